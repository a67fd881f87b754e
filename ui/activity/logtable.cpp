// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/logtable.h"

#include "ui/activity/activitymodel.h"
#include "ui/look/format.h"

#include <QDateTime>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace restdock::ui {

/// Fixed heights and widths: measuring ten thousand rows many times a second is what makes logs slow.
LogTable::LogTable(ActivityModel &model, QWidget *parent) : QTableView(parent), m_model(model)
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

void LogTable::sizeColumns()
{
    auto *const columns = horizontalHeader();
    const auto fit = [this, columns](int column, const QString &sample) {
        const auto title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const auto metrics = fontMetrics();
        const int text =
            std::max(metrics.horizontalAdvance(sample), metrics.horizontalAdvance(title));
        columns->resizeSection(column, text + 20);
    };
    const QDateTime longest(QDate::currentDate(), QTime(23, 58, 58, 888));
    fit(ActivityModel::Time,
        formatLogTime(longest, m_model.kind() == LogRow::Kind::Request) + QStringLiteral(" 00"));
    fit(ActivityModel::Profile, QStringLiteral("My profile"));
    if (m_model.kind() == LogRow::Kind::Request) {
        fit(ActivityModel::User, QStringLiteral("laptop"));
        fit(ActivityModel::Client, QStringLiteral("192.168.1.100"));
        fit(ActivityModel::Method, QStringLiteral("DELETE"));
        fit(ActivityModel::Repository, QStringLiteral("repository"));
        fit(ActivityModel::Type, QStringLiteral("snapshots"));
        fit(ActivityModel::Size, QStringLiteral("999.9 MB"));
        fit(ActivityModel::Status, QStringLiteral("200"));
        fit(ActivityModel::Duration, QStringLiteral("999 ms"));
    }
    columns->setStretchLastSection(true);
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
