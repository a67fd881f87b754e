// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activityfilter.h"

#include "ui/activity/eventwording.h"
#include "ui/look/direction.h"

#include <algorithm>

namespace restdock::ui {

namespace {

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

/// Ten thousand rows are looked through while a key is held down: no copies, no conversions.
bool contains(QByteArrayView text, QByteArrayView needle)
{
    return std::search(text.begin(), text.end(), needle.begin(), needle.end(),
                       [](char a, char b) { return lowered(a) == b; })
        != text.end();
}

} // namespace

void ActivityFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    m_needle = m_text.toUtf8().toLower();
}

void ActivityFilter::setTimes(qint64 first, qint64 last)
{
    m_firstTime = first;
    m_lastTime = last;
}

bool ActivityFilter::isEmpty() const
{
    return *this == ActivityFilter();
}

bool ActivityFilter::matches(const LogRow &row) const
{
    return row.severity >= m_least && row.time >= m_firstTime && row.time <= m_lastTime
        && (m_profile.isEmpty() || row.profile == m_profile)
        && (m_user.isEmpty() || row.user == m_user) && (m_needle.isEmpty() || containsText(row));
}

bool ActivityFilter::containsText(const LogRow &row) const
{
    if (row.kind == LogRow::Kind::Event)
        return row.text.contains(m_text, Qt::CaseInsensitive)
            || row.profile.contains(m_text, Qt::CaseInsensitive)
            || withoutDirectionMarks(eventText(row)).contains(m_text, Qt::CaseInsensitive);
    return contains(row.target, m_needle) || contains(row.client, m_needle)
        || contains(row.user, m_needle) || contains(row.method, m_needle)
        || contains(QByteArray::number(row.status), m_needle)
        || row.profile.contains(m_text, Qt::CaseInsensitive);
}

} // namespace restdock::ui
