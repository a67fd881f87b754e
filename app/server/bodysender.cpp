// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/bodysender.h"

#include "app/server/net/pagecache.h"

#include <algorithm>

namespace restdock {

namespace {

using net::IoResult;

constexpr qint64 pieceBytes = 256 * 1024;
constexpr qint64 fileStepBytes = 1024 * 1024; // sent at once; what is checked to be in memory

Error fileError(int systemError)
{
    if (systemError != 0)
        return errorFromErrno(systemError, QT_TRANSLATE_NOOP("Error", "Cannot read the file"));
    return {ErrorCode::Corrupt,
            QT_TRANSLATE_NOOP("Error", "The file does not have the size it had")};
}

} // namespace

/// Where the thread that asks for a piece and the one that delivers it meet: the second to arrive
/// carries on. The source may deliver at once, within the call, or later from elsewhere.
struct BodySender::Reading
{
    std::atomic<bool> oneArrived{false};
    Result<QByteArray> piece{QByteArray()};

    bool isSecond() { return oneArrived.exchange(true, std::memory_order_acq_rel); }
};

BodySender::BodySender(std::unique_ptr<BodySource> source, qint64 bodyBytes)
    : m_source(std::move(source)),
      m_total(bodyBytes),
      m_left(bodyBytes)
{
}

BodySender::Step BodySender::run(net::Transport &transport, Pace pace, qint64 mostBytes,
                                 std::function<void()> resume)
{
    if (m_reading && readPiece({}) == Piece::Failed) // back from Step::Reading: take the piece
        return Step::Failed;
    const qint64 yieldAt = m_left - mostBytes;
    while (m_left > 0) {
        if (m_left <= yieldAt)
            return Step::Yield;
        if (!isFile() && m_pieceSent == m_piece.size()) {
            const auto piece = readPiece(resume);
            if (piece != Piece::Ready)
                return piece == Piece::Failed ? Step::Failed : Step::Reading;
        }
        if (pace == Pace::Quick && !isNextInMemory())
            return Step::WouldBlock;
        const auto sent = sendSome(transport, m_left - yieldAt);
        if (sent.mustWait()) {
            m_waitKind = sent.kind;
            return Step::MustWait;
        }
        if (sent.kind == IoResult::Kind::NoFile)
            m_sourceError = fileError(sent.systemError);
        if (sent.kind != IoResult::Kind::Done)
            return Step::Failed;
        m_left -= sent.bytes;
    }
    return Step::Complete;
}

IoResult BodySender::sendSome(net::Transport &transport, qint64 mostBytes)
{
    if (isFile()) {
        return transport.sendFile(m_source->fileDescriptor(), m_source->fileOffset() + sentBytes(),
                                  std::min(m_left, mostBytes));
    }
    const auto rest = QByteArrayView(m_piece).sliced(m_pieceSent);
    const auto sent = transport.write(rest, m_left > rest.size());
    if (sent.kind == IoResult::Kind::Done)
        m_pieceSent += qsizetype(sent.bytes);
    return sent;
}

/// Looked at once for a step, of which the transport may send less at a time.
bool BodySender::isNextInMemory()
{
    if (!isFile() || sentBytes() < m_inMemoryUntil)
        return true;
    const qint64 step = std::min(m_left, fileStepBytes);
    if (!net::isInPageCache(m_source->fileDescriptor(), m_source->fileOffset() + sentBytes(), step))
        return false;
    m_inMemoryUntil = sentBytes() + step;
    return true;
}

BodySender::Piece BodySender::readPiece(std::function<void()> resume)
{
    if (!m_reading) {
        m_reading = std::make_shared<Reading>();
        m_source->read(std::min(pieceBytes, m_left),
                       [reading = m_reading, resume](Result<QByteArray> piece) {
                           reading->piece = std::move(piece);
                           if (reading->isSecond())
                               resume();
                       });
        // Nothing of this object may be touched after the first to arrive has left: the second may
        // be running it on another thread already.
        if (!m_reading->isSecond())
            return Piece::Pending;
    }
    auto piece = std::exchange(m_reading, nullptr)->piece;
    if (!piece || piece->isEmpty() || piece->size() > m_left) {
        m_sourceError = piece ? fileError(0) : piece.error();
        return Piece::Failed;
    }
    m_piece = std::move(*piece);
    m_pieceSent = 0;
    return Piece::Ready;
}

} // namespace restdock
