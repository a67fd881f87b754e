// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace restdock::ui {

class Commands;
class Preferences;
class ProfileModel;
class SettingsPage;
class SystemAccess;

/// The settings of the program itself. Every change counts at once: there is no OK. What somebody
/// looks for is found by its words.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Page { General, Notifications, Appearance, Keychain, Log, Headless };

    /// What the pages show and change. All outlive it.
    struct Given
    {
        Preferences &preferences;
        SystemAccess &system;
        const ProfileModel &profiles;
        Commands &commands;
        QString profile; ///< the id of the selected one
    };

    explicit SettingsDialog(const Given &given, QWidget *parent = nullptr);

    void showPage(Page page);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addPage(SettingsPage *page);
    void search(const QString &text);
    void showRow(int row);

    QLineEdit *m_search;
    QListWidget *m_list;
    QStackedWidget *m_pages;
    QLabel *m_nothing;
};

} // namespace restdock::ui
