// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profilefile.h"

#include <optional>

namespace restdock {

/// The secrets in a file that people carry around: writes one form, reads all of them.
class FileSecrets final : public SecretCoder
{
public:
    /// For writing. @p seal is there for SecretForm::Encrypted.
    FileSecrets(SecretForm form, std::optional<Seal> seal);
    /// For reading. @p header describes the encryption; empty: there is none.
    FileSecrets(QString header, std::function<Result<Secret>()> askPassphrase);

    Result<QString> encode(const Profile &profile, const QString &key,
                           const Secret &secret) const override;
    Result<Secret> decode(const Profile &profile, const QString &key,
                          const QString &text) const override;

    /// What was odd since the last call.
    QList<ProfileNotice> takeNotices();

private:
    Result<Secret> decrypt(const Profile &profile, const QString &key, const QString &text) const;

    SecretForm m_form = SecretForm::Omit;
    QString m_header;
    std::function<Result<Secret>()> m_askPassphrase;
    mutable std::optional<Seal> m_seal; // made when the first encrypted secret is read
    mutable QList<ProfileNotice> m_notices;
};

} // namespace restdock
