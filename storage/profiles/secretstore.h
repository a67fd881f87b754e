// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/pendingchange.h"
#include "storage/profiles/secret.h"
#include "storage/result.h"

#include <QStringList>

namespace restdock {

/// Keeps secret texts under keys: a keychain of the system, or an encrypted file.
///
/// Thread: one at a time. Calls block, for as long as a person takes to unlock where asking is
/// allowed: never on a GUI or I/O thread.
///
/// Errors, the same for every store; the message says what to do and ends with a code to search for:
/// - NotFound: certainly no such entry (KEY-LOST)
/// - SignInRequired: the store is locked (KEY-LOCKED)
/// - PermissionDenied: the person or the store refused (KEY-DENIED), or the passphrase is wrong
/// - Unavailable: there is no store (KEY-NONE), or it does not answer (KEY-TIMEOUT)
/// - NoSpace: the entry is too large (KEY-SIZE)
/// - Corrupt: what is stored is damaged (KEY-DAMAGED)
/// - Internal: any other failure (KEY-FAILED)
class SecretStore
{
public:
    enum class State {
        Ready,
        Locked, ///< it would have to ask the person
        Absent,
    };

    SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;
    virtual ~SecretStore() = default;

    /// What people call it ("GNOME Keyring"); empty: it cannot tell.
    virtual QString name() const { return {}; }

    /// Never asks the person.
    virtual State state() = 0;

    /// The Error that calls would report now if the store is absent, or locked and asking is not
    /// allowed. Cheap.
    virtual Result<void> checkUsable() = 0;

    /// Whether calls may ask the person to unlock. Off at first.
    virtual void setMayAsk(bool mayAsk) = 0;

    /// Where asking is allowed and something is locked that the entry of @p key needs: asks the person
    /// to unlock it, and waits for the answer, but no longer than until @p change is taken back. Reads
    /// and writes no entry. An Error is what calls would report now.
    virtual Result<void> askToUnlock(const QString &key, PendingChange &change)
    {
        static_cast<void>(key);
        static_cast<void>(change);
        return {}; // one that asks nobody
    }

    virtual Result<Secret> read(const QString &key) = 0;

    /// Adds or replaces the entry, in one step: after a crash it is the old or the new one. @p label
    /// is what the system shows people. An Unavailable write may or may not have happened.
    virtual Result<void> write(const QString &key, const QString &label, const Secret &content) = 0;

    struct Item
    {
        QString key;
        QString label;
        Secret content;
    };
    /// Writes several; after an Error some may be written.
    virtual Result<void> writeAll(const QList<Item> &items)
    {
        for (const auto &item : items) {
            if (auto written = write(item.key, item.label, item.content); !written)
                return written;
        }
        return {};
    }

    /// Absent is a success.
    virtual Result<void> remove(const QString &key) = 0;

    /// The keys of all entries; Unavailable also where the store cannot tell.
    virtual Result<QStringList> list() = 0;
};

/// The Error for a computer without a keychain, with the ways out. @p why may be empty.
Error noKeychain(const Message &why = {});

} // namespace restdock
