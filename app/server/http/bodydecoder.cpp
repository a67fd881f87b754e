// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/bodydecoder.h"

#include "app/server/http/characters.h"

#include <algorithm>

namespace restdock::http {

BodyDecoder::BodyDecoder(BodyFraming framing, qint64 contentLength)
{
    switch (framing) {
    case BodyFraming::None: break;
    case BodyFraming::ContentLength:
        Q_ASSERT(contentLength >= 0);
        m_remaining = std::max<qint64>(contentLength, 0);
        m_state = m_remaining > 0 ? State::Length : State::End;
        break;
    case BodyFraming::Chunked: m_state = State::ChunkSize; break;
    }
}

BodyDecoder::Step BodyDecoder::decode(QByteArrayView input)
{
    Step step;
    while (step.consumed < input.size() && !atEnd() && !hasError()) {
        if (contiguousBytes() > 0) {
            step.content = takeContent(input.sliced(step.consumed));
            step.consumed += step.content.size();
            break;
        }
        m_state = afterByte(input[step.consumed]);
        if (!hasError())
            ++step.consumed;
    }
    return step;
}

qint64 BodyDecoder::remainingBytes() const
{
    if (m_state == State::Length)
        return m_remaining;
    return atEnd() ? 0 : -1;
}

qint64 BodyDecoder::contiguousBytes() const
{
    return m_state == State::Length || m_state == State::ChunkData ? m_remaining : 0;
}

QByteArrayView BodyDecoder::takeContent(QByteArrayView input)
{
    const auto content = input.first(std::min<qint64>(m_remaining, input.size()));
    m_remaining -= content.size();
    if (m_remaining == 0)
        m_state = m_state == State::Length ? State::End : State::ChunkDataCr;
    return content;
}

BodyDecoder::State BodyDecoder::afterByte(char c)
{
    switch (m_state) {
    case State::ChunkSize: return afterSizeByte(c);
    case State::ChunkExtension: return afterExtensionByte(c);
    case State::ChunkSizeLf:
        m_lineBytes = 0;
        if (c != '\n')
            return State::Error;
        return m_remaining > 0 ? State::ChunkData : State::Trailer;
    case State::ChunkDataCr: return c == '\r' ? State::ChunkDataLf : State::Error;
    case State::ChunkDataLf: return c == '\n' ? State::ChunkSize : State::Error;
    case State::Trailer:
    case State::TrailerLf: return afterTrailerByte(c);
    case State::Length:
    case State::ChunkData:
    case State::End:
    case State::Error: break;
    }
    return m_state; // these take no single bytes
}

BodyDecoder::State BodyDecoder::afterSizeByte(char c)
{
    // White space behind the size is refused although the grammar of extensions allows it:
    // programs are known to read "5 " differently.
    if (const int digit = hexDigitValue(c); digit >= 0) {
        if (++m_lineBytes > maximumSizeDigits)
            return State::Error;
        m_remaining = m_remaining * 16 + digit;
        return State::ChunkSize;
    }
    if (m_lineBytes == 0)
        return State::Error;
    if (c == ';') {
        ++m_lineBytes;
        return State::ChunkExtension;
    }
    return c == '\r' ? State::ChunkSizeLf : State::Error;
}

BodyDecoder::State BodyDecoder::afterExtensionByte(char c)
{
    if (c == '\r')
        return State::ChunkSizeLf;
    if (!isFieldValueCharacter(c) || ++m_lineBytes > maximumSizeLineBytes)
        return State::Error;
    return State::ChunkExtension;
}

BodyDecoder::State BodyDecoder::afterTrailerByte(char c)
{
    if (++m_lineBytes > maximumTrailerBytes)
        return State::Error;
    if (m_state == State::TrailerLf) {
        if (c != '\n')
            return State::Error;
        if (m_lineEmpty)
            return State::End;
        m_lineEmpty = true;
        return State::Trailer;
    }
    if (c == '\r')
        return State::TrailerLf;
    m_lineEmpty = false;
    return isFieldValueCharacter(c) ? State::Trailer : State::Error;
}

} // namespace restdock::http
