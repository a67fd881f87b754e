// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/completion.h"
#include "storage/profiles/pendingchange.h"
#include "storage/profiles/secretstore.h"

#include <QList>
#include <QString>

namespace restdock::ui {

/// The entry with which the desktop starts Restdock at login, as its file is now.
struct LoginEntry
{
    enum class State { Off, On, OtherProgram };

    State state = State::Off;
    QString file;    ///< where it is, or would be
    QString program; ///< what it starts; empty: there is none
};

/// A secret of ours in the keychain.
struct KeychainEntry
{
    QString key;
    QString profile; ///< whose it is; empty: no profile has it any more
};

struct KeychainReport
{
    QString name; ///< "GNOME Keyring"; empty: not known
    SecretStore::State state = SecretStore::State::Absent;
    QString problem; ///< why it is absent, or why its entries cannot be listed; else empty
    QList<KeychainEntry> entries;
    /// The keychain cannot list its entries: these are the ones that Restdock remembers.
    bool isRemembered = false;
};

/// The ways in which a desktop shows icons of programs that run.
enum class TrayKind {
    None,
    StatusNotifier, ///< by D-Bus: KDE Plasma, GNOME with an extension, and others
    XEmbed,         ///< on X11
    System,         ///< of Windows or macOS
};

/// What the settings show of the system, and change in it. The application does it; no call blocks,
/// and completions run later, in the GUI thread.
class SystemAccess
{
public:
    SystemAccess() = default;
    SystemAccess(const SystemAccess &) = delete;
    SystemAccess &operator=(const SystemAccess &) = delete;
    virtual ~SystemAccess() = default;

    virtual LoginEntry loginEntry() const = 0;
    /// May ask the person, who may refuse it: what loginEntry() says afterwards counts.
    virtual void setStartsAtLogin(bool starts, Completion<void> done) = 0;
    /// The one that the desktop has now.
    virtual TrayKind tray() const = 0;

    /// Never asks the person.
    virtual void inspectKeychain(Completion<KeychainReport> done) = 0;
    /// The same without its entries, which can be many. Never asks the person.
    virtual void lookAtKeychain(Completion<KeychainReport> done) = 0;
    /// Writes, reads and removes an entry. May ask the person to unlock it; while that is waited for
    /// @p change can be taken back, here and below: then it ends with Cancelled.
    virtual void testKeychain(Completion<void> done, const PendingChange::Handle &change = {}) = 0;
    virtual void forgetKeychainEntry(const QString &key, Completion<void> done,
                                     const PendingChange::Handle &change = {}) = 0;
};

} // namespace restdock::ui
