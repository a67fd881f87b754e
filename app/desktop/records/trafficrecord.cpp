// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/records/trafficrecord.h"

namespace restdock {

namespace {

using namespace Qt::StringLiterals;

/// JSON's numbers are exact up to 2^53: eight petabytes.
QJsonObject toJson(const ui::TrafficSum &sum)
{
    return {{u"received"_s, sum.bytesReceived},
            {u"sent"_s, sum.bytesSent},
            {u"requests"_s, qint64(sum.requests)},
            {u"failed"_s, qint64(sum.failed)}};
}

ui::TrafficSum sumOf(const QJsonObject &object)
{
    const auto amount = [&object](QLatin1StringView key) {
        return std::max<qint64>(object[key].toInteger(), 0);
    };
    return {amount("received"_L1), amount("sent"_L1), quint64(amount("requests"_L1)),
            quint64(amount("failed"_L1))};
}

/// What came since @p before; all of it if the sums have begun anew.
ui::TrafficSum growth(const ui::TrafficSum &before, const ui::TrafficSum &after)
{
    if (after.requests < before.requests || after.bytesReceived < before.bytesReceived
        || after.bytesSent < before.bytesSent || after.failed < before.failed)
        return after;
    return {after.bytesReceived - before.bytesReceived, after.bytesSent - before.bytesSent,
            after.requests - before.requests, after.failed - before.failed};
}

void add(ui::TrafficSum &sum, const ui::TrafficSum &more)
{
    sum.bytesReceived += more.bytesReceived;
    sum.bytesSent += more.bytesSent;
    sum.requests += more.requests;
    sum.failed += more.failed;
}

} // namespace

TrafficRecord::TrafficRecord(QString path) : m_file(std::move(path))
{
    const auto profiles = m_file.read();
    for (auto profile = profiles.begin(); profile != profiles.end(); ++profile) {
        const auto object = profile->toObject();
        ui::PastTraffic past;
        past.since = QDateTime::fromString(object["since"_L1].toString(), Qt::ISODateWithMs);
        past.until = QDateTime::fromString(object["until"_L1].toString(), Qt::ISODateWithMs);
        past.lastRun = sumOf(object["run"_L1].toObject());
        past.day = QDate::fromString(object["day"_L1].toString(), Qt::ISODate);
        past.ofDay = sumOf(object["today"_L1].toObject());
        if (past.since.isValid() && past.until.isValid())
            m_past.insert(profile.key(), past);
    }
}

TrafficRecord::~TrafficRecord()
{
    if (m_isNoted)
        m_file.write(content(), QDateTime::currentDateTime());
}

QJsonObject TrafficRecord::content() const
{
    QJsonObject profiles;
    for (auto past = m_past.begin(); past != m_past.end(); ++past) {
        profiles.insert(past.key(),
                        QJsonObject{{u"since"_s, past->since.toUTC().toString(Qt::ISODateWithMs)},
                                    {u"until"_s, past->until.toUTC().toString(Qt::ISODateWithMs)},
                                    {u"run"_s, toJson(past->lastRun)},
                                    {u"day"_s, past->day.toString(Qt::ISODate)},
                                    {u"today"_s, toJson(past->ofDay)}});
    }
    return profiles;
}

void TrafficRecord::note(const QString &profile, const QDateTime &since, const ui::Traffic &traffic,
                         const QDateTime &now)
{
    auto &past = m_past[profile];
    m_isNoted = true;
    const ui::TrafficSum sum{traffic.bytesReceived, traffic.bytesSent, traffic.requests,
                             traffic.failed()};
    const bool isNew = past.since != since;
    const auto more = isNew ? sum : growth(past.lastRun, sum);
    m_isChanged |= isNew || sum != past.lastRun;
    if (past.day != now.date()) {
        past.day = now.date();
        past.ofDay = {};
    }
    add(past.ofDay, more);
    past.since = since;
    past.until = now;
    past.lastRun = sum;
    if (!m_isChanged || !m_file.isDue(now))
        return; // nothing is written while nobody comes: the disk may sleep
    m_file.write(content(), now);
    m_isChanged = false;
}

void TrafficRecord::keepOnly(const QSet<QString> &profiles)
{
    const auto removed =
        m_past.removeIf([&profiles](const auto &past) { return !profiles.contains(past.key()); });
    m_isNoted |= removed > 0;
}

} // namespace restdock
