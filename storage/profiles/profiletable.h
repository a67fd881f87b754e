// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/certificatefacts.h"
#include "storage/profiles/profile.h"

namespace restdock {

/// The version of the tables below. What an older version wrote is migrated when it is read.
///
/// 0: no version is named. PyRestServer's backends.toml, and what people write by hand.
/// 1: this.
inline constexpr int profileFormat = 1;
/// Which files say by this key.
inline const QString formatKey = QStringLiteral("restdock_format");

/// Something a person should know about a file that was read all the same.
struct ProfileNotice
{
    QString profile; ///< empty: the file as a whole
    TomlPosition position;
    Message text; ///< a sentence without a full stop

    Message message() const;  ///< "line 14, column 1: [Home NAS] …"
    QString toString() const; ///< the same in English
};

/// A profile as it was read, and what was odd about it.
struct ReadProfile
{
    Profile profile;
    QList<ProfileNotice> notices;
    TomlPosition position;            ///< of its table
    bool hasAddress = false;          ///< the file says where to listen
    CertificatePair certificate = {}; ///< a made one that came with it, in a file with secrets
};

/// How secrets are kept in a table.
class SecretCoder
{
public:
    SecretCoder() = default;
    SecretCoder(const SecretCoder &) = delete;
    SecretCoder &operator=(const SecretCoder &) = delete;
    virtual ~SecretCoder() = default;

    /// The text for the table, or an empty one to leave the secret out.
    virtual Result<QString> encode(const Profile &profile, const QString &key,
                                   const Secret &secret) const = 0;
    virtual Result<Secret> decode(const Profile &profile, const QString &key,
                                  const QString &text) const = 0;
};

/// As they are: only for what goes into a keychain or an encrypted file.
class PlainSecrets final : public SecretCoder
{
public:
    Result<QString> encode(const Profile &profile, const QString &key,
                           const Secret &secret) const override;
    Result<Secret> decode(const Profile &profile, const QString &key,
                          const QString &text) const override;
};

/// Not at all.
class NoSecrets final : public SecretCoder
{
public:
    Result<QString> encode(const Profile &profile, const QString &key,
                           const Secret &secret) const override;
    Result<Secret> decode(const Profile &profile, const QString &key,
                          const QString &text) const override;
};

/// The profile as a table of TOML, in the order in which people read it; without its name.
Result<TomlTable> tableOfProfile(const Profile &profile, const BackendCatalogue &catalogue,
                                 const SecretCoder &secrets);

/// The profile that @p table of version @p format describes. What is unknown is kept in it, with a
/// notice. The Error (Corrupt) tells place, profile, key, problem and remedy.
Result<ReadProfile> profileOfTable(const QString &name, const TomlTable &table, int format,
                                   const BackendCatalogue &catalogue, const SecretCoder &secrets);

/// Turns the table of an older version into one of the present; migrateProfileTable(t, 1) does
/// nothing.
void migrateProfileTable(TomlTable &table, int format);

/// The Error for a file of a later version than ours: it is left alone.
Error newerFormat(qint64 format);

} // namespace restdock
