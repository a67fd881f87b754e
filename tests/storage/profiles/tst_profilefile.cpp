// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/profilefields.h"
#include "storage/profiles/profilefile.h"
#include "tests/storage/profiles/sampleprofiles.h"

#include <QElapsedTimer>
#include <QTest>

using namespace restdock;
using namespace restdock::test;

namespace {

constexpr ScryptCost cheap{8, 1, 1};
const QByteArray testSecret = "123|test-secret-token";

Result<Secret> noPassphrase()
{
    return Error{ErrorCode::Cancelled, QStringLiteral("asked for a passphrase")};
}

/// Nobody looks here at what is in the two.
CertificatePair somePair()
{
    return {"-----BEGIN CERTIFICATE-----\nc29tZQ==\n-----END CERTIFICATE-----\n",
            Secret("-----BEGIN PRIVATE KEY-----\nc29tZSBrZXk=\n-----END PRIVATE KEY-----\n")};
}

Result<Secret> rightPassphrase()
{
    return Secret(QByteArrayView("correct horse"));
}

QList<Profile> profilesOf(const ProfileFile &file)
{
    QList<Profile> profiles;
    for (const auto &read : file.profiles)
        profiles.append(read.profile);
    return profiles;
}

} // namespace

/// Profiles in files: exports, imports, PyRestServer's file, what people write by hand.
class TestProfileFile : public QObject
{
    Q_OBJECT

private:
    const BackendCatalogue m_catalogue = BackendCatalogue::builtIn();

    Result<ProfileFile> read(const QByteArray &text,
                             const std::function<Result<Secret>()> &ask = noPassphrase) const
    {
        return readProfileFile(text, m_catalogue, ask);
    }

    QByteArray write(const QList<Profile> &profiles, SecretForm form,
                     const QMap<QString, CertificatePair> &certificates = {}) const
    {
        const auto written = writeProfileFile(profiles, m_catalogue,
                                              {form, *rightPassphrase(), cheap, certificates});
        return written ? written->text : QByteArray();
    }

private Q_SLOTS:
    /// A field that fullProfile() forgets would not be tested below.
    void theFullProfileHasNoDefaults()
    {
        const auto profile = fullProfile(QStringLiteral("full"));
        for (const auto &field : profileFields())
            QVERIFY2(field.get(profile) != field.setting.defaultValue,
                     qPrintable(field.setting.key));
    }

    void exportThenImportIsTheIdentity_data()
    {
        QTest::addColumn<SecretForm>("form");
        QTest::newRow("obscured") << SecretForm::Obscured;
        QTest::newRow("encrypted") << SecretForm::Encrypted;
    }

    void exportThenImportIsTheIdentity()
    {
        QFETCH(SecretForm, form);
        auto odd = localProfile(QStringLiteral("\"quoted\" [x] . # 'é'"));
        odd.users.clear();
        const QList<Profile> profiles{fullProfile(QStringLiteral("Home NAS")),
                                      drimeProfile(QStringLiteral("zebra")),
                                      drimeProfile(QStringLiteral("Apple")), odd};
        const auto text = write(profiles, form);
        QVERIFY(!text.contains(testSecret));
        const auto file = read(text, rightPassphrase);
        QVERIFY2(file, file ? "" : qPrintable(file.error().message));
        QCOMPARE(profilesOf(*file), profiles);
        QVERIFY(file->notices.isEmpty());
    }

    void aMadeCertificateTravelsWithSecrets_data() { exportThenImportIsTheIdentity_data(); }

    void aMadeCertificateTravelsWithSecrets()
    {
        QFETCH(SecretForm, form);
        const QList<Profile> profiles{fullProfile(QStringLiteral("Home NAS")),
                                      fullProfile(QStringLiteral("Office"))};
        const auto text = write(profiles, form, {{QStringLiteral("Home NAS"), somePair()}});
        QVERIFY(text.contains("tls_cert_pem = \"-----BEGIN CERTIFICATE-----\\n"));
        QVERIFY(text.contains("tls_key_pem = "));
        QVERIFY(!text.contains("PRIVATE") && !text.contains("c29tZSBrZXk"));
        const auto file = read(text, rightPassphrase);
        QVERIFY2(file, file ? "" : qPrintable(file.error().message));
        QCOMPARE(profilesOf(*file), profiles);
        QVERIFY(file->notices.isEmpty());
        QVERIFY(file->profiles.at(0).certificate == somePair());
        QVERIFY(file->profiles.at(1).certificate.isEmpty());
        if (form == SecretForm::Encrypted)
            QCOMPARE(read(text).error().code, ErrorCode::Cancelled);
    }

    void withoutSecretsNoCertificateTravels()
    {
        const auto text = write({fullProfile(QStringLiteral("Home NAS"))}, SecretForm::Omit,
                                {{QStringLiteral("Home NAS"), somePair()}});
        QVERIFY(text.contains("tls = \"made\""));
        QVERIFY(!text.contains("_pem") && !text.contains("BEGIN"));
    }

    void withoutSecretsAllElseIsKept()
    {
        const QList<Profile> profiles{drimeProfile(QStringLiteral("Drime"))};
        const auto text = write(profiles, SecretForm::Omit);
        QVERIFY(!text.contains("test-secret"));
        QVERIFY(text.contains("# api_key is left out"));
        const auto file = read(text);
        QVERIFY(file);
        QCOMPARE(profilesOf(*file), QList<Profile>{profiles.first().withoutSecrets()});
    }

    void exportsLookTheSameEveryTime()
    {
        const QList<Profile> profiles{fullProfile(QStringLiteral("Home NAS"))};
        const auto text = write(profiles, SecretForm::Omit);
        QCOMPARE(write(profiles, SecretForm::Omit), text);
        QVERIFY(text.startsWith("# Profiles of Restdock."));
        QVERIFY(text.contains("\n[\"Home NAS\"]\ntype = \"local\"\npath = \"/srv/restic\"\n"));
        QVERIFY(text.contains("\nkeep_free = \"5 GiB\"\n"));
        QVERIFY(text.contains("\n[\"Home NAS\".users.\"jürgen\"]\n"));
    }

    void encryptedSecretsNeedThePassphrase()
    {
        const auto text = write({drimeProfile(QStringLiteral("Drime"))}, SecretForm::Encrypted);
        QCOMPARE(read(text).error().code, ErrorCode::Cancelled);
        const auto wrong = read(text, [] { return Secret(QByteArrayView("wrong")); });
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::PermissionDenied);
    }

    void anEncryptedKeyCannotBeSentElsewhere()
    {
        auto profile = drimeProfile(QStringLiteral("Drime"));
        profile.backend.values.insert(QStringLiteral("api_url"),
                                      QStringLiteral("https://app.drime.cloud/api/v1"));
        auto text = write({profile}, SecretForm::Encrypted);
        QVERIFY(text.contains("https://app.drime.cloud"));
        text.replace("https://app.drime.cloud", "https://evil.example");
        const auto file = read(text, rightPassphrase);
        QVERIFY(!file);
        QVERIFY(file.error().message.contains(u"api_key"));
    }

    void unknownKeysSurviveAndAreReported()
    {
        const QByteArray text = "restdock_format = 1\n"
                                "[home]\n"
                                "type = \"local\"\n"
                                "path = \"/srv/restic\"\n"
                                "colour = \"blue\"\n"
                                "when = 2026-01-31\n"
                                "[home.users.laptop]\n"
                                "nickname = [1, 2]\n"
                                "[home.future]\n"
                                "deep = { a = 1.5 }\n";
        const auto file = read(text);
        QVERIFY2(file, file ? "" : qPrintable(file.error().message));
        QCOMPARE(file->notices.size(), qsizetype(4));
        QCOMPARE(
            file->notices.at(0).toString(),
            QStringLiteral("line 5, column 1: [home] the key 'colour' is not known; it is kept"));
        QVERIFY(file->notices.at(2).toString().contains(u"users.laptop.nickname"));

        const auto again = read(write(profilesOf(*file), SecretForm::Omit));
        QVERIFY(again);
        QCOMPARE(profilesOf(*again), profilesOf(*file));
        QCOMPARE(again->notices.size(), qsizetype(4));
    }

    void unknownSecretsAreNotExported()
    {
        const auto file = read("[old]\ntype = \"drime\"\napi_key = \"k\"\ndrime_password = \"pw\"\n"
                               "[plugin]\ntype = \"s3\"\nbucket = \"b\"\ncode = \"pw\"\n");
        QVERIFY(file);
        const auto written =
            writeProfileFile(profilesOf(*file), m_catalogue, {SecretForm::Obscured, {}, cheap});
        QVERIFY(written);
        QVERIFY(!written->text.contains("pw"));
        QCOMPARE(written->notices.size(), qsizetype(3)); // drime_password, bucket, code
    }

    void unknownSecretsAreNotExportedFromWithin()
    {
        const auto file = read("[home]\ntype = \"local\"\npath = \"/srv/r\"\n"
                               "colour = { name = \"red\" }\n"
                               "mail = { to = \"x\", smtp = [{ password = \"pw\" }] }\n"
                               "[home.users.anna]\nshoe_size = 42\ntotp_secret = \"pw\"\n");
        QVERIFY(file);
        const auto written = writeProfileFile(profilesOf(*file), m_catalogue, {});
        QVERIFY(written);
        QVERIFY2(!written->text.contains("pw"), written->text.constData());
        QVERIFY(written->text.contains("red") && written->text.contains("shoe_size = 42"));
        QStringList notices;
        for (const auto &notice : written->notices)
            notices.append(notice.toString());
        QCOMPARE(notices.size(), qsizetype(2));
        QVERIFY2(notices.first().contains(u"'mail'"), qPrintable(notices.first()));
        QVERIFY2(notices.last().contains(u"'users.anna.totp_secret'"), qPrintable(notices.last()));
    }

    /// Somebody has copied a table, and not the line that stands before all of them.
    void whatIsEncryptedIsNotTakenForAKey()
    {
        auto text = write({drimeProfile(QStringLiteral("Drime"))}, SecretForm::Encrypted);
        const auto begin = text.indexOf("restdock_encryption");
        text.remove(begin, text.indexOf('\n', begin) - begin);
        const auto file = read(text, rightPassphrase);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::Corrupt);
        QVERIFY2(file.error().message.contains(u"[Drime] api_key: it is encrypted"),
                 qPrintable(file.error().message));
        QVERIFY(read("[a]\ntype = \"drime\"\napi_key = \"enc:tree\"\n")); // somebody's own
    }

    /// The file of PyRestServer's documentation, with its public test vector.
    void readsPyRestServersFile()
    {
        const QByteArray text = "[production-local]\n"
                                "type = \"local\"\n"
                                "path = \"/srv/restic\"\n"
                                "\n"
                                "[production-drime]\n"
                                "type = \"drime\"\n"
                                "api_key = \"qO-l2HqnGGNrZM3ga4UI50iwySHFTmVl1pe2NW0oOxKQqBZWUw4\""
                                "  # Obscured\n"
                                "workspace_id = 0\n"
                                "delete_forever = false\n"
                                "\n"
                                "[backup-local]\n"
                                "base_path = \"/backup/restic\"\n";
        const auto file = read(text);
        QVERIFY2(file, file ? "" : qPrintable(file.error().message));
        QCOMPARE(file->profiles.size(), qsizetype(3));
        const auto &drime = file->profiles.at(1).profile.backend;
        QCOMPARE(drime.secret(QStringLiteral("api_key")).reveal(),
                 QByteArrayView("my-secret-password-123"));
        QCOMPARE(drime.number(QStringLiteral("workspace_id"), -1), qint64(0));
        QVERIFY(drime.isOn(QStringLiteral("use_trash"), false));
        const auto &backup = file->profiles.at(2).profile.backend;
        QCOMPARE(backup.type, QStringLiteral("local"));
        QCOMPARE(backup.text(QStringLiteral("path")), QStringLiteral("/backup/restic"));
        QVERIFY(!file->profiles.at(0).hasAddress);
        QVERIFY(file->notices.isEmpty());
    }

    void oldKeysMeanNothingInOurOwnFormat()
    {
        const auto file = read("restdock_format = 1\n[a]\ntype = \"local\"\nbase_path = \"/a\"\n");
        QVERIFY(file);
        QCOMPARE(file->profiles.first().profile.backend.text(QStringLiteral("path")), QString());
        QVERIFY(!read("restdock_format = 1\n[a]\npath = \"/a\"\n")); // no type
    }

    void migrationsRunFromTheirVersionOn()
    {
        TomlTable table;
        table.set(QStringLiteral("base_path"), QStringLiteral("/a"));
        table.set(QStringLiteral("kept"), qint64(1));
        auto current = table;
        migrateProfileTable(current, profileFormat);
        QVERIFY(current == table);
        migrateProfileTable(table, 0);
        QCOMPARE(*table.find(QStringLiteral("path"))->value.as<QString>(), QStringLiteral("/a"));
        QCOMPARE(*table.find(QStringLiteral("type"))->value.as<QString>(), QStringLiteral("local"));
        QVERIFY(!table.find(QStringLiteral("base_path")));
        QVERIFY(table.find(QStringLiteral("kept")));
    }

    void laterVersionsAreLeftAlone()
    {
        const auto file = read("restdock_format = 2\n[a]\nwhatever = true\n");
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::ReadOnly);
        QVERIFY(file.error().message.contains(u"IMPORT-NEW"));
    }

    void secretsInClearAreReadAndReported()
    {
        const auto file = read("[d]\ntype = \"drime\"\napi_key = \"123|plain\"\n");
        QVERIFY(file);
        QCOMPARE(file->profiles.first().profile.backend.secret(QStringLiteral("api_key")).reveal(),
                 QByteArrayView("123|plain"));
        QCOMPARE(file->notices.size(), qsizetype(1));
        QVERIFY(file->notices.first().text.english().contains(u"in clear"));
        QVERIFY(!file->notices.first().text.english().contains(u"123|plain"));
    }

    void secretsMayBeInFiles()
    {
        const auto file = read("[d]\ntype = \"drime\"\napi_key_file = \"/etc/restdock/key\"\n");
        QVERIFY(file);
        const auto &profile = file->profiles.first().profile;
        QCOMPARE(profile.backend.secretFiles.value(QStringLiteral("api_key")),
                 QStringLiteral("/etc/restdock/key"));
        QVERIFY(profile.secretKeys().isEmpty());
        QCOMPARE(profilesOf(*read(write({profile}, SecretForm::Omit))), QList<Profile>{profile});
    }

    void errorsNamePlaceProfileAndKey_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("begins");
        const auto row = [](const char *name, const char *text, const char *begins) {
            QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(begins);
        };
        row("a number for a text", "[a]\ntype = 'local'\npath = 5\n",
            "line 3, column 1: [a] path: it is a whole number. Write ");
        row("a text for a switch", "[a]\nappend_only = 'yes'\n",
            "line 2, column 1: [a] append_only: it is a text. Write true or false");
        row("a table for a size", "[a]\nmax_size = {}\n",
            "line 2, column 1: [a] max_size: it is a table. Write ");
        row("a size without sense", "[a]\nmax_size = 'lots'\n",
            "line 2, column 1: [a] max_size: 'lots' is not a size. Write ");
        row("a number out of range", "[a]\nlate_backup_days = 99999\n",
            "line 2, column 1: [a] late_backup_days: 99999 is out of range. Write ");
        row("an unknown choice", "[a]\naccess = 'all'\n",
            "line 2, column 1: [a] access: 'all' is not known. Write one of ");
        row("no address", "[a]\nlisten = '8000'\n",
            "line 2, column 1: [a] listen: '8000' is not an address to listen on");
        row("a relative path", "[a]\npath = 'srv'\n",
            "line 2, column 1: [a] path: 'srv' is not an absolute path. ");
        row("a type that is no text", "[a]\ntype = 1\n",
            "line 2, column 1: [a] type: it is a whole number. ");
        row("a key that is no text", "[a]\ntype = 'drime'\napi_key = 12\n",
            "line 3, column 1: [a] api_key: it is a whole number. ");
        row("a key with a line end", "[a]\ntype = 'drime'\napi_key = \"a\\nb\"\n",
            "line 3, column 1: [a] api_key: the key contains control characters");
        row("users that are no table", "[a]\nusers = 1\n",
            "line 2, column 1: [a] users: it is a whole number. ");
        row("a user that is no table", "[a.users]\nbob = 'x'\n",
            "line 2, column 1: [a] users.bob: it is a text. ");
        row("a user's wrong rights", "[a.users.bob]\nrights = 'all'\n",
            "line 2, column 1: [a] users.bob.rights: 'all' is not known. ");
        row("a list of the wrong kind", "[a]\ntls_names = [1]\n",
            "line 2, column 1: [a] tls_names: the list holds a whole number. ");
        row("days that are none", "[a]\nlate_backup_days_of = ['nas=x']\n",
            "line 2, column 1: [a] late_backup_days_of: 'nas=x' is not a repository and its "
            "days. ");
        row("a carried certificate of one's own",
            "[a]\ntls = 'files'\ntls_cert_pem = 'c'\ntls_key_pem = 'k'\n",
            "line 3, column 1: [a] tls_cert_pem: it belongs to tls = \"made\". ");
        row("a carried certificate without key", "[a]\ntls = 'made'\ntls_cert_pem = 'c'\n",
            "line 3, column 1: [a] tls_cert_pem: it is nothing without the other part. ");
        row("a carried key that is no text", "[a]\ntls = 'made'\ntls_key_pem = 1\n",
            "line 3, column 1: [a] tls_key_pem: it is a whole number. ");
        row("a carried key that is empty",
            "[a]\ntls = 'made'\ntls_cert_pem = 'c'\ntls_key_pem = ''\n",
            "line 4, column 1: [a] tls_key_pem: it is nothing without the other part. ");
        row("a reserved name", "[restdock_format]\ntype = 'local'\n", "line 1, column 2: names ");
        row("a version that is none", "restdock_format = 'x'\n", "line 1, column 1: ");
    }

    void errorsNamePlaceProfileAndKey()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, begins);
        const auto file = read(text);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::Corrupt);
        QVERIFY2(file.error().message.startsWith(begins), qPrintable(file.error().message));
    }

    void aThousandProfilesAreRead()
    {
        QList<Profile> profiles;
        for (int i = 0; i < 1000; ++i)
            profiles.append(
                drimeProfile(QStringLiteral("profile %1").arg(i), testSecret, 10000 + i));
        QElapsedTimer timer;
        timer.start();
        const auto file = read(write(profiles, SecretForm::Obscured));
        QVERIFY(file);
        QCOMPARE(profilesOf(*file), profiles);
    }

    void tooManyProfilesAreRefused()
    {
        QByteArray text;
        for (int i = 0; i <= maximumProfilesInFile; ++i)
            text += "[p" + QByteArray::number(i) + "]\n";
        const auto file = read(text);
        QVERIFY(!file);
        QVERIFY(file.error().message.startsWith(u"line 10001, "));
    }
};

QTEST_GUILESS_MAIN(TestProfileFile)
#include "tst_profilefile.moc"
