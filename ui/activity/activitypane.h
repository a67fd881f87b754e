// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/eventremedy.h"
#include "ui/activity/logrow.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QDateTime;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace restdock::ui {

class ActivityModel;
class Commands;
class LogTable;

/// One kind of rows of the activity log, with what narrows them down, pauses, copies and exports.
class ActivityPane final : public QWidget
{
    Q_OBJECT

public:
    ActivityPane(ActivityModel &model, Commands &commands, QWidget *parent = nullptr);

    /// For the choice of a profile.
    void setProfileNames(const QStringList &names);
    /// Shows only rows of one profile; empty: all.
    void showProfile(const QString &name);
    /// Shows all that happened to one profile in the minutes around @p time, and says so, until the
    /// person wants to see everything again.
    void showAround(const QString &name, const QDateTime &time);
    void showAllTimes(); ///< and all profiles, if it shows some minutes only
    void focusSearch();

    LogTable &table() const { return *m_table; }

Q_SIGNALS:
    /// For the selected event of the profile with that name; @p user is whom it is about, if anybody.
    void remedyRequested(const QString &profile, restdock::ui::EventRemedy remedy,
                         const QString &user);

private:
    void buildBar();
    void buildFilters();
    QToolButton *makeButton(const QString &icon, const QString &text, const QString &toolTip);
    void fillUsers();
    void buildFooter();
    void buildTimesNotice();
    void applyFilter();
    void updateFooter();
    void offerRemedy();
    void showAlike();
    void setPaused(bool paused);
    void loadOlder();
    void copyRows();
    void saveRows();
    void openLogFolder();
    void tell(const QString &problem);
    QByteArray textOf(const QList<int> &rows) const;
    QList<int> selectedRows() const;

    ActivityModel &m_model;
    Commands &m_commands;
    QLineEdit *m_search;
    QComboBox *m_profile;
    QComboBox *m_user;
    QComboBox *m_severity;
    QToolButton *m_pause = nullptr;
    QToolButton *m_copy = nullptr;
    QWidget *m_timesNotice;
    QLabel *m_times;
    LogTable *m_table;
    QLabel *m_problem;
    QLabel *m_summary;
    QPushButton *m_alike;
    QPushButton *m_remedy;
    QPushButton *m_older;
    std::optional<qint64> m_middle; // of the times that are shown; nothing: all are
};

} // namespace restdock::ui
