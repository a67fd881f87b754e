// SPDX-License-Identifier: GPL-3.0-or-later
#include "copyfolder.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QStorageInfo>
#include <QUuid>

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace mirror {

using namespace restdock;

namespace {

const QString uploads = QStringLiteral(".mirror-uploads");

QByteArray system(const QString &path)
{
    return QFile::encodeName(path);
}

QString typeFolder(BlobType type)
{
    return QString::fromLatin1(blobTypeName(type));
}

} // namespace

Result<StorageSpace> CopyFolder::space() const
{
    if (auto there = checkThere(); !there)
        return std::move(there).error();
    if (::access(system(m_path).constData(), W_OK | X_OK) != 0)
        return errorFromErrno(errno, QT_TRANSLATE_NOOP("Error", "Cannot write to %1"), {m_path});
    const QStorageInfo disk(m_path);
    return StorageSpace{disk.bytesTotal(), disk.bytesAvailable()};
}

Result<QList<RepositoryPath>> CopyFolder::repositories() const
{
    if (auto there = checkThere(); !there)
        return std::move(there).error();
    QList<RepositoryPath> found;
    QList<RepositoryPath> next{RepositoryPath()};
    while (!next.isEmpty()) {
        const auto repository = next.takeFirst();
        const QDir folder(folderOf(repository));
        if (QFileInfo(folder.filePath(QStringLiteral("config"))).isFile()
            || QFileInfo(folder.filePath(QStringLiteral("keys"))).isDir())
            found.append(repository);
        if (repository.segments().size() >= RepositoryPath::maximumDepth)
            continue;
        const auto names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const auto &name : names) { // hidden ones, such as ours for uploads, stay out
            auto segments = repository.segments();
            segments.append(QFile::encodeName(name));
            if (const auto inner =
                    RepositoryPath::fromSegments(segments)) // not "data" and the like
                next.append(*inner);
        }
    }
    return found;
}

Result<bool> CopyFolder::hasRepository(const RepositoryPath &repository) const
{
    if (auto there = checkThere(); !there)
        return std::move(there).error();
    return QFileInfo(folderOf(repository)).isDir();
}

Result<void> CopyFolder::makeRepository(const RepositoryPath &repository) const
{
    if (auto there = checkThere(); !there)
        return there;
    for (const auto type : listedBlobTypes) {
        if (auto made = makeFolder(folderOf(repository) + u'/' + typeFolder(type)); !made)
            return made;
    }
    return {};
}

/// Only what is restic's: names that are blobs' names, and then folders that are empty.
Result<void> CopyFolder::removeRepository(const RepositoryPath &repository) const
{
    if (auto there = checkThere(); !there)
        return there;
    const auto folder = folderOf(repository);
    if (auto removed = remove({repository, BlobType::Config, {}}); !removed)
        return removed;
    for (const auto type : listedBlobTypes) {
        const auto blobs = list(repository, type, ListDetail::Names);
        if (!blobs && blobs.error().code != ErrorCode::NotFound)
            return blobs.error();
        for (const auto &entry : blobs ? *blobs : BlobList()) {
            if (auto removed = remove({repository, type, entry.name}); !removed)
                return removed;
        }
        const QDir typed(folder + u'/' + typeFolder(type));
        const auto inner = typed.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const auto &name : inner)
            ::rmdir(system(typed.filePath(name)).constData());
        ::rmdir(system(typed.path()).constData());
    }
    if (!repository.isRoot())
        ::rmdir(system(folder).constData());
    return syncFolder(m_path);
}

Result<BlobList> CopyFolder::list(const RepositoryPath &repository, BlobType type,
                                  ListDetail detail) const
{
    if (auto there = checkThere(); !there)
        return std::move(there).error();
    const auto folder = folderOf(repository) + u'/' + typeFolder(type);
    if (!QFileInfo(folder).isDir())
        return lookupError(ENOENT, folder);
    BlobList list;
    const bool isNested = type == BlobType::Data;
    QDirIterator files(folder, QDir::Files,
                       isNested ? QDirIterator::Subdirectories : QDirIterator::NoIteratorFlags);
    while (files.hasNext()) {
        files.next();
        const auto name = BlobName::fromHex(files.fileName().toUtf8());
        if (name && files.filePath() == pathOf({repository, type, *name}))
            list.push_back({*name, detail == ListDetail::Names ? -1 : files.fileInfo().size()});
    }
    return list;
}

Result<qint64> CopyFolder::sizeOf(const BlobRef &blob) const
{
    struct stat status;
    if (::stat(system(pathOf(blob)).constData(), &status) != 0)
        return lookupError(errno, pathOf(blob));
    return qint64(status.st_size);
}

Result<File> CopyFolder::open(const BlobRef &blob) const
{
    auto file = File::open(pathOf(blob));
    if (file || file.error().code != ErrorCode::NotFound)
        return file;
    return lookupError(ENOENT, pathOf(blob));
}

Result<void> CopyFolder::remove(const BlobRef &blob) const
{
    if (::unlink(system(pathOf(blob)).constData()) == 0)
        return syncFolder(folderOf(blob));
    const auto error = lookupError(errno, pathOf(blob));
    return error.code == ErrorCode::NotFound ? Result<void>() : Result<void>(error);
}

Result<QMap<QString, qint64>> CopyFolder::files(const RepositoryPath &below) const
{
    if (auto there = checkThere(); !there)
        return std::move(there).error();
    QMap<QString, qint64> sizes;
    const QDir folder(folderOf(below));
    QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        if (!files.filePath().startsWith(uploadFolder() + u'/'))
            sizes.insert(folder.relativeFilePath(files.filePath()), files.fileInfo().size());
    }
    return sizes;
}

Result<File> CopyFolder::beginUpload(QString &path) const
{
    if (auto there = checkThere(); !there)
        return std::move(there).error();
    if (auto made = makeFolder(uploadFolder()); !made)
        return std::move(made).error();
    path = uploadFolder() + u'/' + QUuid::createUuid().toString(QUuid::Id128);
    return File::create(path);
}

Result<void> CopyFolder::publish(const QString &path, const BlobRef &blob) const
{
    if (auto made = makeFolder(folderOf(blob)); !made)
        return made;
    // A link never replaces: of two writers one wins, also across programs.
    const bool isLinked = ::link(system(path).constData(), system(pathOf(blob)).constData()) == 0;
    const int systemError = errno;
    if (!isLinked && systemError != EEXIST)
        return errorFromErrno(systemError, QT_TRANSLATE_NOOP("Error", "Cannot store %1"),
                              {blob.toString()});
    if (auto synced = syncFolder(folderOf(blob)); !synced) {
        if (isLinked) // nobody may count on a name that a power cut can take away
            ::unlink(system(pathOf(blob)).constData());
        return synced;
    }
    if (!isLinked)
        return Error{ErrorCode::AlreadyExists,
                     QT_TRANSLATE_NOOP("Error", "The file is stored already")};
    return {};
}

Result<void> CopyFolder::replace(const QString &path, const BlobRef &blob) const
{
    if (auto made = makeFolder(folderOf(blob)); !made)
        return made;
    if (::rename(system(path).constData(), system(pathOf(blob)).constData()) != 0)
        return errorFromErrno(errno, QT_TRANSLATE_NOOP("Error", "Cannot store %1"),
                              {blob.toString()});
    return syncFolder(folderOf(blob));
}

void CopyFolder::removeUploads(std::chrono::hours olderThan) const
{
    const auto before = QDateTime::currentDateTime().addSecs(
        -std::chrono::duration_cast<std::chrono::seconds>(olderThan).count());
    const auto files = QDir(uploadFolder()).entryInfoList(QDir::Files);
    for (const auto &file : files) {
        if (file.lastModified() < before)
            QFile::remove(file.filePath());
    }
}

Result<void> CopyFolder::checkThere() const
{
    if (QFileInfo(m_path).isDir())
        return {};
    return Error{ErrorCode::Unavailable,
                 QT_TRANSLATE_NOOP(
                     "Error", "The folder %1 is not there. Connect or mount its drive, or make it"),
                 {m_path}};
}

/// "Not found" is said only where it is sure: not of a drive that is not there.
Error CopyFolder::lookupError(int systemError, const QString &path) const
{
    auto error = errorFromErrno(systemError, QT_TRANSLATE_NOOP("Error", "Cannot open %1"), {path});
    if (error.code == ErrorCode::NotFound) {
        if (auto there = checkThere(); !there)
            return std::move(there).error();
    }
    return error;
}

/// With all folders on the way there, and so that they survive a power cut.
Result<void> CopyFolder::makeFolder(const QString &path) const
{
    if (QFileInfo(path).isDir())
        return {};
    if (path == m_path)
        return checkThere();
    const auto parent = QFileInfo(path).path();
    if (auto made = makeFolder(parent); !made)
        return made;
    if (::mkdir(system(path).constData(), S_IRWXU) != 0 && errno != EEXIST) {
        auto error =
            errorFromErrno(errno, QT_TRANSLATE_NOOP("Error", "Cannot make the folder %1"), {path});
        if (error.code == ErrorCode::NotFound) // deleted this moment; nothing about the blob
            error.code = ErrorCode::Unavailable;
        return error;
    }
    return syncFolder(parent);
}

QString CopyFolder::uploadFolder() const
{
    return m_path + u'/' + uploads;
}

QString CopyFolder::folderOf(const RepositoryPath &repository) const
{
    return repository.isRoot() ? m_path : m_path + u'/' + QFile::decodeName(repository.toString());
}

QString CopyFolder::folderOf(const BlobRef &blob) const
{
    const auto folder = folderOf(blob.repository);
    if (blob.type == BlobType::Config)
        return folder;
    const auto typed = folder + u'/' + typeFolder(blob.type);
    return blob.type == BlobType::Data
        ? typed + u'/' + QString::fromLatin1(blob.name.toHex().first(2))
        : typed;
}

QString CopyFolder::pathOf(const BlobRef &blob) const
{
    return folderOf(blob) + u'/'
        + (blob.type == BlobType::Config ? typeFolder(blob.type)
                                         : QString::fromLatin1(blob.name.toHex()));
}

} // namespace mirror
