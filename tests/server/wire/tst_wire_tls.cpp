// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/certificates.h"
#include "tests/e2e/support/logins.h"
#include "tests/e2e/support/pseudorandom.h"
#include "tests/server/wire/wireserver.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace restdock::test;

namespace {

constexpr qsizetype mebibyte = 1024 * 1024;
constexpr int certificateNotUsable = 8;

QSslConfiguration clientTls(QSsl::SslProtocol protocol = QSsl::SecureProtocols)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(protocol);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

/// The name in the certificate that a new connection gets to see; empty when there is none.
QString nameShown(const WireServer &server)
{
    const WireClient client = server.connect(clientTls());
    if (!client.isConnected())
        return {};
    return client.tls().peerCertificate().subjectInfo(QSslCertificate::CommonName).join(u' ');
}

/// What openssl's own client says about a handshake: it can still ask for versions long gone.
QByteArray opensslHandshake(WireServer &server, const QStringList &options)
{
    QProcess client;
    client.setProcessChannelMode(QProcess::MergedChannels);
    client.setStandardInputFile(QProcess::nullDevice());
    client.start(
        u"openssl"_s,
        QStringList{u"s_client"_s, u"-connect"_s, server.process().listenAddress(), u"-brief"_s}
            + options);
    return client.waitForFinished(10000) ? client.readAll() : QByteArray();
}

} // namespace

/// HTTPS: versions, certificates, their renewal, and that the content survives the way.
class tst_wire_tls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void versionsAreAgreedOn_data();
    void versionsAreAgreedOn();
    void oldVersionsAreRefused();
    void weakCiphersAreRefused();
    void thirteenOnlyRefusesTwelve();
    void plainHttpIsToldSo();
    void nonsenseIsClosed();
    void theCertificateIsFoundInTheDataFolder();
    void unusableFilesAreTold_data();
    void unusableFilesAreTold();
    void aRenewedCertificateIsShown_data();
    void aRenewedCertificateIsShown();
    void aBrokenRenewalKeepsTheOldOne_data();
    void aBrokenRenewalKeepsTheOldOne();
    void contentSurvives_data();
    void contentSurvives();
    void requestsArePipelined();
    void aSilentHandshakeIsClosed();
    void aVanishedClientLeavesNothing();
    void aStopEndsConnectionsCleanly();

private:
    QString certificate() const { return m_temporary->filePath(u"certificate.pem"_s); }
    QString key() const { return m_temporary->filePath(u"key.pem"_s); }
    QStringList tlsOptions(const QStringList &more = {}) const
    {
        return QStringList{u"--tls"_s, u"--tls-cert"_s, certificate(), u"--tls-key"_s, key()}
        + more;
    }
    /// Starts a server with the repository "/a/".
    bool serve(const QStringList &options, const QString &folder = {});
    bool useCertificate(const QString &kind) const; ///< copies one of the prepared pairs

    QTemporaryDir m_prepared; // pairs of certificate and key; making one takes a while
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<WireServer> m_server;
};

void tst_wire_tls::initTestCase()
{
    for (const auto &[name, kind] :
         {std::pair(u"rsa"_s, KeyKind::Rsa), std::pair(u"ecdsa"_s, KeyKind::Ecdsa),
          std::pair(u"renewed"_s, KeyKind::Ecdsa)})
        QVERIFY(makeCertificate(m_prepared.filePath(name + u".crt"),
                                m_prepared.filePath(name + u".key"), kind, name));
}

void tst_wire_tls::init()
{
    m_server.reset();
    m_temporary = std::make_unique<QTemporaryDir>();
    QVERIFY(useCertificate(u"ecdsa"_s));
}

bool tst_wire_tls::useCertificate(const QString &kind) const
{
    // As renewal programs do it: a new file takes the place of the old one.
    for (const auto &[from, to] :
         {std::pair(kind + u".crt", certificate()), std::pair(kind + u".key", key())}) {
        const QString name = from;
        QFile::remove(to);
        if (!QFile::copy(m_prepared.filePath(name), to))
            return false;
    }
    return true;
}

bool tst_wire_tls::serve(const QStringList &options, const QString &folder)
{
    m_server = std::make_unique<WireServer>(Transport::Tcp, options, folder);
    if (!m_server->start())
        return false;
    WireClient client = m_server->connect(clientTls());
    return client.exchange("POST", "/a/?create=true").status == 200;
}

void tst_wire_tls::versionsAreAgreedOn_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QSsl::SslProtocol>("asked");
    QTest::addColumn<QSsl::SslProtocol>("agreed");
    for (const QString &kind : {u"rsa"_s, u"ecdsa"_s}) {
        const auto name = kind.toLatin1();
        QTest::addRow("1.2, %s", name.constData()) << kind << QSsl::TlsV1_2 << QSsl::TlsV1_2;
        QTest::addRow("1.3, %s", name.constData()) << kind << QSsl::TlsV1_3 << QSsl::TlsV1_3;
        QTest::addRow("best, %s", name.constData())
            << kind << QSsl::SecureProtocols << QSsl::TlsV1_3;
    }
}

void tst_wire_tls::versionsAreAgreedOn()
{
    QFETCH(const QString, kind);
    QFETCH(const QSsl::SslProtocol, asked);
    QFETCH(const QSsl::SslProtocol, agreed);
    QVERIFY(useCertificate(kind));
    QVERIFY2(serve(tlsOptions()), m_server->process().standardError().constData());
    QVERIFY(m_server->process().standardError().contains(
        QString(u"TLS enabled, private key "_s + key() + u", pubkey "_s + certificate()).toUtf8()));
    WireClient client = m_server->connect(clientTls(asked));
    QVERIFY(client.isConnected());
    QCOMPARE(client.tls().sessionProtocol(), agreed);
    QCOMPARE(client.tls().peerCertificate().subjectInfo(QSslCertificate::CommonName),
             QStringList{kind});
    QVERIFY2(client.tls().sessionCipher().usedBits() >= 128,
             qPrintable(client.tls().sessionCipher().name()));
    QCOMPARE(client.exchange("GET", "/a/config").status, 404);
    QCOMPARE(client.exchange("POST", "/a/config", "config").status, 200);
    QCOMPARE(client.exchange("GET", "/a/config").body, "config");
}

void tst_wire_tls::oldVersionsAreRefused()
{
    QVERIFY(serve(tlsOptions()));
    // Security level 0: the client itself would not try otherwise.
    for (const QString &version : {u"-tls1"_s, u"-tls1_1"_s}) {
        const QByteArray said =
            opensslHandshake(*m_server, {version, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s});
        QVERIFY2(said.contains("protocol version"), said.constData());
        QVERIFY2(!said.contains("CONNECTION ESTABLISHED"), said.constData());
    }
    QVERIFY(opensslHandshake(*m_server, {u"-tls1_2"_s}).contains("CONNECTION ESTABLISHED"));
    QVERIFY(opensslHandshake(*m_server, {u"-tls1_3"_s}).contains("CONNECTION ESTABLISHED"));
}

void tst_wire_tls::weakCiphersAreRefused()
{
    QVERIFY(useCertificate(u"rsa"_s));
    QVERIFY(serve(tlsOptions()));
    for (const QString &cipher :
         {u"AES128-SHA"_s, u"AES256-GCM-SHA384"_s, u"ECDHE-RSA-AES256-SHA"_s, u"NULL"_s}) {
        const QByteArray said =
            opensslHandshake(*m_server, {u"-tls1_2"_s, u"-cipher"_s, cipher + u":@SECLEVEL=0"});
        QVERIFY2(!said.contains("CONNECTION ESTABLISHED"), qPrintable(cipher));
        QVERIFY2(said.contains("handshake failure"), said.constData());
    }
}

void tst_wire_tls::thirteenOnlyRefusesTwelve()
{
    QVERIFY(serve(tlsOptions({u"--tls-min-ver"_s, u"1.3"_s})));
    QVERIFY(!m_server->connect(clientTls(QSsl::TlsV1_2)).isConnected());
    WireClient client = m_server->connect(clientTls(QSsl::TlsV1_3));
    QCOMPARE(client.exchange("GET", "/a/config").status, 404);
}

void tst_wire_tls::plainHttpIsToldSo()
{
    QVERIFY(serve(tlsOptions()));
    for (const QByteArray &method : {"GET"_ba, "POST"_ba, "HEAD"_ba}) {
        WireClient client = m_server->connect();
        const WireResponse response = client.exchange(method, "/a/config");
        QVERIFY2(response.status == 400, response.summary().constData());
        if (method != "HEAD")
            QVERIFY(response.body.contains("HTTP request to an HTTPS server"));
        QTRY_VERIFY((QTest::qWait(10), !client.isConnected()));
    }
}

void tst_wire_tls::nonsenseIsClosed()
{
    QVERIFY(serve(tlsOptions()));
    for (const QByteArray &bytes : {QByteArray(1000, '\0'), pseudoRandom(1000, 1),
                                    QByteArray("\x16\x03\x01\xff\xff" + pseudoRandom(70000, 2))}) {
        WireClient client = m_server->connect();
        client.send(bytes);
        QTRY_VERIFY((QTest::qWait(10), !client.isConnected()));
    }
    WireClient client = m_server->connect(clientTls());
    QCOMPARE(client.exchange("GET", "/a/config").status, 404);
}

void tst_wire_tls::theCertificateIsFoundInTheDataFolder()
{
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(m_prepared.filePath(u"renewed.crt"_s), folder.filePath(u"public_key"_s)));
    QVERIFY(QFile::copy(m_prepared.filePath(u"renewed.key"_s), folder.filePath(u"private_key"_s)));
    QVERIFY2(serve({u"--tls"_s}, folder.path()), m_server->process().standardError().constData());
    QCOMPARE(nameShown(*m_server), u"renewed"_s);
    // Nobody gets the key out over HTTP.
    WireClient client = m_server->connect(clientTls());
    QCOMPARE(client.exchange("GET", "/private_key").status, 404);
}

void tst_wire_tls::unusableFilesAreTold_data()
{
    QTest::addColumn<QString>("certificateFile");
    QTest::addColumn<QString>("keyFile");
    QTest::addColumn<QString>("mention"); // of the two
    QTest::newRow("none in the data folder") << QString() << QString() << u"public_key"_s;
    QTest::newRow("no certificate") << u"no such.crt"_s << u"rsa.key"_s << u"no such.crt"_s;
    QTest::newRow("no key") << u"rsa.crt"_s << u"no such.key"_s << u"no such.key"_s;
    QTest::newRow("not a pair") << u"rsa.crt"_s << u"ecdsa.key"_s << u"ecdsa.key"_s;
    QTest::newRow("not a pair of one kind") << u"renewed.crt"_s << u"ecdsa.key"_s << u"ecdsa.key"_s;
    QTest::newRow("swapped") << u"rsa.key"_s << u"rsa.crt"_s << u"rsa.key"_s;
    QTest::newRow("an empty certificate") << u"/dev/null"_s << u"rsa.key"_s << u"/dev/null"_s;
    QTest::newRow("an empty key") << u"rsa.crt"_s << u"/dev/null"_s << u"/dev/null"_s;
    QTest::newRow("a folder") << u"."_s << u"rsa.key"_s << m_prepared.path();
}

void tst_wire_tls::unusableFilesAreTold()
{
    QFETCH(const QString, certificateFile);
    QFETCH(const QString, keyFile);
    QFETCH(const QString, mention);
    QStringList options{u"--tls"_s};
    if (!certificateFile.isEmpty()) {
        const QDir prepared(m_prepared.path());
        options += {u"--tls-cert"_s, prepared.absoluteFilePath(certificateFile), u"--tls-key"_s,
                    prepared.absoluteFilePath(keyFile)};
    }
    WireServer server(Transport::Tcp, options);
    QVERIFY(!server.start());
    QCOMPARE(server.process().waitForExit(), std::optional<int>(certificateNotUsable));
    const QStringList lines = server.process().errorLines();
    QVERIFY2(lines.size() == 1, server.process().standardError().constData());
    QVERIFY2(lines.first().startsWith(u"restdock: "_s), qPrintable(lines.first()));
    QVERIFY2(lines.first().contains(mention), qPrintable(lines.first()));
    QVERIFY2(!lines.first().contains(u"unknown error"_s), qPrintable(lines.first()));
}

void tst_wire_tls::aRenewedCertificateIsShown_data()
{
    QTest::addColumn<bool>("bySignal");
    QTest::newRow("SIGHUP") << true;
    QTest::newRow("noticed") << false;
}

void tst_wire_tls::aRenewedCertificateIsShown()
{
    QFETCH(const bool, bySignal);
    QVERIFY(serve(tlsOptions()));
    QCOMPARE(nameShown(*m_server), u"ecdsa"_s);
    WireClient open = m_server->connect(clientTls());
    QCOMPARE(open.exchange("GET", "/a/config").status, 404);
    const QByteArray content = pseudoRandom(mebibyte, 1);
    const QByteArray target = "/a/data/" + blobNameOf(content);
    const QByteArray request = requestBytes("POST", target, content);
    WireClient uploading = m_server->connect(clientTls());
    QVERIFY(uploading.send(request.first(request.size() / 2)));

    QVERIFY(useCertificate(u"renewed"_s));
    if (bySignal) {
        m_server->process().sendSignal(SIGHUP);
        QTRY_VERIFY(m_server->process().standardError().contains("Reloaded"));
        QCOMPARE(nameShown(*m_server), u"renewed"_s);
    } else {
        QTRY_COMPARE_WITH_TIMEOUT(nameShown(*m_server), u"renewed"_s, 20'000);
    }
    // who is connected notices nothing
    QCOMPARE(open.exchange("POST", "/a/config", "config").status, 200);
    QVERIFY(uploading.send(request.sliced(request.size() / 2)));
    QCOMPARE(uploading.read().status, 200);
    QCOMPARE(open.exchange("GET", target).body, content);
}

void tst_wire_tls::aBrokenRenewalKeepsTheOldOne_data()
{
    aRenewedCertificateIsShown_data();
}

void tst_wire_tls::aBrokenRenewalKeepsTheOldOne()
{
    QFETCH(const bool, bySignal);
    QVERIFY(serve(tlsOptions()));
    QFile::remove(certificate());
    QVERIFY(QFile::copy(m_prepared.filePath(u"renewed.crt"_s), certificate())); // without its key
    if (bySignal) {
        m_server->process().sendSignal(SIGHUP);
        QTRY_VERIFY(m_server->process().standardError().contains("WARNING: not reloaded: "));
    } else {
        QTRY_VERIFY_WITH_TIMEOUT(nameShown(*m_server) == u"ecdsa"_s
                                     && m_server->process().standardError().contains(
                                         "The new certificate is not used: "),
                                 4000);
    }
    QCOMPARE(nameShown(*m_server), u"ecdsa"_s);
    // and as soon as the key is there too, it is used
    QVERIFY(useCertificate(u"renewed"_s));
    QTRY_COMPARE_WITH_TIMEOUT(nameShown(*m_server), u"renewed"_s, 20'000);
}

void tst_wire_tls::contentSurvives_data()
{
    QTest::addColumn<QSsl::SslProtocol>("protocol");
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("isChunked");
    for (const auto &[name, protocol] :
         {std::pair("1.2", QSsl::TlsV1_2), std::pair("1.3", QSsl::TlsV1_3)}) {
        for (const qsizetype size : {qsizetype(1), qsizetype(16383), qsizetype(16385),
                                     qsizetype(65537), 3 * mebibyte + 1}) {
            QTest::addRow("%s, %lld", name, static_cast<long long>(size))
                << protocol << size << false;
            QTest::addRow("%s, %lld, chunked", name, static_cast<long long>(size))
                << protocol << size << true;
        }
    }
}

void tst_wire_tls::contentSurvives()
{
    QFETCH(const QSsl::SslProtocol, protocol);
    QFETCH(const qsizetype, size);
    QFETCH(const bool, isChunked);
    QVERIFY(serve(tlsOptions()));
    const QByteArray content = pseudoRandom(size, 7);
    const QByteArray target = "/a/data/" + blobNameOf(content);
    WireClient client = m_server->connect(clientTls(protocol));
    if (isChunked)
        client.send("POST " + target + " HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + chunked(content, {1, 16384, 100'000}));
    else
        client.send(requestBytes("POST", target, content));
    const WireResponse stored = client.read();
    QVERIFY2(stored.status == 200, stored.summary().constData());
    const WireResponse whole = client.exchange("GET", target);
    QCOMPARE(whole.status, 200);
    QVERIFY(whole.body == content);
    for (const auto &[first, last] :
         {std::pair<qsizetype, qsizetype>(0, 0), {size / 3, size - 1}, {size / 2, size / 2}}) {
        const WireResponse part = client.exchange(
            "GET", target, {},
            {"Range: bytes=" + QByteArray::number(first) + '-' + QByteArray::number(last)});
        QVERIFY2(part.status == 206, part.summary().constData());
        QVERIFY(part.body == content.sliced(first, last - first + 1));
    }
    QCOMPARE(client.exchange("HEAD", target).field("Content-Length").toLongLong(), size);
    QCOMPARE(client.exchange("DELETE", target).status, 200);
}

void tst_wire_tls::requestsArePipelined()
{
    QVERIFY(serve(tlsOptions()));
    QList<QByteArray> contents;
    QByteArray requests;
    for (int i = 0; i < 30; ++i) {
        contents.append(pseudoRandom(1 + i * 9001, quint64(i + 1)));
        requests += requestBytes("POST", "/a/data/" + blobNameOf(contents.last()), contents.last());
    }
    for (const QByteArray &content : contents)
        requests += requestBytes("GET", "/a/data/" + blobNameOf(content));
    WireClient client = m_server->connect(clientTls());
    QVERIFY(client.send(requests));
    for (qsizetype i = 0; i < contents.size(); ++i) {
        const WireResponse response = client.read();
        QVERIFY2(response.status == 200, response.summary().constData());
    }
    for (const QByteArray &content : contents) {
        const WireResponse response = client.read();
        QVERIFY2(response.status == 200, response.summary().constData());
        QVERIFY(response.body == content);
    }
    QCOMPARE(client.unread(), QByteArray());
}

void tst_wire_tls::aSilentHandshakeIsClosed()
{
    QVERIFY(serve(tlsOptions({u"--head-timeout"_s, u"1"_s})));
    WireClient silent = m_server->connect(); // never says hello
    WireClient halfway = m_server->connect();
    QVERIFY(halfway.send("\x16\x03\x01\x02"));
    QVERIFY(silent.isClosedByServer(std::chrono::seconds(4)));
    QVERIFY(halfway.isClosedByServer(std::chrono::seconds(4)));
}

void tst_wire_tls::aVanishedClientLeavesNothing()
{
    QVERIFY(serve(tlsOptions()));
    const QByteArray content = pseudoRandom(mebibyte, 1);
    const QByteArray request = requestBytes("POST", "/a/data/" + blobNameOf(content), content);
    WireClient client = m_server->connect(clientTls());
    QVERIFY(client.send(request.chopped(1000)));
    QTRY_VERIFY(!m_server->process().openFilesBelow(m_server->folder()).isEmpty());
    client.vanish();
    QTRY_COMPARE(m_server->files(), QStringList());
}

void tst_wire_tls::aStopEndsConnectionsCleanly()
{
    QVERIFY(serve(tlsOptions()));
    WireClient idle = m_server->connect(clientTls());
    QCOMPARE(idle.exchange("GET", "/a/config").status, 404);
    m_server->process().terminate();
    QVERIFY(idle.isClosedByServer());
    QCOMPARE(m_server->process().waitForExit(), std::optional<int>(0));
}

QTEST_GUILESS_MAIN(tst_wire_tls)
#include "tst_wire_tls.moc"
