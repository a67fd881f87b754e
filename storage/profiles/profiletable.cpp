// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/profiletable.h"

#include "storage/profiles/profilefields.h"

#include <algorithm>
#include <array>

namespace restdock {

namespace {

constexpr QStringView fileSuffix = u"_file";

/// PyRestServer has only backends, and two keys under other names.
void migrateFromPyRestServer(TomlTable &table)
{
    if (!table.find(QStringLiteral("type")))
        table.set(QStringLiteral("type"), QStringLiteral("local"));
    const auto path = QStringLiteral("path");
    const auto oldPath = QStringLiteral("base_path");
    if (const auto *entry = table.find(oldPath); entry && !table.find(path)) {
        const auto copy = *entry;
        table.set(path, copy.value, copy.position);
        table.remove(oldPath);
    }
    const auto trash = QStringLiteral("use_trash");
    const auto oldTrash = QStringLiteral("delete_forever");
    if (const auto *entry = table.find(oldTrash); entry && !table.find(trash)) {
        const auto copy = *entry;
        if (const auto *forever = copy.value.as<bool>()) {
            table.set(trash, !*forever, copy.position);
            table.remove(oldTrash);
        }
    }
}

/// Step n leads from version n to n + 1.
constexpr std::array migrationSteps{migrateFromPyRestServer};
static_assert(migrationSteps.size() == profileFormat);

/// Reads one profile's table, key by key.
class TableReader
{
public:
    TableReader(const QString &name, const BackendCatalogue &catalogue, const SecretCoder &secrets)
        : m_catalogue(catalogue),
          m_secrets(secrets)
    {
        m_read.profile.name = name;
    }

    Result<ReadProfile> read(const TomlTable &table)
    {
        if (auto done = readType(table); !done)
            return std::move(done).error();
        std::vector<const TomlEntry *> secretEntries;
        for (const auto &entry : table.entries()) {
            if (isSecretKey(entry.key)) {
                secretEntries.push_back(&entry); // last: how they are kept may depend on the rest
                continue;
            }
            if (auto done = readEntry(entry); !done)
                return std::move(done).error();
        }
        for (const auto *entry : secretEntries) {
            if (auto done = readSecret(*entry); !done)
                return std::move(done).error();
        }
        return std::move(m_read);
    }

private:
    Profile &profile() { return m_read.profile; }

    Error wrong(const TomlEntry &entry, const QString &key, const Message &text) const
    {
        const Message whole(QT_TRANSLATE_NOOP("Error", "%1: %2"), {key, text});
        return {ErrorCode::Corrupt,
                ProfileNotice{m_read.profile.name, entry.position, whole}.message()};
    }

    void notice(const TomlEntry &entry, const Message &text)
    {
        m_read.notices.append({m_read.profile.name, entry.position, text});
    }

    Result<void> readType(const TomlTable &table)
    {
        const auto *entry = table.find(QStringLiteral("type"));
        if (!entry)
            return Error{
                ErrorCode::Corrupt,
                QT_TRANSLATE_NOOP("Error", "[%1] type: it is missing. Write type = \"%2\""),
                {m_read.profile.name, m_catalogue.ids().join(QStringLiteral("\" / \""))}};
        const auto *text = entry->value.as<QString>();
        if (!text)
            return wrong(*entry, entry->key,
                         {QT_TRANSLATE_NOOP("Error", "it is %1. Write a text in quotation marks"),
                          {entry->value.kindName()}});
        profile().backend.type = *text;
        m_type = m_catalogue.find(*text);
        if (!m_type)
            notice(*entry,
                   {QT_TRANSLATE_NOOP("Error", "%1; its settings are kept"),
                    {m_catalogue.absenceOf(*text)}});
        return {};
    }

    bool isSecretKey(const QString &key) const
    {
        const auto *field = m_type ? m_type->field(key) : nullptr;
        return field && field->isSecret();
    }

    Result<void> readEntry(const TomlEntry &entry)
    {
        if (entry.key == u"type")
            return {};
        if (entry.key == u"users")
            return readUsers(entry);
        if (const auto *field = findProfileField(entry.key)) {
            m_read.hasAddress = m_read.hasAddress || entry.key == u"listen";
            const auto value = readValue(entry, field->setting, entry.key);
            if (!value)
                return value.error();
            if (const auto set = field->set(profile(), *value); !set)
                return wrong(entry, entry.key, set.error().wording());
            return {};
        }
        if (const auto *field = m_type ? m_type->field(entry.key) : nullptr) {
            const auto value = readValue(entry, *field, entry.key);
            if (!value)
                return value.error();
            profile().backend.values.insert(entry.key, *value);
            return {};
        }
        if (entry.key.endsWith(fileSuffix) && isSecretKey(entry.key.chopped(fileSuffix.size())))
            return readSecretFile(entry);
        profile().unknownKeys.append(entry);
        if (m_type)
            notice(
                entry,
                {QT_TRANSLATE_NOOP("Error", "the key '%1' is not known; it is kept"), {entry.key}});
        return {};
    }

    /// The value, if it is of the field's kind and range: what can be read can be written again.
    Result<SettingValue> readValue(const TomlEntry &entry, const SettingField &field,
                                   const QString &key) const
    {
        auto value = field.fromToml(entry.value);
        if (!value)
            return wrong(entry, key, value.error().wording());
        if (const auto problems = field.validate(*value);
            !problems.isEmpty() && !field.isEmpty(*value))
            return wrong(entry, key, problems.first().message());
        return value;
    }

    Result<void> readSecretFile(const TomlEntry &entry)
    {
        const auto *file = entry.value.as<QString>();
        if (!file)
            return wrong(
                entry, entry.key,
                {QT_TRANSLATE_NOOP("Error", "it is %1. Write a file's path in quotation marks"),
                 {entry.value.kindName()}});
        if (!file->isEmpty())
            profile().backend.secretFiles.insert(entry.key.chopped(fileSuffix.size()), *file);
        return {};
    }

    Result<void> readSecret(const TomlEntry &entry)
    {
        const auto *text = entry.value.as<QString>();
        if (!text)
            return wrong(entry, entry.key,
                         {QT_TRANSLATE_NOOP("Error", "it is %1. Write a text in quotation marks"),
                          {entry.value.kindName()}});
        if (text->isEmpty())
            return {};
        auto secret = m_secrets.decode(profile(), entry.key, *text);
        if (!secret) {
            // A wrong passphrase is no fault of this place in the file.
            if (secret.error().code != ErrorCode::Corrupt)
                return std::move(secret).error();
            return wrong(entry, entry.key, secret.error().wording());
        }
        const auto problems = m_type->field(entry.key)->validate(*secret);
        if (!problems.isEmpty())
            return wrong(entry, entry.key, problems.first().message());
        if (!secret->isEmpty())
            profile().backend.values.insert(entry.key, std::move(*secret));
        return {};
    }

    Result<void> readUsers(const TomlEntry &entry)
    {
        const auto *table = entry.value.as<TomlTable>();
        if (!table)
            return wrong(entry, entry.key,
                         {QT_TRANSLATE_NOOP("Error", "it is %1. Write a table for each user"),
                          {entry.value.kindName()}});
        for (const auto &userEntry : table->entries()) {
            if (auto done = readUser(userEntry); !done)
                return done;
        }
        return {};
    }

    Result<void> readUser(const TomlEntry &userEntry)
    {
        const QString place = u"users." + userEntry.key;
        const auto *table = userEntry.value.as<TomlTable>();
        if (!table)
            return wrong(userEntry, place,
                         {QT_TRANSLATE_NOOP(
                              "Error", "it is %1. Write a table with the user's password_hash"),
                          {userEntry.value.kindName()}});
        ProfileUser user{.name = userEntry.key};
        for (const auto &entry : table->entries()) {
            const auto &fields = userFields();
            const auto field =
                std::find_if(fields.begin(), fields.end(),
                             [&entry](const auto &one) { return one.setting.key == entry.key; });
            if (field == fields.end()) {
                user.unknownKeys.append(entry);
                notice(entry,
                       {QT_TRANSLATE_NOOP("Error", "the key '%1' is not known; it is kept"),
                        {QString(place + u'.' + entry.key)}});
                continue;
            }
            const auto value = readValue(entry, field->setting, QString(place + u'.' + entry.key));
            if (!value)
                return value.error();
            field->set(user, *value);
        }
        profile().users.append(std::move(user));
        return {};
    }

    const BackendCatalogue &m_catalogue;
    const SecretCoder &m_secrets;
    const BackendType *m_type = nullptr;
    ReadProfile m_read;
};

TomlTable tableOfUser(const ProfileUser &user)
{
    TomlTable table;
    for (const auto &field : userFields()) {
        const auto value = field.get(user);
        if (value != field.setting.defaultValue)
            table.set(field.setting.key, field.setting.toToml(value));
    }
    for (const auto &entry : user.unknownKeys.entries())
        table.append({entry.key, entry.value});
    return table;
}

Result<void> writeBackend(TomlTable &table, const Profile &profile, const BackendType &type,
                          const SecretCoder &secrets)
{
    for (const auto &field : type.fields) {
        const auto file = profile.backend.secretFiles.value(field.key);
        if (!file.isEmpty())
            table.set(field.key + fileSuffix, file);
        if (!profile.backend.values.contains(field.key))
            continue;
        const auto value = profile.backend.value(field);
        if (!field.isSecret()) {
            table.set(field.key, field.toToml(value));
            continue;
        }
        const auto text = secrets.encode(profile, field.key, std::get<Secret>(value));
        if (!text)
            return text.error();
        if (!text->isEmpty())
            table.set(field.key, *text);
    }
    return {};
}

} // namespace

Message ProfileNotice::message() const
{
    auto whole =
        profile.isEmpty() ? text : Message(QT_TRANSLATE_NOOP("Error", "[%1] %2"), {profile, text});
    if (position.line == 0)
        return whole;
    return {QT_TRANSLATE_NOOP("Error", "%1: %2"), {position.message(), whole}};
}

QString ProfileNotice::toString() const
{
    return message().english();
}

Result<QString> PlainSecrets::encode(const Profile &, const QString &, const Secret &secret) const
{
    return QString::fromUtf8(secret.reveal());
}

Result<Secret> PlainSecrets::decode(const Profile &, const QString &, const QString &text) const
{
    auto bytes = text.toUtf8();
    const Secret secret(bytes);
    wipe(bytes);
    return secret;
}

Result<QString> NoSecrets::encode(const Profile &, const QString &, const Secret &) const
{
    return QString();
}

Result<Secret> NoSecrets::decode(const Profile &, const QString &, const QString &) const
{
    return Secret();
}

Result<TomlTable> tableOfProfile(const Profile &profile, const BackendCatalogue &catalogue,
                                 const SecretCoder &secrets)
{
    TomlTable table;
    table.set(QStringLiteral("type"), profile.backend.type);
    if (const auto *type = catalogue.find(profile.backend.type)) {
        if (auto written = writeBackend(table, profile, *type, secrets); !written)
            return std::move(written).error();
    }
    for (const auto &field : profileFields()) {
        const auto value = field.get(profile);
        if (field.isAlwaysWritten || value != field.setting.defaultValue)
            table.set(field.setting.key, field.setting.toToml(value));
    }
    for (const auto &entry : profile.unknownKeys.entries())
        table.append({entry.key, entry.value});
    TomlTable users;
    for (const auto &user : profile.users)
        users.append({user.name, tableOfUser(user)});
    if (!users.isEmpty())
        table.set(QStringLiteral("users"), users);
    return table;
}

Result<ReadProfile> profileOfTable(const QString &name, const TomlTable &table, int format,
                                   const BackendCatalogue &catalogue, const SecretCoder &secrets)
{
    if (format > profileFormat)
        return newerFormat(format);
    TomlTable current = table;
    migrateProfileTable(current, format);
    return TableReader(name, catalogue, secrets).read(current);
}

void migrateProfileTable(TomlTable &table, int format)
{
    for (size_t step = size_t(std::max(format, 0)); step < migrationSteps.size(); ++step)
        migrationSteps[step](table);
}

Error newerFormat(qint64 format)
{
    return {ErrorCode::ReadOnly,
            QT_TRANSLATE_NOOP("Error",
                              "it is from a newer Restdock (format %1, this one knows %2). Update "
                              "Restdock; nothing was changed"),
            {format, profileFormat},
            {},
            QStringLiteral("IMPORT-NEW")};
}

} // namespace restdock
