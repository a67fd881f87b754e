// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profilemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace restdock::ui;
using namespace Qt::StringLiterals;

namespace {

ProfileModel::Item item(const QString &id, const QString &name)
{
    ProfileModel::Item made{id, {}};
    made.profile.name = name;
    return made;
}

ServerStatus running()
{
    ServerStatus status;
    status.phase = ServerPhase::Running;
    return status;
}

} // namespace

class tst_profilemodel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsByNameAndKeepsWhatIsKnown()
    {
        ProfileModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setProfiles({item(u"2"_s, u"b"_s), item(u"1"_s, u"a"_s)});
        QCOMPARE(model.at(0).profile.name, u"a"_s);
        model.setStatus(u"2"_s, running());
        model.setProfiles({item(u"2"_s, u"0 renamed"_s), item(u"3"_s, u"c"_s)});
        QCOMPARE(model.count(), 2);
        QCOMPARE(model.at(0).profile.name, u"0 renamed"_s);
        QCOMPARE(model.at(0).status.phase, ServerPhase::Running);
        QVERIFY(!model.find(u"1"_s));
    }

    void aStoppedServerMovesNothing()
    {
        ProfileModel model;
        model.setProfiles({item(u"1"_s, u"a"_s)});
        model.setStatus(u"1"_s, running());
        Traffic traffic;
        traffic.now = {5e6, 1e6};
        traffic.requestsPerSecond = 10;
        traffic.requests = 77;
        model.setTraffic(u"1"_s, traffic, 1);
        QCOMPARE(model.at(0).traffic.now.received, 5e6);
        model.setStatus(u"1"_s, {});
        QCOMPARE(model.at(0).traffic.now, Throughput());
        QCOMPARE(model.at(0).traffic.requests, quint64(77)); // the last run's totals stay
        model.setTraffic(u"1"_s, traffic, 2);                // came too late
        QCOMPARE(model.at(0).traffic.now, Throughput());
        model.setStatus(u"1"_s, running());
        QCOMPARE(model.at(0).traffic, Traffic()); // the next run's totals begin
    }

    void saysOnlyWhatHasChanged()
    {
        ProfileModel model;
        model.setProfiles({item(u"1"_s, u"a"_s)});
        QSignalSpy changed(&model, &ProfileModel::statusChanged);
        model.setStatus(u"1"_s, running());
        model.setStatus(u"1"_s, running());
        model.setStatus(u"unknown"_s, running());
        QCOMPARE(changed.count(), 1);
    }

    void aTroubleHasAShapeAndAWord()
    {
        ProfileModel model;
        model.setProfiles({item(u"1"_s, u"a"_s)});
        ServerStatus status;
        status.phase = ServerPhase::Failed;
        status.trouble = Trouble{Trouble::Code::PortUsed, u"127.0.0.1:8000"_s, {}};
        model.setStatus(u"1"_s, status);
        QCOMPARE(model.at(0).look(), Look::Error);
        QCOMPARE(stateText(model.at(0)), u"address in use"_s);
    }

    void aTryInBetweenDoesNotEndATrouble()
    {
        ProfileModel model;
        model.setProfiles({item(u"1"_s, u"a"_s)});
        const auto troubled = [](Trouble::Code code) {
            ServerStatus status;
            status.phase = ServerPhase::Waiting;
            status.trouble = Trouble{.code = code};
            return status;
        };
        ServerStatus starting;
        starting.phase = ServerPhase::Starting;
        QVERIFY(!model.at(0).troubledSince.isValid());
        model.setStatus(u"1"_s, troubled(Trouble::Code::FolderMissing));
        const auto since = model.at(0).troubledSince;
        QVERIFY(qAbs(since.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        QTest::qWait(2); // the clock goes on
        model.setStatus(u"1"_s, starting);
        model.setStatus(u"1"_s, troubled(Trouble::Code::FolderMissing));
        QCOMPARE(model.at(0).troubledSince, since);
        model.setStatus(u"1"_s, troubled(Trouble::Code::PortUsed));
        QVERIFY(model.at(0).troubledSince > since);
        model.setStatus(u"1"_s, running());
        QVERIFY(!model.at(0).troubledSince.isValid());
    }

    void whatIsWaitedForIsNamed_data()
    {
        QTest::addColumn<Trouble::Code>("code");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("text");
        using Code = Trouble::Code;
        QTest::newRow("drive") << Code::FolderMissing << u"/mnt/usb"_s
                               << u"waiting for the drive"_s;
        QTest::newRow("network") << Code::AddressGone << u"192.168.1.9:8000"_s
                                 << u"waiting for the network"_s;
        QTest::newRow("Drime") << Code::ServiceUnreachable << u"Drime"_s << u"waiting for Drime"_s;
        QTest::newRow("Drime, busy") << Code::ServiceBusy << u"Drime"_s << u"waiting for Drime"_s;
        QTest::newRow("port") << Code::PortUsed << u"127.0.0.1:8000"_s << u"waiting for the port"_s;
        QTest::newRow("itself") << Code::NoAnswer << u"0.0.0.0:8000"_s
                                << u"waiting for the server to answer"_s;
        QTest::newRow("space") << Code::DiskFull << u"/mnt/usb"_s << u"waiting for space"_s;
    }

    void whatIsWaitedForIsNamed()
    {
        QFETCH(const Trouble::Code, code);
        QFETCH(const QString, place);
        QFETCH(const QString, text);
        ProfileModel model;
        model.setProfiles({item(u"1"_s, u"a"_s)});
        ServerStatus status;
        status.phase = ServerPhase::Waiting;
        status.trouble = Trouble{.code = code, .place = place};
        model.setStatus(u"1"_s, status);
        QCOMPARE(stateText(model.at(0)), text);
        QCOMPARE(model.at(0).look(), Look::Waiting);
        status.phase = ServerPhase::Starting; // the try in between
        model.setStatus(u"1"_s, status);
        QCOMPARE(stateText(model.at(0)), text);
        QCOMPARE(model.at(0).look(), Look::Waiting);
        status.phase = ServerPhase::Failed; // it is waited for no more
        model.setStatus(u"1"_s, status);
        QVERIFY(stateText(model.at(0)) != text);
    }

    void aLockedProfileIsStartedRatherThanStopped()
    {
        ServerStatus locked;
        locked.phase = ServerPhase::Locked;
        QVERIFY(!locked.isOn());
        QVERIFY(locked.isWanted());
    }

    void aServerThatStopsKeepsItsRequestsInSight()
    {
        ProfileModel model;
        model.setProfiles({item(u"1"_s, u"a"_s)});
        model.setStatus(u"1"_s, running());
        model.setTransfers(u"1"_s, 3);
        ServerStatus stopping;
        stopping.phase = ServerPhase::Stopping;
        model.setStatus(u"1"_s, stopping);
        QCOMPARE(model.at(0).traffic.transfersUnderWay, 3);
        model.setTransfers(u"1"_s, 2);
        QCOMPARE(model.at(0).traffic.transfersUnderWay, 2);
        model.setStatus(u"1"_s, {});
        QCOMPARE(model.at(0).traffic.transfersUnderWay, 0);
    }

    void aSlowStartCanBeTold()
    {
        ProfileModel model;
        model.setProfiles({item(u"1"_s, u"a"_s)});
        const QSignalSpy changes(&model, &ProfileModel::statusChanged);
        ServerStatus starting;
        starting.phase = ServerPhase::Starting;
        model.setStatus(u"1"_s, starting);
        model.settle();
        QVERIFY(!model.at(0).takesLong);
        QCOMPARE(changes.size(), 1);
        QTRY_VERIFY((model.settle(), model.at(0).takesLong));
        QCOMPARE(changes.size(), 2);
        starting.step = StartStep::AwaitingUnlock;
        model.setStatus(u"1"_s, starting); // still the same start
        QVERIFY(model.at(0).takesLong);
        model.setStatus(u"1"_s, running());
        QVERIFY(!model.at(0).takesLong);
        model.setStatus(u"1"_s, starting);
        QVERIFY(!model.at(0).takesLong);
    }

    void aSlowStopCanBeToldButNoRestart()
    {
        ProfileModel model;
        model.setProfiles({item(u"1"_s, u"a"_s)});
        model.setStatus(u"1"_s, running());
        ServerStatus stopping;
        stopping.phase = ServerPhase::Stopping;
        model.setStatus(u"1"_s, stopping);
        QVERIFY(!model.at(0).takesLong);
        QTRY_VERIFY((model.settle(), model.at(0).takesLong));
        QCOMPARE(stateText(model.at(0)), u"stopping…"_s);
        stopping.startsAgain = true; // there is nothing to give up any more
        model.setStatus(u"1"_s, stopping);
        QVERIFY(!model.at(0).takesLong);
        QCOMPARE(stateText(model.at(0)), u"restarting…"_s);
    }

    void aStopThatIsTakenBackEndsNoRun()
    {
        ProfileModel model;
        model.setProfiles({item(u"1"_s, u"a"_s)});
        model.setStatus(u"1"_s, running());
        Traffic traffic;
        traffic.requests = 12;
        traffic.clients = {{.user = u"laptop"_s}};
        model.setTraffic(u"1"_s, traffic, 1);
        ServerStatus stopping;
        stopping.phase = ServerPhase::Stopping;
        model.setStatus(u"1"_s, stopping);
        model.setStatus(u"1"_s, running());
        QCOMPARE(model.at(0).traffic.requests, quint64(12));
        QCOMPARE(model.at(0).traffic.clients.size(), 1);
    }

    void passwordsThatCanBeReadOnTheNetworkAreMarked_data()
    {
        QTest::addColumn<QString>("listen");
        QTest::addColumn<restdock::CertificateSource>("certificate");
        QTest::addColumn<bool>("isMarked");
        QTest::newRow("this computer")
            << u"127.0.0.1:8000"_s << restdock::CertificateSource::None << false;
        QTest::newRow("a socket") << u"unix:/run/a"_s << restdock::CertificateSource::None << false;
        QTest::newRow("every address") << u":8000"_s << restdock::CertificateSource::None << true;
        QTest::newRow("one address")
            << u"192.168.1.9:8000"_s << restdock::CertificateSource::None << true;
        QTest::newRow("encrypted") << u":8000"_s << restdock::CertificateSource::Made << false;
    }

    void passwordsThatCanBeReadOnTheNetworkAreMarked()
    {
        QFETCH(const QString, listen);
        QFETCH(const restdock::CertificateSource, certificate);
        QFETCH(const bool, isMarked);
        auto marked = item(u"1"_s, u"a"_s);
        marked.profile.listen = *restdock::ListenAddress::parse(listen);
        marked.profile.certificate = certificate;
        ProfileModel model;
        model.setProfiles({marked});
        const auto index = model.index(0);
        QCOMPARE(index.data(ProfileModel::NotesRole).toStringList(),
                 isMarked ? QStringList{u"not encrypted"_s} : QStringList());
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString().contains(u"not encrypted"),
                 isMarked);
    }

    void aMaintenanceWindowIsAMarkBesideTheState()
    {
        auto open = item(u"1"_s, u"a"_s);
        open.profile.listen = *restdock::ListenAddress::parse(u":8000"_s);
        open.profile.backend = {u"local"_s, {{u"path"_s, u"/srv/restic"_s}}, {}};
        ProfileModel model;
        model.setProfiles({open});
        auto status = running();
        const auto end = QDateTime::currentDateTimeUtc().addSecs(42 * 60 + 5);
        status.deletingAllowed.insert({}, end);
        model.setStatus(u"1"_s, status);
        const auto index = model.index(0);
        const auto state = [&index] { return index.data(ProfileModel::StateTextRole).toString(); };
        QCOMPARE(state(), u"running"_s);
        Traffic traffic;
        traffic.now.received = 18.4e6;
        traffic.transfersUnderWay = 1;
        qint64 second = 0;
        QTRY_VERIFY((model.setTraffic(u"1"_s, traffic, ++second), model.at(0).isBusy));
        QVERIFY2(state().startsWith(u"busy · "_s), qPrintable(state()));
        QCOMPARE(model.at(0).look(), Look::Busy);
        QCOMPARE(index.data(ProfileModel::NotesRole).toStringList(),
                 (QStringList{u"not encrypted"_s, u"deleting: 43 min left"_s}));
        const auto tip = index.data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"/srv/restic"_s), qPrintable(tip));
        QVERIFY2(tip.contains(QLocale().toString(end.toLocalTime().time(), QLocale::ShortFormat)),
                 qPrintable(tip));
        const auto spoken = index.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(u"a, busy, 18.4 megabytes per second, "_s), qPrintable(spoken));
        QVERIFY2(spoken.contains(u"not encrypted, deleting allowed for 43 min, "_s),
                 qPrintable(spoken));
        status.deletingAllowed.clear();
        model.setStatus(u"1"_s, status);
        QCOMPARE(index.data(ProfileModel::NotesRole).toStringList(),
                 QStringList{u"not encrypted"_s});
        QCOMPARE(index.data(Qt::ToolTipRole).toString(), u"/srv/restic"_s);
    }

    void whatShowsTheStorageIsKnown_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("address");
        QTest::newRow("folder") << u"local"_s << u"path"_s << u"/srv/my backups"_s
                                << u"file:///srv/my%20backups"_s;
        QTest::newRow("Drime") << u"drime"_s << u"root_folder"_s << u"backups"_s
                               << u"https://app.drime.cloud/"_s;
        QTest::newRow("Drime elsewhere")
            << u"drime"_s << u"api_url"_s << u"http://127.0.0.1:8900/api/v1"_s
            << u"http://127.0.0.1:8900/"_s;
        QTest::newRow("no web address")
            << u"drime"_s << u"api_url"_s << u"file://host/etc/passwd"_s << QString();
        QTest::newRow("plug-in") << u"vault"_s << u"path"_s << u"/srv/vault"_s << QString();
    }

    void whatShowsTheStorageIsKnown()
    {
        QFETCH(const QString, type);
        QFETCH(const QString, key);
        QFETCH(const QString, value);
        QFETCH(const QString, address);
        restdock::Profile profile;
        profile.backend.type = type;
        profile.backend.values.insert(key, value);
        QCOMPARE(storageAddress(profile).toString(QUrl::FullyEncoded), address);
    }
};

QTEST_MAIN(tst_profilemodel)
#include "tst_profilemodel.moc"
