// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/keychaintext.h"

#include <QCoreApplication>

namespace restdock::ui {

namespace {

struct KeychainTexts
{
    Q_DECLARE_TR_FUNCTIONS(Trouble)
};

TroubleText keychainLocked(const Trouble &trouble, const QString &name)
{
    const auto &cause = trouble.error.name;
    if (cause == u"KEY-PASSPHRASE") {
        return {
            KeychainTexts::tr("passphrase needed"),
            KeychainTexts::tr("The secret for “%1” is in a file that is locked with a passphrase.")
                .arg(name),
            KeychainTexts::tr("Restdock asks for it once after each start."),
            KeychainTexts::tr("Enter it; the profile then starts."), cause};
    }
    if (cause == u"IMPORT-PASS") {
        return {KeychainTexts::tr("wrong passphrase"),
                KeychainTexts::tr("The passphrase is wrong."),
                KeychainTexts::tr("It does not open the file in which the secret for “%1” is.")
                    .arg(name),
                KeychainTexts::tr("Enter the right one; the profile then starts."), cause};
    }
    if (cause == u"KEY-DENIED") {
        return {KeychainTexts::tr("keychain refused"),
                KeychainTexts::tr("The keychain refused access."),
                KeychainTexts::tr("It does not let Restdock read the secret for “%1”.").arg(name),
                KeychainTexts::tr("Try again, and allow it."), cause};
    }
    return {KeychainTexts::tr("keychain locked"), KeychainTexts::tr("The keychain is locked."),
            KeychainTexts::tr("Your password store has not been unlocked."),
            KeychainTexts::tr("Unlock it; the profile then starts."), QStringLiteral("KEY-LOCKED")};
}

TroubleText keychainMissing(const Trouble &trouble)
{
    if (trouble.error.name == u"KEY-TIMEOUT") {
        return {KeychainTexts::tr("keychain silent"),
                KeychainTexts::tr("The keychain does not answer."),
                KeychainTexts::tr("It may wait for your password in another window."),
                KeychainTexts::tr("Check whether it does, and try again. Or enter the token for as "
                                  "long as Restdock runs."),
                trouble.error.name};
    }
    return {KeychainTexts::tr("no keychain"), KeychainTexts::tr("No keychain was found."),
            KeychainTexts::tr("This session offers no Secret Service or KWallet."),
            KeychainTexts::tr("Start one, or enter the token for as long as Restdock runs."),
            QStringLiteral("KEY-NONE")};
}

TroubleText secretBad(const Trouble &trouble, const QString &name)
{
    return {KeychainTexts::tr("secret not usable"),
            KeychainTexts::tr("The secret for “%1” cannot be used.").arg(name),
            trouble.place.isEmpty()
                ? KeychainTexts::tr("What was saved for it is missing, or cannot be read.")
                //: %1 is a file
                : KeychainTexts::tr("Its file %1 cannot be read, is empty, or can be read by "
                                    "others.")
                      .arg(trouble.place),
            KeychainTexts::tr("Correct that, or edit the profile and enter it again."),
            trouble.name};
}

/// Of a session that has both, one may have been asked when the token was saved.
QString whyLost(const QString &keychain)
{
    const auto wallet = QStringLiteral("KWallet");
    const auto keyring = QStringLiteral("GNOME Keyring");
    if (keychain != wallet && keychain != keyring)
        return KeychainTexts::tr("It was saved in another keychain, or deleted.");
    //: %1 is the name of a keychain: KWallet
    return KeychainTexts::tr("It was saved in %1, or deleted.")
        .arg(keychain == wallet ? keyring : wallet);
}

TroubleText secretLost(const Trouble &trouble, const QString &name)
{
    return {KeychainTexts::tr("secret missing"),
            trouble.keychain.isEmpty()
                ? KeychainTexts::tr("The token for “%1” is not in the keychain.").arg(name)
                //: %2 is the name of a keychain: GNOME Keyring
                : KeychainTexts::tr("The token for “%1” is not in %2.").arg(name, trouble.keychain),
            whyLost(trouble.keychain),
            KeychainTexts::tr("Enter it again. Nothing is overwritten before that."),
            QStringLiteral("KEY-LOST")};
}

} // namespace

TroubleText describeKeychain(const Trouble &trouble, const QString &profileName)
{
    switch (trouble.code) {
    case Trouble::Code::KeychainLocked: return keychainLocked(trouble, profileName);
    case Trouble::Code::KeychainMissing: return keychainMissing(trouble);
    case Trouble::Code::KeyBad: return secretBad(trouble, profileName);
    default: break;
    }
    return secretLost(trouble, profileName);
}

} // namespace restdock::ui
