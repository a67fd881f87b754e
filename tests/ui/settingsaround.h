// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/recorder.h"
#include "tests/ui/systemstandin.h"
#include "ui/profiles/profilemodel.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingsdialog.h"

#include <QTemporaryDir>

namespace restdock::test {

/// What a settings dialog needs around it.
struct SettingsAround
{
    /// For the constructor of the dialog; @p profile is the one that is shown at first, if any.
    ui::SettingsDialog::Given given(const QString &profile = {})
    {
        return {preferences, system, profiles, commands, profile};
    }

    const QTemporaryDir folder;
    ui::Preferences preferences{folder.filePath(u"desktop.ini"_s)};
    SystemStandIn system;
    ui::ProfileModel profiles;
    Recorder commands;
};

} // namespace restdock::test
