// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serving/servingevent.h"

#include "app/server/access/quoted.h"

namespace restdock {

namespace {

using Kind = ServingEvent::Kind;

/// Names that need no quotes are written without, as the auth-fail line does with addresses.
QByteArray word(const QByteArray &text)
{
    for (const char character : text) {
        const bool isPlain = (character >= 'a' && character <= 'z')
            || (character >= 'A' && character <= 'Z') || (character >= '0' && character <= '9')
            || character == '.' || character == '_' || character == '-' || character == '@'
            || character == '/';
        if (!isPlain)
            return quoted(text);
    }
    return text.isEmpty() ? QByteArray("-") : text;
}

QByteArray whoAndWhere(const ServingEvent &event)
{
    QByteArray text = " user=" + word(event.user);
    text += " repo=" + (event.repository.isEmpty() ? QByteArray("/") : word(event.repository));
    return text;
}

QByteArray refusal(const char *what, const ServingEvent &event)
{
    QByteArray text = what + whoAndWhere(event) + " ip=" + event.client;
    if (event.type)
        text += " type=" + blobTypeName(*event.type).toByteArray();
    return text;
}

QByteArray limitName(SpaceLimit::Kind kind)
{
    switch (kind) {
    case SpaceLimit::Kind::None: break;
    case SpaceLimit::Kind::User: return "user-limit";
    case SpaceLimit::Kind::Profile: return "profile-limit";
    case SpaceLimit::Kind::KeepFree: return "keep-free";
    }
    return "full";
}

QByteArray lateBackup(const ServingEvent &event)
{
    constexpr qint64 secondsOfADay = 24 * 60 * 60;
    const auto days = event.at.secsTo(QDateTime::currentDateTimeUtc()) / secondsOfADay;
    return "backup-late repo=" + quoted(event.repository) + " days=" + QByteArray::number(days)
        + " last=" + event.at.toUTC().toString(Qt::ISODate).toLatin1();
}

} // namespace

bool ServingEvent::isWarning() const
{
    switch (kind) {
    case Kind::DamagedUpload:
    case Kind::NoSpace:
    case Kind::DeleteDenied:
    case Kind::BackupLate:
    case Kind::DeletingBegan: return true;
    case Kind::RepositoryCreated:
    case Kind::BackupReceived:
    case Kind::DeletingEnded:
    case Kind::DataFetched:
    case Kind::DataRemoved:
    case Kind::SlowedDown:
    case Kind::CertificateMade: break;
    }
    return false;
}

QByteArray logText(const ServingEvent &event)
{
    const auto seconds = QByteArray::number(qint64(event.duration.count()));
    switch (event.kind) {
    case Kind::RepositoryCreated: return "repository-created" + whoAndWhere(event);
    case Kind::BackupReceived:
        return "backup-received" + whoAndWhere(event) + " bytes=" + QByteArray::number(event.bytes)
            + " seconds=" + seconds + " requests=" + QByteArray::number(event.requests);
    case Kind::DamagedUpload: return refusal("damaged-upload", event);
    case Kind::NoSpace:
        return refusal("no-space", event) + " reason=" + limitName(event.limit.kind)
            + (event.limit.bytes > 0 ? " limit=" + QByteArray::number(event.limit.bytes)
                                     : QByteArray());
    case Kind::DataFetched:
        return "data-fetched" + whoAndWhere(event) + " bytes=" + QByteArray::number(event.bytes)
            + " seconds=" + seconds + " requests=" + QByteArray::number(event.requests);
    case Kind::DataRemoved:
        return "data-removed" + whoAndWhere(event) + " packs=" + QByteArray::number(event.removed)
            + " bytes=" + QByteArray::number(event.bytes) + " seconds=" + seconds;
    case Kind::SlowedDown: return "service-busy seconds=" + seconds;
    case Kind::DeleteDenied: return refusal("delete-denied", event);
    case Kind::BackupLate: return lateBackup(event);
    case Kind::DeletingBegan:
        return "delete-window-began user=" + quoted(event.user) + " seconds=" + seconds;
    case Kind::DeletingEnded:
        return "delete-window-ended user=" + quoted(event.user)
            + (event.isByStop ? " reason=stop" : " reason=time");
    case Kind::CertificateMade: {
        const auto file = event.file.toUtf8();
        return "certificate-made sha256=" + event.fingerprint
            + " file=" + quoted(file, file.size() * 4);
    }
    }
    Q_UNREACHABLE();
}

} // namespace restdock
