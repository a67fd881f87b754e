// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/storageprovider.h"
#include "tests/support/await.h"

#include <chrono>
#include <memory>
#include <optional>

namespace restdock::test {

/// A provider's calls, and a reader's and a writer's, as plain functions that wait for their ends, each at most
/// @p timeout. From any thread, several at once. Borrows the provider.
class ProviderCalls
{
public:
    explicit ProviderCalls(StorageProvider &provider,
                           std::chrono::milliseconds timeout = std::chrono::seconds(20))
        : m_provider(provider),
          m_timeout(timeout)
    {
    }

    Result<StorageSpace> probe()
    {
        return await<StorageSpace>(m_timeout,
                                   [&](auto done) { m_provider.probe(std::move(done)); });
    }
    Result<qint64> measureUse(const RepositoryPath &below = {})
    {
        return await<qint64>(m_timeout,
                             [&](auto done) { m_provider.measureUse(below, std::move(done)); });
    }
    /// Sorted; an error's code if the storage cannot tell.
    Result<QStringList> findRepositories()
    {
        const auto found = await<QList<RepositoryPath>>(
            m_timeout, [&](auto done) { m_provider.findRepositories(std::move(done)); });
        if (!found)
            return found.error();
        QStringList names;
        for (const auto &path : *found)
            names.append(QString::fromUtf8(path.toString()));
        names.sort();
        return names;
    }
    Result<void> createRepository(const RepositoryPath &where)
    {
        return await<void>(m_timeout,
                           [&](auto done) { m_provider.createRepository(where, std::move(done)); });
    }
    Result<bool> exists(const RepositoryPath &where)
    {
        return await<bool>(m_timeout,
                           [&](auto done) { m_provider.repositoryExists(where, std::move(done)); });
    }
    Result<void> deleteRepository(const RepositoryPath &where)
    {
        return await<void>(m_timeout,
                           [&](auto done) { m_provider.deleteRepository(where, std::move(done)); });
    }
    Result<BlobTally> tally(const RepositoryPath &where, BlobType type,
                            const BlobCounting &counting = {})
    {
        return await<BlobTally>(m_timeout, [&](auto done) {
            m_provider.tallyBlobs(where, type, counting, std::move(done));
        });
    }
    Result<BlobList> list(const RepositoryPath &where, BlobType type,
                          ListDetail detail = ListDetail::NamesAndSizes)
    {
        return await<BlobList>(m_timeout, [&](auto done) {
            m_provider.listBlobs(where, type, detail, std::move(done));
        });
    }
    Result<qint64> stat(const BlobRef &blob)
    {
        return await<qint64>(m_timeout,
                             [&](auto done) { m_provider.statBlob(blob, std::move(done)); });
    }
    Result<std::unique_ptr<BlobReader>> open(const BlobRef &blob)
    {
        return await<std::unique_ptr<BlobReader>>(
            m_timeout, [&](auto done) { m_provider.openBlob(blob, std::move(done)); });
    }
    Result<std::unique_ptr<BlobWriter>> begin(const BlobRef &blob, qint64 expectedBytes = -1)
    {
        return await<std::unique_ptr<BlobWriter>>(m_timeout, [&](auto done) {
            m_provider.createBlob(blob, expectedBytes, std::move(done));
        });
    }
    /// All of it, or the error that ends the upload.
    Result<void> write(BlobWriter &writer, QByteArrayView bytes)
    {
        while (!bytes.isEmpty()) {
            const auto taken = writer.write(bytes);
            if (!taken)
                return taken.error();
            if (*taken < 0 || *taken > bytes.size())
                return Error{ErrorCode::Internal, QStringLiteral("The writer took an odd number")};
            bytes = bytes.sliced(*taken);
            if (bytes.isEmpty())
                break;
            const auto hasRoom = await<void>(m_timeout, [&writer](Completion<void> done) {
                const auto shared = std::make_shared<Completion<void>>(std::move(done));
                writer.whenWritable([shared] { (*shared)({}); });
            });
            if (!hasRoom)
                return hasRoom.error();
        }
        return {};
    }
    Result<void> commit(BlobWriter &writer)
    {
        return await<void>(m_timeout, [&](auto done) { writer.commit(std::move(done)); });
    }
    Result<void> save(const BlobRef &blob, const QByteArray &content)
    {
        const auto writer = begin(blob, content.size());
        if (!writer)
            return writer.error();
        if (auto written = write(**writer, content); !written)
            return written;
        return commit(**writer);
    }
    /// Sends @p byteCount bytes in two chunks after announcing @p expectedBytes.
    Result<void> save(const BlobRef &blob, qint64 byteCount, qint64 expectedBytes)
    {
        const auto writer = begin(blob, expectedBytes);
        if (!writer)
            return writer.error();
        const qint64 half = byteCount / 2;
        if (auto written = write(**writer, QByteArray(half, 'a')); !written)
            return written;
        if (auto written = write(**writer, QByteArray(byteCount - half, 'b')); !written)
            return written;
        return commit(**writer);
    }
    Result<void> save(const BlobRef &blob, qint64 byteCount)
    {
        return save(blob, byteCount, byteCount);
    }
    Result<std::optional<qint64>> remove(const BlobRef &blob)
    {
        return await<std::optional<qint64>>(
            m_timeout, [&](auto done) { m_provider.removeBlob(blob, std::move(done)); });
    }
    Result<QByteArray> read(BlobReader &reader, qint64 maxBytes)
    {
        return await<QByteArray>(m_timeout,
                                 [&](auto done) { reader.read(maxBytes, std::move(done)); });
    }
    Result<QByteArray> readToEnd(BlobReader &reader, qint64 maxBytes)
    {
        QByteArray content;
        for (;;) {
            auto piece = read(reader, maxBytes);
            if (!piece)
                return piece;
            if (piece->isEmpty())
                return content;
            if (piece->size() > maxBytes)
                return Error{ErrorCode::Internal, QStringLiteral("A piece is bigger than allowed")};
            content += *piece;
        }
    }
    Result<QByteArray> load(const BlobRef &blob)
    {
        const auto reader = open(blob);
        if (!reader)
            return reader.error();
        return readToEnd(**reader, 64 * 1024);
    }

private:
    StorageProvider &m_provider;
    const std::chrono::milliseconds m_timeout;
};

/// The name of the result's error, or "success".
template<typename T>
QString outcome(const Result<T> &result)
{
    return result ? QStringLiteral("success") : errorCodeName(result.error().code);
}

} // namespace restdock::test
