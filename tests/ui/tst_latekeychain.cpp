// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/secretstore.h"
#include "tests/ui/desktophome.h"

#include <QMap>

#include <algorithm>
#include <chrono>
#include <memory>
#include <mutex>

using namespace restdock;
using namespace Qt::StringLiterals;

namespace {

/// What every connection to one keychain sees.
struct Wallet
{
    std::mutex lock; // of what follows
    SecretStore::State state = SecretStore::State::Ready;
    QMap<QString, Secret> entries;
};

/// Locked, taken away and brought back by a test; it is asked in other threads.
class Keychain final : public SecretStore
{
public:
    explicit Keychain(std::shared_ptr<Wallet> wallet) : m_wallet(std::move(wallet)) {}

    State state() override
    {
        const std::lock_guard guard(m_wallet->lock);
        return m_wallet->state;
    }
    Result<void> checkUsable() override
    {
        switch (state()) {
        case State::Ready: return {};
        case State::Locked:
            return Error{
                ErrorCode::SignInRequired, Message(u"It is locked."_s), {}, u"KEY-LOCKED"_s};
        case State::Absent: break;
        }
        return noKeychain();
    }
    void setMayAsk(bool) override {}
    Result<Secret> read(const QString &key) override
    {
        if (auto usable = checkUsable(); !usable)
            return usable.error();
        const std::lock_guard guard(m_wallet->lock);
        const auto found = m_wallet->entries.constFind(key);
        if (found == m_wallet->entries.cend())
            return Error{ErrorCode::NotFound, Message(u"It is not there."_s), {}, u"KEY-LOST"_s};
        return *found;
    }
    Result<void> write(const QString &key, const QString &, const Secret &content) override
    {
        if (auto usable = checkUsable(); !usable)
            return usable;
        const std::lock_guard guard(m_wallet->lock);
        m_wallet->entries.insert(key, content);
        return {};
    }
    Result<void> remove(const QString &key) override
    {
        const std::lock_guard guard(m_wallet->lock);
        m_wallet->entries.remove(key);
        return {};
    }
    Result<QStringList> list() override
    {
        const std::lock_guard guard(m_wallet->lock);
        return QStringList(m_wallet->entries.keys());
    }

private:
    const std::shared_ptr<Wallet> m_wallet;
};

} // namespace

/// A keychain that is not there, or not open, when a server wants its key, and later is: nobody has to
/// come back for that.
class tst_latekeychain : public test::DesktopHome
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        makeHome();
        m_wallet = std::make_shared<Wallet>();
        m_openKeychain = [wallet = m_wallet]() -> Result<std::unique_ptr<SecretStore>> {
            return std::unique_ptr<SecretStore>(std::make_unique<Keychain>(wallet));
        };
        end();
        start();
        auto cloud = profile();
        cloud.backend.type = u"drime"_s;
        cloud.backend.values = {{u"api_url"_s, u"http://127.0.0.1:9/api/v1"_s}, // nobody's
                                {u"api_key"_s, Secret("1|x")}};
        cloud.startAutomatically = true;
        m_id = save(cloud);
        QVERIFY(m_desktop->profiles().find(m_id));
    }

    void cleanup() { leaveHome(); }

    void oneThatBeginsLaterIsTakenUp()
    {
        set(SecretStore::State::Absent);
        m_desktop->startServer(m_id);
        QTRY_VERIFY(hasFailed(ui::Trouble::Code::KeychainMissing));
        QCOMPARE(phase(m_id), ui::ServerPhase::Failed);
        QTRY_VERIFY(hasEvent(u"cannot start: no keychain was found."_s));
        QVERIFY(hasEvent(u"(KEY-NONE)"_s));
        set(SecretStore::State::Locked);
        QTRY_VERIFY_WITH_TIMEOUT(hasFailed(ui::Trouble::Code::KeychainLocked), patience);
        QCOMPARE(phase(m_id), ui::ServerPhase::Locked);
        QTRY_VERIFY(hasEvent(u"(KEY-LOCKED)"_s));
        set(SecretStore::State::Ready);
        QTRY_VERIFY_WITH_TIMEOUT(status(m_id).isOn(), patience);
    }

    void oneThatIsOpenAndLacksTheKeyIsNotCalledLocked()
    {
        set(SecretStore::State::Locked);
        m_desktop->startServer(m_id);
        QTRY_VERIFY(hasFailed(ui::Trouble::Code::KeychainLocked));
        {
            const std::lock_guard guard(m_wallet->lock);
            m_wallet->entries.clear();
        }
        set(SecretStore::State::Ready);
        QTRY_VERIFY_WITH_TIMEOUT(hasFailed(ui::Trouble::Code::KeyLost), patience);
        QCOMPARE(phase(m_id), ui::ServerPhase::Failed);
        QTRY_VERIFY(hasEvent(u"(KEY-LOST)"_s));
    }

    void atALoginOneThatIsNotThereYetIsWaitedFor()
    {
        set(SecretStore::State::Absent);
        end();
        makeDesktop();
        m_desktop->setUnlockPatience(std::chrono::minutes(1));
        QSignalSpy loaded(m_desktop.get(), &Desktop::loaded);
        m_desktop->load(); // starts what starts with Restdock
        QVERIFY(loaded.wait(10'000));
        QCOMPARE(phase(m_id), ui::ServerPhase::Starting);
        bool isTroubled = false;
        connect(&m_desktop->profiles(), &ui::ProfileModel::statusChanged, this,
                [this, &isTroubled] { isTroubled |= status(m_id).trouble.has_value(); });
        set(SecretStore::State::Ready);
        QTRY_COMPARE_WITH_TIMEOUT(status(m_id).step, ui::StartStep::OpeningStorage, patience);
        QVERIFY(!isTroubled);
    }

    /// Nobody can unlock it elsewhere: it is told at once, and tried again when there is a passphrase.
    void aLockedFileIsOpenedForAllWhoseKeysAreInIt()
    {
        m_openKeychain = [] { return Result<std::unique_ptr<SecretStore>>(noKeychain()); };
        end();
        start();
        m_desktop->setPassphrase(Secret("open sesame"));
        QStringList ids;
        for (const auto &name : {u"one"_s, u"two"_s}) {
            auto cloud = profile();
            cloud.name = name;
            cloud.listen.port = QString::number(m_port + 1 + ids.size());
            cloud.backend.type = u"drime"_s;
            cloud.backend.values = {{u"api_url"_s, u"http://127.0.0.1:9/api/v1"_s},
                                    {u"root_folder"_s, name},
                                    {u"api_key"_s, Secret("1|x")}};
            cloud.startAutomatically = true;
            ids << save(cloud);
        }
        end();
        makeDesktop();
        m_desktop->setUnlockPatience(std::chrono::minutes(1)); // as at a login
        m_desktop->load();
        const auto areAll = [&](const QString &text) {
            return std::all_of(ids.begin(), ids.end(), [&](const QString &id) {
                const auto *const entry = m_desktop->profiles().find(id);
                return entry && ui::stateText(*entry) == text;
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(areAll(u"passphrase needed"_s), patience);
        m_desktop->setPassphrase(Secret("open barley"));
        QTRY_VERIFY_WITH_TIMEOUT(areAll(u"wrong passphrase"_s), patience);
        m_desktop->setPassphrase(Secret("open sesame"));
        QTRY_VERIFY_WITH_TIMEOUT(status(ids.first()).isOn() && status(ids.last()).isOn(), patience);
    }

private:
    static constexpr int patience = 30'000; // ms

    void set(SecretStore::State state)
    {
        const std::lock_guard guard(m_wallet->lock);
        m_wallet->state = state;
    }

    bool hasFailed(ui::Trouble::Code code) const
    {
        const auto trouble = status(m_id).trouble;
        return trouble && trouble->code == code;
    }

    std::shared_ptr<Wallet> m_wallet;
    QString m_id;
};

QTEST_GUILESS_MAIN(tst_latekeychain)
#include "tst_latekeychain.moc"
