// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/recorder.h"
#include "ui/connect/connecthelp.h"
#include "ui/connect/connectpage.h"
#include "ui/look/secretlineedit.h"
#include "ui/profiles/profilemodel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace restdock;
using namespace Qt::StringLiterals;

namespace {

bool isMarked()
{
    return QGuiApplication::clipboard()->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s);
}

} // namespace

/// Who the commands are for, over which address, and how long they hold a password.
class tst_connectpage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_commands = std::make_unique<test::Recorder>();
        m_profiles = std::make_unique<ui::ProfileModel>();
        m_profile = {};
        m_profile.name = u"Home NAS"_s;
        m_profile.backend.type = u"local"_s;
        m_profile.users = {{.name = u"laptop"_s, .passwordHash = "1"},
                           {.name = u"phone"_s, .passwordHash = "2"}};
        m_page = std::make_unique<ui::ConnectPage>(*m_profiles, *m_commands);
        load();
        m_page->setProfile(u"1"_s);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void cleanup() { m_page.reset(); }

    void aServerThatDoesNotRunHasTheAddressThatClientsWillUse()
    {
        m_profile.listen.host.clear();
        load();
        QVERIFY2(!commands().contains(u"://:"), qPrintable(commands()));
        m_profile.listen = {.kind = ListenAddress::Kind::Unix, .path = u"/run/restdock.sock"_s};
        load();
        QVERIFY2(commands().contains(u"rest:http+unix:///run/restdock.sock:/laptop/"),
                 qPrintable(commands()));
    }

    void ofSeveralAddressesOneIsChosen()
    {
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        running.urls = {u"http://192.168.1.9:8000/"_s, u"http://10.0.0.4:8000/"_s};
        m_profiles->setStatus(u"1"_s, running);
        m_page->setProfile(u"1"_s);
        QVERIFY(commands().contains(u"192.168.1.9"));
        choose(u"http://10.0.0.4:8000/"_s);
        QVERIFY(commands().contains(u"10.0.0.4"));
        running.urls.removeLast();
        m_profiles->setStatus(u"1"_s, running);
        m_page->setProfile(u"1"_s);
        QVERIFY(commands().contains(u"192.168.1.9"));
    }

    void aNewPasswordIsShownOnce()
    {
        m_page->rememberLogin(u"1"_s, u"phone"_s, u"sesame"_s);
        QVERIFY(commands().contains(u"RESTIC_REST_USERNAME=phone"));
        QVERIFY(commands().contains(u"RESTIC_REST_PASSWORD=sesame"));
        m_page->setProfile(u"1"_s); // a state has changed
        QVERIFY(commands().contains(u"sesame"));
        m_page->hide();
        m_page->show();
        QVERIFY(!commands().contains(u"sesame"));
        QVERIFY(commands().contains(u"'<password>'"));
    }

    void severalNewPasswordsAreEachShown()
    {
        m_page->hide();
        m_page->rememberLogin(u"1"_s, u"laptop"_s, u"open"_s);
        m_page->rememberLogin(u"1"_s, u"phone"_s, u"sesame"_s);
        m_page->show();
        QVERIFY(commands().contains(u"sesame"));
        m_page->hide(); // the other one was not seen
        m_page->show();
        choose(u"laptop"_s);
        QVERIFY(commands().contains(u"open"));
    }

    void anotherProfileEndsIt()
    {
        m_page->rememberLogin(u"1"_s, u"phone"_s, u"sesame"_s);
        m_page->setProfile(u"2"_s);
        QVERIFY(!commands().contains(u"sesame"));
        m_page->setProfile(u"1"_s);
        choose(u"phone"_s);
        QVERIFY(!commands().contains(u"sesame"));
    }

    void anOutdatedPasswordIsNotShown_data()
    {
        QTest::addColumn<bool>("isRemoved");
        QTest::newRow("of a user that was removed") << true;
        QTest::newRow("that was changed elsewhere") << false;
    }

    void anOutdatedPasswordIsNotShown()
    {
        QFETCH(bool, isRemoved);
        m_page->rememberLogin(u"1"_s, u"phone"_s, u"sesame"_s);
        auto changed = m_profile;
        if (isRemoved)
            changed.users.removeLast();
        else
            changed.users.last().passwordHash = "3";
        m_profiles->setProfiles({{u"1"_s, changed}});
        QVERIFY(!commands().contains(u"sesame"));
        load(); // as it was
        QVERIFY(!commands().contains(u"sesame"));
    }

    void whoeverHasNoPasswordIsOfferedANewOne()
    {
        auto *const renew = button(u"Ne&w password…"_s);
        choose(u"phone"_s);
        QVERIFY(commands().contains(u"RESTIC_REST_USERNAME=phone"));
        QVERIFY(renew->isVisible());
        const QSignalSpy asked(m_page.get(), &ui::ConnectPage::passwordRequested);
        renew->click();
        QCOMPARE(asked.value(0).value(0).toString(), u"phone"_s);
        m_page->rememberLogin(u"1"_s, u"phone"_s, u"sesame"_s);
        QVERIFY(!renew->isVisible());
    }

    void usersThatAreKnownElsewhereHaveAPlaceInTheCommands()
    {
        m_profile.access = ProfileAccess::Htpasswd;
        m_profile.users.clear();
        load();
        QVERIFY(commands().contains(u"RESTIC_REST_USERNAME='<user>'"));
        QVERIFY(commands().contains(u"/<user>/"));
        QVERIFY(!button(u"Ne&w password…"_s)->isVisible());
        m_profiles->setSeen(u"1"_s, {{u"anna"_s, {}}});
        m_page->setProfile(u"1"_s);
        QVERIFY(commands().contains(u"RESTIC_REST_USERNAME=anna"));
    }

    void clientsNeedACertificateThatVouchesForItself()
    {
        m_profile.certificate = CertificateSource::Files;
        m_profile.tlsCert = u"/etc/nas.pem"_s;
        m_profile.tlsKey = u"/etc/nas.key"_s;
        load();
        QVERIFY(commands().contains(u"RESTIC_CACERT=\"$HOME/restdock-home-nas.pem\""));
        m_commands->certificate.vouchesForItself = false;
        m_profile.tlsCert = u"/etc/signed.pem"_s;
        load();
        QVERIFY(!commands().contains(u"RESTIC_CACERT"));
    }

    void everyCopyOfAPasswordIsMarked_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("isForOldRestic");
        QTest::newRow("as it is") << u"sesame"_s << false;
        QTest::newRow("quoted for the shell") << u"it's open"_s << false;
        QTest::newRow("encoded in an address") << u"s:e@same"_s << true;
    }

    void everyCopyOfAPasswordIsMarked()
    {
        QFETCH(QString, password);
        QFETCH(bool, isForOldRestic);
        m_page->rememberLogin(u"1"_s, u"phone"_s, password);
        m_page->findChild<QCheckBox *>()->setChecked(isForOldRestic);
        m_page->findChild<QToolButton *>()->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"restic init"));
        QVERIFY(isMarked());
        QGuiApplication::clipboard()->setText(u"something else"_s);
        auto *const text = m_page->findChild<QPlainTextEdit *>();
        text->selectAll();
        QTest::keyClick(text, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"restic init"));
        QVERIFY(isMarked());
        for (auto *const tabs : m_page->findChildren<QTabBar *>())
            tabs->setCurrentIndex(2); // the address holds none
        m_page->findChild<QToolButton *>()->click();
        QVERIFY(!isMarked());
    }

    void aLineWithAPasswordIsCopiedAsASecret()
    {
        ui::SecretLineEdit line(u"sesame"_s);
        line.show();
        QVERIFY(QTest::qWaitForWindowExposed(&line));
        QGuiApplication::clipboard()->setText(u"something else"_s);
        line.selectAll();
        QTest::keyClick(&line, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"sesame"_s);
        QVERIFY(isMarked());
    }

    void aTestOfTheConnectionIsGivenUp()
    {
        m_commands->isReachSlow = true;
        auto *const help = m_page->findChild<ui::ConnectHelp *>();
        help->show();
        auto *const test = help->findChild<QPushButton *>();
        const auto said = [help] {
            QStringList texts;
            const auto labels = help->findChildren<QLabel *>();
            for (const auto *label : labels)
                texts << label->text();
            return texts.join(u'\n');
        };
        test->click();
        QVERIFY(said().contains(u"Asking "));
        test->click();
        QCOMPARE(m_commands->calls.last(), u"cancel reaching"_s);
        QVERIFY2(said().contains(u"The test was cancelled."), qPrintable(said()));
        QVERIFY(!said().contains(u"gives no answer")); // its end says nothing of the server
        test->click();
        m_commands->reaching(Result<void>());
        QVERIFY(said().contains(u"The server answers at "));
        test->click();
        help->setUrl(u"http://192.168.1.9:8001/"_s); // nobody waits for the former one
        QCOMPARE(m_commands->calls.last(), u"cancel reaching"_s);
    }

private:
    void load()
    {
        auto other = m_profile;
        other.name = u"Other"_s;
        m_profiles->setProfiles({{u"1"_s, m_profile}, {u"2"_s, other}});
    }

    QString commands() const { return m_page->findChild<QPlainTextEdit *>()->toPlainText(); }

    QPushButton *button(const QString &text) const
    {
        for (auto *const one : m_page->findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    /// In whichever box has it.
    void choose(const QString &text)
    {
        bool isThere = false;
        for (auto *const box : m_page->findChildren<QComboBox *>()) {
            if (box->findText(text) < 0)
                continue;
            isThere = true;
            QVERIFY(box->isVisible());
            box->setCurrentText(text);
            Q_EMIT box->textActivated(text);
        }
        QVERIFY2(isThere, qPrintable(text));
    }

    Profile m_profile;
    std::unique_ptr<test::Recorder> m_commands;
    std::unique_ptr<ui::ProfileModel> m_profiles;
    std::unique_ptr<ui::ConnectPage> m_page;
};

QTEST_MAIN(tst_connectpage)
#include "tst_connectpage.moc"
