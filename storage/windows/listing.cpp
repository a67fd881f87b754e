// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/windows/handle.h"

#include <dirent.h>
#include <io.h>

#include <cerrno>
#include <memory>
#include <vector>

using namespace restdock::windows;

struct DIR
{
    static constexpr size_t bytes = 64 * 1024;

    int descriptor = -1;
    // Aligned as the entries in it have to be.
    std::vector<long long> buffer = std::vector<long long>(bytes / sizeof(long long));
    const FILE_ID_BOTH_DIR_INFO *next = nullptr;
    bool isBegun = false;
    dirent entry = {};
};

namespace {

/// False at the end, with errno 0, and on failure.
bool readMore(DIR &stream)
{
    const auto which = stream.isBegun ? FileIdBothDirectoryInfo : FileIdBothDirectoryRestartInfo;
    stream.isBegun = true;
    if (::GetFileInformationByHandleEx(handleOf(stream.descriptor), which, stream.buffer.data(),
                                       DIR::bytes)) {
        stream.next = reinterpret_cast<const FILE_ID_BOTH_DIR_INFO *>(stream.buffer.data());
        return true;
    }
    if (::GetLastError() == ERROR_NO_MORE_FILES)
        errno = 0;
    else
        failedWithLastError();
    return false;
}

unsigned char typeOf(DWORD attributes)
{
    if ((attributes & FILE_ATTRIBUTE_REPARSE_POINT)
        != 0) // a link, or a file that is kept elsewhere
        return DT_UNKNOWN;
    return (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0 ? DT_DIR : DT_REG;
}

} // namespace

DIR *fdopendir(int descriptor)
{
    auto stream = std::make_unique<DIR>();
    stream->descriptor = descriptor;
    return stream.release();
}

int closedir(DIR *stream)
{
    const std::unique_ptr<DIR> owned(stream);
    return ::_close(owned->descriptor);
}

int dirfd(DIR *stream)
{
    return stream->descriptor;
}

dirent *readdir(DIR *stream)
{
    if (!stream->next && !readMore(*stream))
        return nullptr;
    const auto &found = *stream->next;
    const auto name = toUtf8(found.FileName, found.FileNameLength / sizeof(WCHAR));
    stream->entry.d_type = typeOf(found.FileAttributes);
    stream->entry.d_name[name.copy(stream->entry.d_name, sizeof stream->entry.d_name - 1)] = '\0';
    stream->next = found.NextEntryOffset == 0
        ? nullptr
        : reinterpret_cast<const FILE_ID_BOTH_DIR_INFO *>(reinterpret_cast<const char *>(&found)
                                                          + found.NextEntryOffset);
    return &stream->entry;
}
