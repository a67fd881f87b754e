// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/server/wire/wireserver.h"

#include <QTemporaryDir>

#include <memory>

namespace restdock::test {

enum class LoginKind { None, Password, ProxyHeader };

/// How a server is run.
struct Mode
{
    const char *name;
    LoginKind login;
    bool appendOnly;
    bool privateRepos;
};

constexpr Mode withPasswords{"", LoginKind::Password, false, false};

constexpr auto proxyField = "X-Forwarded-User";

/// The fields that say who @p user is.
QByteArrayList loginOf(const Mode &mode, const QByteArray &user);

/// One request of a story and its answer.
struct Step
{
    QByteArray method;
    QByteArray target;
    QByteArray body;
    QByteArrayList fields;
    int status = 0;
    QByteArray answer = {}; ///< the body of a 200 to GET, if it matters
};
using Story = QList<Step>;

/// A server in one mode with the users alice, bob (bcrypt) and carol (SHA-1).
class AccessServer
{
public:
    explicit AccessServer(const Mode &mode);

    [[nodiscard]] bool start() { return m_hasUsers && m_server->start(); }
    WireServer *operator->() const { return m_server.get(); }
    QString usersFile() const { return m_temporary.filePath(QStringLiteral("users")); }
    bool errorsContain(const QByteArray &text) const
    {
        return m_server->process().standardError().contains(text);
    }

private:
    QTemporaryDir m_temporary;
    bool m_hasUsers = false;
    std::unique_ptr<WireServer> m_server;
};

bool asksForLogin(const WireResponse &response);

/// Makes the requests of @p story in turn, and fails the test at the first that is answered otherwise.
void play(const AccessServer &server, const Story &story);

} // namespace restdock::test

Q_DECLARE_METATYPE(restdock::test::Mode)
Q_DECLARE_METATYPE(restdock::test::Step)
