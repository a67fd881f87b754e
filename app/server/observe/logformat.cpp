// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/observe/logformat.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

#include <algorithm>
#include <cstdio>

namespace restdock {

namespace {

using namespace Qt::StringLiterals;

QString levelName(LogLevel level)
{
    switch (level) {
    case LogLevel::Info: return u"info"_s;
    case LogLevel::Warning: return u"warn"_s;
    case LogLevel::Error: break;
    }
    return u"error"_s;
}

bool isCount(const QByteArray &key)
{
    static const QList<QByteArray> counts{"bytes", "seconds", "requests", "days"};
    return counts.contains(key);
}

/// What quoted() has made, as it was before.
QByteArray unquoted(QByteArrayView text)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            result += text[i];
            continue;
        }
        ++i;
        if (text[i] == 'x' && i + 2 < text.size()) {
            result += QByteArray::fromHex(text.sliced(i + 1, 2).toByteArray());
            i += 2;
        } else {
            result += text[i];
        }
    }
    return result;
}

/// The next word of @p text, which is moved past it. Blanks between quotes end no word.
QByteArrayView takeWord(QByteArrayView &text)
{
    bool isQuoted = false;
    qsizetype end = 0;
    for (; end < text.size() && (isQuoted || text[end] != ' '); ++end) {
        if (isQuoted && text[end] == '\\')
            ++end;
        else if (text[end] == '"')
            isQuoted = !isQuoted;
    }
    end = std::min(end, text.size());
    const auto word = text.first(end);
    text = text.sliced(std::min(end + 1, text.size()));
    return word;
}

QJsonValue valueOf(const QByteArray &key, QByteArrayView value)
{
    if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
        return QString::fromUtf8(unquoted(value.sliced(1, value.size() - 2)));
    if (isCount(key))
        return value.toByteArray().toLongLong();
    return QString::fromUtf8(value);
}

/// Without characters beyond ASCII: outside of texts JSON has none.
QByteArray ascii(const QJsonObject &object)
{
    const auto text = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    QByteArray line;
    line.reserve(text.size());
    for (const auto character : text) {
        const auto code = character.unicode();
        if (code < 0x7f)
            line += char(code);
        else
            line += "\\u" + QByteArray::number(code, 16).rightJustified(4, '0');
    }
    return line;
}

void writeAsJson(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    const bool isBad = type == QtCriticalMsg || type == QtFatalMsg;
    const auto level = isBad   ? LogLevel::Error
        : type == QtWarningMsg ? LogLevel::Warning
                               : LogLevel::Info;
    const auto line = jsonOfMessage(level, message);
    std::fprintf(stderr, "%s\n", line.constData());
}

} // namespace

std::optional<LogFormat> logFormatOf(const QString &word)
{
    if (word == u"text")
        return LogFormat::Text;
    if (word == u"json")
        return LogFormat::Json;
    return std::nullopt;
}

QByteArray jsonOfEvent(const QByteArray &line)
{
    QByteArrayView rest(line);
    QJsonObject object{{u"time"_s, QString::fromUtf8(takeWord(rest))}};
    const auto profile = QString::fromUtf8(takeWord(rest));
    if (profile != u"-")
        object.insert(u"profile"_s, profile);
    object.insert(u"level"_s, QString::fromUtf8(takeWord(rest)).toLower());
    object.insert(u"event"_s, QString::fromUtf8(takeWord(rest)));
    while (!rest.isEmpty()) {
        const auto pair = takeWord(rest);
        const auto equals = pair.indexOf('=');
        if (equals < 0)
            continue;
        const auto key = pair.first(equals).toByteArray();
        object.insert(QString::fromUtf8(key), valueOf(key, pair.sliced(equals + 1)));
    }
    return ascii(object);
}

QByteArray jsonOfMessage(LogLevel level, const QString &message, const QString &profile,
                         const QString &code)
{
    QJsonObject object{{u"time"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                       {u"level"_s, levelName(level)},
                       {u"message"_s, message}};
    if (!profile.isEmpty())
        object.insert(u"profile"_s, profile);
    if (!code.isEmpty())
        object.insert(u"code"_s, code);
    return ascii(object);
}

void logQtMessagesAsJson()
{
    qInstallMessageHandler(writeAsJson);
}

} // namespace restdock
