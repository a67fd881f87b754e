// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/logline.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace restdock::ui {

namespace {

constexpr std::array<const char *, 17> columnNames{
    "number", "time",         "level",      "kind", "profile", "client",
    "user",   "method",       "repository", "type", "status",  "received",
    "sent",   "microseconds", "text",       "code", "facts"};
constexpr size_t columnsOnce = 15; // before events had their code and facts by themselves

constexpr std::array<const char *, 3> levelNames{"INFO", "WARN", "ERROR"};

void appendEscaped(QByteArray &line, QByteArrayView text)
{
    for (const char c : text) {
        switch (c) {
        case '\t': line += "\\t"; break;
        case '\n': line += "\\n"; break;
        case '\r': line += "\\r"; break;
        case '\\': line += "\\\\"; break;
        default: line += c;
        }
    }
}

QByteArray unescaped(QByteArrayView text)
{
    if (!text.contains('\\'))
        return text.toByteArray();
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            plain += text[i];
            continue;
        }
        switch (text[++i]) {
        case 't': plain += '\t'; break;
        case 'n': plain += '\n'; break;
        case 'r': plain += '\r'; break;
        default: plain += text[i];
        }
    }
    return plain;
}

std::optional<Severity> severityFromName(QByteArrayView name)
{
    for (size_t i = 0; i < levelNames.size(); ++i) {
        if (name == levelNames[i])
            return Severity(i);
    }
    return {};
}

/// "… (LIMIT)": where older logs have the code of an event.
QByteArray codeAtTheEnd(const QByteArray &text)
{
    const auto begin = text.lastIndexOf(" (") + 2;
    if (begin < 2 || !text.endsWith(')'))
        return {};
    const auto code = text.sliced(begin, text.size() - begin - 1);
    const bool isCode = !code.isEmpty() && std::all_of(code.begin(), code.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || c == '-';
    });
    return isCode ? code : QByteArray();
}

/// Up to one column more than there should be, so that too many are noticed.
std::array<QByteArrayView, columnNames.size() + 1> split(QByteArrayView line, size_t &count)
{
    std::array<QByteArrayView, columnNames.size() + 1> columns;
    count = 0;
    for (;;) {
        const auto tab = line.indexOf('\t');
        columns[count++] = tab < 0 ? line : line.first(tab);
        if (tab < 0 || count == columns.size())
            return columns;
        line = line.sliced(tab + 1);
    }
}

} // namespace

QByteArray logHeaderLine()
{
    QByteArray line;
    for (const char *const name : columnNames)
        line += QByteArray(line.isEmpty() ? "" : "\t") + name;
    return QByteArray(line + '\n');
}

QByteArray toLogLine(const LogRow &row)
{
    const bool isRequest = row.kind == LogRow::Kind::Request;
    QByteArray line;
    line.reserve(256);
    line += QByteArray::number(row.number);
    line += '\t';
    line +=
        QDateTime::fromMSecsSinceEpoch(row.time, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
    line += '\t';
    line += levelNames[size_t(row.severity)];
    line += isRequest ? "\trequest\t" : "\tevent\t";
    appendEscaped(line, row.profile.toUtf8());
    for (const auto &text : {row.client, row.user, row.method, row.repository, row.type}) {
        line += '\t';
        appendEscaped(line, text);
    }
    for (const qint64 number :
         {qint64(row.status), row.bytesReceived, row.bytesSent, row.microseconds}) {
        line += '\t';
        line += QByteArray::number(number);
    }
    line += '\t';
    appendEscaped(line, isRequest ? row.target : row.text.toUtf8());
    for (const auto &text : {row.code, row.facts}) {
        line += '\t';
        appendEscaped(line, text);
    }
    line += '\n';
    return line;
}

std::optional<LogRow> fromLogLine(QByteArrayView line)
{
    if (line.endsWith('\n'))
        line.chop(1);
    size_t count = 0;
    const auto columns = split(line, count);
    if (count != columnNames.size() && count != columnsOnce)
        return {};
    LogRow row;
    row.number = numberOfLogLine(line);
    const auto time = QDateTime::fromString(QString::fromLatin1(columns[1]), Qt::ISODateWithMs);
    const auto severity = severityFromName(columns[2]);
    if (row.number == 0 || !time.isValid() || !severity)
        return {};
    row.time = time.toMSecsSinceEpoch();
    row.severity = *severity;
    row.kind = columns[3] == "event" ? LogRow::Kind::Event : LogRow::Kind::Request;
    row.profile = QString::fromUtf8(unescaped(columns[4]));
    row.client = unescaped(columns[5]);
    row.user = unescaped(columns[6]);
    row.method = unescaped(columns[7]);
    row.repository = unescaped(columns[8]);
    row.type = unescaped(columns[9]);
    row.status = columns[10].toInt();
    row.bytesReceived = columns[11].toLongLong();
    row.bytesSent = columns[12].toLongLong();
    row.microseconds = columns[13].toLongLong();
    const auto last = unescaped(columns[14]);
    if (row.kind == LogRow::Kind::Request)
        row.target = last;
    else
        row.text = QString::fromUtf8(last);
    if (count == columnsOnce) {
        row.code = codeAtTheEnd(last);
    } else {
        row.code = unescaped(columns[15]);
        row.facts = unescaped(columns[16]);
    }
    return row;
}

quint64 numberOfLogLine(QByteArrayView line)
{
    const auto tab = line.indexOf('\t');
    return tab <= 0 ? 0 : line.first(tab).toULongLong();
}

} // namespace restdock::ui
