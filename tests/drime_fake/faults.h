// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/result.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <random>
#include <vector>

namespace restdock::drimefake {

/// One misfortune that befalls calls.
struct Fault
{
    enum class Kind {
        Status,     ///< this status instead of the answer
        Reset,      ///< the connection is reset instead of an answer
        Hang,       ///< no answer ever
        Html,       ///< a web page with status 200
        Garbage,    ///< 200 with half a JSON text
        Cut,        ///< the answer's body ends early and the connection is closed
        CutReset,   ///< the answer's body ends early by a reset
        Short,      ///< the answer has and declares fewer bytes than it should
        Corrupt,    ///< one byte of the answer's or the stored body is wrong
        Delay,      ///< later, but well
        Incomplete, ///< an upload whose entry stays incomplete: users is empty
        Truncate,   ///< an upload of which half is stored
        Misplace,   ///< an upload that lands in the root of the default space
        Expire,     ///< a presigned URL that is no longer good
    };

    Kind kind = Kind::Status;
    bool takesEffect = false; ///< the call is carried out all the same: its answer is lost
    int status = 503;
    QByteArray body;     ///< json, html or empty
    int retryAfter = -1; ///< seconds; -1: none
    int delayMs = 0;
    qint64 afterBytes = -1; ///< Reset: of the request's body; Cut, Short: of the answer's; -1: any
    QByteArray name;        ///< as in rules
};

/// Decides which calls meet a fault. Drawn from a seeded generator.
class Faults
{
public:
    /// The rules replace all there were. InvalidArgument for what is not understood.
    Result<void> set(const QJsonArray &rules);
    QJsonArray toJson() const { return m_json; }
    void clear();
    void seed(quint32 value) { m_random.seed(value); }

    /// The fault of the next call of @p kind, if it has one.
    std::optional<Fault> draw(const QByteArray &kind);
    /// 0 to @p below - 1.
    qint64 pick(qint64 below);

private:
    struct Rule
    {
        std::vector<QByteArray> calls; // kinds or groups
        double rate = 1;
        qint64 skip = 0;
        qint64 times = -1; // left; -1: for ever
        Fault fault;
    };

    static Result<Rule> parse(const QJsonObject &rule);

    QJsonArray m_json;
    std::vector<Rule> m_rules;
    std::mt19937 m_random{1};
};

} // namespace restdock::drimefake
