// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/abuse/honestclient.h"

#include "tests/abuse/answerreader.h"
#include "tests/e2e/support/pseudorandom.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace restdock::test {

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto restBetween = std::chrono::milliseconds(30);
constexpr quint64 leastRounds = 10; // however short the abuse
constexpr auto usualPatience = std::chrono::seconds(10);

double quantile(const std::vector<double> &sorted, double part)
{
    const auto rank = size_t(std::ceil(part * double(sorted.size())));
    return sorted.at(std::max<size_t>(rank, 1) - 1);
}

bool sendAll(RawSocket &socket, QByteArrayView bytes, Clock::time_point deadline)
{
    while (!bytes.isEmpty() && Clock::now() < deadline) {
        const auto sent = socket.send(bytes);
        if (sent.kind == RawSocket::Kind::Failed)
            return false;
        bytes = bytes.sliced(sent.byteCount);
        if (sent.kind == RawSocket::Kind::WouldBlock)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return bytes.isEmpty();
}

int readAnswer(RawSocket &socket, AnswerReader::Bodies bodies, Clock::time_point deadline)
{
    AnswerReader reader(bodies);
    std::array<char, 16 * 1024> buffer;
    while (Clock::now() < deadline) {
        socket.waitForInput(100);
        const auto received = socket.read(buffer.data(), buffer.size());
        if (received.kind == RawSocket::Kind::Done)
            reader.feed(QByteArrayView(buffer.data(), received.byteCount));
        else if (received.kind != RawSocket::Kind::WouldBlock)
            return 0;
        if (!reader.answers().empty() && reader.isBetween())
            return reader.answers().front().status;
    }
    return 0;
}

} // namespace

Latencies Latencies::of(std::vector<double> milliseconds)
{
    Latencies result;
    result.requests = int(milliseconds.size());
    if (milliseconds.empty())
        return result;
    std::sort(milliseconds.begin(), milliseconds.end());
    result.p50Ms = quantile(milliseconds, 0.5);
    result.p99Ms = quantile(milliseconds, 0.99);
    result.maxMs = milliseconds.back();
    return result;
}

int exchangeOnce(const Route &route, const QByteArray &request, std::chrono::milliseconds patience)
{
    const auto deadline = Clock::now() + patience;
    RawSocket socket(route);
    if (!socket.isOpen() || !sendAll(socket, request, deadline))
        return 0;
    const auto bodies =
        request.startsWith("HEAD ") ? AnswerReader::Bodies::None : AnswerReader::Bodies::AsDeclared;
    return readAnswer(socket, bodies, deadline);
}

QByteArray request(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                   const QByteArrayList &fields)
{
    QByteArrayList lines{method + ' ' + target + " HTTP/1.1", "Host: restdock"};
    lines += fields;
    if (method == "POST")
        lines += "Content-Length: " + QByteArray::number(body.size());
    return lines.join("\r\n") + "\r\n\r\n" + body;
}

HonestClient::HonestClient(const Route &route, QByteArray blobTarget, QByteArrayList fields)
    : m_route(route),
      m_blobTarget(std::move(blobTarget)),
      m_fields(std::move(fields))
{
}

HonestClient::~HonestClient()
{
    stop();
}

void HonestClient::start()
{
    m_thread = std::thread([this] { work(); });
}

Latencies HonestClient::stop()
{
    m_ending = true;
    if (m_thread.joinable())
        m_thread.join();
    m_socket.close();
    auto result = Latencies::of(m_milliseconds);
    result.failures = m_failures;
    return result;
}

void HonestClient::work()
{
    constexpr qsizetype uploadBytes = 4096;
    const QByteArray folder = m_blobTarget.left(m_blobTarget.lastIndexOf('/') + 1);
    m_socket = RawSocket(m_route);
    for (quint64 round = 0; round < leastRounds || !m_ending; ++round) {
        const QByteArray content = pseudoRandom(uploadBytes, 1'000'000 + round);
        m_storedNames.append(blobNameOf(content));
        perform("HEAD", m_blobTarget, {});
        perform("GET", m_blobTarget, {});
        perform("POST", folder + m_storedNames.last(), content);
    }
}

void HonestClient::perform(const QByteArray &method, const QByteArray &target,
                           const QByteArray &body)
{
    const auto begun = Clock::now();
    const int status = answerTo(request(method, target, body, m_fields), method == "HEAD");
    m_milliseconds.push_back(
        std::chrono::duration<double, std::milli>(Clock::now() - begun).count());
    if (status != 200) {
        m_failures.append(method + ": " + QByteArray::number(status));
        m_socket = RawSocket(m_route);
    }
    std::this_thread::sleep_for(restBetween);
}

int HonestClient::answerTo(const QByteArray &bytes, bool isHead)
{
    const auto deadline = Clock::now() + usualPatience;
    if (!m_socket.isOpen() || !sendAll(m_socket, bytes, deadline))
        return 0;
    return readAnswer(
        m_socket, isHead ? AnswerReader::Bodies::None : AnswerReader::Bodies::AsDeclared, deadline);
}

} // namespace restdock::test
