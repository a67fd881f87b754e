// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/connect/connectoffers.h"
#include "ui/connect/connectwindow.h"
#include "ui/profiletabs.h"

#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace restdock;
using namespace restdock::test;
using namespace Qt::StringLiterals;

class tst_connectwindow : public QObject, private WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        open();
        m_profiles->setProfiles({item(u"1"_s, u"Home NAS"_s), item(u"2"_s, u"Laptop copy"_s)});
    }

    void cleanup() { close(); }

    void theCommandsHaveAWindowBesideTheTabs()
    {
        QVERIFY(!commands());
        const auto *const tabs = m_window->findChild<ui::ProfileTabs *>();
        const int shown = tabs->currentIndex();
        m_window->showConnect(u"2"_s);
        QVERIFY(commands()->isVisible() && commands()->isWindow());
        QCOMPARE(commands()->windowTitle(), u"Connect a client: Laptop copy"_s);
        QVERIFY(m_window->isVisible());
        QCOMPARE(tabs->currentIndex(), shown);
        QTest::keyClick(commands(), Qt::Key_Escape);
        QVERIFY(!commands()->isVisible());
    }

    void itStaysWithItsProfileWhateverIsSelected()
    {
        auto other = item(u"2"_s, u"Laptop copy"_s);
        other.profile.users = {{.name = u"phone"_s}};
        m_profiles->setProfiles({item(u"1"_s, u"Home NAS"_s), other});
        m_window->showConnect(u"1"_s);
        m_window->showProfile(u"2"_s);
        QCOMPARE(commands()->windowTitle(), u"Connect a client: Home NAS"_s);
        button(u"Ne&w password…"_s)->click();
        const auto *const question = m_window->findChild<QMessageBox *>();
        QVERIFY(question); // of the other profile there is no such user
        QVERIFY(question->text().contains(u"“laptop”"_s));
    }

    void itFollowsItsProfile()
    {
        m_window->showConnect(u"1"_s);
        m_profiles->setProfiles({item(u"1"_s, u"Attic"_s)});
        QCOMPARE(commands()->windowTitle(), u"Connect a client: Attic"_s);
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        running.urls = {u"http://192.168.1.9:8000/"_s};
        m_profiles->setStatus(u"1"_s, running);
        const auto texts = commands()->findChildren<QPlainTextEdit *>();
        QVERIFY(std::any_of(texts.begin(), texts.end(), [](const QPlainTextEdit *text) {
            return text->toPlainText().contains(u"rest:http://192.168.1.9:8000/laptop/"_s);
        }));
        m_profiles->setProfiles({});
        QVERIFY(!commands()->isVisible()); // of what is gone there are no clients
    }

    void itGoesWithTheMainWindow()
    {
        m_window->showConnect(u"1"_s);
        m_window->hide();
        QVERIFY(!commands()->isVisible());
    }

    void anOfferKnowsWhetherRestdockStartsAtLogin()
    {
        const auto offer = [this] {
            return commands()->findChild<ui::ConnectOffers *>()->findChild<QAbstractButton *>();
        };
        m_window->showStartsAtLogin(true);
        m_window->showConnect(u"1"_s);
        QVERIFY(offer()->isChecked());
        m_window->showStartsAtLogin(false);
        QVERIFY(!offer()->isChecked());
    }

    void returnPressesNothingInIt()
    {
        m_window->showConnect(u"1"_s);
        commands()->findChild<QTabBar *>()->setFocus();
        QTest::keyClick(commands(), Qt::Key_Return);
        QVERIFY(commands()->isVisible());
        QVERIFY(!m_window->findChild<QMessageBox *>());
    }

private:
    ui::ConnectWindow *commands() const { return m_window->findChild<ui::ConnectWindow *>(); }
};

QTEST_MAIN(tst_connectwindow)
#include "tst_connectwindow.moc"
