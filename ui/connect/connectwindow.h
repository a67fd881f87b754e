// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace restdock::ui {

class Commands;
class ConnectPage;
class ProfileModel;

/// The commands for the clients of one profile, in a window of its own: what is in it is pasted into
/// other ones, while the main window shows whatever it showed. What is wished there is for the main
/// window to do.
class ConnectWindow final : public QDialog
{
    Q_OBJECT

public:
    /// Hidden as long as nothing is shown in it. @p parent is the main window.
    ConnectWindow(const ProfileModel &profiles, Commands &commands, QWidget *parent);

    /// Comes to the front with the commands of the profile @p id.
    void showFor(const QString &id);
    QString profile() const { return m_id; } ///< its id
    ConnectPage &page() const { return *m_page; }

private:
    void follow();

    const ProfileModel &m_profiles;
    ConnectPage *m_page;
    QString m_id;
};

} // namespace restdock::ui
