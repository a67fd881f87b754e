// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/abuse/answerreader.h"

#include <algorithm>
#include <utility>

namespace restdock::test {

namespace {

const QByteArray headEnd = "\r\n\r\n";

} // namespace

void AnswerReader::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (m_bodyRest > 0) {
            const auto taken = std::min<qint64>(m_bodyRest, bytes.size());
            m_bodyRest -= taken;
            bytes = bytes.sliced(taken);
            continue;
        }
        const auto before = m_head.size();
        m_head += bytes;
        const auto end = m_head.indexOf(headEnd, std::max<qsizetype>(before - headEnd.size(), 0));
        if (end < 0)
            return;
        bytes = bytes.sliced(end + headEnd.size() - before);
        m_head.truncate(end);
        endHead();
    }
}

void AnswerReader::endHead()
{
    const QByteArray head = std::exchange(m_head, {}).toLower();
    Answer answer;
    answer.status = head.mid(int(qstrlen("http/1.1 ")), 3).toInt();
    const QByteArray field = "\r\ncontent-length:";
    if (const auto at = head.indexOf(field); at >= 0) {
        const auto value = head.mid(at + field.size());
        answer.contentLength = value.left(value.indexOf('\r')).trimmed().toLongLong();
    }
    if (m_bodies == Bodies::AsDeclared)
        m_bodyRest = answer.contentLength;
    m_answers.push_back(answer);
}

} // namespace restdock::test
