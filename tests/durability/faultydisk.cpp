// SPDX-License-Identifier: GPL-3.0-or-later

// A library to preload (LD_PRELOAD): makes system calls of a program fail that touch certain paths,
// as a broken disk does. Which ones is read before every call from the file that RESTDOCK_FAULTS
// names, so faults come and go while the program runs. Each line: CALL ERRNO PART-OF-PATH; a part that
// ends with $ is the path's end.

#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include <cerrno>
#include <cstdarg>
#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>

namespace {

template<typename Function>
Function *original(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

std::string pathOf(int descriptor)
{
    char target[4096];
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const ssize_t length = ::readlink(link.c_str(), target, sizeof target);
    return length > 0 ? std::string(target, size_t(length)) : std::string();
}

std::string pathOf(int folder, const char *name)
{
    return name[0] == '/' || folder == AT_FDCWD ? std::string(name) : pathOf(folder) + '/' + name;
}

bool touches(const std::string &path, const std::string &part)
{
    if (part.ends_with('$'))
        return path.ends_with(std::string_view(part).substr(0, part.size() - 1));
    return path.find(part) != std::string::npos;
}

/// True, with errno set, when @p call on @p path shall fail now.
bool fails(std::string_view call, const std::string &path)
{
    static const char *const faultsFile = std::getenv("RESTDOCK_FAULTS");
    const int before = errno;
    std::ifstream faults(faultsFile ? faultsFile : "");
    std::string name;
    std::string part;
    int systemError = 0;
    while (faults >> name >> systemError >> part) {
        if (name == call && touches(path, part)) {
            errno = systemError;
            return true;
        }
    }
    errno = before;
    return false;
}

} // namespace

extern "C" {

int openat(int folder, const char *name, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const auto mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    const char *const call = (flags & O_CREAT) != 0 ? "create" : "open";
    if (fails(call, pathOf(folder, name)))
        return -1;
    static auto *const next = original<int(int, const char *, int, ...)>("openat");
    return next(folder, name, flags, mode);
}

ssize_t write(int descriptor, const void *bytes, size_t count)
{
    // Pipes are written to by signal handlers, where nothing of what follows is allowed.
    struct stat status;
    const bool isFile = ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
    if (isFile && fails("write", pathOf(descriptor)))
        return -1;
    static auto *const next = original<ssize_t(int, const void *, size_t)>("write");
    return next(descriptor, bytes, count);
}

int fsync(int descriptor)
{
    if (fails("fsync", pathOf(descriptor)))
        return -1;
    static auto *const next = original<int(int)>("fsync");
    return next(descriptor);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to,
              unsigned flags) noexcept
{
    if (fails("rename", pathOf(toFolder, to)))
        return -1;
    static auto *const next =
        original<int(int, const char *, int, const char *, unsigned)>("renameat2");
    return next(fromFolder, from, toFolder, to, flags);
}

int mkdirat(int folder, const char *name, mode_t mode) noexcept
{
    if (fails("mkdir", pathOf(folder, name)))
        return -1;
    static auto *const next = original<int(int, const char *, mode_t)>("mkdirat");
    return next(folder, name, mode);
}

int unlinkat(int folder, const char *name, int flags) noexcept
{
    if (fails("unlink", pathOf(folder, name)))
        return -1;
    static auto *const next = original<int(int, const char *, int)>("unlinkat");
    return next(folder, name, flags);
}

int fstatat(int folder, const char *name, struct stat *status, int flags) noexcept
{
    if (fails("stat", pathOf(folder, name)))
        return -1;
    static auto *const next = original<int(int, const char *, struct stat *, int)>("fstatat");
    return next(folder, name, status, flags);
}

int stat(const char *name, struct stat *status) noexcept
{
    if (fails("stat", name))
        return -1;
    static auto *const next = original<int(const char *, struct stat *)>("stat");
    return next(name, status);
}

dirent *readdir(DIR *stream)
{
    if (fails("list", pathOf(::dirfd(stream))))
        return nullptr;
    static auto *const next = original<dirent *(DIR *)>("readdir");
    return next(stream);
}

ssize_t sendfile(int to, int from, off_t *offset, size_t count) noexcept
{
    if (fails("read", pathOf(from)))
        return -1;
    static auto *const next = original<ssize_t(int, int, off_t *, size_t)>("sendfile");
    return next(to, from, offset, count);
}

ssize_t pread(int descriptor, void *buffer, size_t count, off_t offset)
{
    if (fails("read", pathOf(descriptor)))
        return -1;
    static auto *const next = original<ssize_t(int, void *, size_t, off_t)>("pread");
    return next(descriptor, buffer, count, offset);
}

ssize_t preadv2(int descriptor, const iovec *parts, int count, off_t offset, int flags)
{
    if (fails("read", pathOf(descriptor)))
        return -1;
    static auto *const next = original<ssize_t(int, const iovec *, int, off_t, int)>("preadv2");
    return next(descriptor, parts, count, offset, flags);
}

} // extern "C"
