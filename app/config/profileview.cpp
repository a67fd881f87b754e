// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/profileview.h"

#include "storage/profiles/tomlwriter.h"

#include <QJsonArray>

namespace restdock {

const QString secretDots = QStringLiteral("••••••••");

namespace {

using namespace Qt::StringLiterals;

class MaskedSecrets final : public SecretCoder
{
public:
    Result<QString> encode(const Profile &, const QString &, const Secret &) const override
    {
        return secretDots;
    }
    Result<Secret> decode(const Profile &, const QString &, const QString &) const override
    {
        return Secret();
    }
};

void maskAll(TomlTable &table)
{
    const auto entries = table.entries();
    for (const auto &entry : entries)
        table.set(entry.key, secretDots);
}

Profile masked(const StoredProfile &stored)
{
    auto profile = stored.profile;
    for (const auto &key : stored.secretKeys)
        profile.backend.values.insert(key, Secret(QByteArrayView("hidden")));
    for (auto &user : profile.users) {
        if (!user.passwordHash.isEmpty())
            user.passwordHash = secretDots.toUtf8();
        maskAll(user.unknownKeys);
    }
    maskAll(profile.unknownKeys);
    return profile;
}

QJsonValue jsonOf(const TomlValue &value)
{
    if (const auto *text = value.as<QString>())
        return *text;
    if (const auto *number = value.as<qint64>())
        return *number;
    if (const auto *number = value.as<double>())
        return *number;
    if (const auto *boolean = value.as<bool>())
        return *boolean;
    if (const auto *time = value.as<TomlTime>())
        return time->text;
    if (const auto *table = value.as<TomlTable>())
        return restdock::jsonOf(*table);
    QJsonArray array;
    for (const auto &one : *value.as<TomlArray>())
        array.append(jsonOf(one));
    return array;
}

} // namespace

TomlTable viewOf(const StoredProfile &stored, const BackendCatalogue &catalogue, SecretView view)
{
    const auto table = view == SecretView::Shown
        ? tableOfProfile(stored.profile, catalogue, PlainSecrets())
        : tableOfProfile(masked(stored), catalogue, MaskedSecrets());
    return table ? *table : TomlTable(); // these two cannot fail
}

QByteArray tomlOf(const QString &name, const TomlTable &table)
{
    TomlWriter writer;
    writer.header({name});
    writer.values(table);
    writer.subTables({name}, table);
    return writer.text();
}

QJsonObject jsonOf(const TomlTable &table)
{
    QJsonObject object;
    for (const auto &entry : table.entries())
        object.insert(entry.key, jsonOf(entry.value));
    return object;
}

QString storageText(const Profile &profile)
{
    const auto &backend = profile.backend;
    if (backend.type == u"local")
        return u"local "_s + backend.text(u"path"_s);
    if (backend.type == u"drime") {
        const auto workspace = backend.number(u"workspace_id"_s, 0);
        const auto folder = backend.text(u"root_folder"_s);
        return u"drime "_s + (workspace == 0 ? u"personal"_s : QString::number(workspace)) + u":/"
            + folder;
    }
    return backend.type;
}

QString homeText(ProfileHome home)
{
    switch (home) {
    case ProfileHome::Keychain: return u"keychain"_s;
    case ProfileHome::EncryptedFile: return u"encrypted file"_s;
    case ProfileHome::Index: break;
    }
    return u"readable file"_s;
}

} // namespace restdock
