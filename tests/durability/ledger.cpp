// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/ledger.h"

#include "tests/e2e/support/pseudorandom.h"

namespace restdock::test {

QByteArray SentBlob::content() const
{
    return pseudoRandom(byteCount, seed);
}

QByteArray SentBlob::target() const
{
    return type == "config" ? type : QByteArray(type + '/' + name);
}

QByteArray SentBlob::file() const
{
    return type == "data" ? QByteArray("data/" + name.first(2) + '/' + name) : target();
}

void Ledger::sending(const SentBlob &blob)
{
    const std::lock_guard lock(m_mutex);
    m_blobs.try_emplace(blob.file(), blob);
}

void Ledger::stored(const SentBlob &blob)
{
    const std::lock_guard lock(m_mutex);
    m_blobs.at(blob.file()).upload = SentBlob::Upload::Stored;
}

void Ledger::removing(const SentBlob &blob)
{
    const std::lock_guard lock(m_mutex);
    m_blobs.at(blob.file()).removal = SentBlob::Removal::Unanswered;
}

void Ledger::removed(const SentBlob &blob)
{
    const std::lock_guard lock(m_mutex);
    m_blobs.at(blob.file()).removal = SentBlob::Removal::Done;
}

void Complaints::add(const QByteArray &complaint)
{
    const std::lock_guard lock(m_mutex);
    m_all.append(complaint);
}

bool Complaints::isEmpty() const
{
    const std::lock_guard lock(m_mutex);
    return m_all.isEmpty();
}

QByteArrayList Complaints::all() const
{
    const std::lock_guard lock(m_mutex);
    return m_all;
}

} // namespace restdock::test
