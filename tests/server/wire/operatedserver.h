// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/support/logins.h"
#include "tests/server/wire/wireserver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <memory>

namespace restdock::test {

using namespace Qt::StringLiterals;

inline QByteArray contentOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

/// As the users of OperatedServer do it.
inline QByteArrayList login(const QByteArray &user)
{
    return {basicLogin(user, "p")};
}

/// A server that somebody runs with options of their own, for tests to derive from.
class OperatedServer
{
protected:
    void begin()
    {
        m_server.reset();
        m_temporary = std::make_unique<QTemporaryDir>();
        QVERIFY(m_temporary->isValid());
    }

    /// Starts a server with the repository "/alice/" and, when it has users, alice, bob and metrics.
    bool serve(const QStringList &options, bool withUsers = false)
    {
        QStringList all = options;
        if (withUsers) {
            const QString users = m_temporary->filePath(u"users"_s);
            for (const char *const user : {"alice", "bob", "metrics"}) {
                if (!setUser(users, QLatin1String(user), u"p"_s))
                    return false;
            }
            all += {u"--no-auth=false"_s, u"--htpasswd-file"_s, users};
        }
        m_server = std::make_unique<WireServer>(Transport::Tcp, all);
        return m_server->start()
            && m_server
                   ->exchange("POST", "/alice/?create=true", {},
                              withUsers ? login("alice") : QByteArrayList())
                   .status
            == 200;
    }

    QString logFile() const { return m_temporary->filePath(u"access.log"_s); }
    QStringList logLines() const
    {
        return QString::fromUtf8(contentOf(logFile())).split(u'\n', Qt::SkipEmptyParts);
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<WireServer> m_server;
};

} // namespace restdock::test
