// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/profiles/profilekeeper.h"
#include "app/desktop/profiles/profiletransfer.h"
#include "app/server/access/passwordhash.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QList>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>
#include <optional>

namespace restdock::test {

using namespace Qt::StringLiterals;

/// The profiles of a computer, and what can be done with them.
class Computer
{
public:
    explicit Computer(const QString &folder)
        : transfer(keeper, folder + u"/certificates"),
          keeper(options(folder))
    {
    }

    QString add(const Profile &profile)
    {
        return wait<QString>(
                   [&](Completion<QString> done) { keeper.save({}, profile, std::move(done)); })
            .value();
    }

    Result<ui::ExportReport> write(const ui::ExportRequest &request)
    {
        return wait<ui::ExportReport>([&](Completion<ui::ExportReport> done) {
            transfer.exportProfiles(request, std::move(done));
        });
    }

    Result<ui::ImportPreview> open(const QString &path, const Secret &passphrase = {})
    {
        return wait<ui::ImportPreview>([&](Completion<ui::ImportPreview> done) {
            transfer.openFile(path, passphrase, std::move(done));
        });
    }

    Result<ui::ImportPreview> review(const QList<ui::ImportChoice> &choices)
    {
        return wait<ui::ImportPreview>(
            [&](Completion<ui::ImportPreview> done) { transfer.review(choices, std::move(done)); });
    }

    Result<ui::ImportReport> import(
        const QList<ui::ImportChoice> &choices,
        const std::function<void(int)> &progress = [](int) {})
    {
        return wait<ui::ImportReport>([&](Completion<ui::ImportReport> done) {
            transfer.importProfiles(
                choices, [progress](int saved, int) { progress(saved); }, std::move(done));
        });
    }

    Result<Profile> toServe(const QString &name)
    {
        return wait<Profile>([&](Completion<Profile> done) {
            keeper.fetchToServe(idOf(name), true, std::move(done));
        });
    }

    /// Empty: there is none.
    QString idOf(const QString &name)
    {
        const auto listing = wait<ProfileKeeper::Listing>(
            [&](Completion<ProfileKeeper::Listing> done) { keeper.list(std::move(done)); });
        for (const auto &item : std::as_const(listing->items)) {
            if (item.profile.name == name)
                return item.id;
        }
        return {};
    }

    QList<Profile> profiles()
    {
        const auto listing = wait<ProfileKeeper::Listing>(
            [&](Completion<ProfileKeeper::Listing> done) { keeper.list(std::move(done)); });
        QList<Profile> profiles;
        for (const auto &item : std::as_const(listing->items))
            profiles.append(item.profile);
        return profiles;
    }

    ProfileTransfer transfer;
    ProfileKeeper keeper;

private:
    static ProfileStoreOptions options(const QString &folder)
    {
        ProfileStoreOptions options;
        options.folder = folder;
        options.openKeychain = [] { return Result<std::unique_ptr<SecretStore>>(noKeychain()); };
        return options;
    }

    template<typename T, typename Call>
    static Result<T> wait(Call call)
    {
        std::optional<Result<T>> answer;
        call(Completion<T>([&answer](Result<T> result) { answer = std::move(result); }));
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 120'000))
            return Error{ErrorCode::Unavailable, u"no answer"_s};
        return *answer;
    }
};

/// Two computers, and a file between them.
class TransferFixture
{
protected:
    void begin()
    {
        // Not below /tmp: profiles refuse temporary folders, as they should.
        m_home = std::make_unique<QTemporaryDir>(QDir::homePath() + u"/restdock-test-XXXXXX");
        QVERIFY(m_home->isValid());
        m_here = std::make_unique<Computer>(m_home->filePath(u"here"_s));
        m_there = std::make_unique<Computer>(m_home->filePath(u"there"_s));
    }

    void end()
    {
        m_here.reset();
        m_there.reset();
        m_home.reset();
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString file() const { return m_home->filePath(u"profiles.toml"_s); }

    Profile profile(const QString &name, quint16 port) const
    {
        Profile made;
        made.name = name;
        made.backend.type = u"local"_s;
        made.backend.values.insert(u"path"_s, m_home->filePath(name));
        made.listen.port = QString::number(port);
        static const auto hash = makeBcrypt("sesame", 5);
        made.users.append({.name = u"laptop"_s, .passwordHash = hash});
        return made;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Computer> m_here;
    std::unique_ptr<Computer> m_there;
};

} // namespace restdock::test
