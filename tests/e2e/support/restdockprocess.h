// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

#include <chrono>
#include <functional>
#include <optional>

namespace restdock::test {

/// An environment with PATH only, and HOME and all XDG folders inside @p home: what a test sees does
/// not depend on whoever runs it.
QProcessEnvironment isolatedEnvironment(const QString &home);

/// Where a server can be reached: a TCP port of the loopback interface, or a unix socket.
struct Endpoint
{
    quint16 port = 0;   ///< 0: see socketPath
    QString socketPath; ///< empty: see port

    bool isUnix() const { return !socketPath.isEmpty(); }
};

/// The real binary, run as somebody would run it. Lives in the test's thread.
///
/// Its output goes to files, so that it can never block on a full pipe whatever the test waits for.
/// It is killed on destruction, and by the kernel should the test itself die.
class RestdockProcess
{
public:
    explicit RestdockProcess(const QStringList &arguments);
    ~RestdockProcess();
    RestdockProcess(const RestdockProcess &) = delete;
    RestdockProcess &operator=(const RestdockProcess &) = delete;

    /// Its own HOME; there until this object is destroyed.
    QString home() const { return m_home.path(); }
    /// Changes to make before start().
    QProcessEnvironment &environment() { return m_environment; }
    void setProgram(const QString &path) { m_program = path; }
    /// Runs in the child before the program (to give up rights, for example).
    void setInChild(std::function<void()> modifier) { m_inChild = std::move(modifier); }

    /// Starts it, and returns when it runs; false if it cannot be run at all.
    [[nodiscard]] bool start();
    /// start(), and returns when it said where it listens; false if it ended or said nothing for 20 s.
    [[nodiscard]] bool startListening();

    /// What it said after "start server on ".
    QString listenAddress() const;
    /// listenAddress() as somewhere to connect to.
    Endpoint endpoint() const;

    qint64 processId() const { return m_process.processId(); }
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    void terminate(); ///< SIGTERM, and does not wait
    void sendSignal(int signal);
    /// Its exit code; nothing if it still ran after @p patience or was ended by a signal.
    std::optional<int> waitForExit(std::chrono::milliseconds patience = std::chrono::seconds(20));
    /// SIGTERM and waitForExit().
    std::optional<int> stop();

    QByteArray standardError() const;
    QByteArray standardOutput() const;
    QStringList errorLines() const; ///< standardError() by line, without line ends

    /// Sizes of the files below @p folder that the process holds open: an upload under way is one.
    QList<qint64> openFilesBelow(const QString &folder) const;

private:
    QTemporaryDir m_home;
    QTemporaryDir m_output;
    QStringList m_arguments;
    QString m_program;
    QProcessEnvironment m_environment;
    std::function<void()> m_inChild;
    QProcess m_process;
};

} // namespace restdock::test
