// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/recorder.h"
#include "ui/activity/activitymodel.h"
#include "ui/activity/activitypane.h"
#include "ui/mainwindow.h"
#include "ui/overview/overviewpage.h"
#include "ui/profiles/profilemodel.h"

#include <QAbstractButton>
#include <QAction>
#include <QDesktopServices>
#include <QLabel>
#include <QPoint>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <memory>
#include <vector>

namespace restdock::test {

/// A local profile with one user.
inline ui::ProfileModel::Item item(const QString &id, const QString &name)
{
    ui::ProfileModel::Item made{id, {}};
    made.profile.name = name;
    made.profile.backend.type = u"local"_s;
    made.profile.backend.values.insert(u"path"_s, u"/srv/restic"_s);
    made.profile.users.append({.name = u"laptop"_s});
    return made;
}

inline std::vector<ui::LogRow> rows(quint64 first, quint64 last)
{
    std::vector<ui::LogRow> made(size_t(last - first + 1));
    for (auto &row : made) {
        row.number = first++;
        row.time = qint64(row.number);
        row.method = "GET";
    }
    return made;
}

/// Takes what would go to the file manager or to the browser.
class OpenedAddresses final : public QObject
{
    Q_OBJECT

public:
    OpenedAddresses()
    {
        for (const auto &scheme : {u"file"_s, u"https"_s})
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~OpenedAddresses() override
    {
        for (const auto &scheme : {u"file"_s, u"https"_s})
            QDesktopServices::unsetUrlHandler(scheme);
    }

    QList<QUrl> addresses;

public Q_SLOTS:
    void open(const QUrl &address) { addresses.append(address); }
};

/// The window with its models, and what is in it by the texts that a person sees.
class WindowFixture
{
protected:
    void open()
    {
        m_profiles = std::make_unique<ui::ProfileModel>();
        m_requests = std::make_unique<ui::ActivityModel>(ui::LogRow::Kind::Request, 100);
        m_events = std::make_unique<ui::ActivityModel>(ui::LogRow::Kind::Event, 100);
        m_commands = std::make_unique<Recorder>();
        m_window = std::make_unique<ui::MainWindow>(
            ui::MainWindow::Models{*m_profiles, *m_requests, *m_events}, *m_commands);
        m_window->present();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void close()
    {
        m_window.reset();
        m_commands.reset();
    }

    ui::ActivityPane *shownPane() const
    {
        const auto panes = m_window->findChildren<ui::ActivityPane *>();
        const auto shown = std::find_if(panes.begin(), panes.end(),
                                        [](const auto *one) { return one->isVisible(); });
        return shown == panes.end() ? nullptr : *shown;
    }

    QAction *action(const QString &text) const
    {
        const auto actions = m_window->findChildren<QAction *>();
        for (auto *one : actions) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    QAbstractButton *button(const QString &text) const
    {
        const auto all = m_window->findChildren<QAbstractButton *>();
        for (auto *one : all) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    /// Of the overview.
    QString fact(const QString &title) const
    {
        const auto labels = m_window->findChild<ui::OverviewPage *>()->findChildren<QLabel *>();
        for (const auto *one : labels) {
            if (one->accessibleName() == title)
                return one->text();
        }
        return {};
    }

    /// On the overview, of its value.
    QPoint factPlace(const QString &title) const
    {
        const auto *const page = m_window->findChild<ui::OverviewPage *>();
        const auto labels = page->findChildren<QLabel *>();
        for (const auto *one : labels) {
            if (one->accessibleName() == title)
                return one->mapTo(page, QPoint());
        }
        return {};
    }

    bool isFactShown(const QString &title) const
    {
        const auto labels = m_window->findChild<ui::OverviewPage *>()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&title](const QLabel *label) {
            return label->accessibleName() == title && label->isVisible();
        });
    }

    std::unique_ptr<ui::ProfileModel> m_profiles;
    std::unique_ptr<ui::ActivityModel> m_requests;
    std::unique_ptr<ui::ActivityModel> m_events;
    std::unique_ptr<Recorder> m_commands;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace restdock::test
