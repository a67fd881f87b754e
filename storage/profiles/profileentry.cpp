// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/profileentry.h"

#include "storage/profiles/tomlparser.h"
#include "storage/profiles/tomlwriter.h"

namespace restdock {

namespace {

/// Never with the parser's words: they could quote a secret.
Error damagedEntry()
{
    return {ErrorCode::Corrupt,
            QT_TRANSLATE_NOOP(
                "Error",
                "The stored profile is damaged. Enter its settings and keys again, or import them"),
            {},
            {},
            QStringLiteral("KEY-DAMAGED")};
}

template<typename T>
const T *find(const TomlTable &table, const char *key)
{
    const auto *entry = table.find(QLatin1String(key));
    return entry ? entry->value.as<T>() : nullptr;
}

} // namespace

Result<ProfileEntry> ProfileEntry::parse(const Secret &content, const BackendCatalogue &catalogue)
{
    const auto file = parseToml(content.reveal());
    if (!file)
        return damagedEntry();
    const auto *format = find<qint64>(*file, "restdock_format");
    const auto *id = find<QString>(*file, "id");
    const auto *name = find<QString>(*file, "name");
    const auto *revision = find<qint64>(*file, "revision");
    const auto *table = find<TomlTable>(*file, "profile");
    if (format && *format > profileFormat)
        return newerFormat(*format);
    if (!format || !id || !name || !revision || !table)
        return damagedEntry();
    auto read = profileOfTable(*name, *table, int(*format), catalogue, PlainSecrets());
    if (!read)
        return damagedEntry();
    return ProfileEntry{*id, *revision, std::move(read->profile)};
}

Result<Secret> ProfileEntry::write(const BackendCatalogue &catalogue) const
{
    const auto table = tableOfProfile(profile, catalogue, PlainSecrets());
    if (!table)
        return table.error();
    TomlWriter writer;
    writer.value(QStringLiteral("restdock_format"), qint64(profileFormat));
    writer.value(QStringLiteral("id"), id);
    writer.value(QStringLiteral("name"), profile.name);
    writer.value(QStringLiteral("revision"), revision);
    const QStringList path(QStringLiteral("profile"));
    writer.header(path);
    writer.values(*table);
    writer.subTables(path, *table);
    return Secret(writer.text());
}

} // namespace restdock
