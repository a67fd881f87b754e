// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/system/autostart.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace restdock;
using namespace Qt::StringLiterals;

class tst_autostart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatTheFileSays()
    {
        const QTemporaryDir home;
        Autostart autostart(u"/opt/rest dock/restdock"_s, home.filePath(u"autostart"_s));
        QCOMPARE(autostart.state(), Autostart::State::Off);
        QVERIFY(autostart.setEnabled(true));
        QCOMPARE(autostart.state(), Autostart::State::On);
        QCOMPARE(Autostart(u"/usr/bin/restdock"_s, home.filePath(u"autostart"_s)).state(),
                 Autostart::State::OtherProgram);
        QVERIFY(autostart.setEnabled(false));
        QCOMPARE(autostart.state(), Autostart::State::Off);
        QVERIFY(autostart.setEnabled(false)); // again
    }

    void anEntryThatTheDesktopHasSwitchedOffIsOff()
    {
        const QTemporaryDir home;
        Autostart autostart(u"/usr/bin/restdock"_s, home.path());
        QVERIFY(autostart.setEnabled(true));
        QFile file(autostart.path());
        QVERIFY(file.open(QIODevice::Append));
        file.write("Hidden=true\n");
        file.close();
        QCOMPARE(autostart.state(), Autostart::State::Off);
        QVERIFY(autostart.setEnabled(true));
        QCOMPARE(autostart.state(), Autostart::State::On);
    }

    void anEntryOfAnOlderVersionIsReplaced()
    {
        const QTemporaryDir home;
        Autostart autostart(u"/usr/bin/restdock"_s, home.path());
        QVERIFY(autostart.setEnabled(true));
        QCOMPARE(autostart.path(), home.filePath(u"org.restdock.Restdock.desktop"_s));
        const auto former = home.filePath(u"restdock.desktop"_s);
        QVERIFY(QFile::rename(autostart.path(), former));
        QCOMPARE(autostart.state(), Autostart::State::On); // the desktop starts it
        QCOMPARE(autostart.path(), former);
        QVERIFY(autostart.setEnabled(true));
        QVERIFY(!QFile::exists(former)); // or it would be started twice
        QCOMPARE(autostart.state(), Autostart::State::On);
        QFile entry(autostart.path());
        QVERIFY(entry.open(QIODevice::ReadOnly));
        QVERIFY(entry.readAll().contains("\nIcon=org.restdock.Restdock\n"));
        QVERIFY(entry.copy(former));
        QVERIFY(autostart.setEnabled(false));
        QVERIFY(!QFile::exists(former));
        QCOMPARE(autostart.state(), Autostart::State::Off);
    }

    void saysWhyItCannotWrite()
    {
        const QTemporaryDir home;
        QFile inTheWay(home.filePath(u"autostart"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto enabled =
            Autostart(u"/usr/bin/restdock"_s, inTheWay.fileName()).setEnabled(true);
        QVERIFY(!enabled);
        QVERIFY(enabled.error().message.contains(u"Restdock.desktop"));
    }
};

QTEST_GUILESS_MAIN(tst_autostart)
#include "tst_autostart.moc"
