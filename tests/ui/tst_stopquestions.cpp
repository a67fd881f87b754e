// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/profiletasksfixture.h"
#include "ui/profiles/profiletasks.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

using namespace restdock;
using namespace restdock::test;
using namespace Qt::StringLiterals;

/// Nobody is cut off unasked: what a stop, a restart or a removal says of the clients.
class tst_stopquestions : public QObject, private ProfileTasksFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aRestartCutsNobodyOffUnasked()
    {
        m_tasks->restart(u"1"_s);
        QCOMPARE(m_commands->calls, QStringList{u"start 1"_s}); // nobody is active
        m_commands->calls.clear();
        run({{u"laptop"_s, u"192.168.1.30"_s, u"photos"_s}});
        m_tasks->restart(u"1"_s);
        auto *const question = dialog<QMessageBox>();
        QVERIFY(question->text().contains(u"If the server restarts now"));
        QCOMPARE(m_commands->calls, QStringList());
        press(*question, u"&Restart now"_s);
        QCOMPARE(m_commands->calls, QStringList{u"start 1"_s});
    }

    void whoeverWouldBeCutOffIsNamedBeforeAStop_data()
    {
        QTest::addColumn<bool>("isAll");
        QTest::addColumn<QString>("done");
        QTest::newRow("one server") << false << u"stop 1"_s;
        QTest::newRow("all servers") << true << u"stop all"_s;
    }

    void whoeverWouldBeCutOffIsNamedBeforeAStop()
    {
        QFETCH(bool, isAll);
        QFETCH(QString, done);
        run({{u"laptop"_s, u"192.168.1.30"_s, u"photos"_s}}); // between two of its requests
        m_window->hide();                                     // as from the tray
        QSignalSpy opens(m_tasks.get(), &ui::ProfileTasks::dialogOpens);
        const auto stop = [this, isAll] { isAll ? m_tasks->stopAll() : m_tasks->stop(u"1"_s); };
        stop();
        QCOMPARE(opens.size(), 1);
        m_window->show();
        auto *question = dialog<QMessageBox>();
        QVERIFY(question);
        QVERIFY2(question->text().contains(u'1'), qPrintable(question->text()));
        for (const auto &fact : {u"laptop"_s, u"192.168.1.30"_s, u"photos"_s, u"Home NAS"_s})
            QVERIFY2(question->informativeText().contains(fact),
                     qPrintable(question->informativeText()));
        press(*question, u"&Keep running"_s);
        QVERIFY(m_commands->calls.isEmpty());
        stop();
        press(*dialog<QMessageBox>(), u"&Stop now"_s);
        QCOMPARE(m_commands->calls, QStringList{done});
    }

    void whoHasOnlyJustComeIsAskedFor()
    {
        run({});
        m_profiles->setTransfers(u"1"_s, 1);
        m_tasks->toggle(u"1"_s);
        QVERIFY(dialog<QMessageBox>());
        QVERIFY(m_commands->calls.isEmpty());
    }

    void whereNobodyIsActiveAStopAsksNothing()
    {
        run({});
        m_tasks->stop(u"1"_s);
        m_tasks->stopAll();
        QVERIFY(!dialog<QMessageBox>());
        QCOMPARE(m_commands->calls, (QStringList{u"stop 1"_s, u"stop all"_s}));
    }

    void manyClientsDoNotMakeALongQuestion()
    {
        QList<ui::ClientTraffic> clients;
        for (int i = 0; i < 9; ++i)
            clients.append({u"user%1"_s.arg(i), u"192.168.1.30"_s, u"photos"_s});
        run(clients);
        m_tasks->stop(u"1"_s);
        const auto facts = dialog<QMessageBox>()->informativeText();
        QCOMPARE(facts.count(u'\n'), 5);
        QVERIFY2(facts.endsWith(u"4 others"), qPrintable(facts));
    }

    void removingSaysWhoIsCutOff()
    {
        run({{u"laptop"_s, u"192.168.1.30"_s, u"photos"_s}});
        m_tasks->remove(u"1"_s);
        auto *const question = dialog<QMessageBox>();
        QVERIFY(question->text().contains(u"The backups in /srv/restic stay"));
        QVERIFY(question->text().contains(u"The server stops, and restic will report an error."));
        QVERIFY(question->informativeText().contains(u"192.168.1.30"_s));
        press(*question, u"&Keep"_s);
        QCOMPARE(m_commands->calls, QStringList());
    }

    void aNewNameCutsNoClientOff()
    {
        m_tasks->rename(u"1"_s);
        run({}); // started while the name was typed
        dialog<QDialog>()->findChild<QLineEdit *>()->setText(u"Other"_s);
        press(*dialog<QDialog>(), u"&Rename"_s);
        QCOMPARE(m_commands->saved->name, u"Other"_s);
        QCOMPARE(m_commands->takenUp, ui::TakeUp::AtNextStart);
    }
};

QTEST_MAIN(tst_stopquestions)
#include "tst_stopquestions.moc"
