// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/serving/servingevent.h"
#include "ui/profiles/profilemodel.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>

namespace restdock {

class Desktop;

/// What a person is told who does not look: each cause once, until it has passed. Whether it is shown
/// and how is the shell's.
class Notifier final : public QObject
{
    Q_OBJECT

public:
    /// Kinds that a person can turn off one by one.
    enum class Kind {
        ServerStopped, ///< by an error
        StorageTrouble,
        DiskLow,
        LateBackup,
        CertificateExpires,
        WrongPasswords,
        DeletingAllowed,
        BackupReceived,
        ServerStarted, ///< or stopped
    };

    /// @p desktop outlives it.
    explicit Notifier(Desktop &desktop, QObject *parent = nullptr);

    /// After a login or a sleep much is wrong that passes at once: what still is then is told then.
    void keepQuietFor(std::chrono::milliseconds time);

Q_SIGNALS:
    /// @p id is the profile's.
    void noticed(restdock::Notifier::Kind kind, const QString &id, const QString &title,
                 const QString &text);

private:
    void look(const QString &id);
    void lookAtAll();
    void tellTrouble(const ui::ProfileEntry &entry, const ui::Trouble &trouble);
    void happened(const QString &id, const ServingEvent &event);
    void wrongLogins(const QString &id, const QString &user, const QString &client);

    Desktop &m_desktop;
    QTimer m_quiet;                       // runs as long as nothing is told
    QHash<QString, QSet<QString>> m_told; // causes by profile
    QHash<QString, bool> m_wasUp;
};

} // namespace restdock
