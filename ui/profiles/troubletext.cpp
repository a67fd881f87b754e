// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/troubletext.h"

#include "storage/listenaddress.h"
#include "ui/connect/connectcommands.h"
#include "ui/profiles/keychaintext.h"

#include <QCoreApplication>
#include <QLocale>

namespace restdock::ui {

namespace {

struct TroubleTexts
{
    Q_DECLARE_TR_FUNCTIONS(Trouble)
};

TroubleText portUsed(const QString &place, const QString &name)
{
    const auto address = ListenAddress::parse(place);
    const bool isPort = address && !address->port.isEmpty();
    return {TroubleTexts::tr("address in use"),
            //: %2 is a port's number, or a file
            isPort
                ? TroubleTexts::tr("“%1” cannot start: port %2 is in use.").arg(name, address->port)
                : TroubleTexts::tr("“%1” cannot start: %2 is in use.").arg(name, place),
            isPort && address->host.isEmpty()
                ? TroubleTexts::tr("Another program already listens on that port.")
                : TroubleTexts::tr("Another program already listens on %1.").arg(place),
            TroubleTexts::tr("End the other program and try again, or choose another port. Clients "
                             "then need the new address."),
            QStringLiteral("PORT-USED")};
}

TroubleText portDenied(const QString &place)
{
    constexpr int firstFreePort = 1024;
    const auto address = ListenAddress::parse(place);
    const bool isPort = address && !address->port.isEmpty();
    const bool isLow = isPort && address->port.toInt() < firstFreePort;
    return {TroubleTexts::tr("port not allowed"),
            isPort ? TroubleTexts::tr("Port %1 is not allowed.").arg(address->port)
                   : TroubleTexts::tr("%1 is not allowed.").arg(place),
            isLow ? TroubleTexts::tr("Ports below 1024 need administrator rights.")
                  : TroubleTexts::tr("The system does not let this user listen there."),
            isPort ? TroubleTexts::tr("Choose 1024 or higher.")
                   : TroubleTexts::tr("Choose another address."),
            QStringLiteral("PORT-DENIED")};
}

TroubleText noAnswer(const QString &place, const QString &name)
{
    const auto address = ListenAddress::parse(place);
    const bool isFile = address && address->port.isEmpty();
    return {TroubleTexts::tr("does not answer"),
            //: %2 is an address, or a file
            TroubleTexts::tr("“%1” does not answer on %2.").arg(name, place),
            isFile
                ? TroubleTexts::tr("It listens, but its file may have been removed.")
                : TroubleTexts::tr("It listens, but a firewall, a security program or the network "
                                   "of a container may be in the way."),
            isFile ? TroubleTexts::tr("Restdock keeps trying, and creates the file again.")
                   : TroubleTexts::tr(
                       "Restdock keeps trying. Let this computer connect to itself, over “lo”."),
            QStringLiteral("NO-ANSWER")};
}

TroubleText listenTrouble(const Trouble &trouble, const QString &name)
{
    switch (trouble.code) {
    case Trouble::Code::PortUsed: return portUsed(trouble.place, name);
    case Trouble::Code::PortDenied: return portDenied(trouble.place);
    case Trouble::Code::NoAnswer: return noAnswer(trouble.place, name);
    default: break;
    }
    const auto address = ListenAddress::parse(trouble.place);
    const bool isHost = address && !address->host.isEmpty();
    return {TroubleTexts::tr("address not available"),
            TroubleTexts::tr("%1 is not an address of this computer now.")
                .arg(isHost ? address->host : trouble.place),
            TroubleTexts::tr("The network is down or the address has changed."),
            TroubleTexts::tr("Restdock keeps trying."), QStringLiteral("ADDR-GONE")};
}

QString whyDenied(const Trouble &trouble)
{
    if (trouble.error.code == ErrorCode::ReadOnly)
        return TroubleTexts::tr("It can only be read.");
    if (!trouble.owner.isEmpty())
        return TroubleTexts::tr("It belongs to user “%1”.").arg(trouble.owner);
    return TroubleTexts::tr("It belongs to another user, or its rights do not allow it.");
}

TroubleText folderTrouble(const Trouble &trouble)
{
    const QString &place = trouble.place;
    switch (trouble.code) {
    case Trouble::Code::FolderMissing:
        return {TroubleTexts::tr("folder not found"),
                TroubleTexts::tr("The folder %1 was not found.").arg(place),
                TroubleTexts::tr(
                    "The drive may be unplugged or not mounted. Restdock did not create an "
                    "empty folder in its place."),
                TroubleTexts::tr("Connect the drive; the server starts by itself."),
                QStringLiteral("DIR-MISSING")};
    case Trouble::Code::FolderDenied:
        return {TroubleTexts::tr("folder not writable"),
                TroubleTexts::tr("Restdock may not write to %1.").arg(place), whyDenied(trouble),
                TroubleTexts::tr("Change the owner or pick another."),
                QStringLiteral("DIR-DENIED")};
    default: break;
    }
    return {TroubleTexts::tr("disk full"), TroubleTexts::tr("New backups are refused."),
            trouble.limit.isEmpty()
                ? TroubleTexts::tr("There is no space left in %1.").arg(place)
                //: %1 is an amount of data
                : TroubleTexts::tr("The limit “keep %1 free” is reached.").arg(trouble.limit),
            TroubleTexts::tr("Free space or prune. Reading and restoring still work."),
            QStringLiteral("DISK-FULL")};
}

QString whyUnreachable(const Trouble &trouble)
{
    // As long as drime::Tuning::answerPatience, at the least: what fails sooner is tried again.
    if (trouble.place == u"Drime" && trouble.error.code == ErrorCode::Unavailable)
        return TroubleTexts::tr("No answer for 30 s.");
    return TroubleTexts::tr("It does not answer, or the network is down.");
}

TroubleText serviceTrouble(const Trouble &trouble)
{
    const QString &service = trouble.place;
    switch (trouble.code) {
    case Trouble::Code::KeyRefused:
        return {TroubleTexts::tr("token refused"),
                TroubleTexts::tr("Drime did not accept the token."),
                TroubleTexts::tr("It was revoked or mistyped."),
                TroubleTexts::tr("Enter a new token."), QStringLiteral("DRIME-AUTH")};
    case Trouble::Code::ServiceFull:
        return {TroubleTexts::tr("account full"),
                //: %1 is the name of a service
                TroubleTexts::tr("%1 has no space left.").arg(service),
                TroubleTexts::tr("The account's storage is used up."),
                TroubleTexts::tr("Free or buy space. Reading and restoring still work."),
                QStringLiteral("DRIME-FULL")};
    case Trouble::Code::ServiceBusy:
        return {TroubleTexts::tr("too many requests"),
                //: %1 is the name of a service
                TroubleTexts::tr("%1 asks us to slow down.").arg(service),
                TroubleTexts::tr("Too many requests."),
                TroubleTexts::tr("Nothing has to be done: Restdock tries again by itself."),
                QStringLiteral("DRIME-BUSY")};
    default: break;
    }
    return {TroubleTexts::tr("no answer"), TroubleTexts::tr("%1 cannot be reached.").arg(service),
            whyUnreachable(trouble), TroubleTexts::tr("Retried automatically."),
            QStringLiteral("DRIME-NET")};
}

QString endOf(const Trouble &trouble)
{
    return QLocale().toString(trouble.end.toLocalTime().date(), QLocale::ShortFormat);
}

TroubleText certificateEnds(const Trouble &trouble, const QString &name)
{
    if (trouble.days > 0) {
        return {
            TroubleTexts::tr("certificate expires soon"),
            TroubleTexts::tr("The certificate of “%1” expires in %n days.", nullptr, trouble.days)
                .arg(name),
            TroubleTexts::tr("Clients refuse a certificate that has expired."),
            TroubleTexts::tr("Create a new one in the profile, and give it to the clients."),
            QStringLiteral("CERT-ENDS")};
    }
    return {TroubleTexts::tr("certificate expired"),
            TroubleTexts::tr("The certificate of “%1” cannot be used any more.").arg(name),
            //: %1 is a date
            TroubleTexts::tr("It expired on %1, and clients refuse it.").arg(endOf(trouble)),
            TroubleTexts::tr("Create a new one, and give it to the clients."),
            QStringLiteral("CERT-BAD")};
}

TroubleText warning(const Trouble &trouble, const QString &name)
{
    const QString &place = trouble.place;
    switch (trouble.code) {
    case Trouble::Code::DiskLow:
        return {TroubleTexts::tr("disk nearly full"),
                //: %1 is an amount of data
                TroubleTexts::tr("Only %1 are left for “%2”.").arg(trouble.amount, name),
                trouble.limit.isEmpty()
                    ? TroubleTexts::tr("The storage %1 is nearly full.").arg(place)
                    //: %1 is an amount of data
                    : TroubleTexts::tr("The limit “keep %1 free” is nearly reached.")
                          .arg(trouble.limit),
                TroubleTexts::tr("Free space or prune. Reading and restoring still work."),
                QStringLiteral("DISK-LOW")};
    case Trouble::Code::BackupLate:
        return {TroubleTexts::tr("backup late"),
                TroubleTexts::tr("“%1” has had no backup for %n days.", nullptr, trouble.days)
                    .arg(place),
                TroubleTexts::tr("The computer may be off, or its backup may fail."),
                TroubleTexts::tr("Look at restic on that computer. The rules of the profile say "
                                 "after how many days you are warned."),
                QStringLiteral("BACKUP-LATE")};
    default: break;
    }
    return certificateEnds(trouble, name);
}

QString whyCertificate(const Trouble &trouble)
{
    const QString &file = trouble.place;
    switch (trouble.flaw) {
    case CertificateFlaw::CertificateMissing:
        return TroubleTexts::tr("There is no file %1. Restdock did not make another certificate by "
                                "itself: clients would refuse it.")
            .arg(file);
    case CertificateFlaw::CertificateUnreadable:
        return TroubleTexts::tr("%1 cannot be read, or holds no certificate.").arg(file);
    case CertificateFlaw::KeyMissing: return TroubleTexts::tr("There is no file %1.").arg(file);
    case CertificateFlaw::KeyUnreadable:
        return TroubleTexts::tr("%1 cannot be read, or holds no key.").arg(file);
    case CertificateFlaw::KeyLocked:
        return TroubleTexts::tr("The key is locked with a passphrase, for which a server cannot "
                                "ask.");
    case CertificateFlaw::KeyMismatch:
        return TroubleTexts::tr("The key does not match the certificate.");
    case CertificateFlaw::None: // it is not in the files
    case CertificateFlaw::NotYetValid:
    case CertificateFlaw::Expired: break;
    }
    return TroubleTexts::tr("%1 could not be made, or is not accepted.").arg(file);
}

QString whyUsers(const Trouble &trouble)
{
    switch (trouble.error.code) {
    case ErrorCode::NotFound: return TroubleTexts::tr("There is no file %1.").arg(trouble.place);
    case ErrorCode::PermissionDenied:
        return TroubleTexts::tr("Restdock may not read %1.").arg(trouble.place);
    default: break;
    }
    return TroubleTexts::tr("%1 holds something that Restdock does not understand.")
        .arg(trouble.place);
}

QString whyLog(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound: return TroubleTexts::tr("Its folder is not there.");
    case ErrorCode::PermissionDenied:
    case ErrorCode::ReadOnly: return TroubleTexts::tr("Restdock may not write there.");
    case ErrorCode::NoSpace: return TroubleTexts::tr("There is no space left.");
    default: break;
    }
    return TroubleTexts::tr("The system refused it.");
}

QString whyFailed(const Trouble &trouble)
{
    switch (trouble.error.code) {
    case ErrorCode::InvalidArgument: return TroubleTexts::tr("Its settings cannot be used.");
    case ErrorCode::Corrupt:
        return TroubleTexts::tr("What is stored in %1 is damaged.").arg(trouble.place);
    case ErrorCode::PermissionDenied:
    case ErrorCode::ReadOnly:
        return TroubleTexts::tr("The storage %1 does not accept data.").arg(trouble.place);
    default: break;
    }
    return TroubleTexts::tr("Something went wrong that Restdock did not expect.");
}

TroubleText servedElsewhere(const Trouble &trouble, const QString &name)
{
    return {TroubleTexts::tr("served elsewhere"),
            trouble.process > 0
                //: %2 is the number of a process
                ? TroubleTexts::tr("“%1” is already served by process %2.")
                      .arg(name, QString::number(trouble.process))
                : TroubleTexts::tr("“%1” is already served by another process.").arg(name),
            TroubleTexts::tr("A headless Restdock is running."),
            //: %1 is a command line
            TroubleTexts::tr("Stop it first: %1")
                .arg(QString(u"restdock stop " + quoted(name, Shell::Posix))),
            QStringLiteral("BUSY-ELSEWHERE")};
}

TroubleText settingsTrouble(const Trouble &trouble, const QString &name)
{
    switch (trouble.code) {
    case Trouble::Code::CertificateBad:
        return {TroubleTexts::tr("certificate not usable"),
                TroubleTexts::tr("The certificate cannot be used."), whyCertificate(trouble),
                TroubleTexts::tr("Create a new certificate, or choose other files."),
                QStringLiteral("CERT-BAD")};
    case Trouble::Code::UsersBad:
        return {TroubleTexts::tr("users not readable"),
                TroubleTexts::tr("The users cannot be read."), whyUsers(trouble),
                TroubleTexts::tr("Correct the file, or choose another one."),
                QStringLiteral("USERS-BAD")};
    case Trouble::Code::LogBad:
        return {TroubleTexts::tr("log not writable"),
                TroubleTexts::tr("The request log %1 cannot be written.").arg(trouble.place),
                whyLog(trouble.error.code),
                TroubleTexts::tr("Choose another file for the log, or none."),
                QStringLiteral("LOG-BAD")};
    case Trouble::Code::ServedElsewhere: return servedElsewhere(trouble, name);
    default: break;
    }
    return {TroubleTexts::tr("stopped by an error"), TroubleTexts::tr("“%1” cannot run.").arg(name),
            whyFailed(trouble),
            TroubleTexts::tr("Look at the details, and at the log around this time."),
            trouble.name};
}

} // namespace

TroubleText describe(const Trouble &trouble, const QString &profileName)
{
    using Code = Trouble::Code;
    switch (trouble.code) {
    case Code::PortUsed:
    case Code::PortDenied:
    case Code::AddressGone:
    case Code::NoAnswer: return listenTrouble(trouble, profileName);
    case Code::FolderMissing:
    case Code::FolderDenied:
    case Code::DiskFull: return folderTrouble(trouble);
    case Code::KeyRefused:
    case Code::ServiceUnreachable:
    case Code::ServiceBusy:
    case Code::ServiceFull: return serviceTrouble(trouble);
    case Code::KeychainLocked:
    case Code::KeychainMissing:
    case Code::KeyBad:
    case Code::KeyLost: return describeKeychain(trouble, profileName);
    case Code::DiskLow:
    case Code::BackupLate:
    case Code::CertificateEnds: return warning(trouble, profileName);
    case Code::CertificateBad:
    case Code::UsersBad:
    case Code::LogBad:
    case Code::ServedElsewhere:
    case Code::Unknown: return settingsTrouble(trouble, profileName);
    }
    return {};
}

QString waitingText(const Trouble &trouble)
{
    using Code = Trouble::Code;
    switch (trouble.code) {
    case Code::PortUsed: return TroubleTexts::tr("waiting for the port");
    case Code::AddressGone: return TroubleTexts::tr("waiting for the network");
    case Code::NoAnswer: return TroubleTexts::tr("waiting for the server to answer");
    case Code::FolderMissing: return TroubleTexts::tr("waiting for the drive");
    case Code::DiskFull:
    case Code::ServiceFull: return TroubleTexts::tr("waiting for space");
    case Code::ServiceUnreachable:
    case Code::ServiceBusy:
        //: %1 is the name of a service
        return TroubleTexts::tr("waiting for %1").arg(trouble.place);
    case Code::PortDenied:
    case Code::FolderDenied:
    case Code::KeyRefused:
    case Code::KeychainLocked:
    case Code::KeychainMissing:
    case Code::KeyLost:
    case Code::KeyBad:
    case Code::CertificateBad:
    case Code::UsersBad:
    case Code::LogBad:
    case Code::ServedElsewhere:
    case Code::DiskLow:
    case Code::BackupLate:
    case Code::CertificateEnds:
    case Code::Unknown: break;
    }
    return {};
}

QString rawText(const Trouble &trouble)
{
    QStringList lines{trouble.error.wording().english(), trouble.error.detail};
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines.join(u'\n');
}

} // namespace restdock::ui
