// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

class QCheckBox;
class QRadioButton;

namespace restdock::ui {

class Preferences;
class SystemAccess;

/// How the program starts, what closing its window means, and whether the computer may sleep.
class GeneralPage final : public SettingsPage
{
    Q_OBJECT

public:
    GeneralPage(Preferences &preferences, SystemAccess &system);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("settings"); }
    QString searchWords() const override;
    void refresh() override;

private:
    void buildClosing();
    void setStartsAtLogin(bool starts);

    Preferences &m_preferences;
    SystemAccess &m_system;
    QCheckBox *m_login;
    MutedLabel *m_loginNote;
    QCheckBox *m_minimized;
};

} // namespace restdock::ui
