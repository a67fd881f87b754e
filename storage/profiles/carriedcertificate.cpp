// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/carriedcertificate.h"

namespace restdock {

namespace {

Error wrongPart(const Profile &profile, const TomlEntry &entry, const Message &text)
{
    const Message whole(QT_TRANSLATE_NOOP("Error", "%1: %2"), {entry.key, text});
    return {ErrorCode::Corrupt, ProfileNotice{profile.name, entry.position, whole}.message()};
}

/// What stands under one of the two keys.
Result<QString> textOfPart(const TomlEntry &entry, const TomlTable &table, const Profile &profile)
{
    const auto *text = entry.value.as<QString>();
    if (!text)
        return wrongPart(profile, entry,
                         {QT_TRANSLATE_NOOP("Error", "it is %1. Write a text in quotation marks"),
                          {entry.value.kindName()}});
    if (profile.certificate != CertificateSource::Made)
        return wrongPart(profile, entry,
                         QT_TRANSLATE_NOOP("Error",
                                           "it belongs to tls = \"made\". Write that, or leave it "
                                           "out"));
    const auto &other =
        entry.key == carriedCertificateKey ? carriedPrivateKeyKey : carriedCertificateKey;
    if (!table.find(other) || text->isEmpty())
        return wrongPart(profile, entry,
                         {QT_TRANSLATE_NOOP("Error",
                                            "it is nothing without the other part. Write both %1 "
                                            "and %2, or none"),
                          {carriedCertificateKey, carriedPrivateKeyKey}});
    return *text;
}

} // namespace

Result<void> writeCarriedCertificate(TomlTable &table, const Profile &profile,
                                     const CertificatePair &pair, const SecretCoder &secrets)
{
    if (pair.isEmpty())
        return {};
    const auto key = secrets.encode(profile, carriedPrivateKeyKey, pair.key);
    if (!key)
        return key.error();
    if (key->isEmpty())
        return {};
    table.set(carriedCertificateKey, QString::fromUtf8(pair.certificate));
    table.set(carriedPrivateKeyKey, *key);
    return {};
}

Result<CertificatePair> readCarriedCertificate(const TomlTable &table, const Profile &profile,
                                               const SecretCoder &secrets)
{
    QStringList texts;
    for (const auto &part : {carriedCertificateKey, carriedPrivateKeyKey}) {
        const auto *entry = table.find(part);
        if (!entry)
            continue;
        auto text = textOfPart(*entry, table, profile);
        if (!text)
            return std::move(text).error();
        texts.append(*text);
    }
    if (texts.isEmpty())
        return CertificatePair();
    auto key = secrets.decode(profile, carriedPrivateKeyKey, texts.last());
    if (!key && key.error().code == ErrorCode::Corrupt)
        return wrongPart(profile, *table.find(carriedPrivateKeyKey), key.error().wording());
    if (!key)
        return std::move(key).error(); // a wrong passphrase is no fault of this place
    return CertificatePair{texts.first().toUtf8(), std::move(*key)};
}

TomlTable withoutCarriedCertificate(TomlTable table)
{
    table.remove(carriedCertificateKey);
    table.remove(carriedPrivateKeyKey);
    return table;
}

} // namespace restdock
