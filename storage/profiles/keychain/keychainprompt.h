// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusMessage>
#include <QDBusVariant>
#include <QObject>
#include <QStringList>

namespace restdock {

/// One question of the Secret Service to the person, before any entry is written: QtKeychain asks only
/// in the course of writing one. (specifications.freedesktop.org/secret-service)
///
/// It stays on the screen until it is answered, also where nobody waits for that any more: the call
/// that would take it away, Dismiss, ends gnome-keyring 42 by a failed assertion.
///
/// Used once. Needs an event loop in its thread; never blocks.
class KeychainPrompt final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void unlock(const QStringList &collections); ///< by their paths
    /// The one that is called "default", where there is none yet; its password is asked for.
    void makeCollection();

Q_SIGNALS:
    void ended(); ///< once, whatever came of it, or of the service

private Q_SLOTS:
    void complete(bool isDismissed, const QDBusVariant &result);

private:
    void call(const QDBusMessage &message);
    void show(const QString &path);
    void end();

    bool m_isOver = false;
};

} // namespace restdock
