// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/tls/tlscontext.h"

#include "app/server/tls/certificatefile.h"
#include "app/server/tls/tlstransport.h"

#include <QFile>
#include <QLoggingCategory>

#include <openssl/err.h>
#include <openssl/ssl.h>

namespace restdock {

namespace {

Q_LOGGING_CATEGORY(logTls, "restdock.server.tls", QtInfoMsg)

// rest-server's list. TLS 1.3 has only such ciphers anyway.
constexpr auto ciphers = "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:"
                         "ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:"
                         "ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305";

/// OpenSSL's own words for the last error of this thread; the queue is empty afterwards.
QString sslError()
{
    const auto code = ERR_peek_last_error();
    ERR_clear_error();
    const char *reason = ERR_reason_error_string(code);
    return reason ? QString::fromLatin1(reason) : QStringLiteral("unknown error");
}

/// What is wrong with the files, in words of ours where there are any.
Message whyUnusable(CertificateFlaw flaw, const QString &file, const QString &otherwise)
{
    QFile readable(file);
    if (!readable.open(QIODevice::ReadOnly))
        return reasonFromText(readable.errorString());
    const auto reason = reasonOf(flaw);
    return reason.isEmpty()
        ? Message::raw(otherwise, QT_TRANSLATE_NOOP("Error", "it is not accepted"))
        : reason;
}

CertificateFlaw flawOf(const TlsSettings &settings)
{
    return readCertificate(settings.certificateFile, settings.keyFile,
                           QDateTime::currentDateTimeUtc())
        .flaw;
}

QString givePemFiles()
{
    return QStringLiteral("Give PEM files with --tls-cert and --tls-key");
}

Error cannotUseCertificate(const TlsSettings &settings)
{
    const auto why = sslError();
    const auto &file = settings.certificateFile;
    return Error{ErrorCode::InvalidArgument,
                 QT_TRANSLATE_NOOP("Error", "cannot use the certificate %1: %2"),
                 {file, whyUnusable(flawOf(settings), file, why)},
                 why}
        .withCommand(givePemFiles());
}

Error cannotUseKey(const TlsSettings &settings)
{
    const auto why = sslError();
    const auto &file = settings.keyFile;
    return Error{ErrorCode::InvalidArgument,
                 QT_TRANSLATE_NOOP("Error", "cannot use the private key %1: %2"),
                 {file, whyUnusable(flawOf(settings), file, why)},
                 why}
        .withCommand(givePemFiles());
}

/// OpenSSL would ask on the terminal, where there is one, and a reload would wait for the answer.
int refusePassphrase(char *, int, int, void *)
{
    return -1;
}

int chooseHttp11(SSL *, const unsigned char **out, unsigned char *outLength,
                 const unsigned char *offered, unsigned int offeredLength, void *)
{
    static constexpr unsigned char ours[] = "\x08http/1.1";
    unsigned char *chosen = nullptr;
    if (SSL_select_next_proto(&chosen, outLength, ours, sizeof ours - 1, offered, offeredLength)
        != OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_NOACK; // without ALPN it is HTTP/1.1 too
    *out = chosen;
    return SSL_TLSEXT_ERR_OK;
}

} // namespace

void TlsContext::Deleter::operator()(SSL_CTX *context) const
{
    SSL_CTX_free(context);
}

TlsContext::TlsContext(TlsSettings settings) : m_settings(std::move(settings)) {}

TlsContext::~TlsContext() = default;

Result<std::unique_ptr<TlsContext>> TlsContext::load(const TlsSettings &settings)
{
    std::unique_ptr<TlsContext> context(new TlsContext(settings));
    if (auto loaded = context->reload(); !loaded)
        return std::move(loaded).error();
    return context;
}

Result<TlsContext::Context> TlsContext::read(const TlsSettings &settings)
{
    Context context(SSL_CTX_new(TLS_server_method()), Deleter());
    if (!context)
        return Error{ErrorCode::Internal,
                     QT_TRANSLATE_NOOP("Error", "OpenSSL offers no TLS"),
                     {},
                     sslError()};
    auto *raw = context.get();
    SSL_CTX_set_min_proto_version(
        raw, settings.minimumVersion == TlsVersion::Tls13 ? TLS1_3_VERSION : TLS1_2_VERSION);
    SSL_CTX_set_cipher_list(raw, ciphers);
    SSL_CTX_set_options(raw,
                        SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION
                            | SSL_OP_CIPHER_SERVER_PREFERENCE | SSL_OP_PRIORITIZE_CHACHA
                            | SSL_OP_IGNORE_UNEXPECTED_EOF);
    // A repeated write may come from another buffer of the same content; idle connections give
    // their record buffers back.
    SSL_CTX_set_mode(raw,
                     SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER
                         | SSL_MODE_RELEASE_BUFFERS);
    // Else every record takes two calls, one for its five bytes of head. A larger buffer is 3 % faster
    // still, and holds as much memory for every slow client.
    SSL_CTX_set_read_ahead(raw, 1);
    SSL_CTX_set_alpn_select_cb(raw, chooseHttp11, nullptr);
    SSL_CTX_set_default_passwd_cb(raw, refusePassphrase);
    ERR_clear_error();
    const auto certificate = QFile::encodeName(settings.certificateFile);
    if (SSL_CTX_use_certificate_chain_file(raw, certificate.constData()) != 1)
        return cannotUseCertificate(settings);
    const auto key = QFile::encodeName(settings.keyFile);
    if (SSL_CTX_use_PrivateKey_file(raw, key.constData(), SSL_FILETYPE_PEM) != 1
        || SSL_CTX_check_private_key(raw) != 1)
        return cannotUseKey(settings);
    return context;
}

Result<void> TlsContext::reload()
{
    const auto stamps = fileStamps(); // before reading: a change in between is read again
    auto context = read(m_settings);
    const std::lock_guard guard(m_lock);
    m_stamps = stamps;
    m_lookedAt = std::chrono::steady_clock::now();
    if (!context)
        return std::move(context).error();
    m_context = std::move(*context);
    return {};
}

TlsContext::FileStamps TlsContext::fileStamps() const
{
    return {FileStamp::of(m_settings.certificateFile), FileStamp::of(m_settings.keyFile)};
}

void TlsContext::reloadIfChanged()
{
    {
        const std::lock_guard guard(m_lock);
        const auto now = std::chrono::steady_clock::now();
        if (now - m_lookedAt < std::chrono::seconds(1))
            return;
        m_lookedAt = now;
        if (fileStamps() == m_stamps)
            return;
    }
    if (const auto reloaded = reload())
        qCInfo(logTls, "The certificate was renewed");
    else
        qCWarning(logTls, "The new certificate is not used: %s",
                  qPrintable(reloaded.error().message));
}

TlsContext::Context TlsContext::current() const
{
    const std::lock_guard guard(m_lock);
    return m_context;
}

QDateTime TlsContext::validUntil() const
{
    const auto context = current();
    const X509 *const certificate = SSL_CTX_get0_certificate(context.get());
    std::tm end{};
    if (!certificate || ASN1_TIME_to_tm(X509_get0_notAfter(certificate), &end) != 1)
        return {};
    constexpr int firstYear = 1900;
    return QDateTime(QDate(end.tm_year + firstYear, end.tm_mon + 1, end.tm_mday),
                     QTime(end.tm_hour, end.tm_min, end.tm_sec), Qt::UTC);
}

std::unique_ptr<net::Transport> TlsContext::wrap(int fd)
{
    reloadIfChanged();
    return makeTlsTransport(fd, current().get());
}

} // namespace restdock
