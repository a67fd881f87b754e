// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListView;

namespace restdock::ui {

class ProfileModel;

/// All profiles with their states, and below them what concerns all. A new state is announced once.
class ProfileList final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileList(ProfileModel &profiles, QWidget *parent = nullptr);

    /// @p ofAll get buttons; @p ofOne are in the menu of a profile.
    void setActions(const QList<QAction *> &ofAll, const QList<QAction *> &ofOne);
    void select(int row);
    QListView &view() const { return *m_view; }

Q_SIGNALS:
    void selected(const QString &id);
    void clicked();       ///< also the one that is selected
    void editRequested(); ///< of the selected one: Enter, or a double click

private:
    ProfileModel &m_profiles;
    QListView *m_view;
};

} // namespace restdock::ui
