// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/message.h"

#include <QString>

#include <variant>
#include <vector>

namespace restdock {

struct TomlEntry;
class TomlValue;
using TomlArray = std::vector<TomlValue>;

/// Where something stands in a file; both count from 1. 0: it comes from no file.
struct TomlPosition
{
    int line = 0;
    int column = 0;

    /// "line 14, column 3"; empty for 0.
    QString toString() const;
    Message message() const; ///< the same
    /// The line of the first message() that is part of what @p said says; 0: there is none.
    static int lineIn(const Message &said);
};

/// Keys and values in the order of the file, each key once.
class TomlTable
{
public:
    // Not inline: entries hold values, and values hold tables.
    TomlTable();
    TomlTable(const TomlTable &other);
    TomlTable(TomlTable &&other) noexcept;
    TomlTable &operator=(const TomlTable &other);
    TomlTable &operator=(TomlTable &&other) noexcept;
    ~TomlTable();

    const std::vector<TomlEntry> &entries() const { return m_entries; }
    bool isEmpty() const;

    const TomlEntry *find(const QString &key) const;
    /// Adds at the end, or replaces the value where the key stands.
    void set(const QString &key, TomlValue value, TomlPosition position = {});
    /// Adds at the end; @p entry's key is not there yet.
    void append(TomlEntry entry);
    /// Takes an entry out; its value is gone afterwards.
    bool remove(const QString &key);

    /// The same keys with the same values, wherever they stand.
    bool operator==(const TomlTable &other) const;

private:
    std::vector<TomlEntry> m_entries;
};

/// A date or time: of no use to us, kept as it was written.
struct TomlTime
{
    QString text;
    bool operator==(const TomlTime &) const = default;
};

/// A value of TOML 1.0.
class TomlValue
{
public:
    using Data = std::variant<QString, qint64, double, bool, TomlTime, TomlArray, TomlTable>;

    TomlValue(QString text) : m_data(std::move(text)) {}
    TomlValue(qint64 number) : m_data(number) {}
    TomlValue(double number) : m_data(number) {}
    TomlValue(bool value) : m_data(value) {}
    TomlValue(TomlTime time) : m_data(std::move(time)) {}
    TomlValue(TomlArray array) : m_data(std::move(array)) {}
    TomlValue(TomlTable table) : m_data(std::move(table)) {}
    TomlValue(const void *) = delete; // else a string literal would become true

    template<typename T>
    const T *as() const
    {
        return std::get_if<T>(&m_data);
    }
    template<typename T>
    T *as()
    {
        return std::get_if<T>(&m_data);
    }
    const Data &data() const { return m_data; }

    /// "a text", "a number", … for messages.
    Message kindName() const;

    bool operator==(const TomlValue &other) const;

private:
    Data m_data;
};

struct TomlEntry
{
    QString key;
    TomlValue value;
    TomlPosition position = {}; ///< of the key
};

} // namespace restdock
