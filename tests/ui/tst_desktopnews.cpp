// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notifier.h"
#include "app/desktop/records/servingtext.h"
#include "tests/ui/desktophome.h"

using namespace restdock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the desktop tells of itself: notices, a crash, who came, and the report.
class tst_desktopnews : public test::DesktopHome
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeHome(); }
    void cleanup() { leaveHome(); }

    void notificationsComeOnceForEachCause()
    {
        Notifier notifier(*m_desktop);
        QSignalSpy noticed(&notifier, &Notifier::noticed);
        const auto id = save(profile());
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        const QString folder = m_home->filePath(u"backups"_s);
        const auto troubles = [&noticed] {
            int count = 0;
            for (const auto &one : noticed)
                count += one.first().value<Telling>().kind == ui::Notice::StorageTrouble;
            return count;
        };
        QVERIFY(QDir().rename(folder, folder + u"-away"));
        m_desktop->wakeUp();
        QTRY_COMPARE(troubles(), 1);
        m_desktop->wakeUp();
        m_desktop->stopServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Stopped);
        QCOMPARE(troubles(), 1);
        // While it is quiet nothing is told; what is still there then is.
        notifier.keepQuietFor(1h);
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Waiting);
        QCOMPARE(troubles(), 1);
        notifier.keepQuietFor(0ms);
        QTRY_COMPARE(troubles(), 2);
    }

    void manyWrongLoginsAreNoticed()
    {
        Notifier notifier(*m_desktop);
        QSignalSpy noticed(&notifier, &Notifier::noticed);
        const auto id = save(profile());
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        LoginWatch watch;
        const LoginFailure failure{"192.0.2.9", "bob", LoginFailure::Reason::BadPassword};
        LoginWatch::TimePoint now{1h};
        for (size_t i = 1; i < LoginWatch::many; ++i)
            QVERIFY(!watch.count(u"a"_s, failure, now += 20s));
        QVERIFY(!watch.count(u"b"_s, failure, now)); // another profile
        const auto alarm = watch.count(u"a"_s, failure, now += 20s);
        QVERIFY(alarm);
        QVERIFY(alarm->isOneUser);
        const auto line = describeMany(failure, LoginWatch::many, alarm->isOneUser);
        QCOMPARE(line.code, QByteArray("AUTH-FAIL"));
        QVERIFY(
            line.wording.english().startsWith(u"20 wrong passwords for “bob” from 192.0.2.9."_s));
        QVERIFY(!watch.count(u"a"_s, failure, now += 20s)); // told
        Q_EMIT m_desktop->wrongLogins(id, line.wording.translated());
        const auto last = noticed.last().first().value<Telling>();
        QCOMPARE(last.kind, ui::Notice::WrongPasswords);
        QVERIFY2(last.text.startsWith(u"20 wrong passwords for “bob” from 192.0.2.9."_s),
                 qPrintable(last.text));
    }

    void aCrashIsToldOnceAndServersComeBack()
    {
        const auto id = save(profile());
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        const QString record = m_home->filePath(u"state/running.json"_s);
        QTRY_VERIFY(QFile::exists(record));
        QVERIFY(QFile::copy(record, record + u".kept"));
        end();
        QVERIFY(!QFile::exists(record)); // it ended as it should
        QVERIFY(QFile::rename(record + u".kept", record));
        start();
        QVERIFY(m_desktop->hasCrashed());
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        end();
        start();
        QVERIFY(!m_desktop->hasCrashed());
        QCOMPARE(phase(id), ui::ServerPhase::Stopped);
    }

    void whoCameIsKnownAlsoAfterTheNextStart()
    {
        const auto id = save(profile());
        const auto seen = [this, &id] { return m_desktop->profiles().find(id)->seen; };
        const auto login = [](const QByteArray &user) -> QByteArray {
            return "\r\nAuthorization: Basic " + user.toBase64();
        };
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        QCOMPARE(request("GET /config", login("mallory:sesame")), 401);
        QCOMPARE(request("GET /config", login("laptop:wrong")), 401);
        QTRY_VERIFY(m_desktop->profiles().at(0).traffic.requests >= 2);
        QVERIFY(m_desktop->profiles().at(0).traffic.clients.isEmpty()); // they are nobody's
        QCOMPARE(request("GET /config", login("laptop:sesame")), 404);
        QTRY_VERIFY(seen().contains(u"laptop"_s));
        QCOMPARE(seen().size(), 1);
        QCOMPARE(seen().first().address, u"127.0.0.1"_s);
        const auto before = seen().first().at;
        end();
        start();
        QCOMPARE(seen().keys(), QStringList{u"laptop"_s});
        QVERIFY(qAbs(seen().first().at.secsTo(before)) < 60);
    }

    void theReportMasksNames()
    {
        auto named = profile();
        named.name = u"Annas Sicherung"_s;
        named.users[0].name = u"anna"_s;
        named.users.append({.name = u"anna-laptop"_s, .passwordHash = named.users[0].passwordHash});
        const auto id = save(named);
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        QCOMPARE(request("GET /config",
                         "\r\nAuthorization: Basic " + QByteArray("otto:wrong").toBase64()),
                 401);
        QTRY_VERIFY(hasEvent(u"AUTH-FAIL"_s));
        std::optional<QString> report;
        QCoreApplication::setApplicationVersion(u"9.9"_s);
        m_desktop->makeReport([&report](const Result<QString> &made) {
            report = made ? *made : made.error().message;
        });
        QTRY_VERIFY(report);
        QVERIFY2(report->startsWith(u"Restdock 9.9"), qPrintable(*report));
        for (const auto &name : {u"anna"_s, u"Anna"_s, u"otto"_s, QDir::homePath()})
            QVERIFY2(!report->contains(name), qPrintable(*report));
        QVERIFY(report->contains(u"(AUTH-FAIL)"_s));
        QVERIFY(report->contains(u"profile1: local, running"_s));
    }
};

QTEST_GUILESS_MAIN(tst_desktopnews)
#include "tst_desktopnews.moc"
