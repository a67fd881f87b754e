// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/local/filesystemkind.h"

#include <fcntl.h>
#include <sys/vfs.h>

#include <algorithm>
#include <array>

namespace restdock {

namespace {

// statfs(2) and linux/magic.h; the header of an older system lacks some of them.
constexpr std::array<unsigned, 16> remoteKinds{
    0x6969,     // NFS
    0x517b,     // SMB
    0xff534d42, // CIFS
    0xfe534d42, // SMB2
    0x65735546, // FUSE
    0x00c36400, // Ceph
    0x01021997, // 9P
    0x5346414f, // AFS (OpenAFS)
    0x6b414653, // AFS (kernel)
    0x73757245, // Coda
    0x01161970, // GFS2
    0x7461636f, // OCFS2
    0x0bd00bd0, // Lustre
    0x47504653, // GPFS
    0x786f4256, // VirtualBox shared folder
    0x0187,     // autofs: not mounted yet
};

constexpr unsigned ext4Kind = 0xef53;

/// Measured with 16 MiB, write and fsync: 12 to 27 % less time and a quarter less CPU on ext4, but a
/// tenth more CPU on tmpfs. Others were not measured.
bool preallocationPays(int descriptor)
{
    struct statfs status;
    return ::fstatfs(descriptor, &status) == 0 && unsigned(status.f_type) == ext4Kind;
}

} // namespace

bool isOnLocalFileSystem(int descriptor)
{
    struct statfs status;
    if (::fstatfs(descriptor, &status) != 0)
        return false;
    return std::find(remoteKinds.begin(), remoteKinds.end(), unsigned(status.f_type))
        == remoteKinds.end();
}

void preallocate(int file, qint64 expectedBytes)
{
    constexpr qint64 leastBytes = 256 * 1024;       // below that the call costs more than it saves
    constexpr qint64 mostBytes = 256 * 1024 * 1024; // packs are smaller; a false hint does no harm
    if (expectedBytes >= leastBytes && expectedBytes <= mostBytes && preallocationPays(file))
        ::fallocate(file, FALLOC_FL_KEEP_SIZE, 0, expectedBytes);
}

} // namespace restdock
