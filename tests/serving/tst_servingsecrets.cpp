// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drime_fake/drimefake.h"
#include "tests/e2e/support/logins.h"
#include "tests/server/wire/wireclient.h"
#include "tests/serving/profileprocess.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace restdock::test;

/// Where the key of a profile comes from when there is no keychain, and in which order.
class tst_servingsecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_fake.start()); }
    void theKeyComesFrom_data();
    void theKeyComesFrom();
    void theFirstPlaceCounts();
    void aKeyFileThatOthersCanReadIsRefused();
    void aRefusedKeyIsTold();
    void noSecretIsPrinted();

private:
    QByteArray profile(const QByteArray &more = {}) const
    {
        return "[\"off site\"]\ntype = \"drime\"\naccess = \"none\"\nlisten = \"127.0.0.1:0\"\n"
               "api_url = \""
            + m_fake.apiUrl().toUtf8() + "\"\n" + more + '\n';
    }
    /// A file that only its owner can read.
    static QString secretFile(const QString &path, const QString &content)
    {
        const bool written = writeFile(path, content.toUtf8());
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        return written ? path : QString();
    }

    DrimeFake m_fake;
    QTemporaryDir m_folder;
};

void tst_servingsecrets::theKeyComesFrom_data()
{
    QTest::addColumn<QString>("place");
    for (const char *const place : {"file", "option", "named option", "credential",
                                    "credential by key", "variable", "DRIME_API_KEY", "clear"})
        QTest::newRow(place) << QString::fromLatin1(place);
}

void tst_servingsecrets::theKeyComesFrom()
{
    QFETCH(const QString, place);
    const auto token = DrimeFake::token();
    const auto file = secretFile(m_folder.filePath(u"key"_s), token + u'\n');
    QByteArray more;
    QStringList arguments;
    if (place == u"file")
        more = "api_key_file = \"" + file.toUtf8() + '"';
    if (place == u"clear")
        more = "api_key = \"" + token.toUtf8() + '"';
    if (place == u"option")
        arguments = {u"--api-key-file"_s, file};
    if (place == u"named option")
        arguments = {u"--api-key-file"_s, u"off site="_s + file, u"--api-key-file"_s,
                     u"other=/nonexistent"_s};
    ProfileProcess served(profile(more), arguments);
    auto &environment = served.process().environment();
    if (place.startsWith(u"credential")) {
        const QString suffix = place == u"credential" ? u"token"_s : u"api_key"_s;
        secretFile(m_folder.filePath(u"off site."_s + suffix), token);
        environment.insert(u"CREDENTIALS_DIRECTORY"_s, m_folder.path());
    }
    if (place == u"variable")
        environment.insert(u"RESTDOCK_OFF_SITE_API_KEY"_s, token);
    if (place == u"DRIME_API_KEY")
        environment.insert(place, token);
    QVERIFY2(served.startReady(), served.transcript().constData());
    QVERIFY(served.process().standardOutput().contains("off site: storage Drime Cloud: "));
    QVERIFY(WireClient(served.endpoint("off site")).exchange("POST", "/?create=true").status
            == 200);
    QCOMPARE(served.process().stop(), std::optional(0));
    QDir(m_folder.path()).removeRecursively();
    QVERIFY(QDir().mkpath(m_folder.path()));
}

/// Each place with a wrong key before the ones that have the right one: refused.
void tst_servingsecrets::theFirstPlaceCounts()
{
    const auto wrong = secretFile(m_folder.filePath(u"wrong"_s), u"2|wrong"_s);
    const auto right = secretFile(m_folder.filePath(u"right"_s), DrimeFake::token());
    const auto exitCode = [this](const QString &credential, const QString &file,
                                 const QString &variable) -> std::optional<int> {
        const QByteArray more =
            file.isEmpty() ? QByteArray() : "api_key_file = \"" + file.toUtf8() + '"';
        ProfileProcess served(profile(more), {u"--check"_s});
        auto &environment = served.process().environment();
        if (!credential.isEmpty()) {
            QFile::copy(credential, m_folder.filePath(u"off site.token"_s));
            environment.insert(u"CREDENTIALS_DIRECTORY"_s, m_folder.path());
        }
        if (!variable.isEmpty())
            environment.insert(u"RESTDOCK_OFF_SITE_API_KEY"_s, variable);
        environment.insert(u"DRIME_API_KEY"_s, u"2|wrong"_s);
        if (!served.process().start())
            return std::nullopt;
        const auto code = served.process().waitForExit();
        QFile::remove(m_folder.filePath(u"off site.token"_s));
        return code;
    };
    QCOMPARE(exitCode(wrong, right, DrimeFake::token()), std::optional(7));
    QCOMPARE(exitCode(right, wrong, u"2|wrong"_s), std::optional(0));
    QCOMPARE(exitCode({}, wrong, DrimeFake::token()), std::optional(7));
    QCOMPARE(exitCode({}, right, u"2|wrong"_s), std::optional(0));
    QCOMPARE(exitCode({}, {}, DrimeFake::token()), std::optional(0));
    QCOMPARE(exitCode({}, {}, {}), std::optional(7)); // DRIME_API_KEY
}

void tst_servingsecrets::aKeyFileThatOthersCanReadIsRefused()
{
    const auto file = secretFile(m_folder.filePath(u"open"_s), DrimeFake::token());
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadOther));
    ProfileProcess served(profile("api_key_file = \"" + file.toUtf8() + '"'));
    QVERIFY(served.process().start());
    QCOMPARE(served.process().waitForExit(), std::optional(7));
    QVERIFY2(served.process().standardError().contains("chmod 600"),
             served.transcript().constData());
}

void tst_servingsecrets::aRefusedKeyIsTold()
{
    ProfileProcess served(profile("api_key = \"2|wrong\""));
    QVERIFY(served.process().start());
    QCOMPARE(served.process().waitForExit(), std::optional(7));
    QVERIFY2(served.process().standardError().contains("(DRIME-AUTH)"),
             served.transcript().constData());
}

void tst_servingsecrets::noSecretIsPrinted()
{
    const auto hash = bcryptOf(u"secret"_s);
    ProfileProcess served(profile("api_key = \"" + DrimeFake::token().toUtf8()
                                  + "\"\n[\"off site\".users.laptop]\npassword_hash = \"" + hash
                                  + '"'));
    QVERIFY2(served.startReady(), served.transcript().constData());
    QCOMPARE(served.process().stop(), std::optional(0));
    QVERIFY(!served.transcript().contains("fake-token"));
    QVERIFY(!served.transcript().contains(hash));
}

QTEST_GUILESS_MAIN(tst_servingsecrets)
#include "tst_servingsecrets.moc"
