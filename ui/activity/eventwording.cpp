// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/eventwording.h"

#include "ui/activity/logrow.h"
#include "ui/look/format.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace restdock::ui {

namespace {

using Kind = EventPart::Kind;

constexpr char16_t kindLetters[] = u"tnwbdm"; // as Kind

bool isNumber(Kind kind)
{
    return kind == Kind::Bytes || kind == Kind::Duration || kind == Kind::Moment;
}

QString englishDuration(qint64 milliseconds)
{
    constexpr qint64 millisecondsOfAMinute = 60'000;
    const qint64 minutes = milliseconds / millisecondsOfAMinute;
    const double seconds = double(milliseconds % millisecondsOfAMinute) / 1000;
    const auto text = QString::number(seconds, 'f', milliseconds < 10'000 ? 1 : 0);
    if (minutes == 0)
        return QStringLiteral("%1 s").arg(text);
    constexpr qint64 minutesOfAnHour = 60;
    if (minutes < minutesOfAnHour)
        return QStringLiteral("%1 min %2 s").arg(QString::number(minutes), text);
    return QStringLiteral("%1 h %2 min")
        .arg(minutes / minutesOfAnHour)
        .arg(minutes % minutesOfAnHour);
}

QString english(const EventPart &part)
{
    switch (part.kind) {
    case Kind::Text:
    case Kind::Name:
    case Kind::Word: break;
    case Kind::Bytes:
        return QLocale::c().formattedDataSize(part.number, 2, QLocale::DataSizeSIFormat);
    case Kind::Duration: return englishDuration(part.number);
    case Kind::Moment:
        return QDateTime::fromMSecsSinceEpoch(part.number, Qt::UTC).toString(Qt::ISODate);
    }
    return part.text;
}

QString translated(const EventPart &part)
{
    switch (part.kind) {
    case Kind::Text:
    case Kind::Name: break;
    case Kind::Word: return QCoreApplication::translate("Serving", part.text.toUtf8().constData());
    case Kind::Bytes: return formatBytes(part.number);
    case Kind::Duration: return formatDuration(std::chrono::milliseconds(part.number));
    case Kind::Moment: return formatMoment(QDateTime::fromMSecsSinceEpoch(part.number));
    }
    return part.text;
}

/// In one go: what is put in may look like an open place.
template<typename TextOf>
QString filled(const QString &pattern, const std::vector<EventPart> &parts, TextOf textOf)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isPlace = pattern[i] == u'%' && i + 1 < pattern.size();
        const int place = isPlace ? pattern[i + 1].digitValue() : -1;
        if (place < 1 || size_t(place) > parts.size()) {
            text += pattern[i];
            continue;
        }
        text += textOf(parts[size_t(place - 1)]);
        ++i;
    }
    return text;
}

} // namespace

QString EventWording::english(const std::function<QString(const QString &name)> &nameOf) const
{
    auto pattern = QString::fromUtf8(m_pattern);
    if (m_count >= 0)
        pattern.replace(QLatin1String("%n"), QString::number(m_count));
    return filled(pattern, m_parts, [&nameOf](const EventPart &part) {
        return nameOf && part.kind == Kind::Name ? nameOf(part.text) : ui::english(part);
    });
}

QString EventWording::translated() const
{
    const auto pattern =
        QCoreApplication::translate("Serving", m_pattern.constData(), nullptr, m_count);
    return filled(pattern, m_parts, [](const EventPart &part) { return ui::translated(part); });
}

QByteArray EventWording::facts() const
{
    if (isEmpty())
        return {};
    QJsonArray facts{QString::fromUtf8(m_pattern), m_count};
    for (const auto &part : m_parts) {
        const QChar letter(kindLetters[size_t(part.kind)]);
        facts.append(isNumber(part.kind) ? QString(letter + QString::number(part.number))
                                         : QString(letter + part.text));
    }
    return QJsonDocument(facts).toJson(QJsonDocument::Compact);
}

EventWording EventWording::fromFacts(const QByteArray &facts)
{
    const auto array = QJsonDocument::fromJson(facts).array();
    if (array.size() < 2)
        return {};
    EventWording wording;
    wording.m_pattern = array[0].toString().toUtf8();
    wording.m_count = array[1].toInt(-1);
    for (qsizetype i = 2; i < array.size(); ++i) {
        const auto text = array[i].toString();
        const auto kind = text.isEmpty() ? -1 : QStringView(kindLetters).indexOf(text.front());
        if (kind < 0)
            return {}; // of a newer Restdock
        EventPart part{Kind(kind), text.sliced(1)};
        if (isNumber(part.kind))
            part = {part.kind, {}, text.sliced(1).toLongLong()};
        wording.m_parts.push_back(std::move(part));
    }
    return wording;
}

QString withCode(const QString &sentence, const QByteArray &code)
{
    return code.isEmpty() ? sentence
                          : QStringLiteral("%1 (%2)").arg(sentence, QString::fromLatin1(code));
}

QString eventText(const LogRow &row)
{
    const auto wording = EventWording::fromFacts(row.facts);
    return wording.isEmpty() ? row.text : withCode(wording.translated(), row.code);
}

} // namespace restdock::ui
