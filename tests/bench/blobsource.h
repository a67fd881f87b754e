// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario.h"

#include <array>
#include <filesystem>
#include <span>
#include <string_view>
#include <vector>

namespace restdock::bench {

/// Any number of different blobs of one size, named by their SHA-256, from the memory of one.
///
/// All share their bytes except the last 64, so that only those are hashed per blob (from a copied
/// hash state) and a sender can `sendfile` the shared part. The content is random: nothing on the
/// way can compress it. Safe to read from many threads.
class BlobSource
{
public:
    static constexpr std::int64_t tailBytes = 64;
    using Tail = std::array<unsigned char, tailBytes>;

    /// @p blobBytes must be at least 128. Hashes @p count names now, so that a timed loop need not.
    BlobSource(std::int64_t blobBytes, std::int64_t count);
    ~BlobSource();
    BlobSource(const BlobSource &) = delete;
    BlobSource &operator=(const BlobSource &) = delete;

    std::int64_t blobBytes() const { return m_blobBytes; }
    std::int64_t count() const { return m_count; }

    /// 64 lower-case hex digits.
    std::string_view name(std::int64_t index) const;
    std::span<const unsigned char> sharedPart() const { return m_shared; }
    int sharedDescriptor() const { return m_memory; } ///< a memfd with sharedPart() at offset 0
    Tail tail(std::int64_t index) const;

    /// Writes blob @p index to @p file.
    void writeTo(const std::filesystem::path &file, std::int64_t index) const;

private:
    void hashNames();

    std::int64_t m_blobBytes;
    std::int64_t m_count;
    int m_memory = -1;
    std::span<unsigned char> m_shared;
    std::vector<char> m_names; ///< 64 digits each
};

/// A fast pseudo-random sequence (SplitMix64), the same in every run.
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}
    std::uint64_t next();
    std::int64_t below(std::int64_t limit);

private:
    std::uint64_t m_state;
};

} // namespace restdock::bench
