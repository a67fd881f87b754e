// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/repositories/repositorysurvey.h"

#include <QAbstractTableModel>
#include <QMap>
#include <QStringList>

namespace restdock::ui {

/// The repositories of one profile as rows, each of which reads as a sentence. GUI thread.
class RepositoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        LastBackup,
        Age,
        Snapshots,
        Size,
        Recent,
        User,
        Blobs,
        StaleLocks,
        ColumnCount
    };
    /// What rows are sorted by, which is not always what they show.
    enum Role { SortRole = Qt::UserRole };

    explicit RepositoryModel(QObject *parent = nullptr);

    /// @p users: who backs up into which repository, by its name.
    void setSurvey(RepositorySurvey survey, const LateBackupRule &rule,
                   const QMap<QString, QStringList> &users = {});
    const RepositoryFacts &at(int row) const { return m_survey.repositories[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const RepositoryFacts &facts, int column) const;
    QVariant sortKey(const RepositoryFacts &facts, int column) const;
    QString sentence(const RepositoryFacts &facts) const;

    RepositorySurvey m_survey;
    LateBackupRule m_rule;
    QMap<QString, QStringList> m_users;
};

QString repositoryTitle(const RepositoryFacts &facts); ///< a word for the one without a name
QString ageText(BackupAge age);
/// The blobs of each type, and what there is to say of the repository's state.
/// @p users are those who have backed up into it.
QString repositoryDetails(const RepositoryFacts &facts, const QStringList &users = {});

} // namespace restdock::ui
