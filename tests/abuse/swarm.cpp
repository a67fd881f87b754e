// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/abuse/swarm.h"

#include <QMap>

#include <poll.h>

#include <algorithm>
#include <array>
#include <limits>

namespace restdock::test {

namespace {

constexpr int tickMs = 10;
constexpr qsizetype readBytes = 64 * 1024;
constexpr qsizetype sendBytes = 64 * 1024; // of one member before it is the next one's turn

std::chrono::milliseconds since(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now()
                                                                 - start);
}

QByteArray endName(Fate::End end)
{
    switch (end) {
    case Fate::End::Open: return "open";
    case Fate::End::Closed: return "closed";
    case Fate::End::Broken: return "reset";
    }
    return {};
}

QByteArray seconds(std::chrono::milliseconds time)
{
    return QByteArray::number(double(time.count()) / 1000, 'f', 1);
}

} // namespace

bool Swarm::Member::wantsToSend(Clock::time_point now) const
{
    return hasOpeningLeft() || (!abuse.refrain.isEmpty() && now >= nextPieceAt);
}

void Swarm::add(const Abuse &abuse, int count)
{
    for (int i = 0; i < count; ++i) {
        Member member;
        member.abuse = abuse;
        member.socket = RawSocket(abuse.route);
        member.reader = AnswerReader(abuse.bodies);
        member.toSend = abuse.opening;
        member.begunAt = Clock::now();
        if (!member.socket.isOpen())
            end(member, Fate::End::Broken);
        m_members.push_back(std::move(member));
    }
}

void Swarm::run(std::chrono::milliseconds duration)
{
    runUntil(duration, [] { return false; });
}

void Swarm::runUntil(std::chrono::milliseconds duration, const std::function<bool()> &isEnough)
{
    const auto deadline = Clock::now() + duration;
    std::vector<pollfd> waiting;
    std::vector<size_t> owners;
    while (Clock::now() < deadline && !isEnough()) {
        waiting.clear();
        owners.clear();
        const auto now = Clock::now();
        for (size_t i = 0; i < m_members.size(); ++i) {
            const auto &member = m_members[i];
            if (!member.socket.isOpen())
                continue;
            int events = member.serverEnded ? 0 : POLLRDHUP;
            if (member.abuse.reads && !member.serverEnded)
                events |= POLLIN;
            if (member.wantsToSend(now))
                events |= POLLOUT;
            waiting.push_back({member.socket.fd(), short(events), 0});
            owners.push_back(i);
        }
        if (waiting.empty())
            return;
        ::poll(waiting.data(), nfds_t(waiting.size()), tickMs);
        for (size_t i = 0; i < waiting.size(); ++i) {
            if (waiting[i].revents != 0)
                serve(m_members[owners[i]], waiting[i].revents);
        }
    }
}

void Swarm::setReading(bool reads)
{
    for (auto &member : m_members)
        member.abuse.reads = reads;
}

void Swarm::leave()
{
    for (auto &member : m_members)
        member.socket.close();
}

int Swarm::openCount() const
{
    return int(std::count_if(m_members.begin(), m_members.end(),
                             [](const Member &member) { return member.fate.isOpen(); }));
}

std::vector<Fate> Swarm::fates() const
{
    std::vector<Fate> result;
    for (const auto &member : m_members) {
        result.push_back(member.fate);
        result.back().answers = member.reader.answers();
    }
    return result;
}

QByteArray Swarm::summary() const
{
    struct Group
    {
        int count = 0;
        std::chrono::milliseconds first = std::chrono::milliseconds::max();
        std::chrono::milliseconds last{0};
    };
    QMap<QByteArray, Group> groups;
    for (const auto &fate : fates()) {
        const auto answer =
            fate.status() > 0 ? QByteArray::number(fate.status()) : QByteArray("no answer");
        auto &group = groups[answer + ", " + endName(fate.end)];
        ++group.count;
        group.first = std::min(group.first, fate.endedAfter);
        group.last = std::max(group.last, fate.endedAfter);
    }
    QByteArrayList texts;
    for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
        texts.append(QByteArray::number(it->count) + "x " + it.key() + " (" + seconds(it->first)
                     + ".." + seconds(it->last) + " s)");
    }
    return texts.join("; ");
}

/// Answers first: a connection that broke may still hold one.
void Swarm::serve(Member &member, short events)
{
    if ((events & POLLIN) != 0 && member.abuse.reads)
        receive(member);
    else if ((events & (POLLHUP | POLLERR)) != 0)
        end(member, (events & POLLERR) != 0 ? Fate::End::Broken : Fate::End::Closed);
    else if ((events & POLLRDHUP) != 0 && !member.abuse.sendsOn)
        end(member, Fate::End::Closed);
    if (member.socket.isOpen() && (events & POLLOUT) != 0)
        send(member);
}

void Swarm::send(Member &member)
{
    if (member.hasOpeningLeft()) {
        const auto rest = QByteArrayView(member.toSend).sliced(member.sentOfIt);
        if (!sendSome(member, rest, member.sentOfIt) || member.hasOpeningLeft())
            return;
        if (member.abuse.leaves)
            member.socket.finishSending();
    }
    const auto &abuse = member.abuse;
    if (abuse.refrain.isEmpty() || Clock::now() < member.nextPieceAt)
        return;
    const auto wanted = abuse.pieceBytes > 0 ? abuse.pieceBytes - member.sentOfPiece : sendBytes;
    const auto rest = QByteArrayView(abuse.refrain).sliced(member.refrainAt);
    qsizetype sent = 0;
    if (!sendSome(member, rest.first(std::min(wanted, rest.size())), sent))
        return;
    member.refrainAt = (member.refrainAt + sent) % abuse.refrain.size();
    member.sentOfPiece += sent;
    if (abuse.pieceBytes > 0 && member.sentOfPiece >= abuse.pieceBytes) {
        member.sentOfPiece = 0;
        member.nextPieceAt = Clock::now() + abuse.pause;
    }
}

/// False when the connection is broken.
bool Swarm::sendSome(Member &member, QByteArrayView bytes, qsizetype &sent)
{
    const auto outcome = member.socket.send(bytes.first(std::min(sendBytes, bytes.size())));
    if (outcome.kind == RawSocket::Kind::Failed) {
        if (member.abuse.reads && !member.serverEnded)
            receive(member);
        end(member, Fate::End::Broken);
        return false;
    }
    sent += outcome.byteCount;
    member.fate.sentBytes += outcome.byteCount;
    return true;
}

void Swarm::receive(Member &member)
{
    std::array<char, readBytes> buffer;
    const auto outcome = member.socket.read(buffer.data(), buffer.size());
    switch (outcome.kind) {
    case RawSocket::Kind::WouldBlock: return;
    case RawSocket::Kind::Failed: end(member, Fate::End::Broken); return;
    case RawSocket::Kind::Ended:
        member.serverEnded = true;
        if (!member.abuse.sendsOn)
            end(member, Fate::End::Closed);
        return;
    case RawSocket::Kind::Done: break;
    }
    member.fate.receivedBytes += outcome.byteCount;
    member.reader.feed(QByteArrayView(buffer.data(), outcome.byteCount));
    const auto answered = member.reader.answers().size();
    if (member.abuse.nextRequest && answered > member.answered && member.reader.isBetween()) {
        member.toSend = member.abuse.nextRequest();
        member.sentOfIt = 0;
    }
    member.answered = answered;
}

void Swarm::end(Member &member, Fate::End how)
{
    if (!member.fate.isOpen())
        return;
    member.fate.end = how;
    member.fate.endedAfter = since(member.begunAt);
    member.socket.close();
}

} // namespace restdock::test
