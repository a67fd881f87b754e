// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/system/wakefulness.h"
#include "tests/ui/desktophome.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QProcess>

#include <fcntl.h>
#include <unistd.h>

#include <array>

using namespace restdock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// systemd-logind, as far as sleep goes.
class LoginManager final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~LoginManager() override { forget(); }

    QStringList asked;

    /// Whoever asked has not closed what it got.
    bool isHeld() const
    {
        char byte = 0;
        return m_watched >= 0 && ::read(m_watched, &byte, 1) < 0 && errno == EAGAIN;
    }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why,
                                    const QString &mode)
    {
        asked = {what, who, why, mode};
        forget();
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
            return {};
        m_watched = ends[0];
        QDBusUnixFileDescriptor given(ends[1]); // a copy
        ::close(ends[1]);
        return given;
    }

Q_SIGNALS:
    void PrepareForSleep(bool isBeginning);

private:
    void forget()
    {
        if (m_watched >= 0)
            ::close(m_watched);
        m_watched = -1;
    }

    int m_watched = -1;
};

/// A desktop's power management.
class PowerManagement final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.PowerManagement.Inhibit")

public:
    QList<uint> held;

public Q_SLOTS:
    uint Inhibit(const QString &, const QString &)
    {
        held.append(++m_last);
        return m_last;
    }
    void UnInhibit(uint cookie) { held.removeOne(cookie); }

private:
    uint m_last = 40;
};

/// The real calls over a real bus of its own; only who answers is made up.
class tst_wakefulness : public test::DesktopHome
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_daemon.start(u"dbus-daemon"_s,
                       {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
        QVERIFY2(m_daemon.waitForStarted(), "see installer/dependencies.sh test");
        QVERIFY(m_daemon.waitForReadyRead(30'000));
        const auto address = m_daemon.readLine().trimmed();
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        auto services = QDBusConnection::connectToBus(QString::fromLatin1(address), u"fakes"_s);
        QVERIFY(services.isConnected());
        constexpr auto everything =
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals;
        QVERIFY(services.registerObject(u"/org/freedesktop/login1"_s, &m_login, everything));
        QVERIFY(services.registerObject(u"/org/freedesktop/PowerManagement/Inhibit"_s, &m_power,
                                        everything));
        QVERIFY(services.registerService(u"org.freedesktop.login1"_s));
        QVERIFY(services.registerService(u"org.freedesktop.PowerManagement.Inhibit"_s));
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"fakes"_s);
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    void init() { makeHome(); }
    void cleanup() { leaveHome(); }

    void aTransferKeepsTheComputerAwake()
    {
        Wakefulness wakefulness(*m_desktop);
        wakefulness.setPatience(1s);
        const auto id = save(openProfile());
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        QVERIFY(!wakefulness.isHolding());
        QCOMPARE(request("POST /?create=true", "\r\nContent-Length: 0"), 200);
        QTcpSocket upload;
        upload.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        QVERIFY(upload.waitForConnected(5000));
        upload.write("POST /config HTTP/1.1\r\nHost: h\r\nContent-Length: 100\r\n\r\nbegun");
        QTRY_VERIFY(m_login.isHeld());
        QVERIFY(wakefulness.isHolding());
        QCOMPARE(m_login.asked.at(0), u"idle"_s); // a person who chooses to suspend can
        QCOMPARE(m_login.asked.at(3), u"block"_s);
        QTRY_COMPARE(m_power.held.size(), 1);
        // For as long as it takes, and a while longer.
        upload.write(QByteArray(95, 'x'));
        QTRY_VERIFY(!wakefulness.isHolding());
        QTRY_VERIFY(!m_login.isHeld());
        QTRY_VERIFY(m_power.held.isEmpty());
    }

    void whoDoesNotWantItIsLeftAlone()
    {
        Wakefulness wakefulness(*m_desktop);
        const auto id = save(openProfile());
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        QTcpSocket upload;
        upload.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        QVERIFY(upload.waitForConnected(5000));
        upload.write("POST /config HTTP/1.1\r\nHost: h\r\nContent-Length: 100\r\n\r\nbegun");
        QTRY_VERIFY(m_login.isHeld());
        wakefulness.setEnabled(false);
        QVERIFY(!wakefulness.isHolding());
        QTRY_VERIFY(!m_login.isHeld());
        upload.abort();
    }

    void afterASleepServersLookAround()
    {
        Wakefulness wakefulness(*m_desktop);
        QSignalSpy woke(&wakefulness, &Wakefulness::wokeUp);
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, m_port));
        const auto id = save(profile());
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Waiting);
        other.close();
        Q_EMIT m_login.PrepareForSleep(true);
        Q_EMIT m_login.PrepareForSleep(false);
        QTRY_COMPARE(woke.count(), 1);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
    }

private:
    QProcess m_daemon;
    LoginManager m_login;
    PowerManagement m_power;
};

QTEST_GUILESS_MAIN(tst_wakefulness)
#include "tst_wakefulness.moc"
