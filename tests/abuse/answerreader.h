// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace restdock::test {

struct Answer
{
    int status = 0;
    qint64 contentLength = 0;

    bool operator==(const Answer &) const = default;
};

/// Finds the answers in what a server sends; bodies are counted and thrown away. Knows
/// Content-Length only, which is all that the cases ask for.
class AnswerReader
{
public:
    enum class Bodies { AsDeclared, None }; ///< None: only answers to HEAD

    explicit AnswerReader(Bodies bodies = Bodies::AsDeclared) : m_bodies(bodies) {}

    void feed(QByteArrayView bytes);
    /// Heads that have arrived, in order.
    const std::vector<Answer> &answers() const { return m_answers; }
    /// True between two answers: nothing of the next one, and nothing missing of the last one.
    bool isBetween() const { return m_head.isEmpty() && m_bodyRest == 0; }

private:
    void endHead();

    Bodies m_bodies;
    std::vector<Answer> m_answers;
    QByteArray m_head;
    qint64 m_bodyRest = 0;
};

} // namespace restdock::test
