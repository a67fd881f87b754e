// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drime_fake/drimefake.h"
#include "tests/e2e/support/logins.h"
#include "tests/server/wire/wireclient.h"
#include "tests/serving/profileprocess.h"

#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTest>

#include <csignal>

#ifdef RESTDOCK_HAS_KEYCHAIN
#include "tests/support/privatekeyring.h"
#include "tests/support/reservedport.h"
#endif

using namespace Qt::StringLiterals;
using namespace restdock::test;

namespace {

/// One user of this computer, with profiles, and a D-Bus session if there is a keyring.
class Person
{
public:
    Person() : m_environment(isolatedEnvironment(m_home.path())) {}

    QProcessEnvironment &environment() { return m_environment; }
    QString file(const QString &name, const QByteArray &content) const
    {
        const QString path = m_home.filePath(name);
        const bool written = writeFile(path, content);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        return written ? path : QString();
    }
    std::unique_ptr<RestdockProcess> process(const QStringList &arguments) const
    {
        auto process = std::make_unique<RestdockProcess>(arguments);
        process->environment() = m_environment;
        return process;
    }
    /// Runs a command to its end; what it printed, or nothing and a line in the test's log.
    std::optional<QByteArray> run(const QStringList &arguments) const
    {
        const auto command = process(arguments);
        if (!command->start() || command->waitForExit(std::chrono::seconds(60)) != 0) {
            qWarning("%s", command->standardError().constData());
            return std::nullopt;
        }
        return command->standardOutput();
    }

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
};

bool becomesReady(RestdockProcess &process)
{
    return QTest::qWaitFor(
               [&process] {
                   return process.standardOutput().contains("\nready\n") || !process.isRunning();
               },
               30'000)
        && process.isRunning();
}

} // namespace

/// Profiles that `restdock config` has stored, served: keychain, encrypted file, certificate.
class tst_servedstore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_fake.start()); }
#ifdef RESTDOCK_HAS_KEYCHAIN
    void theKeyComesFromTheKeychain();
#endif
    void theKeyComesFromTheEncryptedFile();
    void hangupTakesUpWhatConfigChanged();
    void configMakesACertificate();

private:
    QStringList addDrime(const Person &person, quint16 port) const
    {
        return {u"config"_s,
                u"add"_s,
                u"away"_s,
                u"--type"_s,
                u"drime"_s,
                u"--api-url"_s,
                m_fake.apiUrl(),
                u"--api-key-file"_s,
                person.file(u"token"_s, DrimeFake::token().toUtf8()),
                u"--listen"_s,
                u"127.0.0.1:%1"_s.arg(port),
                u"--access"_s,
                u"none"_s};
    }

    DrimeFake m_fake;
    ServedFolder m_folder;
};

#ifdef RESTDOCK_HAS_KEYCHAIN
void tst_servedstore::theKeyComesFromTheKeychain()
{
    PrivateKeyring keyring(PrivateKeyring::Keyring::Unlocked);
    QVERIFY(keyring.isRunning());
    Person person;
    person.environment() = keyring.environment(person.environment());
    const ReservedPort place;
    const auto port = place.number();
    QVERIFY(person.run(addDrime(person, port)));
    // Of no profile in particular: it must not count before the one that was saved.
    person.environment().insert(u"DRIME_API_KEY"_s, u"2|of-somebody-else"_s);
    {
        const auto process = person.process({u"--serve"_s, u"away"_s});
        QVERIFY(process->start());
        QVERIFY2(becomesReady(*process), process->standardError().constData());
        QCOMPARE(WireClient(Endpoint{port, {}}).exchange("POST", "/?create=true").status, 200);
        QCOMPARE(process->stop(), std::optional(0));
    }
    QVERIFY(keyring.lock());
    {
        const auto process = person.process({u"--serve"_s, u"away"_s});
        QVERIFY(process->start());
        QCOMPARE(process->waitForExit(std::chrono::seconds(60)), std::optional(7));
        QVERIFY2(process->standardError().contains("(KEY-LOCKED)"),
                 process->standardError().constData());
    }
    // A key from elsewhere needs no keychain.
    person.environment().insert(u"RESTDOCK_AWAY_API_KEY"_s, DrimeFake::token());
    const auto process = person.process({u"--serve"_s, u"away"_s});
    QVERIFY(process->start());
    QVERIFY2(becomesReady(*process), process->standardError().constData());
}
#endif

void tst_servedstore::theKeyComesFromTheEncryptedFile()
{
    Person person;
    const ReservedPort place;
    const auto port = place.number();
    const auto passphrase = person.file(u"passphrase"_s, "correct horse");
    QVERIFY(person.run(
        addDrime(person, port)
        + QStringList{u"--store"_s, u"encrypted"_s, u"--store-passphrase-file"_s, passphrase}));
    {
        const auto process = person.process({u"--serve"_s, u"away"_s});
        QVERIFY(process->start());
        QCOMPARE(process->waitForExit(), std::optional(7));
        QVERIFY2(process->standardError().contains("RESTDOCK_PASSPHRASE"),
                 process->standardError().constData());
    }
    person.environment().insert(u"RESTDOCK_PASSPHRASE"_s, u"correct horse"_s);
    const auto process = person.process({u"--serve"_s, u"away"_s});
    QVERIFY(process->start());
    QVERIFY2(becomesReady(*process), process->standardError().constData());
    QCOMPARE(WireClient(Endpoint{port, {}}).exchange("POST", "/?create=true").status, 200);
    QVERIFY(!process->standardError().contains("fake-token"));
}

void tst_servedstore::hangupTakesUpWhatConfigChanged()
{
    Person person;
    const ReservedPort place;
    const auto port = place.number();
    QVERIFY(person.run({u"config"_s, u"add"_s, u"home"_s, u"--type"_s, u"local"_s, u"--path"_s,
                        m_folder.make(u"hangup"_s), u"--access"_s, u"none"_s, u"--listen"_s,
                        u"127.0.0.1:%1"_s.arg(port)}));
    const auto process = person.process({u"--serve"_s, u"home"_s});
    QVERIFY(process->start());
    QVERIFY2(becomesReady(*process), process->standardError().constData());
    WireClient client(Endpoint{port, {}});
    QCOMPARE(client.exchange("POST", "/?create=true").status, 200);
    QCOMPARE(client.exchange("POST", "/config", "x").status, 200);
    QVERIFY(person.run({u"config"_s, u"edit"_s, u"home"_s, u"append_only=true"_s}));
    process->sendSignal(SIGHUP);
    QTRY_VERIFY_WITH_TIMEOUT(process->standardOutput().contains("reloaded\n"), 20'000);
    QTRY_COMPARE(client.exchange("DELETE", "/config").status, 403);
    QCOMPARE(process->stop(), std::optional(0));
}

void tst_servedstore::configMakesACertificate()
{
    Person person;
    const ReservedPort place;
    const auto port = place.number();
    QVERIFY(person.run({u"config"_s, u"add"_s, u"home"_s, u"--type"_s, u"local"_s, u"--path"_s,
                        m_folder.make(u"certificate"_s), u"--access"_s, u"none"_s, u"--listen"_s,
                        u"127.0.0.1:%1"_s.arg(port)}));
    const QStringList command{u"config"_s, u"certificate"_s, u"home"_s};
    const auto printed = person.run(command + QStringList{u"--name"_s, u"backup.example"_s});
    QVERIFY(printed);
    const auto lines = QString::fromUtf8(*printed).split(u'\n');
    QCOMPARE(lines.size(), 5);
    const QString file = lines.at(0).section(u' ', 1);
    const auto certificates = QSslCertificate::fromPath(file);
    QCOMPARE(certificates.size(), 1);
    QCOMPARE(
        lines.at(1),
        QString(u"SHA-256 fingerprint "_s
                + QString::fromLatin1(
                    certificates.first().digest(QCryptographicHash::Sha256).toHex(':').toUpper())));
    QVERIFY(lines.at(2).endsWith(u", backup.example"_s));
    QVERIFY(lines.at(3).endsWith(QString(u"--cacert "_s + file)));

    const auto process = person.process({u"--serve"_s, u"home"_s});
    QVERIFY(process->start());
    QVERIFY2(becomesReady(*process), process->standardError().constData());
    QVERIFY(process->standardOutput().contains("listening on https://127.0.0.1:"));
    QProcess curl;
    curl.start(u"curl"_s,
               {u"--silent"_s, u"--show-error"_s, u"--cacert"_s, file,
                u"https://127.0.0.1:%1/health"_s.arg(port)});
    QVERIFY(curl.waitForFinished());
    QCOMPARE(curl.readAllStandardError(), QByteArray());
    QCOMPARE(curl.readAllStandardOutput().trimmed(), "ok"_ba);
    QCOMPARE(process->stop(), std::optional(0));

    // Another one for the same key; one's own is never replaced.
    QVERIFY(person.run(command));
    QCOMPARE(QSslCertificate::fromPath(file).first().publicKey(), certificates.first().publicKey());
    QVERIFY(QSslCertificate::fromPath(file)
                .first()
                .subjectAlternativeNames()
                .values(QSsl::DnsEntry)
                .contains(u"backup.example"_s));
    QVERIFY(person.run({u"config"_s, u"edit"_s, u"home"_s, u"tls=files"_s}));
    const auto refused = person.process(command);
    QVERIFY(refused->start());
    QCOMPARE(refused->waitForExit(), std::optional(2));
    QVERIFY(refused->standardError().contains("certificate of your own"));
}

QTEST_GUILESS_MAIN(tst_servedstore)
#include "tst_servedstore.moc"
