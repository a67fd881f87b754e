// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drime_fake/content.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace restdock::drimefake {

namespace {

constexpr qsizetype chunkBytes = 256 * 1024;

class MemoryContent final : public Content
{
public:
    explicit MemoryContent(std::vector<QByteArray> chunks, qint64 size)
        : m_chunks(std::move(chunks)),
          m_size(size)
    {
    }

    qint64 size() const override { return m_size; }

    QByteArray read(qint64 offset, qsizetype maxBytes) const override
    {
        QByteArray result;
        const qint64 end = std::min<qint64>(m_size, offset + maxBytes);
        while (offset < end) { // every chunk but the last is full
            const QByteArray &chunk = m_chunks[size_t(offset / chunkBytes)];
            const QByteArrayView rest =
                QByteArrayView(chunk).sliced(qsizetype(offset % chunkBytes));
            const auto taken = std::min<qint64>(rest.size(), end - offset);
            result.append(rest.first(qsizetype(taken)));
            offset += taken;
        }
        return result;
    }

private:
    std::vector<QByteArray> m_chunks;
    qint64 m_size;
};

class MemoryDeposit final : public Deposit
{
public:
    ContentRef finish() override
    {
        return std::make_shared<MemoryContent>(std::move(m_chunks), size());
    }

protected:
    void store(QByteArrayView bytes) override
    {
        while (!bytes.isEmpty()) {
            if (m_chunks.empty() || m_chunks.back().size() == chunkBytes)
                m_chunks.emplace_back().reserve(chunkBytes);
            QByteArray &last = m_chunks.back();
            const auto taken = std::min(bytes.size(), chunkBytes - last.size());
            last.append(bytes.first(taken));
            bytes = bytes.sliced(taken);
        }
    }

private:
    std::vector<QByteArray> m_chunks;
};

/// A file that goes with this object. No descriptor is kept: there may be thousands.
class StoredFile
{
public:
    explicit StoredFile(const QString &folder)
    {
        static qint64 lastNumber = 0;
        m_path = folder + u'/' + QString::number(++lastNumber) + ".object"_L1;
    }
    ~StoredFile() { QFile::remove(m_path); }
    StoredFile(const StoredFile &) = delete;
    StoredFile &operator=(const StoredFile &) = delete;

    const QString &path() const { return m_path; }

private:
    QString m_path;
};

class FileContent final : public Content
{
public:
    FileContent(std::unique_ptr<StoredFile> file, qint64 size)
        : m_file(std::move(file)),
          m_size(size)
    {
    }

    qint64 size() const override { return m_size; }

    QByteArray read(qint64 offset, qsizetype maxBytes) const override
    {
        QFile file(m_file->path());
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !file.seek(offset))
            return {};
        return file.read(maxBytes);
    }

private:
    std::unique_ptr<StoredFile> m_file;
    qint64 m_size;
};

class FileDeposit final : public Deposit
{
public:
    explicit FileDeposit(const QString &folder)
        : m_file(std::make_unique<StoredFile>(folder)),
          m_output(m_file->path())
    {
        if (!m_output.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            qFatal("cannot store %s: %s", qUtf8Printable(m_file->path()),
                   qUtf8Printable(m_output.errorString()));
    }

    ContentRef finish() override
    {
        m_output.close();
        return std::make_shared<FileContent>(std::move(m_file), size());
    }

protected:
    void store(QByteArrayView bytes) override
    {
        if (m_output.write(bytes.data(), bytes.size()) != bytes.size())
            qFatal("cannot store: %s", qUtf8Printable(m_output.errorString()));
    }

private:
    std::unique_ptr<StoredFile> m_file;
    QFile m_output;
};

class JoinedContent final : public Content
{
public:
    explicit JoinedContent(std::vector<ContentRef> parts) : m_parts(std::move(parts))
    {
        for (const auto &part : m_parts)
            m_size += part->size();
    }

    qint64 size() const override { return m_size; }

    QByteArray read(qint64 offset, qsizetype maxBytes) const override
    {
        QByteArray result;
        for (const auto &part : m_parts) {
            if (result.size() == maxBytes)
                break;
            if (offset < part->size()) {
                result.append(part->read(offset, maxBytes - result.size()));
                offset = 0;
            } else {
                offset -= part->size();
            }
        }
        return result;
    }

private:
    std::vector<ContentRef> m_parts;
    qint64 m_size = 0;
};

class TruncatedContent final : public Content
{
public:
    TruncatedContent(ContentRef whole, qint64 byteCount)
        : m_whole(std::move(whole)),
          m_size(std::min(m_whole->size(), byteCount))
    {
    }

    qint64 size() const override { return m_size; }

    QByteArray read(qint64 offset, qsizetype maxBytes) const override
    {
        const auto left = std::max<qint64>(m_size - offset, 0);
        return m_whole->read(offset, qsizetype(std::min<qint64>(maxBytes, left)));
    }

private:
    ContentRef m_whole;
    qint64 m_size;
};

} // namespace

QByteArray Content::sha256() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 offset = 0; offset < size(); offset += chunkBytes)
        hash.addData(read(offset, chunkBytes));
    return hash.result().toHex();
}

ContentRef joined(std::vector<ContentRef> parts)
{
    return std::make_shared<JoinedContent>(std::move(parts));
}

ContentRef truncated(ContentRef whole, qint64 byteCount)
{
    return std::make_shared<TruncatedContent>(std::move(whole), byteCount);
}

void Deposit::append(QByteArrayView bytes)
{
    m_md5.addData(bytes);
    m_size += bytes.size();
    store(bytes);
}

std::unique_ptr<Deposit> ContentStore::begin() const
{
    if (m_folder.isEmpty())
        return std::make_unique<MemoryDeposit>();
    return std::make_unique<FileDeposit>(m_folder);
}

ContentRef ContentStore::put(QByteArrayView bytes) const
{
    auto deposit = begin();
    deposit->append(bytes);
    return deposit->finish();
}

} // namespace restdock::drimefake
