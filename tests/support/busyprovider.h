// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/memoryprovider.h"

#include <functional>

namespace restdock::test {

/// A provider in memory in which something happens whenever its use is measured.
class BusyProvider final : public StorageProvider
{
public:
    std::function<void()> onMeasure;

    MemoryProvider &memory() { return m_memory; }

    StorageProperties properties() const override { return m_memory.properties(); }
    void probe(Completion<StorageSpace> done) override { m_memory.probe(std::move(done)); }
    void measureUse(const RepositoryPath &below, Completion<qint64> done) override
    {
        if (onMeasure)
            onMeasure();
        m_memory.measureUse(below, std::move(done));
    }
    void repositoryExists(const RepositoryPath &where, Completion<bool> done) override
    {
        m_memory.repositoryExists(where, std::move(done));
    }
    void createRepository(const RepositoryPath &where, Completion<void> done) override
    {
        m_memory.createRepository(where, std::move(done));
    }
    void deleteRepository(const RepositoryPath &where, Completion<void> done) override
    {
        m_memory.deleteRepository(where, std::move(done));
    }
    void listBlobs(const RepositoryPath &where, BlobType type, ListDetail detail,
                   Completion<BlobList> done) override
    {
        m_memory.listBlobs(where, type, detail, std::move(done));
    }
    void statBlob(const BlobRef &blob, Completion<qint64> done) override
    {
        m_memory.statBlob(blob, std::move(done));
    }
    void openBlob(const BlobRef &blob, Completion<std::unique_ptr<BlobReader>> done) override
    {
        m_memory.openBlob(blob, std::move(done));
    }
    void createBlob(const BlobRef &blob, qint64 expectedBytes,
                    Completion<std::unique_ptr<BlobWriter>> done) override
    {
        m_memory.createBlob(blob, expectedBytes, std::move(done));
    }
    void removeBlob(const BlobRef &blob, Completion<std::optional<qint64>> done) override
    {
        m_memory.removeBlob(blob, std::move(done));
    }

private:
    MemoryProvider m_memory;
};

} // namespace restdock::test
