// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/drime/drimestorage.h"

#include "tests/support/await.h"

namespace restdock::test {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 120s;

} // namespace

DrimeTuning briskTuning()
{
    DrimeTuning tuning;
    tuning.lookPauses = {50ms, 200ms, 500ms};
    tuning.firstPause = 50ms;
    tuning.retryBudget = 20s;
    tuning.answerPatience = 5s;
    tuning.uploadPatience = 5s;
    return tuning;
}

DrimeStorage::DrimeStorage(DrimeFake &fake, const DrimeSettings &settings,
                           std::shared_ptr<drime::RateLimits> limits)
    : m_settings(settings),
      m_limits(std::move(limits))
{
    m_settings.apiUrl = QUrl(fake.apiUrl());
    if (m_settings.key.isEmpty())
        m_settings.key = DrimeFake::token().toUtf8();
    m_settings.stateFolder = m_state.path();
    restart();
}

void DrimeStorage::restart()
{
    m_provider.reset();
    m_provider = std::make_unique<DrimeProvider>(m_settings, *m_limits);
}

Result<void> DrimeStorage::createRepository(const RepositoryPath &repository)
{
    return await<void>(
        patience, [&](auto done) { m_provider->createRepository(repository, std::move(done)); });
}

Result<void> DrimeStorage::deleteRepository(const RepositoryPath &repository)
{
    return await<void>(
        patience, [&](auto done) { m_provider->deleteRepository(repository, std::move(done)); });
}

Result<qint64> DrimeStorage::stat(const BlobRef &blob)
{
    return await<qint64>(patience, [&](auto done) { m_provider->statBlob(blob, std::move(done)); });
}

Result<BlobList> DrimeStorage::list(const RepositoryPath &repository, BlobType type)
{
    return await<BlobList>(patience, [&](auto done) {
        m_provider->listBlobs(repository, type, ListDetail::NamesAndSizes, std::move(done));
    });
}

Result<std::unique_ptr<BlobReader>> DrimeStorage::open(const BlobRef &blob)
{
    return await<std::unique_ptr<BlobReader>>(
        patience, [&](auto done) { m_provider->openBlob(blob, std::move(done)); });
}

Result<std::unique_ptr<BlobWriter>> DrimeStorage::begin(const BlobRef &blob, qint64 expectedBytes)
{
    return await<std::unique_ptr<BlobWriter>>(
        patience, [&](auto done) { m_provider->createBlob(blob, expectedBytes, std::move(done)); });
}

Result<void> DrimeStorage::write(BlobWriter &writer, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto taken = writer.write(bytes);
        if (!taken)
            return taken.error();
        bytes = bytes.sliced(qsizetype(*taken));
        if (bytes.isEmpty())
            break;
        const auto hasRoom = await<void>(patience, [&writer](Completion<void> done) {
            const auto shared = std::make_shared<Completion<void>>(std::move(done));
            writer.whenWritable([shared] { (*shared)({}); });
        });
        if (!hasRoom)
            return hasRoom;
    }
    return {};
}

Result<void> DrimeStorage::commit(BlobWriter &writer)
{
    return await<void>(patience, [&writer](auto done) { writer.commit(std::move(done)); });
}

Result<void> DrimeStorage::save(const BlobRef &blob, const QByteArray &content, qint64 announced)
{
    const auto writer = begin(blob, announced == -2 ? content.size() : announced);
    if (!writer)
        return writer.error();
    if (auto written = write(**writer, content); !written)
        return written;
    return commit(**writer);
}

Result<QByteArray> DrimeStorage::read(BlobReader &reader)
{
    QByteArray content;
    for (;;) {
        auto piece = await<QByteArray>(
            patience, [&reader](auto done) { reader.read(256 * 1024, std::move(done)); });
        if (!piece || piece->isEmpty())
            return piece ? Result<QByteArray>(content) : piece;
        content += *piece;
    }
}

Result<QByteArray> DrimeStorage::load(const BlobRef &blob, qint64 offset, qint64 byteCount)
{
    const auto reader = open(blob);
    if (!reader)
        return reader.error();
    (*reader)->setRange(offset, byteCount < 0 ? (*reader)->size() - offset : byteCount);
    if (const auto ready =
            await<void>(patience, [&reader](auto done) { (*reader)->prepare(std::move(done)); });
        !ready)
        return ready.error();
    return read(**reader);
}

Result<std::optional<qint64>> DrimeStorage::remove(const BlobRef &blob)
{
    return await<std::optional<qint64>>(
        patience, [&](auto done) { m_provider->removeBlob(blob, std::move(done)); });
}

BlobRef blobNamed(const BlobName &name, BlobType type)
{
    const auto repository = RepositoryPath::fromSegments({"repo"}).value();
    return {repository, type, type == BlobType::Config ? BlobName() : name};
}

BlobRef blobOf(const QByteArray &content, BlobType type)
{
    return blobNamed(nameOf(content), type);
}

QString cloudPath(const BlobRef &blob)
{
    QString path = blob.toString();
    if (blob.type == BlobType::Data)
        path.insert(path.lastIndexOf(u'/'), QString(u'/' + path.section(u'/', -1).left(2)));
    return path;
}

QJsonObject fault(const QString &calls, const QString &what, QJsonObject more)
{
    more.insert(QStringLiteral("calls"), calls);
    more.insert(QStringLiteral("fault"), what);
    return more;
}

} // namespace restdock::test
