// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/profileindex.h"

#include "storage/profiles/tomlparser.h"
#include "storage/profiles/tomlwriter.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace restdock {

namespace {

using Pending = IndexRow::Pending;

constexpr std::array homeNames{
    std::pair(ProfileHome::Keychain, "keychain"),
    std::pair(ProfileHome::EncryptedFile, "encrypted"),
    std::pair(ProfileHome::Index, "file"),
};
constexpr std::array pendingNames{
    std::pair(Pending::Add, "add"),
    std::pair(Pending::Update, "update"),
    std::pair(Pending::Remove, "remove"),
};

const QRegularExpression &rowHeader()
{
    static const QRegularExpression form(
        QStringLiteral("\\A\\[([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\\]"
                       "\\s*\\z"));
    return form;
}

QString pendingName(Pending pending)
{
    for (const auto &[value, name] : pendingNames) {
        if (value == pending)
            return QLatin1String(name);
    }
    return {};
}

std::optional<Pending> pendingFromName(const QString &text)
{
    for (const auto &[value, name] : pendingNames) {
        if (text == QLatin1String(name))
            return value;
    }
    return {};
}

QString textOf(const TomlTable &table, const char *key)
{
    const auto *entry = table.find(QLatin1String(key));
    const auto *text = entry ? entry->value.as<QString>() : nullptr;
    return text ? *text : QString();
}

QStringList textsOf(const TomlTable &table, const char *key)
{
    QStringList texts;
    const auto *entry = table.find(QLatin1String(key));
    if (const auto *array = entry ? entry->value.as<TomlArray>() : nullptr) {
        for (const auto &value : *array) {
            if (const auto *text = value.as<QString>())
                texts.append(*text);
        }
    }
    return texts;
}

bool isOn(const TomlTable &table, const char *key)
{
    const auto *entry = table.find(QLatin1String(key));
    const auto *value = entry ? entry->value.as<bool>() : nullptr;
    return value && *value;
}

TomlArray arrayOf(const QStringList &texts)
{
    TomlArray array;
    for (const auto &text : texts)
        array.emplace_back(text);
    return array;
}

Error unreadable(const Message &what)
{
    return Error{ErrorCode::Corrupt,
                 QT_TRANSLATE_NOOP("Error",
                                   "This profile's copy in the index cannot be read: %1. The "
                                   "others are not affected"),
                 {what},
                 {},
                 QStringLiteral("CONF-BAD")}
        .withCommand(QStringLiteral("Restore it with restdock config restore"));
}

/// Of a row that begins at @p position.
Error unreadableAt(const TomlPosition &position, const Message &what)
{
    return unreadable({QT_TRANSLATE_NOOP("Error", "%1: %2"), {position.message(), what}});
}

/// Fills in @p row, which begins at @p position, or says what is wrong.
Result<void> readRow(IndexRow &row, const TomlTable &table, const TomlPosition &position,
                     int format, const BackendCatalogue &catalogue)
{
    const auto home = profileHomeFromName(textOf(table, "store"));
    const auto *revision = table.find(QStringLiteral("revision"));
    const auto *content = table.find(QStringLiteral("profile"));
    const auto *number = revision ? revision->value.as<qint64>() : nullptr;
    const auto *profileTable = content ? content->value.as<TomlTable>() : nullptr;
    if (!home || !number || !profileTable)
        return unreadableAt(
            position, QT_TRANSLATE_NOOP("Error", "store, revision or profile is missing or wrong"));
    const auto pending = textOf(table, "pending");
    if (!pending.isEmpty()) {
        const auto known = pendingFromName(pending);
        if (!known)
            return unreadableAt(
                position, {QT_TRANSLATE_NOOP("Error", "pending = \"%1\" is not known"), {pending}});
        row.pending = *known;
    }
    const auto leftovers = textsOf(table, "leftovers");
    for (const auto &name : leftovers) {
        if (const auto leftover = profileHomeFromName(name))
            row.leftovers.append(*leftover);
    }
    auto read =
        profileOfTable(textOf(table, "name"), *profileTable, format, catalogue, NoSecrets());
    if (!read) {
        const auto why = read.error().wording();
        return TomlPosition::lineIn(why) > 0 ? unreadable(why) : unreadableAt(position, why);
    }
    row.home = *home;
    row.revision = *number;
    row.secretKeys = textsOf(table, "secrets");
    row.hasMore = isOn(table, "more");
    row.profile = std::move(read->profile);
    return {};
}

IndexRow rowOfTable(const TomlEntry &entry, const TomlTable &table, int format,
                    const BackendCatalogue &catalogue)
{
    const auto &id = entry.key;
    IndexRow row{.id = id};
    if (const auto done = readRow(row, table, entry.position, format, catalogue); !done) {
        row = {.id = id};
        row.problem = done.error();
        row.profile.name = textOf(table, "name");
        TomlWriter writer;
        writer.header({id});
        writer.values(table);
        writer.subTables({id}, table);
        row.rawText = writer.text();
    }
    return row;
}

/// The file as its parts: what stands before the first row, then each row.
struct TextPart
{
    QString id; ///< empty for the first
    int firstLine = 1;
    QByteArray text;
};

QList<TextPart> splitRows(QByteArrayView text)
{
    QList<TextPart> parts{{}};
    int line = 0;
    qsizetype begin = 0;
    while (begin < text.size()) {
        auto end = text.indexOf('\n', begin);
        end = end < 0 ? text.size() : end + 1;
        const auto lineText = text.sliced(begin, end - begin);
        ++line;
        begin = end;
        if (lineText.startsWith('[')) {
            const auto match = rowHeader().match(QString::fromUtf8(lineText));
            if (match.hasMatch())
                parts.append({match.captured(1), line, {}});
        }
        parts.last().text += lineText;
    }
    return parts;
}

Result<int> formatOf(const TomlTable &table)
{
    const auto *entry = table.find(formatKey);
    const auto *number = entry ? entry->value.as<qint64>() : nullptr;
    if (number && *number > profileFormat)
        return newerFormat(*number);
    return number ? int(*number) : profileFormat;
}

/// A file whose syntax is broken somewhere, as @p flaw says: each row for itself.
Result<ProfileIndex> parseInParts(QByteArrayView text, const Message &flaw,
                                  const BackendCatalogue &catalogue)
{
    ProfileIndex index;
    bool hasRows = false;
    for (const auto &part : splitRows(text)) {
        // Below as many lines as in the file: what is wrong is told with its line there.
        const auto table = parseToml(QByteArray(QByteArray(part.firstLine - 1, '\n') + part.text));
        if (part.id.isEmpty()) {
            const auto format = table ? formatOf(*table) : Result<int>(profileFormat);
            if (!format)
                return format.error();
            index.format = *format;
            continue;
        }
        hasRows = true;
        const auto *entry = table ? table->find(part.id) : nullptr;
        const auto *rowTable = entry ? entry->value.as<TomlTable>() : nullptr;
        if (index.find(part.id))
            continue; // a row twice: the first counts
        if (rowTable) {
            index.rows.append(rowOfTable(*entry, *rowTable, index.format, catalogue));
            continue;
        }
        IndexRow row{.id = part.id};
        row.problem = table
            ? unreadableAt({part.firstLine, 1}, QT_TRANSLATE_NOOP("Error", "it is empty"))
            : unreadable(table.error().wording());
        row.rawText = part.text.trimmed() + '\n';
        index.rows.append(row);
    }
    if (!hasRows) { // not a list of no profiles
        return Error{ErrorCode::Corrupt,
                     QT_TRANSLATE_NOOP("Error", "there is no profile in it, and it is no TOML: %1"),
                     {flaw},
                     {},
                     QStringLiteral("CONF-BAD")}
            .withCommand(QStringLiteral("Take the copy from before with restdock config restore"));
    }
    return index;
}

} // namespace

QString profileHomeName(ProfileHome home)
{
    for (const auto &[value, name] : homeNames) {
        if (value == home)
            return QLatin1String(name);
    }
    return {};
}

std::optional<ProfileHome> profileHomeFromName(const QString &text)
{
    for (const auto &[value, name] : homeNames) {
        if (text == QLatin1String(name))
            return value;
    }
    return {};
}

IndexRow *ProfileIndex::find(const QString &id)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&id](const IndexRow &row) { return row.id == id; });
    return found != rows.end() ? &*found : nullptr;
}

const IndexRow *ProfileIndex::find(const QString &id) const
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&id](const IndexRow &row) { return row.id == id; });
    return found != rows.end() ? &*found : nullptr;
}

const IndexRow *ProfileIndex::findName(const QString &name) const
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&name](const IndexRow &row) {
        return row.profile.name == name;
    });
    return found != rows.end() ? &*found : nullptr;
}

void ProfileIndex::remove(const QString &id)
{
    rows.removeIf([&id](const IndexRow &row) { return row.id == id; });
}

Result<ProfileIndex> ProfileIndex::parseToShow(QByteArrayView text,
                                               const BackendCatalogue &catalogue)
{
    auto index = parse(text, catalogue);
    if (index || index.error().code != ErrorCode::ReadOnly)
        return index;
    auto table = parseToml(text);
    if (!table)
        return index;
    ProfileIndex shown;
    for (const auto &entry : table->entries()) {
        if (const auto *rowTable = entry.value.as<TomlTable>())
            shown.rows.append(rowOfTable(entry, *rowTable, shown.format, catalogue));
    }
    return shown;
}

Result<ProfileIndex> ProfileIndex::parse(QByteArrayView text, const BackendCatalogue &catalogue)
{
    const auto table = parseToml(text);
    if (!table)
        return parseInParts(text, table.error().wording(), catalogue);
    const auto format = formatOf(*table);
    if (!format)
        return format.error();
    ProfileIndex index;
    index.format = *format;
    for (const auto &entry : table->entries()) {
        if (const auto *rowTable = entry.value.as<TomlTable>())
            index.rows.append(rowOfTable(entry, *rowTable, *format, catalogue));
    }
    return index;
}

Result<QByteArray> ProfileIndex::write(const BackendCatalogue &catalogue) const
{
    TomlWriter writer;
    writer.comment(QStringLiteral(
        "Restdock's profiles: a copy of what is not secret. Where store = \"file\" there is no "
        "other.\nChange profiles with Restdock or restdock config; both rewrite this file."));
    writer.value(formatKey, qint64(profileFormat));
    QByteArray text;
    for (const auto &row : rows) {
        if (row.problem) {
            text += '\n' + row.rawText;
            continue;
        }
        TomlWriter rowWriter;
        rowWriter.header({row.id});
        rowWriter.value(QStringLiteral("name"), row.profile.name);
        rowWriter.value(QStringLiteral("store"), profileHomeName(row.home));
        rowWriter.value(QStringLiteral("revision"), row.revision);
        if (row.pending != Pending::None)
            rowWriter.value(QStringLiteral("pending"), pendingName(row.pending));
        if (!row.secretKeys.isEmpty())
            rowWriter.value(QStringLiteral("secrets"), arrayOf(row.secretKeys));
        if (row.hasMore)
            rowWriter.value(QStringLiteral("more"), true);
        if (!row.leftovers.isEmpty()) {
            QStringList names;
            for (const auto home : row.leftovers)
                names.append(profileHomeName(home));
            rowWriter.value(QStringLiteral("leftovers"), arrayOf(names));
        }
        const auto table = tableOfProfile(row.profile.withoutSecrets(), catalogue, NoSecrets());
        if (!table)
            return table.error();
        const QStringList path{row.id, QStringLiteral("profile")};
        rowWriter.header(path);
        rowWriter.values(*table);
        rowWriter.subTables(path, *table);
        text += '\n' + rowWriter.text();
    }
    return QByteArray(writer.text() + text);
}

} // namespace restdock
