// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/crashload.h"

#include "tests/e2e/support/pseudorandom.h"
#include "tests/server/wire/wireclient.h"

#include <algorithm>
#include <array>
#include <random>

namespace restdock::test {

namespace {

constexpr qsizetype kibibyte = 1024;

/// One client's life. Its thread only.
class CrashClient
{
public:
    CrashClient(const Endpoint &endpoint, const QByteArray &repository, quint64 seed, int number,
                Ledger &ledger)
        : m_repository(repository),
          m_seed(seed),
          m_number(number),
          m_ledger(ledger),
          m_random(seed * 1000 + quint64(number)),
          m_client(endpoint)
    {
    }

    /// Does one thing. False when the connection ended; then why() tells how.
    bool act();
    const QByteArray &why() const { return m_why; }
    /// What was answered otherwise than it should be; empty if nothing was.
    QByteArray takeComplaint() { return std::exchange(m_complaint, {}); }

private:
    bool storeNew();
    bool storeWhatOthersStore();
    bool store(const SentBlob &blob, bool isShared);
    bool readOne();
    bool listOne();
    bool removeOne();

    SentBlob newBlob(quint64 seed);
    QByteArray uploadRequest(const QByteArray &place, const QByteArray &content);
    bool expect(const WireResponse &response, const QByteArray &request,
                std::initializer_list<int> statuses);
    int number(int from, int to) { return std::uniform_int_distribution(from, to)(m_random); }

    const QByteArray m_repository;
    const quint64 m_seed;
    const int m_number;
    Ledger &m_ledger;
    std::mt19937_64 m_random;
    WireClient m_client;
    quint64 m_sentCount = 0;
    quint64 m_sharedCount = 0;
    std::vector<SentBlob> m_own; ///< stored, by nobody else, and not removed
    QByteArray m_why;
    QByteArray m_complaint;
};

bool CrashClient::act()
{
    const int die = number(1, 100);
    if (die <= 70 || m_own.empty())
        return storeNew();
    if (die <= 80)
        return storeWhatOthersStore();
    if (die <= 90)
        return readOne();
    if (die <= 93)
        return listOne();
    return removeOne();
}

/// Mostly small, as restic's keys, locks and trees are; some packs. All types.
SentBlob CrashClient::newBlob(quint64 seed)
{
    static constexpr std::array types{"data",  "data",  "data",     "keys",
                                      "index", "locks", "snapshots"};
    const int die = number(1, 100);
    SentBlob blob;
    blob.seed = seed;
    if (die <= 70)
        blob.byteCount = number(1, 16 * kibibyte);
    else if (die <= 96)
        blob.byteCount = number(16 * kibibyte, 512 * kibibyte);
    else
        blob.byteCount = number(1024 * kibibyte, 6 * 1024 * kibibyte);
    blob.type = types[size_t(number(0, int(types.size()) - 1))];
    blob.name = blobNameOf(blob.content());
    return blob;
}

QByteArray CrashClient::uploadRequest(const QByteArray &place, const QByteArray &content)
{
    if (number(1, 5) > 1)
        return requestBytes("POST", place, content);
    return "POST " + place + " HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
        + chunked(content, {number(1000, 100'000)});
}

bool CrashClient::storeNew()
{
    // The first thing is the config, by one of them.
    if (m_number == 0 && m_sentCount++ == 0)
        return store({.type = "config", .name = "config", .seed = m_seed, .byteCount = 155}, false);
    return store(newBlob((m_seed << 32) + (quint64(m_number) << 24) + ++m_sentCount), false);
}

/// All clients send these in the same order: some at once, some after they are there.
bool CrashClient::storeWhatOthersStore()
{
    const quint64 seed = (m_seed << 32) + (quint64(255) << 24) + ++m_sharedCount;
    SentBlob blob{.type = "data", .name = {}, .seed = seed, .byteCount = 0};
    blob.byteCount = qsizetype(4 * kibibyte + seed % 7 * 40 * kibibyte);
    blob.name = blobNameOf(blob.content());
    return store(blob, true);
}

bool CrashClient::store(const SentBlob &blob, bool isShared)
{
    const QByteArray place = m_repository + blob.target();
    const QByteArray request = uploadRequest(place, blob.content());
    m_ledger.sending(blob);
    // Every third one takes its time, so that a kill finds uploads in all their stages.
    const qsizetype pauseAt = number(1, 3) == 1 ? number(0, int(request.size())) : 0;
    if (pauseAt > 0) {
        m_client.send(request.first(pauseAt));
        std::this_thread::sleep_for(std::chrono::milliseconds(number(1, 30)));
    }
    m_client.send(request.sliced(pauseAt));
    const WireResponse response = m_client.read();
    // Somebody else's, there already: 403.
    const bool stored = isShared ? expect(response, "POST " + place, {200, 403})
                                 : expect(response, "POST " + place, {200});
    if (!stored)
        return m_why.isEmpty();
    if (response.status == 200)
        m_ledger.stored(blob);
    if (!isShared && blob.type != "config")
        m_own.push_back(blob);
    return true;
}

bool CrashClient::readOne()
{
    const SentBlob &blob = m_own[size_t(number(0, int(m_own.size()) - 1))];
    const QByteArray place = m_repository + blob.target();
    const auto response = m_client.exchange("GET", place);
    if (!expect(response, "GET " + place, {200}))
        return m_why.isEmpty();
    if (response.body != blob.content())
        m_complaint = "GET " + place + " delivered something else than was stored";
    return true;
}

/// What is listed while others store it is there, whole.
bool CrashClient::listOne()
{
    const auto response = m_client.exchange("GET", m_repository + "data/");
    if (!expect(response, "GET data/", {200}))
        return m_why.isEmpty();
    const auto quote = response.body.lastIndexOf('"');
    if (quote < 65)
        return true;
    const QByteArray name = response.body.sliced(quote - 64, 64);
    const auto blob = m_client.exchange("GET", m_repository + "data/" + name);
    if (!expect(blob, "GET of a listed blob", {200, 404})) // removed by its owner since
        return m_why.isEmpty();
    if (blob.status == 200 && blobNameOf(blob.body) != name)
        m_complaint = "data/" + name + " was listed and is not whole";
    return true;
}

bool CrashClient::removeOne()
{
    const auto at = m_own.begin() + number(0, int(m_own.size()) - 1);
    const SentBlob blob = *at;
    m_own.erase(at);
    const QByteArray place = m_repository + blob.target();
    m_ledger.removing(blob);
    if (!expect(m_client.exchange("DELETE", place), "DELETE " + place, {200}))
        return m_why.isEmpty();
    m_ledger.removed(blob);
    return true;
}

bool CrashClient::expect(const WireResponse &response, const QByteArray &request,
                         std::initializer_list<int> statuses)
{
    if (std::find(statuses.begin(), statuses.end(), response.status) != statuses.end())
        return true;
    if (response.status == 0)
        m_why = request + ": " + response.problem;
    else
        m_complaint = request + " was answered " + response.summary();
    return false;
}

} // namespace

CrashLoad::CrashLoad(const Endpoint &endpoint, QByteArray repository, quint64 seed, int clientCount,
                     Ledger &ledger, Complaints &complaints)
    : m_endpoint(endpoint),
      m_repository(std::move(repository)),
      m_seed(seed),
      m_ledger(ledger),
      m_complaints(complaints)
{
    for (int client = 0; client < clientCount; ++client)
        m_clients.emplace_back([this, client] { work(client); });
}

CrashLoad::~CrashLoad()
{
    for (auto &client : m_clients)
        client.join();
}

void CrashLoad::work(int client)
{
    CrashClient self(m_endpoint, m_repository, m_seed, client, m_ledger);
    while (self.act()) {
        if (const QByteArray complaint = self.takeComplaint(); !complaint.isEmpty())
            m_complaints.add(complaint);
    }
    if (!m_endIsNear)
        m_complaints.add("A connection ended before the kill: " + self.why());
}

} // namespace restdock::test
