// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/keychain/keychainservice.h"
#include "storage/profiles/secretstore.h"

#include <QObject>
#include <QThread>

#include <chrono>

namespace restdock {

/// The keychain of the system, by QtKeychain. Never its plain-text fallback.
///
/// One object a process: QtKeychain works through one queue, which belongs to the thread of its
/// first job. That is a thread of this object's own, for its jobs need an event loop; calls wait for
/// it. A job that got no answer in time is left to itself, and what comes behind it waits too.
class KeychainStore final : public SecretStore
{
public:
    static constexpr qsizetype maximumBytes = 64 * 1024; ///< of one entry

    struct Patience
    {
        std::chrono::milliseconds answer = std::chrono::seconds(15);
        std::chrono::milliseconds person = std::chrono::seconds(120); ///< where asking is allowed
    };

    KeychainStore(const QString &service, Patience patience);
    ~KeychainStore() override;

    QString name() const override { return m_service.name(); }
    State state() override { return m_service.state(); }
    Result<void> checkUsable() override;
    void setMayAsk(bool mayAsk) override { m_mayAsk = mayAsk; }
    Result<void> askToUnlock(const QString &key, PendingChange &change) override;
    Result<Secret> read(const QString &key) override;
    Result<void> write(const QString &key, const QString &label, const Secret &content) override;
    Result<void> remove(const QString &key) override;
    Result<QStringList> list() override;

private:
    struct Outcome;
    template<typename Job, typename Prepare>
    Outcome run(const QString &key, Prepare prepare);
    void ask(const KeychainService::Locked &locked, PendingChange &change);
    void openWallet(const QString &key, PendingChange &change);
    Result<Secret> readEntry(const QString &key);
    Error errorOf(const Outcome &outcome, const QString &key);

    const QString m_name;
    const KeychainService m_service;
    const Patience m_patience;
    bool m_mayAsk = false;
    QThread m_thread;
    QObject *m_worker; // lives in the thread, and ends with it
};

} // namespace restdock
