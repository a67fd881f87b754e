// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/message.h"

#include <QStringList>

namespace restdock {

namespace {

/// Not QString::arg(): a name that was put in may have a %1 in it.
QString filled(const QString &pattern, const QStringList &parts)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number =
            pattern.at(i) == u'%' && i + 1 < pattern.size() ? pattern.at(i + 1).digitValue() : -1;
        if (number >= 1 && number <= parts.size()) {
            text += parts.at(number - 1);
            ++i;
        } else {
            text += pattern.at(i);
        }
    }
    return text;
}

} // namespace

Message Message::ofSetting(const QString &text)
{
    Message message(text);
    message.m_context = "Backend";
    return message;
}

Message Message::raw(const QString &text, Message ours)
{
    Message message(text);
    message.m_parts.push_back(std::move(ours));
    message.m_isRaw = true;
    return message;
}

QString Message::english() const
{
    return said([](const char *, const char *text) { return QString::fromUtf8(text); },
                RawTexts::AsTheyAre);
}

QString Message::in(const Words &words) const
{
    return said(words, RawTexts::Replaced);
}

QString Message::said(const Words &words, RawTexts ofRaw) const
{
    if (m_isRaw)
        return ofRaw == RawTexts::AsTheyAre ? m_text : m_parts.front().said(words, ofRaw);
    if (!m_pattern)
        return m_context && !m_text.isEmpty() ? words(m_context, m_text.toUtf8().constData())
                                              : m_text;
    QStringList parts;
    for (const auto &part : m_parts)
        parts.append(part.said(words, ofRaw));
    return filled(words(m_context, m_pattern), parts);
}

QStringList Message::rawTexts() const
{
    QStringList texts;
    if (m_isRaw && !m_text.isEmpty())
        texts.append(m_text);
    for (const auto &part : m_parts)
        texts += part.rawTexts();
    texts.removeDuplicates();
    return texts;
}

} // namespace restdock
