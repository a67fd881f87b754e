// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/setting.h"

#include "storage/profiles/bytesize.h"

#include <QDir>
#include <QUrl>

#include <algorithm>

namespace restdock {

namespace {

using Kind = SettingField::Kind;

Error wrong(const Message &text)
{
    return {ErrorCode::InvalidArgument, text};
}

Result<SettingValue> booleanFromText(const QString &text)
{
    static const QStringList yes{QStringLiteral("true"), QStringLiteral("yes"),
                                 QStringLiteral("on"), QStringLiteral("1")};
    static const QStringList no{QStringLiteral("false"), QStringLiteral("no"),
                                QStringLiteral("off"), QStringLiteral("0")};
    if (yes.contains(text.toLower()))
        return SettingValue(true);
    if (no.contains(text.toLower()))
        return SettingValue(false);
    return wrong(
        {QT_TRANSLATE_NOOP("Error", "'%1' is neither true nor false. Write one of them"), {text}});
}

Message range(const SettingField &field)
{
    if (field.maximum == std::numeric_limits<qint64>::max())
        return {QT_TRANSLATE_NOOP("Error", "a whole number from %1 on"), {field.minimum}};
    return {QT_TRANSLATE_NOOP("Error", "a whole number from %1 to %2"),
            {field.minimum, field.maximum}};
}

/// What stands between commas. A part in quotation marks may have commas itself, and two quotation marks
/// in it are one.
QStringList partsOf(const QString &text)
{
    QStringList parts;
    QString part;
    bool isInside = false; // of quotation marks
    bool isQuoted = false;
    const auto finish = [&] {
        if (!isQuoted)
            part = part.trimmed();
        if (isQuoted || !part.isEmpty())
            parts.append(part);
        part.clear();
        isQuoted = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isMark = c == u'"';
        if (isInside && isMark && i + 1 < text.size() && text.at(i + 1) == u'"') {
            part += text.at(++i);
        } else if (isInside && isMark) {
            isInside = false;
        } else if (isMark && !isQuoted && part.trimmed().isEmpty()) {
            part.clear();
            isInside = isQuoted = true;
        } else if (c == u',' && !isInside) {
            finish();
        } else if (isInside || !isQuoted || !c.isSpace()) { // no blanks behind quotation marks
            part += c;
        }
    }
    finish();
    return parts;
}

/// As partsOf() reads it.
QString textOfParts(const QStringList &parts)
{
    QStringList texts;
    for (const auto &part : parts) {
        const bool isPlain = !part.isEmpty() && !part.contains(u',') && !part.startsWith(u'"')
            && part == part.trimmed();
        texts.append(
            isPlain ? part
                    : QString(u'"' + QString(part).replace(u'"', QStringLiteral("\"\"")) + u'"'));
    }
    return texts.join(QStringLiteral(", "));
}

Result<SettingValue> integerFromText(const SettingField &field, const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber)
        return wrong(
            {QT_TRANSLATE_NOOP("Error", "'%1' is not a number. Write %2"), {text, range(field)}});
    return SettingValue(number);
}

Result<SettingValue> sizeFromText(const QString &text)
{
    const auto bytes = parseByteSize(text);
    if (!bytes)
        return bytes.error();
    return SettingValue(*bytes);
}

Result<SettingValue> listFromToml(const TomlArray &array)
{
    QStringList list;
    for (const auto &value : array) {
        const auto *text = value.as<QString>();
        if (!text)
            return wrong({QT_TRANSLATE_NOOP("Error", "the list holds %1. Write texts only"),
                          {value.kindName()}});
        list.append(*text);
    }
    return SettingValue(list);
}

Result<SettingValue> sizeFromToml(const TomlValue &value)
{
    if (const auto *number = value.as<qint64>())
        return SettingValue(*number);
    if (const auto *text = value.as<QString>())
        return sizeFromText(*text);
    return wrong({QT_TRANSLATE_NOOP("Error", "it is %1. Write a size such as \"200 GB\""),
                  {value.kindName()}});
}

Message expectedKind(const SettingField &field)
{
    switch (field.kind) {
    case Kind::Boolean: return QT_TRANSLATE_NOOP("Error", "true or false");
    case Kind::Integer: return range(field);
    case Kind::Size: return QT_TRANSLATE_NOOP("Error", "a size");
    case Kind::List: return QT_TRANSLATE_NOOP("Error", "a list of texts");
    case Kind::Choice:
        return {QT_TRANSLATE_NOOP("Error", "one of \"%1\""),
                {field.choices.join(QStringLiteral("\", \""))}};
    case Kind::Text:
    case Kind::Folder:
    case Kind::File:
    case Kind::Url:
    case Kind::Secret: break;
    }
    return QT_TRANSLATE_NOOP("Error", "a text in quotation marks");
}

bool hasControlCharacters(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

/// The problem with a text that is not empty, and the remedy; or nothing.
std::pair<Message, Message> textProblem(const SettingField &field, const QString &text)
{
    if (hasControlCharacters(text))
        return {QT_TRANSLATE_NOOP("Error", "it contains control characters"),
                QT_TRANSLATE_NOOP("Error", "Remove them")};
    const bool isPath = field.kind == Kind::Folder || field.kind == Kind::File;
    if (isPath && !QDir::isAbsolutePath(text))
        return {{QT_TRANSLATE_NOOP("Error", "'%1' is not an absolute path"), {text}},
                QT_TRANSLATE_NOOP("Error", "Begin it with /")};
    if (field.kind == Kind::Choice && !field.choices.contains(text))
        return {{QT_TRANSLATE_NOOP("Error", "'%1' is not known"), {text}},
                {QT_TRANSLATE_NOOP("Error", "Write %1"), {expectedKind(field)}}};
    if (field.kind == Kind::Url) {
        const QUrl url(text, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty()
            || (url.scheme() != u"https" && url.scheme() != u"http"))
            return {{QT_TRANSLATE_NOOP("Error", "'%1' is not an address of the web"), {text}},
                    QT_TRANSLATE_NOOP("Error", "Write one that begins with https://")};
        if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
            return {
                QT_TRANSLATE_NOOP("Error", "the address has more than scheme, host, port and path"),
                QT_TRANSLATE_NOOP("Error", "Leave the rest out")};
    }
    return {};
}

std::pair<Message, Message> secretProblem(const Secret &secret)
{
    const auto text = secret.reveal();
    if (text.size() > 4096)
        return {QT_TRANSLATE_NOOP("Error", "the key is longer than 4096 bytes"),
                QT_TRANSLATE_NOOP("Error", "Check what was pasted")};
    if (std::any_of(text.begin(), text.end(), [](char c) { return uchar(c) < 0x20 || c == 0x7f; })
        || text.startsWith(' ') || text.endsWith(' '))
        return {QT_TRANSLATE_NOOP(
                    "Error", "the key contains control characters, or begins or ends with a space"),
                QT_TRANSLATE_NOOP("Error", "Check what was pasted")};
    return {};
}

} // namespace

Message Problem::message() const
{
    if (remedy.isEmpty())
        return problem;
    return {QT_TRANSLATE_NOOP("Error", "%1. %2"), {problem, remedy}};
}

Message Problem::placed() const
{
    if (field.isEmpty())
        return message();
    return {QT_TRANSLATE_NOOP("Error", "%1: %2"), {field, message()}};
}

QString Problem::toString() const
{
    return placed().english();
}

Result<void> firstError(const Problems &problems)
{
    for (const auto &problem : problems) {
        if (problem.severity == Problem::Severity::Error)
            return wrong(problem.placed());
    }
    return {};
}

bool SettingField::isEmpty(const SettingValue &value) const
{
    if (const auto *text = std::get_if<QString>(&value))
        return text->isEmpty();
    if (const auto *list = std::get_if<QStringList>(&value))
        return list->isEmpty();
    if (const auto *secret = std::get_if<Secret>(&value))
        return secret->isEmpty();
    return false;
}

Result<SettingValue> SettingField::fromText(const QString &text) const
{
    switch (kind) {
    case Kind::Boolean: return booleanFromText(text);
    case Kind::Integer: return integerFromText(*this, text);
    case Kind::Size: return sizeFromText(text);
    case Kind::List: return SettingValue(partsOf(text));
    case Kind::Secret: return SettingValue(Secret(text.toUtf8()));
    case Kind::Text:
    case Kind::Folder:
    case Kind::File:
    case Kind::Url:
    case Kind::Choice: break;
    }
    return SettingValue(text);
}

Result<SettingValue> SettingField::fromToml(const TomlValue &value) const
{
    if (kind == Kind::Size)
        return sizeFromToml(value);
    if (kind == Kind::List && value.as<TomlArray>())
        return listFromToml(*value.as<TomlArray>());
    if (kind == Kind::Boolean && value.as<bool>())
        return SettingValue(*value.as<bool>());
    if (kind == Kind::Integer && value.as<qint64>())
        return SettingValue(*value.as<qint64>());
    if (const auto *text = value.as<QString>()) {
        switch (kind) {
        case Kind::Secret: return SettingValue(Secret(text->toUtf8()));
        case Kind::Text:
        case Kind::Folder:
        case Kind::File:
        case Kind::Url:
        case Kind::Choice: return SettingValue(*text);
        case Kind::Boolean:
        case Kind::Integer:
        case Kind::Size:
        case Kind::List: break;
        }
    }
    return wrong({QT_TRANSLATE_NOOP("Error", "it is %1. Write %2"),
                  {value.kindName(), expectedKind(*this)}});
}

TomlValue SettingField::toToml(const SettingValue &value) const
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *boolean = std::get_if<bool>(&value))
        return *boolean;
    if (const auto *number = std::get_if<qint64>(&value)) {
        if (kind != Kind::Size)
            return *number;
        const auto text = formatByteSize(*number);
        return text.contains(u' ') ? TomlValue(text) : TomlValue(*number);
    }
    TomlArray array;
    if (const auto *list = std::get_if<QStringList>(&value)) {
        for (const auto &text : *list)
            array.emplace_back(text);
    }
    return array;
}

QString SettingField::toText(const SettingValue &value) const
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *boolean = std::get_if<bool>(&value))
        return *boolean ? QStringLiteral("true") : QStringLiteral("false");
    if (const auto *number = std::get_if<qint64>(&value))
        return kind == Kind::Size ? formatByteSize(*number) : QString::number(*number);
    if (const auto *list = std::get_if<QStringList>(&value))
        return textOfParts(*list);
    return std::get<Secret>(value).isEmpty() ? QString() : QStringLiteral("••••••••");
}

Problems SettingField::validate(const SettingValue &value) const
{
    if (isEmpty(value)) {
        if (isRequired)
            return {{key,
                     QT_TRANSLATE_NOOP("Error", "it is missing"),
                     {QT_TRANSLATE_NOOP("Error", "Give %1"),
                      {Message::ofSetting(help.isEmpty() ? title : help)}}}};
        return {};
    }
    std::pair<Message, Message> found;
    if (const auto *text = std::get_if<QString>(&value))
        found = textProblem(*this, *text);
    else if (const auto *secret = std::get_if<Secret>(&value))
        found = secretProblem(*secret);
    else if (const auto *number = std::get_if<qint64>(&value);
             number && (*number < minimum || *number > maximum))
        found = {{QT_TRANSLATE_NOOP("Error", "%1 is out of range"), {toText(value)}},
                 {QT_TRANSLATE_NOOP("Error", "Write %1"), {range(*this)}}};
    if (!found.first.isEmpty())
        return {{key, found.first, found.second}};
    if (check) {
        if (auto problem = check(value)) {
            problem->field = key;
            return {*problem};
        }
    }
    return {};
}

} // namespace restdock
