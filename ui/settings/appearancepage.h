// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

class QComboBox;

namespace restdock::ui {

class Preferences;

/// Language, and the icon in the tray.
class AppearancePage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit AppearancePage(Preferences &preferences);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("eye"); }
    QString searchWords() const override;

private:
    void buildLanguage();
    void buildTrayIcon();

    Preferences &m_preferences;
    QComboBox *m_language;
};

} // namespace restdock::ui
