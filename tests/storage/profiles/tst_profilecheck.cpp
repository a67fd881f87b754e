// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/profilecheck.h"
#include "tests/storage/profiles/sampleprofiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace restdock;
using namespace restdock::test;

namespace {

using Change = void (*)(Profile &);

/// "field: problem. remedy" of the first problem of that severity, or nothing.
QString first(const Problems &problems, Problem::Severity severity)
{
    for (const auto &problem : problems) {
        if (problem.severity == severity)
            return problem.toString();
    }
    return {};
}

void setText(Profile &profile, const char *key, const char *value)
{
    profile.backend.values.insert(QLatin1String(key), QString::fromUtf8(value));
}

} // namespace

Q_DECLARE_METATYPE(Change)

/// The rules of a profile. Every problem names the field, what is wrong, and what to do.
class TestProfileCheck : public QObject
{
    Q_OBJECT

private:
    const BackendCatalogue m_catalogue = BackendCatalogue::builtIn();

    Problems validate(const Profile &profile) const
    {
        return validateProfile(profile, m_catalogue, somePlaces());
    }

private Q_SLOTS:
    void usualProfilesAreSound()
    {
        QCOMPARE(validate(localProfile(QStringLiteral("Home NAS"))), Problems());
        QCOMPARE(validate(drimeProfile(QStringLiteral("Drime"))), Problems());
        QCOMPARE(first(validate(fullProfile(QStringLiteral("full"))), Problem::Severity::Error),
                 QString());
    }

    void errors_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, Change change, const char *field) {
            QTest::newRow(name) << change << QString::fromLatin1(field);
        };
        row(
            "no name", [](Profile &p) { p.name.clear(); }, "name");
        row(
            "a path as name", [](Profile &p) { p.name = QStringLiteral("a/b"); }, "name");
        row(
            "an option as name", [](Profile &p) { p.name = QStringLiteral("-x"); }, "name");
        row(
            "a line end in the name", [](Profile &p) { p.name = QStringLiteral("a\nb"); }, "name");
        row(
            "a blank around the name", [](Profile &p) { p.name = QStringLiteral("a "); }, "name");
        row(
            "a reserved name", [](Profile &p) { p.name = QStringLiteral("restdock_x"); }, "name");
        row(
            "an invisible name", [](Profile &p) { p.name = QStringLiteral("a\u202eb"); }, "name");
        row(
            "a long name", [](Profile &p) { p.name = QString(65, u'x'); }, "name");
        row(
            "half a character", [](Profile &p) { p.name = QString(QChar(0xd800)); }, "name");

        row(
            "no type", [](Profile &p) { p.backend.type.clear(); }, "type");
        row(
            "an unknown type", [](Profile &p) { p.backend.type = QStringLiteral("s3"); }, "type");
        row(
            "no folder", [](Profile &p) { setText(p, "path", ""); }, "path");
        row(
            "a relative folder", [](Profile &p) { setText(p, "path", "srv"); }, "path");
        row(
            "the root folder", [](Profile &p) { setText(p, "path", "//"); }, "path");
        row(
            "the home folder", [](Profile &p) { setText(p, "path", "/home/anna/"); }, "path");
        row(
            "a temporary folder", [](Profile &p) { setText(p, "path", "/tmp/restic"); }, "path");
        row(
            "a detour to a temporary folder", [](Profile &p) { setText(p, "path", "/srv/../tmp"); },
            "path");

        row(
            "no password on the network",
            [](Profile &p) {
                p.access = ProfileAccess::None;
                p.listen.host.clear();
            },
            "access");
        row(
            "own folders without users",
            [](Profile &p) {
                p.access = ProfileAccess::None;
                p.privateRepos = true;
            },
            "private_repos");
        row(
            "no htpasswd file", [](Profile &p) { p.access = ProfileAccess::Htpasswd; },
            "htpasswd_file");
        row(
            "a relative htpasswd file",
            [](Profile &p) {
                p.access = ProfileAccess::Htpasswd;
                p.htpasswdFile = QStringLiteral(".htpasswd");
            },
            "htpasswd_file");
        row(
            "no proxy header", [](Profile &p) { p.access = ProfileAccess::Proxy; }, "proxy_header");
        row(
            "a user's name with a slash",
            [](Profile &p) { p.users[0].name = QStringLiteral("a/b"); }, "users.a/b");
        row(
            "a user called ..", [](Profile &p) { p.users[0].name = QStringLiteral(".."); },
            "users...");
        row(
            "a user twice", [](Profile &p) { p.users.append(p.users.first()); }, "users.laptop");
        row(
            "a password in place of its hash",
            [](Profile &p) { p.users[0].passwordHash = "secret"; }, "users.laptop.password_hash");
        row(
            "a hash that takes a day",
            [](Profile &p) { p.users[0].passwordHash.replace("$05$", "$31$"); },
            "users.laptop.password_hash");
        row(
            "a user's limit without own folders", [](Profile &p) { p.users[0].maximumBytes = 1; },
            "users.laptop.max_size");
        row(
            "a negative limit of a user", [](Profile &p) { p.users[0].maximumBytes = -1; },
            "users.laptop.max_size");

        row(
            "no certificate", [](Profile &p) { p.certificate = CertificateSource::Files; },
            "tls_cert");
        row(
            "no key",
            [](Profile &p) {
                p.certificate = CertificateSource::Made;
                p.tlsCert = QStringLiteral("/c");
            },
            "tls_key");
        row(
            "a negative limit", [](Profile &p) { p.maximumBytes = -1; }, "max_size");
        row(
            "a negative rest", [](Profile &p) { p.keepFreeBytes = -1; }, "keep_free");
        row(
            "a warning after eleven years", [](Profile &p) { p.lateBackups.days = 4000; },
            "late_backup_days");
        row(
            "no time for a head", [](Profile &p) { p.headTimeout = std::chrono::seconds(0); },
            "head_timeout");
        row(
            "no connections", [](Profile &p) { p.maximumConnections = 0; }, "max_connections");
    }

    void errors()
    {
        QFETCH(Change, change);
        QFETCH(QString, field);
        auto profile = localProfile(QStringLiteral("Home NAS"));
        change(profile);
        const auto problems = validate(profile);
        QVERIFY(!problems.isEmpty());
        QCOMPARE(problems.first().severity, Problem::Severity::Error);
        QCOMPARE(problems.first().field, field);
        QVERIFY(!problems.first().problem.isEmpty());
        QVERIFY(!problems.first().remedy.isEmpty());
        QVERIFY(!firstError(problems));
    }

    void drimeErrors_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, Change change, const char *field) {
            QTest::newRow(name) << change << QString::fromLatin1(field);
        };
        row(
            "no key", [](Profile &p) { p.backend.values.remove(QStringLiteral("api_key")); },
            "api_key");
        row(
            "a key with a line end",
            [](Profile &p) {
                p.backend.values.insert(QStringLiteral("api_key"), Secret(QByteArrayView("a\nb")));
            },
            "api_key");
        row(
            "a key with a letter that HTTP cannot send",
            [](Profile &p) {
                p.backend.values.insert(QStringLiteral("api_key"), Secret(QByteArrayView("ä")));
            },
            "api_key");
        row(
            "a key and a file",
            [](Profile &p) {
                p.backend.secretFiles.insert(QStringLiteral("api_key"), QStringLiteral("/k"));
            },
            "api_key");
        row(
            "a relative file for the key",
            [](Profile &p) {
                p.backend.values.remove(QStringLiteral("api_key"));
                p.backend.secretFiles.insert(QStringLiteral("api_key"), QStringLiteral("k"));
            },
            "api_key_file");
        row(
            "a negative workspace",
            [](Profile &p) { p.backend.values.insert(QStringLiteral("workspace_id"), qint64(-1)); },
            "workspace_id");
        row(
            "no web address", [](Profile &p) { setText(p, "api_url", "drime"); }, "api_url");
        row(
            "a key sent in clear", [](Profile &p) { setText(p, "api_url", "http://drime.cloud"); },
            "api_url");
        row(
            "a password in the address",
            [](Profile &p) { setText(p, "api_url", "https://a:b@drime.cloud"); }, "api_url");
        row(
            "a detour in the folder", [](Profile &p) { setText(p, "root_folder", "a/../b"); },
            "root_folder");
        row(
            "a slash before the folder", [](Profile &p) { setText(p, "root_folder", "/a"); },
            "root_folder");
    }

    void drimeErrors()
    {
        QFETCH(Change, change);
        QFETCH(QString, field);
        auto profile = drimeProfile(QStringLiteral("Drime"));
        change(profile);
        const auto problems = validate(profile);
        QVERIFY(!problems.isEmpty());
        QCOMPARE(problems.first().field, field);
        QVERIFY(!problems.first().remedy.isEmpty());
        for (const auto &problem : problems)
            QVERIFY(!problem.toString().contains(u"test-secret-token"));
    }

    void aFileStandsInForTheKey()
    {
        auto profile = drimeProfile(QStringLiteral("Drime"));
        profile.backend.values.remove(QStringLiteral("api_key"));
        profile.backend.secretFiles.insert(QStringLiteral("api_key"), QStringLiteral("/etc/k"));
        QCOMPARE(validate(profile), Problems());
        setText(profile, "api_url", "http://127.0.0.1:4000/api"); // this computer sees it anyway
        QCOMPARE(validate(profile), Problems());
    }

    void warnings_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, Change change, const char *says) {
            QTest::newRow(name) << change << QString::fromLatin1(says);
        };
        row(
            "nobody signs in", [](Profile &p) { p.access = ProfileAccess::None; },
            "every program on this computer");
        row(
            "no users", [](Profile &p) { p.users.clear(); }, "nobody can sign in yet");
        row(
            "a user without password", [](Profile &p) { p.users[0].passwordHash.clear(); },
            "has no password");
        row(
            "passwords on the network", [](Profile &p) { p.listen.host.clear(); },
            "can be read on the network");
        row(
            "a proxy on the network",
            [](Profile &p) {
                p.access = ProfileAccess::Proxy;
                p.proxyHeader = QStringLiteral("X-User");
                p.listen.host = QStringLiteral("192.168.1.9");
            },
            "can be any user");
    }

    void warnings()
    {
        QFETCH(Change, change);
        QFETCH(QString, says);
        auto profile = localProfile(QStringLiteral("Home NAS"));
        change(profile);
        const auto problems = validate(profile);
        QVERIFY(firstError(problems));
        const auto warning = first(problems, Problem::Severity::Warning);
        QVERIFY2(warning.contains(says), qPrintable(warning));
    }

    void neighboursAreNamed_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, Change change, const char *field) {
            QTest::newRow(name) << change << QString::fromLatin1(field);
        };
        row(
            "the same name", [](Profile &p) { p.name = QStringLiteral("Home NAS"); }, "name");
        row(
            "the same name in capitals", [](Profile &p) { p.name = QStringLiteral("HOME nas"); },
            "name");
        row(
            "the same port", [](Profile &p) { p.listen.port = QStringLiteral("8000"); }, "listen");
        row(
            "the same port on every address",
            [](Profile &p) {
                p.listen.host.clear();
                p.listen.port = QStringLiteral("8000");
            },
            "listen");
        row(
            "a folder inside", [](Profile &p) { setText(p, "path", "/srv/restic/x"); }, "path");
        row(
            "a folder around", [](Profile &p) { setText(p, "path", "/srv"); }, "path");
    }

    void neighboursAreNamed()
    {
        QFETCH(Change, change);
        QFETCH(QString, field);
        auto profile = localProfile(QStringLiteral("other"), QStringLiteral("/srv/other"), 8001);
        const QList<Profile> others{localProfile(QStringLiteral("Home NAS"))};
        QCOMPARE(validateBeside(profile, others), Problems());
        change(profile);
        const auto problems = validateBeside(profile, others);
        QCOMPARE(problems.size(), qsizetype(1));
        QCOMPARE(problems.first().severity, Problem::Severity::Error);
        QCOMPARE(problems.first().field, field);
        QVERIFY2(problems.first().problem.english().contains(u"\"Home NAS\""),
                 qPrintable(problems.first().problem.english()));
    }

    void oneFolderMayBeServedTwice()
    {
        const auto one = localProfile(QStringLiteral("one"));
        const auto two = localProfile(QStringLiteral("two"), QStringLiteral("/srv/restic/"), 8001);
        const auto problems = validateBeside(two, {one});
        QCOMPARE(problems.size(), qsizetype(1));
        QCOMPARE(problems.first().severity, Problem::Severity::Warning);
        QVERIFY(validateBeside(localProfile(QStringLiteral("c"), QStringLiteral("/srv/restic2"), 1),
                               {one})
                    .isEmpty());
    }

    /// A link leads around what its path says.
    void linkedFoldersAreJudgedWhereTheyAre()
    {
        const QTemporaryDir base;
        const auto at = [&base](const char *name) -> QString {
            return QFileInfo(base.path()).canonicalFilePath() + u'/' + QString::fromLatin1(name);
        };
        for (const char *name : {"temporary", "srv", "other/inside"})
            QVERIFY(QDir().mkpath(at(name)));
        QVERIFY(QFile::link(at("temporary"), at("srv/link")));
        QVERIFY(QFile::link(at("other"), at("srv/alias")));
        QVERIFY(QFile::link(at("nowhere"), at("srv/dangling")));
        const FolderPlaces places{QStringLiteral("/home/anna"), {at("temporary")}};
        const auto other = localProfile(QStringLiteral("other"), at("other"), 8001);
        const auto problemsOf = [&](const QString &path) {
            return validateRealFolders(localProfile(QStringLiteral("one"), path), {other}, places);
        };
        QCOMPARE(problemsOf(at("srv/restic")), Problems());
        QCOMPARE(problemsOf(at("srv/dangling/restic")), Problems());
        const auto temporary = problemsOf(at("srv/link/to be made"));
        QCOMPARE(temporary.size(), qsizetype(1));
        QCOMPARE(temporary.first().severity, Problem::Severity::Error);
        QVERIFY(temporary.first().problem.english().contains(at("temporary/to be made")));
        const auto inside = problemsOf(at("srv/alias/inside"));
        QCOMPARE(inside.size(), qsizetype(1));
        QVERIFY(inside.first().problem.english().contains(
            u"inside the folder of the profile \"other\""));
        QCOMPARE(problemsOf(at("srv/alias")), Problems()); // one folder may be served twice
        QCOMPARE(realPathOf(at("srv/dangling/restic")), at("nowhere/restic"));
    }

    void pluginsBringFieldsOfTheirOwn()
    {
        auto catalogue = BackendCatalogue::builtIn();
        BackendType type;
        type.id = QStringLiteral("s3");
        type.fields.append(
            {.key = QStringLiteral("bucket"), .defaultValue = QString(), .isRequired = true});
        QVERIFY(catalogue.add(type));
        QVERIFY(!catalogue.add(type)); // there already
        Profile profile = localProfile(QStringLiteral("s3"));
        profile.backend = {QStringLiteral("s3"), {}};
        QCOMPARE(validateProfile(profile, catalogue, somePlaces()).first().field,
                 QStringLiteral("bucket"));

        for (const char *key : {"listen", "type", "users", "Big", "a b", ""}) {
            BackendType bad;
            bad.id = QStringLiteral("bad");
            bad.fields.append({.key = QLatin1String(key), .defaultValue = QString()});
            QVERIFY2(!catalogue.add(bad), key);
        }
    }
};

QTEST_GUILESS_MAIN(TestProfileCheck)
#include "tst_profilecheck.moc"
