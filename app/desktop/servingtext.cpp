// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/servingtext.h"

#include "ui/look/format.h"
#include "ui/profiles/troubletext.h"

#include <QCoreApplication>

namespace restdock {

namespace {

using ui::Severity;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Serving)
};

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
