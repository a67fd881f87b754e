// SPDX-License-Identifier: GPL-3.0-or-later
#include "mirrorprovider.h"

#include "mirrorreader.h"
#include "mirrorwriter.h"

#include <algorithm>

namespace mirror {

using namespace restdock;

MirrorProvider::MirrorProvider(const QString &first, const QString &second,
                               std::chrono::hours keepUploads)
    : m_first(first),
      m_second(second)
{
    m_first.removeUploads(keepUploads);
    m_second.removeUploads(keepUploads);
}

/// The first folder's answer, else the second's. Something is "not found" only if both say so.
template<typename Ask>
auto MirrorProvider::fromEither(const Ask &ask) const
{
    auto first = ask(m_first);
    if (first)
        return first;
    auto second = ask(m_second);
    return second || first.error().code == ErrorCode::NotFound ? std::move(second)
                                                               : std::move(first);
}

void MirrorProvider::probe(Completion<StorageSpace> done)
{
    done(space());
}

void MirrorProvider::measureUse(const RepositoryPath &below, Completion<qint64> done)
{
    done(use(below));
}

void MirrorProvider::findRepositories(Completion<QList<RepositoryPath>> done)
{
    done(repositories());
}

void MirrorProvider::repositoryExists(const RepositoryPath &repository, Completion<bool> done)
{
    done(exists(repository));
}

void MirrorProvider::createRepository(const RepositoryPath &repository, Completion<void> done)
{
    auto made = m_first.makeRepository(repository);
    done(made ? m_second.makeRepository(repository) : std::move(made));
}

void MirrorProvider::deleteRepository(const RepositoryPath &repository, Completion<void> done)
{
    const std::lock_guard guard(m_changes);
    auto removed = m_second.removeRepository(repository);
    done(removed ? m_first.removeRepository(repository) : std::move(removed));
}

void MirrorProvider::listBlobs(const RepositoryPath &repository, BlobType type, ListDetail detail,
                               Completion<BlobList> done)
{
    done(list(repository, type, detail));
}

void MirrorProvider::statBlob(const BlobRef &blob, Completion<qint64> done)
{
    done(fromEither([&blob](const CopyFolder &folder) { return folder.sizeOf(blob); }));
}

void MirrorProvider::openBlob(const BlobRef &blob, Completion<std::unique_ptr<BlobReader>> done)
{
    done(open(blob));
}

void MirrorProvider::createBlob(const BlobRef &blob, qint64,
                                Completion<std::unique_ptr<BlobWriter>> done)
{
    done(begin(blob));
}

void MirrorProvider::removeBlob(const BlobRef &blob, Completion<std::optional<qint64>> done)
{
    done(remove(blob));
}

/// Of the smaller disk: what it cannot take, the storage cannot.
Result<StorageSpace> MirrorProvider::space() const
{
    const auto first = m_first.space();
    if (!first)
        return first;
    const auto second = m_second.space();
    if (!second)
        return second;
    return StorageSpace{std::min(first->totalBytes, second->totalBytes),
                        std::min(first->availableBytes, second->availableBytes)};
}

Result<QList<RepositoryPath>> MirrorProvider::repositories() const
{
    auto all = m_first.repositories();
    auto more = m_second.repositories();
    if (!all)
        return more ? more : all;
    for (const auto &repository : more ? *more : QList<RepositoryPath>()) {
        if (!all->contains(repository))
            all->append(repository);
    }
    return all;
}

Result<bool> MirrorProvider::exists(const RepositoryPath &repository) const
{
    const auto first = m_first.hasRepository(repository);
    if (first && *first)
        return true;
    const auto second = m_second.hasRepository(repository);
    if (second && *second)
        return true;
    return first ? second : first;
}

/// Each file once.
Result<qint64> MirrorProvider::use(const RepositoryPath &below) const
{
    auto files = m_first.files(below);
    auto more = m_second.files(below);
    if (!files && !more)
        return files.error();
    if (!files)
        std::swap(files, more);
    if (more)
        files->insert(*more);
    qint64 bytes = 0;
    for (const auto size : std::as_const(*files))
        bytes += size;
    return bytes;
}

/// What either has: a drive that was replaced by an empty one hides nothing.
Result<BlobList> MirrorProvider::list(const RepositoryPath &repository, BlobType type,
                                      ListDetail detail) const
{
    if (type == BlobType::Config)
        return Error{
            ErrorCode::InvalidArgument,
            QT_TRANSLATE_NOOP("Error", "A repository has one config: there is no list of them")};
    auto first = m_first.list(repository, type, detail);
    auto second = m_second.list(repository, type, detail);
    if (!first || !second)
        return fromEither([&](const CopyFolder &folder) -> Result<BlobList> {
            return &folder == &m_first ? first : second;
        });
    first->insert(first->end(), second->begin(), second->end());
    std::stable_sort(
        first->begin(), first->end(),
        [](const BlobEntry &one, const BlobEntry &other) { return one.name < other.name; });
    const auto isSame = [](const BlobEntry &one, const BlobEntry &other) {
        return one.name == other.name;
    };
    first->erase(std::unique(first->begin(), first->end(), isSame), first->end());
    return first;
}

Result<std::unique_ptr<BlobReader>> MirrorProvider::open(const BlobRef &blob) const
{
    auto file = fromEither([&blob](const CopyFolder &folder) { return folder.open(blob); });
    if (!file)
        return std::move(file).error();
    const auto size = file->size();
    if (!size)
        return size.error();
    return std::unique_ptr<BlobReader>(std::make_unique<MirrorReader>(std::move(*file), *size));
}

Result<std::unique_ptr<BlobWriter>> MirrorProvider::begin(const BlobRef &blob)
{
    const auto stored =
        fromEither([&blob](const CopyFolder &folder) { return folder.sizeOf(blob); });
    if (stored)
        return Error{ErrorCode::AlreadyExists,
                     QT_TRANSLATE_NOOP("Error", "The file is stored already")};
    if (stored.error().code != ErrorCode::NotFound)
        return stored.error();
    auto writer = std::make_unique<MirrorWriter>(m_first, m_second, m_changes, blob);
    if (auto begun = writer->begin(); !begun)
        return std::move(begun).error();
    return std::unique_ptr<BlobWriter>(std::move(writer));
}

Result<std::optional<qint64>> MirrorProvider::remove(const BlobRef &blob)
{
    const std::lock_guard guard(m_changes);
    const auto size = fromEither([&blob](const CopyFolder &folder) { return folder.sizeOf(blob); });
    if (!size && size.error().code != ErrorCode::NotFound)
        return size.error();
    for (const auto *folder : {&m_second, &m_first}) {
        if (auto removed = folder->remove(blob); !removed)
            return std::move(removed).error();
    }
    return size ? std::optional(*size) : std::nullopt;
}

} // namespace mirror
