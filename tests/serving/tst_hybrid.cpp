// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drime_fake/drimefake.h"
#include "tests/e2e/support/filetree.h"
#include "tests/e2e/support/resticprocess.h"
#include "tests/serving/profileprocess.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace restdock::test;

namespace {

#define VERIFY_CLEAN(outcome) \
    do { \
        const ResticOutcome &result = (outcome); \
        QVERIFY2(result.isClean(), result.transcript().constData()); \
    } while (false)

/// A restic client with a home, data and a repository of its own.
class Client
{
public:
    Client(const QString &folder, const QString &repository)
        : m_folder(folder),
          m_repository(repository)
    {
        QDir().mkpath(home());
    }

    QString data() const { return m_folder + u"/data"_s; }
    [[nodiscard]] bool makeData(quint64 seed) const
    {
        return makeTree(data(), {.smallFiles = 200, .largeFileMebibytes = {6}, .seed = seed});
    }
    std::unique_ptr<ResticProcess> restic() const
    {
        auto process = std::make_unique<ResticProcess>(home(), m_repository);
        process->setWorkingDirectory(data());
        return process;
    }
    ResticOutcome run(const QStringList &arguments) const { return restic()->run(arguments); }
    /// What differs between the data and its latest snapshot.
    QString differences() const
    {
        const QString restored = m_folder + u"/restored"_s;
        const auto outcome = run({u"restore"_s, u"latest"_s, u"--target"_s, restored});
        if (!outcome.isClean())
            return QString::fromUtf8(outcome.transcript().constData());
        return compareTrees(data(), restored);
    }

private:
    QString home() const { return m_folder + u"/home"_s; }

    const QString m_folder;
    const QString m_repository;
};

QString repositoryUrl(const Endpoint &endpoint, const QString &login)
{
    return u"rest:http://"_s + login + u"127.0.0.1:" + QString::number(endpoint.port)
        + (login.isEmpty() ? u"/repo/" : u"/laptop/");
}

} // namespace

/// The hybrid set-up of PyRestServer's documentation: one process, a local profile for quick
/// restores and a Drime profile away from home, and clients of both at the same time.
class tst_hybrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoClientsBackUpToBothAtOnce();
    void aUserOfAnAppendOnlyProfilePrunesWhileThatIsAllowed();

private:
    ServedFolder m_folder;
};

void tst_hybrid::twoClientsBackUpToBothAtOnce()
{
    DrimeFake fake;
    QVERIFY(fake.start());
    const QByteArray profiles =
        localProfile("local", m_folder.make(u"hybrid"_s),
                     "private_repos = true\nappend_only = true\n[local.users.laptop]\n"
                     "password_hash = \""
                         + bcryptOf(u"secret"_s) + '"')
        + "[away]\ntype = \"drime\"\naccess = \"none\"\nlisten = \"127.0.0.1:0\"\n"
          "root_folder = \"Backups/restic\"\napi_key = \""
        + DrimeFake::token().toUtf8() + "\"\napi_url = \"" + fake.apiUrl().toUtf8() + "\"\n";
    ProfileProcess served(profiles);
    QVERIFY2(served.startReady(), served.transcript().constData());

    const ScratchFolder scratch;
    const Client here(scratch.filePath(u"here"_s),
                      repositoryUrl(served.endpoint("local"), u"laptop:secret@"_s));
    const Client there(scratch.filePath(u"there"_s), repositoryUrl(served.endpoint("away"), {}));
    QVERIFY(here.makeData(1) && there.makeData(2));
    VERIFY_CLEAN(here.run({u"init"_s}));
    VERIFY_CLEAN(there.run({u"init"_s}));

    const auto one = here.restic();
    const auto other = there.restic();
    one->start({u"backup"_s, u"."_s});
    other->start({u"backup"_s, u"."_s});
    VERIFY_CLEAN(one->finish());
    VERIFY_CLEAN(other->finish());

    QCOMPARE(here.differences(), QString());
    QCOMPARE(there.differences(), QString());
    VERIFY_CLEAN(there.run({u"check"_s}));
    QCOMPARE(served.process().stop(), std::optional(0));
    QCOMPARE(fake.complaints(), QString());
    QVERIFY(QDir(m_folder.path() + u"/hybrid/laptop/data"_s).exists());
}

/// Over TLS with the certificate that Restdock made.
void tst_hybrid::aUserOfAnAppendOnlyProfilePrunesWhileThatIsAllowed()
{
    const QString certificate = m_folder.path() + u"/home.pem"_s;
    const QByteArray more =
        "append_only = true\nprivate_repos = true\ntls = \"made\"\ntls_cert = \""
        + certificate.toUtf8() + "\"\ntls_key = \"" + m_folder.path().toUtf8()
        + "/home.key\"\n[home.users.laptop]\npassword_hash = \"" + bcryptOf(u"secret"_s) + '"';
    ProfileProcess served(localProfile("home", m_folder.make(u"window"_s), more));
    QVERIFY2(served.startReady(), served.transcript().constData());
    const ScratchFolder scratch;
    QString url = repositoryUrl(served.endpoint("home"), u"laptop:secret@"_s);
    url.replace(u"http://"_s, u"https://"_s);
    const Client client(scratch.filePath(u"client"_s), url);
    const auto restic = [&](const QStringList &arguments) {
        return client.run(QStringList{u"--cacert"_s, certificate} + arguments);
    };
    QVERIFY(client.makeData(3));
    VERIFY_CLEAN(restic({u"init"_s}));
    VERIFY_CLEAN(restic({u"backup"_s, u"."_s}));
    QVERIFY(served.waitForFact("home INFO backup-received user=laptop repo=laptop bytes="));
    QVERIFY(changeTree(client.data(), 3));
    VERIFY_CLEAN(restic({u"backup"_s, u"."_s}));

    const QStringList forget{u"forget"_s, u"--keep-last"_s, u"1"_s, u"--prune"_s};
    const auto snapshots = [&] {
        return QDir(m_folder.path() + u"/window/laptop/snapshots"_s).entryList(QDir::Files).size();
    };
    const auto refused = client.restic();
    refused->start(QStringList{u"--cacert"_s, certificate} + forget);
    QVERIFY(served.waitForWarning("home WARN delete-denied user=laptop repo=laptop "));
    QVERIFY(refused->finish(std::chrono::seconds(1)).exitCode != 0); // it would try for minutes
    QCOMPARE(snapshots(), 2);

    RestdockProcess allow(
        {u"allow-delete"_s, u"home"_s, u"--user"_s, u"laptop"_s, u"--for"_s, u"1h"_s});
    allow.environment() = served.process().environment();
    QVERIFY(allow.start());
    QCOMPARE(allow.waitForExit(), std::optional(0));
    VERIFY_CLEAN(restic({u"unlock"_s, u"--remove-all"_s}));
    VERIFY_CLEAN(restic(forget));
    QCOMPARE(snapshots(), 1);
    VERIFY_CLEAN(restic({u"check"_s}));
}

QTEST_GUILESS_MAIN(tst_hybrid)
#include "tst_hybrid.moc"
