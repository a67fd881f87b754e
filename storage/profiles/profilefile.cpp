// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/profilefile.h"

#include "storage/profiles/carriedcertificate.h"
#include "storage/profiles/filesecrets.h"
#include "storage/profiles/tomlparser.h"
#include "storage/profiles/tomlwriter.h"

#include <algorithm>
#include <utility>

namespace restdock {

namespace {

const QString encryptionKey = QStringLiteral("restdock_encryption");

QString describe(SecretForm form)
{
    switch (form) {
    case SecretForm::Omit:
        return QStringLiteral("Keys and passwords are left out; the hashes of passwords are not.");
    case SecretForm::Obscured:
        return QStringLiteral("Keys are obscured, which does NOT protect them: keep this file "
                              "secret.");
    case SecretForm::Encrypted: break;
    }
    return QStringLiteral("Keys are encrypted with a passphrase.");
}

/// Unknown keys are kept as they are. Some may be secrets of a later version or of PyRestServer.
bool looksSecret(const QString &key)
{
    static const QStringList signs{QStringLiteral("password"),   QStringLiteral("secret"),
                                   QStringLiteral("token"),      QStringLiteral("_key"),
                                   QStringLiteral("passphrase"), QStringLiteral("credential"),
                                   QStringLiteral("_pem")};
    return std::any_of(signs.begin(), signs.end(), [&key](const QString &sign) {
        return key.contains(sign, Qt::CaseInsensitive);
    });
}

bool holdsSecret(const TomlValue &value)
{
    if (const auto *table = value.as<TomlTable>()) {
        const auto &entries = table->entries();
        return std::any_of(entries.begin(), entries.end(), [](const TomlEntry &entry) {
            return looksSecret(entry.key) || holdsSecret(entry.value);
        });
    }
    const auto *array = value.as<TomlArray>();
    return array && std::any_of(array->begin(), array->end(), holdsSecret);
}

/// Takes out of @p table what may be a secret, of a known type only what looks so. Returns the keys.
QStringList dropSecrets(TomlTable &table, bool isKnown)
{
    QStringList dropped;
    for (const auto &entry : table.entries()) {
        if (!isKnown || looksSecret(entry.key) || holdsSecret(entry.value))
            dropped.append(entry.key);
    }
    for (const auto &key : std::as_const(dropped))
        table.remove(key);
    return dropped;
}

/// @p profile without what nobody can tell from a secret.
Profile exportable(const Profile &profile, const BackendCatalogue &catalogue,
                   QList<ProfileNotice> &notices)
{
    Profile copy = profile;
    const bool isKnown = catalogue.find(profile.backend.type) != nullptr;
    auto dropped = dropSecrets(copy.unknownKeys, isKnown);
    for (auto &user : copy.users) {
        for (const auto &key : dropSecrets(user.unknownKeys, true)) // no plug-in has any there
            dropped.append(u"users." + user.name + u'.' + key);
    }
    for (const auto &key : std::as_const(dropped)) {
        notices.append(
            {profile.name,
             {},
             {QT_TRANSLATE_NOOP("Error",
                                "the key '%1' is left out: it is not known and may be a secret"),
              {key}}});
    }
    return copy;
}

void writeProfile(TomlWriter &writer, const Profile &profile, const TomlTable &table,
                  SecretForm form)
{
    writer.header({profile.name});
    writer.values(table);
    if (form == SecretForm::Omit) {
        const auto keys = profile.secretKeys();
        for (const auto &key : keys)
            writer.comment(key + u" is left out; give it after the import, or as " + key
                           + u"_file");
    }
    writer.subTables({profile.name}, table);
}

Error atPlace(const TomlPosition &position, const Message &text)
{
    return {ErrorCode::Corrupt, QT_TRANSLATE_NOOP("Error", "%1: %2"), {position.message(), text}};
}

/// The keys that stand before the first table.
struct FileHeader
{
    int format = 0;
    QString encryption;
};

Result<FileHeader> readHeader(const TomlTable &file, QList<ProfileNotice> &notices)
{
    FileHeader header;
    for (const auto &entry : file.entries()) {
        if (entry.value.as<TomlTable>())
            continue;
        if (entry.key == formatKey) {
            const auto *number = entry.value.as<qint64>();
            if (!number || *number < 0)
                return atPlace(
                    entry.position,
                    QT_TRANSLATE_NOOP("Error", "restdock_format is not a version. Write 1"));
            if (*number > profileFormat)
                return newerFormat(*number);
            header.format = int(*number);
        } else if (entry.key == encryptionKey && entry.value.as<QString>()) {
            header.encryption = *entry.value.as<QString>();
        } else {
            notices.append(
                {{},
                 entry.position,
                 {QT_TRANSLATE_NOOP(
                      "Error",
                      "'%1' belongs to no profile and is left out. A profile is a table: [NAME]"),
                  {entry.key}}});
        }
    }
    return header;
}

} // namespace

const ReadProfile *ProfileFile::find(const QString &name) const
{
    const auto found = std::find_if(profiles.begin(), profiles.end(), [&name](const auto &read) {
        return read.profile.name == name;
    });
    return found != profiles.end() ? &*found : nullptr;
}

Result<WrittenProfiles> writeProfileFile(const QList<Profile> &profiles,
                                         const BackendCatalogue &catalogue,
                                         const ProfileFileOptions &options)
{
    std::optional<Seal> seal;
    if (options.secrets == SecretForm::Encrypted) {
        auto made = Seal::create(options.passphrase, options.cost);
        if (!made)
            return std::move(made).error();
        seal = std::move(*made);
    }
    const FileSecrets secrets(options.secrets, seal);
    TomlWriter writer;
    writer.comment(
        QStringLiteral("Profiles of Restdock. To read them: restdock config import FILE"));
    writer.comment(describe(options.secrets));
    writer.value(formatKey, qint64(profileFormat));
    if (seal)
        writer.value(encryptionKey, seal->header());
    WrittenProfiles written;
    for (const auto &profile : profiles) {
        const auto copy = exportable(profile, catalogue, written.notices);
        auto table = tableOfProfile(copy, catalogue, secrets);
        if (!table)
            return std::move(table).error();
        const auto &certificate = options.certificates.value(profile.name);
        if (auto carried = writeCarriedCertificate(*table, copy, certificate, secrets); !carried)
            return std::move(carried).error();
        writeProfile(writer, copy, *table, options.secrets);
    }
    written.text = writer.text();
    return written;
}

Result<ProfileFile> readProfileFile(QByteArrayView text, const BackendCatalogue &catalogue,
                                    const std::function<Result<Secret>()> &askPassphrase)
{
    const auto parsed = parseToml(text);
    if (!parsed)
        return parsed.error();
    ProfileFile file;
    const auto header = readHeader(*parsed, file.notices);
    if (!header)
        return header.error();
    FileSecrets secrets(header->encryption, askPassphrase);
    for (const auto &entry : parsed->entries()) {
        const auto *table = entry.value.as<TomlTable>();
        if (!table)
            continue;
        if (file.profiles.size() == maximumProfilesInFile)
            return atPlace(
                entry.position,
                {QT_TRANSLATE_NOOP("Error", "there are more than %1 profiles. Split the file"),
                 {maximumProfilesInFile}});
        if (entry.key.startsWith(u"restdock_"))
            return atPlace(
                entry.position,
                {QT_TRANSLATE_NOOP(
                     "Error",
                     "names that begin with restdock_ are reserved. Choose another for [%1]"),
                 {entry.key}});
        auto read = profileOfTable(entry.key, withoutCarriedCertificate(*table), header->format,
                                   catalogue, secrets);
        if (!read)
            return std::move(read).error();
        auto certificate = readCarriedCertificate(*table, read->profile, secrets);
        if (!certificate)
            return std::move(certificate).error();
        read->certificate = std::move(*certificate);
        read->position = entry.position;
        read->notices += secrets.takeNotices();
        file.notices += read->notices;
        file.profiles.append(std::move(*read));
    }
    return file;
}

} // namespace restdock
