// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/records/servingtext.h"

#include "ui/look/format.h"
#include "ui/profiles/profilemodel.h"
#include "ui/profiles/troubletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace restdock {

namespace {

using ui::EventPart;
using ui::EventWording;
using ui::Severity;

EventPart userPart(const QByteArray &user)
{
    return user.isEmpty() ? EventPart::word(QT_TRANSLATE_NOOP("Serving", "everyone"))
                          : EventPart::name(user);
}

EventPart repositoryPart(const ServingEvent &event)
{
    return event.repository.isEmpty() ? EventPart::plain(QStringLiteral("/"))
                                      : EventPart::name(event.repository);
}

/// Who it was, as far as that is known.
EventPart clientPart(const ServingEvent &event)
{
    return EventPart::name(event.user.isEmpty() ? event.client : event.user);
}

ServingLine backupLine(const ServingEvent &event)
{
    const auto size = EventPart::bytes(event.bytes);
    const auto time = EventPart::duration(event.duration);
    const int requests = int(event.requests);
    if (event.user.isEmpty()) {
        return servingLine(
            Severity::Info,
            //: %1 is a repository, %2 an amount of data, %3 a length of time
            EventWording(
                QT_TRANSLATE_N_NOOP("Serving", "Backup received in “%1”: %2 in %3, %n requests"),
                {repositoryPart(event), size, time}, requests));
    }
    if (event.user == event.repository) { // as it is with folders of their own
        return servingLine(
            Severity::Info,
            //: %1 is a user, %2 an amount of data, %3 a length of time
            EventWording(
                QT_TRANSLATE_N_NOOP("Serving", "%1: backup received, %2 in %3, %n requests"),
                {EventPart::name(event.user), size, time}, requests));
    }
    return servingLine(
        Severity::Info,
        //: %1 is a user, %2 a repository, %3 an amount of data, %4 a length of time
        EventWording(
            QT_TRANSLATE_N_NOOP("Serving", "%1: backup received in “%2”: %3 in %4, %n requests"),
            {EventPart::name(event.user), repositoryPart(event), size, time}, requests));
}

ServingLine fetchedLine(const ServingEvent &event)
{
    return servingLine(
        Severity::Info,
        //: by a restore or a check; %1 is a user, %2 a repository, %3 an amount of data, %4 a time
        EventWording(QT_TRANSLATE_N_NOOP("Serving", "%1: fetched %3 from “%2” in %4, %n requests"),
                     {clientPart(event), repositoryPart(event), EventPart::bytes(event.bytes),
                      EventPart::duration(event.duration)},
                     int(event.requests)));
}

ServingLine removedLine(const ServingEvent &event)
{
    return servingLine(
        Severity::Info,
        //: %1 is a user, %2 a repository, %3 an amount of data; packs are restic's files of data
        EventWording(QT_TRANSLATE_N_NOOP("Serving", "%1: pruned “%2”: %n packs removed, %3"),
                     {clientPart(event), repositoryPart(event), EventPart::bytes(event.bytes)},
                     int(event.removed)));
}

/// Its folder is the user's.
QByteArray limitedUser(const ServingEvent &event)
{
    return event.repository.split('/').first();
}

/// Each limit by its name: what to do about it is not the same.
ServingLine noSpaceLine(const ServingEvent &event, const Profile &profile)
{
    const auto limit = EventPart::bytes(event.limit.bytes);
    switch (event.limit.kind) {
    case SpaceLimit::Kind::None: break;
    case SpaceLimit::Kind::User:
        return servingLine(
            Severity::Error,
            EventWording(QT_TRANSLATE_NOOP("Serving",
                                           "User “%1” has reached its %2. An upload was "
                                           "refused; reading still works."),
                         {EventPart::name(limitedUser(event)), limit}),
            "LIMIT");
    case SpaceLimit::Kind::Profile:
        return servingLine(
            Severity::Error,
            EventWording(QT_TRANSLATE_NOOP("Serving",
                                           "The profile has reached its limit of %3. An upload of "
                                           "%1 to “%2” was refused; reading still works."),
                         {clientPart(event), repositoryPart(event), limit}),
            "LIMIT");
    case SpaceLimit::Kind::KeepFree:
        return servingLine(
            Severity::Error,
            EventWording(QT_TRANSLATE_NOOP("Serving",
                                           "The limit “keep %3 free” is reached. An upload of %1 "
                                           "to “%2” was refused; reading still works."),
                         {clientPart(event), repositoryPart(event), limit}),
            "DISK-FULL");
    }
    if (profile.backend.type == u"drime") {
        return servingLine(
            Severity::Error,
            EventWording(QT_TRANSLATE_NOOP("Serving",
                                           "Drime has no space left. An upload of %1 to “%2” was "
                                           "refused; reading still works."),
                         {clientPart(event), repositoryPart(event)}),
            "DRIME-FULL");
    }
    return servingLine(
        Severity::Error,
        EventWording(QT_TRANSLATE_NOOP("Serving",
                                       "There is no space left. An upload of %1 to “%2” was "
                                       "refused; reading still works."),
                     {clientPart(event), repositoryPart(event)}),
        "DISK-FULL");
}

/// Whose limit it is, and not who happened to meet it.
QByteArray userOf(const ServingEvent &event)
{
    return event.limit.kind == SpaceLimit::Kind::User ? limitedUser(event) : event.user;
}

EventPart reasonPart(LoginFailure::Reason reason)
{
    switch (reason) {
    case LoginFailure::Reason::BadPassword: break;
    case LoginFailure::Reason::UnknownUser:
        return EventPart::word(QT_TRANSLATE_NOOP("Serving", "no such user"));
    case LoginFailure::Reason::Malformed:
        return EventPart::word(QT_TRANSLATE_NOOP("Serving", "not understood"));
    case LoginFailure::Reason::RateLimited:
        return EventPart::word(QT_TRANSLATE_NOOP("Serving", "too many tries"));
    }
    return EventPart::word(QT_TRANSLATE_NOOP("Serving", "wrong password"));
}

/// Causes of one code, which are told apart by the error's name; nullptr: none of them.
const char *patternOf(const QString &errorName)
{
    constexpr std::pair<const char *, const char *> patterns[] = {
        {"KEY-PASSPHRASE",
         QT_TRANSLATE_NOOP("Serving",
                           "“%1” cannot start: its secret is in a file that is locked with a "
                           "passphrase.")},
        {"IMPORT-PASS",
         QT_TRANSLATE_NOOP("Serving",
                           "“%1” cannot start: the passphrase of the file with its secret is "
                           "wrong.")},
        {"KEY-DENIED",
         QT_TRANSLATE_NOOP("Serving", "“%1” cannot start: the keychain refused access.")},
        {"KEY-TIMEOUT",
         QT_TRANSLATE_NOOP("Serving", "“%1” cannot start: the keychain does not answer.")},
    };
    for (const auto &[known, pattern] : patterns) {
        if (errorName == QLatin1StringView(known))
            return pattern;
    }
    return nullptr;
}

/// What happened in a sentence; the bar above the profile has more. %1 is the profile, %2 the place,
/// %3 what is kept free.
const char *patternOf(ServeTrouble::Code code)
{
    using Code = ServeTrouble::Code;
    constexpr std::pair<Code, const char *> patterns[] = {
        {Code::PortUsed,
         QT_TRANSLATE_NOOP("Serving", "“%1” cannot start: another program listens on %2.")},
        {Code::PortDenied,
         QT_TRANSLATE_NOOP("Serving",
                           "“%1” cannot start: listening on %2 needs administrator rights.")},
        {Code::AddressGone,
         QT_TRANSLATE_NOOP("Serving",
                           "“%1” cannot start: %2 is not an address of this computer now.")},
        {Code::NoAnswer,
         QT_TRANSLATE_NOOP("Serving",
                           "“%1” is listening, but does not answer Restdock’s own request.")},
        {Code::FolderMissing, QT_TRANSLATE_NOOP("Serving", "The folder %2 was not found.")},
        {Code::FolderDenied, QT_TRANSLATE_NOOP("Serving", "Restdock may not write to %2.")},
        {Code::DiskFull, QT_TRANSLATE_NOOP("Serving", "“%1” refuses new backups: %2 is full.")},
        {Code::ServiceUnreachable, QT_TRANSLATE_NOOP("Serving", "%2 cannot be reached.")},
        {Code::ServiceBusy, QT_TRANSLATE_NOOP("Serving", "%2 asks us to slow down.")},
        {Code::ServiceFull, QT_TRANSLATE_NOOP("Serving", "%2 has no space left.")},
        {Code::KeyRefused, QT_TRANSLATE_NOOP("Serving", "Drime did not accept the token.")},
        {Code::KeyMissing, QT_TRANSLATE_NOOP("Serving", "The secret for “%1” cannot be used.")},
        {Code::KeychainLocked,
         QT_TRANSLATE_NOOP("Serving", "“%1” cannot start: the keychain is locked.")},
        {Code::KeychainMissing,
         QT_TRANSLATE_NOOP("Serving", "“%1” cannot start: no keychain was found.")},
        {Code::KeyLost,
         QT_TRANSLATE_NOOP("Serving", "“%1” cannot start: its secret is not in the keychain.")},
        {Code::CertificateBad, QT_TRANSLATE_NOOP("Serving", "The certificate cannot be used.")},
        {Code::UsersBad, QT_TRANSLATE_NOOP("Serving", "The users cannot be read.")},
        {Code::LogBad, QT_TRANSLATE_NOOP("Serving", "The request log %2 cannot be written.")},
        {Code::ServedElsewhere,
         QT_TRANSLATE_NOOP("Serving", "“%1” is already served by another process.")},
    };
    for (const auto &[known, pattern] : patterns) {
        if (known == code)
            return pattern;
    }
    return QT_TRANSLATE_NOOP("Serving", "“%1” cannot run.");
}

ServingLine troubleLine(const ServeTrouble &trouble, const Profile &profile, const char *pattern)
{
    const auto shown = windowTrouble(trouble, profile);
    return servingLine(Severity::Error,
                       EventWording(pattern,
                                    {EventPart::name(profile.name), EventPart::plain(shown.place),
                                     EventPart::bytes(trouble.keepFreeBytes)}),
                       shown.name.toLatin1(), trouble.error.wording().english());
}

/// Of a server that goes on all the same.
ServingLine troubleWhileRunning(const ServeTrouble &trouble, const Profile &profile)
{
    if (trouble.code != ServeTrouble::Code::AddressGone)
        return describe(trouble, profile);
    return troubleLine(
        trouble, profile,
        QT_TRANSLATE_NOOP("Serving",
                          "Clients cannot reach “%1”: %2 is not an address of this computer now."));
}

} // namespace

QList<ServingLine> describeChange(const ServingStatus &before, const ServingStatus &after,
                                  const Profile &profile)
{
    QList<ServingLine> lines;
    const auto tell = [&lines](const char *pattern, std::vector<EventPart> parts = {}) {
        lines.append(servingLine(Severity::Info, EventWording(pattern, std::move(parts))));
    };
    if (after.state == ServingState::Running && before.state == ServingState::Stopping)
        tell(QT_TRANSLATE_NOOP("Serving", "The stop was cancelled; the server goes on at %1"),
             {EventPart::plain(after.address)});
    else if (after.state == ServingState::Running && before.state != ServingState::Running)
        tell(QT_TRANSLATE_NOOP("Serving", "Server started at %1"),
             {EventPart::plain(after.address)});
    if (after.state == ServingState::Stopped && before.state == ServingState::Stopping)
        tell(QT_TRANSLATE_NOOP("Serving", "Server stopped"));
    const bool isNews = after.trouble && after.trouble != before.trouble;
    if (isNews && after.state == ServingState::Running)
        lines.append(troubleWhileRunning(*after.trouble, profile));
    else if (isNews)
        lines.append(describe(*after.trouble, profile));
    if (isNews && after.state == ServingState::Waiting && after.nextTry.isValid())
        tell(QT_TRANSLATE_NOOP("Serving", "Restdock keeps trying; next at %1"),
             {EventPart::moment(after.nextTry)});
    const bool servesOn =
        after.state == ServingState::Running && before.state == ServingState::Running;
    if (servesOn && before.trouble && !after.trouble)
        tell(before.trouble->code == ServeTrouble::Code::AddressGone
                 ? QT_TRANSLATE_NOOP("Serving", "The address of the server is available again")
                 : QT_TRANSLATE_NOOP("Serving", "The storage can be used again"));
    return lines;
}

ServingLine describe(const ServeTrouble &trouble, const Profile &profile)
{
    if (const auto *const pattern = patternOf(trouble.error.name))
        return troubleLine(trouble, profile, pattern);
    const bool isLimit = trouble.code == ServeTrouble::Code::DiskFull && trouble.keepFreeBytes > 0;
    return troubleLine(
        trouble, profile,
        isLimit ? QT_TRANSLATE_NOOP(
            "Serving", "“%1” refuses new backups: the limit “keep %3 free” is reached.")
                : patternOf(trouble.code));
}

std::optional<ServingLine> describeWarning(const ui::Trouble &warning, const Profile &profile,
                                           const StorageSpace &space)
{
    const auto name = EventPart::name(profile.name);
    switch (warning.code) {
    case ui::Trouble::Code::DiskLow:
        return servingLine(Severity::Warning,
                           //: %1 is a profile, %2 an amount of data
                           EventWording(QT_TRANSLATE_NOOP("Serving", "Only %2 are left for “%1”."),
                                        {name, EventPart::bytes(space.availableBytes)}),
                           "DISK-LOW");
    case ui::Trouble::Code::CertificateEnds:
        if (warning.days > 0) {
            return servingLine(
                Severity::Warning,
                EventWording(
                    QT_TRANSLATE_N_NOOP("Serving", "The certificate of “%1” expires in %n days."),
                    {name}, warning.days),
                "CERT-ENDS");
        }
        return servingLine(
            Severity::Error,
            EventWording(QT_TRANSLATE_NOOP(
                             "Serving", "The certificate of “%1” has expired; clients refuse it."),
                         {name}),
            "CERT-BAD");
    default: break;
    }
    return {};
}

ServingLine servingLine(ui::Severity severity, const EventWording &wording, const QByteArray &code,
                        const QString &detail)
{
    return {severity, ui::withCode(wording.translated(), code), code, wording, detail};
}

namespace {

ServingLine eventLine(const ServingEvent &event, const Profile &profile)
{
    using Kind = ServingEvent::Kind;
    switch (event.kind) {
    case Kind::RepositoryCreated:
        return servingLine(Severity::Info,
                           EventWording(QT_TRANSLATE_NOOP("Serving", "Repository “%1” created"),
                                        {repositoryPart(event)}));
    case Kind::BackupReceived: return backupLine(event);
    case Kind::DataFetched: return fetchedLine(event);
    case Kind::DataRemoved: return removedLine(event);
    case Kind::DamagedUpload:
        return servingLine(
            Severity::Error,
            EventWording(QT_TRANSLATE_NOOP(
                             "Serving",
                             "A damaged upload to “%1” was refused: its content did not match its "
                             "name. restic normally sends it again; if this is repeated, check the "
                             "network or the memory."),
                         {repositoryPart(event)}),
            "HASH-BAD");
    case Kind::NoSpace: return noSpaceLine(event, profile);
    case Kind::DeleteDenied:
        return servingLine(
            Severity::Warning,
            EventWording(QT_TRANSLATE_NOOP("Serving", "%1 tried to delete data in “%2”; refused."),
                         {clientPart(event), repositoryPart(event)}),
            "DEL-DENIED");
    case Kind::BackupLate:
        return servingLine(
            Severity::Warning,
            EventWording(QT_TRANSLATE_NOOP("Serving", "“%1” has had no backup since %2."),
                         {repositoryPart(event), EventPart::moment(event.at)}),
            "BACKUP-LATE");
    case Kind::SlowedDown:
        return servingLine(
            Severity::Info,
            EventWording(QT_TRANSLATE_NOOP("Serving",
                                           "Drime asks us to slow down. Too many requests. "
                                           "Nothing to do; transfers continue slower.")),
            "DRIME-BUSY");
    case Kind::DeletingBegan:
        return servingLine(
            Severity::Warning,
            EventWording(QT_TRANSLATE_NOOP("Serving", "Deleting is allowed for %1, for %2"),
                         {userPart(event.user), EventPart::duration(event.duration)}));
    case Kind::DeletingEnded:
        return servingLine(
            Severity::Info,
            EventWording(event.isByStop
                             ? QT_TRANSLATE_NOOP("Serving",
                                                 "Deleting is no longer allowed for %1: the server "
                                                 "has stopped")
                             : QT_TRANSLATE_NOOP("Serving", "Deleting is no longer allowed for %1"),
                         {userPart(event.user)}));
    case Kind::CertificateMade:
        return servingLine(
            Severity::Info,
            EventWording(
                QT_TRANSLATE_NOOP("Serving", "A certificate was made: %1. Its fingerprint is %2"),
                {EventPart::plain(event.file),
                 EventPart::plain(QString::fromLatin1(event.fingerprint))}));
    }
    Q_UNREACHABLE();
}

} // namespace

ServingLine describe(const ServingEvent &event, const Profile &profile)
{
    auto line = eventLine(event, profile);
    line.user = userOf(event);
    return line;
}

ServingLine describe(const LoginFailure &failure)
{
    auto line =
        servingLine(Severity::Info,
                    EventWording(QT_TRANSLATE_NOOP("Serving", "Wrong login from %1 as “%2”: %3."),
                                 {EventPart::name(failure.client), EventPart::name(failure.user),
                                  reasonPart(failure.reason)}),
                    "AUTH-FAIL");
    line.user = failure.user;
    return line;
}

ServingLine describeMany(const LoginFailure &last, int count, bool isOneUser)
{
    auto line = servingLine(
        Severity::Warning,
        EventWording(
            isOneUser
                ? QT_TRANSLATE_N_NOOP("Serving",
                                      "%n wrong passwords for “%2” from %1. A client has an old "
                                      "password, or someone is guessing.")
                : QT_TRANSLATE_N_NOOP("Serving",
                                      "%n wrong logins from %1, the last as “%2”. A client has an "
                                      "old password, or someone is guessing."),
            {EventPart::name(last.client), EventPart::name(last.user)}, count),
        "AUTH-FAIL");
    if (isOneUser)
        line.user = last.user;
    return line;
}

} // namespace restdock
