// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/local/repositorysearch.h"

#include "storage/local/folderstream.h"

#include <QFile>

#include <cerrno>
#include <cstring>

namespace restdock {

namespace {

class RepositorySearch
{
public:
    Result<void> search(int parent, const char *name, const QList<QByteArray> &segments)
    {
        FolderStream folder(parent, name);
        if (!folder.isOpen())
            return isPassedOver(errno) ? Result<void>() : searchError(errno, name);
        bool isRepository = false;
        QList<QByteArray> below;
        while (const dirent *entry = folder.next()) {
            const QByteArray entryName(entry->d_name);
            if (const auto type = blobTypeFromName(entryName)) {
                isRepository |=
                    type == BlobType::Config || (type == BlobType::Keys && mayBeFolder(*entry));
            } else if (segments.size() < RepositoryPath::maximumDepth && mayBeFolder(*entry)) {
                below.append(entryName);
            }
        }
        if (const int systemError = folder.systemError())
            return searchError(systemError, name);
        if (isRepository) {
            if (const auto path = RepositoryPath::fromSegments(segments))
                m_found.append(*path);
        }
        for (const auto &subfolder : std::as_const(below)) {
            auto path = segments;
            path.append(subfolder);
            if (!RepositoryPath::fromSegments(path))
                continue; // no client can name it
            if (auto searched = search(folder.descriptor(), subfolder.constData(), path); !searched)
                return searched;
        }
        return {};
    }

    QList<RepositoryPath> takeFound() { return std::move(m_found); }

private:
    static bool isPassedOver(int systemError)
    {
        return systemError == EACCES || systemError == ENOENT || systemError == ENOTDIR
            || systemError == ELOOP;
    }

    static Error searchError(int systemError, const char *name)
    {
        return errorFromErrno(systemError,
                              QT_TRANSLATE_NOOP("Error", "Cannot look for repositories in %1"),
                              {QFile::decodeName(name)});
    }

    QList<RepositoryPath> m_found;
};

} // namespace

Result<QList<RepositoryPath>> searchRepositories(int root)
{
    RepositorySearch search;
    if (auto searched = search.search(root, ".", {}); !searched)
        return searched.error();
    return search.takeFound();
}

} // namespace restdock
