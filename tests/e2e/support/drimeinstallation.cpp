// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/drimeinstallation.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace restdock::test {

bool DrimeInstallation::start(const Options &options)
{
    m_options = options;
    m_stateFolder = m_home.filePath(u"state"_s);
    QStringList arguments = options.fakeArguments;
    if (options.workspaceId != 0)
        arguments += {u"--workspace"_s, u"%1:Team"_s.arg(options.workspaceId)};
    // Other calls are hit with another seed: to look for what one run does not show.
    const int seed = std::max(qEnvironmentVariableIntValue("RESTDOCK_FAULT_SEED"), 1);
    return m_fake.start(arguments) && m_fake.setSwitches(options.switches)
        && m_fake.seedFaults(seed) && m_fake.setFaults(options.faults) && startServer();
}

bool DrimeInstallation::startServerAgain()
{
    return startServer();
}

bool DrimeInstallation::startServer()
{
    QStringList arguments{u"--serve"_s, u"--no-auth"_s, u"--backend"_s,
                          u"drime"_s,   u"--listen"_s,  u"127.0.0.1:0"_s};
    if (m_options.workspaceId != 0)
        arguments += {u"--workspace-id"_s, QString::number(m_options.workspaceId)};
    m_server = std::make_unique<RestdockProcess>(arguments + m_options.serverArguments);
    QProcessEnvironment &environment = m_server->environment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"restdock.*=true"_s); // what a failure is asked with
    environment.insert(u"DRIME_API_URL"_s, m_fake.apiUrl());
    if (!m_options.apiKey.isEmpty())
        environment.insert(u"DRIME_API_KEY"_s, m_options.apiKey);
    // Shared by all servers of this installation, as on a real machine.
    for (const char *const variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"})
        environment.insert(QLatin1StringView(variable), m_stateFolder);
    return m_server->startListening();
}

QString DrimeInstallation::url(const QString &path) const
{
    return u"rest:http://127.0.0.1:%1/%2/"_s.arg(port()).arg(path);
}

QString DrimeInstallation::misplacedOrDamaged(const QString &repository)
{
    static const QRegularExpression place(
        u"^(config|data/([0-9a-f]{2})/\\2[0-9a-f]{62}|(index|keys|snapshots)/[0-9a-f]{64})$"_s);
    QString result;
    for (const QJsonValue &entry : m_fake.tree(m_options.workspaceId, true)) {
        const QString path = entry["path"_L1].toString();
        if (entry["isFolder"_L1].toBool())
            continue;
        const QString inside = path.mid(repository.size() + 1);
        if (!path.startsWith(QString(repository + u'/')) || !place.match(inside).hasMatch())
            result += u"out of place: %1\n"_s.arg(path);
        else if (inside != "config"_L1 && entry["sha256"_L1].toString() != path.section(u'/', -1))
            result += u"damaged: %1\n"_s.arg(path);
    }
    // Nothing of ours may be in the personal space when another workspace was asked for.
    if (m_options.workspaceId != 0 && !m_fake.tree(0).isEmpty())
        result += u"there are entries in the personal space\n"_s;
    return result;
}

qsizetype DrimeInstallation::entryCount(const QString &folder)
{
    qsizetype count = 0;
    for (const QJsonValue &entry : m_fake.tree(m_options.workspaceId))
        count += !entry["isFolder"_L1].toBool()
                && entry["path"_L1].toString().section(u'/', 0, -2) == folder
            ? 1
            : 0;
    return count;
}

} // namespace restdock::test
