// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/access/filestamp.h"
#include "app/server/net/transport.h"
#include "storage/result.h"

#include <QDateTime>
#include <QString>

#include <openssl/types.h>

#include <array>
#include <chrono>
#include <memory>
#include <mutex>

namespace restdock {

enum class TlsVersion { Tls12, Tls13 };

struct TlsSettings
{
    QString certificateFile; ///< PEM: the server's certificate, then the chain
    QString keyFile;         ///< PEM, without a passphrase
    TlsVersion minimumVersion = TlsVersion::Tls12;

    bool operator==(const TlsSettings &) const = default;
};

/// The certificate in use and the rules for TLS: versions 1.2 and 1.3, only ciphers with forward
/// secrecy and authenticated encryption (those of rest-server).
///
/// A renewed certificate is taken up when the files change and on reload(), for new connections;
/// open ones keep what they began with. Any thread.
///
/// Why OpenSSL itself and not QSslSocket: it works on our descriptors, non-blocking, on whatever
/// thread owns the connection, and copies each byte once.
class TlsContext
{
public:
    /// Reads the files, or says which one cannot be used and why.
    static Result<std::unique_ptr<TlsContext>> load(const TlsSettings &settings);
    ~TlsContext();
    TlsContext(const TlsContext &) = delete;
    TlsContext &operator=(const TlsContext &) = delete;

    /// Reads the files again. On an Error what was in use stays in use.
    Result<void> reload();

    /// When the certificate in use ends, UTC.
    QDateTime validUntil() const;

    /// Puts TLS on a connected socket; the handshake happens with the first reads and writes. Looks,
    /// at most once a second, whether the files have changed.
    std::unique_ptr<net::Transport> wrap(int fd);

private:
    struct Deleter
    {
        void operator()(SSL_CTX *context) const;
    };
    using Context = std::shared_ptr<SSL_CTX>;
    using FileStamps = std::array<FileStamp, 2>; // certificate, key

    explicit TlsContext(TlsSettings settings);

    static Result<Context> read(const TlsSettings &settings);
    void reloadIfChanged();
    Context current() const;
    FileStamps fileStamps() const;

    const TlsSettings m_settings;
    mutable std::mutex m_lock; // of what follows
    Context m_context;
    FileStamps m_stamps;
    std::chrono::steady_clock::time_point m_lookedAt;
};

} // namespace restdock
