// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/importplan.h"
#include "app/transfer/importsave.h"
#include "tests/storage/profiles/storefolder.h"

#include <QTest>

using namespace restdock;
using namespace restdock::test;
using namespace Qt::StringLiterals;

using Action = PlannedImport::Action;

namespace {

StoredProfile stored(const Profile &profile)
{
    return {.id = u"id of "_s + profile.name,
            .revision = 3,
            .profile = profile.withoutSecrets(),
            .secretKeys = profile.secretKeys()};
}

} // namespace

class TestImportPlan : public QObject
{
    Q_OBJECT

    const BackendCatalogue m_catalogue = BackendCatalogue::builtIn();
    const QList<StoredProfile> m_existing{stored(localProfile(u"home"_s, u"/srv/home"_s, 8000)),
                                          stored(drimeProfile(u"Drime"_s, "key", 8001))};

    ProfileFile read(const QByteArray &text) const
    {
        auto file = readProfileFile(text, m_catalogue, []() -> Result<Secret> {
            return Error{ErrorCode::Cancelled, u"nobody there"_s};
        });
        if (!file)
            qWarning("%s", qPrintable(file.error().message));
        return file ? *file : ProfileFile();
    }

    Result<QList<PlannedImport>> plan(const QByteArray &text, SameName sameName) const
    {
        return planImport(read(text), m_existing, sameName, m_catalogue);
    }

    Result<void> check(const QList<PlannedImport> &plan) const
    {
        return checkImport(plan, m_existing, m_catalogue, somePlaces());
    }

private Q_SLOTS:
    void newProfilesAreAdded()
    {
        const auto planned =
            plan("[new]\ntype = 'local'\npath = '/srv/n'\nlisten = ':9'\n", SameName::Refuse);
        QVERIFY(planned);
        QCOMPARE(planned->size(), qsizetype(1));
        QCOMPARE(planned->first().action, Action::Add);
        QVERIFY(planned->first().remarks.isEmpty());
        QVERIFY(check(*planned));
    }

    void profilesWithoutAddressGetFreeOnes()
    {
        const auto planned = plan("[a]\npath = '/srv/a'\n[b]\npath = '/srv/b'\n"
                                  "[c]\npath = '/srv/c'\nlisten = '127.0.0.1:8002'\n",
                                  SameName::Refuse);
        QVERIFY(planned);
        QCOMPARE(planned->at(0).profile.listen.port, u"8003"_s); // what c asks for is c's
        QCOMPARE(planned->at(1).profile.listen.port, u"8004"_s);
        QCOMPARE(planned->at(2).profile.listen.port, u"8002"_s);
        QCOMPARE(planned->at(0).remarks, QStringList(u"it gets the address 127.0.0.1:8003"_s));
        QVERIFY(check(*planned));
    }

    void takenNamesAreRefusedTogether()
    {
        const auto planned = plan("[HOME]\npath = '/srv/x'\n[Drime]\ntype = 'drime'\n"
                                  "[new]\npath = '/srv/n'\n",
                                  SameName::Refuse);
        QVERIFY(!planned);
        QVERIFY2(planned.error().message.contains(u"\"home\", \"Drime\""_s),
                 qPrintable(planned.error().message));
    }

    void takenNamesAreSkipped()
    {
        const auto planned =
            plan("[home]\npath = '/srv/x'\n[new]\npath = '/srv/n'\n", SameName::Skip);
        QCOMPARE(planned->at(0).action, Action::Skip);
        QCOMPARE(planned->at(1).action, Action::Add);
    }

    void renamedProfilesGetOtherAddressesToo()
    {
        const auto planned =
            plan("['home 2']\npath = '/srv/y'\nlisten = ':9'\n"
                 "[home]\ntype = 'local'\npath = '/srv/home'\nlisten = '127.0.0.1:8000'\n",
                 SameName::Rename);
        QVERIFY(planned);
        QCOMPARE(planned->at(1).profile.name, u"home 3"_s);
        QCOMPARE(planned->at(1).profile.listen.port, u"8002"_s);
        QCOMPARE(planned->at(1).remarks.size(), qsizetype(2));
        QVERIFY(check(*planned));
    }

    void aLongNameGetsANumberToo()
    {
        const QString longest(64, u'n');
        const QList<StoredProfile> existing{stored(localProfile(longest, u"/srv/n"_s, 8000))};
        const auto planned =
            planImport(read("[" + longest.toUtf8() + "]\ntype = 'local'\npath = '/srv/m'\n"),
                       existing, SameName::Rename, m_catalogue);
        QVERIFY(planned);
        QCOMPARE(planned->first().profile.name, longest.left(62) + u" 2");
        QVERIFY(checkImport(*planned, existing, m_catalogue, somePlaces()));
    }

    /// A file without secrets does not have those either that a profile can do without.
    void replacedProfilesKeepTheSecretsThatTheFileDoesNotHave()
    {
        const StoreFolder folder;
        const auto store = folder.store(withVault());
        QVERIFY(store->add({vaultProfile(u"safe"_s)}, ProfileHome::Keychain));
        const auto file =
            readProfileFile("[safe]\ntype = 'vault'\nplace = 'cellar'\nappend_only = true\n",
                            store->catalogue(), [] { return Secret(); });
        QVERIFY(file);
        auto planned = planImport(*file, listed(*store), SameName::Replace, store->catalogue());
        QVERIFY(planned);
        QVERIFY(keepStoredSecrets(planned->first(), *store));
        QVERIFY(saveImport(
            *planned, *store, [](const Profile &) { return ProfileHome::Keychain; }, false));
        const auto after = store->fetchByName(u"safe"_s);
        QVERIFY(after);
        QCOMPARE(after->profile.backend.secret(u"pin"_s), Secret("1234"));
        QVERIFY(planned->first().droppedSecrets.isEmpty());
    }

    /// Whatever the setting of a plug-in means, such as the host that gets the secret.
    void aSecretDoesNotGoWhereTheFileSendsIt()
    {
        const StoreFolder folder;
        const auto store = folder.store(withVault());
        QVERIFY(store->add({vaultProfile(u"safe"_s)}, ProfileHome::Keychain));
        const auto file = readProfileFile("[safe]\ntype = 'vault'\nplace = 'evil.example'\n",
                                          store->catalogue(), [] { return Secret(); });
        QVERIFY(file);
        auto planned = planImport(*file, listed(*store), SameName::Replace, store->catalogue());
        QVERIFY(planned);
        QVERIFY(keepStoredSecrets(planned->first(), *store));
        QVERIFY(planned->first().profile.backend.secret(u"pin"_s).isEmpty());
        QCOMPARE(planned->first().droppedSecrets, QStringList(u"pin"_s));
        QVERIFY2(planned->first().remarks.join(u'\n').contains(u"it does not keep the pin it had"),
                 qPrintable(planned->first().remarks.join(u'\n')));
    }

    void replacedProfilesKeepTheirAddress()
    {
        const auto planned = plan("[home]\npath = '/srv/x'\n", SameName::Replace);
        QCOMPARE(planned->first().action, Action::Replace);
        QCOMPARE(planned->first().before.id, u"id of home"_s);
        QCOMPARE(planned->first().profile.listen.port, u"8000"_s);
        QVERIFY(check(*planned));
    }

    void missingSecretsAreNamed()
    {
        const auto planned =
            plan("[x]\ntype = 'drime'\n[y]\ntype = 'drime'\napi_key_file = '/etc/key'\n",
                 SameName::Refuse);
        QCOMPARE(planned->at(0).missingSecrets, QStringList(u"api_key"_s));
        QVERIFY(planned->at(1).missingSecrets.isEmpty());
        QVERIFY(check(*planned));
    }

    void whatCannotBeSavedIsToldWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("why");
        QTest::newRow("a taken address")
            << QByteArray("[a]\npath = '/srv/a'\n\n[b]\npath = '/srv/b'\nlisten = ':8000'\n")
            << u"line 4, column 2: [b] listen: :8000 is the address of the profile \"home\""_s;
        QTest::newRow("the same address twice")
            << QByteArray("[a]\npath = '/srv/a'\nlisten = ':9'\n"
                          "[b]\npath = '/srv/b'\nlisten = ':9'\n")
            << u"line 1, column 2: [a] listen: :9 is the address of the profile \"b\""_s;
        QTest::newRow("a folder within another")
            << QByteArray("[a]\npath = '/srv/home/a'\n")
            << u"line 1, column 2: [a] path: it is inside the folder of the profile \"home\""_s;
        QTest::newRow("one name, twice")
            << QByteArray("[a]\npath = '/srv/a'\n[A]\npath = '/srv/b'\n")
            << u"line 1, column 2: [a] name: there is a profile \"A\" already"_s;
        QTest::newRow("a temporary folder") << QByteArray("[a]\npath = '/tmp/a'\n")
                                            << u"line 1, column 2: [a] path: /tmp/a is in"_s;
        QTest::newRow("an unknown type") << QByteArray("[a]\ntype = 's3'\n")
                                         << u"line 1, column 2: [a] type: the backend type"_s;
    }

    void whatCannotBeSavedIsToldWithItsPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, why);
        const auto planned = plan(text, SameName::Refuse);
        QVERIFY(planned);
        const auto sound = check(*planned);
        QVERIFY(!sound);
        QCOMPARE(sound.error().code, ErrorCode::Corrupt);
        QVERIFY2(sound.error().message.startsWith(why), qPrintable(sound.error().message));
    }

    /// A file must not be able to have a stored key sent to an address of its own.
    void storedSecretsStayWithTheirAddress()
    {
        const auto before = drimeProfile(u"Drime"_s);
        auto other = before;
        QVERIFY(mayKeepSecrets(before, other, m_catalogue));
        other.backend.values.insert(u"root_folder"_s, u"elsewhere"_s);
        other.backend.values.insert(u"workspace_id"_s, qint64(8));
        other.backend.values.insert(u"use_trash"_s, true);
        QVERIFY(mayKeepSecrets(before, other, m_catalogue));
        other.backend.values.insert(u"api_url"_s, u"https://evil.example/api/v1"_s);
        QVERIFY(!mayKeepSecrets(before, other, m_catalogue));
        QVERIFY(!mayKeepSecrets(before, localProfile(u"Drime"_s), m_catalogue));
    }
};

QTEST_GUILESS_MAIN(TestImportPlan)
#include "tst_importplan.moc"
