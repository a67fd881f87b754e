// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

namespace restdock::ui {

class Commands;
class Preferences;

/// Where the log of requests and events is, what is kept in it, and how large it is.
class LogPage final : public SettingsPage
{
    Q_OBJECT

public:
    LogPage(Preferences &preferences, Commands &commands);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("log"); }
    QString searchWords() const override;
    void refresh() override;

private:
    void buildKeeping();

    Preferences &m_preferences;
    Commands &m_commands;
    QLabel *m_folder = nullptr;
    QLabel *m_size = nullptr;
};

} // namespace restdock::ui
