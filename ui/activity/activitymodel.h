// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/activityfilter.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QStringList>

#include <deque>
#include <memory>
#include <vector>

namespace restdock::ui {

/// The latest rows of the activity log, oldest first, as far as the filter lets them through.
///
/// Bounded: it keeps the latest @p capacity rows whatever the filter is, and shows at most as many.
/// Rows arrive in batches; each is at most one removal at the front and one insertion at the end.
/// While it is paused the shown rows stay as they are (older ones may be added in front), the others
/// arrive behind the scenes.
class ActivityModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr size_t defaultCapacity = 10'000;

    enum RequestColumn { Time, Profile, User, Client, Method, Path, Status, Size, Duration };
    enum EventColumn { EventTime, EventProfile, EventText };

    explicit ActivityModel(LogRow::Kind kind, size_t capacity = defaultCapacity,
                           QObject *parent = nullptr);

    LogRow::Kind kind() const { return m_kind; }
    const LogRow &row(int index) const { return *m_shown[size_t(index)]; }
    /// The number of the first row that is shown, or that would be; 0: none came yet.
    quint64 firstNumber() const;

    /// Earlier rows are on their way: that there are none means nothing yet.
    bool isLoading() const { return m_isLoading; }
    void setLoading(bool isLoading);

    /// Takes rows in the order of their numbers. Those of the other kind are left out.
    void append(const std::vector<LogRow> &rows);

    /// Adds @p rows (that match the filter) in front, and drops as many newer ones as do not fit.
    /// Only while paused.
    void prependOlder(const std::vector<LogRow> &rows);

    const ActivityFilter &filter() const { return m_filter; }
    void setFilter(const ActivityFilter &filter);

    /// Whom the rows that came so far are about, as far as the server believed it.
    const QStringList &users() const { return m_users; }

    bool isPaused() const { return m_paused; }
    void setPaused(bool paused);
    /// Rows that match the filter and arrived since the pause.
    quint64 waitingRows() const { return m_waitingRows; }

    static QString statusText(const LogRow &row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void waitingRowsChanged();
    void usersChanged();
    void loadingChanged();

private:
    /// Both lists hold it, the memory once.
    using SharedRow = std::shared_ptr<const LogRow>;

    void remember(SharedRow row);
    void noteUser(const LogRow &row);
    void showNew(std::vector<SharedRow> rows);
    void showAll();
    QString requestText(const LogRow &row, int column) const;

    const LogRow::Kind m_kind;
    const size_t m_capacity;
    ActivityFilter m_filter;
    bool m_isLoading = false;
    bool m_paused = false;
    quint64 m_waitingRows = 0;
    std::deque<SharedRow> m_latest; // whatever the filter is
    std::deque<SharedRow> m_shown;
    QSet<QByteArray> m_knownUsers;
    QStringList m_users;
};

/// A request or event as one sentence, for screen readers and tool tips.
QString describe(const LogRow &row);

} // namespace restdock::ui
