// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/troubletext.h"

#include <QCoreApplication>

namespace restdock::ui {

namespace {

struct TroubleTexts
{
    Q_DECLARE_TR_FUNCTIONS(Trouble)
};

TroubleText listenTrouble(const Trouble &trouble, const QString &name)
{
    const QString &place = trouble.place;
    switch (trouble.code) {
    case Trouble::Code::PortUsed:
        return {
            TroubleTexts::tr("address in use"),
            TroubleTexts::tr("“%1” cannot start: its address is in use.").arg(name),
            TroubleTexts::tr("Another program already listens on %1.").arg(place),
            TroubleTexts::tr("End the other program and try again, or choose another port. Clients "
                             "then need the new address."),
            QStringLiteral("PORT-USED")};
    case Trouble::Code::PortDenied:
        return {
            TroubleTexts::tr("port not allowed"), TroubleTexts::tr("%1 is not allowed.").arg(place),
            TroubleTexts::tr("Ports below 1024 need administrator rights."),
            TroubleTexts::tr("Choose a port of 1024 or higher."), QStringLiteral("PORT-DENIED")};
    default: break;
    }
    return {TroubleTexts::tr("address not there"),
            TroubleTexts::tr("%1 is not an address of this computer now.").arg(place),
            TroubleTexts::tr("The network is down or the address has changed."),
            TroubleTexts::tr("Restdock keeps trying. You can also listen on all addresses."),
            QStringLiteral("ADDR-GONE")};
}

TroubleText storageTrouble(const Trouble &trouble, const QString &name)
{
    const QString &place = trouble.place;
    switch (trouble.code) {
    case Trouble::Code::FolderMissing:
        return {TroubleTexts::tr("folder not found"),
                TroubleTexts::tr("The folder %1 was not found.").arg(place),
                TroubleTexts::tr(
                    "The drive may be unplugged or not mounted. Restdock did not create an "
                    "empty folder in its place."),
                TroubleTexts::tr(
                    "Connect the drive; the server then starts by itself. Or choose another "
                    "folder."),
                QStringLiteral("DIR-MISSING")};
    case Trouble::Code::FolderDenied:
        return {TroubleTexts::tr("folder not writable"),
                TroubleTexts::tr("Restdock may not write to %1.").arg(place),
                TroubleTexts::tr("It belongs to another user, or is read-only."),
                TroubleTexts::tr("Change the owner or the rights, or choose another folder."),
                QStringLiteral("DIR-DENIED")};
    case Trouble::Code::DiskFull:
        return {TroubleTexts::tr("disk full"),
                TroubleTexts::tr("“%1” refuses new backups.").arg(name),
                TroubleTexts::tr("There is no space left in %1.").arg(place),
                TroubleTexts::tr("Free space, or prune. Reading and restoring still work."),
                QStringLiteral("DISK-FULL")};
    case Trouble::Code::KeyRefused:
        return {TroubleTexts::tr("token refused"),
                TroubleTexts::tr("Drime did not accept the token."),
                TroubleTexts::tr("It was revoked or mistyped."),
                TroubleTexts::tr("Enter a new token."), QStringLiteral("DRIME-AUTH")};
    default: break;
    }
    return {TroubleTexts::tr("no answer"), TroubleTexts::tr("%1 cannot be reached.").arg(place),
            TroubleTexts::tr("It does not answer, or the network is down."),
            TroubleTexts::tr("Restdock keeps trying."), QStringLiteral("DRIME-NET")};
}

TroubleText keychainTrouble(const Trouble &trouble, const QString &name)
{
    switch (trouble.code) {
    case Trouble::Code::KeychainLocked:
        return {TroubleTexts::tr("keychain locked"), TroubleTexts::tr("The keychain is locked."),
                TroubleTexts::tr("Your password store has not been unlocked."),
                TroubleTexts::tr("Unlock it; the profile then starts."),
                QStringLiteral("KEY-LOCKED")};
    case Trouble::Code::KeychainMissing:
        return {TroubleTexts::tr("no keychain"), TroubleTexts::tr("No keychain was found."),
                TroubleTexts::tr("This session offers no Secret Service or KWallet."),
                TroubleTexts::tr("Start a keychain, such as GNOME Keyring or KWallet. Or enter the "
                                 "token for as long as Restdock runs."),
                QStringLiteral("KEY-NONE")};
    case Trouble::Code::KeyBad:
        return {TroubleTexts::tr("secret not usable"),
                TroubleTexts::tr("The secret for “%1” cannot be used.").arg(name),
                trouble.error.message,
                TroubleTexts::tr("Mend that, or edit the profile and enter it again."),
                QStringLiteral("KEY-BAD")};
    default: break;
    }
    return {TroubleTexts::tr("secret missing"),
            TroubleTexts::tr("The secret for “%1” is not in the keychain.").arg(name),
            TroubleTexts::tr("It was saved in another keychain, or deleted."),
            TroubleTexts::tr("Edit the profile and enter it again."), QStringLiteral("KEY-LOST")};
}

TroubleText warning(const Trouble &trouble, const QString &name)
{
    const QString &place = trouble.place;
    switch (trouble.code) {
    case Trouble::Code::DiskLow:
        return {TroubleTexts::tr("disk nearly full"),
                //: %1 is an amount of data
                TroubleTexts::tr("Only %1 are left for “%2”.").arg(trouble.amount, name),
                TroubleTexts::tr("The storage %1 is nearly full.").arg(place),
                TroubleTexts::tr("Free space, or prune, before new backups are refused."),
                QStringLiteral("DISK-LOW")};
    case Trouble::Code::BackupLate:
        return {TroubleTexts::tr("backup late"),
                TroubleTexts::tr("“%1” has got no backup for %n days.", nullptr, trouble.days)
                    .arg(place),
                TroubleTexts::tr("The computer may be off, or its backup may fail."),
                TroubleTexts::tr("Look at restic on that computer. The rules of the profile say "
                                 "after how many days you are warned."),
                QStringLiteral("BACKUP-LATE")};
    default: break;
    }
    return {TroubleTexts::tr("certificate ends"),
            trouble.days > 0 ? TroubleTexts::tr("The certificate of “%1” ends in %n days.", nullptr,
                                                trouble.days)
                                   .arg(name)
                             : TroubleTexts::tr("The certificate of “%1” has ended.").arg(name),
            TroubleTexts::tr("Clients refuse a certificate that has ended."),
            TroubleTexts::tr("Create a new one in the profile, and give it to the clients."),
            QStringLiteral("CERT-ENDS")};
}

TroubleText settingsTrouble(const Trouble &trouble, const QString &name)
{
    const QString &place = trouble.place;
    switch (trouble.code) {
    case Trouble::Code::CertificateBad:
        return {TroubleTexts::tr("certificate not usable"),
                TroubleTexts::tr("The certificate cannot be used."), trouble.error.message,
                TroubleTexts::tr("Create a new certificate, or choose other files."),
                QStringLiteral("CERT-BAD")};
    case Trouble::Code::UsersBad:
        return {TroubleTexts::tr("users not readable"),
                TroubleTexts::tr("The users cannot be read."), trouble.error.message,
                TroubleTexts::tr("Mend the file, or choose another one."),
                QStringLiteral("USERS-BAD")};
    case Trouble::Code::LogBad:
        return {TroubleTexts::tr("log not writable"),
                TroubleTexts::tr("The request log %1 cannot be written.").arg(place),
                trouble.error.message,
                TroubleTexts::tr("Choose another file for the log, or none."),
                QStringLiteral("LOG-BAD")};
    case Trouble::Code::ServedElsewhere:
        return {TroubleTexts::tr("served elsewhere"),
                TroubleTexts::tr("“%1” is already served by another process.").arg(name),
                TroubleTexts::tr("A Restdock without a window runs on this computer."),
                //: %1 is a command line
                TroubleTexts::tr("Stop it first, with %1, and try again.")
                    .arg(QString(u"restdock stop '" + name + u"'")),
                QStringLiteral("BUSY-ELSEWHERE")};
    default: break;
    }
    return {TroubleTexts::tr("stopped by an error"), TroubleTexts::tr("“%1” cannot run.").arg(name),
            trouble.error.message, TroubleTexts::tr("Details are in the activity log."),
            QStringLiteral("SERVER-FAILED")};
}

} // namespace

TroubleText describe(const Trouble &trouble, const QString &profileName)
{
    using Code = Trouble::Code;
    switch (trouble.code) {
    case Code::PortUsed:
    case Code::PortDenied:
    case Code::AddressGone: return listenTrouble(trouble, profileName);
    case Code::FolderMissing:
    case Code::FolderDenied:
    case Code::DiskFull:
    case Code::KeyRefused:
    case Code::ServiceUnreachable: return storageTrouble(trouble, profileName);
    case Code::KeychainLocked:
    case Code::KeychainMissing:
    case Code::KeyBad:
    case Code::KeyLost: return keychainTrouble(trouble, profileName);
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

} // namespace restdock::ui
