// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

#include <chrono>

namespace restdock::test {

/// How one run of restic ended.
struct ResticOutcome
{
    int exitCode = -1; ///< -1: it could not be run, was killed, or took too long
    QByteArray output;
    QByteArray errors;

    /// It succeeded, and the server never made it try anything twice.
    bool isClean() const { return exitCode == 0 && !errors.contains("returned error"); }
    /// All of it, for a failure message.
    QByteArray transcript() const;
};

/// One run of the system's restic. Several may run at once.
///
/// finish() keeps the event loop turning, so objects of the test's thread go on working meanwhile.
class ResticProcess
{
public:
    /// @p home holds the cache, everything else it might write, and is its HOME; it must exist.
    ResticProcess(const QString &home, const QString &repository);
    ~ResticProcess();
    ResticProcess(const ResticProcess &) = delete;
    ResticProcess &operator=(const ResticProcess &) = delete;

    void setWorkingDirectory(const QString &folder) { m_process.setWorkingDirectory(folder); }
    void start(const QStringList &arguments);
    ResticOutcome finish(std::chrono::milliseconds patience = std::chrono::seconds(100));
    /// start() and finish().
    ResticOutcome run(const QStringList &arguments);

private:
    QString m_repository;
    QProcess m_process;
};

} // namespace restdock::test
