// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

#include <memory>
#include <vector>

namespace restdock::drimefake {

/// Bytes that were stored once and never change. In memory or in a file of their own, which goes
/// with the last owner.
class Content
{
public:
    Content() = default;
    Content(const Content &) = delete;
    Content &operator=(const Content &) = delete;
    virtual ~Content() = default;

    virtual qint64 size() const = 0;
    /// Up to @p maxBytes from @p offset on; fewer only at the end.
    virtual QByteArray read(qint64 offset, qsizetype maxBytes) const = 0;

    /// 64 lower-case hex digits; reads everything.
    QByteArray sha256() const;
};

using ContentRef = std::shared_ptr<const Content>;

/// Several contents as one, as the parts of an upload become an object.
ContentRef joined(std::vector<ContentRef> parts);
/// The first @p byteCount bytes of another.
ContentRef truncated(ContentRef whole, qint64 byteCount);

/// Content in the making; MD5 is computed on the way, for the ETag.
class Deposit
{
public:
    Deposit() = default;
    Deposit(const Deposit &) = delete;
    Deposit &operator=(const Deposit &) = delete;
    virtual ~Deposit() = default; ///< what was not finished leaves nothing behind

    void append(QByteArrayView bytes);
    qint64 size() const { return m_size; }
    QByteArray md5Hex() const { return m_md5.result().toHex(); }
    /// Once.
    virtual ContentRef finish() = 0;

protected:
    virtual void store(QByteArrayView bytes) = 0;

private:
    qint64 m_size = 0;
    QCryptographicHash m_md5{QCryptographicHash::Md5};
};

/// Where contents are kept: in memory, or as files of a folder that must exist.
class ContentStore
{
public:
    explicit ContentStore(const QString &folder = {}) : m_folder(folder) {} ///< empty: memory

    std::unique_ptr<Deposit> begin() const;
    ContentRef put(QByteArrayView bytes) const;

private:
    QString m_folder;
};

} // namespace restdock::drimefake
