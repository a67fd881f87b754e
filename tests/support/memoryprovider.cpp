// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memoryprovider.h"

#include <algorithm>
#include <atomic>
#include <limits>

namespace restdock::test {

namespace {

Error notFound(const BlobRef &blob)
{
    return {ErrorCode::NotFound, QStringLiteral("There is no such blob"), blob.toString()};
}

BlobName keyOf(const BlobRef &blob)
{
    return blob.type == BlobType::Config ? BlobName() : blob.name;
}

} // namespace

class MemoryReader final : public BlobReader
{
public:
    MemoryReader(MemoryProvider &provider, QByteArray content, qint64 pieces)
        : m_provider(provider),
          m_content(std::move(content)),
          m_pieces(pieces),
          m_end(m_content.size())
    {
    }

    qint64 size() const override { return m_content.size(); }

    void setRange(qint64 offset, qint64 byteCount) override
    {
        m_offset = offset;
        m_end = offset + byteCount;
    }

    void read(qint64 maxBytes, Completion<QByteArray> done) override
    {
        if (auto checked = m_provider.check(MemoryProvider::Step::Read); !checked) {
            done(checked.error());
            return;
        }
        const qint64 limit = m_pieces > 0 ? std::min(maxBytes, m_pieces) : maxBytes;
        QByteArray bytes = m_content.mid(m_offset, std::min(limit, m_end - m_offset));
        m_offset += bytes.size();
        if (m_pieces <= 0) {
            done(std::move(bytes));
            return;
        }
        // A reader that is gone by then has ended its transfer: the completion reports Cancelled.
        m_provider.m_thread.post(
            CallbackThread::Task([alive = std::weak_ptr(m_alive), bytes = std::move(bytes),
                                  done = std::move(done)]() mutable {
                if (alive.lock())
                    done(std::move(bytes));
            }));
    }

private:
    MemoryProvider &m_provider;
    const QByteArray m_content;
    const qint64 m_pieces;
    qint64 m_offset = 0;
    qint64 m_end;
    std::shared_ptr<int> m_alive = std::make_shared<int>();
};

class MemoryWriter final : public BlobWriter
{
public:
    MemoryWriter(MemoryProvider &provider, const BlobRef &blob, qint64 room)
        : m_provider(provider),
          m_blob(blob),
          m_fullRoom(room > 0 ? room : std::numeric_limits<qint64>::max()),
          m_room(std::make_shared<std::atomic<qint64>>(m_fullRoom))
    {
    }

    Result<qint64> write(QByteArrayView chunk) override
    {
        if (m_failure)
            return *m_failure;
        if (auto checked = m_provider.check(MemoryProvider::Step::Write); !checked) {
            m_failure = checked.error();
            return *m_failure;
        }
        const qint64 taken = std::min(chunk.size(), qsizetype(m_room->load()));
        m_content.append(chunk.first(taken));
        if (m_fullRoom != std::numeric_limits<qint64>::max())
            *m_room -= taken;
        return taken;
    }

    void whenWritable(std::function<void()> ready) override
    {
        if (*m_room > 0) {
            ready();
            return;
        }
        m_provider.m_thread.post(CallbackThread::Task(
            [room = std::weak_ptr(m_room), full = m_fullRoom, ready = std::move(ready)] {
                const auto held = room.lock();
                if (!held)
                    return;
                *held = full;
                ready();
            }));
    }

    void commit(Completion<void> done) override
    {
        m_provider.answer<void>(std::move(done),
                                [&provider = m_provider, blob = m_blob, failure = m_failure,
                                 content = std::move(m_content)]() -> Result<void> {
                                    if (failure)
                                        return *failure;
                                    if (auto checked = provider.check(MemoryProvider::Step::Commit);
                                        !checked)
                                        return checked;
                                    return provider.store(blob, content);
                                });
    }

private:
    MemoryProvider &m_provider;
    const BlobRef m_blob;
    const qint64 m_fullRoom;
    std::shared_ptr<std::atomic<qint64>> m_room;
    QByteArray m_content;
    std::optional<Error> m_failure;
};

/// Runs @p call and reports what it returns: now, or in the other thread.
template<typename T, typename Call>
void MemoryProvider::answer(Completion<T> done, Call call)
{
    bool isDeferred = false;
    {
        const std::lock_guard lock(m_mutex);
        isDeferred = m_isDeferred;
    }
    if (!isDeferred) {
        done(call());
        return;
    }
    m_thread.post(CallbackThread::Task(
        [done = std::move(done), call = std::move(call)]() mutable { done(call()); }));
}

MemoryProvider::MemoryProvider() = default;
MemoryProvider::~MemoryProvider() = default;

void MemoryProvider::failNext(Step step, int count, ErrorCode code)
{
    const std::lock_guard lock(m_mutex);
    m_failures[std::size_t(step)] = {count, code};
}

void MemoryProvider::setWriterRoom(qint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    m_writerRoom = bytes;
}

void MemoryProvider::setReadPieces(qint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    m_readPieces = bytes;
}

void MemoryProvider::setDeferred(bool deferred)
{
    const std::lock_guard lock(m_mutex);
    m_isDeferred = deferred;
}

void MemoryProvider::overwrite(const BlobRef &blob, const QByteArray &content)
{
    const std::lock_guard lock(m_mutex);
    m_repositories[blob.repository.toString()][blob.type][keyOf(blob)] = content;
}

StorageProperties MemoryProvider::properties() const
{
    return {.blocking = false, .quickLookups = true};
}

void MemoryProvider::probe(Completion<StorageSpace> done)
{
    answer<StorageSpace>(std::move(done), [this]() -> Result<StorageSpace> {
        if (auto checked = check(Step::Call); !checked)
            return checked.error();
        return StorageSpace();
    });
}

void MemoryProvider::measureUse(const RepositoryPath &below, Completion<qint64> done)
{
    answer<qint64>(std::move(done), [this, folder = below.toString()]() -> Result<qint64> {
        const std::lock_guard lock(m_mutex);
        if (auto error = failure(Step::Call))
            return *error;
        return useInBytes(folder);
    });
}

void MemoryProvider::repositoryExists(const RepositoryPath &repository, Completion<bool> done)
{
    answer<bool>(std::move(done), [this, path = repository.toString()]() -> Result<bool> {
        const std::lock_guard lock(m_mutex);
        if (auto error = failure(Step::Call))
            return *error;
        return hasFolder(path);
    });
}

void MemoryProvider::createRepository(const RepositoryPath &repository, Completion<void> done)
{
    answer<void>(std::move(done), [this, path = repository.toString()]() -> Result<void> {
        const std::lock_guard lock(m_mutex);
        if (auto error = failure(Step::Call))
            return *error;
        for (const BlobType type : listedBlobTypes)
            m_repositories[path][type];
        return {};
    });
}

void MemoryProvider::deleteRepository(const RepositoryPath &repository, Completion<void> done)
{
    answer<void>(std::move(done), [this, path = repository.toString()]() -> Result<void> {
        const std::lock_guard lock(m_mutex);
        if (auto error = failure(Step::Call))
            return *error;
        m_repositories.erase(path);
        return {};
    });
}

void MemoryProvider::listBlobs(const RepositoryPath &repository, BlobType type, ListDetail detail,
                               Completion<BlobList> done)
{
    answer<BlobList>(std::move(done),
                     [this, path = repository.toString(), type, detail]() -> Result<BlobList> {
                         const std::lock_guard lock(m_mutex);
                         if (auto error = failure(Step::Call))
                             return *error;
                         return list(path, type, detail);
                     });
}

void MemoryProvider::statBlob(const BlobRef &blob, Completion<qint64> done)
{
    answer<qint64>(std::move(done), [this, blob]() -> Result<qint64> {
        const std::lock_guard lock(m_mutex);
        if (auto error = failure(Step::Call))
            return *error;
        return sizeOf(blob);
    });
}

void MemoryProvider::openBlob(const BlobRef &blob, Completion<std::unique_ptr<BlobReader>> done)
{
    answer<std::unique_ptr<BlobReader>>(std::move(done),
                                        [this, blob]() -> Result<std::unique_ptr<BlobReader>> {
                                            const std::lock_guard lock(m_mutex);
                                            if (auto error = failure(Step::Call))
                                                return *error;
                                            return open(blob);
                                        });
}

void MemoryProvider::createBlob(const BlobRef &blob, qint64 expectedBytes,
                                Completion<std::unique_ptr<BlobWriter>> done)
{
    Q_UNUSED(expectedBytes)
    answer<std::unique_ptr<BlobWriter>>(std::move(done),
                                        [this, blob]() -> Result<std::unique_ptr<BlobWriter>> {
                                            const std::lock_guard lock(m_mutex);
                                            if (auto error = failure(Step::Call))
                                                return *error;
                                            return begin(blob);
                                        });
}

void MemoryProvider::removeBlob(const BlobRef &blob, Completion<std::optional<qint64>> done)
{
    answer<std::optional<qint64>>(std::move(done), [this, blob]() -> Result<std::optional<qint64>> {
        const std::lock_guard lock(m_mutex);
        if (auto error = failure(Step::Call))
            return *error;
        return remove(blob);
    });
}

bool MemoryProvider::hasFolder(const QByteArray &path) const
{
    return path.isEmpty() || m_repositories.contains(path) || hasNested(path);
}

bool MemoryProvider::hasNested(const QByteArray &path) const
{
    const QByteArray prefix = path + '/';
    return std::any_of(m_repositories.cbegin(), m_repositories.cend(),
                       [&prefix](const auto &entry) { return entry.first.startsWith(prefix); });
}

const QByteArray *MemoryProvider::find(const BlobRef &blob) const
{
    const auto repository = m_repositories.find(blob.repository.toString());
    if (repository == m_repositories.cend())
        return nullptr;
    const auto folder = repository->second.find(blob.type);
    if (folder == repository->second.cend())
        return nullptr;
    const auto file = folder->second.find(keyOf(blob));
    return file == folder->second.cend() ? nullptr : &file->second;
}

qint64 MemoryProvider::useInBytes(const QByteArray &below) const
{
    qint64 bytes = 0;
    for (const auto &[path, repository] : m_repositories) {
        if (!below.isEmpty() && path != below && !path.startsWith(QByteArray(below + '/')))
            continue;
        for (const auto &[type, folder] : repository) {
            for (const auto &[name, content] : folder)
                bytes += content.size();
        }
    }
    return bytes;
}

Result<qint64> MemoryProvider::sizeOf(const BlobRef &blob) const
{
    if (const QByteArray *content = find(blob))
        return content->size();
    return notFound(blob);
}

Result<std::optional<qint64>> MemoryProvider::remove(const BlobRef &blob)
{
    const QByteArray *content = find(blob);
    if (!content)
        return std::optional<qint64>();
    const std::optional<qint64> byteCount = content->size();
    m_repositories[blob.repository.toString()][blob.type].erase(keyOf(blob));
    return byteCount;
}

Result<BlobList> MemoryProvider::list(const QByteArray &path, BlobType type,
                                      ListDetail detail) const
{
    if (type == BlobType::Config)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("There is no list of configs")};
    const auto repository = m_repositories.find(path);
    if (repository == m_repositories.cend() || !repository->second.contains(type))
        return Error{ErrorCode::NotFound, QStringLiteral("There is no such folder")};
    BlobList list;
    for (const auto &[name, content] : repository->second.at(type))
        list.push_back({name, detail == ListDetail::Names ? -1 : qint64(content.size())});
    return list;
}

Result<std::unique_ptr<BlobReader>> MemoryProvider::open(const BlobRef &blob)
{
    const QByteArray *content = find(blob);
    if (!content)
        return notFound(blob);
    return std::unique_ptr<BlobReader>(
        std::make_unique<MemoryReader>(*this, *content, m_readPieces));
}

Result<std::unique_ptr<BlobWriter>> MemoryProvider::begin(const BlobRef &blob)
{
    if (find(blob))
        return Error{ErrorCode::AlreadyExists, QStringLiteral("The blob is stored already")};
    m_repositories[blob.repository.toString()][blob.type];
    return std::unique_ptr<BlobWriter>(std::make_unique<MemoryWriter>(*this, blob, m_writerRoom));
}

Result<void> MemoryProvider::store(const BlobRef &blob, const QByteArray &content)
{
    const std::lock_guard lock(m_mutex);
    Folder &folder = m_repositories[blob.repository.toString()][blob.type];
    if (!folder.emplace(keyOf(blob), content).second)
        return Error{ErrorCode::AlreadyExists, QStringLiteral("The blob is stored already")};
    return {};
}

Result<void> MemoryProvider::check(Step step)
{
    const std::lock_guard lock(m_mutex);
    if (auto error = failure(step))
        return *error;
    return {};
}

std::optional<Error> MemoryProvider::failure(Step step)
{
    Failure &failure = m_failures[std::size_t(step)];
    if (failure.count <= 0)
        return std::nullopt;
    --failure.count;
    return Error{failure.code, QStringLiteral("The test wants it to fail")};
}

} // namespace restdock::test
