// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/keychain/keychainstore.h"

#include "storage/profiles/keychain/keychainprompt.h"

#include <qt6keychain/keychain.h>

#include <condition_variable>
#include <memory>
#include <mutex>

namespace restdock {

namespace {

Error locked()
{
    return {ErrorCode::SignInRequired,
            QT_TRANSLATE_NOOP("Error",
                              "The keychain is locked: your password store has not been unlocked. "
                              "Unlock it and try again"),
            {},
            {},
            QStringLiteral("KEY-LOCKED")};
}

Error silent()
{
    return {ErrorCode::Unavailable,
            QT_TRANSLATE_NOOP("Error",
                              "The keychain does not answer. See whether it waits for your "
                              "password in another window, and try again"),
            {},
            {},
            QStringLiteral("KEY-TIMEOUT")};
}

Error denied(const QString &why)
{
    return {ErrorCode::PermissionDenied,
            QT_TRANSLATE_NOOP("Error", "The keychain refused access. Allow it and try again"),
            {},
            why,
            QStringLiteral("KEY-DENIED")};
}

Error failed(const Message &why)
{
    return {ErrorCode::Internal,
            QT_TRANSLATE_NOOP(
                "Error",
                "The keychain failed: %1. Try again, or keep the profile in the encrypted file"),
            {why},
            why.english(),
            QStringLiteral("KEY-FAILED")};
}

Error lost()
{
    return {ErrorCode::NotFound,
            QT_TRANSLATE_NOOP("Error", "The entry is not in the keychain"),
            {},
            {},
            QStringLiteral("KEY-LOST")};
}

/// For an answer of the keychain's thread, or for a person who does not want to wait for it.
class Waiting final
{
public:
    void end()
    {
        const std::lock_guard guard(m_lock);
        m_isOver = true;
        m_ended.notify_all();
    }
    void wait(std::chrono::milliseconds patience)
    {
        std::unique_lock guard(m_lock);
        m_ended.wait_for(guard, patience, [this] { return m_isOver; });
    }

private:
    std::mutex m_lock;
    std::condition_variable m_ended;
    bool m_isOver = false;
};

} // namespace

/// How a job ended. Written by the keychain's thread, read by the one that waits.
struct KeychainStore::Outcome
{
    bool isDone = false;
    QKeychain::Error error = QKeychain::NoError;
    QString errorText = {};
    Secret content = {};
};

KeychainStore::KeychainStore(const QString &service, Patience patience)
    : m_name(service),
      m_service(service),
      m_patience(patience),
      m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("restdock-keychain"));
    m_thread.start();
}

KeychainStore::~KeychainStore()
{
    m_thread.quit();
    m_thread.wait();
}

/// Runs a job of QtKeychain to its end, or for as long as anybody should wait.
template<typename Job, typename Prepare>
KeychainStore::Outcome KeychainStore::run(const QString &key, Prepare prepare)
{
    struct Shared
    {
        std::mutex lock;
        std::condition_variable ended;
        Outcome outcome;
    };
    const auto shared = std::make_shared<Shared>();
    QMetaObject::invokeMethod(m_worker, [this, shared, key, prepare] {
        auto *job = new Job(m_name); // deletes itself
        job->setKey(key);
        prepare(*job);
        QObject::connect(job, &QKeychain::Job::finished, m_worker, [shared](QKeychain::Job *ended) {
            const std::lock_guard guard(shared->lock);
            shared->outcome.isDone = true;
            shared->outcome.error = ended->error();
            shared->outcome.errorText = ended->errorString();
            if (const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(ended)) {
                auto bytes = reading->binaryData();
                shared->outcome.content = Secret(bytes);
                wipe(bytes);
            }
            shared->ended.notify_all();
        });
        job->start();
    });
    const auto patience = m_mayAsk ? m_patience.person : m_patience.answer;
    std::unique_lock guard(shared->lock);
    shared->ended.wait_for(guard, patience, [&shared] { return shared->outcome.isDone; });
    return shared->outcome;
}

/// libsecret reports "no such entry" also when the person refused to unlock: look closer.
Error KeychainStore::errorOf(const Outcome &outcome, const QString &key)
{
    if (!outcome.isDone)
        return silent();
    const auto current = state();
    if (current == State::Absent)
        return noKeychain();
    switch (outcome.error) {
    case QKeychain::EntryNotFound: {
        const auto entries = m_service.find(key);
        if (entries && entries->areLocked)
            return locked();
        if (entries && entries->areUnlocked)
            return failed(QT_TRANSLATE_NOOP("Error", "it has the entry but does not give it"));
        return lost();
    }
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return current == State::Locked ? locked() : denied(outcome.errorText);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return noKeychain();
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError: break;
    }
    return current == State::Locked
        ? locked()
        : failed(Message::raw(outcome.errorText,
                              QT_TRANSLATE_NOOP("Error", "it did not do what was asked")));
}

Result<void> KeychainStore::checkUsable()
{
    switch (state()) {
    case State::Ready: return {};
    case State::Locked: return m_mayAsk ? Result<void>() : locked();
    case State::Absent: break;
    }
    return noKeychain();
}

Result<void> KeychainStore::askToUnlock(const QString &key, PendingChange &change)
{
    const auto current = state();
    if (!m_mayAsk || current == State::Absent)
        return checkUsable();
    const auto lockedNow = m_service.whatIsLocked(key);
    if (lockedNow && lockedNow->isNothing())
        return {};
    if (lockedNow) {
        ask(*lockedNow, change);
        const auto left = m_service.whatIsLocked(key);
        return left && left->isNothing() ? Result<void>() : locked();
    }
    if (current == State::Locked)
        openWallet(key, change);
    return state() == State::Ready ? Result<void>() : locked();
}

/// The question may still be there from the last time: nobody is asked twice.
void KeychainStore::ask(const KeychainService::Locked &locked, PendingChange &change)
{
    const auto waiting = std::make_shared<Waiting>();
    QMetaObject::invokeMethod(m_worker, [this, waiting, locked] {
        auto *prompt = m_worker->findChild<KeychainPrompt *>();
        const bool isNew = !prompt;
        if (isNew)
            prompt = new KeychainPrompt(m_worker);
        QObject::connect(prompt, &KeychainPrompt::ended, m_worker, [waiting] { waiting->end(); });
        if (!isNew)
            return;
        QObject::connect(prompt, &KeychainPrompt::ended, m_worker, [prompt] {
            prompt->setParent(nullptr); // over for the next one
            prompt->deleteLater();
        });
        if (locked.lacksCollection)
            prompt->makeCollection();
        else
            prompt->unlock(locked.collections);
    });
    change.whenTakenBack([waiting] { waiting->end(); });
    waiting->wait(m_patience.person);
    change.whenTakenBack({});
    QMetaObject::invokeMethod(m_worker, [this] {
        if (auto *const unanswered = m_worker->findChild<KeychainPrompt *>())
            unanswered->withdraw();
    });
}

/// KWallet opens when something is read from it. Its question stays, but nothing follows from it.
void KeychainStore::openWallet(const QString &key, PendingChange &change)
{
    const auto waiting = std::make_shared<Waiting>();
    QMetaObject::invokeMethod(m_worker, [this, waiting, key] {
        auto *const job = new QKeychain::ReadPasswordJob(m_name); // deletes itself
        job->setKey(key);
        QObject::connect(job, &QKeychain::Job::finished, m_worker, [waiting] { waiting->end(); });
        job->start();
    });
    change.whenTakenBack([waiting] { waiting->end(); });
    waiting->wait(m_patience.person);
    change.whenTakenBack({});
}

Result<Secret> KeychainStore::read(const QString &key)
{
    if (state() == State::Absent)
        return noKeychain();
    // An entry can lie in a collection that is locked while others are not.
    const auto entries = m_service.find(key);
    if (!m_mayAsk && entries && entries->areLocked)
        return locked();
    if (entries && !entries->areLocked && !entries->areUnlocked)
        return lost();
    if (!entries) {
        if (auto usable = checkUsable(); !usable)
            return std::move(usable).error();
    }
    return readEntry(key);
}

Result<Secret> KeychainStore::readEntry(const QString &key)
{
    const auto outcome = run<QKeychain::ReadPasswordJob>(key, [](auto &) {});
    if (!outcome.isDone || outcome.error != QKeychain::NoError)
        return errorOf(outcome, key);
    return outcome.content;
}

Result<void> KeychainStore::write(const QString &key, const QString &, const Secret &content)
{
    if (content.reveal().size() > maximumBytes)
        return Error{ErrorCode::NoSpace,
                     QT_TRANSLATE_NOOP("Error",
                                       "The profile is too large for the keychain (%1 of %2 KiB). "
                                       "Use an htpasswd file for its users"),
                     {content.reveal().size() / 1024, maximumBytes / 1024},
                     {},
                     QStringLiteral("KEY-SIZE")};
    if (auto usable = checkUsable(); !usable)
        return usable;
    const auto outcome = run<QKeychain::WritePasswordJob>(key, [content](auto &job) {
        const auto text = content.reveal();
        job.setTextData(QString::fromUtf8(text));
    });
    if (!outcome.isDone || outcome.error != QKeychain::NoError)
        return errorOf(outcome, key);
    // QtKeychain reports no failures of KWallet.
    const auto kept = readEntry(key);
    if (!kept)
        return kept.error();
    if (!(*kept == content))
        return failed(QT_TRANSLATE_NOOP("Error", "it did not keep what was written"));
    return {};
}

Result<void> KeychainStore::remove(const QString &key)
{
    const auto entries = m_service.find(key);
    if (entries && !entries->areLocked && !entries->areUnlocked)
        return {};
    if (!m_mayAsk && entries && entries->areLocked)
        return locked();
    if (auto usable = checkUsable(); !usable)
        return usable;
    const auto outcome = run<QKeychain::DeletePasswordJob>(key, [](auto &) {});
    const bool isGone = outcome.isDone
        && (outcome.error == QKeychain::NoError || outcome.error == QKeychain::EntryNotFound);
    if (!isGone)
        return errorOf(outcome, key);
    const auto left = m_service.find(key);
    if (left && left->areLocked)
        return locked();
    if (left && left->areUnlocked)
        return failed(QT_TRANSLATE_NOOP("Error", "it did not delete the entry"));
    return {};
}

Result<QStringList> KeychainStore::list()
{
    if (state() == State::Absent)
        return noKeychain();
    return m_service.list();
}

} // namespace restdock
