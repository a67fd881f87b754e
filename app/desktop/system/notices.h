// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace restdock {

/// A desktop notification.
struct DesktopNotice
{
    /// What it opens when it is clicked.
    enum class Place { Window, Profile, Trouble, Repositories, Events, Settings };

    Place place = Place::Window;
    QString profile = {}; ///< the id of the one that it is about
    QString title = {};
    QString text = {};
    bool isLasting = false; ///< stays in the desktop's list until it was seen
    QString button = {};    ///< what it says; it leads to the same place; empty: none
};

/// Shows notices in the desktop's own way, with a tray or without. GUI thread; never waits for the
/// desktop.
class DesktopNotices final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotices(QObject *parent = nullptr);
    ~DesktopNotices() override;

    void show(const DesktopNotice &notice);

Q_SIGNALS:
    /// A person clicked it.
    void opened(restdock::DesktopNotice::Place place, const QString &profile);
    /// The desktop has no way of its own, or it did not take this one.
    void refused(const restdock::DesktopNotice &notice);
    /// What lets the window that is opened next come to the front, where the desktop wants that.
    void activationGiven(const QString &token);

private:
    class System;
    std::unique_ptr<System> m_system;
};

} // namespace restdock
