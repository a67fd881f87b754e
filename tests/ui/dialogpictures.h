// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profile.h"

class QLineEdit;
class QWidget;

namespace restdock::ui {
class MainWindow;
class ProfileModel;
} // namespace restdock::ui

namespace restdock::test {

class Camera;
class Recorder;

/// Pictures of what opens above the window: dialogs, questions, settings, help. GUI thread.
class DialogPictures
{
public:
    /// All outlive it. @p profiles has someProfiles().
    DialogPictures(const Camera &camera, ui::ProfileModel &profiles, Recorder &commands,
                   ui::MainWindow &window);

    void takeAll();

private:
    void takeProfiles();
    void takeProfile(const QString &name, const QString &id, const Profile &profile,
                     bool isRunning);
    void takeStorageTests();
    void takeUnsaved();
    void takeUsers();
    void takeFolders();
    void takeSettings();
    void takeKeychains();
    void takeHelp();
    void takeExport();
    void takeImport();
    void takePassphrases();
    void takeProfileQuestions();
    void takeShellQuestions();
    void takeBox(const QString &name, QWidget *parent);

    const Camera &m_camera;
    ui::ProfileModel &m_profiles;
    Recorder &m_commands;
    ui::MainWindow &m_window;
};

} // namespace restdock::test
