// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What tests of a limited storage have in common.

#include "storage/local/localprovider.h"
#include "storage/quota/quotaprovider.h"
#include "tests/storage/conformance.h"
#include "tests/storage/providercalls.h"
#include "tests/support/await.h"
#include "tests/support/memoryprovider.h"
#include "tests/support/scratchfolder.h"

#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <memory>

namespace restdock::test {

constexpr std::chrono::seconds timeout(20);
inline const RepositoryPath repository = RepositoryPath::fromSegments({"repo"}).value();

inline BlobRef blobNamed(const QByteArray &name, const RepositoryPath &where = repository)
{
    return {where, BlobType::Data, nameOf(name)};
}

inline Result<void> initialise(QuotaProvider &provider)
{
    return await<void>(timeout, [&](auto done) { provider.initialise(std::move(done)); });
}

inline const QString success = QStringLiteral("success");
inline const QString noSpace = QStringLiteral("no-space");

/// The two kinds of storage that the tests limit.
class Storage
{
public:
    explicit Storage(const QByteArray &kind)
    {
        if (kind.startsWith("memory"))
            m_provider = std::make_unique<MemoryProvider>();
        else
            m_provider = std::make_unique<LocalProvider>(LocalSettings{m_dir.path()});
        if (kind == "memory, deferred") {
            auto &memory = static_cast<MemoryProvider &>(*m_provider);
            memory.setDeferred(true);
            memory.setWriterRoom(700);
        }
    }
    StorageProvider &provider() { return *m_provider; }

    static void addRows()
    {
        QTest::addColumn<QByteArray>("kind");
        for (const char *kind : {"local", "memory", "memory, deferred"})
            QTest::newRow(kind) << QByteArray(kind);
    }

private:
    QTemporaryDir m_dir{scratchFolderTemplate()};
    std::unique_ptr<StorageProvider> m_provider;
};

} // namespace restdock::test
