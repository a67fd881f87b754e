// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/drime/drimeprovider.h"
#include "tests/drime_fake/drimefake.h"
#include "tests/storage/conformance.h"

#include <QJsonObject>
#include <QTemporaryDir>

namespace restdock::test {

/// Times short enough for tests; what they are about does not depend on them.
DrimeTuning briskTuning();

/// A provider on a fake of the service that others own, and what a test asks of it.
class DrimeStorage
{
public:
    /// @p limits: of a process that has others with the same key.
    explicit DrimeStorage(
        DrimeFake &fake, const DrimeSettings &settings = {},
        std::shared_ptr<drime::RateLimits> limits = std::make_shared<drime::RateLimits>());

    DrimeProvider &provider() { return *m_provider; }
    /// Ends the provider and begins another one, as a restart does.
    void restart();
    /// Ends it for good: what it had open is closed afterwards.
    void stop() { m_provider.reset(); }
    QString stateFolder() const { return m_state.path(); }
    DrimeSettings &settings() { return m_settings; } ///< for restart()

    Result<void> createRepository(const RepositoryPath &repository);
    Result<void> deleteRepository(const RepositoryPath &repository);
    Result<qint64> stat(const BlobRef &blob);
    Result<BlobList> list(const RepositoryPath &repository, BlobType type);
    Result<std::unique_ptr<BlobReader>> open(const BlobRef &blob);
    Result<std::unique_ptr<BlobWriter>> begin(const BlobRef &blob, qint64 expectedBytes);
    Result<void> write(BlobWriter &writer, QByteArrayView bytes);
    Result<void> commit(BlobWriter &writer);
    Result<void> save(const BlobRef &blob, const QByteArray &content, qint64 announced = -2);
    Result<QByteArray> read(BlobReader &reader);
    Result<QByteArray> load(const BlobRef &blob, qint64 offset = 0, qint64 byteCount = -1);
    Result<std::optional<qint64>> remove(const BlobRef &blob);

private:
    QTemporaryDir m_state;
    DrimeSettings m_settings;
    const std::shared_ptr<drime::RateLimits> m_limits;
    std::unique_ptr<DrimeProvider> m_provider;
};

/// A pack or another blob with that content, in the repository "repo".
BlobRef blobOf(const QByteArray &content, BlobType type = BlobType::Data);
/// The same by name only.
BlobRef blobNamed(const BlobName &name, BlobType type = BlobType::Data);
/// Where it lies in the cloud: "repo/data/ab/ab…".
QString cloudPath(const BlobRef &blob);
/// "success", or the name of the error's code and its message.
template<typename T>
QString outcomeOf(const Result<T> &result)
{
    return result ? QStringLiteral("success") : errorCodeName(result.error().code);
}

/// A fault for DrimeFake::setFaults().
QJsonObject fault(const QString &calls, const QString &what, QJsonObject more = {});

} // namespace restdock::test
