// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/tomlvalue.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace restdock {

namespace {

/// NaN equals itself here: a value that was read and written is the same one.
bool sameNumber(double one, double other)
{
    return (std::isnan(one) && std::isnan(other))
        || (one == other && std::signbit(one) == std::signbit(other));
}

struct KindName
{
    Message operator()(const QString &) const { return QT_TRANSLATE_NOOP("Error", "a text"); }
    Message operator()(qint64) const { return QT_TRANSLATE_NOOP("Error", "a whole number"); }
    Message operator()(double) const
    {
        return QT_TRANSLATE_NOOP("Error", "a number with a fraction");
    }
    Message operator()(bool) const { return QT_TRANSLATE_NOOP("Error", "true or false"); }
    Message operator()(const TomlTime &) const
    {
        return QT_TRANSLATE_NOOP("Error", "a date or time");
    }
    Message operator()(const TomlArray &) const { return QT_TRANSLATE_NOOP("Error", "a list"); }
    Message operator()(const TomlTable &) const { return QT_TRANSLATE_NOOP("Error", "a table"); }
};

} // namespace

QString TomlPosition::toString() const
{
    return message().english();
}

Message TomlPosition::message() const
{
    if (line == 0)
        return {};
    return {QT_TRANSLATE_NOOP("Error", "line %1, column %2"), {line, column}};
}

int TomlPosition::lineIn(const Message &said)
{
    static const QRegularExpression position(QStringLiteral("\\bline (\\d+), column \\d+"));
    return position.match(said.english()).captured(1).toInt();
}

TomlTable::TomlTable() = default;
TomlTable::TomlTable(const TomlTable &other) = default;
TomlTable::TomlTable(TomlTable &&other) noexcept = default;
TomlTable &TomlTable::operator=(const TomlTable &other) = default;
TomlTable &TomlTable::operator=(TomlTable &&other) noexcept = default;
TomlTable::~TomlTable() = default;

bool TomlTable::isEmpty() const
{
    return m_entries.empty();
}

const TomlEntry *TomlTable::find(const QString &key) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&key](const TomlEntry &entry) { return entry.key == key; });
    return found != m_entries.end() ? &*found : nullptr;
}

void TomlTable::set(const QString &key, TomlValue value, TomlPosition position)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&key](const TomlEntry &entry) { return entry.key == key; });
    if (found != m_entries.end())
        found->value = std::move(value);
    else
        m_entries.push_back({key, std::move(value), position});
}

void TomlTable::append(TomlEntry entry)
{
    m_entries.push_back(std::move(entry));
}

bool TomlTable::remove(const QString &key)
{
    return std::erase_if(m_entries, [&key](const TomlEntry &entry) { return entry.key == key; })
        > 0;
}

bool TomlTable::operator==(const TomlTable &other) const
{
    return m_entries.size() == other.m_entries.size()
        && std::all_of(m_entries.begin(), m_entries.end(), [&other](const TomlEntry &entry) {
               const auto *match = other.find(entry.key);
               return match && match->value == entry.value;
           });
}

Message TomlValue::kindName() const
{
    return std::visit(KindName(), m_data);
}

bool TomlValue::operator==(const TomlValue &other) const
{
    const auto *number = as<double>();
    const auto *otherNumber = other.as<double>();
    if (number && otherNumber)
        return sameNumber(*number, *otherNumber);
    return m_data == other.m_data;
}

} // namespace restdock
