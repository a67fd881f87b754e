// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/serving/servingevent.h"
#include "ui/profiles/profiledamage.h"
#include "ui/profiles/profilemodel.h"
#include "ui/settings/preferences.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <vector>

namespace restdock {

class Desktop;

/// Something that a person is told who does not look.
struct Telling
{
    ui::Notice kind = ui::Notice::ServerStopped;
    QString id = {}; ///< of the profile; empty: it is about what is saved
    QString title = {};
    QString text = {};
};

/// What a person is told: each cause once, until it has passed, and nothing in quiet times. Whether
/// it is shown and how is the shell's; it outlives the shell, so that nothing is told twice.
/// GUI thread.
class Notifier final : public QObject
{
    Q_OBJECT

public:
    /// @p desktop outlives it. @p servicePatience: how long a service in the network may be out of
    /// reach before somebody is told.
    explicit Notifier(Desktop &desktop, QObject *parent = nullptr,
                      std::chrono::milliseconds servicePatience = std::chrono::seconds(30));

    /// After a login or a sleep much is wrong that passes at once: what still is then is told then.
    void keepQuietFor(std::chrono::milliseconds time);

Q_SIGNALS:
    void noticed(const restdock::Telling &telling);

private:
    void endQuiet();
    void tell(const Telling &telling);
    void look(const QString &id);
    void forgetGone();
    bool isTold(const QString &cause) const;
    std::chrono::milliseconds patienceLeft(const ui::ProfileEntry &entry) const;
    void lookAtDamage(const ui::ProfileDamage &damage);
    void lookAtClients(const QString &id);
    void tellTrouble(const ui::ProfileEntry &entry, const ui::Trouble &trouble);
    void happened(const QString &id, const ServingEvent &event);
    void wrongLogins(const QString &id, const QString &sentence);

    Desktop &m_desktop;
    const std::chrono::milliseconds m_servicePatience;
    QTimer m_quiet;              // runs as long as nothing is told
    std::vector<Telling> m_held; // what happened meanwhile, the latest of each kind and profile
    QHash<QString, QSet<QString>> m_told;  // causes by profile
    QHash<QString, QSet<QString>> m_there; // clients by profile, told of or not
    QHash<QString, bool> m_wasUp;
};

} // namespace restdock
