// SPDX-License-Identifier: GPL-3.0-or-later
#include "mirrorwriter.h"

#include <QFile>

namespace mirror {

using namespace restdock;

MirrorWriter::MirrorWriter(const CopyFolder &first, const CopyFolder &second, std::mutex &changes,
                           BlobRef blob)
    : m_first(first),
      m_second(second),
      m_changes(changes),
      m_blob(std::move(blob))
{
}

MirrorWriter::~MirrorWriter()
{
    for (const auto &path : {m_firstPath, m_secondPath}) {
        if (!path.isEmpty())
            QFile::remove(path);
    }
}

Result<void> MirrorWriter::begin()
{
    auto first = m_first.beginUpload(m_firstPath);
    if (!first)
        return std::move(first).error();
    auto second = m_second.beginUpload(m_secondPath);
    if (!second)
        return std::move(second).error();
    m_firstFile = std::move(*first);
    m_secondFile = std::move(*second);
    return {};
}

Result<qint64> MirrorWriter::write(QByteArrayView chunk)
{
    if (m_state)
        m_state = m_firstFile.write(chunk);
    if (m_state)
        m_state = m_secondFile.write(chunk);
    if (!m_state)
        return m_state.error();
    return chunk.size();
}

void MirrorWriter::commit(Completion<void> done)
{
    auto published = publish();
    done(std::move(published)); // last: it may be the end of this writer
}

Result<void> MirrorWriter::publish()
{
    if (m_state)
        m_state = m_firstFile.sync();
    if (m_state)
        m_state = m_secondFile.sync();
    if (!m_state)
        return m_state;
    // One at a time: whoever is told that a blob is there must not see it taken back.
    const std::lock_guard guard(m_changes);
    if (auto published = m_first.publish(m_firstPath, m_blob); !published)
        return published; // the first folder decides who stored it
    auto copied = m_second.replace(m_secondPath, m_blob);
    if (!copied) // in both or in none
        static_cast<void>(m_first.remove(m_blob).has_value());
    return copied;
}

} // namespace mirror
