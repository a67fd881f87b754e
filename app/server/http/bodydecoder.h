// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/requesthead.h"

#include <QByteArrayView>

namespace restdock::http {

/// Takes a request's body out of the byte stream, for every framing (RFC 9112 sections 6 and 7).
///
/// Holds no body bytes: content is returned as views into the caller's buffer. For the chunked
/// coding these are errors: size lines over 64 bytes without their CRLF (extensions are skipped and
/// count), trailers over 4 KiB in all, sizes that are not 1 to 15 plain hex digits (no white space
/// behind them either), control characters, and line ends other than CRLF.
class BodyDecoder
{
public:
    static constexpr qsizetype maximumSizeLineBytes = 64;
    static constexpr qsizetype maximumTrailerBytes = 4096;

    struct Step
    {
        QByteArrayView content; ///< body bytes found (may be empty while framing is skipped)
        qsizetype consumed = 0; ///< bytes of the input used; content is the last of them
    };

    BodyDecoder() = default; ///< no body: atEnd() at once
    /// @p contentLength is used for BodyFraming::ContentLength only and must not be negative.
    BodyDecoder(BodyFraming framing, qint64 contentLength);

    /// Consumes from the front of @p input: at most one run of content. Call again with the rest
    /// until atEnd(), hasError() or all input is consumed. Never consumes bytes behind the body. A
    /// step that finds an error has no content and consumes up to the offending byte.
    Step decode(QByteArrayView input);

    bool atEnd() const { return m_state == State::End; }
    bool hasError() const { return m_state == State::Error; }

    /// Bytes of the body still to come if that is known (Content-Length, or 0 at the end), else -1.
    qint64 remainingBytes() const;
    /// How much may be read from the socket now without taking bytes behind the body: the rest of
    /// the body or of the current chunk's content; 0 when framing has to be read bytewise first.
    qint64 contiguousBytes() const;

private:
    enum class State {
        Length,
        ChunkSize,
        ChunkExtension,
        ChunkSizeLf,
        ChunkData,
        ChunkDataCr,
        ChunkDataLf,
        Trailer,
        TrailerLf,
        End,
        Error
    };

    static constexpr qsizetype maximumSizeDigits = 15;

    QByteArrayView takeContent(QByteArrayView input);
    State afterByte(char c);
    State afterSizeByte(char c);
    State afterExtensionByte(char c);
    State afterTrailerByte(char c);

    State m_state = State::End;
    qint64 m_remaining = 0;    // of the body (Length) or of the current chunk
    qsizetype m_lineBytes = 0; // in the current size line or in the trailer section
    bool m_lineEmpty = true;   // trailer: nothing since the last line end
};

} // namespace restdock::http
