// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/tomlwriter.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace restdock {

namespace {

void appendEscaped(QByteArray &out, char32_t c)
{
    switch (c) {
    case U'"': out += "\\\""; return;
    case U'\\': out += "\\\\"; return;
    case U'\n': out += "\\n"; return;
    case U'\r': out += "\\r"; return;
    case U'\t': out += "\\t"; return;
    default: break;
    }
    const auto category = QChar::category(c);
    // Control and format characters could make a file look other than it is.
    if (category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Separator_Line || category == QChar::Separator_Paragraph) {
        out += "\\U" + QByteArray::number(qulonglong(c), 16).rightJustified(8, '0');
    } else {
        out += QString::fromUcs4(&c, 1).toUtf8();
    }
}

bool isPlainAscii(QChar c)
{
    return c >= u' ' && c < u'\x7f' && c != u'"' && c != u'\\';
}

QByteArray quoted(const QString &text)
{
    QByteArray out;
    out.reserve(text.size() + 2);
    out += '"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isPlainAscii(c)) {
            out += c.toLatin1();
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            appendEscaped(out, QChar::surrogateToUcs4(c, text.at(i + 1)));
            ++i;
        } else {
            // Half a character is none.
            appendEscaped(out,
                          c.isSurrogate() ? char32_t(QChar::ReplacementCharacter) : c.unicode());
        }
    }
    return out + '"';
}

bool isBareKey(const QString &key)
{
    return !key.isEmpty() && std::all_of(key.begin(), key.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || c == u'_' || c == u'-';
    });
}

QByteArray keyText(const QString &key)
{
    return isBareKey(key) ? key.toLatin1() : quoted(key);
}

QByteArray numberText(double number)
{
    if (std::isnan(number))
        return "nan";
    if (std::isinf(number))
        return number < 0 ? "-inf" : "inf";
    if (number == 0)
        return std::signbit(number) ? "-0.0" : "0.0"; // Qt writes both as 0
    auto text = QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
    if (!text.contains('.') && !text.contains('e'))
        text += ".0"; // or it would be read as a whole number
    return text;
}

struct InlineText
{
    QByteArray operator()(const QString &text) const { return quoted(text); }
    QByteArray operator()(qint64 number) const { return QByteArray::number(number); }
    QByteArray operator()(double number) const { return numberText(number); }
    QByteArray operator()(bool value) const { return value ? "true" : "false"; }
    QByteArray operator()(const TomlTime &time) const { return time.text.toUtf8(); }
    QByteArray operator()(const TomlArray &array) const
    {
        QByteArrayList parts;
        for (const auto &value : array)
            parts.append(tomlInline(value));
        return QByteArray('[' + parts.join(", ") + ']');
    }
    QByteArray operator()(const TomlTable &table) const
    {
        QByteArrayList parts;
        for (const auto &entry : table.entries())
            parts.append(keyText(entry.key) + " = " + tomlInline(entry.value));
        return parts.isEmpty() ? QByteArray("{}") : QByteArray("{ " + parts.join(", ") + " }");
    }
};

/// One that holds nothing but tables is made by their headers.
bool needsHeader(const TomlTable &table)
{
    const auto &entries = table.entries();
    return entries.empty() || std::any_of(entries.begin(), entries.end(), [](const auto &entry) {
               return !entry.value.template as<TomlTable>();
           });
}

} // namespace

void TomlWriter::comment(const QString &text)
{
    for (const auto &line : text.split(u'\n')) {
        QByteArray safe;
        for (const char32_t c : line.toUcs4()) {
            if (QChar::category(c) != QChar::Other_Control)
                safe += QString::fromUcs4(&c, 1).toUtf8();
        }
        m_text += safe.isEmpty() ? QByteArray("#\n") : QByteArray("# " + safe + '\n');
    }
}

void TomlWriter::blankLine()
{
    m_text += '\n';
}

void TomlWriter::header(const QStringList &path)
{
    QByteArrayList parts;
    for (const auto &key : path)
        parts.append(keyText(key));
    if (!m_text.isEmpty())
        m_text += '\n';
    m_text += '[' + parts.join('.') + "]\n";
}

void TomlWriter::value(const QString &key, const TomlValue &value)
{
    m_text += keyText(key) + " = " + tomlInline(value) + '\n';
}

void TomlWriter::values(const TomlTable &table)
{
    for (const auto &entry : table.entries()) {
        if (!entry.value.as<TomlTable>())
            value(entry.key, entry.value);
    }
}

void TomlWriter::subTables(const QStringList &path, const TomlTable &table)
{
    for (const auto &entry : table.entries()) {
        if (const auto *inner = entry.value.as<TomlTable>()) {
            const QStringList innerPath = path + QStringList(entry.key);
            if (needsHeader(*inner))
                header(innerPath);
            values(*inner);
            subTables(innerPath, *inner);
        }
    }
}

QByteArray tomlInline(const TomlValue &value)
{
    return std::visit(InlineText(), value.data());
}

} // namespace restdock
