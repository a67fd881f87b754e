// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drime_fake/ledger.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace restdock::drimefake {

namespace {

constexpr size_t maximumNotes = 500;
constexpr size_t maximumTrace = 5000;

QJsonObject toObject(const std::map<QByteArray, qint64> &counts)
{
    QJsonObject result;
    for (const auto &[name, count] : counts)
        result.insert(QString::fromUtf8(name), count);
    return result;
}

} // namespace

qint64 Ledger::begin(const QByteArray &kind, const QByteArray &what)
{
    Count &count = m_counts[kind];
    ++count.calls;
    ++count.running;
    count.mostRunning = std::max(count.mostRunning, count.running);
    Record record;
    record.number = ++m_lastNumber;
    record.beganMs = m_clock.elapsed();
    record.kind = kind;
    record.what = what;
    m_running.emplace(record.number, record);
    return record.number;
}

void Ledger::end(qint64 number, int status, qint64 bytesUp, qint64 bytesDown)
{
    const auto it = m_running.find(number);
    if (it == m_running.end()) // began before the counts were cleared
        return;
    Record record = std::move(it->second);
    m_running.erase(it);
    record.endedMs = m_clock.elapsed();
    record.status = status;
    record.bytesUp = bytesUp;
    record.bytesDown = bytesDown;
    Count &count = m_counts[record.kind];
    --count.running;
    ++count.statuses[status];
    count.bytesUp += bytesUp;
    count.bytesDown += bytesDown;
    if (m_trace.size() == maximumTrace)
        m_trace.pop_front();
    m_trace.push_back(std::move(record));
}

void Ledger::countFault(qint64 number, const QByteArray &fault)
{
    const auto it = m_running.find(number);
    if (it == m_running.end())
        return;
    it->second.fault = fault;
    ++m_faults[QByteArray(it->second.kind + ' ' + fault)];
}

void Ledger::countListing(qint64 workspaceId, qint64 folderId, const QByteArray &page)
{
    const QByteArray key(QByteArray::number(workspaceId) + '/' + QByteArray::number(folderId));
    const bool isFirst = page.isEmpty() || page == "1";
    m_listings[key] += isFirst ? 1 : 0;
}

void Ledger::breach(const QByteArray &kind, const QString &text)
{
    note(m_breaches, kind, text);
}

void Ledger::remark(const QByteArray &kind, const QString &text)
{
    note(m_remarks, kind, text);
}

void Ledger::note(std::vector<Note> &notes, const QByteArray &kind, const QString &text)
{
    const auto it = std::find_if(notes.begin(), notes.end(), [&](const Note &other) {
        return other.kind == kind && other.text == text;
    });
    if (it != notes.end())
        ++it->count;
    else if (notes.size() < maximumNotes)
        notes.push_back({kind, text});
    else
        ++notes.back().count;
}

QJsonArray Ledger::toArray(const std::vector<Note> &notes)
{
    QJsonArray result;
    for (const Note &note : notes) {
        result.append(QJsonObject{{u"kind"_s, QString::fromUtf8(note.kind)},
                                  {u"text"_s, note.text},
                                  {u"count"_s, note.count}});
    }
    return result;
}

QJsonObject Ledger::calls() const
{
    QJsonObject byKind;
    Count api;
    Count storage;
    for (const auto &[kind, count] : m_counts) {
        QJsonObject statuses;
        for (const auto &[status, times] : count.statuses)
            statuses.insert(QString::number(status), times);
        byKind.insert(QString::fromUtf8(kind),
                      QJsonObject{{u"calls"_s, count.calls},
                                  {u"bytesUp"_s, count.bytesUp},
                                  {u"bytesDown"_s, count.bytesDown},
                                  {u"mostAtOnce"_s, count.mostRunning},
                                  {u"statuses"_s, statuses}});
        Count &sum = kind.startsWith("storage.") ? storage : api;
        sum.calls += count.calls;
        sum.bytesUp += count.bytesUp;
        sum.bytesDown += count.bytesDown;
    }
    return {{u"kinds"_s, byKind},
            {u"apiCalls"_s, api.calls},
            {u"storageCalls"_s, storage.calls},
            {u"bytesUp"_s, api.bytesUp + storage.bytesUp},
            {u"bytesDown"_s, api.bytesDown + storage.bytesDown},
            {u"listings"_s, toObject(m_listings)},
            {u"faults"_s, toObject(m_faults)},
            {u"connections"_s, toObject(m_connections)},
            {u"rateRefusals"_s, m_rateRefusals}};
}

QJsonArray Ledger::trace() const
{
    QJsonArray result;
    for (const Record &record : m_trace) {
        QJsonObject row{{u"number"_s, record.number},
                        {u"beganMs"_s, record.beganMs},
                        {u"endedMs"_s, record.endedMs},
                        {u"kind"_s, QString::fromUtf8(record.kind)},
                        {u"what"_s, QString::fromUtf8(record.what)},
                        {u"status"_s, record.status},
                        {u"bytesUp"_s, record.bytesUp},
                        {u"bytesDown"_s, record.bytesDown}};
        if (!record.fault.isEmpty())
            row.insert(u"fault"_s, QString::fromUtf8(record.fault));
        result.append(row);
    }
    return result;
}

void Ledger::clearCalls()
{
    m_counts.clear();
    m_running.clear(); // what runs now is not counted any more
    m_trace.clear();
    m_connections.clear();
    m_listings.clear();
    m_faults.clear();
    m_rateRefusals = 0;
}

void Ledger::clear()
{
    *this = {};
}

bool CreationWatch::isBlindRepeat(const QByteArray &key) const
{
    const auto it = m_open.find(key);
    return it != m_open.end() && !it->second.looked;
}

void CreationWatch::endedOpenly(const QByteArray &key, const QByteArray &place)
{
    m_open[key] = {place, now()};
}

void CreationWatch::looked(const QByteArray &place, qint64 since)
{
    for (auto &[key, open] : m_open) {
        if (open.place == place && since > open.since)
            open.looked = true;
    }
}

} // namespace restdock::drimefake
