// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drime_fake/formparser.h"

#include <algorithm>
#include <utility>

namespace restdock::drimefake {

namespace {

constexpr qsizetype maximumHeadBytes = 8 * 1024;
constexpr qsizetype maximumFieldBytes = 64 * 1024;

/// The value of `name=…` or `name="…"` in a header field; empty when there is none.
QByteArray parameter(const QByteArray &field, const QByteArray &name)
{
    for (QByteArray piece : field.split(';')) {
        piece = piece.trimmed();
        const auto equals = piece.indexOf('=');
        if (equals < 0 || piece.first(equals).toLower() != name)
            continue;
        QByteArray value = piece.sliced(equals + 1);
        if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
            value = value.sliced(1, value.size() - 2);
        return value;
    }
    return {};
}

} // namespace

FormParser::FormParser(const QByteArray &contentType, Sink sink) : m_sink(std::move(sink))
{
    const QByteArray boundary = parameter(contentType, "boundary");
    if (!contentType.toLower().startsWith("multipart/form-data") || boundary.isEmpty())
        m_state = State::Broken;
    m_delimiter = QByteArray("\r\n--" + boundary);
    m_buffer = "\r\n"; // the first delimiter need not have one
}

void FormParser::receive(QByteArrayView bytes)
{
    if (m_state == State::End || m_state == State::Broken)
        return;
    m_buffer.append(bytes);
    while (step()) {}
}

bool FormParser::step()
{
    switch (m_state) {
    case State::Start: {
        const auto at = m_buffer.indexOf(m_delimiter);
        if (at < 0)
            return false;
        m_buffer.remove(0, at + m_delimiter.size());
        m_state = State::Head;
        return true;
    }
    case State::Head: return readHead();
    case State::Value: return readValue();
    case State::End:
    case State::Broken: return false;
    }
    return false;
}

/// What follows a delimiter: the head of a part, or the end.
bool FormParser::readHead()
{
    if (m_buffer.startsWith("--")) {
        m_state = State::End;
        return false;
    }
    const auto end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_buffer.size() > maximumHeadBytes)
            m_state = State::Broken;
        return false;
    }
    readPartFields(m_buffer.first(end));
    m_buffer.remove(0, end + 4);
    // An empty value begins with the delimiter's CRLF at once.
    m_state = State::Value;
    return true;
}

void FormParser::readPartFields(const QByteArray &head)
{
    QByteArray disposition;
    QByteArray type;
    for (const QByteArray &line : head.split('\n')) {
        const auto colon = line.indexOf(':');
        if (colon < 0)
            continue;
        const QByteArray name = line.first(colon).trimmed().toLower();
        if (name == "content-disposition")
            disposition = line.sliced(colon + 1).trimmed();
        else if (name == "content-type")
            type = line.sliced(colon + 1).trimmed();
    }
    m_name = parameter(disposition, "name");
    m_isFile = m_name == "file";
    if (m_isFile) {
        hasFile = true;
        fileName = parameter(disposition, "filename");
        fileType = type;
    }
}

bool FormParser::readValue()
{
    const auto at = m_buffer.indexOf(m_delimiter);
    // Without the delimiter, its beginning may still be at the end of what is here.
    const auto safe = at >= 0 ? at : std::max<qsizetype>(m_buffer.size() - m_delimiter.size(), 0);
    if (m_isFile) {
        m_sink(QByteArrayView(m_buffer).first(safe));
    } else if (at >= 0) {
        fields.insert(m_name, m_buffer.first(at));
    } else {
        if (m_buffer.size() > maximumFieldBytes)
            m_state = State::Broken;
        return false;
    }
    if (at < 0) {
        m_buffer.remove(0, safe);
        return false;
    }
    m_buffer.remove(0, at + m_delimiter.size());
    m_state = State::Head;
    return true;
}

} // namespace restdock::drimefake
