// SPDX-License-Identifier: GPL-3.0-or-later
#include "population.h"

#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <vector>

namespace restdock::bench {

namespace {

/// Some hundred MiB, so that no processor cache holds them, and at least four blobs.
std::int64_t readBlobCount(std::int64_t blobBytes)
{
    return std::clamp<std::int64_t>(512 * MiB / blobBytes, 4, 2000);
}

std::string randomName(Random &random)
{
    std::array<char, 65> digits{};
    for (std::size_t at = 0; at < 64; at += 16) {
        const auto word = static_cast<unsigned long long>(random.next());
        std::snprintf(&digits[at], 17, "%016llx", word);
    }
    return {digits.data(), 64};
}

void createHole(const std::filesystem::path &file, std::int64_t bytes)
{
    const int descriptor = open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0 || ftruncate(descriptor, bytes) != 0)
        abortRunErrno("cannot create " + file.string());
    close(descriptor);
}

} // namespace

void makeRepository(const std::filesystem::path &folder)
{
    for (const char *type : {"data", "index", "keys", "locks", "snapshots"})
        std::filesystem::create_directories(folder / type);
    for (unsigned prefix = 0; prefix < 256; ++prefix) {
        std::array<char, 3> digits{};
        std::snprintf(digits.data(), digits.size(), "%02x", prefix);
        std::filesystem::create_directory(folder / "data" / digits.data());
    }
    std::ofstream(folder / "config") << "restdock-bench";
}

std::filesystem::path blobFile(const std::filesystem::path &folder, std::string_view name)
{
    return folder / "data" / name.substr(0, 2) / name;
}

ReadPopulation::ReadPopulation(const std::filesystem::path &base, std::int64_t blobBytes)
    : m_blobs(blobBytes, readBlobCount(blobBytes)),
      m_folder(base)
{
    makeRepository(m_folder.path());
    for (std::int64_t index = 0; index < m_blobs.count(); ++index)
        m_blobs.writeTo(blobFile(m_folder.path(), m_blobs.name(index)), index);
}

ListPopulation::ListPopulation(const std::filesystem::path &base, int blobs) : m_folder(base)
{
    makeRepository(m_folder.path());
    Random random(1);
    for (int made = 0; made < blobs; ++made) {
        const std::int64_t bytes = packBytes + random.below(4 * MiB);
        createHole(blobFile(m_folder.path(), randomName(random)), bytes);
    }
}

void touchMemory(const std::filesystem::path &base, std::int64_t bytes)
{
    const TempFolder folder(base);
    const std::filesystem::path path = folder.path() / "touched";
    const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        abortRunErrno("cannot create " + path.string());
    const std::vector<char> block(static_cast<std::size_t>(MiB), 'x');
    for (std::int64_t done = 0; done < bytes; done += MiB) {
        if (write(file, block.data(), block.size()) != static_cast<ssize_t>(block.size()))
            abortRunErrno("cannot write " + path.string());
    }
    close(file);
}

std::int64_t freeBytes(const std::filesystem::path &folder)
{
    struct statvfs space = {};
    if (statvfs(folder.c_str(), &space) != 0)
        abortRunErrno("cannot look at " + folder.string());
    return static_cast<std::int64_t>(space.f_bavail) * static_cast<std::int64_t>(space.f_frsize);
}

} // namespace restdock::bench
