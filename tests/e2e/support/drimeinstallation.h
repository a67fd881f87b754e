// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/drime_fake/drimefake.h"
#include "tests/e2e/support/restdockprocess.h"
#include "tests/e2e/support/resticprocess.h"

#include <memory>

namespace restdock::test {

/// The fake of Drime Cloud, the real server on it, and restic's way there.
class DrimeInstallation
{
public:
    /// What people give on the command line and in the environment.
    struct Options
    {
        QStringList fakeArguments = {};
        QStringList serverArguments = {};
        QJsonObject switches = {};
        QJsonArray faults = {};
        QString apiKey = DrimeFake::token();
        qint64 workspaceId = 0; ///< others than 0 are made in the fake
    };

    /// False if one of them does not start; server().standardError() says why.
    [[nodiscard]] bool start(const Options &options);
    /// A server of the same options and the same home on the same fake: after a stop, or a crash.
    [[nodiscard]] bool startServerAgain();

    DrimeFake &fake() { return m_fake; }
    RestdockProcess &server() { return *m_server; }
    const QString &stateFolder() const { return m_stateFolder; }

    /// What restic calls the repository at @p path ("laptop").
    QString url(const QString &path) const;
    quint16 port() const { return m_server->endpoint().port; }

    /// What is wrong with the files below @p repository as they lie in the cloud now: content that
    /// does not fit its name, entries in wrong places, locks left. One line each.
    QString misplacedOrDamaged(const QString &repository);
    qsizetype entryCount(const QString &folder); ///< files directly in it

private:
    [[nodiscard]] bool startServer();

    Options m_options;
    DrimeFake m_fake;
    QTemporaryDir m_home;
    QString m_stateFolder;
    std::unique_ptr<RestdockProcess> m_server;
};

} // namespace restdock::test
