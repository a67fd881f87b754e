// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/format.h"

#include "storage/profiles/bytesize.h"
#include "ui/look/direction.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace restdock::ui {

namespace {

struct Format
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

/// Three digits that mean something, whatever the unit.
int decimalsFor(double number)
{
    if (number >= 99.95)
        return 0;
    return number >= 9.995 ? 1 : 2;
}

QString threeDigits(double number)
{
    const QLocale locale;
    QString text = locale.toString(number, 'f', decimalsFor(number));
    const QString point = locale.decimalPoint();
    if (!text.contains(point))
        return text;
    while (text.endsWith(locale.zeroDigit()))
        text.chop(locale.zeroDigit().size());
    if (text.endsWith(point))
        text.chop(point.size());
    return text;
}

using Units = std::array<const char *, 7>; // each a thousand times the one before

QString inUnits(qint64 bytes, const Units &units)
{
    double number = double(qMax<qint64>(bytes, 0));
    size_t unit = 0;
    while (number >= 999.5 && unit + 1 < units.size()) {
        number /= 1000;
        ++unit;
    }
    return QCoreApplication::translate("Format", units[unit])
        .arg(unit == 0 ? QLocale().toString(qint64(number)) : threeDigits(number));
}

//: units of storage; %1 is a number such as 18.4
constexpr Units storageUnits{
    QT_TRANSLATE_NOOP("Format", "%1 B"),  QT_TRANSLATE_NOOP("Format", "%1 kB"),
    QT_TRANSLATE_NOOP("Format", "%1 MB"), QT_TRANSLATE_NOOP("Format", "%1 GB"),
    QT_TRANSLATE_NOOP("Format", "%1 TB"), QT_TRANSLATE_NOOP("Format", "%1 PB"),
    QT_TRANSLATE_NOOP("Format", "%1 EB")};

//: units of storage, each 1024 times the one before; %1 is a number such as 5
constexpr std::array binaryUnits{
    QT_TRANSLATE_NOOP("Format", "%1 KiB"), QT_TRANSLATE_NOOP("Format", "%1 MiB"),
    QT_TRANSLATE_NOOP("Format", "%1 GiB"), QT_TRANSLATE_NOOP("Format", "%1 TiB"),
    QT_TRANSLATE_NOOP("Format", "%1 PiB")};

struct UnitName
{
    QString shown;
    QString english;
};

/// All but exabytes, which parseByteSize() does not know.
QList<UnitName> unitNames()
{
    QList<UnitName> names;
    const auto add = [&names](const char *pattern) {
        auto shown = withoutDirectionMarks(QCoreApplication::translate("Format", pattern));
        names.append({shown.remove(QStringLiteral("%1")).trimmed(),
                      QString::fromLatin1(pattern).remove(QStringLiteral("%1 "))});
    };
    std::for_each(storageUnits.begin(), storageUnits.end() - 1, add);
    std::for_each(binaryUnits.begin(), binaryUnits.end(), add);
    return names;
}

/// @p unit itself where the language has none of that name.
QString inEnglish(const QString &unit)
{
    const auto names = unitNames();
    const auto found = std::find_if(names.begin(), names.end(), [&unit](const UnitName &name) {
        return name.shown.compare(unit, Qt::CaseInsensitive) == 0;
    });
    return found == names.end() ? unit : found->english;
}

} // namespace

QString formatBytes(qint64 bytes)
{
    return inUnits(bytes, storageUnits);
}

QString editableSize(qint64 bytes)
{
    auto rounded = withoutDirectionMarks(formatBytes(bytes));
    if (readSize(rounded) == bytes)
        return rounded;
    const auto parts = formatByteSize(bytes).split(u' ');
    if (parts.size() == 1)
        return parts.first();
    const QByteArray pattern = "%1 " + parts.last().toLatin1(); // one of those above
    return withoutDirectionMarks(
        QCoreApplication::translate("Format", pattern.constData()).arg(parts.first()));
}

std::optional<qint64> readSize(const QString &text)
{
    auto number = withoutDirectionMarks(text);
    const auto unitStart =
        std::find_if(number.cbegin(), number.cend(), [](QChar c) { return c.isLetter(); });
    const auto unit = number.sliced(unitStart - number.cbegin()).trimmed();
    number = number.chopped(number.cend() - unitStart).trimmed();
    const auto point = QLocale().decimalPoint();
    const QString englishPoint(u'.');
    if (point != englishPoint && number.contains(englishPoint))
        return {};
    number.replace(point, englishPoint);
    for (auto &c : number) {
        if (c.isDigit())
            c = QChar(u'0' + c.digitValue());
    }
    const auto bytes = parseByteSize(number + u' ' + inEnglish(unit));
    return bytes ? std::optional(*bytes) : std::nullopt;
}

QStringList sizeUnits()
{
    QStringList units;
    const auto names = unitNames();
    for (const auto &name : names)
        units << name.shown << name.english;
    units.removeDuplicates();
    return units;
}

QString sizeAdvice()
{
    //: %1, %2: sizes such as "500 GB" and "1.5 TB"
    return Format::tr("Write a number and a unit, such as %1 or %2")
        .arg(editableSize(500'000'000'000), editableSize(1'500'000'000'000));
}

QString formatRate(double bytesPerSecond)
{
    if (bytesPerSecond < 0.5)
        return QLocale().toString(0);
    //: a rate; %1 is an amount such as "18.4 MB"
    return Format::tr("%1/s").arg(formatBytes(qint64(std::llround(bytesPerSecond))));
}

QString spokenRate(double bytesPerSecond)
{
    //: rates that are read aloud; %1 is a number such as 18.4
    static constexpr Units units{QT_TRANSLATE_NOOP("Format", "%1 bytes per second"),
                                 QT_TRANSLATE_NOOP("Format", "%1 kilobytes per second"),
                                 QT_TRANSLATE_NOOP("Format", "%1 megabytes per second"),
                                 QT_TRANSLATE_NOOP("Format", "%1 gigabytes per second"),
                                 QT_TRANSLATE_NOOP("Format", "%1 terabytes per second"),
                                 QT_TRANSLATE_NOOP("Format", "%1 petabytes per second"),
                                 QT_TRANSLATE_NOOP("Format", "%1 exabytes per second")};
    return inUnits(std::llround(bytesPerSecond), units);
}

QString formatCount(quint64 count)
{
    return QLocale().toString(count);
}

QString formatDuration(std::chrono::milliseconds time)
{
    using namespace std::chrono;
    if (time < seconds(10))
        return formatMicroseconds(microseconds(time).count());
    const auto whole = round<seconds>(time);
    const auto hours = duration_cast<std::chrono::hours>(whole);
    const auto minutes = duration_cast<std::chrono::minutes>(whole - hours);
    const auto rest = whole - hours - minutes;
    if (whole >= std::chrono::days(2)) {
        //: a length of time, of at least two days
        return Format::tr("%n days", nullptr, int(whole / std::chrono::days(1)));
    }
    if (hours.count() > 0)
        return Format::tr("%1 h %2 min").arg(hours.count()).arg(minutes.count());
    if (minutes.count() > 0)
        return Format::tr("%1 min %2 s").arg(minutes.count()).arg(rest.count());
    return Format::tr("%1 s").arg(rest.count());
}

QString formatMicroseconds(qint64 microseconds)
{
    const double milliseconds = double(microseconds) / 1000;
    if (milliseconds >= 999.5)
        return Format::tr("%1 s").arg(threeDigits(milliseconds / 1000));
    return Format::tr("%1 ms").arg(threeDigits(milliseconds));
}

QString formatSpan(std::chrono::seconds span)
{
    const auto count = span.count();
    if (count % 3600 == 0)
        return Format::tr("%1 h").arg(count / 3600);
    if (count >= 3600)
        return Format::tr("%1 h").arg(threeDigits(double(count) / 3600));
    if (count % 60 == 0)
        return Format::tr("%1 min").arg(count / 60);
    return Format::tr("%1 s").arg(count);
}

QString unbroken(QString text)
{
    constexpr QChar noBreakSpace(0x00a0);
    constexpr QChar wordJoiner(0x2060);
    text.replace(u' ', noBreakSpace);
    for (const auto sign : {u'/', u'-'})
        text.replace(sign, QString(sign) + wordJoiner);
    return text;
}

/// Hardly a locale has a format with both: its own for minutes goes on as it began. That of C has the
/// seconds already.
QString formatLogTime(const QDateTime &moment, bool withMilliseconds)
{
    const QLocale locale;
    const QDateTime local = moment.toLocalTime();
    QString format = locale.timeFormat(QLocale::ShortFormat);
    const auto minutes = format.indexOf(u"mm");
    if (minutes >= 0 && !format.contains(u"ss")) {
        const bool hasDot = minutes > 0 && format.at(minutes - 1) == u'.';
        format.insert(minutes + 2, hasDot ? QStringLiteral(".ss") : QStringLiteral(":ss"));
    }
    if (const auto seconds = format.indexOf(u"ss"); seconds >= 0 && withMilliseconds)
        format.insert(seconds + 2, locale.decimalPoint() + QStringLiteral("zzz"));
    QString time = locale.toString(local.time(), format);
    if (local.date() == QDate::currentDate())
        return time;
    //: a date and a time of day
    return Format::tr("%1 %2").arg(locale.toString(local.date(), QLocale::ShortFormat), time);
}

QString formatMoment(const QDateTime &moment)
{
    const QLocale locale;
    const QDateTime local = moment.toLocalTime();
    QString time = locale.toString(local.time(), QLocale::ShortFormat);
    const auto daysAgo = local.date().daysTo(QDate::currentDate());
    if (daysAgo == 0)
        return time;
    if (daysAgo == 1) {
        //: %1 is a time of day
        return Format::tr("yesterday %1").arg(time);
    }
    return locale.toString(local.date(), QLocale::ShortFormat);
}

} // namespace restdock::ui
