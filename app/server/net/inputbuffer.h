// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace restdock::net {

/// Bytes that were received but not used yet. Takes no memory while it is empty: thousands of idle
/// connections each have one.
class InputBuffer
{
public:
    QByteArrayView view() const { return QByteArrayView(m_bytes).sliced(m_used); }
    bool isEmpty() const { return m_used == m_bytes.size(); }

    void append(QByteArrayView bytes) { m_bytes.append(bytes); }

    void consume(qsizetype byteCount)
    {
        m_used += byteCount;
        if (isEmpty()) {
            m_bytes = {};
            m_used = 0;
        }
    }

private:
    QByteArray m_bytes;
    qsizetype m_used = 0;
};

} // namespace restdock::net
