// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/recorder.h"
#include "ui/activity/activitymodel.h"
#include "ui/mainwindow.h"
#include "ui/profiles/profilemodel.h"

namespace restdock::test {

/// The main window with models of its own, not shown yet.
struct WholeWindow
{
    ui::ProfileModel profiles;
    ui::ActivityModel requests{ui::LogRow::Kind::Request};
    ui::ActivityModel events{ui::LogRow::Kind::Event};
    Recorder commands;
    ui::MainWindow window{{profiles, requests, events}, commands};
};

} // namespace restdock::test
