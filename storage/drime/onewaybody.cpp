// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/onewaybody.h"

#include <QByteArray>

#include <algorithm>
#include <cstring>
#include <numeric>

namespace restdock::drime {

qint64 HttpBody::byteCount() const
{
    return std::accumulate(pieces.begin(), pieces.end(), qint64(0),
                           [](qint64 sum, QByteArrayView piece) { return sum + piece.size(); });
}

std::shared_ptr<const HttpBody> HttpBody::fromBytes(QByteArray bytes)
{
    const auto owner = std::make_shared<const QByteArray>(std::move(bytes));
    return std::make_shared<const HttpBody>(HttpBody{{QByteArrayView(*owner)}, owner});
}

OneWayBody::OneWayBody(std::shared_ptr<const HttpBody> body, QObject *parent)
    : QIODevice(parent),
      m_body(std::move(body)),
      m_byteCount(m_body->byteCount())
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneWayBody::seek(qint64 position)
{
    return position == m_taken && QIODevice::seek(position);
}

qint64 OneWayBody::readData(char *data, qint64 maxBytes)
{
    qint64 done = 0;
    while (done < maxBytes && m_piece < m_body->pieces.size()) {
        const QByteArrayView rest = m_body->pieces[m_piece].sliced(m_offset);
        const auto count = std::min<qint64>(rest.size(), maxBytes - done);
        if (count > 0)
            std::memcpy(data + done, rest.data(), std::size_t(count));
        done += count;
        m_offset += qsizetype(count);
        if (m_offset == m_body->pieces[m_piece].size()) {
            ++m_piece;
            m_offset = 0;
        }
    }
    m_taken += done;
    return done;
}

} // namespace restdock::drime
