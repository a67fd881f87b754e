// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/activityhub.h"

#include "ui/look/errortext.h"

#include <QDateTime>

#include <algorithm>

namespace restdock {

namespace {

bool isKept(const ui::LogRow &row, ui::LogLevel level)
{
    switch (level) {
    case ui::LogLevel::Everything: break;
    case ui::LogLevel::Troubles:
        return row.kind == ui::LogRow::Kind::Event || row.severity != ui::Severity::Info;
    case ui::LogLevel::Events: return row.kind == ui::LogRow::Kind::Event;
    }
    return true;
}

} // namespace

ActivityHub::ActivityHub(const QString &folder, QObject *parent)
    : QObject(parent),
      m_folder(folder),
      m_archives{ActivityArchive(folder, QStringLiteral("requests")),
                 ActivityArchive(folder, QStringLiteral("events"))},
      m_writer(new QObject)
{
    for (size_t kind = 0; kind < m_archives.size(); ++kind)
        m_lastNumbers[kind] = m_archives[kind].lastNumber();
    m_thread.setObjectName(QStringLiteral("activity log"));
    m_writer->moveToThread(&m_thread);
    m_thread.start(QThread::LowPriority);
}

ActivityHub::~ActivityHub()
{
    m_thread.quit();
    m_thread.wait();
    write();
    delete m_writer;
}

void ActivityHub::setKeeping(const ui::LogKeeping &keeping)
{
    const std::lock_guard guard(m_lock);
    m_keeping = keeping;
}

void ActivityHub::add(Rows rows)
{
    if (rows.empty())
        return;
    bool mustTell = false;
    bool mustWrite = false;
    {
        const std::lock_guard guard(m_lock);
        for (auto &row : rows)
            row.number = ++m_lastNumbers[size_t(row.kind)];
        m_waiting.insert(m_waiting.end(), rows.begin(), rows.end());
        m_unwritten.insert(m_unwritten.end(), std::make_move_iterator(rows.begin()),
                           std::make_move_iterator(rows.end()));
        bound(m_waiting);
        bound(m_unwritten);
        mustTell = !std::exchange(m_hasTold, true);
        mustWrite = !std::exchange(m_writePending, true);
    }
    if (mustWrite)
        QMetaObject::invokeMethod(m_writer, [this] { write(); });
    if (mustTell)
        Q_EMIT rowsWaiting();
}

/// Nobody may fetch or write for hours. Half at a time, so that it costs nothing per row.
void ActivityHub::bound(Rows &rows)
{
    if (rows.size() > maximumWaiting)
        rows.erase(rows.begin(), rows.end() - std::ptrdiff_t(maximumWaiting / 2));
}

void ActivityHub::addEvent(const QString &profile, ui::Severity severity, const QString &text)
{
    ui::LogRow row;
    row.time = QDateTime::currentMSecsSinceEpoch();
    row.kind = ui::LogRow::Kind::Event;
    row.severity = severity;
    row.profile = profile;
    row.text = text;
    add({std::move(row)});
}

ActivityHub::Rows ActivityHub::take()
{
    const std::lock_guard guard(m_lock);
    m_hasTold = false;
    return std::exchange(m_waiting, {});
}

void ActivityHub::write()
{
    Rows rows;
    ui::LogKeeping keeping;
    {
        const std::lock_guard guard(m_lock);
        m_writePending = false;
        rows = std::exchange(m_unwritten, {});
        keeping = m_keeping;
    }
    constexpr qint64 megabyte = 1'000'000;
    for (auto &archive : m_archives)
        archive.setFileBytes(keeping.megabytes * megabyte / archive.fileCount());
    std::erase_if(rows, [&](const ui::LogRow &row) { return !isKept(row, keeping.level); });
    const auto events = std::stable_partition(rows.begin(), rows.end(), [](const ui::LogRow &row) {
        return row.kind == ui::LogRow::Kind::Request;
    });
    const Rows eventRows(events, rows.end());
    rows.erase(events, rows.end());
    Result<void> written;
    if (!rows.empty())
        written = archive(ui::LogRow::Kind::Request).append(rows);
    if (!eventRows.empty()) {
        if (auto also = archive(ui::LogRow::Kind::Event).append(eventRows); !also)
            written = std::move(also);
    }
    // Once: a full disk would be told ten times a second.
    if (!written && !m_wasFailing)
        Q_EMIT archiveFailed(ui::errorText(written.error()));
    m_wasFailing = !written;
}

void ActivityHub::readBefore(ui::LogRow::Kind kind, quint64 before,
                             const ui::ActivityFilter &filter, size_t count, Completion<Rows> done)
{
    auto shared = std::make_shared<Completion<Rows>>(std::move(done));
    QMetaObject::invokeMethod(m_writer, [this, kind, before, filter, count, shared]() mutable {
        auto rows = std::make_shared<Result<Rows>>(archive(kind).before(before, filter, count));
        QMetaObject::invokeMethod(
            this, [rows, shared = std::move(shared)] { (*shared)(std::move(*rows)); });
    });
}

} // namespace restdock
