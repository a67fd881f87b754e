// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <memory>

namespace restdock::test {

/// A D-Bus session of its own, with or without a real gnome-keyring in it; nothing of the session
/// that the test runs in. Nobody can be asked in it: a prompt fails at once.
class PrivateKeyring
{
public:
    enum class Keyring {
        None,
        Empty, ///< it runs, and has no collection yet
        Unlocked,
    };

    explicit PrivateKeyring(Keyring keyring);
    ~PrivateKeyring();
    PrivateKeyring(const PrivateKeyring &) = delete;
    PrivateKeyring &operator=(const PrivateKeyring &) = delete;

    /// False if a program is missing or did not start.
    bool isRunning() const { return m_isRunning; }

    /// For processes in the session.
    QProcessEnvironment environment(QProcessEnvironment environment) const;
    /// Puts this process into the session; before anything uses D-Bus.
    void enter() const;

    /// Locks the keyring, as a person does.
    [[nodiscard]] bool lock() const;
    /// Starts the keyring again, unlocked, as the next login would, or with nothing of what it had. What
    /// was connected has to connect again.
    [[nodiscard]] bool restart(Keyring keyring = Keyring::Unlocked);
    /// Ends the keyring, as a crash would.
    void kill();

    /// The files in which the keyring keeps its entries.
    QString folder() const { return m_home.path(); }

private:
    bool startBus();
    bool startKeyring(Keyring keyring);

    QTemporaryDir m_home;
    QProcess m_bus;
    std::unique_ptr<QProcess> m_keyring;
    QString m_address;
    bool m_isRunning = false;
};

} // namespace restdock::test
