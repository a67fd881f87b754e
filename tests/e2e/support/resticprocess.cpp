// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/resticprocess.h"

#include "tests/e2e/support/restdockprocess.h"

#include <QTest>

namespace restdock::test {

QByteArray ResticOutcome::transcript() const
{
    return "restic ended with " + QByteArray::number(exitCode) + "\n" + output + errors;
}

ResticProcess::ResticProcess(const QString &home, const QString &repository)
    : m_repository(repository)
{
    QProcessEnvironment environment = isolatedEnvironment(home);
    environment.insert(QStringLiteral("RESTIC_PASSWORD"), QStringLiteral("correct horse"));
    environment.insert(QStringLiteral("RESTIC_FROM_PASSWORD"), QStringLiteral("correct horse"));
    environment.insert(QStringLiteral("RESTIC_CACHE_DIR"), home + QStringLiteral("/restic-cache"));
    environment.insert(QStringLiteral("TMPDIR"), home);
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(home);
    m_process.setStandardInputFile(QProcess::nullDevice());
}

ResticProcess::~ResticProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

void ResticProcess::start(const QStringList &arguments)
{
    m_process.start(QStringLiteral("restic"),
                    QStringList{QStringLiteral("--repo"), m_repository} + arguments);
}

ResticOutcome ResticProcess::finish(std::chrono::milliseconds patience)
{
    ResticOutcome outcome;
    const bool ended = QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; },
                                       int(patience.count()));
    if (ended && m_process.error() != QProcess::FailedToStart
        && m_process.exitStatus() == QProcess::NormalExit)
        outcome.exitCode = m_process.exitCode();
    outcome.output = m_process.readAllStandardOutput();
    outcome.errors = m_process.readAllStandardError();
    if (!ended)
        outcome.errors += "(still running after " + QByteArray::number(patience.count()) + " ms)\n";
    else if (m_process.error() == QProcess::FailedToStart)
        outcome.errors += "(restic cannot be started: is the package installed?)\n";
    return outcome;
}

ResticOutcome ResticProcess::run(const QStringList &arguments)
{
    start(arguments);
    return finish();
}

} // namespace restdock::test
