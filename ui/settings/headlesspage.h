// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

class QComboBox;

namespace restdock::ui {

class CommandEdit;
class ProfileModel;

/// How a profile is served without a window: the commands, to be copied.
class HeadlessPage final : public SettingsPage
{
    Q_OBJECT

public:
    /// @p profile: the id of the one to show first.
    HeadlessPage(const ProfileModel &profiles, const QString &profile);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("play"); }
    QString searchWords() const override;
    void refresh() override;

private:
    void fill(const QString &chosen);
    void showCommands();

    const ProfileModel &m_profiles;
    QComboBox *m_profile;
    CommandEdit *m_commands;
};

} // namespace restdock::ui
