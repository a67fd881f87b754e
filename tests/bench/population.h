// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blobsource.h"
#include "cleanup.h"

namespace restdock::bench {

/// An empty repository in restic's local layout (256 data folders) with a config file, made on disk.
void makeRepository(const std::filesystem::path &folder);

/// Where blob @p name lies in a repository: data/ab/abcd…
std::filesystem::path blobFile(const std::filesystem::path &folder, std::string_view name);

/// A repository to read from: some hundred MiB of blobs of one size, shared by all servers.
class ReadPopulation
{
public:
    ReadPopulation(const std::filesystem::path &base, std::int64_t blobBytes);

    const BlobSource &blobs() const { return m_blobs; }
    const std::filesystem::path &folder() const { return m_folder.path(); }

private:
    BlobSource m_blobs;
    TempFolder m_folder;
};

/// A repository with many blobs to list. They are holes of a pack's size: names and sizes are all
/// that a list shows, and a million of them must fit into memory.
class ListPopulation
{
public:
    ListPopulation(const std::filesystem::path &base, int blobs);

    const std::filesystem::path &folder() const { return m_folder.path(); }

private:
    TempFolder m_folder;
};

/// Writes and deletes @p bytes under @p base. On a virtual machine the first touch of fresh pages
/// doubles the time of a PUT; after this they are not fresh.
void touchMemory(const std::filesystem::path &base, std::int64_t bytes);

std::int64_t freeBytes(const std::filesystem::path &folder);

} // namespace restdock::bench
