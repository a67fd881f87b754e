// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drime_fake/faults.h"

#include <QSet>
#include <QString>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace restdock::drimefake {

namespace {

struct Named
{
    const char *name;
    Fault::Kind kind;
};

constexpr std::array kinds{
    Named{"status", Fault::Kind::Status},
    Named{"reset", Fault::Kind::Reset},
    Named{"hang", Fault::Kind::Hang},
    Named{"html", Fault::Kind::Html},
    Named{"garbage", Fault::Kind::Garbage},
    Named{"cut", Fault::Kind::Cut},
    Named{"cut-reset", Fault::Kind::CutReset},
    Named{"short", Fault::Kind::Short},
    Named{"corrupt", Fault::Kind::Corrupt},
    Named{"delay", Fault::Kind::Delay},
    Named{"incomplete", Fault::Kind::Incomplete},
    Named{"truncate", Fault::Kind::Truncate},
    Named{"misplace", Fault::Kind::Misplace},
    Named{"expire", Fault::Kind::Expire},
};

bool belongsTo(const QByteArray &kind, const QByteArray &group)
{
    if (group == "*" || group == kind)
        return true;
    const bool isStorage = kind.startsWith("storage.");
    if (group == "api")
        return !isStorage;
    if (group == "storage")
        return isStorage;
    if (group == "creating")
        return kind == "uploads" || kind == "s3.entries" || kind == "folders.create"
            || kind == "multipart.create" || kind == "multipart.complete";
    if (group == "downloads")
        return kind == "download" || kind == "storage.get";
    return false;
}

Error wrong(const QString &what)
{
    return {ErrorCode::InvalidArgument, u"fault rule: %1"_s.arg(what)};
}

} // namespace

Result<Faults::Rule> Faults::parse(const QJsonObject &rule)
{
    static const QSet<QString> known{
        u"calls"_s,  u"fault"_s, u"rate"_s,       u"skip"_s, u"times"_s,      u"effect"_s,
        u"status"_s, u"body"_s,  u"retryAfter"_s, u"ms"_s,   u"afterBytes"_s,
    };
    for (const QString &key : rule.keys()) {
        if (!known.contains(key))
            return wrong(u"unknown member %1"_s.arg(key));
    }
    Rule result;
    const QString calls = rule.value("calls"_L1).toString(u"*"_s);
    for (const QString &call : calls.split(u' ', Qt::SkipEmptyParts))
        result.calls.push_back(call.toUtf8());
    Fault &fault = result.fault;
    fault.name = rule.value("fault"_L1).toString().toUtf8();
    const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                   [&](const Named &named) { return fault.name == named.name; });
    if (kind == kinds.end())
        return wrong(u"unknown fault \"%1\""_s.arg(QString::fromUtf8(fault.name)));
    fault.kind = kind->kind;
    const QString effect = rule.value("effect"_L1).toString(u"before"_s);
    if (effect != "before"_L1 && effect != "after"_L1)
        return wrong(u"effect is before or after"_s);
    fault.takesEffect = effect == "after"_L1;
    fault.status = rule.value("status"_L1).toInt(503);
    if (fault.status < 200 || fault.status > 599)
        return wrong(u"status is 200 to 599"_s);
    fault.body = rule.value("body"_L1).toString(u"json"_s).toUtf8();
    fault.retryAfter = rule.value("retryAfter"_L1).toInt(-1);
    fault.delayMs = rule.value("ms"_L1).toInt(0);
    fault.afterBytes = rule.value("afterBytes"_L1).toInteger(-1);
    result.rate = rule.value("rate"_L1).toDouble(1);
    result.skip = rule.value("skip"_L1).toInteger(0);
    result.times = rule.value("times"_L1).toInteger(-1);
    return result;
}

Result<void> Faults::set(const QJsonArray &rules)
{
    std::vector<Rule> parsed;
    for (const QJsonValue &value : rules) {
        auto rule = parse(value.toObject());
        if (!rule)
            return rule.error();
        parsed.push_back(*std::move(rule));
    }
    m_rules = std::move(parsed);
    m_json = rules;
    return {};
}

void Faults::clear()
{
    m_rules.clear();
    m_json = {};
}

std::optional<Fault> Faults::draw(const QByteArray &kind)
{
    for (Rule &rule : m_rules) {
        const bool applies = std::any_of(rule.calls.begin(), rule.calls.end(),
                                         [&](const auto &group) { return belongsTo(kind, group); });
        if (!applies || rule.times == 0)
            continue;
        if (rule.skip > 0) {
            --rule.skip;
            continue;
        }
        if (rule.rate < 1 && std::uniform_real_distribution<>()(m_random) >= rule.rate)
            continue;
        if (rule.times > 0)
            --rule.times;
        return rule.fault;
    }
    return std::nullopt;
}

qint64 Faults::pick(qint64 below)
{
    return below <= 1 ? 0 : std::uniform_int_distribution<qint64>(0, below - 1)(m_random);
}

} // namespace restdock::drimefake
