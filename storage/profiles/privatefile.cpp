// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <thread>
#include <utility>

namespace restdock {

namespace {

/// Repeats what a signal has ended before it was done: a pipe that nobody writes to yet, or a file on
/// another computer, may keep it waiting.
template<typename Call>
int uninterrupted(Call call)
{
    for (;;) {
        const int result = call();
        if (result >= 0 || errno != EINTR)
            return result;
    }
}

/// Closes a descriptor, and removes the file if it was not renamed.
class NewFile
{
public:
    explicit NewFile(QByteArray path)
        : m_path(std::move(path)),
          m_descriptor(uninterrupted([this] {
              return ::openat(AT_FDCWD, m_path.constData(),
                              O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW,
                              S_IRUSR | S_IWUSR);
          }))
    {
    }
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;
    ~NewFile()
    {
        if (m_descriptor < 0)
            return;
        ::close(m_descriptor);
        if (!m_isRenamed)
            ::unlink(m_path.constData());
    }

    bool isOpen() const { return m_descriptor >= 0; }

    bool write(QByteArrayView content) const
    {
        while (!content.isEmpty()) {
            const auto written = ::write(m_descriptor, content.data(), size_t(content.size()));
            if (written < 0 && errno == EINTR)
                continue;
            if (written < 0)
                return false;
            content = content.sliced(written);
        }
        return uninterrupted([this] { return ::fsync(m_descriptor); }) == 0;
    }

    bool rename(const QByteArray &path)
    {
        m_isRenamed = ::renameat(AT_FDCWD, m_path.constData(), AT_FDCWD, path.constData()) == 0;
        return m_isRenamed;
    }

private:
    QByteArray m_path;
    int m_descriptor;
    bool m_isRenamed = false;
};

void syncFolder(const QString &folder)
{
    const int descriptor = ::openat(AT_FDCWD, QFile::encodeName(folder).constData(),
                                    O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    uninterrupted([descriptor] { return ::fsync(descriptor); }); // some file systems cannot
    ::close(descriptor);
}

bool makePrivateFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return true;
    if (!makePrivateFolder(QFileInfo(folder).path()))
        return false;
    return ::mkdir(QFile::encodeName(folder).constData(), S_IRWXU) == 0 || errno == EEXIST;
}

/// Follows symbolic links, so that a link into a folder of dot files survives, be it that the file is
/// not there yet.
QString targetOf(const QString &path)
{
    auto existing = QFileInfo(path).canonicalFilePath();
    if (!existing.isEmpty())
        return existing;
    constexpr int mostLinks = 40; // as the system follows
    QString target = path;
    for (int i = 0; i < mostLinks && QFileInfo(target).isSymbolicLink(); ++i)
        target = QFileInfo(target).symLinkTarget();
    return target;
}

} // namespace

Result<void> writePrivateFile(const QString &path, QByteArrayView content)
{
    const auto target = targetOf(path);
    const auto folder = QFileInfo(target).path();
    if (!makePrivateFolder(folder))
        return errorFromErrno(errno, QT_TRANSLATE_NOOP("Error", "Cannot make the folder %1"),
                              {folder});
    // The process's number: a leftover of another one that crashed does not stand in the way. And the
    // thread's: two may write the same file, and each of them writes it whole.
    static std::atomic<int> threads = 0;
    thread_local const int thread = ++threads;
    const auto temporary =
        QFile::encodeName(QStringLiteral("%1.%2-%3.new")
                              .arg(target, QString::number(::getpid()), QString::number(thread)));
    ::unlink(temporary.constData());
    NewFile file(temporary);
    if (!file.isOpen() || !file.write(content) || !file.rename(QFile::encodeName(target)))
        return errorFromErrno(errno, QT_TRANSLATE_NOOP("Error", "Cannot write %1"), {path});
    syncFolder(folder);
    return {};
}

Result<QByteArray> readWholeFile(const QString &path, qint64 maximumBytes)
{
    const auto name = QFile::encodeName(path);
    const int descriptor =
        uninterrupted([&name] { return ::open(name.constData(), O_RDONLY | O_CLOEXEC); });
    if (descriptor < 0)
        return errorFromErrno(errno, QT_TRANSLATE_NOOP("Error", "Cannot read %1"), {path});
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return Error{ErrorCode::Internal, QT_TRANSLATE_NOOP("Error", "Cannot read %1"), {path}};
    }
    QByteArray content;
    while (content.size() <= maximumBytes) { // pipes give it in pieces
        const auto piece = file.read(maximumBytes + 1 - content.size());
        if (piece.isEmpty())
            break;
        content += piece;
    }
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::Unavailable,
                     QT_TRANSLATE_NOOP("Error", "Cannot read %1: %2"),
                     {path, reasonFromText(file.errorString())}};
    if (content.size() > maximumBytes)
        return Error{ErrorCode::Corrupt, QT_TRANSLATE_NOOP("Error", "%1 is too large"), {path}};
    return content;
}

Result<FileLock> FileLock::acquire(const QString &path, std::chrono::milliseconds patience)
{
    if (!makePrivateFolder(QFileInfo(path).path()))
        return errorFromErrno(errno, QT_TRANSLATE_NOOP("Error", "Cannot make the folder %1"),
                              {QFileInfo(path).path()});
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC,
                                  S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return errorFromErrno(errno, QT_TRANSLATE_NOOP("Error", "Cannot open %1"), {path});
    FileLock lock(descriptor);
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return errorFromErrno(errno, QT_TRANSLATE_NOOP("Error", "Cannot lock %1"), {path});
        if (std::chrono::steady_clock::now() >= deadline)
            return Error{
                ErrorCode::Unavailable,
                QT_TRANSLATE_NOOP(
                    "Error",
                    "Another Restdock is changing the profiles. Try again when it has finished")};
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return lock;
}

FileLock::FileLock(FileLock &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

FileLock::~FileLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor); // which unlocks it
}

} // namespace restdock
