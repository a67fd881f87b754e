// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/abuse/siege.h"

#include "tests/e2e/support/logins.h"
#include "tests/e2e/support/pseudorandom.h"
#include "tests/support/scratchfolder.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

#include <algorithm>

namespace restdock::test {

namespace {

// One request may wait for a second where the machine has other work, too, and of less than a hundred the slowest is the
// 99 % quantile. That many of them wait has another cause.
constexpr double usualLimitMs = 1000;
constexpr double slowestLimitMs = 5000;
constexpr int recoveryMs = 60'000;
constexpr quint8 honestSource = 9; // nobody else comes from 127.0.0.9
constexpr double mebibyte = 1024 * 1024;

QByteArray seedContent()
{
    return pseudoRandom(4096, 7);
}

QByteArray column(double value, int width, int decimals = 1)
{
    return QByteArray::number(value, 'f', decimals).rightJustified(width);
}

} // namespace

QByteArray SiegeFigures::headLine()
{
    return "case                     conns  RSS MiB before/peak/after   fds before/peak/after  "
           "threads  honest n / p50 / p99 / max ms      abusers";
}

QByteArray SiegeFigures::line() const
{
    const auto mib = [](qint64 bytes) { return column(double(bytes) / mebibyte, 7); };
    const auto count = [](int number, int width) {
        return QByteArray::number(number).rightJustified(width);
    };
    return name.leftJustified(23) + count(connections, 7) + "   " + mib(before.memoryBytes)
        + mib(most.peakMemoryBytes) + mib(after.memoryBytes) + "    " + count(before.descriptors, 7)
        + count(most.descriptors, 7) + count(after.descriptors, 7) + count(most.threads, 9)
        + count(honest.requests, 8) + column(honest.p50Ms, 8) + column(honest.p99Ms, 8)
        + column(honest.maxMs, 8) + "  " + outcome;
}

Siege::Siege(QByteArray name, QStringList arguments)
    : m_folder(scratchFolderTemplate()),
      m_dataFolder(m_folder.filePath(QStringLiteral("data"))),
      m_arguments(std::move(arguments))
{
    m_figures.name = std::move(name);
}

Siege::~Siege() = default;

bool Siege::addUser(const QByteArray &user, const QByteArray &password)
{
    const QString file = m_folder.filePath(QStringLiteral("users"));
    QStringList arguments{QStringLiteral("-bB"), QStringLiteral("-C"), QStringLiteral("10")};
    if (m_login.isEmpty()) {
        m_login = basicLogin(user, password);
        arguments.append(QStringLiteral("-c"));
    }
    arguments += {file, QString::fromUtf8(user), QString::fromUtf8(password)};
    return QProcess::execute(QStringLiteral("htpasswd"), arguments) == 0;
}

bool Siege::begin()
{
    QStringList arguments{QStringLiteral("--serve"), QStringLiteral("--path"), m_dataFolder,
                          QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")};
    if (m_login.isEmpty())
        arguments.append(QStringLiteral("--no-auth"));
    else
        arguments +=
            {QStringLiteral("--htpasswd-file"), m_folder.filePath(QStringLiteral("users"))};
    const QString secret = m_folder.filePath(QStringLiteral("secret"));
    if (!QDir().mkpath(secret + QStringLiteral("/data"))
        || !writeFile(secret + QStringLiteral("/config"), "nobody may read this"))
        return false;

    m_server.emplace(arguments + m_arguments);
    if (!m_server->startListening())
        return false;
    m_port = m_server->endpoint().port;
    const Route route{m_port, honestSource};
    const QByteArrayList fields = loginFields();
    if (exchangeOnce(route, request("POST", "/honest/?create=true", {}, fields)) != 200
        || store(seedContent()).isEmpty())
        return false;
    m_neighboursBefore = neighbours();
    m_pathsBefore = storedPaths();
    // The connections of the preparation are gone when the number of descriptors rests.
    int descriptors = -1;
    while (descriptors != usage().descriptors) {
        descriptors = usage().descriptors;
        QTest::qWait(50);
    }
    m_before = usage();
    m_honest.emplace(route, blobTarget(), fields);
    m_honest->start();
    m_watch.emplace(m_server->processId());
    return true;
}

QByteArrayList Siege::loginFields() const
{
    if (m_login.isEmpty())
        return {};
    return {m_login};
}

QByteArray Siege::blobTarget()
{
    return uploadTarget(seedContent());
}

QByteArray Siege::uploadTarget(const QByteArray &content)
{
    return "/honest/data/" + blobNameOf(content);
}

QByteArray Siege::store(const QByteArray &content)
{
    const auto target = uploadTarget(content);
    const QByteArrayList fields = loginFields();
    const int status =
        exchangeOnce({m_port, honestSource}, request("POST", target, content, fields));
    if (status != 200)
        return {};
    m_pathsBefore = storedPaths();
    return target;
}

QByteArray Siege::end(int connections, const QByteArray &outcome)
{
    QByteArrayList complaints;
    m_figures.honest = m_honest->stop();
    const bool isBack = QTest::qWaitFor([this] { return descriptorsAreBack(); }, recoveryMs);
    m_figures.connections = connections;
    m_figures.outcome = outcome;
    m_figures.before = m_before;
    m_figures.most = m_watch->most();
    m_figures.after = usage();
    m_watch.reset();

    if (!isBack) {
        complaints.append("descriptors left open: " + QByteArray::number(usage().descriptors)
                          + ", before: " + QByteArray::number(m_before.descriptors));
    }
    complainAboutHonestClient(complaints);
    complainAboutUsage(complaints);
    complainAboutFiles(complaints);
    if (exchangeOnce({m_port, honestSource}, request("GET", "/health")) != 200)
        complaints.append("the server is not healthy any more");
    if (m_server->stop() != 0)
        complaints.append("the server did not stop as it should: " + m_server->standardError());
    return complaints.join("; ");
}

bool Siege::descriptorsAreBack() const
{
    return usage().descriptors <= m_before.descriptors;
}

void Siege::complainAboutHonestClient(QByteArrayList &complaints) const
{
    const auto &honest = m_figures.honest;
    if (!honest.failures.isEmpty()) {
        complaints.append(QByteArray::number(honest.failures.size())
                          + " honest requests failed, the first: " + honest.failures.first());
    }
    if (honest.requests < 10)
        complaints.append("the honest client got next to nothing done");
    if (honest.p50Ms >= usualLimitMs || honest.p99Ms >= slowestLimitMs)
        complaints.append("honest requests took " + column(honest.p50Ms, 0) + " ms (p50), "
                          + column(honest.p99Ms, 0) + " ms (p99)");
}

void Siege::complainAboutUsage(QByteArrayList &complaints)
{
#ifndef RESTDOCK_SANITIZED
    if (m_figures.most.peakMemoryBytes > memoryLimitBytes) {
        complaints.append("the server took "
                          + column(double(m_figures.most.peakMemoryBytes) / mebibyte, 0) + " MiB");
    }
#endif
    if (m_figures.most.threads > threadLimit)
        complaints.append("threads: " + QByteArray::number(m_figures.most.threads));
}

/// Beside what was there and what the honest client stored, there is nothing: no blob, no half
/// upload, no repository.
void Siege::complainAboutFiles(QByteArrayList &complaints) const
{
    const auto &names = m_honest->storedNames();
    const QSet<QByteArray> honest(names.begin(), names.end());
    for (const QString &path : storedPaths()) {
        const QByteArray name = path.sliced(path.lastIndexOf(u'/') + 1).toUtf8();
        if (!m_pathsBefore.contains(path) && !honest.contains(name)) {
            complaints.append("stored: " + path.toUtf8());
            break;
        }
    }
    if (neighbours() != m_neighboursBefore)
        complaints.append("beside the data folder something changed");
}

QSet<QString> Siege::storedPaths() const
{
    QSet<QString> paths;
    QDirIterator entries(m_dataFolder,
                         QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext())
        paths.insert(entries.next());
    return paths;
}

/// Names and contents of what is beside the data folder.
QByteArray Siege::neighbours() const
{
    QByteArrayList lines;
    QDirIterator entries(m_folder.path(),
                         QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        if (path.startsWith(m_dataFolder))
            continue;
        QFile file(path);
        const bool isFile = QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly);
        lines.append(path.toUtf8() + ' ' + (isFile ? file.readAll() : QByteArray()));
    }
    std::sort(lines.begin(), lines.end());
    return lines.join('\n');
}

} // namespace restdock::test
