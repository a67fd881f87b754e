// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/drime/drimestorage.h"
#include "tests/support/await.h"

#include <QJsonArray>
#include <QTest>

using namespace restdock;
using namespace restdock::test;
using namespace Qt::StringLiterals;

/// Folders by their names, in the fake of the service.
class TestDrimeBrowsing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_fake.start({u"--workspace"_s, u"1873:Team"_s})); }

    void init()
    {
        QVERIFY(m_fake.reset());
        QVERIFY(m_fake.seed({file(u"backups/laptop/config"_s), file(u"backups/phone/config"_s),
                             file(u"letter.txt"_s)}));
        QVERIFY(m_fake.seed({file(u"shared/config"_s)}, 1873));
        begin({});
    }

    void cleanup()
    {
        m_storage.reset();
        QCOMPARE(m_fake.complaints(), QString());
    }

    void foldersAreListedWithoutFiles()
    {
        QCOMPARE(list({}), QStringList{u"backups"_s});
        QCOMPARE(list({u"backups"_s}), (QStringList{u"laptop"_s, u"phone"_s}));
        QCOMPARE(list({u"backups"_s, u"phone"_s}), QStringList());
    }

    void aWorkspaceHasItsOwn()
    {
        DrimeSettings settings;
        settings.workspaceId = 1873;
        begin(settings);
        QCOMPARE(list({}), QStringList{u"shared"_s});
    }

    void pathsBeginInTheRootFolder()
    {
        DrimeSettings settings;
        settings.rootFolder = u"backups"_s;
        begin(settings);
        QCOMPARE(list({}), (QStringList{u"laptop"_s, u"phone"_s}));
    }

    void aMissingFolderIsNotFound()
    {
        const auto found = tryList({u"backups"_s, u"gone"_s});
        QCOMPARE(outcomeOf(found), u"not-found"_s);
    }

    void whatOthersDoIsSeen()
    {
        QCOMPARE(list({u"backups"_s}), (QStringList{u"laptop"_s, u"phone"_s}));
        QVERIFY(m_fake.removePath(u"backups/phone"_s));
        QVERIFY(m_fake.seed({file(u"backups/tablet/config"_s)}));
        QCOMPARE(list({u"backups"_s}), (QStringList{u"laptop"_s, u"tablet"_s}));
    }

    void aFolderIsMadeWithThoseAboveIt()
    {
        QCOMPARE(outcomeOf(make({u"new"_s, u"deeper"_s})), u"success"_s);
        QCOMPARE(list({u"new"_s}), QStringList{u"deeper"_s});
        QCOMPARE(m_fake.calls(u"folders.create"_s), 2);
    }

    void aMadeFolderIsThereWhileListingsLag()
    {
        QCOMPARE(list({}), QStringList{u"backups"_s});
        QVERIFY(m_fake.setSwitches({{u"listingLagMs"_s, 3'600'000}}));
        QCOMPARE(outcomeOf(make({u"new"_s})), u"success"_s);
        QCOMPARE(list({}), (QStringList{u"backups"_s, u"new"_s}));
        QCOMPARE(list({u"new"_s}), QStringList());
    }

    void aFolderThatIsThereIsAsGood()
    {
        QCOMPARE(outcomeOf(make({u"backups"_s, u"laptop"_s})), u"success"_s);
        QCOMPARE(m_fake.calls(u"folders.create"_s), 0);
        QCOMPARE(list({u"backups"_s}), (QStringList{u"laptop"_s, u"phone"_s}));
    }

    void namesThatAreNotKeptAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("a blank at the end") << u"a "_s;
        QTest::newRow("several") << u"a/b"_s;
        QTest::newRow("control character") << u"a\nb"_s;
        QTest::newRow("above") << u".."_s;
    }

    void namesThatAreNotKeptAreRefused()
    {
        QFETCH(const QString, name);
        QCOMPARE(outcomeOf(make({u"backups"_s, name})), u"invalid-argument"_s);
        QCOMPARE(m_fake.calls(u"folders.create"_s), 0);
    }

    void aRefusedKeyIsTold()
    {
        DrimeSettings settings;
        settings.key = "1|wrong";
        begin(settings);
        QCOMPARE(outcomeOf(tryList({})), u"sign-in-required"_s);
        QCOMPARE(outcomeOf(make({u"new"_s})), u"sign-in-required"_s);
    }

private:
    static constexpr std::chrono::seconds patience{60};

    static QJsonObject file(const QString &path)
    {
        return {{u"path"_s, path}, {u"text"_s, u"content"_s}};
    }

    void begin(const DrimeSettings &settings)
    {
        m_storage.reset();
        QVERIFY(m_fake.clearCalls());
        m_storage = std::make_unique<DrimeStorage>(m_fake, settings);
    }

    Result<QStringList> tryList(const QStringList &path)
    {
        return await<QStringList>(
            patience, [&](auto done) { m_storage->provider().listFolders(path, std::move(done)); });
    }

    QStringList list(const QStringList &path)
    {
        auto names = tryList(path);
        if (!names)
            return {u"failed: "_s + names.error().message};
        names->sort();
        return *names;
    }

    Result<void> make(const QStringList &path)
    {
        return await<void>(
            patience, [&](auto done) { m_storage->provider().makeFolder(path, std::move(done)); });
    }

    DrimeFake m_fake;
    std::unique_ptr<DrimeStorage> m_storage;
};

QTEST_GUILESS_MAIN(TestDrimeBrowsing)
#include "tst_drimebrowsing.moc"
