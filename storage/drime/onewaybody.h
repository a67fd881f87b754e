// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QIODevice>

#include <memory>
#include <vector>

namespace restdock::drime {

/// A request's body: pieces of memory, and whatever keeps them alive. Immutable, shared by attempts.
struct HttpBody
{
    std::vector<QByteArrayView> pieces;
    std::shared_ptr<const void> owner;

    qint64 byteCount() const;
    static std::shared_ptr<const HttpBody> fromBytes(QByteArray bytes);
};

/// Hands out a body once.
///
/// Why not a QBuffer: QNetworkAccessManager quietly sends a request again when the connection
/// breaks before the answer, POST too (QHttpNetworkConnectionChannel::closeAndResendCurrentRequest,
/// 6.4 to 6.8). Here that makes a second file. It has to rewind the body for that, and this one
/// refuses to once a byte was read: the request then fails, and we decide.
class OneWayBody final : public QIODevice
{
public:
    explicit OneWayBody(std::shared_ptr<const HttpBody> body, QObject *parent = nullptr);

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_byteCount; }
    bool seek(qint64 position) override;
    bool reset() override { return seek(0); }
    bool atEnd() const override { return m_taken == m_byteCount; }

    /// True when every byte was handed out: the service may have got the whole request.
    bool isExhausted() const { return m_taken == m_byteCount; }

protected:
    qint64 readData(char *data, qint64 maxBytes) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const std::shared_ptr<const HttpBody> m_body;
    const qint64 m_byteCount;
    qint64 m_taken = 0;
    std::size_t m_piece = 0;
    qsizetype m_offset = 0; // in that piece
};

} // namespace restdock::drime
