// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <concepts>
#include <functional>
#include <vector>

namespace restdock {

/// What an error says to a person, with its parts kept apart: logs and the command line say it in
/// English, and a window in the person's language (ui::errorText()).
///
/// It is a pattern with %1 to %9 and a Message for each of them, or a text that is the same in all
/// languages. A pattern is a string literal that is marked where it stands:
///
///     Message(QT_TRANSLATE_NOOP("Error", "Cannot read %1: %2"), {path, reason})
class Message
{
public:
    /// Says @p text in another language; @p context is "Error", or that of settings().
    using Words = std::function<QString(const char *context, const char *text)>;

    Message() = default;
    /// As it is: a name, a path, what a service or the system says.
    Message(QString text) : m_text(std::move(text)) {}
    template<std::integral Number>
        requires(!std::same_as<Number, bool> && !std::same_as<Number, char>)
    Message(Number number) : m_text(QString::number(number)) {}
    template<size_t size>
    Message(const char (&pattern)[size], std::vector<Message> parts = {})
        : m_context("Error"),
          m_pattern(pattern),
          m_parts(std::move(parts))
    {
    }

    /// What the system or a library says, in its own words. Logs and the command line have it as it is. In
    /// a window @p ours stands in its place, and it is told apart: see rawTexts().
    static Message raw(const QString &text, Message ours);

    /// What a kind of storage says of one of its settings; those of the built-in kinds are translated.
    static Message ofSetting(const QString &text);

    /// It has no pattern: nobody could translate it.
    bool isVerbatim() const { return !m_context && !m_isRaw; }
    bool isEmpty() const { return !m_pattern && m_text.isEmpty(); }
    QString english() const;
    QString in(const Words &words) const;
    /// What in() leaves out; see raw().
    QStringList rawTexts() const;

    bool operator==(const Message &other) const { return english() == other.english(); }

private:
    enum class RawTexts { AsTheyAre, Replaced };

    QString said(const Words &words, RawTexts ofRaw) const;

    const char *m_context = nullptr; ///< null: the same in all languages
    const char *m_pattern = nullptr; ///< a literal; null: m_text is what is said
    QString m_text;
    std::vector<Message> m_parts; ///< of raw(): what is said in its place
    bool m_isRaw = false;
};

} // namespace restdock
