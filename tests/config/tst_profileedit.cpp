// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/profileedit.h"
#include "tests/storage/profiles/sampleprofiles.h"

#include <QDir>
#include <QTest>

using namespace restdock;
using namespace restdock::test;
using namespace Qt::StringLiterals;

class TestProfileEdit : public QObject
{
    Q_OBJECT

    const BackendCatalogue m_catalogue = BackendCatalogue::builtIn();

    Result<void> set(Profile &profile, const char *key, const QString &text) const
    {
        return setProfileValue(profile, QString::fromUtf8(key), text, m_catalogue);
    }

private Q_SLOTS:
    void settingsAreSet()
    {
        auto profile = localProfile(QStringLiteral("home"));
        QVERIFY(set(profile, "name", QStringLiteral("Home NAS")));
        QVERIFY(set(profile, "listen", QStringLiteral(":9000")));
        QVERIFY(set(profile, "append_only", QStringLiteral("yes")));
        QVERIFY(set(profile, "max_size", QStringLiteral("5 GiB")));
        QVERIFY(set(profile, "tls", QStringLiteral("files")));
        QVERIFY(set(profile, "tls_names", QStringLiteral("nas.local, 10.0.0.1")));
        QVERIFY(set(profile, "path", QStringLiteral("/srv/other/../new")));
        QCOMPARE(profile.name, QStringLiteral("Home NAS"));
        QCOMPARE(profile.listen.toString(), QStringLiteral(":9000"));
        QVERIFY(profile.appendOnly);
        QCOMPARE(profile.maximumBytes, qint64(5) * 1024 * 1024 * 1024);
        QCOMPARE(profile.certificate, CertificateSource::Files);
        QCOMPARE(profile.tlsNames, (QStringList{"nas.local"_L1, "10.0.0.1"_L1}));
        QCOMPARE(profile.backend.text(QStringLiteral("path")), QStringLiteral("/srv/new"));
    }

    /// What a dialog shows and reads again is the same, whatever has a comma in it.
    void listsComeBackFromText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("list");
        QTest::newRow("plain") << u"a, b c"_s << QStringList{u"a"_s, u"b c"_s};
        QTest::newRow("with a comma")
            << u"\"/mnt/a, b\", c"_s << QStringList{u"/mnt/a, b"_s, u"c"_s};
        QTest::newRow("with quotation marks")
            << u"\"\"\"a\"\", b\", say \"c\""_s << QStringList{u"\"a\", b"_s, u"say \"c\""_s};
        QTest::newRow("nothing, and blanks")
            << u"\"\", \" a \""_s << QStringList{QString(), u" a "_s};
    }

    void listsComeBackFromText()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, list);
        SettingField field;
        field.kind = SettingField::Kind::List;
        QCOMPARE(field.toText(list), text);
        QVERIFY(*field.fromText(text) == SettingValue(list));
    }

    void emptyPartsOfAListAreLeftOut()
    {
        SettingField field;
        field.kind = SettingField::Kind::List;
        QVERIFY(*field.fromText(u" a,, ,\"b\" ,"_s) == SettingValue(QStringList{u"a"_s, u"b"_s}));
    }

    void anEmptyTextIsTheDefault()
    {
        auto profile = fullProfile(QStringLiteral("full"));
        const Profile fresh;
        QVERIFY(set(profile, "listen", {}));
        QVERIFY(set(profile, "max_size", {}));
        QVERIFY(set(profile, "verify_uploads", {}));
        QVERIFY(set(profile, "group_accessible_repos", {}));
        QCOMPARE(profile.listen, fresh.listen);
        QCOMPARE(profile.maximumBytes, fresh.maximumBytes);
        QCOMPARE(profile.verifyUploads, fresh.verifyUploads);
        QVERIFY(!profile.backend.values.contains(QStringLiteral("group_accessible_repos")));
    }

    void usersAreChanged()
    {
        auto profile = localProfile(QStringLiteral("home"));
        profile.users = {{.name = QStringLiteral("anna.b"), .passwordHash = someHash}};
        QVERIFY(set(profile, "users.anna.b.rights", QStringLiteral("add-only")));
        QVERIFY(set(profile, "users.anna.b.max_size", QStringLiteral("1 GB")));
        QCOMPARE(profile.users.first().rights, UserRights::AddOnly);
        QCOMPARE(profile.users.first().maximumBytes, qint64(1'000'000'000));
        QCOMPARE(profile.users.first().passwordHash, someHash);
    }

    void whatCannotBeSetIsTold_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const char *key, const char *text, const char *why) {
            QTest::newRow(name) << key << text << why;
        };
        row("an unknown key", "bogus", "1", "bogus: there is no such setting. There are name, ");
        row("the type", "type", "local", "type: a profile keeps its type");
        row("no number", "late_backup_days", "soon", "late_backup_days: 'soon' is not a number");
        row("out of range", "head_timeout", "0", "head_timeout: 0 is out of range");
        row("no size", "max_size", "much", "max_size: ");
        row("no choice", "tls", "maybe", "tls: 'maybe' is not known. Write one of \"off\"");
        row("no address", "listen", "nowhere", "listen: ");
        row("a secret", "api_key", "12345", "api_key: a secret is not written");
        row("a password", "users.anna.password_hash", "x", "users.anna.password_hash: a password");
        row("an unknown user", "users.otto.rights", "full", "users.otto.rights: there is no user");
        row("of a user, unknown", "users.anna.shoe_size", "42", "users.anna.shoe_size: a user has");
        row("no name of a user", "users.", "x", "users.: there is no user");
        row("of another type", "path", "/srv", "path: there is no such setting");
    }

    void whatCannotBeSetIsTold()
    {
        QFETCH(QString, key);
        QFETCH(QString, text);
        QFETCH(QString, why);
        auto profile = drimeProfile(QStringLiteral("Drime"));
        profile.users = {{.name = QStringLiteral("anna"), .passwordHash = someHash}};
        const auto before = profile;
        const auto done = setProfileValue(profile, key, text, m_catalogue);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(done.error().message.startsWith(why), qPrintable(done.error().message));
        QVERIFY(!done.error().message.contains(QStringLiteral("12345")));
        QCOMPARE(profile, before);
    }

    void aFileTakesThePlaceOfASecret()
    {
        auto profile = drimeProfile(QStringLiteral("Drime"));
        QVERIFY(set(profile, "api_key_file", QStringLiteral("/etc/key")));
        QVERIFY(profile.secretKeys().isEmpty());
        QCOMPARE(profile.backend.secretFiles.value(QStringLiteral("api_key")),
                 QStringLiteral("/etc/key"));
        QVERIFY(set(profile, "api_key_file", {}));
        QVERIFY(profile.backend.secretFiles.isEmpty());
    }

    void everyKeyThatIsListedIsKnown()
    {
        for (const auto &profile :
             {fullProfile(QStringLiteral("full")), drimeProfile(QStringLiteral("Drime"))}) {
            const auto keys = profileKeys(profile, m_catalogue);
            QVERIFY(keys.size() > 10);
            for (const auto &key : keys) {
                auto copy = profile;
                const auto done = setProfileValue(copy, key, {}, m_catalogue);
                const bool isSecretOrUser =
                    key == u"api_key" || key.startsWith(QStringLiteral("users."));
                QVERIFY2(done || isSecretOrUser, qPrintable(key));
            }
        }
    }

    void anUnknownKeyCanBeRemoved()
    {
        auto profile = localProfile(QStringLiteral("home"));
        profile.unknownKeys.set(QStringLiteral("later"), qint64(1));
        QVERIFY(!set(profile, "later", QStringLiteral("2")));
        QVERIFY(set(profile, "later", {}));
        QVERIFY(profile.unknownKeys.isEmpty());
    }

    void freeAddressesAreFound()
    {
        const auto address = [](const char *text) {
            return *ListenAddress::parse(QString::fromLatin1(text));
        };
        const QList<Profile> others{localProfile(QStringLiteral("a"), QStringLiteral("/a"), 8000),
                                    localProfile(QStringLiteral("b"), QStringLiteral("/b"), 8001)};
        QCOMPARE(freeAddress(address("127.0.0.1:8000"), others), address("127.0.0.1:8002"));
        QCOMPARE(freeAddress(address(":8001"), others), address(":8002"));
        QCOMPARE(freeAddress(address("127.0.0.1:7000"), others), address("127.0.0.1:7000"));
        QCOMPARE(freeAddress(address("127.0.0.1:8000"), {}), address("127.0.0.1:8000"));
        auto last = localProfile(QStringLiteral("last"));
        last.listen = address("127.0.0.1:65535");
        QCOMPARE(freeAddress(last.listen, {last}), last.listen); // there is none
        last.listen = address("unix:/run/x");
        QCOMPARE(freeAddress(last.listen, {last}), last.listen);
    }

    void pathsAreTakenAsAShellWould()
    {
        QCOMPARE(absolutePath(QStringLiteral("/a/./b/")), QStringLiteral("/a/b"));
        QCOMPARE(absolutePath(QStringLiteral("x")), QDir::current().absoluteFilePath("x"_L1));
        QCOMPARE(absolutePath(QStringLiteral("~/x")), QDir::home().absoluteFilePath("x"_L1));
    }
};

QTEST_GUILESS_MAIN(TestProfileEdit)
#include "tst_profileedit.moc"
