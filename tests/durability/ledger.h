// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QtGlobal>

#include <map>
#include <mutex>
#include <vector>

namespace restdock::test {

/// A blob that somebody sent, and what the server said to it. The content is not kept: it is made
/// again from seed and size.
struct SentBlob
{
    enum class Upload { Unanswered, Stored };
    enum class Removal { NotAsked, Unanswered, Done };

    QByteArray type; ///< "data", "keys", …, "config"
    QByteArray name; ///< 64 hex digits; "config" for the config
    quint64 seed = 0;
    qsizetype byteCount = 0;
    Upload upload = Upload::Unanswered;
    Removal removal = Removal::NotAsked;

    QByteArray content() const;
    /// Below the repository: in the request's target.
    QByteArray target() const;
    /// Below the repository: in restic's local layout.
    QByteArray file() const;

    bool mustExist() const { return upload == Upload::Stored && removal == Removal::NotAsked; }
    bool mustNotExist() const { return removal == Removal::Done; }
};

/// What was sent into one repository. Thread-safe but for blobs().
class Ledger
{
public:
    /// Before the first byte is sent. The same content may be sent by several clients.
    void sending(const SentBlob &blob);
    void stored(const SentBlob &blob);
    void removing(const SentBlob &blob);
    void removed(const SentBlob &blob);

    /// By file().
    const std::map<QByteArray, SentBlob> &blobs() const { return m_blobs; }

private:
    std::mutex m_mutex;
    std::map<QByteArray, SentBlob> m_blobs;
};

/// All that was found wrong. Thread-safe.
class Complaints
{
public:
    void add(const QByteArray &complaint);
    bool isEmpty() const;
    QByteArrayList all() const;

private:
    mutable std::mutex m_mutex;
    QByteArrayList m_all;
};

} // namespace restdock::test
