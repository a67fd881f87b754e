// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/filesecrets.h"

#include "storage/profiles/base64.h"
#include "storage/profiles/obscure.h"

namespace restdock {

namespace {

const QString encryptedPrefix = QStringLiteral("enc:");

/// As Seal makes it: a key of anybody's own is hardly so.
bool looksEncrypted(const QString &text)
{
    constexpr qsizetype nonceAndTagBytes = 12 + 16;
    if (!text.startsWith(encryptedPrefix))
        return false;
    const auto decoded =
        QByteArray::fromBase64Encoding(text.mid(encryptedPrefix.size()).toLatin1(),
                                       base64Options | QByteArray::AbortOnBase64DecodingErrors);
    return decoded && (*decoded).size() > nonceAndTagBytes;
}

/// What an encrypted key is bound to: nobody can have it sent elsewhere by changing an address in
/// the file, or take it for another setting.
QByteArray contextOf(const Profile &profile, const QString &key)
{
    QByteArray context = key.toUtf8() + '\0' + profile.backend.type.toUtf8();
    const auto &values = profile.backend.values;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const auto *text = std::get_if<QString>(&it.value());
        if (text && text->contains(QLatin1String("://")))
            context += '\0' + it.key().toUtf8() + '\0' + text->toUtf8();
    }
    return context;
}

} // namespace

FileSecrets::FileSecrets(SecretForm form, std::optional<Seal> seal)
    : m_form(form),
      m_seal(std::move(seal))
{
}

FileSecrets::FileSecrets(QString header, std::function<Result<Secret>()> askPassphrase)
    : m_header(std::move(header)),
      m_askPassphrase(std::move(askPassphrase))
{
}

Result<QString> FileSecrets::encode(const Profile &profile, const QString &key,
                                    const Secret &secret) const
{
    switch (m_form) {
    case SecretForm::Omit: return QString();
    case SecretForm::Obscured: {
        const auto text = obscure(secret);
        if (!text)
            return text.error();
        return QString::fromLatin1(*text);
    }
    case SecretForm::Encrypted: break;
    }
    const auto sealed = m_seal->encrypt(secret.reveal(), contextOf(profile, key));
    if (!sealed)
        return sealed.error();
    return QString(encryptedPrefix + QString::fromLatin1(sealed->toBase64(base64Options)));
}

Result<Secret> FileSecrets::decode(const Profile &profile, const QString &key,
                                   const QString &text) const
{
    if (!m_header.isEmpty() && text.startsWith(encryptedPrefix))
        return decrypt(profile, key, text);
    if (looksEncrypted(text))
        return Error{
            ErrorCode::Corrupt,
            QT_TRANSLATE_NOOP("Error",
                              "it is encrypted, and the file does not say how. Take over "
                              "the line restdock_encryption from the file that it is from")};
    if (auto secret = revealObscured(text.toLatin1()))
        return std::move(*secret);
    m_notices.append(
        {profile.name,
         {},
         {QT_TRANSLATE_NOOP(
              "Error",
              "%1 stands in the file in clear. Delete the file when it is no longer needed"),
          {key}}});
    return Secret(text.toUtf8());
}

Result<Secret> FileSecrets::decrypt(const Profile &profile, const QString &key,
                                    const QString &text) const
{
    if (!m_seal) {
        const auto passphrase = m_askPassphrase();
        if (!passphrase)
            return passphrase.error();
        auto seal = Seal::open(*passphrase, m_header);
        if (!seal)
            return std::move(seal).error();
        m_seal = std::move(*seal);
    }
    const auto sealed =
        QByteArray::fromBase64(text.mid(encryptedPrefix.size()).toLatin1(), base64Options);
    auto plain = m_seal->decrypt(sealed, contextOf(profile, key));
    if (!plain)
        return std::move(plain).error();
    const Secret secret(*plain);
    wipe(*plain);
    return secret;
}

QList<ProfileNotice> FileSecrets::takeNotices()
{
    return std::exchange(m_notices, {});
}

} // namespace restdock
