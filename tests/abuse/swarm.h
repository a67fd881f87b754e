// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/abuse/answerreader.h"
#include "tests/abuse/rawsocket.h"

#include <chrono>
#include <functional>
#include <vector>

namespace restdock::test {

/// What one abuser does with its connection.
struct Abuse
{
    QByteArray opening;       ///< sent first, as fast as the server takes it
    QByteArray refrain;       ///< then this over and over; empty: nothing
    qsizetype pieceBytes = 0; ///< of the refrain, between two pauses; 0: as many as are taken
    std::chrono::milliseconds pause{0}; ///< between two pieces
    bool reads = true;
    bool leaves = false;  ///< ends its direction after the opening
    bool sendsOn = false; ///< also after the server ended its direction, until that breaks
    AnswerReader::Bodies bodies = AnswerReader::Bodies::AsDeclared;
    /// What is sent after each answer; empty: nothing.
    std::function<QByteArray()> nextRequest = {};
    Route route = {};
};

/// How it went for one abuser so far.
struct Fate
{
    enum class End { Open, Closed, Broken };

    End end = End::Open;
    std::chrono::milliseconds endedAfter{0}; ///< since it was added
    std::vector<Answer> answers;
    qint64 sentBytes = 0;
    qint64 receivedBytes = 0;

    bool isOpen() const { return end == End::Open; }
    int status() const { return answers.empty() ? 0 : answers.front().status; } ///< 0: no answer
};

/// Many hostile connections in one thread. Bounded: it does something within run() only, and that
/// ends in time.
class Swarm
{
public:
    void add(const Abuse &abuse, int count = 1);
    /// Lets them do what they do until all have ended or @p duration is over.
    void run(std::chrono::milliseconds duration);
    void runUntil(std::chrono::milliseconds duration, const std::function<bool()> &isEnough);
    void setReading(bool reads); ///< all of them, from now on
    void leave();                ///< closes what is open

    int openCount() const;
    std::vector<Fate> fates() const;
    /// "300 no answer, closed (2.0 to 2.9 s)" and so on, for the table.
    QByteArray summary() const;

private:
    using Clock = std::chrono::steady_clock;

    struct Member
    {
        Abuse abuse;
        RawSocket socket;
        AnswerReader reader;
        QByteArray toSend;
        qsizetype sentOfIt = 0;
        qsizetype sentOfPiece = 0;
        qsizetype refrainAt = 0;
        size_t answered = 0;
        bool serverEnded = false;
        Clock::time_point begunAt;
        Clock::time_point nextPieceAt;
        Fate fate;

        bool hasOpeningLeft() const { return sentOfIt < toSend.size(); }
        bool wantsToSend(Clock::time_point now) const;
    };

    void serve(Member &member, short events);
    void send(Member &member);
    bool sendSome(Member &member, QByteArrayView bytes, qsizetype &sent);
    void receive(Member &member);
    void end(Member &member, Fate::End how);

    std::vector<Member> m_members;
};

} // namespace restdock::test
