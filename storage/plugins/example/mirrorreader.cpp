// SPDX-License-Identifier: GPL-3.0-or-later
#include "mirrorreader.h"

#include <algorithm>

namespace mirror {

using namespace restdock;

void MirrorReader::setRange(qint64 offset, qint64 byteCount)
{
    m_offset = offset;
    m_end = offset + byteCount;
}

void MirrorReader::read(qint64 maxBytes, Completion<QByteArray> done)
{
    const auto wanted = std::min(maxBytes, m_end - m_offset);
    auto bytes = m_file.read(m_offset, wanted);
    if (bytes && bytes->isEmpty() && wanted > 0)
        bytes =
            Error{ErrorCode::Corrupt, QT_TRANSLATE_NOOP("Error", "A file ends before its size")};
    if (bytes)
        m_offset += bytes->size();
    done(std::move(bytes)); // last: it may be the end of this reader
}

} // namespace mirror
