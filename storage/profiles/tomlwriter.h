// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/tomlvalue.h"

#include <QByteArray>

namespace restdock {

/// Writes TOML 1.0 (UTF-8) that parseToml() reads back to the same values, in the order of calls.
class TomlWriter
{
public:
    /// Lines of comment; @p text may have several.
    void comment(const QString &text);
    void blankLine();
    /// "[one.two]", after a blank line unless it is the first.
    void header(const QStringList &path);
    /// "key = value"; tables are written inline.
    void value(const QString &key, const TomlValue &value);
    /// The values of @p table that are no tables.
    void values(const TomlTable &table);
    /// Its tables, each below a header of its own that begins with @p path.
    void subTables(const QStringList &path, const TomlTable &table);

    const QByteArray &text() const { return m_text; }

private:
    QByteArray m_text;
};

/// A value on one line.
QByteArray tomlInline(const TomlValue &value);

} // namespace restdock
