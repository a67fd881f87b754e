// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/troubletext.h"

#include <QCoreApplication>

namespace restdock::ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Trouble)
};

TroubleText listenTrouble(const Trouble &trouble, const QString &name)
{
    const QString &place = trouble.place;
    switch (trouble.code) {
    case Trouble::Code::PortUsed:
        return {Texts::tr("address in use"),
                Texts::tr("“%1” cannot start: its address is in use.").arg(name),
                Texts::tr("Another program already listens on %1.").arg(place),
                Texts::tr("End the other program and try again, or choose another port. Clients "
                          "then need the new address."),
                QStringLiteral("PORT-USED")};
    case Trouble::Code::PortDenied:
        return {Texts::tr("port not allowed"), Texts::tr("%1 is not allowed.").arg(place),
                Texts::tr("Ports below 1024 need administrator rights."),
                Texts::tr("Choose a port of 1024 or higher."), QStringLiteral("PORT-DENIED")};
    default: break;
    }
    return {Texts::tr("address not there"),
            Texts::tr("%1 is not an address of this computer now.").arg(place),
            Texts::tr("The network is down or the address has changed."),
            Texts::tr("Restdock keeps trying. You can also listen on all addresses."),
            QStringLiteral("ADDR-GONE")};
}

TroubleText storageTrouble(const Trouble &trouble, const QString &name)
{
    const QString &place = trouble.place;
    switch (trouble.code) {
    case Trouble::Code::FolderMissing:
        return {Texts::tr("folder not found"), Texts::tr("The folder %1 was not found.").arg(place),
                Texts::tr("The drive may be unplugged or not mounted. Restdock did not create an "
                          "empty folder in its place."),
                Texts::tr("Connect the drive; the server then starts by itself. Or choose another "
                          "folder."),
                QStringLiteral("DIR-MISSING")};
    case Trouble::Code::FolderDenied:
        return {Texts::tr("folder not writable"),
                Texts::tr("Restdock may not write to %1.").arg(place),
                Texts::tr("It belongs to another user, or is read-only."),
                Texts::tr("Change the owner or the rights, or choose another folder."),
                QStringLiteral("DIR-DENIED")};
    case Trouble::Code::DiskFull:
        return {Texts::tr("disk full"), Texts::tr("“%1” refuses new backups.").arg(name),
                Texts::tr("There is no space left in %1.").arg(place),
                Texts::tr("Free space, or prune. Reading and restoring still work."),
                QStringLiteral("DISK-FULL")};
    case Trouble::Code::KeyRefused:
        return {Texts::tr("token refused"), Texts::tr("Drime did not accept the token."),
                Texts::tr("It was revoked or mistyped."), Texts::tr("Enter a new token."),
                QStringLiteral("DRIME-AUTH")};
    default: break;
    }
    return {Texts::tr("no answer"), Texts::tr("%1 cannot be reached.").arg(place),
            Texts::tr("It does not answer, or the network is down."),
            Texts::tr("Restdock keeps trying."), QStringLiteral("DRIME-NET")};
}

TroubleText keychainTrouble(const Trouble &trouble, const QString &name)
{
    switch (trouble.code) {
    case Trouble::Code::KeychainLocked:
        return {Texts::tr("keychain locked"), Texts::tr("The keychain is locked."),
                Texts::tr("Your password store has not been unlocked."),
                Texts::tr("Unlock it; the profile then starts."), QStringLiteral("KEY-LOCKED")};
    case Trouble::Code::KeychainMissing:
        return {Texts::tr("no keychain"), Texts::tr("No keychain was found."),
                Texts::tr("This session offers no Secret Service or KWallet."),
                Texts::tr("Start a keychain, such as GNOME Keyring or KWallet."),
                QStringLiteral("KEY-NONE")};
    default: break;
    }
    return {Texts::tr("secret missing"),
            Texts::tr("The secret for “%1” is not in the keychain.").arg(name),
            Texts::tr("It was saved in another keychain, or deleted."),
            Texts::tr("Edit the profile and enter it again."), QStringLiteral("KEY-LOST")};
}

TroubleText settingsTrouble(const Trouble &trouble, const QString &name)
{
    const QString &place = trouble.place;
    switch (trouble.code) {
    case Trouble::Code::CertificateBad:
        return {Texts::tr("certificate not usable"), Texts::tr("The certificate cannot be used."),
                trouble.error.message,
                Texts::tr("Create a new certificate, or choose other files."),
                QStringLiteral("CERT-BAD")};
    case Trouble::Code::UsersBad:
        return {Texts::tr("users not readable"), Texts::tr("The users cannot be read."),
                trouble.error.message, Texts::tr("Mend the file, or choose another one."),
                QStringLiteral("USERS-BAD")};
    case Trouble::Code::LogBad:
        return {Texts::tr("log not writable"),
                Texts::tr("The request log %1 cannot be written.").arg(place),
                trouble.error.message, Texts::tr("Choose another file for the log, or none."),
                QStringLiteral("LOG-BAD")};
    default: break;
    }
    return {Texts::tr("stopped by an error"), Texts::tr("“%1” cannot run.").arg(name),
            trouble.error.message, Texts::tr("Details are in the activity log."),
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
    case Code::KeyLost: return keychainTrouble(trouble, profileName);
    case Code::CertificateBad:
    case Code::UsersBad:
    case Code::LogBad:
    case Code::Unknown: return settingsTrouble(trouble, profileName);
    }
    return {};
}

} // namespace restdock::ui
