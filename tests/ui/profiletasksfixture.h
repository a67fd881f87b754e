// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/onscreen.h"
#include "tests/ui/recorder.h"
#include "ui/profiles/profilemodel.h"
#include "ui/profiles/profiletasks.h"

#include <QSignalSpy>
#include <QWidget>

#include <memory>

namespace restdock::test {

/// A window with one profile, and what a person wants with it.
class ProfileTasksFixture
{
protected:
    void begin()
    {
        m_commands = std::make_unique<Recorder>();
        m_profiles = std::make_unique<ui::ProfileModel>();
        m_window = std::make_unique<QWidget>();
        m_tasks = std::make_unique<ui::ProfileTasks>(*m_profiles, *m_commands, *m_window);
        m_said = std::make_unique<QSignalSpy>(m_tasks.get(), &ui::ProfileTasks::said);
        Profile nas;
        nas.name = u"Home NAS"_s;
        nas.backend.type = u"local"_s;
        nas.backend.values.insert(u"path"_s, u"/srv/restic"_s);
        nas.listen.port = u"8000"_s;
        nas.appendOnly = true;
        nas.users.append({.name = u"laptop"_s});
        m_profiles->setProfiles({{u"1"_s, nas}});
        m_commands->stored = nas;
        m_window->show();
    }

    void end()
    {
        m_said.reset();
        m_tasks.reset();
        m_window.reset();
    }

    void run(const QList<ui::ClientTraffic> &clients)
    {
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        m_profiles->setStatus(u"1"_s, running);
        ui::Traffic traffic;
        traffic.clients = clients;
        m_profiles->setTraffic(u"1"_s, traffic, 1);
    }

    template<typename Dialog>
    Dialog *dialog() const
    {
        return seenIn<Dialog>(*m_window);
    }

    QString lastSaid() const
    {
        return m_said->isEmpty() ? QString() : m_said->last().first().toString();
    }

    std::unique_ptr<Recorder> m_commands;
    std::unique_ptr<ui::ProfileModel> m_profiles;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ui::ProfileTasks> m_tasks;
    std::unique_ptr<QSignalSpy> m_said;
};

} // namespace restdock::test
