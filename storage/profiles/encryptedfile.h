// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/sealing.h"
#include "storage/profiles/secretstore.h"
#include "storage/profiles/tomlvalue.h"

#include <functional>
#include <optional>

namespace restdock {

/// Secrets in one file, encrypted with a passphrase, for computers without a keychain. Chosen by the
/// person, never by itself. The file (0600) is replaced as a whole with each change.
///
/// Whoever changes it holds a lock that all others hold too: ProfileStore's.
class EncryptedFile final : public SecretStore
{
public:
    /// @p isNew: there is no file yet, and the passphrase becomes that of the file. @p mayAsk: see
    /// SecretStore; without it the passphrase has to come from somewhere else.
    using AskPassphrase = std::function<Result<Secret>(bool isNew, bool mayAsk)>;

    EncryptedFile(QString path, AskPassphrase askPassphrase, ScryptCost cost = {});

    State state() override; ///< Locked until the passphrase was given
    Result<void> checkUsable() override;
    void setMayAsk(bool mayAsk) override { m_mayAsk = mayAsk; }
    Result<Secret> read(const QString &key) override;
    Result<void> write(const QString &key, const QString &label, const Secret &content) override;
    Result<void> writeAll(const QList<Item> &items) override; ///< all or none
    Result<void> remove(const QString &key) override;
    Result<QStringList> list() override;

private:
    Result<TomlTable> load();
    Result<void> save(const TomlTable &entries);
    Result<void> unlock(const std::optional<QString> &header);

    const QString m_path;
    const AskPassphrase m_askPassphrase;
    const ScryptCost m_cost;
    bool m_mayAsk = false;
    std::optional<Seal> m_seal;
};

} // namespace restdock
