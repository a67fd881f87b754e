// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/records/activityhub.h"

#include "ui/look/errortext.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <iterator>
#include <utility>

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
    m_thread.setObjectName(QStringLiteral("activity log"));
    m_writer->moveToThread(&m_thread);
    m_thread.start(QThread::LowPriority);
}

void ActivityHub::load()
{
    QMetaObject::invokeMethod(m_writer, [this] {
        readArchive();
        Q_EMIT rowsWaiting();
        Q_EMIT loaded();
    });
}

ActivityHub::~ActivityHub()
{
    finish();
    delete m_writer;
}

void ActivityHub::finish()
{
    if (m_thread.isFinished())
        return;
    m_thread.quit();
    m_thread.wait();
    readArchive(); // if it did not come to it
    write();
}

/// On a disk that may be slow: rows that come meanwhile wait for their numbers.
void ActivityHub::readArchive()
{
    if (m_isLoaded) // written by this thread only
        return;
    std::array<Rows, 2> archived;
    for (size_t kind = 0; kind < m_archives.size(); ++kind) {
        if (auto rows = m_archives[kind].before(0, {}, archivedAtFirst))
            archived[kind] = std::move(*rows);
    }
    const std::lock_guard guard(m_lock);
    for (size_t kind = 0; kind < archived.size(); ++kind) {
        auto &rows = archived[kind];
        m_lastNumbers[kind] = rows.empty() ? 0 : rows.back().number;
        m_waiting.insert(m_waiting.end(), std::make_move_iterator(rows.begin()),
                         std::make_move_iterator(rows.end()));
    }
    m_isLoaded = true;
    m_hasTold = true;
    accept(std::exchange(m_early, {}));
    if (!m_unwritten.empty() && !std::exchange(m_writePending, true))
        QMetaObject::invokeMethod(
            m_writer, [this] { write(); }, Qt::QueuedConnection);
}

/// With the lock.
void ActivityHub::accept(Rows rows)
{
    for (auto &row : rows)
        row.number = ++m_lastNumbers[size_t(row.kind)];
    m_waiting.insert(m_waiting.end(), rows.begin(), rows.end());
    m_unwritten.insert(m_unwritten.end(), std::make_move_iterator(rows.begin()),
                       std::make_move_iterator(rows.end()));
    bound(m_waiting);
    m_tooMany += bound(m_unwritten);
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
        if (!m_isLoaded) {
            m_early.insert(m_early.end(), std::make_move_iterator(rows.begin()),
                           std::make_move_iterator(rows.end()));
            m_tooMany += bound(m_early);
            return;
        }
        accept(std::move(rows));
        mustTell = !std::exchange(m_hasTold, true);
        mustWrite = !std::exchange(m_writePending, true);
    }
    if (mustWrite)
        QMetaObject::invokeMethod(
            m_writer, [this] { write(); }, Qt::QueuedConnection);
    if (mustTell)
        Q_EMIT rowsWaiting();
}

/// Nobody may fetch or write for hours. Half at a time, so that it costs nothing per row. How many went
/// that the archive should have kept. With the lock.
size_t ActivityHub::bound(Rows &rows) const
{
    if (rows.size() <= maximumWaiting)
        return 0;
    const auto first = rows.end() - std::ptrdiff_t(maximumWaiting / 2);
    const auto gone = std::count_if(rows.begin(), first, [this](const ui::LogRow &row) {
        return isKept(row, m_keeping.level);
    });
    rows.erase(rows.begin(), first);
    return size_t(gone);
}

void ActivityHub::addEvent(const QString &profile, const ServingLine &line)
{
    ui::LogRow row;
    row.time = QDateTime::currentMSecsSinceEpoch();
    row.kind = ui::LogRow::Kind::Event;
    row.severity = line.severity;
    row.profile = profile;
    row.user = line.user;
    auto text = line.wording.isEmpty() ? QString() : line.wording.english();
    if (!line.detail.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + line.detail;
    row.text = ui::withCode(text, line.code);
    row.code = line.code;
    row.facts = line.wording.facts();
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
        m_lostRows += std::exchange(m_tooMany, 0);
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
    if (rows.empty() && eventRows.empty())
        return;
    const auto requests = append(ui::LogRow::Kind::Request, rows);
    const auto written = append(ui::LogRow::Kind::Event, eventRows);
    tellWriting(requests ? written : requests);
    Result<void> rotated;
    for (auto &archive : m_archives) {
        if (auto done = archive.rotateIfFull(); !done)
            rotated = std::move(done);
    }
    tellRotating(rotated);
}

Result<void> ActivityHub::append(ui::LogRow::Kind kind, const Rows &rows)
{
    if (rows.empty())
        return {};
    auto written = archive(kind).append(rows);
    if (!written)
        m_lostRows += rows.size();
    return written;
}

/// Once: a full disk would be told ten times a second.
void ActivityHub::tellWriting(const Result<void> &written)
{
    using ui::EventWording;
    if (!written) {
        if (!std::exchange(m_wasFailing, true)) {
            addEvent({},
                     servingLine(
                         ui::Severity::Error,
                         EventWording(QT_TRANSLATE_NOOP(
                                          "Serving", "The activity log in %1 cannot be written."),
                                      {ui::EventPart::plain(m_folder)}),
                         "LOG-BAD", written.error().message));
        }
        return;
    }
    if (std::exchange(m_wasFailing, false) || m_lostRows > 0) {
        addEvent({},
                 servingLine(ui::Severity::Warning,
                             EventWording(QT_TRANSLATE_N_NOOP(
                                              "Serving",
                                              "The activity log is written again; %n rows are "
                                              "missing in it."),
                                          {}, int(std::exchange(m_lostRows, 0)))));
    }
}

/// Once, too, until it is possible again.
void ActivityHub::tellRotating(const Result<void> &rotated)
{
    using ui::EventWording;
    if (std::exchange(m_wasGrowing, !rotated) || rotated)
        return;
    addEvent({},
             servingLine(ui::Severity::Warning,
                         EventWording(QT_TRANSLATE_NOOP("Serving",
                                                        "The activity log in %1 grows beyond its "
                                                        "size, for no new file can be begun."),
                                      {ui::EventPart::plain(m_folder)}),
                         "LOG-BAD", rotated.error().message));
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
