// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

#include <QTimer>

class QPushButton;

namespace restdock::ui {

class Preferences;

/// What the desktop may be told, kind by kind, and a pause for all of it.
class NotificationsPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit NotificationsPage(Preferences &preferences);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("info"); }
    QString searchWords() const override;
    void refresh() override;

private:
    void buildPause();

    Preferences &m_preferences;
    QLabel *m_pause = nullptr;
    QPushButton *m_resume = nullptr;
    QTimer m_pauseEnd;
};

} // namespace restdock::ui
