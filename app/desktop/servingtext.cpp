// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/servingtext.h"

#include "ui/look/format.h"
#include "ui/profiles/profilemodel.h"
#include "ui/profiles/troubletext.h"

#include <QCoreApplication>

#include <algorithm>

namespace restdock {

namespace {

using ui::Severity;
using WindowCode = ui::Trouble::Code;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Serving)
};

ui::ServerPhase phaseOf(ServingState state)
{
    switch (state) {
    case ServingState::Stopped: break;
    case ServingState::Starting: return ui::ServerPhase::Starting;
    case ServingState::Running: return ui::ServerPhase::Running;
    case ServingState::Stopping: return ui::ServerPhase::Stopping;
    case ServingState::Waiting: return ui::ServerPhase::Waiting;
    case ServingState::Failed: return ui::ServerPhase::Failed;
    }
    return ui::ServerPhase::Stopped;
}

WindowCode codeOf(ServeTrouble::Code code)
{
    using Code = ServeTrouble::Code;
    switch (code) {
    case Code::PortUsed: return WindowCode::PortUsed;
    case Code::PortDenied: return WindowCode::PortDenied;
    case Code::AddressGone: return WindowCode::AddressGone;
    case Code::FolderMissing: return WindowCode::FolderMissing;
    case Code::FolderDenied: return WindowCode::FolderDenied;
    case Code::DiskFull: return WindowCode::DiskFull;
    case Code::ServiceUnreachable: return WindowCode::ServiceUnreachable;
    case Code::KeyRefused: return WindowCode::KeyRefused;
    case Code::KeychainLocked: return WindowCode::KeychainLocked;
    case Code::KeychainMissing: return WindowCode::KeychainMissing;
    case Code::KeyMissing: return WindowCode::KeyBad;
    case Code::KeyLost: return WindowCode::KeyLost;
    case Code::CertificateBad: return WindowCode::CertificateBad;
    case Code::UsersBad: return WindowCode::UsersBad;
    case Code::LogBad: return WindowCode::LogBad;
    case Code::ServedElsewhere: return WindowCode::ServedElsewhere;
    case Code::AddressBad:
    case Code::StorageBad:
    case Code::ProfileBad:
    case Code::NoSuchProfile: break;
    }
    return WindowCode::Unknown;
}

/// What the trouble is about.
QString placeOf(WindowCode code, const Profile &profile)
{
    switch (code) {
    case WindowCode::PortUsed:
    case WindowCode::PortDenied:
    case WindowCode::AddressGone: return profile.listen.toString();
    case WindowCode::CertificateBad: return profile.tlsCert;
    case WindowCode::UsersBad: return profile.htpasswdFile;
    case WindowCode::LogBad: return profile.requestLog;
    default: break;
    }
    return ui::storageText(profile);
}

/// Little enough that a person has to do something within days: a few gigabytes of a large disk, or
/// soon no more than the profile leaves free.
bool isLow(const StorageSpace &space, const Profile &profile)
{
    constexpr qint64 fewBytes = 10'000'000'000;
    constexpr int fewPercent = 5;
    if (space.availableBytes < 0)
        return false;
    if (profile.keepFreeBytes > 0 && space.availableBytes < 2 * profile.keepFreeBytes)
        return true;
    return space.availableBytes < fewBytes && space.totalBytes > 0
        && space.availableBytes < space.totalBytes / 100 * fewPercent;
}

QList<ui::Trouble> warningsOf(const ServingStatus &status, const Profile &profile,
                              const StorageSpace &space)
{
    QList<ui::Trouble> warnings;
    if (isLow(space, profile) && !isFull(space, profile)) {
        warnings.append({.code = WindowCode::DiskLow,
                         .place = ui::storageText(profile),
                         .amount = ui::formatBytes(space.availableBytes)});
    }
    for (auto it = status.lateBackups.begin(); it != status.lateBackups.end(); ++it) {
        warnings.append({.code = WindowCode::BackupLate,
                         .place = it.key().isEmpty() ? QStringLiteral("/") : it.key(),
                         .days = int(it.value().daysTo(QDateTime::currentDateTimeUtc()))});
    }
    if (status.certificateEnd.isValid()) {
        constexpr int warnedBefore = 30;
        const auto days = QDateTime::currentDateTimeUtc().daysTo(status.certificateEnd);
        if (days <= warnedBefore) {
            warnings.append({.code = WindowCode::CertificateEnds,
                             .place = profile.tlsCert,
                             .days = int(std::max<qint64>(days, 0))});
        }
    }
    return warnings;
}

QString userText(const QByteArray &user)
{
    return user.isEmpty() ? Texts::tr("everyone") : QString::fromUtf8(user);
}

ServingLine backupLine(const ServingEvent &event)
{
    const auto repository = QString::fromUtf8(event.repository);
    const auto size = ui::formatBytes(event.bytes);
    const auto time = ui::formatDuration(event.duration);
    const int requests = int(event.requests);
    if (event.user.isEmpty()) {
        return {Severity::Info,
                //: %1 is a repository, %2 an amount of data, %3 a length of time
                Texts::tr("Backup received in “%1”: %2 in %3, %n requests", nullptr, requests)
                    .arg(repository, size, time)};
    }
    return {Severity::Info,
            //: %1 is a user, %2 a repository, %3 an amount of data, %4 a length of time
            Texts::tr("%1: backup received in “%2”: %3 in %4, %n requests", nullptr, requests)
                .arg(QString::fromUtf8(event.user), repository, size, time)};
}

} // namespace

ui::Trouble windowTrouble(const ServeTrouble &trouble, const Profile &profile)
{
    const auto code = codeOf(trouble.code);
    return {.code = code, .place = placeOf(code, profile), .error = trouble.error};
}

ui::ServerStatus windowStatus(const ServingStatus &status, const Profile &profile,
                              const StorageSpace &space)
{
    ui::ServerStatus shown;
    shown.phase = phaseOf(status.state);
    shown.address = status.address;
    shown.urls = status.urls;
    shown.since = status.since;
    shown.nextTry = status.nextTry;
    shown.deletingAllowed = status.deletingAllowed;
    if (status.trouble)
        shown.trouble = windowTrouble(*status.trouble, profile);
    if (status.state == ServingState::Starting)
        shown.step = ui::StartStep::OpeningStorage;
    if (status.state == ServingState::Running)
        shown.warnings = warningsOf(status, profile, space);
    return shown;
}

QList<ServingLine> describeChange(const ServingStatus &before, const ServingStatus &after,
                                  const Profile &profile)
{
    QList<ServingLine> lines;
    if (after.state == ServingState::Running && before.state != ServingState::Running)
        lines.append({Severity::Info, Texts::tr("Server started at %1").arg(after.address)});
    if (after.state == ServingState::Stopped && before.state == ServingState::Stopping)
        lines.append({Severity::Info, Texts::tr("Server stopped")});
    if (after.trouble && after.trouble != before.trouble) {
        const auto text = ui::describe(windowTrouble(*after.trouble, profile), profile.name);
        lines.append(
            {Severity::Error, QStringLiteral("%1 %2 (%3)").arg(text.what, text.why, text.code)});
    }
    const bool servesOn =
        after.state == ServingState::Running && before.state == ServingState::Running;
    if (servesOn && before.trouble && !after.trouble)
        lines.append({Severity::Info, Texts::tr("The storage can be used again")});
    return lines;
}

ServingLine describe(const ServingEvent &event)
{
    using Kind = ServingEvent::Kind;
    const auto repository = QString::fromUtf8(event.repository);
    const auto who = QString::fromUtf8(event.user.isEmpty() ? event.client : event.user);
    switch (event.kind) {
    case Kind::RepositoryCreated:
        return {Severity::Info, Texts::tr("Repository “%1” created").arg(repository)};
    case Kind::BackupReceived: return backupLine(event);
    case Kind::DamagedUpload:
        return {Severity::Error,
                Texts::tr("A damaged upload to “%1” was refused: its content did not match its "
                          "name. restic normally sends it again. (HASH-BAD)")
                    .arg(repository)};
    case Kind::NoSpace:
        return {Severity::Error,
                Texts::tr("An upload of %1 to “%2” was refused: there is no room, or a limit is "
                          "reached. Reading still works. (LIMIT)")
                    .arg(who, repository)};
    case Kind::DeleteDenied:
        return {Severity::Warning,
                Texts::tr("%1 tried to delete data in “%2”; refused. (DEL-DENIED)")
                    .arg(who, repository)};
    case Kind::BackupLate:
        return {Severity::Warning,
                Texts::tr("“%1” has got no backup since %2. (BACKUP-LATE)")
                    .arg(repository, ui::formatMoment(event.at.toLocalTime()))};
    case Kind::DeletingBegan:
        return {Severity::Warning,
                Texts::tr("Deleting is allowed for %1, for %2")
                    .arg(userText(event.user), ui::formatDuration(event.duration))};
    case Kind::DeletingEnded:
        return {Severity::Info,
                event.isByStop
                    ? Texts::tr("Deleting is no longer allowed for %1: the server "
                                "has stopped")
                          .arg(userText(event.user))
                    : Texts::tr("Deleting is no longer allowed for %1").arg(userText(event.user))};
    case Kind::CertificateMade:
        return {Severity::Info,
                Texts::tr("A certificate was made: %1. Its fingerprint is %2")
                    .arg(event.file, QString::fromLatin1(event.fingerprint))};
    }
    Q_UNREACHABLE();
}

ServingLine describe(const LoginFailure &failure)
{
    return {Severity::Warning,
            Texts::tr("Wrong login from %1 as “%2” (%3). (AUTH-FAIL)")
                .arg(QString::fromUtf8(failure.client), QString::fromUtf8(failure.user),
                     QString::fromLatin1(reasonName(failure.reason)))};
}

} // namespace restdock
