// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/logtable.h"

#include "ui/activity/activitymodel.h"
#include "ui/look/format.h"

#include <QDateTime>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>
#include <vector>

namespace restdock::ui {

namespace {

/// Those that give way in a small window, the least important one first.
std::vector<int> dispensable(LogRow::Kind kind)
{
    if (kind == LogRow::Kind::Event)
        return {ActivityModel::EventProfile};
    return {ActivityModel::Profile, ActivityModel::Client, ActivityModel::Duration,
            ActivityModel::Size};
}

/// What tells one path from another is at both ends.
class PathDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideMiddle;
    }
};

} // namespace

/// Fixed heights and widths: measuring ten thousand rows many times a second is what makes logs slow.
LogTable::LogTable(ActivityModel &model, QWidget *parent)
    : QTableView(parent),
      m_model(model),
      m_widest(model.kind() == LogRow::Kind::Request ? int(ActivityModel::Path)
                                                     : int(ActivityModel::EventText))
{
    setModel(&model);
    setAccessibleName(model.kind() == LogRow::Kind::Event ? tr("Events") : tr("Requests"));
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *const rows = verticalHeader();
    rows->hide();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setDefaultSectionSize(fontMetrics().height() + 6);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    sizeColumns();
    followEnd();
    holdPosition();
}

void LogTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void LogTable::showProfiles(bool areShown)
{
    m_showsProfiles = areShown;
    fit();
}

/// As wide as most of what is in them. The rest is in the tool tip, and they can be dragged wider.
void LogTable::sizeColumns()
{
    auto *const columns = horizontalHeader();
    const auto measure = [this, columns](int column, const QString &sample) {
        columns->resizeSection(column, widthOf(column, sample));
    };
    columns->resizeSection(ActivityModel::Time, 0); // grows
    fitTime();
    measure(ActivityModel::Profile, QStringLiteral("Home server"));
    if (m_model.kind() == LogRow::Kind::Request) {
        measure(ActivityModel::User, QStringLiteral("office-pc"));
        measure(ActivityModel::Client, QStringLiteral("192.168.1.100"));
        measure(ActivityModel::Method, QStringLiteral("DELETE"));
        measure(ActivityModel::Status, QStringLiteral("200"));
        measure(ActivityModel::Size, formatBytes(99'900'000));
        measure(ActivityModel::Duration, formatMicroseconds(999'000));
        setItemDelegateForColumn(ActivityModel::Path, new PathDelegate(this));
    }
    connect(columns, &QHeaderView::sectionResized, this, [this](int column) {
        if (column != m_widest)
            fit();
    });
    const auto rowsCame = [this] {
        if (m_model.rowCount() > 0)
            fitTime();
    };
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, rowsCame);
    connect(&m_model, &QAbstractItemModel::modelReset, this, rowsCame);
}

/// Of a text, on each side; as QStyle has it for the items of views.
int LogTable::margin() const
{
    return style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1;
}

int LogTable::widthOf(int column, const QString &sample) const
{
    constexpr int between = 4;
    return std::max(fontMetrics().horizontalAdvance(sample) + 2 * margin() + between,
                    horizontalHeader()->sectionSizeHint(column));
}

/// Grows when there are rows of earlier days, which have a date.
void LogTable::fitTime()
{
    const bool isRequest = m_model.kind() == LogRow::Kind::Request;
    auto moment = QDateTime(QDate::currentDate(), QTime(23, 58, 58, 888));
    if (m_model.rowCount() > 0)
        moment.setDate(QDateTime::fromMSecsSinceEpoch(m_model.row(0).time).date());
    const int sign = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    const int width =
        widthOf(ActivityModel::Time, formatLogTime(moment, isRequest)) + sign + 2 * margin();
    if (width > columnWidth(ActivityModel::Time))
        setColumnWidth(ActivityModel::Time, width);
}

/// Not QHeaderView::Stretch, which leaves its column nothing where the window is small.
void LogTable::fit()
{
    if (m_isFitting)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    constexpr int letters = 14;
    const int least = letters * fontMetrics().averageCharWidth();
    for (const int column : dispensable(m_model.kind()))
        setColumnHidden(column, column == ActivityModel::Profile && !m_showsProfiles);
    int left = viewport()->width();
    for (int column = 0; column < m_model.columnCount(); ++column)
        left -= column == m_widest ? 0 : columnWidth(column);
    for (const int column : dispensable(m_model.kind())) {
        if (left >= least)
            break;
        left += columnWidth(column);
        setColumnHidden(column, true);
    }
    setColumnWidth(m_widest, std::max(left, least));
}

void LogTable::followEnd()
{
    auto *const end = verticalScrollBar();
    connect(end, &QScrollBar::valueChanged, this,
            [this, end] { m_followsEnd = end->value() == end->maximum(); });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_followsEnd && !m_model.isPaused())
            scrollToBottom();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LogTable::scrollToBottom);
}

void LogTable::holdPosition()
{
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                if (first == 0 && !m_followsEnd && !m_model.isPaused()) {
                    auto *const bar = verticalScrollBar();
                    bar->setValue(bar->value() - (last + 1));
                }
            });
}

} // namespace restdock::ui
