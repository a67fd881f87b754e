// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/tls/certificatemaker.h"
#include "app/server/tls/tlscontext.h"

#include <QTemporaryDir>
#include <QTest>

#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

using namespace Qt::StringLiterals;
using namespace restdock;
using net::IoResult;

namespace {

/// The other end: what it has encrypted goes out when the test says so, and as much of it.
class Client
{
public:
    explicit Client(int fd)
        : m_fd(fd),
          m_context(SSL_CTX_new(TLS_client_method()), SSL_CTX_free),
          m_tls(SSL_new(m_context.get()), SSL_free)
    {
        SSL_set_bio(m_tls.get(), BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
        SSL_set_connect_state(m_tls.get());
    }
    ~Client() { ::close(m_fd); }
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    bool handshake()
    {
        const bool isDone = SSL_do_handshake(m_tls.get()) == 1;
        send(takeEncrypted());
        std::array<char, 16384> bytes;
        while (const auto count = ::recv(m_fd, bytes.data(), bytes.size(), MSG_DONTWAIT)) {
            if (count < 0)
                break;
            BIO_write(SSL_get_rbio(m_tls.get()), bytes.data(), int(count));
        }
        return isDone;
    }

    QByteArray encrypted(const QByteArray &content)
    {
        SSL_write(m_tls.get(), content.constData(), int(content.size()));
        return takeEncrypted();
    }

    void send(const QByteArray &bytes) const
    {
        QCOMPARE(::send(m_fd, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL),
                 ssize_t(bytes.size()));
    }

private:
    QByteArray takeEncrypted()
    {
        auto *const out = SSL_get_wbio(m_tls.get());
        QByteArray bytes(qsizetype(BIO_ctrl_pending(out)), '\0');
        BIO_read(out, bytes.data(), int(bytes.size()));
        return bytes;
    }

    const int m_fd;
    std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> m_context;
    std::unique_ptr<SSL, decltype(&SSL_free)> m_tls;
};

} // namespace

/// TLS on a descriptor, by itself: what its owner has to know to wait for it.
class tst_tlstransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = makeCertificate({u"nas"_s});
        const TlsSettings settings{m_folder.filePath(u"nas.pem"_s),
                                   m_folder.filePath(u"nas.key"_s)};
        QVERIFY(made && made->write(settings.certificateFile, settings.keyFile));
        auto context = TlsContext::load(settings);
        QVERIFY(context);
        m_context = std::move(*context);
    }

    void init()
    {
        std::array<int, 2> ends{};
        QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends.data()), 0);
        m_server = m_context->wrap(ends[0]);
        m_client = std::make_unique<Client>(ends[1]);
        bool isDone = false;
        for (int round = 0; round < 10 && !isDone; ++round) {
            isDone = m_client->handshake();
            m_server->read(m_bytes.data(), qint64(m_bytes.size()));
        }
        QVERIFY(isDone);
    }

    /// Who is told of input goes on reading; with a part of a record that would never end.
    void aPartOfARecordIsWaitedFor()
    {
        const auto record = m_client->encrypted(QByteArray(1000, 'x'));
        m_client->send(record.first(500));
        QVERIFY(read().kind == IoResult::Kind::WaitRead);
        QVERIFY(!m_server->hasBufferedInput());
        m_client->send(record.sliced(500));
        const auto rest = read();
        QVERIFY(rest.kind == IoResult::Kind::Done);
        QCOMPARE(rest.bytes, 1000);
        QVERIFY(!m_server->hasBufferedInput());
    }

    /// Which the descriptor does not tell of: it has been read from there.
    void wholeRecordsThatWereReadAheadAreTold()
    {
        auto records = m_client->encrypted("one");
        records += m_client->encrypted("two");
        m_client->send(records);
        QCOMPARE(read().bytes, 3);
        QVERIFY(m_server->hasBufferedInput());
        QCOMPARE(read().bytes, 3);
        QVERIFY(!m_server->hasBufferedInput());
    }

    void theRestOfARecordIsTold()
    {
        m_client->send(m_client->encrypted("content"));
        QCOMPARE(m_server->read(m_bytes.data(), 3).bytes, 3);
        QVERIFY(m_server->hasBufferedInput());
        QCOMPARE(read().bytes, 4);
        QVERIFY(!m_server->hasBufferedInput());
    }

private:
    IoResult read() { return m_server->read(m_bytes.data(), qint64(m_bytes.size())); }

    QTemporaryDir m_folder;
    std::unique_ptr<TlsContext> m_context;
    std::unique_ptr<net::Transport> m_server;
    std::unique_ptr<Client> m_client;
    std::array<char, 65536> m_bytes{};
};

QTEST_GUILESS_MAIN(tst_tlstransport)
#include "tst_tlstransport.moc"
