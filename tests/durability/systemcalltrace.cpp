// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/systemcalltrace.h"

#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <map>
#include <utility>

namespace restdock::test {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView unfinishedMark = " <unfinished ...>";
constexpr QByteArrayView resumedMark = "<... ";

/// The end of a string that begins at @p at (after its quote).
qsizetype endOfString(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && text[at] != '"')
        at += text[at] == '\\' ? 2 : 1;
    return std::min(at, text.size());
}

/// "name(arguments) = result …" as a call; nothing else in a record looks like that.
bool parseCall(const QByteArray &text, SystemCall &call)
{
    const qsizetype open = text.indexOf('(');
    const qsizetype equals = text.lastIndexOf(" = ");
    const qsizetype close = equals < 0 ? -1 : text.lastIndexOf(')', equals);
    if (open <= 0 || close < open)
        return false;
    call.name = text.first(open);
    call.arguments = text.sliced(open + 1, close - open - 1);
    QByteArray result = text.sliced(equals + 3);
    result.truncate(
        std::distance(result.begin(), std::find_if(result.begin(), result.end(), [](char c) {
                          return c == ' ' || c == '<' || c == '\n';
                      })));
    bool isNumber = false;
    call.result = result.toLongLong(&isNumber);
    return isNumber;
}

} // namespace

bool SystemCall::is(std::initializer_list<QByteArrayView> names) const
{
    return std::find(names.begin(), names.end(), QByteArrayView(name)) != names.end();
}

QByteArrayList SystemCall::descriptorTargets() const
{
    QByteArrayList targets;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        if (arguments[at] == '"') {
            at = endOfString(arguments, at + 1);
        } else if (arguments[at] == '<') {
            // Addresses contain "->".
            qsizetype end = arguments.indexOf('>', at);
            while (end > 0 && arguments[end - 1] == '-')
                end = arguments.indexOf('>', end + 1);
            if (end < 0)
                break;
            targets.append(arguments.sliced(at + 1, end - at - 1));
            at = end;
        }
    }
    return targets;
}

QByteArrayList SystemCall::strings() const
{
    QByteArrayList found;
    for (qsizetype at = arguments.indexOf('"'); at >= 0; at = arguments.indexOf('"', at + 1)) {
        const qsizetype end = endOfString(arguments, at + 1);
        found.append(arguments.sliced(at + 1, end - at - 1));
        at = end;
    }
    return found;
}

SystemCallTrace parseSystemCalls(const QByteArray &record)
{
    SystemCallTrace trace;
    std::map<QByteArray, std::pair<QByteArray, qsizetype>> unfinished; // by thread
    const QByteArrayList lines = record.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const qsizetype space = lines[i].indexOf(' ');
        if (space <= 0)
            continue;
        const QByteArray thread = lines[i].first(space);
        QByteArray text = lines[i].sliced(space).trimmed();
        SystemCall call;
        call.begun = i;
        call.ended = i;
        if (text.endsWith(unfinishedMark)) {
            text.chop(unfinishedMark.size());
            unfinished[thread] = {text, i};
            continue;
        }
        if (text.startsWith(resumedMark)) {
            const auto begun = unfinished.find(thread);
            const qsizetype rest = text.indexOf(" resumed>");
            if (begun == unfinished.end() || rest < 0)
                continue;
            text = begun->second.first + text.sliced(rest + qsizetype(qstrlen(" resumed>")));
            call.begun = begun->second.second;
            unfinished.erase(begun);
        }
        if (parseCall(text, call))
            trace.push_back(std::move(call));
    }
    return trace;
}

QStringList straceCommand(const QString &recordFile, const QStringList &furtherOptions)
{
    // -D: strace is the grandchild, so that signals and the exit code are the program's.
    return QStringList{u"strace"_s, u"-D"_s, u"-f"_s,          u"-yy"_s, u"-s"_s,
                       u"200"_s,    u"-e"_s, u"signal=none"_s, u"-o"_s,  recordFile}
    + furtherOptions;
}

QString whyNoStrace()
{
    if (QStandardPaths::findExecutable(u"strace"_s).isEmpty())
        return u"strace is not installed"_s;
    QProcess probe;
    probe.setProcessChannelMode(QProcess::MergedChannels);
    probe.start(u"strace"_s, {u"-f"_s, u"-o"_s, u"/dev/null"_s, u"true"_s});
    if (probe.waitForFinished() && probe.exitCode() == 0)
        return {};
    return u"system calls cannot be recorded here: "_s
        + QString::fromLocal8Bit(probe.readAll()).trimmed();
}

} // namespace restdock::test
