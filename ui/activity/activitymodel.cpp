// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitymodel.h"

#include "ui/activity/eventwording.h"
#include "ui/look/format.h"
#include "ui/look/symbolicicon.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <iterator>
#include <utility>

namespace restdock::ui {

namespace {

constexpr qsizetype mostUsers = 200;

/// The name is what somebody guesses with.
bool isWrongLogin(const LogRow &row)
{
    return row.status == 401 || row.code == "AUTH-FAIL";
}

QString timeText(const LogRow &row)
{
    return formatLogTime(QDateTime::fromMSecsSinceEpoch(row.time),
                         row.kind == LogRow::Kind::Request);
}

QVariant severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Info: return {};
    case Severity::Warning: return symbolicIcon(QStringLiteral("warning"));
    case Severity::Error: return symbolicIcon(QStringLiteral("error"));
    }
    return {};
}

struct SeverityTexts
{
    Q_DECLARE_TR_FUNCTIONS(Severity)
};

/// What the icon says; empty as it is.
QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Info: break;
    case Severity::Warning: return SeverityTexts::tr("warning");
    case Severity::Error: return SeverityTexts::tr("error");
    }
    return {};
}

bool isNumber(int column)
{
    return column == ActivityModel::Size || column == ActivityModel::Status
        || column == ActivityModel::Duration;
}

} // namespace

ActivityModel::ActivityModel(LogRow::Kind kind, size_t capacity, QObject *parent)
    : QAbstractTableModel(parent),
      m_kind(kind),
      m_capacity(std::max<size_t>(capacity, 1))
{
}

quint64 ActivityModel::firstNumber() const
{
    if (!m_shown.empty())
        return m_shown.front()->number;
    return m_latest.empty() ? 0 : m_latest.front()->number;
}

void ActivityModel::setLoading(bool isLoading)
{
    if (std::exchange(m_isLoading, isLoading) != isLoading)
        Q_EMIT loadingChanged();
}

void ActivityModel::append(const std::vector<LogRow> &rows)
{
    std::vector<SharedRow> matching;
    quint64 waiting = 0;
    for (const auto &row : rows) {
        if (row.kind != m_kind)
            continue;
        const auto shared = std::make_shared<const LogRow>(row);
        remember(shared);
        noteUser(row);
        if (!m_filter.matches(row))
            continue;
        if (m_paused)
            ++waiting;
        else
            matching.push_back(shared);
    }
    if (!matching.empty())
        showNew(std::move(matching));
    if (waiting > 0) {
        m_waitingRows += waiting;
        Q_EMIT waitingRowsChanged();
    }
}

void ActivityModel::remember(SharedRow row)
{
    if (m_latest.size() == m_capacity)
        m_latest.pop_front();
    m_latest.push_back(std::move(row));
}

void ActivityModel::noteUser(const LogRow &row)
{
    if (row.user.isEmpty() || isWrongLogin(row) || m_users.size() >= mostUsers
        || m_knownUsers.contains(row.user))
        return;
    m_knownUsers.insert(row.user);
    m_users.append(QString::fromUtf8(row.user));
    m_users.sort();
    Q_EMIT usersChanged();
}

/// One removal and one insertion, in this order: the view never holds more than the capacity.
void ActivityModel::showNew(std::vector<SharedRow> rows)
{
    if (rows.size() > m_capacity)
        rows.erase(rows.begin(), rows.end() - std::ptrdiff_t(m_capacity));
    const size_t wanted = m_shown.size() + rows.size();
    if (wanted > m_capacity) {
        const auto surplus = std::ptrdiff_t(wanted - m_capacity);
        beginRemoveRows({}, 0, int(surplus - 1));
        m_shown.erase(m_shown.begin(), m_shown.begin() + surplus);
        endRemoveRows();
    }
    beginInsertRows({}, int(m_shown.size()), int(m_shown.size() + rows.size() - 1));
    for (auto &row : rows)
        m_shown.push_back(std::move(row));
    endInsertRows();
}

void ActivityModel::prependOlder(const std::vector<LogRow> &rows)
{
    Q_ASSERT(m_paused);
    const size_t count = std::min(rows.size(), m_capacity);
    if (count == 0)
        return;
    const size_t wanted = m_shown.size() + count;
    if (wanted > m_capacity) {
        const size_t surplus = wanted - m_capacity;
        beginRemoveRows({}, int(m_shown.size() - surplus), int(m_shown.size() - 1));
        m_shown.erase(m_shown.end() - std::ptrdiff_t(surplus), m_shown.end());
        endRemoveRows();
    }
    beginInsertRows({}, 0, int(count - 1));
    std::vector<SharedRow> older;
    std::transform(rows.end() - std::ptrdiff_t(count), rows.end(), std::back_inserter(older),
                   [](const LogRow &row) { return std::make_shared<const LogRow>(row); });
    m_shown.insert(m_shown.begin(), older.begin(), older.end());
    endInsertRows();
}

void ActivityModel::setFilter(const ActivityFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    showAll();
}

void ActivityModel::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    if (!paused)
        showAll();
}

void ActivityModel::showAll()
{
    beginResetModel();
    m_shown.clear();
    std::copy_if(m_latest.begin(), m_latest.end(), std::back_inserter(m_shown),
                 [this](const SharedRow &row) { return m_filter.matches(*row); });
    endResetModel();
    if (m_waitingRows > 0) {
        m_waitingRows = 0;
        Q_EMIT waitingRowsChanged();
    }
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_kind == LogRow::Kind::Request ? Duration + 1 : EventText + 1;
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    const auto &row = this->row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Time)
            return timeText(row);
        if (index.column() == Profile)
            return row.profile;
        return m_kind == LogRow::Kind::Event ? eventText(row) : requestText(row, index.column());
    case Qt::DecorationRole:
        return index.column() == Time ? severityIcon(row.severity) : QVariant();
    case Qt::TextAlignmentRole:
        if (m_kind == LogRow::Kind::Request && isNumber(index.column()))
            return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
        return {};
    case Qt::ToolTipRole: return describe(row);
    case Qt::AccessibleTextRole:
        return index.column() == Time ? QVariant(describe(row)) : QVariant();
    default: return {};
    }
}

QString ActivityModel::requestText(const LogRow &row, int column) const
{
    switch (column) {
    case User: return QString::fromUtf8(row.user);
    case Client: return QString::fromUtf8(row.client);
    case Method: return QString::fromUtf8(row.method);
    case Path: return QString::fromUtf8(row.target);
    case Status: return statusText(row);
    case Size: return row.bytes() > 0 ? formatBytes(row.bytes()) : QString();
    case Duration: return formatMicroseconds(row.microseconds);
    default: return {};
    }
}

QString ActivityModel::statusText(const LogRow &row)
{
    //: shown instead of an HTTP status: the client went away before it got an answer
    return row.status == 0 ? tr("cut off") : QString::number(row.status);
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isRequest = m_kind == LogRow::Kind::Request;
    if (role == Qt::TextAlignmentRole) {
        const auto side = isRequest && isNumber(section) ? Qt::AlignTrailing : Qt::AlignLeading;
        return QVariant::fromValue(side | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    if (section == Time)
        return tr("Time");
    if (section == Profile)
        return tr("Profile");
    if (!isRequest)
        return tr("Event");
    switch (section) {
    case User: return tr("User");
    case Client: return tr("Address");
    case Method: return tr("Method");
    case Path: return tr("Path");
    case Status: return tr("Status");
    case Size: return tr("Size");
    case Duration: return tr("Duration");
    default: return {};
    }
}

QString describe(const LogRow &row)
{
    const QString time =
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(row.time), QLocale::ShortFormat);
    QStringList who{time, severityText(row.severity), row.profile};
    if (row.kind == LogRow::Kind::Request)
        who << QString::fromUtf8(row.user) << QString::fromUtf8(row.client);
    who.removeAll(QString());
    const auto head = who.join(QStringLiteral(", "));
    if (row.kind == LogRow::Kind::Event)
        return QStringLiteral("%1: %2").arg(head, eventText(row));
    return QStringLiteral("%1: %2 %3, %4, %5, %6")
        .arg(head, QString::fromUtf8(row.method), QString::fromUtf8(row.target),
             ActivityModel::statusText(row), formatBytes(row.bytes()),
             formatMicroseconds(row.microseconds));
}

} // namespace restdock::ui
