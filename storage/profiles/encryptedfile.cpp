// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/encryptedfile.h"

#include "storage/profiles/base64.h"
#include "storage/profiles/privatefile.h"
#include "storage/profiles/tomlparser.h"
#include "storage/profiles/tomlwriter.h"

namespace restdock {

namespace {

constexpr QByteArrayView contentContext = "restdock profiles 1";

Error damaged(const QString &path)
{
    return {ErrorCode::Corrupt,
            QT_TRANSLATE_NOOP("Error",
                              "The encrypted file %1 is damaged. Put back a copy of it, or import "
                              "the profiles again"),
            {path},
            {},
            QStringLiteral("KEY-DAMAGED")};
}

Error lost()
{
    return {ErrorCode::NotFound,
            QT_TRANSLATE_NOOP("Error", "The keys are not in the encrypted file"),
            {},
            {},
            QStringLiteral("KEY-LOST")};
}

/// What stands in the file readably.
struct Envelope
{
    QString header;
    QByteArray content;
};

Result<Envelope> parseEnvelope(const QByteArray &text, const QString &path)
{
    const auto table = parseToml(text);
    if (!table)
        return damaged(path);
    const auto *format = table->find(QStringLiteral("restdock_encrypted"));
    const auto *header = table->find(QStringLiteral("encryption"));
    const auto *content = table->find(QStringLiteral("content"));
    const auto *number = format ? format->value.as<qint64>() : nullptr;
    if (number && *number > 1)
        return Error{
            ErrorCode::ReadOnly,
            QT_TRANSLATE_NOOP("Error",
                              "%1 is from a newer Restdock. Update Restdock; nothing was changed"),
            {path},
            {},
            QStringLiteral("IMPORT-NEW")};
    if (!number || !header || !header->value.as<QString>() || !content
        || !content->value.as<QString>())
        return damaged(path);
    return Envelope{
        *header->value.as<QString>(),
        QByteArray::fromBase64(content->value.as<QString>()->toLatin1(), base64Options)};
}

} // namespace

EncryptedFile::EncryptedFile(QString path, AskPassphrase askPassphrase, ScryptCost cost)
    : m_path(std::move(path)),
      m_askPassphrase(std::move(askPassphrase)),
      m_cost(cost)
{
}

SecretStore::State EncryptedFile::state()
{
    return m_seal ? State::Ready : State::Locked;
}

Result<void> EncryptedFile::checkUsable()
{
    const auto entries = load();
    if (!entries)
        return entries.error();
    return m_seal ? Result<void>() : unlock({});
}

/// Asks for the passphrase: of the file with that @p header, or for a new one.
Result<void> EncryptedFile::unlock(const std::optional<QString> &header)
{
    const auto passphrase = m_askPassphrase(!header, m_mayAsk);
    if (!passphrase)
        return passphrase.error();
    if (passphrase->isEmpty())
        return Error{ErrorCode::InvalidArgument,
                     QT_TRANSLATE_NOOP(
                         "Error", "The passphrase is empty. Choose one that is hard to guess")};
    auto seal = header ? Seal::open(*passphrase, *header) : Seal::create(*passphrase, m_cost);
    if (!seal && seal.error().code == ErrorCode::Corrupt)
        return damaged(m_path);
    if (!seal)
        return std::move(seal).error();
    m_seal = std::move(*seal);
    return {};
}

/// All entries; none if there is no file.
Result<TomlTable> EncryptedFile::load()
{
    const auto text = readWholeFile(m_path, maximumTomlBytes);
    if (!text && text.error().code == ErrorCode::NotFound)
        return TomlTable();
    if (!text)
        return text.error();
    const auto envelope = parseEnvelope(*text, m_path);
    if (!envelope)
        return envelope.error();
    if (!m_seal || m_seal->header() != envelope->header) {
        if (auto unlocked = unlock(envelope->header); !unlocked)
            return std::move(unlocked).error();
    }
    auto plain = m_seal->decrypt(envelope->content, contentContext);
    if (!plain)
        return damaged(m_path);
    auto entries = parseToml(*plain);
    wipe(*plain);
    return entries ? std::move(entries) : damaged(m_path);
}

Result<void> EncryptedFile::save(const TomlTable &entries)
{
    if (!m_seal) {
        if (auto unlocked = unlock({}); !unlocked)
            return unlocked;
    }
    TomlWriter inner;
    inner.values(entries);
    const auto sealed = m_seal->encrypt(inner.text(), contentContext);
    if (!sealed)
        return sealed.error();
    TomlWriter outer;
    outer.comment(
        QStringLiteral("Profiles of Restdock with their keys, encrypted with a passphrase."));
    outer.value(QStringLiteral("restdock_encrypted"), qint64(1));
    outer.value(QStringLiteral("encryption"), m_seal->header());
    outer.value(QStringLiteral("content"), QString::fromLatin1(sealed->toBase64(base64Options)));
    if (outer.text().size() > maximumTomlBytes)
        return Error{ErrorCode::NoSpace,
                     QT_TRANSLATE_NOOP("Error",
                                       "The encrypted file would be larger than %1 MiB. Use fewer "
                                       "profiles, or htpasswd files for the users"),
                     {maximumTomlBytes / (1024 * 1024)},
                     {},
                     QStringLiteral("KEY-SIZE")};
    return writePrivateFile(m_path, outer.text());
}

Result<Secret> EncryptedFile::read(const QString &key)
{
    const auto entries = load();
    if (!entries)
        return entries.error();
    const auto *entry = entries->find(key);
    const auto *text = entry ? entry->value.as<QString>() : nullptr;
    if (!text)
        return lost();
    return Secret(text->toUtf8());
}

Result<void> EncryptedFile::write(const QString &key, const QString &label, const Secret &content)
{
    return writeAll({{key, label, content}});
}

Result<void> EncryptedFile::writeAll(const QList<Item> &items)
{
    auto entries = load();
    if (!entries)
        return std::move(entries).error();
    for (const auto &item : items)
        entries->set(item.key, QString::fromUtf8(item.content.reveal()));
    return save(*entries);
}

Result<void> EncryptedFile::remove(const QString &key)
{
    auto entries = load();
    if (!entries)
        return std::move(entries).error();
    if (!entries->remove(key))
        return {};
    return save(*entries);
}

Result<QStringList> EncryptedFile::list()
{
    const auto entries = load();
    if (!entries)
        return entries.error();
    QStringList keys;
    for (const auto &entry : entries->entries())
        keys.append(entry.key);
    return keys;
}

} // namespace restdock
