// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desktop.h"
#include "app/desktop/profiles/profilekeeper.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <functional>
#include <memory>
#include <utility>

namespace restdock::test {

using namespace Qt::StringLiterals;

/// A keychain with a person before it.
struct Person
{
    std::atomic<bool> isAsked = false;
    std::atomic<int> questions = 0;
    std::atomic<bool> mayBeAsked = false; ///< when it was read the last time
    std::atomic<bool> isUnlocked = false;
    QSemaphore answers;
    std::function<void()> afterRead; ///< what happens then; in the keeper's thread

    void unlock()
    {
        isUnlocked = true;
        answers.release();
    }
    void refuse() { answers.release(); }
};

class AskingStore final : public SecretStore
{
public:
    AskingStore(std::shared_ptr<Person> person, std::shared_ptr<QMap<QString, Secret>> entries)
        : m_person(std::move(person)),
          m_entries(std::move(entries))
    {
    }

    State state() override { return m_person->isUnlocked ? State::Ready : State::Locked; }
    Result<void> checkUsable() override
    {
        if (state() == State::Ready)
            return {};
        return Error{ErrorCode::SignInRequired, "locked", {}, {}, u"KEY-LOCKED"_s};
    }
    void setMayAsk(bool mayAsk) override { m_mayAsk = mayAsk; }
    Result<void> askToUnlock(const QString &, PendingChange &change) override
    {
        if (m_person->isUnlocked)
            return {};
        ++m_person->questions;
        m_person->isAsked = true;
        change.whenTakenBack([person = m_person] { person->answers.release(); });
        m_person->answers.acquire();
        m_person->isAsked = false;
        return checkUsable();
    }
    Result<Secret> read(const QString &key) override
    {
        m_person->mayBeAsked = m_mayAsk;
        if (auto usable = checkUsable(); !usable)
            return std::move(usable).error();
        if (!m_entries->contains(key))
            return Error{ErrorCode::NotFound, u"none"_s};
        const auto found = m_entries->value(key);
        if (const auto happens = std::exchange(m_person->afterRead, nullptr))
            happens();
        return found;
    }
    Result<void> write(const QString &key, const QString &, const Secret &content) override
    {
        m_entries->insert(key, content);
        return {};
    }
    Result<void> remove(const QString &key) override
    {
        m_entries->remove(key);
        return {};
    }
    Result<QStringList> list() override { return QStringList(m_entries->keys()); }

private:
    std::shared_ptr<Person> m_person;
    std::shared_ptr<QMap<QString, Secret>> m_entries;
    bool m_mayAsk = false;
};

/// Profiles in a folder of their own, and somebody who may unlock their keychain.
class KeeperFixture
{
protected:
    void begin()
    {
        // Not below /tmp: profiles refuse temporary folders, as they should.
        m_home = std::make_unique<QTemporaryDir>(QDir::homePath() + u"/restdock-test-XXXXXX");
        QVERIFY(m_home->isValid());
        m_person = std::make_shared<Person>();
        m_entries = std::make_shared<QMap<QString, Secret>>();
        m_keeper = std::make_unique<ProfileKeeper>(options());
    }

    void end()
    {
        m_person->answers.release(10); // nobody waits for ever
        m_keeper.reset();
        m_home.reset();
    }

    /// In the place of the keeper; it starts nothing by itself. Null: it did not load its profiles.
    std::unique_ptr<Desktop> desktopWithLockedKeychain()
    {
        m_keeper.reset();
        m_person->isUnlocked = false;
        auto desktop = std::make_unique<Desktop>(options(), m_home->filePath(u"state"_s));
        desktop->setStartsServers(false);
        const QSignalSpy loaded(desktop.get(), &Desktop::loaded);
        desktop->load();
        const bool isLoaded = QTest::qWaitFor([&loaded] { return !loaded.isEmpty(); });
        return isLoaded ? std::move(desktop) : nullptr;
    }

    /// Its server was given what it needs.
    static bool hasKey(Desktop &desktop, const QString &id)
    {
        const auto &status = desktop.profiles().find(id)->status;
        return status.isOn() && status.step != ui::StartStep::AskingKeychain
            && status.step != ui::StartStep::AwaitingUnlock;
    }

    ProfileStoreOptions options() const
    {
        ProfileStoreOptions made;
        made.folder = m_home->filePath(u"config"_s);
        made.openKeychain = [person = m_person, entries = m_entries] {
            return Result<std::unique_ptr<SecretStore>>(
                std::make_unique<AskingStore>(person, entries));
        };
        return made;
    }

    /// Begins what asks the person, takes it back, and waits for its end.
    template<typename T, typename Begin>
    void isTakenBack(Begin begin)
    {
        const auto change = std::make_shared<PendingChange>();
        bool hasBegun = false;
        change->begun = [&hasBegun] { hasBegun = true; };
        std::optional<Result<T>> end;
        begin([&end](Result<T> result) { end = std::move(result); }, change);
        QTRY_VERIFY(m_person->isAsked);
        QVERIFY(!end);
        QVERIFY(change->takeBack());
        QTRY_VERIFY(end);
        QVERIFY(!*end);
        QCOMPARE(end->error().code, ErrorCode::Cancelled);
        QVERIFY(!hasBegun);
        QVERIFY(!m_person->isAsked);
    }

    struct Change
    {
        Change()
        {
            handle->begun = [this] { hasBegun = true; };
        }
        Completion<QString> done()
        {
            return [this](const Result<QString> &result) { end = result; };
        }

        PendingChange::Handle handle = std::make_shared<PendingChange>();
        bool hasBegun = false;
        std::optional<Result<QString>> end;
    };

    Profile profile(const QString &name) const
    {
        Profile made;
        made.name = name;
        made.backend.type = u"local"_s;
        made.backend.values.insert(u"path"_s, m_home->filePath(name));
        made.listen.port = QString::number(8000 + name.size() + name.front().unicode());
        made.access = ProfileAccess::None;
        return made;
    }

    /// One that cannot be read from the index alone.
    Profile withSecret(const QString &name) const
    {
        auto made = profile(name);
        made.backend = {u"drime"_s, {}, {}};
        made.backend.values.insert(u"api_key"_s, Secret("1|token"));
        return made;
    }

    QString saved(const QString &name) { return saved(profile(name)); }

    QString saved(const Profile &profile)
    {
        m_person->isUnlocked = true;
        Change saving;
        m_keeper->save({}, profile, saving.done());
        return QTest::qWaitFor([&saving] { return saving.end.has_value(); }) && *saving.end
            ? **saving.end
            : QString();
    }

    QStringList names()
    {
        std::optional<QStringList> found;
        m_keeper->list([&found](const Result<ProfileKeeper::Listing> &listing) {
            found.emplace();
            if (!listing)
                return;
            for (const auto &item : listing->items)
                found->append(item.profile.name);
        });
        return QTest::qWaitFor([&found] { return found.has_value(); }) ? *found : QStringList();
    }

    bool isUntouched(const QString &name)
    {
        return names().isEmpty() && m_entries->isEmpty()
            && !QFileInfo::exists(m_home->filePath(name));
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::shared_ptr<Person> m_person;
    std::shared_ptr<QMap<QString, Secret>> m_entries;
    std::unique_ptr<ProfileKeeper> m_keeper;
};

} // namespace restdock::test
