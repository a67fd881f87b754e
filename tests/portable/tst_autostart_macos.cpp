// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/system/autostart.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace restdock;
using namespace Qt::StringLiterals;

/// What macOS would find. Whether it does as it is told can be seen only there.
class tst_autostart_macos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatTheFileSays()
    {
        const QTemporaryDir home;
        const QString place = home.filePath(u"Library/LaunchAgents"_s);
        const QString program = u"/Applications/Rest & dock.app/Contents/MacOS/restdock"_s;
        const Autostart autostart(program, place);
        QCOMPARE(autostart.state(), Autostart::State::Off);
        QVERIFY(autostart.setEnabled(true));
        QCOMPARE(autostart.state(), Autostart::State::On);
        QCOMPARE(autostart.command(), program + u" --minimized");
        QCOMPARE(Autostart(u"/usr/local/bin/restdock"_s, place).state(),
                 Autostart::State::OtherProgram);
        QVERIFY(autostart.setEnabled(false));
        QCOMPARE(autostart.state(), Autostart::State::Off);
        QVERIFY(autostart.setEnabled(false)); // again
    }

    void theAgentIsAPropertyList()
    {
        const QTemporaryDir home;
        const Autostart autostart(u"/usr/local/bin/restdock"_s, home.path());
        QVERIFY(autostart.setEnabled(true));
        QVERIFY(autostart.path().endsWith(u"/org.restdock.Restdock.plist"));
        QFile file(autostart.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto content = file.readAll().simplified();
        content.replace("> <", "><");
        QVERIFY2(content.contains("<plist version=\"1.0\"><dict><key>Label</key>"
                                  "<string>org.restdock.Restdock</string>")
                     && content.contains("<key>ProgramArguments</key><array>"
                                         "<string>/usr/local/bin/restdock</string>"
                                         "<string>--minimized</string></array>")
                     && content.contains("<key>RunAtLoad</key><true/>"),
                 content.constData());
    }

    void anAgentThatIsSwitchedOffIsOff()
    {
        const QTemporaryDir home;
        const Autostart autostart(u"/usr/local/bin/restdock"_s, home.path());
        QVERIFY(autostart.setEnabled(true));
        QFile file(autostart.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        auto content = file.readAll();
        content.replace("<key>RunAtLoad", "<key>Disabled</key><true/><key>RunAtLoad");
        file.resize(0);
        file.seek(0);
        file.write(content);
        file.close();
        QCOMPARE(autostart.state(), Autostart::State::Off);
    }
};

QTEST_GUILESS_MAIN(tst_autostart_macos)
#include "tst_autostart_macos.moc"
