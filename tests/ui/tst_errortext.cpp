// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/records/activityarchive.h"
#include "app/desktop/system/autostart.h"
#include "app/desktop/windowstatus.h"
#include "app/server/access/htpasswd.h"
#include "app/server/net/unixsocket.h"
#include "app/server/tls/certificatemaker.h"
#include "app/server/tls/tlscontext.h"
#include "app/serving/passphrase.h"
#include "app/serving/secretfile.h"
#include "app/transfer/exportfile.h"
#include "app/transfer/importplan.h"
#include "storage/drime/apianswer.h"
#include "storage/local/localprovider.h"
#include "storage/profiles/bytesize.h"
#include "storage/profiles/encryptedfile.h"
#include "storage/profiles/profilefile.h"
#include "storage/profiles/profilestore.h"
#include "storage/profiles/tomlparser.h"
#include "tests/ui/otherlanguage.h"
#include "ui/look/errortext.h"
#include "ui/profiles/troubletext.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace restdock;
using namespace Qt::StringLiterals;

namespace {

constexpr ScryptCost cheap{4, 1, 1};

Result<Secret> openSesame(bool, bool)
{
    return Secret("open sesame");
}

} // namespace

Q_DECLARE_METATYPE(restdock::Error)

class tst_errortext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        write(u"text"_s, "what nobody expects");
    }

    void sentencesHaveACapitalAFullStopAndTheName()
    {
        const Error error{ErrorCode::SignInRequired, "it is locked", {}, {}, u"KEY-LOCKED"_s};
        QCOMPARE(ui::errorText(error), u"It is locked. (KEY-LOCKED)"_s);
        QCOMPARE(ui::errorText(Error{ErrorCode::Internal, "Is it there?"}), u"Is it there?"_s);
        const test::OtherLanguage other;
        QCOMPARE(ui::errorText(error), u"IT IS LOCKED. (KEY-LOCKED)"_s);
    }

    void theFirstSentenceIsOurs()
    {
        const auto flawed = parseToml("a = 1\nb =\n");
        QVERIFY(!flawed);
        const auto raw = flawed.error().wording().rawTexts().value(0);
        QVERIFY(!raw.isEmpty() && flawed.error().message.endsWith(raw));
        const auto text = ui::errorText(flawed.error());
        QVERIFY2(text.startsWith(u"Line 2, column "_s), qPrintable(text));
        QVERIFY2(text.endsWith(u": this is not understood. Details: "_s + raw), qPrintable(text));
        const test::OtherLanguage other;
        QVERIFY(
            ui::errorText(flawed.error()).endsWith(u": THIS IS NOT UNDERSTOOD. DETAILS: "_s + raw));
    }

    void whatAPluginSaysIsExplainedInOtherLanguages()
    {
        const Error error{ErrorCode::NoSpace, u"the vault is full"_s};
        QCOMPARE(ui::errorText(error), u"the vault is full"_s);
        const test::OtherLanguage other;
        QCOMPARE(ui::errorText(error), u"THERE IS NO ROOM LEFT: the vault is full"_s);
        QCOMPARE(ui::errorText(Error{ErrorCode::Internal, u"odd"_s}), u"odd"_s);
    }

    void theDetailsOfATroubleNameNoCommand()
    {
        Profile profile;
        profile.name = u"Home NAS"_s;
        for (const int systemError : {EADDRINUSE, EADDRNOTAVAIL, EACCES}) {
            const auto trouble = troubleOfStart(
                Server::Step::Listen, net::cannotListen(u"127.0.0.1:80"_s, systemError), profile);
            QVERIFY2(trouble.error.message.contains(u"restdock config edit 'Home NAS' listen="_s),
                     qPrintable(trouble.error.message)); // in the log
            const auto text = ui::rawText(windowTrouble(trouble, profile));
            QVERIFY2(text.contains(u"cannot listen on "_s) && !text.contains(u"restdock"_s)
                         && !text.contains(u"--"_s),
                     qPrintable(text));
        }
    }

    void noWordIsEnglishOnly_data();
    void noWordIsEnglishOnly()
    {
        QFETCH(const Error, error);
        QVERIFY(!error.message.isEmpty());
        const test::OtherLanguage other;
        auto text = ui::errorText(error);
        for (const auto &raw : error.wording().rawTexts()) // comes last
            text.remove(raw);
        static const QRegularExpression paths(u"/[\\w./-]+"_s);
        text.remove(paths);
        for (const auto &name : names)
            text.remove(name);
        QVERIFY2(text == text.toUpper(), qPrintable(text));
        QVERIFY2(text.size() > 5, qPrintable(text));
    }

private:
    /// Of files, settings, servers, commands and users: the same in all languages.
    static const QStringList names;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return path(name);
    }

    std::unique_ptr<ProfileStore> store(const QByteArray &index) const
    {
        write(u"store/profiles.toml"_s, index);
        ProfileStoreOptions options;
        options.folder = path(u"store"_s);
        options.openKeychain = []() -> Result<std::unique_ptr<SecretStore>> {
            return noKeychain({});
        };
        return std::make_unique<ProfileStore>(std::move(options), BackendCatalogue::builtIn());
    }

    void filesOfProfiles() const;
    void keys() const;
    void storages() const;
    void servers() const;

    template<typename T>
    static void row(const char *name, const Result<T> &result)
    {
        QTest::newRow(name) << (result ? Error() : result.error());
    }

    QTemporaryDir m_folder;
};

const QStringList tst_errortext::names{
    u"tls_cert"_s, u"restdock_"_s, u"listen"_s,   u"HOST"_s,           u"unix:PATH"_s,
    u"laptop"_s,   u"profile-1"_s, u"Home NAS"_s, u"path"_s,           u"type"_s,
    u"drime"_s,    u"local"_s,     u"text"_s,     u"example.invalid"_s};

void tst_errortext::noWordIsEnglishOnly_data()
{
    QTest::addColumn<Error>("error");
    filesOfProfiles();
    keys();
    storages();
    servers();
}

void tst_errortext::filesOfProfiles() const
{
    const auto catalogue = BackendCatalogue::builtIn();
    row("a file that is not there", readWholeFile(path(u"absent"_s), 100));
    row("a file in the place of a folder", writePrivateFile(path(u"text/x"_s), "x"));
    row("a file that is too large", readWholeFile(path(u"text"_s), 3));
    row("a list that is no TOML", store("[=")->list());
    row("a list from a later version", store("restdock_format = 99\n")->list());
    const auto rows = store("restdock_format = 1\n[profile-1]\nname = \"Home NAS\"\n")->list();
    QTest::newRow("a row that is broken")
        << (rows ? rows->first().problem.value_or(Error()) : Error());
    row("no such profile", store({})->findByName(u"Home NAS"_s));
    row("no such id", store({})->remove(u"x"_s));
    row("no good copy", store("[=")->restoreList());
    row("a profile that is not valid", store({})->add({Profile()}, ProfileHome::Index));
    row("a setting of the wrong kind",
        readProfileFile("[\"Home NAS\"]\ntype = \"local\"\npath = 7\n", catalogue, {}));
    row("a reserved name", readProfileFile("[restdock_7]\n", catalogue, {}));
    row("a text that is not UTF-8", parseToml("a = \"\xff\""));
    row("a value nested too deep",
        parseToml(QByteArray("a = " + QByteArray(14, '[') + QByteArray(14, ']'))));
    row("no size", parseByteSize(u"7 Q"_s));
    row("no address", ListenAddress::parse(u"7"_s));
    row("a file that is no export", writeExport(path(u"text"_s), "x"));
}

void tst_errortext::keys() const
{
    QTest::newRow("no keychain") << noKeychain({});
    {
        EncryptedFile file(path(u"sealed"_s), openSesame, cheap);
        const auto written = file.write(u"a"_s, {}, Secret("b"));
        row("an entry that is not there", file.read(u"b"_s));
    }
    EncryptedFile locked(
        path(u"sealed"_s), [](bool, bool) -> Result<Secret> { return Secret("wrong"); }, cheap);
    row("a wrong passphrase", locked.read(u"a"_s));
    EncryptedFile empty(
        path(u"sealed"_s), [](bool, bool) -> Result<Secret> { return Secret(); }, cheap);
    row("an empty passphrase", empty.read(u"a"_s));
    EncryptedFile damaged(path(u"text"_s), openSesame, cheap);
    row("a damaged encrypted file", damaged.read(u"a"_s));
    row("a key file that is empty", readSecretFile(write(u"empty"_s, {})));
}

void tst_errortext::storages() const
{
    LocalProvider provider({path(u"gone"_s)});
    provider.probe(
        [](const Result<StorageSpace> &space) { row("a folder that is not there", space); });
    using namespace drime;
    const auto answered = [](const char *name, int status, const QByteArray &body = {}) {
        HttpAnswer answer;
        answer.status = status;
        answer.body = body;
        QTest::newRow(name) << judge(answer).answer.error.value_or(Error());
    };
    answered("a refused key", 401);
    answered("an account that is full", 402);
    answered("a service that is out of order", 503);
    answered("a service that asks to slow down", 429);
    answered("a web page", 200, "<html>");
    answered("an answer that makes no sense", 200, "what");
    for (const auto fault :
         {HttpFault::NeverSent, HttpFault::Broken, HttpFault::TimedOut, HttpFault::Untrusted}) {
        HttpAnswer answer;
        answer.fault = fault;
        QTest::addRow("no answer, %d", int(fault)) << judge(answer).answer.error.value_or(Error());
    }
}

void tst_errortext::servers() const
{
    row("a password file that is not there", loadHtpasswd(path(u"absent"_s)));
    row("a password file that is none", loadHtpasswd(path(u"text"_s)));
    row("a certificate without a name", makeCertificate({}));
    row("a certificate that is none", TlsContext::load({path(u"text"_s), path(u"text"_s)}));
    row("an address that is taken",
        Result<void>(net::cannotListen(u"127.0.0.1:8000"_s, EADDRINUSE)));
    row("a port that needs rights", Result<void>(net::cannotListen(u"127.0.0.1:80"_s, EACCES)));
    row("an autostart entry that cannot be written",
        Autostart(u"/usr/bin/restdock"_s, path(u"text"_s)).setEnabled(true));
}

QTEST_GUILESS_MAIN(tst_errortext)
#include "tst_errortext.moc"
