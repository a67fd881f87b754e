// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serving/profilesettings.h"
#include "tests/ui/desktophome.h"
#include "ui/profiles/changeeffect.h"

#include <QCryptographicHash>

#include <optional>

using namespace restdock;
using namespace Qt::StringLiterals;

/// Changes of a profile whose server runs: what takes it up at once, what needs a restart, and when that is.
class tst_desktopchanges : public test::DesktopHome
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeHome(); }
    void cleanup() { leaveHome(); }

    void aRunningServerIsRestartedWhenItsSettingsChange()
    {
        const auto id = save(profile());
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        auto changed = profile();
        changed.access = ProfileAccess::None;
        changed.users.clear();
        QCOMPARE(save(changed, id), id);
        QTRY_COMPARE(request("GET /config"), 404); // nobody has to log in now
    }

    void changedUsersNeedNoRestart()
    {
        const auto id = save(profile());
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        QTcpSocket open; // a connection that a restart would break
        open.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        QVERIFY(open.waitForConnected(2000));
        auto changed = profile();
        changed.users.append({.name = u"phone"_s, .passwordHash = makeBcrypt("open", 5)});
        QCOMPARE(save(changed, id), id);
        const QByteArray login = "\r\nAuthorization: Basic " + QByteArray("phone:open").toBase64();
        QTRY_COMPARE(request("GET /phone/config", login), 404); // who is known finds nothing yet
        QCOMPARE(open.state(), QAbstractSocket::ConnectedState);
        QCOMPARE(phase(id), ui::ServerPhase::Running);
    }

    void rightsOfUsersAreKept()
    {
        const QByteArray login = "\r\nContent-Length: 0\r\nAuthorization: Basic "
            + QByteArray("laptop:sesame").toBase64();
        const QByteArray create = "POST /laptop/?create=true";
        auto restricted = profile();
        restricted.users.first().rights = UserRights::ReadOnly;
        const auto id = save(restricted);
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        QCOMPARE(request(create, login), 403);
        restricted.users.first().rights = UserRights::Full;
        QCOMPARE(save(restricted, id), id);
        QTRY_COMPARE(request(create, login), 200);
    }

    void changesSayTruthfullyWhetherTheyRestart_data()
    {
        QTest::addColumn<Profile>("after");
        const auto row = [](const char *name, auto change) {
            auto changed = unchanged();
            change(changed);
            QTest::newRow(name) << changed;
        };
        row("users", [](Profile &one) { one.users.append({.name = u"phone"_s}); });
        row("rights", [](Profile &one) { one.users[0].rights = UserRights::AddOnly; });
        row("limit", [](Profile &one) { one.users[0].maximumBytes = 1000; });
        row("append only", [](Profile &one) { one.appendOnly = true; });
        row("own folders", [](Profile &one) { one.privateRepos = true; });
        row("late backups", [](Profile &one) { one.lateBackups.days = 3; });
        row("port", [](Profile &one) { one.listen.port = u"1"_s; });
        row("access", [](Profile &one) { one.access = ProfileAccess::None; });
        row("name", [](Profile &one) { one.name = u"other"_s; });
        row("free space", [](Profile &one) { one.keepFreeBytes = 1000; });
        row("certificate", [](Profile &one) { one.certificate = CertificateSource::Made; });
    }

    void changesSayTruthfullyWhetherTheyRestart()
    {
        QFETCH(Profile, after);
        const auto effect = ui::effectOfChange(unchanged(), after);
        QVERIFY(effect != ui::ChangeEffect::None);
        QCOMPARE(effect == ui::ChangeEffect::InPlace, canChangeWhileRunning(unchanged(), after));
    }

    /// As the command line may do while a window is open.
    void aChangeFromElsewhereIsNotOverwritten()
    {
        const auto id = save(profile());
        const auto before = load(id);
        QVERIFY(before);
        auto elsewhere = *before;
        elsewhere.keepFreeBytes = 1000;
        QCOMPARE(save(elsewhere, id), id);
        auto mine = *before;
        mine.appendOnly = true;
        auto replaced = replace(id, *before, mine);
        QVERIFY(replaced && !*replaced);
        QCOMPARE(replaced->error().code, ErrorCode::AlreadyExists);
        QCOMPARE(load(id), std::optional(elsewhere));
        mine = elsewhere;
        mine.appendOnly = true;
        replaced = replace(id, elsewhere, mine);
        QVERIFY(replaced && *replaced);
        QCOMPARE(load(id), std::optional(mine));
    }

    void aRestartThatWasPutOffWaitsForTheNextStart()
    {
        const auto id = save(profile());
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        QCOMPARE(request("GET /config"), 401);
        const auto before = *load(id);
        auto open = before;
        open.access = ProfileAccess::None;
        auto replaced = replace(id, before, open, ui::TakeUp::AtNextStart);
        QVERIFY(replaced && *replaced);
        const auto isDue = [this, id] { return m_desktop->profiles().find(id)->isRestartDue; };
        QVERIFY(isDue());
        auto appendOnly = open; // and something else, at once
        appendOnly.appendOnly = true;
        replaced = replace(id, open, appendOnly);
        QVERIFY(replaced && *replaced);
        const QByteArray login =
            "\r\nAuthorization: Basic " + QByteArray("laptop:sesame").toBase64();
        QTRY_COMPARE(request("DELETE /config", login), 403);
        QCOMPARE(request("GET /config"), 401);
        QVERIFY(isDue()); // that is told for as long as it is so
        m_desktop->stopServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Stopped);
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        QCOMPARE(request("GET /config"), 404);
        QVERIFY(!isDue());
    }

    void aRestartThatWasPutOffIsMadeWhenItIsAskedFor()
    {
        const auto id = save(profile());
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        QVERIFY(opensAtNextStart(id));
        QCOMPARE(request("GET /config"), 401);
        m_desktop->startServer(id); // it runs already
        QVERIFY(!m_desktop->profiles().find(id)->isRestartDue);
        QTRY_COMPARE(request("GET /config"), 404);
    }

    /// By which it is looked for, also while its server still runs under the old one.
    void whatHappensAfterARenameHasTheNewName()
    {
        const auto id = save(profile());
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        const auto before = *load(id);
        auto renamed = before;
        renamed.name = u"cellar"_s;
        const auto replaced = replace(id, before, renamed, ui::TakeUp::AtNextStart);
        QVERIFY(replaced && *replaced);
        const QByteArray login =
            "\r\nAuthorization: Basic " + QByteArray("laptop:wrong").toBase64();
        QCOMPARE(request("GET /config", login), 401);
        const auto &requests = m_desktop->requests();
        QTRY_COMPARE(requests.rowCount(), 1);
        QCOMPARE(requests.row(0).profile, u"cellar"_s);
        QTRY_VERIFY(hasEvent(u"wrong password"_s));
        const auto &events = m_desktop->events();
        QCOMPARE(events.row(events.rowCount() - 1).profile, u"cellar"_s);
    }

    /// One that has not come to it yet starts with what was saved.
    void aServerThatIsWaitedForNeedsNoRestart()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, m_port));
        const auto id = save(profile());
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Waiting);
        QVERIFY(opensAtNextStart(id));
        QTRY_VERIFY(!m_desktop->profiles().find(id)->isRestartDue); // it has been told
        other.close();
        m_desktop->wakeUp();
        QTRY_COMPARE(request("GET /config"), 404); // nobody has to log in
        QVERIFY(!m_desktop->profiles().find(id)->isRestartDue);
    }

    void aLimitOfAUserNeedsNoRestart()
    {
        const QByteArray login =
            "\r\nAuthorization: Basic " + QByteArray("laptop:sesame").toBase64();
        char filling = 'a'; // what is stored already is no upload
        const auto upload = [&] {
            const QByteArray content(2000, filling++);
            const auto name = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
            return request("POST /laptop/data/" + name, login + "\r\nContent-Length: 2000",
                           content);
        };
        auto limited = profile();
        limited.privateRepos = true;
        const auto id = save(limited);
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        QCOMPARE(request("POST /laptop/?create=true", login + "\r\nContent-Length: 0"), 200);
        QCOMPARE(upload(), 200);
        QTcpSocket open; // a connection that a restart would break
        open.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        QVERIFY(open.waitForConnected(2000));
        limited.users.first().maximumBytes = 3000;
        QCOMPARE(save(limited, id), id);
        QTRY_COMPARE(upload(), 507);
        limited.users.first().maximumBytes = 0;
        QCOMPARE(save(limited, id), id);
        QTRY_COMPARE(upload(), 200);
        QCOMPARE(open.state(), QAbstractSocket::ConnectedState);
    }

private:
    static Profile unchanged()
    {
        Profile made;
        made.name = u"backups"_s;
        made.backend.type = u"local"_s;
        made.users.append({.name = u"laptop"_s});
        return made;
    }

    /// Everybody may use the profile from the next start of its server on.
    bool opensAtNextStart(const QString &id)
    {
        const auto before = load(id);
        if (!before)
            return false;
        auto open = *before;
        open.access = ProfileAccess::None;
        open.users.clear();
        const auto replaced = replace(id, *before, open, ui::TakeUp::AtNextStart);
        return replaced && *replaced;
    }
};

QTEST_GUILESS_MAIN(tst_desktopchanges)
#include "tst_desktopchanges.moc"
