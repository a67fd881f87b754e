// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/bytesize.h"

#include <QRegularExpression>

#include <array>
#include <cmath>
#include <limits>

namespace restdock {

namespace {

struct Unit
{
    const char *name;
    qint64 bytes;
};

constexpr qint64 thousand = 1000;
constexpr qint64 kibi = 1024;

// Largest first; of equal worth for formatByteSize() is whatever divides without a rest.
constexpr std::array units{
    Unit{"PiB", kibi *kibi *kibi *kibi *kibi},
    Unit{"PB", thousand *thousand *thousand *thousand *thousand},
    Unit{"TiB", kibi *kibi *kibi *kibi},
    Unit{"TB", thousand *thousand *thousand *thousand},
    Unit{"GiB", kibi *kibi *kibi},
    Unit{"GB", thousand *thousand *thousand},
    Unit{"MiB", kibi *kibi},
    Unit{"MB", thousand *thousand},
    Unit{"KiB", kibi},
    Unit{"kB", thousand},
    Unit{"B", 1},
};

Error notASize(const QString &text)
{
    return {ErrorCode::InvalidArgument,
            QT_TRANSLATE_NOOP(
                "Error", "'%1' is not a size. Write a number with a unit, such as 200 GB or 5 GiB"),
            {text}};
}

qint64 unitBytes(const QString &name)
{
    if (name.isEmpty())
        return 1;
    for (const auto &unit : units) {
        const QLatin1String known(unit.name);
        if (name.compare(known, Qt::CaseInsensitive) == 0
            || (known.size() == 2 && name.compare(known.left(1), Qt::CaseInsensitive) == 0))
            return unit.bytes;
    }
    return 0;
}

} // namespace

Result<qint64> parseByteSize(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A\\s*([0-9]{1,19})(?:\\.([0-9]{1,9}))?\\s*([A-Za-z]{0,3})\\s*\\z"));
    const auto match = form.match(text);
    const qint64 unit = match.hasMatch() ? unitBytes(match.captured(3)) : 0;
    bool isNumber = false;
    const qint64 whole = match.captured(1).toLongLong(&isNumber);
    if (unit == 0 || !isNumber)
        return notASize(text);
    qint64 part = 0;
    if (match.capturedLength(2) > 0)
        part = std::llround((QString(u"0." + match.captured(2))).toDouble() * double(unit));
    if (whole > (std::numeric_limits<qint64>::max() - part) / unit)
        return notASize(text);
    return whole * unit + part;
}

QString formatByteSize(qint64 bytes)
{
    QString shortest = QString::number(bytes);
    for (const auto &unit : units) {
        if (bytes == 0 || bytes % unit.bytes != 0 || unit.bytes == 1)
            continue;
        const QString text = QString::number(bytes / unit.bytes) + u' ' + QLatin1String(unit.name);
        if (text.size() < shortest.size())
            shortest = text;
    }
    return shortest;
}

} // namespace restdock
