// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusMessage>
#include <QDBusVariant>
#include <QObject>
#include <QStringList>

namespace restdock {

/// One question of the Secret Service to the person, which can be taken from the screen again.
/// QtKeychain can ask, too, but not stop asking. (specifications.freedesktop.org/secret-service)
///
/// Used once. Needs an event loop in its thread; never blocks.
class KeychainPrompt final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void unlock(const QStringList &objects); ///< collections and items, by their paths
    /// The one that is called "default", where there is none yet; its password is asked for.
    void makeCollection();
    /// The question disappears; ended() follows.
    void dismiss();

Q_SIGNALS:
    void ended(); ///< once, whatever came of it

private Q_SLOTS:
    void complete(bool isDismissed, const QDBusVariant &result);

private:
    void call(const QDBusMessage &message);
    void show(const QString &path);
    void end();

    QString m_path; // while it is asked
    bool m_isDismissed = false;
    bool m_isOver = false;
};

} // namespace restdock
