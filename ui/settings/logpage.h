// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

namespace restdock::ui {

class Commands;

/// Where the log of requests and events is, and how large.
class LogPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit LogPage(Commands &commands);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("log"); }
    QString searchWords() const override;
    void refresh() override;

private:
    Commands &m_commands;
    QLabel *m_folder = nullptr;
    QLabel *m_size = nullptr;
};

} // namespace restdock::ui
