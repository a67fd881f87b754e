// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/backendtype.h"

#include "storage/listenaddress.h"
#include "storage/profiles/profilefields.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace restdock {

namespace {

using Kind = SettingField::Kind;

SettingField describe(const char *key, Kind kind, SettingValue defaultValue, const char *title,
                      const char *help)
{
    SettingField field;
    field.key = QLatin1String(key);
    field.kind = kind;
    field.defaultValue = std::move(defaultValue);
    field.title = QLatin1String(title);
    field.help = QLatin1String(help);
    return field;
}

BackendType localType()
{
    BackendType type;
    type.id = QStringLiteral("local");
    type.title = QStringLiteral("Folder on this computer");
    auto path = describe("path", Kind::Folder, QString(), "Folder",
                         "the folder in which the repositories are kept");
    path.isRequired = true;
    type.fields.append(path);
    type.fields.append(describe("group_accessible_repos", Kind::Boolean, false,
                                "Readable by the group",
                                "let the file system group access the repository files"));
    return type;
}

/// The key would travel over the network as it is.
std::optional<Problem> encryptedOrLocal(const SettingValue &value)
{
    const QUrl url(std::get<QString>(value));
    ListenAddress address;
    address.host = url.host();
    if (url.scheme() == u"https" || address.isLocal())
        return {};
    return Problem{{},
                   QT_TRANSLATE_NOOP("Error", "the key would be sent unencrypted"),
                   QT_TRANSLATE_NOOP("Error", "Use an address that begins with https://")};
}

std::optional<Problem> plainFolderPath(const SettingValue &value)
{
    const auto parts = std::get<QString>(value).split(u'/');
    const bool isPlain = std::all_of(parts.begin(), parts.end(), [](const QString &part) {
        return !part.isEmpty() && part != u"." && part != u".." && part == part.trimmed()
            && !part.contains(u'\\') && part.toUtf8().size() <= 255;
    });
    if (isPlain)
        return {};
    return Problem{
        {},
        QT_TRANSLATE_NOOP("Error", "it is not a folder's name or path"),
        QT_TRANSLATE_NOOP("Error", "Write names with / between them, such as Backups/restic")};
}

std::optional<Problem> plainKey(const SettingValue &value)
{
    const auto key = std::get<Secret>(value).reveal();
    if (std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c < 0x7f; }))
        return {};
    return Problem{{},
                   QT_TRANSLATE_NOOP(
                       "Error", "the key contains spaces or other characters that are not allowed"),
                   QT_TRANSLATE_NOOP("Error", "Check what was pasted")};
}

BackendType drimeType()
{
    BackendType type;
    type.id = QStringLiteral("drime");
    type.title = QStringLiteral("Drime Cloud");
    auto key = describe("api_key", Kind::Secret, Secret(), "API token",
                        "the API token, from Drime's account settings");
    key.isRequired = true;
    key.check = plainKey;
    auto folder = describe("root_folder", Kind::Text, QString(), "Folder",
                           "the folder in the workspace; empty: its top");
    folder.check = plainFolderPath;
    auto url = describe("api_url", Kind::Url, QStringLiteral("https://app.drime.cloud/api/v1"),
                        "API address", "the address of Drime's API");
    url.check = encryptedOrLocal;
    auto transfers = describe("parallel_transfers", Kind::Integer, qint64(24), "Parallel transfers",
                              "how many uploads and downloads may run at once; 2 to 64");
    transfers.minimum = 2;
    transfers.maximum = 64;
    auto workspace = describe("workspace_id", Kind::Integer, qint64(0), "Workspace",
                              "the workspace's number; 0 is the personal one");
    auto trash = describe("use_trash", Kind::Boolean, false, "Move deleted files to the trash",
                          "move what is deleted to Drime's trash, where it takes space");
    for (auto *const field : {&workspace, &folder, &trash, &transfers})
        field->leavesSecretsAlone = true; // Drime alone gets the key, by its address
    type.fields = {key, workspace, folder, url, trash, transfers};
    return type;
}

Error refused(const QString &type, const Message &why)
{
    return {ErrorCode::InvalidArgument,
            QT_TRANSLATE_NOOP("Error", "the backend type '%1' cannot be used: %2"),
            {type, why}};
}

} // namespace

const SettingField *BackendType::field(const QString &key) const
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&key](const SettingField &field) { return field.key == key; });
    return found != fields.end() ? &*found : nullptr;
}

bool BackendType::hasSecrets() const
{
    return std::any_of(fields.begin(), fields.end(),
                       [](const SettingField &field) { return field.isSecret(); });
}

SettingValue BackendSettings::value(const SettingField &field) const
{
    return values.value(field.key, field.defaultValue);
}

QString BackendSettings::text(const QString &key) const
{
    const auto value = values.value(key);
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

qint64 BackendSettings::number(const QString &key, qint64 otherwise) const
{
    const auto value = values.value(key);
    const auto *number = std::get_if<qint64>(&value);
    return number ? *number : otherwise;
}

bool BackendSettings::isOn(const QString &key, bool otherwise) const
{
    const auto value = values.value(key);
    const auto *boolean = std::get_if<bool>(&value);
    return boolean ? *boolean : otherwise;
}

Secret BackendSettings::secret(const QString &key) const
{
    const auto value = values.value(key);
    const auto *secret = std::get_if<Secret>(&value);
    return secret ? *secret : Secret();
}

BackendCatalogue BackendCatalogue::builtIn()
{
    BackendCatalogue catalogue;
    catalogue.m_types = {localType(), drimeType()};
    return catalogue;
}

Result<void> BackendCatalogue::add(BackendType type)
{
    static const QRegularExpression keyForm(QStringLiteral("\\A[a-z][a-z0-9_]{0,39}\\z"));
    if (!keyForm.match(type.id).hasMatch())
        return refused(type.id,
                       QT_TRANSLATE_NOOP("Error", "its name is not lower case letters and digits"));
    if (find(type.id))
        return refused(type.id, QT_TRANSLATE_NOOP("Error", "there is one of that name"));
    QStringList keys;
    for (const auto &field : std::as_const(type.fields)) {
        QStringList taken(field.key);
        if (field.isSecret())
            taken.append(field.key + u"_file");
        for (const auto &key : std::as_const(taken)) {
            if (!keyForm.match(key).hasMatch() || isProfileKey(key) || keys.contains(key))
                return refused(
                    type.id,
                    {QT_TRANSLATE_NOOP("Error",
                                       "its setting '%1' has a name that is malformed or taken"),
                     {key}});
            keys.append(key);
        }
    }
    m_types.append(std::move(type));
    return {};
}

const BackendType *BackendCatalogue::find(const QString &id) const
{
    const auto found = std::find_if(m_types.begin(), m_types.end(),
                                    [&id](const BackendType &type) { return type.id == id; });
    return found != m_types.end() ? &*found : nullptr;
}

Message BackendCatalogue::absenceOf(const QString &id) const
{
    return m_refused.value(
        id, {QT_TRANSLATE_NOOP("Error", "the backend type '%1' is not installed"), {id}});
}

QStringList BackendCatalogue::ids() const
{
    QStringList ids;
    for (const auto &type : m_types)
        ids.append(type.id);
    return ids;
}

} // namespace restdock
