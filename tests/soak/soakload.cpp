// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/soakload.h"

#include "tests/e2e/support/pseudorandom.h"
#include "tests/server/wire/wireclient.h"

#include <algorithm>
#include <random>

namespace restdock::test {

namespace {

using namespace std::chrono_literals;

constexpr int kibibyte = 1024;
constexpr qsizetype mostComplaints = 20;

/// One connection's life after the other. Its thread only.
class SoakClient
{
public:
    SoakClient(const Endpoint &endpoint, bool isTls, QByteArray login, int number)
        : m_endpoint(endpoint),
          m_isTls(isTls),
          m_login(std::move(login)),
          m_random(quint64(number) + 1),
          m_seed(quint64(number) << 40),
          m_client(connect())
    {
    }

    /// Does one thing. Returns what was answered otherwise than it should be; empty if nothing was.
    QByteArray act();
    void close() { m_client.close(); }

private:
    struct Stored
    {
        QByteArray target;
        QByteArray hash;
        qsizetype byteCount;
    };

    WireClient connect() const;
    QByteArray store();
    QByteArray read(const Stored &blob);
    QByteArray readRange(const Stored &blob);
    QByteArray remove();
    QByteArray breakOffAnUpload();
    QByteArray misbehave();
    QByteArray expect(const QByteArray &method, const QByteArray &target, int status,
                      const QByteArray &body = {}, const QByteArrayList &fields = {});
    qsizetype anySize();
    int number(int from, int to) { return std::uniform_int_distribution(from, to)(m_random); }
    const Stored &anyStored() { return m_stored[size_t(number(0, int(m_stored.size()) - 1))]; }

    const Endpoint m_endpoint;
    const bool m_isTls;
    const QByteArray m_login;
    std::mt19937_64 m_random;
    quint64 m_seed;
    WireClient m_client;
    std::vector<Stored> m_stored;
};

WireClient SoakClient::connect() const
{
    return m_isTls ? WireClient(m_endpoint, QSslConfiguration::defaultConfiguration())
                   : WireClient(m_endpoint);
}

QByteArray SoakClient::act()
{
    if (!m_client.isConnected() || number(1, 40) == 1)
        m_client = connect();
    const int die = number(1, 100);
    if (m_stored.empty() || (die <= 30 && m_stored.size() < 40))
        return store();
    if (die <= 50)
        return read(anyStored());
    if (die <= 60)
        return readRange(anyStored());
    if (die <= 70)
        return expect("HEAD", anyStored().target, 200);
    if (die <= 74)
        return expect("GET", "/soak/data/", 200);
    if (die <= 90)
        return remove();
    if (die <= 94)
        return breakOffAnUpload();
    return misbehave();
}

qsizetype SoakClient::anySize()
{
    const int die = number(1, 100);
    if (die <= 70)
        return number(1, 16 * kibibyte);
    if (die <= 97)
        return number(16 * kibibyte, 1024 * kibibyte);
    return number(4096 * kibibyte, 16384 * kibibyte);
}

QByteArray SoakClient::expect(const QByteArray &method, const QByteArray &target, int status,
                              const QByteArray &body, const QByteArrayList &fields)
{
    const auto response = m_client.exchange(method, target, body, fields + QByteArrayList{m_login});
    if (response.status == status)
        return {};
    m_client = connect();
    return method + ' ' + target + " was answered " + response.summary();
}

QByteArray SoakClient::store()
{
    const QByteArray content = pseudoRandom(anySize(), ++m_seed);
    const QByteArray hash = blobNameOf(content);
    const Stored blob{"/soak/data/" + hash, hash, content.size()};
    const QByteArray complaint = expect("POST", blob.target, 200, content);
    if (complaint.isEmpty())
        m_stored.push_back(blob);
    return complaint;
}

QByteArray SoakClient::read(const Stored &blob)
{
    const auto response = m_client.exchange("GET", blob.target, {}, {m_login});
    if (response.status == 200 && blobNameOf(response.body) == blob.hash)
        return {};
    m_client = connect();
    return "GET " + blob.target + " was answered " + response.summary();
}

QByteArray SoakClient::readRange(const Stored &blob)
{
    const int from = number(0, int(blob.byteCount) - 1);
    return expect(
        "GET", blob.target, 206, {},
        {"Range: bytes=" + QByteArray::number(from) + '-' + QByteArray::number(from + 999)});
}

QByteArray SoakClient::remove()
{
    const auto at = m_stored.begin() + number(0, int(m_stored.size()) - 1);
    const Stored blob = *at;
    m_stored.erase(at);
    return expect("DELETE", blob.target, 200);
}

QByteArray SoakClient::breakOffAnUpload()
{
    const QByteArray content = pseudoRandom(anySize(), ++m_seed);
    const QByteArray request =
        requestBytes("POST", "/soak/data/" + blobNameOf(content), content, {m_login});
    m_client.send(request.first(number(1, int(request.size()) - 1)));
    if (number(1, 2) == 1)
        m_client.vanish();
    else
        m_client.close();
    m_client = connect();
    return {};
}

QByteArray SoakClient::misbehave()
{
    switch (number(1, 6)) {
    case 1: return expect("GET", "/soak/data/" + QByteArray(64, 'f'), 404);
    case 2: return expect("POST", "/soak/data/" + QByteArray(64, 'f'), 400, "not that content");
    case 3: return expect("GET", "/metrics", 200);
    case 4: return expect("GET", "/health", 200);
    case 5: {
        m_client.send("nonsense " + QByteArray::number(number(1, 1'000'000)) + "\r\n\r\n");
        const int status = m_client.read().status;
        m_client = connect();
        return status == 400 ? QByteArray() : "Nonsense was answered " + QByteArray::number(status);
    }
    default: // leaves in the middle of a download
        m_client.send(requestBytes("GET", anyStored().target, {}, {m_login}));
        m_client.vanish();
        m_client = connect();
        return {};
    }
}

} // namespace

SoakLoad::SoakLoad(const Endpoint &endpoint, bool isTls, QByteArray login, int clientCount)
    : m_endpoint(endpoint),
      m_isTls(isTls),
      m_login(std::move(login))
{
    for (int i = 0; i < clientCount; ++i)
        m_clients.emplace_back([this, i] { work(i); });
}

SoakLoad::~SoakLoad()
{
    m_isEnding = true;
    for (auto &client : m_clients)
        client.join();
}

void SoakLoad::pause()
{
    m_isPaused = true;
    while (m_restingCount < int(m_clients.size()))
        std::this_thread::sleep_for(5ms);
}

QByteArrayList SoakLoad::complaints() const
{
    const std::lock_guard lock(m_mutex);
    return m_complaints;
}

void SoakLoad::restWhilePaused()
{
    ++m_restingCount;
    while (m_isPaused && !m_isEnding)
        std::this_thread::sleep_for(5ms);
    --m_restingCount;
}

void SoakLoad::work(int number)
{
    SoakClient client(m_endpoint, m_isTls, m_login, number);
    while (!m_isEnding) {
        if (m_isPaused) {
            client.close();
            restWhilePaused();
        }
        const QByteArray complaint = client.act();
        ++m_requestCount;
        const std::lock_guard lock(m_mutex);
        if (!complaint.isEmpty() && m_complaints.size() < mostComplaints)
            m_complaints.append(complaint);
    }
}

} // namespace restdock::test
