// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/repositorymodel.h"

#include "ui/look/colours.h"
#include "ui/look/format.h"
#include "ui/look/symbolicicon.h"

#include <QGuiApplication>
#include <QLocale>

#include <numeric>

namespace restdock::ui {

namespace {

struct RepositoryTexts
{
    Q_DECLARE_TR_FUNCTIONS(Repository)
};

qint64 blobCount(const RepositoryFacts &facts)
{
    return std::accumulate(facts.types.begin(), facts.types.end(), qint64(0),
                           [](qint64 sum, const BlobTally &type) { return sum + type.blobs; });
}

/// Numbers stand below each other.
int alignmentOf(int column)
{
    return int(Qt::AlignVCenter)
        | int(column >= RepositoryModel::Snapshots && column != RepositoryModel::User
                  ? Qt::AlignTrailing
                  : Qt::AlignLeading);
}

QIcon ageIcon(BackupAge age)
{
    const auto palette = QGuiApplication::palette();
    switch (age) {
    case BackupAge::Fresh: return symbolicIcon(QStringLiteral("check"), runningColour(palette));
    case BackupAge::Late: return symbolicIcon(QStringLiteral("warning"), warningColour(palette));
    case BackupAge::Never:
        return symbolicIcon(QStringLiteral("state-stopped"), mutedColour(palette));
    case BackupAge::Unknown:
    case BackupAge::Unjudged: break;
    }
    return {};
}

} // namespace

QString ageText(BackupAge age)
{
    switch (age) {
    case BackupAge::Never: return RepositoryTexts::tr("never");
    case BackupAge::Fresh: return RepositoryTexts::tr("fresh");
    case BackupAge::Late: return RepositoryTexts::tr("late");
    case BackupAge::Unjudged: return RepositoryTexts::tr("no rule");
    case BackupAge::Unknown: break;
    }
    return {};
}

QString repositoryTitle(const RepositoryFacts &facts)
{
    //: a repository that lies in the storage's own folder, and so has no name
    return facts.name.isEmpty() ? RepositoryTexts::tr("(top folder)") : facts.name;
}

QString repositoryDetails(const RepositoryFacts &facts, const QStringList &users)
{
    if (!facts.isCounted)
        return {};
    QStringList lines;
    const auto type = [&facts](BlobType which) {
        const auto &tally = facts.of(which);
        //: so many files, and their size together
        return RepositoryTexts::tr("%1 (%2)").arg(formatCount(quint64(tally.blobs)),
                                                  formatBytes(tally.bytes));
    };
    lines << RepositoryTexts::tr("Packs %1, indexes %2, snapshots %3, keys %4, locks %5")
                 .arg(type(BlobType::Data), type(BlobType::Index), type(BlobType::Snapshots),
                      type(BlobType::Keys), type(BlobType::Locks));
    if (!users.isEmpty())
        lines << RepositoryTexts::tr("Backed up by %1").arg(QLocale().createSeparatedList(users));
    if (!facts.hasConfig)
        lines << RepositoryTexts::tr(
            "It has no config: restic init was not finished. Run it again.");
    if (facts.staleLocks() > 0) {
        lines << RepositoryTexts::tr(
            "%n locks are older than 30 minutes: a client was interrupted. “restic unlock” removes "
            "them.",
            nullptr, int(facts.staleLocks()));
    }
    return lines.join(u'\n');
}

RepositoryModel::RepositoryModel(QObject *parent) : QAbstractTableModel(parent) {}

void RepositoryModel::setSurvey(RepositorySurvey survey, const LateBackupRule &rule,
                                const QMap<QString, QStringList> &users)
{
    const bool isSameList = survey.repositories.size() == m_survey.repositories.size()
        && std::equal(survey.repositories.begin(), survey.repositories.end(),
                      m_survey.repositories.begin(),
                      [](const RepositoryFacts &one, const RepositoryFacts &other) {
                          return one.name == other.name;
                      });
    if (!isSameList)
        beginResetModel();
    m_survey = std::move(survey);
    m_rule = rule;
    m_users = users;
    if (!isSameList)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RepositoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_survey.repositories.size());
}

int RepositoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RepositoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (orientation == Qt::Horizontal && role == Qt::AccessibleTextRole && section == Recent)
        return tr("Received in 7 days");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Repository");
    case LastBackup: return tr("Last backup received");
    case Age: return tr("Age");
    case Snapshots: return tr("Snapshots");
    case Size: return tr("Size");
    //: a column, in two lines because there are many: bytes received in the last seven days
    case Recent: return tr("Received\nin 7 days");
    case User: return tr("User");
    case Blobs: return tr("Files");
    case StaleLocks: return tr("Stale locks");
    default: return {};
    }
}

QString RepositoryModel::text(const RepositoryFacts &facts, int column) const
{
    if (column == Name)
        return repositoryTitle(facts);
    if (column == User)
        return QLocale().createSeparatedList(m_users.value(facts.name));
    if (!facts.isCounted)
        return column == LastBackup ? tr("counting…") : QString();
    switch (column) {
    case LastBackup:
        if (facts.snapshots() == 0)
            return tr("never");
        return facts.lastBackup().isValid() ? formatMoment(facts.lastBackup()) : tr("unknown");
    case Age: return ageText(backupAge(facts, m_rule, QDateTime::currentDateTime()));
    case Snapshots: return formatCount(quint64(facts.snapshots()));
    case Size: return formatBytes(facts.bytes());
    case Recent: return facts.recentBytes() < 0 ? tr("unknown") : formatBytes(facts.recentBytes());
    case Blobs: return formatCount(quint64(blobCount(facts)));
    case StaleLocks: return formatCount(quint64(facts.staleLocks()));
    default: return {};
    }
}

QVariant RepositoryModel::sortKey(const RepositoryFacts &facts, int column) const
{
    switch (column) {
    case LastBackup: return facts.of(BlobType::Snapshots).newest;
    case Age: return int(backupAge(facts, m_rule, QDateTime::currentDateTime()));
    case Snapshots: return facts.snapshots();
    case Size: return facts.bytes();
    case Recent: return facts.recentBytes();
    case User: return text(facts, User);
    case Blobs: return blobCount(facts);
    case StaleLocks: return facts.staleLocks();
    default: return facts.name;
    }
}

QString RepositoryModel::sentence(const RepositoryFacts &facts) const
{
    if (!facts.isCounted)
        return tr("%1, counting").arg(repositoryTitle(facts));
    const auto age = ageText(backupAge(facts, m_rule, QDateTime::currentDateTime()));
    //: a row of the table, for a screen reader: name, moment of the last backup, age, number, size
    return tr("%1, last backup %2, %3, %4 snapshots, %5")
        .arg(repositoryTitle(facts), text(facts, LastBackup), age, text(facts, Snapshots),
             text(facts, Size));
}

QVariant RepositoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &facts = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(facts, index.column());
    case SortRole: return sortKey(facts, index.column());
    case Qt::AccessibleTextRole: return index.column() == Name ? sentence(facts) : QVariant();
    case Qt::ToolTipRole: return repositoryDetails(facts);
    case Qt::TextAlignmentRole: return alignmentOf(index.column());
    case Qt::DecorationRole:
        if (index.column() == Age)
            return ageIcon(backupAge(facts, m_rule, QDateTime::currentDateTime()));
        if (index.column() == StaleLocks && facts.isCounted && facts.staleLocks() > 0)
            return symbolicIcon(QStringLiteral("warning"),
                                warningColour(QGuiApplication::palette()));
        return {};
    default: return {};
    }
}

} // namespace restdock::ui
