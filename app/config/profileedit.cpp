// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/profileedit.h"

#include "storage/profiles/profilefields.h"

#include <QDir>

#include <algorithm>

namespace restdock {

namespace {

using namespace Qt::StringLiterals;

const QString usersPrefix = u"users."_s;
const QString fileSuffix = u"_file"_s;

Error wrongValue(const QString &key, const QString &text)
{
    return {ErrorCode::InvalidArgument, u"%1: %2"_s.arg(key, text)};
}

/// @p text as a value of the field that its kind and range allow.
Result<SettingValue> valueOf(const SettingField &field, const QString &key, const QString &text)
{
    using Kind = SettingField::Kind;
    if (text.isEmpty())
        return field.defaultValue;
    const bool isPath = field.kind == Kind::Folder || field.kind == Kind::File
        || (field.key == u"request_log" && text != u"-");
    auto value = field.fromText(isPath ? absolutePath(text) : text);
    if (!value)
        return wrongValue(key, value.error().message);
    const auto problems = field.validate(*value);
    if (!problems.isEmpty())
        return wrongValue(key, problems.first().message().english());
    return value;
}

Result<void> setUserValue(Profile &profile, const QString &key, const QString &text)
{
    const auto dot = key.lastIndexOf(u'.'); // names of users may have dots themselves
    const auto name =
        key.sliced(usersPrefix.size(), std::max<qsizetype>(0, dot - usersPrefix.size()));
    const auto fieldKey = key.sliced(dot + 1);
    const auto user = std::find_if(profile.users.begin(), profile.users.end(),
                                   [&name](const auto &one) { return one.name == name; });
    if (user == profile.users.end())
        return wrongValue(
            key,
            u"there is no user \"%1\". Add it with restdock config users \"%2\" add %1"_s.arg(
                name, profile.name));
    if (fieldKey == u"password_hash")
        return wrongValue(
            key,
            u"a password is no argument. Set it with restdock config users \"%1\" add %2"_s.arg(
                profile.name, name));
    for (const auto &field : userFields()) {
        if (field.setting.key != fieldKey)
            continue;
        const auto value = valueOf(field.setting, key, text);
        if (!value)
            return value.error();
        field.set(*user, *value);
        return {};
    }
    return wrongValue(key, u"a user has rights and max_size. Write one of them"_s);
}

Result<void> setSecretFile(Profile &profile, const QString &key, const QString &text)
{
    const auto secret = key.chopped(fileSuffix.size());
    if (text.isEmpty()) {
        profile.backend.secretFiles.remove(secret);
        return {};
    }
    profile.backend.secretFiles.insert(secret, absolutePath(text));
    profile.backend.values.remove(secret);
    return {};
}

} // namespace

QString absolutePath(const QString &path)
{
    if (path == u"~" || path.startsWith(u"~/"))
        return QDir::cleanPath(QDir::homePath() + path.sliced(1));
    return QDir::cleanPath(QDir::current().absoluteFilePath(path));
}

Result<void> setProfileField(Profile &profile, const SettingField &field, const SettingValue &value)
{
    if (const auto *own = findProfileField(field.key))
        return own->set(profile, value);
    if (value == field.defaultValue)
        profile.backend.values.remove(field.key);
    else
        profile.backend.values.insert(field.key, value);
    return {};
}

Result<void> setProfileValue(Profile &profile, const QString &key, const QString &text,
                             const BackendCatalogue &catalogue)
{
    if (key == u"name") {
        profile.name = text;
        return {};
    }
    if (key == u"type")
        return wrongValue(key, u"a profile keeps its type. Add another profile"_s);
    if (key.startsWith(usersPrefix))
        return setUserValue(profile, key, text);

    const auto *type = catalogue.find(profile.backend.type);
    const auto *own = findProfileField(key);
    const auto *field = own ? &own->setting : type ? type->field(key) : nullptr;
    if (field && field->isSecret())
        return wrongValue(
            key,
            u"a secret is not written where others can see it. Write only %1 to be asked for it"_s
                .arg(key));
    if (field) {
        const auto value = valueOf(*field, key, text);
        if (!value)
            return value.error();
        if (auto set = setProfileField(profile, *field, *value); !set)
            return wrongValue(key, set.error().message);
        return {};
    }
    const auto *secret =
        type && key.endsWith(fileSuffix) ? type->field(key.chopped(fileSuffix.size())) : nullptr;
    if (secret && secret->isSecret())
        return setSecretFile(profile, key, text);
    if (text.isEmpty() && profile.unknownKeys.remove(key))
        return {};
    return wrongValue(key,
                      u"there is no such setting. There are %1"_s.arg(
                          profileKeys(profile, catalogue).join(u", "_s)));
}

QStringList profileKeys(const Profile &profile, const BackendCatalogue &catalogue)
{
    QStringList keys{u"name"_s};
    if (const auto *type = catalogue.find(profile.backend.type)) {
        for (const auto &field : type->fields) {
            keys.append(field.key);
            if (field.isSecret())
                keys.append(field.key + fileSuffix);
        }
    }
    for (const auto &field : profileFields())
        keys.append(field.setting.key);
    keys.append(u"users.NAME.rights"_s);
    keys.append(u"users.NAME.max_size"_s);
    return keys;
}

} // namespace restdock
