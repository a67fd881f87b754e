// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desktopsession.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

using namespace restdock::test;
using namespace Qt::StringLiterals;

/// The program as a person uses it: windows and tray on a real X server, keys and clicks, the real
/// keychain, and the real restic. One session from the first start to the end, step by step.
class tst_desktopsession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto missing = m_session.start();
        QVERIFY2(missing.isEmpty(), qPrintable(missing + u". See installer/dependencies.sh test"));
        startProgram();
    }

    void init()
    {
        if (m_hasFailed) // each would wait for what cannot come, longer than the test may last
            QSKIP("it goes on from a step that failed");
    }

    void cleanup()
    {
        if (!QTest::currentTestFailed())
            return;
        m_hasFailed = true;
        m_session.photograph(QDir::current().filePath(u"desktopsession-failed.png"_s));
    }

    void cleanupTestCase()
    {
        m_program.kill();
        m_program.waitForFinished(patience);
    }

    void aFirstRunLeadsToAServer()
    {
        QVERIFY(eventually(
            [this] {
                return m_session.type(u"Restdock"_s, {u"alt+f"_s, u"alt+s"_s});
            },
            [this] { return hasEvent("Server started at "); }));
        QVERIFY(QFile::exists(m_session.path(u"Backups/restic"_s)));
        QFile index(m_session.path(u"config/restdock/profiles.toml"_s));
        QVERIFY(index.open(QIODevice::ReadOnly));
        QVERIFY(index.readAll().contains("store = \"keychain\""));
    }

    void itsCommandsMakeARepositoryAndABackup()
    {
        // As Debian 12's restic needs them: the login in the address.
        QVERIFY(eventually(
            [this] {
                return m_session.type(u"Restdock"_s, {u"ctrl+shift+c"_s})
                    && m_session.type(u"Connect a client: restic"_s,
                                      {u"alt+l"_s, u"alt+e"_s, u"ctrl+a"_s, u"ctrl+c"_s});
            },
            [this] { return m_session.clipboard().contains(u'@'); }));
        m_address = QUrl(m_session.clipboard().section(u"rest:"_s, 1).section(u'\n', 0, 0));
        QVERIFY2(m_address.isValid() && !m_address.password().isEmpty(),
                 qPrintable(m_session.clipboard()));
        QVERIFY(restic({u"init"_s}));
        QDir().mkpath(m_session.path(u"Documents"_s));
        QFile file(m_session.path(u"Documents/letter.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dear reader");
        file.close();
        QVERIFY(restic({u"backup"_s, m_session.path(u"Documents"_s)}));
        QTRY_VERIFY_WITH_TIMEOUT(hasEvent("backup received"), patience);
        QVERIFY(m_session.type(u"Connect a client: restic"_s, {u"Escape"_s}));
    }

    void theTrayStopsAndStartsIt()
    {
        const auto question = u"Stop all servers"_s; // restic was there a moment ago
        QVERIFY(eventually(
            [this, &question] {
                if (m_session.isVisible(question))
                    return m_session.type(question, {u"alt+s"_s});
                useTrayMenu({u"t"_s});
                return true;
            },
            [this] { return hasEvent("Server stopped"); }));
        QVERIFY(!isListening());
        QVERIFY(eventually(
            [this] {
                useTrayMenu({u"s"_s});
                return true;
            },
            [this] { return isListening(); }));
    }

    void theTraySteersOneProfile()
    {
        // Below "Open Restdock"; its own menu begins with Stop, or Start. What came late is not undone.
        const auto toggle = [this](bool from) {
            if (isListening() == from)
                useTrayMenu({u"Down"_s, u"Down"_s, u"Right"_s, u"s"_s});
            return true;
        };
        QVERIFY(eventually([&] { return toggle(true); }, [this] { return !isListening(); }));
        QVERIFY(eventually([&] { return toggle(false); }, [this] { return isListening(); }));
    }

    void aLeftClickHidesAndShowsTheWindow()
    {
        const auto isSeen = [this] { return m_session.isVisible(u"Restdock"_s); };
        const auto click = [this] {
            m_session.clickTrayIcon();
            return true;
        };
        QVERIFY(m_session.type(u"Restdock"_s, {u"ctrl+1"_s})); // it has the keyboard
        QVERIFY(eventually(click, [&] { return !isSeen(); }));
        QVERIFY(isListening());
        QVERIFY(eventually(click, isSeen));
    }

    void aSecondStartShowsTheFirstOnesWindow()
    {
        QVERIFY(m_session.type(u"Restdock"_s, {u"ctrl+w"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(!m_session.isVisible(u"Restdock"_s), patience);
        QVERIFY(isListening()); // it lives in the tray
        QProcess second;
        auto environment = m_session.environment();
        environment.insert(u"DESKTOP_STARTUP_ID"_s, u"launcher_TIME1"_s); // as a menu does
        second.setProcessEnvironment(environment);
        second.start(QStringLiteral(RESTDOCK_BINARY), QStringList());
        QVERIFY(second.waitForFinished(patience));
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(second.readAllStandardOutput().trimmed(), "Restdock is already running");
        QTRY_VERIFY_WITH_TIMEOUT(m_session.isVisible(u"Restdock"_s), patience);
        second.start(QStringLiteral(RESTDOCK_BINARY), {u"--start"_s, u"nonsense"_s});
        QVERIFY(second.waitForFinished(patience));
        QCOMPARE(second.exitCode(), 4);
        QVERIFY(second.readAllStandardError().contains("there is no profile \"nonsense\""));
        second.start(QStringLiteral(RESTDOCK_BINARY), {u"--status"_s});
        QVERIFY(second.waitForFinished(patience));
        QCOMPARE(second.exitCode(), 0);
        QVERIFY(second.readAllStandardOutput().contains("running"));
    }

    void commandsReachIt()
    {
        const auto run = [this](const QStringList &arguments) {
            QProcess command;
            command.setProcessEnvironment(m_session.environment());
            command.start(QStringLiteral(RESTDOCK_BINARY), arguments);
            return command.waitForFinished(patience) && command.exitCode() == 0
                ? command.readAllStandardOutput()
                : QByteArray();
        };
        const auto status = [&run] {
            const auto all = QJsonDocument::fromJson(run({u"status"_s, u"--json"_s})).array();
            return all.size() == 1 ? all.first().toObject() : QJsonObject();
        };
        const auto profile = status();
        QCOMPARE(profile["state"_L1].toString(), u"running"_s);
        // Since the server started, which the tray has just made it do.
        QCOMPARE(profile["bytes_received"_L1].toInteger(-1), 0);
        QVERIFY(restic({u"backup"_s, m_session.path(u"Documents"_s)}));
        QTRY_VERIFY_WITH_TIMEOUT(status()["bytes_received"_L1].toInteger() > 0, patience);
        const auto name = profile["name"_L1].toString();
        QVERIFY(run({u"stop"_s, name}).contains("stopped"));
        QVERIFY(!isListening());
        QVERIFY(run({u"start"_s, name}).contains("running"));
        QVERIFY(isListening());
    }

    void aPortInUseIsToldAndWaitedFor()
    {
        const QByteArray port = QByteArray::number(m_address.port());
        QVERIFY(stopByKeys());
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, quint16(m_address.port())));
        QVERIFY(m_session.type(u"Restdock"_s, {u"ctrl+Return"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(hasEvent("(PORT-USED)"), patience);
        QVERIFY(hasEvent("another program listens on 127.0.0.1:" + port));
        const auto before = events().size();
        other.close();
        QTRY_VERIFY_WITH_TIMEOUT(isListening(), patience);
        // It is told after it listens.
        QTRY_VERIFY_WITH_TIMEOUT(events().mid(before).contains("Server started at "), patience);
    }

    void anotherLanguageLeavesTheServerAlone()
    {
        const auto before = events(); // a stop or a start would be one more
        const auto isSeen = [this](const QString &title) {
            return [this, title] { return m_session.isVisible(title); };
        };
        QVERIFY(eventually([this] { return m_session.type(u"Restdock"_s, {u"ctrl+comma"_s}); },
                           isSeen(u"Settings"_s)));
        const auto german = u"Einstellungen"_s;
        const QStringList toGerman{u"Home"_s, u"Down"_s, u"Down"_s, u"alt+l"_s, u"d"_s};
        QVERIFY(eventually([&] { return typeUntilThere(u"Settings"_s, toGerman, german); },
                           isSeen(german)));
        QVERIFY(!m_session.isVisible(u"Settings"_s));
        QVERIFY(m_session.isVisible(u"Restdock"_s));
        QVERIFY(eventually(
            [&] {
                return typeUntilThere(german, {u"alt+p"_s, u"Home"_s}, u"Settings"_s);
            },
            isSeen(u"Settings"_s)));
        QVERIFY(m_session.type(u"Settings"_s, {u"Escape"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(!m_session.isVisible(u"Settings"_s), patience);
        QVERIFY(isListening());
        QVERIFY2(events() == before, events().mid(before.size()).constData());
    }

    void quittingDuringATransferAsks()
    {
        const auto idle = m_session.trayPicture();
        QTcpSocket upload;
        beginUpload(upload, 'a');
        QTRY_VERIFY_WITH_TIMEOUT(m_session.trayPicture() != idle, patience); // it looks busy

        QVERIFY(m_session.type(u"Restdock"_s, {u"ctrl+q"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(m_session.isVisible(u"Quit Restdock"_s), patience);
        QVERIFY(m_session.type(u"Quit Restdock"_s, {u"alt+k"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(!m_session.isVisible(u"Quit Restdock"_s), patience);
        QCOMPARE(m_program.state(), QProcess::Running);
        QVERIFY(isListening());

        QVERIFY(m_session.type(u"Restdock"_s, {u"ctrl+q"_s}));
        QVERIFY(m_session.type(u"Quit Restdock"_s, {u"alt+q"_s}));
        QVERIFY(m_program.waitForFinished(patience));
        QCOMPARE(m_program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_program.exitCode(), 0);
        QVERIFY(!isStored('a'));
    }

    void theNextStartGoesOnWhereItWas()
    {
        startProgram();
        QTRY_VERIFY_WITH_TIMEOUT(isListening(), patience);
        QVERIFY(restic({u"check"_s}));
        QVERIFY(m_session.resize(u"Restdock"_s, windowSize));
        QTRY_COMPARE_WITH_TIMEOUT(m_session.sizeOf(u"Restdock"_s), windowSize, patience);
        // No question, once it has noticed that nothing is under way any more.
        QVERIFY(eventually(
            [this] {
                if (m_session.isVisible(u"Quit Restdock"_s))
                    return m_session.type(u"Quit Restdock"_s, {u"alt+k"_s});
                return m_session.type(u"Restdock"_s, {u"ctrl+q"_s});
            },
            [this] { return m_program.state() == QProcess::NotRunning; }));
        QCOMPARE(m_program.exitCode(), 0);
    }

    void aCrashIsToldAndServersComeBack()
    {
        const QString notice = u"Restdock ended unexpectedly"_s;
        startProgram();
        QTRY_VERIFY_WITH_TIMEOUT(isListening(), patience);
        QVERIFY(!m_session.isVisible(notice)); // the last one was no crash
        QCOMPARE(m_session.sizeOf(u"Restdock"_s), windowSize);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_session.path(u"state/restdock/running.json"_s)),
                                 patience);
        m_program.kill();
        QVERIFY(m_program.waitForFinished(patience));
        startProgram();
        QTRY_VERIFY_WITH_TIMEOUT(isListening(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_session.isVisible(notice), patience);
        QVERIFY(eventually(
            [this, &notice] {
                return !m_session.isVisible(notice) || m_session.type(notice, {u"alt+c"_s});
            },
            [this] { return m_session.clipboard().startsWith(u"Restdock "_s); }));
        QVERIFY(!m_session.clipboard().contains(m_address.userName()));
        QTRY_VERIFY_WITH_TIMEOUT(!m_session.isVisible(notice), patience);
        QVERIFY(eventually([this] { return m_session.type(u"Restdock"_s, {u"ctrl+q"_s}); },
                           [this] { return m_program.state() == QProcess::NotRunning; }));
    }

    void aSignalEndsItWithoutAQuestion()
    {
        startProgram();
        QTRY_VERIFY_WITH_TIMEOUT(isListening(), patience);
        QTcpSocket upload;
        beginUpload(upload, 'c');
        m_program.terminate();
        QVERIFY(m_program.waitForFinished(patience));
        QCOMPARE(m_program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_program.exitCode(), 0);
        QVERIFY(!isStored('c'));
    }

    void aWindowInTheTrayComesBackWhenTheTrayGoes()
    {
        startProgram();
        QTRY_VERIFY_WITH_TIMEOUT(isListening(), patience);
        QVERIFY(m_session.type(u"Restdock"_s, {u"ctrl+w"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(!m_session.isVisible(u"Restdock"_s), patience);
        m_session.endPanel();
        QTRY_VERIFY_WITH_TIMEOUT(m_session.isMinimized(u"Restdock"_s), patience);
    }

    void withoutATrayClosingAsksOnceAndMinimises()
    {
        QProcess second;
        second.setProcessEnvironment(m_session.environment());
        second.start(QStringLiteral(RESTDOCK_BINARY), QStringList());
        QVERIFY(second.waitForFinished(patience));
        QTRY_VERIFY_WITH_TIMEOUT(m_session.isVisible(u"Restdock"_s), patience);
        QVERIFY(eventually(
            [this] {
                return m_session.type(u"Restdock"_s, {u"ctrl+w"_s, u"alt+m"_s});
            },
            [this] { return m_session.isMinimized(u"Restdock"_s); }));
        QFile settings(m_session.path(u"config/restdock/desktop.ini"_s));
        QVERIFY(settings.open(QIODevice::ReadOnly));
        QVERIFY(settings.readAll().contains("onClose=minimize"));
        QVERIFY(isListening());
        m_program.terminate();
        QVERIFY(m_program.waitForFinished(patience));
    }

private:
    static constexpr int patience = 30'000; // ms
    static constexpr QSize windowSize{900, 610};

    void startProgram()
    {
        m_program.setProcessEnvironment(m_session.environment());
        m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_program.start(QStringLiteral(RESTDOCK_BINARY), QStringList());
        QVERIFY(m_program.waitForStarted(patience));
        QTRY_VERIFY_WITH_TIMEOUT(m_session.isVisible(u"Restdock"_s), patience);
    }

    /// Acts until it works: a window may not have the keyboard yet when it is told something.
    template<typename Act, typename Check>
    static bool eventually(Act act, Check check)
    {
        // Each may wait for its window: so many times, a failure would last longer than the test may.
        const QDeadlineTimer end(patience);
        while (!end.hasExpired()) {
            if (act() && QTest::qWaitFor(check, 3000))
                return true;
        }
        return false;
    }

    /// Where the keys replace a window by another, that one may have come after all.
    bool typeUntilThere(const QString &window, const QStringList &keys, const QString &other)
    {
        return m_session.isVisible(other) || m_session.type(window, keys);
    }

    bool stopByKeys()
    {
        return m_session.type(u"Restdock"_s, {u"ctrl+Return"_s})
            && QTest::qWaitFor([this] { return !isListening(); }, patience);
    }

    /// The menu takes the keyboard a moment after it was opened.
    void useTrayMenu(const QStringList &keys)
    {
        m_session.openTrayMenu();
        QTest::qWait(300);
        m_session.type(keys);
    }

    /// Of a file whose name is all that letter; a part of it.
    void beginUpload(QTcpSocket &socket, char letter) const
    {
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(m_address.port()));
        QVERIFY(socket.waitForConnected(patience));
        const auto login = QString(m_address.userName() + u':' + m_address.password());
        socket.write("POST " + m_address.path().toUtf8() + "data/" + QByteArray(64, letter)
                     + " HTTP/1.1\r\nHost: h\r\nContent-Length: 1000000\r\nAuthorization: Basic "
                     + login.toUtf8().toBase64() + "\r\n\r\n" + QByteArray(100'000, 'x'));
        QVERIFY(socket.waitForBytesWritten(patience));
    }

    bool isStored(char letter) const
    {
        const QString name(64, QLatin1Char(letter));
        return QFile::exists(m_session.path(u"Backups/restic"_s) + m_address.path() + u"data/"
                             + name.left(2) + u'/' + name);
    }

    QByteArray events() const
    {
        QFile log(m_session.path(u"state/restdock/log/events.log"_s));
        return log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
    }

    bool hasEvent(const QByteArray &text) const { return events().contains(text); }

    bool isListening() const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(m_address.port()));
        return socket.waitForConnected(2000);
    }

    bool restic(const QStringList &arguments) const
    {
        QProcess process;
        auto environment = m_session.environment();
        environment.insert(u"RESTIC_REPOSITORY"_s, u"rest:"_s + m_address.toString());
        environment.insert(u"RESTIC_PASSWORD"_s, u"sesame"_s);
        process.setProcessEnvironment(environment);
        process.start(u"restic"_s, arguments);
        const bool isDone = process.waitForFinished(2 * patience);
        if (!isDone || process.exitCode() != 0)
            qWarning("%s", process.readAllStandardError().constData());
        return isDone && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    DesktopSession m_session;
    QProcess m_program;
    QUrl m_address; // with the login
    bool m_hasFailed = false;
};

QTEST_GUILESS_MAIN(tst_desktopsession)
#include "tst_desktopsession.moc"
