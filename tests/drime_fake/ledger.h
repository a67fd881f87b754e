// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <deque>
#include <map>
#include <vector>

namespace restdock::drimefake {

/// Counts what is asked and writes down what the contract forbids.
class Ledger
{
public:
    Ledger() { m_clock.start(); }

    /// A call begins: @p what tells it from others of its kind. Its number is for end().
    qint64 begin(const QByteArray &kind, const QByteArray &what);
    /// @p status as the client got it whole; 0: it did not. Bytes are of bodies.
    void end(qint64 number, int status, qint64 bytesUp, qint64 bytesDown);
    void countFault(qint64 number, const QByteArray &fault);

    void countListing(qint64 workspaceId, qint64 folderId, const QByteArray &page);
    void countRefusal() { ++m_rateRefusals; }
    void countConnection(const QByteArray &host) { ++m_connections[host]; }

    /// Something a client must not do. @p kind is a word for tests, @p text for people.
    void breach(const QByteArray &kind, const QString &text);
    /// Something that a client had better not do, but no breach.
    void remark(const QByteArray &kind, const QString &text);

    QJsonObject calls() const;
    QJsonArray trace()
        const; ///< the last few thousand calls that ended, in the order of their ends
    QJsonArray breaches() const { return toArray(m_breaches); }
    QJsonArray remarks() const { return toArray(m_remarks); }

    void clearCalls(); ///< all but breaches and remarks
    void clear();

private:
    struct Note
    {
        QByteArray kind;
        QString text;
        qint64 count = 1;
    };
    struct Record
    {
        qint64 number = 0;
        qint64 beganMs = 0; // since the ledger was made
        qint64 endedMs = 0;
        QByteArray kind;
        QByteArray what;
        QByteArray fault;
        int status = 0;
        qint64 bytesUp = 0;
        qint64 bytesDown = 0;
    };
    struct Count
    {
        qint64 calls = 0;
        qint64 running = 0;
        qint64 mostRunning = 0;
        qint64 bytesUp = 0;
        qint64 bytesDown = 0;
        std::map<int, qint64> statuses;
    };

    static void note(std::vector<Note> &notes, const QByteArray &kind, const QString &text);
    static QJsonArray toArray(const std::vector<Note> &notes);

    QElapsedTimer m_clock;
    qint64 m_lastNumber = 0;
    std::map<qint64, Record> m_running;
    std::deque<Record> m_trace;
    std::map<QByteArray, Count> m_counts;
    std::map<QByteArray, qint64> m_connections; // accepted, by host
    std::map<QByteArray, qint64> m_listings;    // "workspace/folder" with the number of first pages
    std::map<QByteArray, qint64> m_faults;
    qint64 m_rateRefusals = 0;
    std::vector<Note> m_breaches;
    std::vector<Note> m_remarks;
};

/// Finds creating calls that are repeated without a look whether the first one took effect.
///
/// A key names what is to be created; a place is where one has to look for it.
class CreationWatch
{
public:
    /// A moment between the events seen here.
    qint64 now() { return ++m_now; }

    /// True when an earlier call for @p key ended openly and nobody has looked since.
    bool isBlindRepeat(const QByteArray &key) const;
    void endedOpenly(const QByteArray &key, const QByteArray &place);
    void endedClearly(const QByteArray &key) { m_open.erase(key); }
    /// A look that was asked for at @p since was answered.
    void looked(const QByteArray &place, qint64 since);
    void clear() { m_open.clear(); }

private:
    struct Open
    {
        QByteArray place;
        qint64 since = 0;
        bool looked = false;
    };
    qint64 m_now = 0;
    std::map<QByteArray, Open> m_open;
};

} // namespace restdock::drimefake
