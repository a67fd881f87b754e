// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/wire/accessserver.h"

#include "tests/e2e/support/logins.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace restdock::test {

QByteArrayList loginOf(const Mode &mode, const QByteArray &user)
{
    switch (mode.login) {
    case LoginKind::None: return {};
    case LoginKind::ProxyHeader: return {proxyField + (": " + user)};
    case LoginKind::Password: break;
    }
    return {basicLogin(user, user + "'s password")};
}

AccessServer::AccessServer(const Mode &mode)
{
    QStringList options{mode.appendOnly ? u"--append-only"_s : u"--append-only=false"_s,
                        mode.privateRepos ? u"--private-repos"_s : u"--private-repos=false"_s};
    if (mode.login == LoginKind::Password)
        options += {u"--no-auth=false"_s, u"--htpasswd-file"_s, usersFile()};
    else if (mode.login == LoginKind::ProxyHeader)
        options += {u"--no-auth=false"_s, u"--proxy-auth-username"_s, QLatin1String(proxyField)};
    m_hasUsers = mode.login != LoginKind::Password
        || (setUser(usersFile(), u"alice"_s, u"alice's password"_s)
            && setUser(usersFile(), u"bob"_s, u"bob's password"_s)
            && setUser(usersFile(), u"carol"_s, u"carol's password"_s, PasswordHashKind::Sha1));
    m_server = std::make_unique<WireServer>(Transport::Tcp, options);
}

bool asksForLogin(const WireResponse &response)
{
    return response.field("WWW-Authenticate").startsWith("Basic realm=");
}

void play(const AccessServer &server, const Story &story)
{
    WireClient client = server->connect();
    int number = 0;
    for (const Step &step : story) {
        WireResponse response = client.exchange(step.method, step.target, step.body, step.fields);
        const QByteArray context = QByteArray::number(++number) + ": " + step.method + ' '
            + step.target + ", expected " + QByteArray::number(step.status) + ", got "
            + response.summary();
        QVERIFY2(response.status == step.status, context.constData());
        QVERIFY2(response.problem.isEmpty(), context.constData());
        if (!step.answer.isNull())
            QVERIFY2(response.body == step.answer, context.constData());
        QVERIFY2(asksForLogin(response) == (response.status == 401), context.constData());
        if (response.status >= 400 && step.method != "HEAD")
            QVERIFY2(response.isError(step.status), context.constData());
        if (!client.isConnected() || response.field("Connection") == "close")
            client = server->connect();
    }
}

} // namespace restdock::test
