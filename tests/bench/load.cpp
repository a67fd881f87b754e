// SPDX-License-Identifier: GPL-3.0-or-later
#include "load.h"

#include "cleanup.h"
#include "clock.h"

#include <atomic>
#include <barrier>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <deque>
#include <optional>
#include <thread>

namespace restdock::bench {

namespace {

constexpr std::string_view commonFields =
    "Host: 127.0.0.1\r\nAccept: application/vnd.x.restic.rest.v2\r\n"
    "User-Agent: restdock-bench\r\n";

constexpr std::chrono::milliseconds connectInterval{2};

/// What the threads of one load share.
struct Window
{
    explicit Window(const LoadPlan &thePlan)
        : plan(thePlan),
          blobLimit(thePlan.warmUpBlobs),
          gate(thePlan.scenario.connections + 1)
    {
    }

    const LoadPlan &plan;
    std::atomic<bool> warm = false;
    std::atomic<std::int64_t> nextBlob = 0;
    std::int64_t blobLimit; ///< changed only while all wait at the gate, as the deadline is
    double deadline = 0;
    std::barrier<> gate; ///< passed twice: all are warm, the window is open
};

/// A small upload is one text, head and body, and so one system call.
bool sendsAtOnce(const Scenario &scenario)
{
    return scenario.work == Work::Put && scenario.blobBytes <= 64 * KiB;
}

[[noreturn]] void refuse(const Scenario &scenario, const Answer &answer, const std::string &wanted)
{
    abortRun(
        name(scenario) + ": expected " + wanted + ", got status " + std::to_string(answer.status)
        + " with " + std::to_string(answer.bodyBytes) + " bytes"
        + (scenario.work == Work::List ? ", " + std::to_string(answer.objects) + " entries counted"
                                       : ""));
}

/// One connection and the requests it makes; a request's text is made once and only its name and
/// range are replaced.
class Worker
{
public:
    Worker(Window &window, int number)
        : m_window(window),
          m_plan(window.plan),
          m_random(static_cast<std::uint64_t>(number) + 1)
    {
        buildRequest();
    }

    void run();

    std::int64_t requests() const { return m_requests; }
    std::int64_t bytes() const { return m_bytes; }

private:
    void buildRequest();
    void placeName(std::int64_t blob);
    void placeRange();
    bool upload();
    void fetch();
    void list();
    bool exchangeOnce();
    void warmUp();

    Window &m_window;
    const LoadPlan &m_plan;
    Random m_random;
    std::optional<Connection> m_connection;
    std::string m_request;
    std::size_t m_nameAt = 0;
    std::size_t m_rangeAt = 0;
    std::size_t m_bodyAt = 0;
    std::int64_t m_listBytes = 0; ///< known after the first list
    std::int64_t m_requests = 0;
    std::int64_t m_bytes = 0;
};

void Worker::buildRequest()
{
    const Scenario &scenario = m_plan.scenario;
    const std::string_view verb = scenario.work == Work::Put ? "POST "
        : scenario.work == Work::Head                        ? "HEAD "
                                                             : "GET ";
    m_request = std::string(verb) + "/data/" + (m_plan.filePaths ? "00/" : "");
    m_nameAt = m_request.size();
    if (scenario.work != Work::List)
        m_request += std::string(64, '0');
    m_request += " HTTP/1.1\r\n" + std::string(commonFields);
    if (scenario.work == Work::Put)
        m_request += "Content-Length: " + std::to_string(scenario.blobBytes) + "\r\n";
    if (scenario.work == Work::RangeGet) {
        m_request += "Range: bytes=";
        m_rangeAt = m_request.size();
        m_request += std::string(40, ' ') + "\r\n";
    }
    m_request += "\r\n";
    m_bodyAt = m_request.size();
    if (sendsAtOnce(scenario)) {
        for (const unsigned char byte : m_plan.blobs->sharedPart())
            m_request.push_back(static_cast<char>(byte));
        m_request.resize(m_bodyAt + static_cast<std::size_t>(scenario.blobBytes));
    }
}

void Worker::placeName(std::int64_t blob)
{
    const std::string_view digits = m_plan.blobs->name(blob);
    std::memcpy(&m_request[m_nameAt], digits.data(), digits.size());
    if (m_plan.filePaths)
        std::memcpy(&m_request[m_nameAt - 3], digits.data(), 2);
}

/// A whole 256 KiB block at a random place; unused room in front of the line's end stays blank.
void Worker::placeRange()
{
    const std::int64_t first = m_random.below(m_plan.scenario.blobBytes / rangeBytes) * rangeBytes;
    std::memset(&m_request[m_rangeAt], ' ', 40);
    const int length =
        std::snprintf(&m_request[m_rangeAt], 40, "%lld-%lld", static_cast<long long>(first),
                      static_cast<long long>(first + rangeBytes - 1));
    m_request[m_rangeAt + static_cast<std::size_t>(length)] = ' '; // in place of the final null
}

/// False when there are no blobs left to send.
bool Worker::upload()
{
    const std::int64_t blob = m_window.nextBlob.fetch_add(1, std::memory_order_relaxed);
    if (blob >= m_window.blobLimit)
        return false;
    const BlobSource &blobs = *m_plan.blobs;
    const BlobSource::Tail tail = blobs.tail(blob);
    placeName(blob);
    if (sendsAtOnce(m_plan.scenario)) {
        std::memcpy(&m_request[m_request.size() - tail.size()], tail.data(), tail.size());
        m_connection->send(m_request);
    } else {
        m_connection->send(m_request, true);
        m_connection->sendFile(blobs.sharedDescriptor(), blobs.sharedPart());
        m_connection->send(std::span<const unsigned char>(tail));
    }
    const Answer answer = m_connection->receiveAnswer(BodyUse::Discard);
    if (answer.status != 200)
        refuse(m_plan.scenario, answer, "status 200");
    m_bytes += blobs.blobBytes();
    return true;
}

void Worker::fetch()
{
    const Scenario &scenario = m_plan.scenario;
    const bool whole = scenario.work != Work::RangeGet;
    const bool head = scenario.work == Work::Head;
    placeName(m_random.below(m_plan.blobs->count()));
    if (!whole)
        placeRange();
    m_connection->send(m_request);
    const Answer answer = m_connection->receiveAnswer(head ? BodyUse::None : BodyUse::Discard);
    const std::int64_t bytes = whole ? scenario.blobBytes : rangeBytes;
    const int status = whole ? 200 : 206;
    if (answer.status != status || answer.bodyBytes != bytes) {
        refuse(scenario, answer,
               "status " + std::to_string(status) + " with " + std::to_string(bytes) + " bytes");
    }
    m_bytes += head ? 0 : bytes;
}

/// The first list is looked through; later ones need only be as long.
void Worker::list()
{
    const Scenario &scenario = m_plan.scenario;
    const bool first = m_listBytes == 0;
    m_connection->send(m_request);
    const Answer answer =
        m_connection->receiveAnswer(first ? BodyUse::CountObjects : BodyUse::Discard);
    const bool complete =
        first ? answer.objects == scenario.listedBlobs : answer.bodyBytes == m_listBytes;
    if (answer.status != 200 || !complete) {
        refuse(scenario, answer,
               "status 200 with "
                   + (first ? std::to_string(scenario.listedBlobs) + " entries"
                            : std::to_string(m_listBytes) + " bytes"));
    }
    m_listBytes = answer.bodyBytes;
    m_bytes += answer.bodyBytes;
}

bool Worker::exchangeOnce()
{
    switch (m_plan.scenario.work) {
    case Work::Put: return upload();
    case Work::Get:
    case Work::RangeGet:
    case Work::Head: fetch(); return true;
    case Work::List: list(); return true;
    }
    return false;
}

void Worker::warmUp()
{
    while (!m_window.warm.load(std::memory_order_relaxed)) {
        if (!exchangeOnce())
            break;
    }
    m_requests = 0;
    m_bytes = 0;
}

void Worker::run()
{
    m_connection.emplace(m_plan.endpoint);
    warmUp();
    m_window.gate.arrive_and_wait();
    m_window.gate.arrive_and_wait();
    do {
        if (!exchangeOnce())
            return;
        ++m_requests;
    } while (secondsNow() < m_window.deadline);
}

} // namespace

LoadResult runLoad(const LoadPlan &plan, const std::function<void()> &beforeWindow)
{
    Window window(plan);
    std::deque<Worker> workers;
    for (int number = 0; number < plan.scenario.connections; ++number)
        workers.emplace_back(window, number);
    std::vector<std::thread> threads;
    for (Worker &worker : workers) {
        threads.emplace_back(&Worker::run, &worker);
        std::this_thread::sleep_for(connectInterval);
    }
    std::this_thread::sleep_for(std::chrono::duration<double>(plan.warmUpSeconds));
    window.warm = true;
    window.gate.arrive_and_wait();
    window.nextBlob = plan.warmUpBlobs;
    window.blobLimit = plan.blobs ? plan.blobs->count() : 0;
    if (beforeWindow)
        beforeWindow();
    const double started = secondsNow();
    window.deadline = started + plan.seconds;
    window.gate.arrive_and_wait();
    for (std::thread &thread : threads)
        thread.join();
    LoadResult result{.seconds = secondsNow() - started};
    for (const Worker &worker : workers) {
        result.requests += worker.requests();
        result.bytes += worker.bytes();
    }
    return result;
}

void createRepository(const Endpoint &endpoint)
{
    Connection connection(endpoint);
    connection.send("POST /?create=true HTTP/1.1\r\n" + std::string(commonFields)
                    + "Content-Length: 0\r\n\r\n");
    const Answer answer = connection.receiveAnswer(BodyUse::Discard);
    if (answer.status != 200)
        abortRun("creating a repository was answered with " + std::to_string(answer.status));
}

} // namespace restdock::bench
