// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/requesthead.h"

#include <optional>

namespace restdock::http {

/// The second half of HeadParser: reads the lines of a complete head, in order, into a RequestHead
/// whose views point into the text, which must live as long as they do.
///
/// The text begins with a token character, ends with CR LF CR LF and has CR before every LF.
/// Neither of them is in any character class, so a scan along a class stops inside the text.
class HeadReader
{
public:
    HeadReader(RequestHead &head, QByteArrayView text) : m_head(head), m_at(text.data()) {}

    /// Must be called first; nothing may be called after an error.
    std::optional<HeadError> readRequestLine();
    std::optional<HeadError> readField();
    /// Checks and sets what follows from all fields together.
    std::optional<HeadError> finish();

private:
    std::optional<HeadError> readVersion(QByteArrayView version);
    std::optional<HeadError> interpret(const HeaderField &field);
    std::optional<HeadError> interpretLength(QByteArrayView value);
    std::optional<HeadError> interpretCoding(QByteArrayView value);
    std::optional<HeadError> interpretHost(QByteArrayView value);
    std::optional<HeadError> interpretExpect(QByteArrayView value);
    void interpretConnection(QByteArrayView value);

    RequestHead &m_head;
    const char *m_at;
    bool m_hasLength = false;
    bool m_hasCoding = false;
    bool m_codingIsChunked = false;
    bool m_hasHost = false;
    bool m_asksForClose = false;
    bool m_asksForKeepAlive = false;
};

} // namespace restdock::http
