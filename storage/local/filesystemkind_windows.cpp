// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/local/filesystemkind.h"
#include "storage/windows/handle.h"

namespace restdock {

bool isOnLocalFileSystem(int descriptor)
{
    FILE_REMOTE_PROTOCOL_INFO remote{};
    return !::GetFileInformationByHandleEx(windows::handleOf(descriptor), FileRemoteProtocolInfo,
                                           &remote, sizeof remote);
}

void preallocate(int file, qint64 expectedBytes)
{
    FILE_ALLOCATION_INFO room{};
    room.AllocationSize.QuadPart = expectedBytes;
    if (expectedBytes > 0) {
        ::SetFileInformationByHandle(windows::handleOf(file), FileAllocationInfo, &room,
                                     sizeof room);
    }
}

} // namespace restdock
