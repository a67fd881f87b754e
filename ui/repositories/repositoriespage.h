// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/backendtype.h"
#include "storage/result.h"
#include "ui/repositories/repositorysurvey.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace restdock::ui {

class Commands;
class ProfileModel;
class RepositoryModel;

/// The repositories in a profile's storage. They are counted in the background when the page is first
/// seen, and again when the person asks; until then it says of when the numbers are.
class RepositoriesPage final : public QWidget
{
    Q_OBJECT

public:
    RepositoriesPage(const ProfileModel &profiles, Commands &commands, QWidget *parent = nullptr);

    void setProfile(const QString &id);
    /// Counts again, unless it is being done.
    void refresh();

Q_SIGNALS:
    /// The next step for whoever has no repository yet.
    void connectRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// What is known of one profile's storage.
    struct Known
    {
        std::optional<RepositorySurvey> result; ///< the last finished one
        RepositorySurvey partial;
        bool isCounting = false;
        QString failure;
        int counting = 0;        ///< which one is under way, while one is
        BackendSettings storage; ///< that it is about
    };

    void buildBar();
    void buildTable();
    void buildEmpty();
    void forgetOthers();
    bool isUnderWay(const QString &id, int counting) const;
    void countFirstTime();
    bool hasNewRepository() const;
    void progressed(const QString &id, const RepositorySurvey &survey);
    void finished(const QString &id, Result<RepositorySurvey> survey);
    void display(const Known &known);
    std::optional<QString> selectedName() const;
    void select(const QString &name);
    void showSummary(const Known &known);
    void showEmpty(const Known &known, bool isEmpty);
    void showDetails();
    void followBackups();
    RepositorySurvey withBackups(RepositorySurvey survey) const;
    QMap<QString, QStringList> users() const;
    void askForLateDays();
    void saveLateRule(const QString &id, const LateBackupRule &rule);
    QString summaryOf(const RepositorySurvey &survey) const;

    const ProfileModel &m_profiles;
    Commands &m_commands;
    QString m_id;
    QHash<QString, Known> m_known;
    int m_countings = 0;                     // how many were begun
    QMap<QString, QDateTime> m_shownBackups; // that the server told of
    QLabel *m_summary;
    QProgressBar *m_progress;
    QPushButton *m_warn;
    QPushButton *m_refresh;
    QPushButton *m_cancel;
    RepositoryModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    QLabel *m_details;
    QWidget *m_emptyPage;
    QLabel *m_empty;
    QPushButton *m_connect;
};

} // namespace restdock::ui
