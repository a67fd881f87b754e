// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/restdockprocess.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <csignal>
#include <cstdio>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace restdock::test {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QProcessEnvironment isolatedEnvironment(const QString &home)
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    for (const char *const variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME",
                                       "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QLatin1String(variable),
                           home + u'/' + QLatin1String(variable).toString());
    // Sanitizers and libraries of the build under test are the only thing taken from outside.
    for (const char *const variable : {"LD_LIBRARY_PATH", "ASAN_OPTIONS", "TSAN_OPTIONS",
                                       "UBSAN_OPTIONS", "LSAN_OPTIONS", "GCOV_PREFIX"}) {
        if (qEnvironmentVariableIsSet(variable))
            environment.insert(QLatin1String(variable), qEnvironmentVariable(variable));
    }
    return environment;
}

RestdockProcess::RestdockProcess(const QStringList &arguments)
    : m_arguments(arguments),
      m_program(QStringLiteral(RESTDOCK_BINARY)),
      m_environment(isolatedEnvironment(m_home.path()))
{
}

RestdockProcess::~RestdockProcess()
{
    if (isRunning()) {
        m_process.kill();
        m_process.waitForFinished();
    }
    // A sanitizer's report is why the test failed, and would be lost with the folder.
    const QByteArray said = standardError();
    if (said.contains("Sanitizer: ") || said.contains(": runtime error: "))
        std::fwrite(said.constData(), 1, size_t(said.size()), stderr);
}

bool RestdockProcess::start()
{
    m_process.setProcessEnvironment(m_environment);
    m_process.setWorkingDirectory(m_home.path());
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(m_output.filePath(QStringLiteral("out")));
    m_process.setStandardErrorFile(m_output.filePath(QStringLiteral("err")));
    m_process.setChildProcessModifier([modifier = m_inChild] {
        if (modifier)
            modifier();
#ifdef Q_OS_LINUX
        prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
    });
    m_process.start(m_program, m_arguments);
    return m_process.waitForStarted();
}

bool RestdockProcess::startListening()
{
    return start()
        && QTest::qWaitFor([this] { return !listenAddress().isEmpty() || !isRunning(); }, 20'000)
        && !listenAddress().isEmpty() && isRunning();
}

QString RestdockProcess::listenAddress() const
{
    static const QString prefix = QStringLiteral("start server on ");
    // Only whole lines: a port cut in half would be a wrong one.
    const QByteArray said = standardError();
    for (const QString &line :
         QString::fromUtf8(said.first(said.lastIndexOf('\n') + 1)).split(u'\n')) {
        if (line.startsWith(prefix))
            return line.sliced(prefix.size()).trimmed();
    }
    return {};
}

Endpoint RestdockProcess::endpoint() const
{
    const QString address = listenAddress();
    if (address.startsWith(u'/'))
        return {0, address};
    return {address.sliced(address.lastIndexOf(u':') + 1).toUShort(), QString()};
}

void RestdockProcess::terminate()
{
    m_process.terminate();
}

void RestdockProcess::sendSignal(int signal)
{
    ::kill(pid_t(m_process.processId()), signal);
}

std::optional<int> RestdockProcess::waitForExit(std::chrono::milliseconds patience)
{
    if (isRunning() && !m_process.waitForFinished(int(patience.count())))
        return std::nullopt;
    if (m_process.exitStatus() != QProcess::NormalExit)
        return std::nullopt;
    return m_process.exitCode();
}

std::optional<int> RestdockProcess::stop()
{
    terminate();
    return waitForExit();
}

QByteArray RestdockProcess::standardError() const
{
    return contentOf(m_output.filePath(QStringLiteral("err")));
}

QByteArray RestdockProcess::standardOutput() const
{
    return contentOf(m_output.filePath(QStringLiteral("out")));
}

QStringList RestdockProcess::errorLines() const
{
    return QString::fromUtf8(standardError()).split(u'\n', Qt::SkipEmptyParts);
}

QList<qint64> RestdockProcess::openFilesBelow(const QString &folder) const
{
    const QString below = QFileInfo(folder).canonicalFilePath() + u'/';
    const QDir descriptors(QStringLiteral("/proc/%1/fd").arg(processId()));
    QList<qint64> sizes;
    for (const QFileInfo &entry : descriptors.entryInfoList(QDir::Files | QDir::System)) {
        if (entry.symLinkTarget().startsWith(below))
            sizes.append(QFileInfo(entry.filePath()).size());
    }
    return sizes;
}

} // namespace restdock::test
