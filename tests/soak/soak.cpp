// SPDX-License-Identifier: GPL-3.0-or-later

// Loads the server for a long time and looks whether it grows; see README.md here.

#include "tests/abuse/serverusage.h"
#include "tests/e2e/support/certificates.h"
#include "tests/e2e/support/logins.h"
#include "tests/server/wire/wireclient.h"
#include "tests/soak/soakload.h"
#include "tests/support/scratchfolder.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <memory>

using namespace restdock::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr double mebibyte = 1024 * 1024;
constexpr int sampleCount = 30;

/// A server under load, and what it used whenever the load paused.
struct Subject
{
    QByteArray name;
    std::unique_ptr<RestdockProcess> server;
    std::unique_ptr<SoakLoad> load;
    std::vector<ServerUsage> samples;
};

class Soak
{
public:
    Soak(std::chrono::seconds duration, int clients)
        : m_duration(duration),
          m_clients(clients),
          m_scratch(scratchFolderTemplate())
    {
    }

    /// Empty when nothing grew and everything was answered.
    QByteArrayList run();

private:
    bool start(const QByteArray &name, bool isTls);
    void loadUntil(Clock::time_point end);
    void sample(Subject &subject);
    void judge(const Subject &subject);
    void judge(const Subject &subject, const char *what, qint64 ServerUsage::*figure,
               qint64 allowed);
    void judge(const Subject &subject, const char *what, int ServerUsage::*figure, int allowed);
    void complain(const QByteArray &what) { m_complaints.append(what); }

    const std::chrono::seconds m_duration;
    const int m_clients;
    QTemporaryDir m_scratch;
    std::vector<Subject> m_subjects;
    QByteArrayList m_complaints;
};

bool Soak::start(const QByteArray &name, bool isTls)
{
    const QString folder = m_scratch.filePath(QString::fromLatin1(name));
    const QString users = m_scratch.filePath(u"users"_s);
    if (!setUser(users, u"soak"_s, u"secret"_s))
        return false;
    QStringList arguments{u"--serve"_s,  u"--path"_s,        folder,
                          u"--listen"_s, u"127.0.0.1:0"_s,   u"--htpasswd-file"_s,
                          users,         u"--max-size"_s,    u"20000000000"_s,
                          u"--log"_s,    folder + u".log"_s, u"--prometheus"_s};
    if (isTls) {
        const QString certificate = m_scratch.filePath(u"certificate"_s);
        const QString key = m_scratch.filePath(u"key"_s);
        if (!makeCertificate(certificate, key))
            return false;
        arguments += {u"--tls"_s, u"--tls-cert"_s, certificate, u"--tls-key"_s, key};
    }
    Subject subject{.name = name,
                    .server = std::make_unique<RestdockProcess>(arguments),
                    .load = {},
                    .samples = {}};
    if (!subject.server->startListening())
        return false;
    const Endpoint endpoint = subject.server->endpoint();
    const QByteArray login = basicLogin("soak", "secret");
    WireClient maker = isTls ? WireClient(endpoint, QSslConfiguration::defaultConfiguration())
                             : WireClient(endpoint);
    if (maker.exchange("POST", "/soak/?create=true", {}, {login}).status != 200)
        return false;
    subject.load = std::make_unique<SoakLoad>(endpoint, isTls, login, m_clients);
    m_subjects.push_back(std::move(subject));
    return true;
}

/// With a reload about every second.
void Soak::loadUntil(Clock::time_point end)
{
    while (Clock::now() < end) {
        const auto rest = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now());
        QTest::qWait(int(std::clamp<qint64>(rest.count(), 1, 1000)));
        for (const Subject &subject : m_subjects)
            subject.server->sendSignal(SIGHUP);
    }
}

/// When nobody is connected any more.
void Soak::sample(Subject &subject)
{
    int before = -1;
    const auto rests = [&] {
        const int now = ServerUsage::of(subject.server->processId()).descriptors;
        return std::exchange(before, now) == now;
    };
    for (int i = 0; i < 100 && !rests(); ++i)
        QTest::qWait(50);
    const ServerUsage usage = ServerUsage::of(subject.server->processId());
    subject.samples.push_back(usage);
    std::printf("%-6s %3zu  %9lld requests  %6.1f MiB  %3d descriptors  %3d threads\n",
                subject.name.constData(), subject.samples.size(), subject.load->requestCount(),
                double(usage.memoryBytes) / mebibyte, usage.descriptors, usage.threads);
    std::fflush(stdout);
}

/// The last third must not have more than the third before it; in the first one memory warms up.
template<typename Number>
std::pair<Number, Number> lastTwoThirds(const std::vector<ServerUsage> &samples,
                                        Number ServerUsage::*figure)
{
    const auto third = std::ptrdiff_t(samples.size() / 3);
    const auto median = [figure](auto from, auto to) {
        std::vector<Number> numbers;
        std::transform(from, to, std::back_inserter(numbers),
                       [figure](const ServerUsage &usage) { return usage.*figure; });
        std::nth_element(numbers.begin(), numbers.begin() + std::ptrdiff_t(numbers.size() / 2),
                         numbers.end());
        return numbers[numbers.size() / 2];
    };
    const auto end = samples.end();
    return {median(end - 2 * third, end - third), median(end - third, end)};
}

void Soak::judge(const Subject &subject, const char *what, qint64 ServerUsage::*figure,
                 qint64 allowed)
{
    const auto [before, last] = lastTwoThirds(subject.samples, figure);
    if (last > before + allowed)
        complain(subject.name + ": " + what + " grew from " + QByteArray::number(before) + " to "
                 + QByteArray::number(last));
}

void Soak::judge(const Subject &subject, const char *what, int ServerUsage::*figure, int allowed)
{
    const auto [before, last] = lastTwoThirds(subject.samples, figure);
    if (last > before + allowed)
        complain(subject.name + ": " + what + " grew from " + QByteArray::number(before) + " to "
                 + QByteArray::number(last));
}

void Soak::judge(const Subject &subject)
{
#ifndef RESTDOCK_SANITIZED // a sanitizer keeps what was freed
    // A short run is all warming up.
    const double allowedBytes = m_duration >= 10min ? 2 * mebibyte : 12 * mebibyte;
    judge(subject, "Memory", &ServerUsage::memoryBytes, qint64(allowedBytes));
#endif
    judge(subject, "The number of descriptors", &ServerUsage::descriptors, 0);
    // Workers begin when a disk is slow and end after 30 s: in a short run all 16 may still come.
    const int allowedThreads = m_duration >= 10min ? 4 : 15;
    judge(subject, "The number of threads", &ServerUsage::threads, allowedThreads);
    for (const QByteArray &complaint : subject.load->complaints())
        complain(subject.name + ": " + complaint);
}

QByteArrayList Soak::run()
{
    if (!start("plain", false) || !start("tls", true))
        return {"A server did not start"};
    const auto begun = Clock::now();
    for (int i = 1; i <= sampleCount && m_complaints.isEmpty(); ++i) {
        loadUntil(begun + m_duration * i / sampleCount);
        for (Subject &subject : m_subjects)
            subject.load->pause();
        for (Subject &subject : m_subjects) {
            sample(subject);
            if (!subject.server->isRunning())
                complain(subject.name + ": the server ended: " + subject.server->standardError());
            subject.load->resume();
        }
    }
    for (Subject &subject : m_subjects) {
        judge(subject);
        subject.load.reset();
        if (subject.server->stop() != 0)
            complain(subject.name + ": the server did not stop as it should");
    }
    return m_complaints;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Loads restdock, plain and with TLS, with all that clients do, and reloads it all the "
        u"time. "
        "Ends with 1 if memory, descriptors or threads grow, or a request is not answered as it "
        "should be."_s);
    parser.addHelpOption();
    const QCommandLineOption seconds(u"seconds"_s, u"How long (default 1800)."_s, u"N"_s,
                                     u"1800"_s);
    const QCommandLineOption clients(u"clients"_s, u"For each server (default 6)."_s, u"N"_s,
                                     u"6"_s);
    parser.addOptions({seconds, clients});
    parser.process(application);
    const int duration = parser.value(seconds).toInt();
    const int clientCount = parser.value(clients).toInt();
    if (duration < 1 || clientCount < 1) {
        std::fprintf(stderr, "--seconds and --clients take numbers from 1 on\n");
        return 2;
    }
    const QByteArrayList complaints = Soak(std::chrono::seconds(duration), clientCount).run();
    for (const QByteArray &complaint : complaints)
        std::printf("WRONG: %s\n", complaint.constData());
    std::printf("%s\n", complaints.isEmpty() ? "Nothing grew." : "FAILED");
    return complaints.isEmpty() ? 0 : 1;
}
