// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serving/servetrouble.h"

#include "app/server/tls/certificatefile.h"

#include <QFileInfo>

#include <unistd.h>

namespace restdock {

namespace {

using Code = ServeTrouble::Code;

/// @p command: what to do at a command line; empty: the text has it.
ServeTrouble withText(Code code, const Error &error, const QString &text,
                      const QString &command = {})
{
    return {code, error.reworded(Message(text)).withCommand(command)};
}

/// Without the full stop that may end it.
QString sentencePart(const QString &text)
{
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

/// What to write to change one setting of a profile.
QString editCommand(const Profile &profile, const QString &setting)
{
    return QStringLiteral("restdock config edit '%1' %2").arg(profile.name, setting);
}

/// Of the folder, or of the nearest one above it that there is. Empty: this user, or nobody knows.
QString ownerOf(const QString &folder)
{
    QFileInfo info(folder);
    while (!info.exists() && !info.isRoot())
        info.setFile(info.path());
    return info.ownerId() == ::geteuid() ? QString() : info.owner();
}

ServeTrouble folderDenied(const Error &error, const QString &folder)
{
    auto trouble = withText(Code::FolderDenied, error,
                            QStringLiteral("cannot use the folder %1: %2. Change its owner or its "
                                           "rights, or choose another folder")
                                .arg(folder, sentencePart(error.wording().english())));
    trouble.owner = ownerOf(folder);
    return trouble;
}

/// The listener's own words name an option of the command line.
ServeTrouble troubleOfListening(const Error &error, const Profile &profile)
{
    const auto address = profile.listen.toString();
    const auto remedy = editCommand(profile, QStringLiteral("listen=ADDRESS"));
    const bool isPath = profile.listen.kind == ListenAddress::Kind::Unix;
    const auto anotherPath = QStringLiteral("Choose another path: %1").arg(remedy);
    switch (error.code) {
    case ErrorCode::AlreadyExists:
        if (isPath)
            return withText(Code::PortUsed, error, error.wording().english(), anotherPath);
        return withText(Code::PortUsed, error,
                        QStringLiteral("cannot listen on %1: another program already listens "
                                       "there")
                            .arg(address),
                        QStringLiteral("Stop it, or choose another port: %1").arg(remedy));
    case ErrorCode::PermissionDenied:
        if (isPath)
            return withText(Code::PortDenied, error, error.wording().english(), anotherPath);
        return withText(Code::PortDenied, error,
                        QStringLiteral("cannot listen on %1: this user may not. Ports below 1024 "
                                       "need administrator rights")
                            .arg(address),
                        QStringLiteral("Choose 1024 or higher: %1").arg(remedy));
    case ErrorCode::InvalidArgument: return {Code::AddressBad, error};
    default: break;
    }
    return withText(
        Code::AddressGone, error,
        QStringLiteral("cannot listen on %1: %2")
            .arg(address, error.detail.isEmpty() ? error.wording().english() : error.detail),
        QStringLiteral("Check the network, or choose another address: %1").arg(remedy));
}

} // namespace

QString troubleCodeName(Code code)
{
    switch (code) {
    case Code::PortUsed: return QStringLiteral("PORT-USED");
    case Code::PortDenied: return QStringLiteral("PORT-DENIED");
    case Code::AddressGone: return QStringLiteral("ADDR-GONE");
    case Code::AddressBad: return QStringLiteral("ADDR-BAD");
    case Code::NoAnswer: return QStringLiteral("NO-ANSWER");
    case Code::FolderMissing: return QStringLiteral("DIR-MISSING");
    case Code::FolderDenied: return QStringLiteral("DIR-DENIED");
    case Code::DiskFull: return QStringLiteral("DISK-FULL");
    case Code::ServiceUnreachable: return QStringLiteral("DRIME-NET");
    case Code::ServiceBusy: return QStringLiteral("DRIME-BUSY");
    case Code::ServiceFull: return QStringLiteral("DRIME-FULL");
    case Code::StorageBad: return QStringLiteral("STORAGE-BAD");
    case Code::KeyRefused: return QStringLiteral("DRIME-AUTH");
    case Code::KeyMissing: return QStringLiteral("KEY-MISSING");
    case Code::KeychainLocked: return QStringLiteral("KEY-LOCKED");
    case Code::KeychainMissing: return QStringLiteral("KEY-NONE");
    case Code::KeyLost: return QStringLiteral("KEY-LOST");
    case Code::CertificateBad: return QStringLiteral("CERT-BAD");
    case Code::UsersBad: return QStringLiteral("USERS-BAD");
    case Code::LogBad: return QStringLiteral("LOG-BAD");
    case Code::ProfileBad: return QStringLiteral("CONF-BAD");
    case Code::NoSuchProfile: return QStringLiteral("NO-PROFILE");
    case Code::ServedElsewhere: return QStringLiteral("BUSY-ELSEWHERE");
    }
    Q_UNREACHABLE();
}

ExitCode exitCodeOf(Code code)
{
    switch (code) {
    case Code::PortUsed:
    case Code::PortDenied:
    case Code::AddressGone:
    case Code::AddressBad:
    case Code::NoAnswer: return ExitCode::CannotListen;
    case Code::FolderMissing:
    case Code::FolderDenied:
    case Code::DiskFull:
    case Code::ServiceUnreachable:
    case Code::ServiceBusy:
    case Code::ServiceFull:
    case Code::StorageBad: return ExitCode::StorageNotUsable;
    case Code::KeyRefused:
    case Code::KeyMissing:
    case Code::KeychainLocked:
    case Code::KeychainMissing:
    case Code::KeyLost: return ExitCode::SecretMissing;
    case Code::CertificateBad: return ExitCode::CertificateNotUsable;
    case Code::UsersBad:
    case Code::LogBad:
    case Code::ProfileBad: return ExitCode::SettingsInvalid;
    case Code::NoSuchProfile: return ExitCode::NoSuchProfile;
    case Code::ServedElsewhere: return ExitCode::AlreadyServed;
    }
    return ExitCode::Failed;
}

bool mayPass(const ServeTrouble &trouble)
{
    switch (trouble.code) {
    case Code::FolderMissing:
    case Code::ServiceUnreachable:
    case Code::ServiceBusy:
    case Code::ServiceFull:
    case Code::AddressGone:
    case Code::NoAnswer:
    case Code::PortUsed:
    case Code::DiskFull: return true;
    case Code::PortDenied:
    case Code::AddressBad:
    case Code::FolderDenied:
    case Code::StorageBad:
    case Code::KeyRefused:
    case Code::KeyMissing:
    case Code::KeychainLocked:
    case Code::KeychainMissing:
    case Code::KeyLost:
    case Code::CertificateBad:
    case Code::UsersBad:
    case Code::LogBad:
    case Code::ProfileBad:
    case Code::NoSuchProfile:
    case Code::ServedElsewhere: break;
    }
    return false;
}

ServeTrouble troubleOfStart(Server::Step step, const Error &error, const Profile &profile)
{
    switch (step) {
    case Server::Step::Users:
        if (error.code != ErrorCode::NotFound)
            return {Code::UsersBad, error};
        return withText(Code::UsersBad, error,
                        QStringLiteral("there is no file %1 with the users. Make it with "
                                       "htpasswd -B -c, or let the profile keep its own users")
                            .arg(profile.htpasswdFile));
    case Server::Step::Certificate: {
        ServeTrouble trouble{Code::CertificateBad, error};
        trouble.flaw =
            readCertificate(profile.tlsCert, profile.tlsKey, QDateTime::currentDateTimeUtc()).flaw;
        return trouble;
    }
    case Server::Step::Quota: return troubleOfStorage(error, profile);
    case Server::Step::Log: return {Code::LogBad, error};
    case Server::Step::Listen: break;
    }
    return troubleOfListening(error, profile);
}

ServeTrouble troubleOfGoneAddress(const Profile &profile)
{
    return {Code::AddressGone,
            {ErrorCode::Unavailable,
             QStringLiteral("%1 is not an address of this computer now. It is listened to when it "
                            "comes back")
                 .arg(profile.listen.host)}};
}

ServeTrouble troubleOfStorage(const Error &error, const Profile &profile)
{
    const bool isLocal = profile.backend.type == u"local";
    const auto folder = profile.backend.text(QStringLiteral("path"));
    switch (error.code) {
    case ErrorCode::SignInRequired: return {Code::KeyRefused, error};
    case ErrorCode::NoSpace: return {isLocal ? Code::DiskFull : Code::ServiceFull, error};
    case ErrorCode::PermissionDenied:
    case ErrorCode::ReadOnly:
        if (isLocal)
            return folderDenied(error, folder);
        return {Code::StorageBad, error};
    case ErrorCode::NotFound:
    case ErrorCode::Unavailable:
    case ErrorCode::RateLimited:
        if (isLocal)
            return withText(Code::FolderMissing, error,
                            QStringLiteral("cannot use the folder %1: %2. Connect or mount its "
                                           "drive, or make the folder")
                                .arg(folder, sentencePart(error.wording().english())));
        return {error.code == ErrorCode::RateLimited ? Code::ServiceBusy : Code::ServiceUnreachable,
                error};
    case ErrorCode::AlreadyExists:
    case ErrorCode::InvalidArgument:
    case ErrorCode::Corrupt:
    case ErrorCode::Cancelled:
    case ErrorCode::Internal: break;
    }
    return {Code::StorageBad, error};
}

bool isFull(const StorageSpace &space, const Profile &profile)
{
    return space.availableBytes >= 0
        && (space.availableBytes == 0 || space.availableBytes < profile.keepFreeBytes);
}

ServeTrouble troubleOfFullStorage(const StorageSpace &space, const Profile &profile)
{
    const bool isLimit = space.availableBytes > 0;
    const bool isLocal = profile.backend.type == u"local";
    const auto why = isLimit ? QStringLiteral("no more is left than the profile keeps free")
                             : QStringLiteral("no space is left");
    ServeTrouble trouble{
        isLimit || isLocal ? Code::DiskFull : Code::ServiceFull,
        {ErrorCode::NoSpace,
         QStringLiteral("%1. New backups are refused; reading still works. Free space, or prune")
             .arg(why)}};
    trouble.keepFreeBytes = isLimit ? profile.keepFreeBytes : 0;
    return trouble;
}

ServeTrouble troubleOfSecrets(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound: return {Code::KeyLost, error};
    case ErrorCode::SignInRequired:
    case ErrorCode::PermissionDenied: return {Code::KeychainLocked, error};
    case ErrorCode::Unavailable: return {Code::KeychainMissing, error};
    default: break;
    }
    return {Code::KeyMissing, error};
}

} // namespace restdock
