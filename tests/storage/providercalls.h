// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/storageprovider.h"
#include "tests/support/await.h"

#include <chrono>
#include <memory>

namespace restdock::test {

/// A provider's calls, and a writer's, as plain functions that wait for their ends. Any thread.
class ProviderCalls
{
public:
    explicit ProviderCalls(StorageProvider &provider) : m_provider(provider) {}

    Result<StorageSpace> probe()
    {
        return await<StorageSpace>(timeout, [&](auto done) { m_provider.probe(std::move(done)); });
    }
    Result<qint64> measureUse(const RepositoryPath &below = {})
    {
        return await<qint64>(timeout,
                             [&](auto done) { m_provider.measureUse(below, std::move(done)); });
    }
    Result<void> deleteRepository(const RepositoryPath &where)
    {
        return await<void>(timeout,
                           [&](auto done) { m_provider.deleteRepository(where, std::move(done)); });
    }
    Result<BlobList> list(const RepositoryPath &where, BlobType type)
    {
        return await<BlobList>(timeout, [&](auto done) {
            m_provider.listBlobs(where, type, ListDetail::NamesAndSizes, std::move(done));
        });
    }
    Result<std::unique_ptr<BlobReader>> open(const BlobRef &blob)
    {
        return await<std::unique_ptr<BlobReader>>(
            timeout, [&](auto done) { m_provider.openBlob(blob, std::move(done)); });
    }
    Result<std::unique_ptr<BlobWriter>> begin(const BlobRef &blob, qint64 expectedBytes)
    {
        return await<std::unique_ptr<BlobWriter>>(timeout, [&](auto done) {
            m_provider.createBlob(blob, expectedBytes, std::move(done));
        });
    }
    /// All of it, or the error that ends the upload.
    static Result<void> write(BlobWriter &writer, QByteArrayView bytes)
    {
        while (!bytes.isEmpty()) {
            const auto taken = writer.write(bytes);
            if (!taken)
                return taken.error();
            bytes = bytes.sliced(*taken);
            const auto hasRoom = await<void>(timeout, [&writer](Completion<void> done) {
                const auto shared = std::make_shared<Completion<void>>(std::move(done));
                writer.whenWritable([shared] { (*shared)({}); });
            });
            if (!hasRoom)
                return hasRoom.error();
        }
        return {};
    }
    static Result<void> commit(BlobWriter &writer)
    {
        return await<void>(timeout, [&](auto done) { writer.commit(std::move(done)); });
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
            timeout, [&](auto done) { m_provider.removeBlob(blob, std::move(done)); });
    }

private:
    static constexpr std::chrono::seconds timeout{20};

    StorageProvider &m_provider;
};

/// The name of the result's error, or "success".
template<typename T>
QString outcome(const Result<T> &result)
{
    return result ? QStringLiteral("success") : errorCodeName(result.error().code);
}

} // namespace restdock::test
