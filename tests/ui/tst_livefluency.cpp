// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desktophome.h"
#include "ui/mainwindow.h"

#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>

using namespace restdock;
using namespace Qt::StringLiterals;

/// The whole of it: a client in a process of its own, the real server, the log on the disk, and the
/// window, which stays alive meanwhile.
class tst_livefluency : public test::DesktopHome
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeHome(); }
    void cleanup() { leaveHome(); }

    void showsEveryRequest()
    {
        const auto seen = run(500, 3, Tab::Requests);
        QVERIFY(seen.answered > 0);
        // Those that made the repository, too; and what was under way when the client went.
        QTRY_VERIFY(shownRequests() >= quint64(seen.answered) + 2);
    }

    void staysAliveAtFiveThousandRequestsASecond_data()
    {
        QTest::addColumn<int>("tab");
        QTest::newRow("overview") << int(Tab::Overview);
        QTest::newRow("requests") << int(Tab::Requests);
    }

    void staysAliveAtFiveThousandRequestsASecond()
    {
        QFETCH(int, tab);
        constexpr int wanted = 5000;
        constexpr int seconds = 10;
        const auto seen = run(wanted, seconds, Tab(tab));
        QVERIFY(seen.answered >= qint64(wanted) * seconds * 9 / 10);
        QVERIFY(seen.gaps.back() < 100);
    }

private:
    using Tab = ui::MainWindow::Tab;

    struct Seen
    {
        qint64 answered = 0;
        std::vector<qint64> gaps; ///< how long the event loop was busy with each thing, ms, sorted
    };

    Seen run(int perSecond, int seconds, Tab tab)
    {
        const auto id = save(openProfile());
        m_desktop->startServer(id);
        [&] { QTRY_COMPARE(phase(id), ui::ServerPhase::Running); }();
        if (request("POST /?create=true", "\r\nContent-Length: 0") != 200
            || request("POST /config", "\r\nContent-Length: 1", "x") != 200)
            return {};
        ui::MainWindow window({m_desktop->profiles(), m_desktop->requests(), m_desktop->events()},
                              *m_desktop);
        window.present();
        window.showTab(tab);
        QTest::qWait(500); // it is laid out and drawn for the first time

        Seen seen;
        QProcess load;
        load.start(QStringLiteral(RESTDOCK_REQUEST_LOAD),
                   {QString::number(m_port), QString::number(perSecond), QString::number(seconds)});
        QElapsedTimer clock;
        QTimer tick;
        qint64 last = 0;
        clock.start();
        connect(&tick, &QTimer::timeout, &tick, [&] {
            seen.gaps.push_back(clock.elapsed() - last);
            last = clock.elapsed();
        });
        tick.start(1);
        constexpr int patience = 60'000;
        if (!QTest::qWaitFor([&load] { return load.state() == QProcess::NotRunning; }, patience))
            load.kill();
        tick.stop();
        seen.answered = load.readAllStandardOutput().trimmed().toLongLong();
        std::sort(seen.gaps.begin(), seen.gaps.end());
        qInfo("%lld requests a second, 99 of 100 gaps are below %lld ms, the longest is %lld ms",
              seen.answered / seconds, seen.gaps[seen.gaps.size() * 99 / 100], seen.gaps.back());
        return seen;
    }

    quint64 shownRequests() const
    {
        const auto &requests = m_desktop->requests();
        return requests.rowCount() == 0 ? 0 : requests.row(requests.rowCount() - 1).number;
    }
};

QTEST_MAIN(tst_livefluency)
#include "tst_livefluency.moc"
