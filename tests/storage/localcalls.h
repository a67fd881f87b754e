// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/storageprovider.h"
#include "tests/support/await.h"

namespace restdock::test {

/// The provider's calls as plain functions, for tests of a provider that ends them at once.
class LocalCalls
{
public:
    explicit LocalCalls(StorageProvider &provider) : m_provider(provider) {}

    Result<StorageSpace> probe()
    {
        return call<StorageSpace>([&](auto done) { m_provider.probe(std::move(done)); });
    }
    Result<qint64> measureUse(const RepositoryPath &below = {})
    {
        return call<qint64>([&](auto done) { m_provider.measureUse(below, std::move(done)); });
    }
    Result<bool> exists(const RepositoryPath &repository)
    {
        return call<bool>(
            [&](auto done) { m_provider.repositoryExists(repository, std::move(done)); });
    }
    Result<void> createRepository(const RepositoryPath &repository)
    {
        return call<void>(
            [&](auto done) { m_provider.createRepository(repository, std::move(done)); });
    }
    Result<void> deleteRepository(const RepositoryPath &repository)
    {
        return call<void>(
            [&](auto done) { m_provider.deleteRepository(repository, std::move(done)); });
    }
    Result<BlobList> list(const RepositoryPath &repository, BlobType type,
                          ListDetail detail = ListDetail::NamesAndSizes)
    {
        return call<BlobList>(
            [&](auto done) { m_provider.listBlobs(repository, type, detail, std::move(done)); });
    }
    Result<qint64> stat(const BlobRef &blob)
    {
        return call<qint64>([&](auto done) { m_provider.statBlob(blob, std::move(done)); });
    }
    Result<std::optional<qint64>> remove(const BlobRef &blob)
    {
        return call<std::optional<qint64>>(
            [&](auto done) { m_provider.removeBlob(blob, std::move(done)); });
    }
    Result<std::unique_ptr<BlobReader>> open(const BlobRef &blob)
    {
        return call<std::unique_ptr<BlobReader>>(
            [&](auto done) { m_provider.openBlob(blob, std::move(done)); });
    }
    Result<std::unique_ptr<BlobWriter>> begin(const BlobRef &blob)
    {
        return call<std::unique_ptr<BlobWriter>>(
            [&](auto done) { m_provider.createBlob(blob, -1, std::move(done)); });
    }
    static Result<void> commit(BlobWriter &writer)
    {
        return call<void>([&](auto done) { writer.commit(std::move(done)); });
    }
    Result<void> save(const BlobRef &blob, const QByteArray &content)
    {
        const auto writer = begin(blob);
        if (!writer)
            return writer.error();
        if (const auto written = (*writer)->write(content); !written)
            return written.error();
        return commit(**writer);
    }

private:
    template<typename T, typename Start>
    static Result<T> call(Start start)
    {
        return await<T>(std::chrono::seconds(0),
                        [&start](Completion<T> done) { start(std::move(done)); });
    }

    StorageProvider &m_provider;
};

/// The name of the result's error, or "success".
template<typename T>
QString outcome(const Result<T> &result)
{
    return result ? QStringLiteral("success") : errorCodeName(result.error().code);
}

} // namespace restdock::test
