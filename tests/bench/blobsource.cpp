// SPDX-License-Identifier: GPL-3.0-or-later
#include "blobsource.h"

#include "cleanup.h"

#include <fcntl.h>
#include <openssl/evp.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstring>
#include <memory>

namespace restdock::bench {

namespace {

constexpr std::size_t nameDigits = 64;

struct DigestFree
{
    void operator()(EVP_MD_CTX *digest) const { EVP_MD_CTX_free(digest); }
};
using Digest = std::unique_ptr<EVP_MD_CTX, DigestFree>;

void fillRandomly(std::span<unsigned char> bytes, std::uint64_t seed)
{
    Random random(seed);
    std::size_t at = 0;
    for (; at + sizeof(std::uint64_t) <= bytes.size(); at += sizeof(std::uint64_t)) {
        const std::uint64_t word = random.next();
        std::memcpy(&bytes[at], &word, sizeof word);
    }
}

void appendHex(std::vector<char> &text, std::span<const unsigned char> bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    for (const unsigned char byte : bytes) {
        text.push_back(digits[byte >> 4U]);
        text.push_back(digits[byte & 15U]);
    }
}

void writeAll(int file, std::span<const unsigned char> bytes, const std::filesystem::path &path)
{
    while (!bytes.empty()) {
        const ssize_t written = write(file, bytes.data(), bytes.size());
        if (written < 0)
            abortRunErrno("cannot write " + path.string());
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
}

} // namespace

BlobSource::BlobSource(std::int64_t blobBytes, std::int64_t count)
    : m_blobBytes(blobBytes),
      m_count(count)
{
    const auto bytes = static_cast<std::size_t>(blobBytes - tailBytes);
    m_memory = memfd_create("restdock-bench", MFD_CLOEXEC);
    if (m_memory < 0 || ftruncate(m_memory, static_cast<off_t>(bytes)) != 0)
        abortRunErrno("cannot get memory for a blob");
    void *memory = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, m_memory, 0);
    if (memory == MAP_FAILED)
        abortRunErrno("cannot map the memory of a blob");
    m_shared = {static_cast<unsigned char *>(memory), bytes};
    fillRandomly(m_shared, static_cast<std::uint64_t>(blobBytes));
    hashNames();
}

BlobSource::~BlobSource()
{
    munmap(m_shared.data(), m_shared.size());
    close(m_memory);
}

void BlobSource::hashNames()
{
    const Digest common(EVP_MD_CTX_new());
    const Digest single(EVP_MD_CTX_new());
    EVP_DigestInit_ex(common.get(), EVP_sha256(), nullptr);
    EVP_DigestUpdate(common.get(), m_shared.data(), m_shared.size());
    m_names.reserve(static_cast<std::size_t>(m_count) * nameDigits);
    for (std::int64_t index = 0; index < m_count; ++index) {
        const Tail end = tail(index);
        std::array<unsigned char, nameDigits / 2> hash{};
        EVP_MD_CTX_copy_ex(single.get(), common.get());
        EVP_DigestUpdate(single.get(), end.data(), end.size());
        if (EVP_DigestFinal_ex(single.get(), hash.data(), nullptr) != 1)
            abortRun("OpenSSL cannot compute SHA-256");
        appendHex(m_names, hash);
    }
}

std::string_view BlobSource::name(std::int64_t index) const
{
    return {&m_names[static_cast<std::size_t>(index) * nameDigits], nameDigits};
}

BlobSource::Tail BlobSource::tail(std::int64_t index) const
{
    Tail bytes;
    fillRandomly(bytes, static_cast<std::uint64_t>(index) << 20U);
    return bytes;
}

void BlobSource::writeTo(const std::filesystem::path &file, std::int64_t index) const
{
    const int descriptor = open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        abortRunErrno("cannot create " + file.string());
    writeAll(descriptor, m_shared, file);
    writeAll(descriptor, tail(index), file);
    close(descriptor);
}

std::uint64_t Random::next()
{
    m_state += 0x9e3779b97f4a7c15U;
    std::uint64_t mixed = m_state;
    mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
    return mixed ^ (mixed >> 31U);
}

std::int64_t Random::below(std::int64_t limit)
{
    return static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(limit));
}

} // namespace restdock::bench
