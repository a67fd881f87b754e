// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/storageprovider.h"

namespace restdock {

/// Hands every call on to another provider, which outlives it: for those that change one or two.
class ForwardingProvider : public StorageProvider
{
public:
    StorageProperties properties() const override { return m_inner.properties(); }
    void probe(Completion<StorageSpace> done) override { m_inner.probe(std::move(done)); }
    void measureUse(const RepositoryPath &below, Completion<qint64> done) override
    {
        m_inner.measureUse(below, std::move(done));
    }
    void findRepositories(Completion<QList<RepositoryPath>> done) override
    {
        m_inner.findRepositories(std::move(done));
    }
    void tallyBlobs(const RepositoryPath &repository, BlobType type, const BlobCounting &counting,
                    Completion<BlobTally> done) override
    {
        m_inner.tallyBlobs(repository, type, counting, std::move(done));
    }
    void repositoryExists(const RepositoryPath &repository, Completion<bool> done) override
    {
        m_inner.repositoryExists(repository, std::move(done));
    }
    void createRepository(const RepositoryPath &repository, Completion<void> done) override
    {
        m_inner.createRepository(repository, std::move(done));
    }
    void deleteRepository(const RepositoryPath &repository, Completion<void> done) override
    {
        m_inner.deleteRepository(repository, std::move(done));
    }
    void listBlobs(const RepositoryPath &repository, BlobType type, ListDetail detail,
                   Completion<BlobList> done) override
    {
        m_inner.listBlobs(repository, type, detail, std::move(done));
    }
    void statBlob(const BlobRef &blob, Completion<qint64> done) override
    {
        m_inner.statBlob(blob, std::move(done));
    }
    void openBlob(const BlobRef &blob, Completion<std::unique_ptr<BlobReader>> done) override
    {
        m_inner.openBlob(blob, std::move(done));
    }
    void createBlob(const BlobRef &blob, qint64 expectedBytes,
                    Completion<std::unique_ptr<BlobWriter>> done) override
    {
        m_inner.createBlob(blob, expectedBytes, std::move(done));
    }
    void removeBlob(const BlobRef &blob, Completion<std::optional<qint64>> done) override
    {
        m_inner.removeBlob(blob, std::move(done));
    }

protected:
    explicit ForwardingProvider(StorageProvider &inner) : m_inner(inner) {}

    StorageProvider &inner() const { return m_inner; }

private:
    StorageProvider &m_inner;
};

} // namespace restdock
