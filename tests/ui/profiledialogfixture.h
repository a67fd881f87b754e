// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/recorder.h"
#include "ui/profiledialog/profiledialog.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QList>
#include <QTabWidget>
#include <QTest>

#include <memory>

namespace restdock::test {

inline constexpr auto aHash = "$2y$10$aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

inline Profile someProfile()
{
    Profile profile;
    profile.name = u"Home NAS"_s;
    profile.backend.type = u"local"_s;
    profile.backend.values.insert(u"path"_s, u"/srv/restic"_s);
    profile.listen.host = u"192.168.1.9"_s;
    profile.users.append({.name = u"laptop"_s, .passwordHash = aHash});
    return profile;
}

/// With a token.
inline Profile drimeProfile()
{
    auto profile = someProfile();
    profile.backend = {u"drime"_s, {}, {}};
    profile.backend.values.insert(u"api_key"_s, Secret("1|token"));
    return profile;
}

enum Page { StoragePage, AccessPage, UsersPage, RulesPage, AdvancedPage };

/// The dialog as somebody uses it: its fields by their labels, its buttons by their texts.
class ProfileDialogFixture
{
protected:
    void begin() { m_commands = std::make_unique<Recorder>(); }

    void end()
    {
        m_dialog.reset();
        m_commands.reset();
        m_others.clear();
    }

    void open(const Profile &profile, bool isRunning = false, const QString &id = u"1"_s)
    {
        m_dialog = std::make_unique<ui::ProfileDialog>(
            ui::ProfileDialog::Given{id, profile, m_others, serverStatus(isRunning)}, m_catalogue,
            *m_commands);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    /// One that three users have connected to, and two are active.
    void openKnown(bool isRunning)
    {
        m_dialog = std::make_unique<ui::ProfileDialog>(
            ui::ProfileDialog::Given{u"1"_s,
                                     someProfile(),
                                     m_others,
                                     serverStatus(isRunning),
                                     {{u"laptop"_s, {}}, {u"phone"_s, {}}, {u"tablet"_s, {}}},
                                     2},
            m_catalogue, *m_commands);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    static ui::ServerStatus serverStatus(bool isRunning)
    {
        ui::ServerStatus status;
        status.phase = isRunning ? ui::ServerPhase::Running : ui::ServerPhase::Stopped;
        return status;
    }

    void page(int index) const { m_dialog->findChild<QTabWidget *>()->setCurrentIndex(index); }

    static QString plain(QString text) { return text.remove(u'&'); }

    /// Those that can be seen now.
    QAbstractButton *button(const QString &text) const
    {
        const auto all = m_dialog->findChildren<QAbstractButton *>();
        for (auto *one : all) {
            if (plain(one->text()) == text && one->isVisible())
                return one;
        }
        qWarning("no button %s", qPrintable(text));
        return nullptr;
    }

    template<typename Field>
    Field *field(const QString &label) const
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        for (const auto *one : labels) {
            if (plain(one->text()) == label && one->isVisible())
                return qobject_cast<Field *>(one->buddy());
        }
        qWarning("no field %s", qPrintable(label));
        return nullptr;
    }

    QStringList texts(const QString &beginning) const
    {
        QStringList found;
        const auto labels = m_dialog->findChildren<QLabel *>();
        for (const auto *one : labels) {
            if (one->isVisible() && one->text().startsWith(beginning))
                found.append(one->text());
        }
        return found;
    }

    bool shows(const QString &beginning) const { return !texts(beginning).isEmpty(); }

    const BackendCatalogue m_catalogue = BackendCatalogue::builtIn();
    std::unique_ptr<Recorder> m_commands;
    std::unique_ptr<ui::ProfileDialog> m_dialog;
    QList<Profile> m_others;
};

} // namespace restdock::test
