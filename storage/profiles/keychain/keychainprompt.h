// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QObject>
#include <QStringList>

namespace restdock {

/// One question of the Secret Service to the person, before any entry is written: QtKeychain asks only
/// in the course of writing one. (specifications.freedesktop.org/secret-service)
///
/// Where nobody waits for the answer any more the question for a new collection goes away, and the one
/// for a password stays on the screen until it is answered: no service has a way for that. Dismiss ends
/// gnome-keyring (42 to 48) by a failed assertion, for it goes on with the question that it has just
/// dismissed (mark_as_complete() in gkd-secret-unlock.c), and its window would stay, for what shows it
/// cannot be interrupted (gkm_wrap_prompt_request_password()). KeePassXC and KWallet only tell that it
/// was dismissed, and leave their windows, too.
///
/// Used once. Needs an event loop in its thread; blocks for a moment to connect.
class KeychainPrompt final : public QObject
{
    Q_OBJECT

public:
    explicit KeychainPrompt(QObject *parent = nullptr);
    ~KeychainPrompt() override;

    void unlock(const QStringList &collections); ///< by their paths
    /// The one that is called "default", where there is none yet; its password is asked for.
    void makeCollection();
    /// Nobody waits for it any more: ends it if it can be taken from the screen.
    void withdraw();

Q_SIGNALS:
    void ended(); ///< once, whatever came of it, or of the service

private Q_SLOTS:
    void complete(bool isDismissed, const QDBusVariant &result);

private:
    void call(const QDBusMessage &message);
    void show(const QString &path);
    void leaveBus();
    void end();

    QDBusConnection m_bus;
    QString m_ownBus; // the name of a connection for this question; empty: it has none
    bool m_isOver = false;
};

} // namespace restdock
