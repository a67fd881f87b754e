// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connectcard.h"
#include "ui/connect/connecthelp.h"
#include "ui/connect/connectoffers.h"
#include "ui/profiles/profilemodel.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace restdock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ui::ProfileEntry entry(ui::ServerPhase phase)
{
    ui::ProfileEntry made;
    made.status.phase = phase;
    return made;
}

template<typename Button>
Button *button(const QWidget &parent, const QString &text)
{
    const auto buttons = parent.findChildren<Button *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(),
                                    [&text](const Button *one) { return one->text() == text; });
    return found == buttons.end() ? nullptr : *found;
}

bool says(const QWidget &parent, const QString &text)
{
    const auto labels = parent.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
        return !label->isHidden() && label->text().contains(text);
    });
}

} // namespace

/// What the card does beside showing the commands: it watches, helps and offers.
class tst_connectcard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpComesWhenNothingHappens()
    {
        ui::ConnectCard card(1ms);
        card.setDetails({.url = u"http://192.168.1.9:8000/"_s});
        card.setProgress(entry(ui::ServerPhase::Stopped));
        QTest::qWait(20);
        QVERIFY(card.help().isHidden()); // nobody can come yet
        auto running = entry(ui::ServerPhase::Running);
        card.setProgress(running);
        QVERIFY(card.help().isHidden());
        QTRY_VERIFY(!card.help().isHidden());
        card.setProgress(running);
        QVERIFY(!card.help().isHidden());
        running.traffic.repositoryUsed = QDateTime::currentDateTime();
        card.setProgress(running);
        QVERIFY(card.help().isHidden());
    }

    void helpIsPatient()
    {
        ui::ConnectCard card;
        card.setDetails({.url = u"http://192.168.1.9:8000/"_s});
        card.setProgress(entry(ui::ServerPhase::Running));
        QTest::qWait(50);
        QVERIFY(card.help().isHidden());
    }

    void anotherServerBeginsAnew()
    {
        ui::ConnectCard card(1ms);
        card.setDetails({.url = u"http://192.168.1.9:8000/"_s});
        card.setProgress(entry(ui::ServerPhase::Running));
        QTRY_VERIFY(!card.help().isHidden());
        card.help().showTested({});
        QVERIFY(says(card.help(), u"The server answers"_s));
        card.setDetails({.url = u"http://192.168.1.9:8001/"_s});
        QVERIFY(card.help().isHidden());
        QVERIFY(!says(card.help(), u"The server answers"_s));
    }

    void aServerForThisComputerSaysSo_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isLocal");
        QTest::newRow("IPv4") << u"http://127.0.0.1:8000/"_s << true;
        QTest::newRow("IPv6") << u"http://[::1]:8000/"_s << true;
        QTest::newRow("name") << u"https://localhost:8000/"_s << true;
        QTest::newRow("network") << u"https://192.168.1.9:8000/"_s << false;
        QTest::newRow("name in the network") << u"https://nas.local:8000/"_s << false;
    }

    void aServerForThisComputerSaysSo()
    {
        QFETCH(QString, url);
        QFETCH(bool, isLocal);
        ui::ConnectHelp help;
        help.setUrl(url);
        QCOMPARE(says(help, u"Only this computer may connect"_s), isLocal);
        QCOMPARE(button<QPushButton>(help, u"Fi&rewall help"_s)->isHidden(), isLocal);
    }

    void firewallCommandsNameThePort()
    {
        ui::ConnectHelp help;
        help.setUrl(u"https://192.168.1.9:8443/"_s);
        const auto *const commands = help.findChild<QPlainTextEdit *>();
        QVERIFY(!commands->isVisibleTo(&help));
        button<QPushButton>(help, u"Fi&rewall help"_s)->click();
        QVERIFY(commands->isVisibleTo(&help));
        QVERIFY(commands->toPlainText().contains(u"sudo ufw allow 8443/tcp"));
    }

    void aTestTellsWhatItFound()
    {
        ui::ConnectHelp help;
        help.setUrl(u"http://192.168.1.9:8000/"_s);
        const QSignalSpy asked(&help, &ui::ConnectHelp::testRequested);
        auto *const test = button<QPushButton>(help, u"&Test from this computer"_s);
        test->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(test->text(), u"Cancel the &test"_s);
        help.showTested(Error{ErrorCode::Unavailable, "connection refused"});
        QCOMPARE(test->text(), u"&Test from this computer"_s);
        QVERIFY(says(help, u"gives no answer. Connection refused."_s));
    }

    void aRepositoryThatWasMadeIsCalledSo()
    {
        ui::ConnectCard card;
        auto running = entry(ui::ServerPhase::Running);
        running.traffic.repositoryUsed = QDateTime::currentDateTime();
        card.setProgress(running);
        QVERIFY(says(card, u"Repository used, "_s));
        running.traffic.repositoryCreated = running.traffic.repositoryUsed;
        card.setProgress(running);
        QVERIFY(says(card, u"Repository created, "_s));
    }

    void onlyTheFirstBackupIsCalledSo_data()
    {
        QTest::addColumn<bool>("isNew");
        QTest::addColumn<bool>("hadBackups");
        QTest::addColumn<bool>("isFirst");
        QTest::newRow("of a new repository") << true << false << true;
        QTest::newRow("of one that was there") << false << false << false;
        QTest::newRow("of another new one") << true << true << false;
    }

    void onlyTheFirstBackupIsCalledSo()
    {
        QFETCH(bool, isNew);
        QFETCH(bool, hadBackups);
        QFETCH(bool, isFirst);
        const auto now = QDateTime::currentDateTime();
        ui::ProfileModel profiles;
        profiles.setProfiles({{u"1"_s, {}}});
        profiles.setStatus(u"1"_s, entry(ui::ServerPhase::Running).status);
        if (hadBackups)
            profiles.setSavedBackups(u"1"_s, {{u"old"_s, now}});
        ui::Traffic traffic;
        traffic.repositoryUsed = now;
        if (isNew)
            traffic.repositoryCreated = now;
        profiles.setTraffic(u"1"_s, traffic, 1);
        profiles.setBackup(u"1"_s, now, 1000);
        profiles.setTraffic(u"1"_s, traffic, 2); // a second later it is still there
        ui::ConnectCard card;
        card.setProgress(*profiles.find(u"1"_s));
        QCOMPARE(says(card, u"First backup received "_s), isFirst);
        QCOMPARE(says(card, u"Backup received "_s), !isFirst);
        profiles.setBackup(u"1"_s, now, 1000);
        card.setProgress(*profiles.find(u"1"_s));
        QVERIFY(says(card, u"Backup received "_s) && !says(card, u"First backup received "_s));
    }

    void offersComeWithTheFirstBackup()
    {
        ui::ConnectCard card;
        auto running = entry(ui::ServerPhase::Running);
        running.traffic.repositoryUsed = QDateTime::currentDateTime();
        card.setProgress(running);
        QVERIFY(card.offers().isHidden());
        running.traffic.backupReceived = QDateTime::currentDateTime();
        card.setProgress(running);
        QVERIFY(!card.offers().isHidden());
    }

    void offersShowWhatIsSo()
    {
        ui::ConnectOffers offers;
        offers.showStartsAtLogin(true);
        QVERIFY(button<QCheckBox>(offers, u"&Start at login"_s)->isChecked());
        offers.showLateDays(0);
        auto *const warn = button<QCheckBox>(offers, warning(3));
        QVERIFY(!warn->isChecked());
        QSignalSpy asked(&offers, &ui::ConnectOffers::lateDaysRequested);
        warn->click();
        QCOMPARE(asked.takeFirst().first().toInt(), 3);
        offers.showLateDays(7);
        QCOMPARE(warn->text(), warning(7));
        QVERIFY(warn->isChecked());
        warn->click();
        QCOMPARE(asked.takeFirst().first().toInt(), 0);
    }

    void anOfferWrapsAndAllOfItCanBeClickedOn()
    {
        ui::ConnectOffers offers;
        offers.showLateDays(0);
        auto *const warn = button<QCheckBox>(offers, warning(3));
        const auto oneLine = warn->sizeHint();
        QVERIFY(warn->minimumSizeHint().width() < oneLine.width() / 2);
        offers.resize(oneLine.width() * 2 / 3, 300);
        offers.show();
        QTRY_VERIFY(warn->width() < oneLine.width());
        QTRY_VERIFY(warn->height() >= oneLine.height() + warn->fontMetrics().lineSpacing());
        QVERIFY(warn->height() >= warn->heightForWidth(warn->width()));
        const QPoint inTheLastLine(warn->width() - 40, warn->height() - 3);
        QTest::mouseClick(warn, Qt::LeftButton, {}, inTheLastLine);
        QVERIFY(warn->isChecked());
        const auto *const face = QAccessible::queryAccessibleInterface(warn);
        QCOMPARE(face->role(), QAccessible::CheckBox);
        QCOMPARE(face->text(QAccessible::Name), warning(3).remove(u'&'));
        QCOMPARE(face->childCount(), 0);
    }

private:
    static QString warning(int days)
    {
        return u"Warn &me if no backup arrives for %1 days"_s.arg(days);
    }
};

QTEST_MAIN(tst_connectcard)
#include "tst_connectcard.moc"
