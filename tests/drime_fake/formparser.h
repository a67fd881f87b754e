// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <functional>

namespace restdock::drimefake {

/// Reads multipart/form-data (RFC 7578) as it comes in: fields are kept, the file goes to a sink.
class FormParser
{
public:
    /// Gets the file's bytes.
    using Sink = std::function<void(QByteArrayView)>;

    /// @p contentType as in the request's head.
    FormParser(const QByteArray &contentType, Sink sink);

    void receive(QByteArrayView bytes);

    /// The closing delimiter was seen and everything before it was well-formed.
    bool isComplete() const { return m_state == State::End; }

    QHash<QByteArray, QByteArray> fields;
    bool hasFile = false;
    QByteArray fileName;
    QByteArray fileType;

private:
    enum class State { Start, Head, Value, End, Broken };

    bool step();
    bool readHead();
    bool readValue();
    void readPartFields(const QByteArray &head);

    Sink m_sink;
    State m_state = State::Start;
    QByteArray m_delimiter; // with its CRLF and "--"
    QByteArray m_buffer;
    QByteArray m_name;
    bool m_isFile = false;
};

} // namespace restdock::drimefake
