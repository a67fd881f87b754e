// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/serving/profileprocess.h"

#include "tests/e2e/support/logins.h"
#include "tests/server/wire/wireclient.h"

#include <QDir>
#include <QProcess>
#include <QTest>

namespace restdock::test {

namespace {

constexpr int patienceMs = 30'000;

} // namespace

ServedFolder::ServedFolder() : m_folder(QStringLiteral(RESTDOCK_SERVED_FOLDERS "/served-XXXXXX")) {}

QString ServedFolder::make(const QString &name) const
{
    const QString folder = m_folder.filePath(name);
    return QDir().mkpath(folder) ? folder : QString();
}

int statusOf(const Endpoint &endpoint, const QByteArray &method, const QByteArray &target,
             const QByteArrayList &fields)
{
    WireClient client(endpoint);
    return client.exchange(method, target, {}, fields).status;
}

QByteArray bcryptOf(const QString &password)
{
    QProcess process;
    process.start(QStringLiteral("htpasswd"),
                  {QStringLiteral("-nbBC"), QStringLiteral("5"), QStringLiteral("user"), password});
    if (!process.waitForFinished())
        return {};
    const auto line = process.readAllStandardOutput().trimmed();
    return line.mid(line.indexOf(':') + 1);
}

QByteArray localProfile(const QByteArray &name, const QString &folder, const QByteArray &more)
{
    return "[\"" + name + "\"]\ntype = \"local\"\npath = \"" + folder.toUtf8()
        + "\"\nlisten = \"127.0.0.1:0\"\n" + more + '\n';
}

ProfileProcess::ProfileProcess(const QByteArray &toml, const QStringList &arguments)
    : m_process(QStringList{QStringLiteral("--serve"), QStringLiteral("--config"), configFile()}
                + arguments)
{
    if (!setConfig(toml))
        qFatal("cannot write %s", qPrintable(configFile()));
}

bool ProfileProcess::setConfig(const QByteArray &toml)
{
    return writeFile(configFile(), toml);
}

bool ProfileProcess::startReady()
{
    return m_process.start() && waitForFact("\nready\n");
}

bool ProfileProcess::waitForFact(const QByteArray &text)
{
    return QTest::qWaitFor(
               [this, &text] {
                   return m_process.standardOutput().contains(text) || !m_process.isRunning();
               },
               patienceMs)
        && m_process.standardOutput().contains(text);
}

bool ProfileProcess::waitForWarning(const QByteArray &text)
{
    return QTest::qWaitFor(
               [this, &text] {
                   return m_process.standardError().contains(text) || !m_process.isRunning();
               },
               patienceMs)
        && m_process.standardError().contains(text);
}

Endpoint ProfileProcess::endpoint(const QByteArray &profile) const
{
    const auto said = m_process.standardOutput();
    const QByteArray prefix = profile + ": listening on ";
    const auto found = said.lastIndexOf(prefix);
    if (found < 0)
        return {};
    const auto line = said.sliced(found, said.indexOf('\n', found) - found);
    const auto colon = line.lastIndexOf(':');
    return {QByteArray(line.mid(colon + 1)).chopped(1).toUShort(), QString()};
}

QByteArray ProfileProcess::transcript() const
{
    return m_process.standardOutput() + "--- stderr\n" + m_process.standardError();
}

} // namespace restdock::test
