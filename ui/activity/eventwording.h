// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <functional>
#include <utility>
#include <vector>

namespace restdock::ui {

struct LogRow;

/// What goes into an open place of an event's sentence: each language has its own numbers and times.
struct EventPart
{
    enum class Kind : quint8 { Text, Name, Word, Bytes, Duration, Moment };

    Kind kind = Kind::Text;
    QString text = {};
    qint64 number = 0; ///< bytes, milliseconds, or milliseconds since 1970

    static EventPart plain(const QString &text) { return {Kind::Text, text}; }
    /// Of a person, a computer or a repository: reports leave it out.
    static EventPart name(const QString &name) { return {Kind::Name, name}; }
    static EventPart name(const QByteArray &name) { return {Kind::Name, QString::fromUtf8(name)}; }
    /// One that is translated: marked as the sentences are.
    static EventPart word(const char *word) { return {Kind::Word, QString::fromUtf8(word)}; }
    static EventPart bytes(qint64 bytes) { return {Kind::Bytes, {}, bytes}; }
    static EventPart duration(std::chrono::milliseconds time)
    {
        return {Kind::Duration, {}, time.count()};
    }
    static EventPart moment(const QDateTime &time)
    {
        return {Kind::Moment, {}, time.toMSecsSinceEpoch()};
    }

    bool operator==(const EventPart &) const = default;
};

/// What an event says, apart from any language: an English sentence with its places open, and what
/// goes there. Logs have it in English, windows in the language of the person who looks now.
class EventWording
{
public:
    EventWording() = default;
    /// @p pattern is marked with QT_TRANSLATE_NOOP("Serving", …), or QT_TRANSLATE_N_NOOP if it has "%n",
    /// which stands for @p count; "%1" to "%9" are the parts.
    explicit EventWording(const char *pattern, std::vector<EventPart> parts = {}, int count = -1)
        : m_pattern(pattern),
          m_parts(std::move(parts)),
          m_count(count)
    {
    }

    bool isEmpty() const { return m_pattern.isEmpty(); }
    /// @p nameOf says what a name is replaced by; empty: nothing.
    QString english(const std::function<QString(const QString &name)> &nameOf = {}) const;
    QString translated() const;

    /// As one line of JSON, for the log; empty for an empty one.
    QByteArray facts() const;
    static EventWording fromFacts(const QByteArray &facts); ///< empty: there are none, or others

    bool operator==(const EventWording &) const = default;

private:
    QByteArray m_pattern;
    std::vector<EventPart> m_parts;
    int m_count = -1;
};

/// An event as a person reads it: translated if its facts are known, with its code if it has one.
QString eventText(const LogRow &row);
/// The same of a sentence: "… (LIMIT)".
QString withCode(const QString &sentence, const QByteArray &code);

} // namespace restdock::ui
