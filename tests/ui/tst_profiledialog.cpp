// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/recorder.h"
#include "ui/look/format.h"
#include "ui/profiledialog/passphrasedialog.h"
#include "ui/profiledialog/profiledialog.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

using namespace restdock;
using namespace Qt::StringLiterals;
using restdock::test::Recorder;

namespace {

constexpr auto aHash = "$2y$10$aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

Profile someProfile()
{
    Profile profile;
    profile.name = u"Home NAS"_s;
    profile.backend.type = u"local"_s;
    profile.backend.values.insert(u"path"_s, u"/srv/restic"_s);
    profile.listen.host = u"192.168.1.9"_s;
    profile.users.append({.name = u"laptop"_s, .passwordHash = aHash});
    return profile;
}

enum Page { StoragePage, AccessPage, UsersPage, RulesPage, AdvancedPage };

} // namespace

/// The dialog as somebody uses it: its fields by their labels, its buttons by their texts.
class tst_profiledialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_commands = std::make_unique<Recorder>(); }

    void cleanup()
    {
        m_dialog.reset();
        m_commands.reset();
        m_others.clear();
    }

    void encryptionNeedsACertificate()
    {
        open(someProfile());
        page(AccessPage);
        button(u"Certificate"_s)->click();
        button(u"Save"_s)->click();
        QVERIFY(!m_commands->saved);
        QVERIFY(shows(u"It is missing. Name the certificate's file, or have one made."_s));
        QCOMPARE(texts(u"It is missing."_s).size(), 1); // one thing is missing, and not two files
        QCOMPARE(m_dialog->focusWidget(), button(u"Create…"_s));
        button(u"Create…"_s)->click();
        QCOMPARE(field<QLineEdit>(u"SHA-256 fingerprint"_s)->text(), u"AB:CD:EF"_s);
        QCOMPARE(field<QLineEdit>(u"Clients use"_s)->text(), u"https://192.168.1.9:8000/"_s);
        button(u"Save"_s)->click();
        QVERIFY(m_commands->saved);
        QCOMPARE(m_commands->saved->certificate, CertificateSource::Made);
        QCOMPARE(m_commands->saved->tlsCert, u"/made/nas.pem"_s);
        QCOMPARE(m_commands->saved->tlsKey, u"/made/nas.key"_s);
    }

    void furtherNamesAreInTheCertificate()
    {
        open(someProfile());
        page(AccessPage);
        button(u"Certificate"_s)->click();
        field<QLineEdit>(u"Further names"_s)->setText(u"nas.example.org, 203.0.113.7"_s);
        button(u"Create…"_s)->click();
        QCOMPARE(m_commands->certificateFor->tlsNames,
                 (QStringList{u"nas.example.org"_s, u"203.0.113.7"_s}));
    }

    void anOwnCertificateIsJudgedAtOnce_data()
    {
        QTest::addColumn<CertificateFlaw>("flaw");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        QTest::newRow("missing") << CertificateFlaw::CertificateMissing
                                 << u"There is no such file."_s << u"Certificate file"_s;
        QTest::newRow("unreadable")
            << CertificateFlaw::CertificateUnreadable << u"It cannot be read as a certificate."_s
            << u"Certificate file"_s;
        QTest::newRow("mismatch") << CertificateFlaw::KeyMismatch
                                  << u"It belongs to another certificate."_s
                                  << u"Private key file"_s;
        QTest::newRow("locked") << CertificateFlaw::KeyLocked << u"It is locked with a passphrase"_s
                                << u"Private key file"_s;
    }

    void anOwnCertificateIsJudgedAtOnce()
    {
        QFETCH(const CertificateFlaw, flaw);
        QFETCH(const QString, text);
        QFETCH(const QString, field);
        open(someProfile());
        page(AccessPage);
        m_commands->certificate.flaw = flaw;
        button(u"Certificate"_s)->click();
        button(u"Use my own…"_s)->click();
        this->field<QLineEdit>(u"Certificate file"_s)->setText(u"/etc/nas.pem"_s);
        this->field<QLineEdit>(u"Private key file"_s)->setText(u"/etc/nas.key"_s);
        QTRY_VERIFY(shows(text));
        button(u"Save"_s)->click();
        QVERIFY(!m_commands->saved);
        QCOMPARE(m_dialog->focusWidget(), this->field<QLineEdit>(field));
    }

    void anEndingCertificateIsToldAndCanBeSaved()
    {
        auto profile = someProfile();
        profile.certificate = CertificateSource::Made;
        profile.tlsCert = u"/made/nas.pem"_s;
        profile.tlsKey = u"/made/nas.key"_s;
        m_commands->certificate.validUntil = QDateTime::currentDateTimeUtc().addDays(12);
        open(profile);
        page(AccessPage);
        QVERIFY(shows(u"It ends in 1"_s)); // 11 or 12 days
        field<QSpinBox>(u"Port"_s)->setValue(8001);
        button(u"Save"_s)->click();
        QVERIFY(m_commands->saved);
    }

    /// The files take effect at once, so that has to be meant.
    void aNewCertificateInPlaceOfOneInUseIsAsked()
    {
        auto profile = someProfile();
        profile.certificate = CertificateSource::Made;
        profile.tlsCert = u"/made/nas.pem"_s;
        profile.tlsKey = u"/made/nas.key"_s;
        open(profile);
        page(AccessPage);
        button(u"Create a new one…"_s)->click();
        QVERIFY(m_commands->calls.isEmpty());
        auto *const box = m_dialog->findChild<QMessageBox *>();
        QVERIFY(box);
        for (auto *answer : box->buttons()) {
            if (answer->text() == u"&Create")
                answer->click();
        }
        QCOMPARE(m_commands->calls, QStringList{u"make a certificate"_s});
        QCOMPARE(m_commands->certificateFor->tlsCert, u"/made/nas.pem"_s);
    }

    void aSaveThatWaitsForTheKeychainIsTakenBack()
    {
        open(someProfile());
        field<QLineEdit>(u"Name"_s)->setText(u"Other"_s);
        m_commands->hasLockedKeychain = true;
        button(u"Save"_s)->click();
        QVERIFY(shows(u"If the keychain is locked"_s));
        button(u"Cancel"_s)->click();
        QVERIFY(m_dialog->isVisible());
        QVERIFY(shows(u"Nothing was saved."_s));
        m_commands->unlockKeychain(); // later all the same
        QVERIFY(!m_commands->saved);
        QVERIFY(m_dialog->isVisible());
        button(u"Save"_s)->click(); // what was typed is still there
        QVERIFY(m_commands->saved);
        QCOMPARE(m_commands->saved->name, u"Other"_s);
        QVERIFY(!m_dialog->isVisible());
    }

    void aSaveThatIsBeingWrittenCannotBeTakenBack()
    {
        open(someProfile());
        field<QLineEdit>(u"Name"_s)->setText(u"Other"_s);
        m_commands->hasLockedKeychain = true;
        button(u"Save"_s)->click();
        m_commands->beginHeld();
        QVERIFY(!button(u"Cancel"_s)->isEnabled());
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        m_commands->endHeld();
        QCOMPARE(m_commands->saved->name, u"Other"_s);
        QVERIFY(!m_dialog->isVisible());
    }

    void aSaveThatWaitsIsTakenBackWithItsDialog()
    {
        open(someProfile());
        field<QLineEdit>(u"Name"_s)->setText(u"Other"_s);
        m_commands->hasLockedKeychain = true;
        button(u"Save"_s)->click();
        m_dialog.reset();
        m_commands->unlockKeychain();
        QVERIFY(!m_commands->saved);
    }

    void anAbandonedCertificateIsDiscarded()
    {
        open(someProfile());
        page(AccessPage);
        button(u"Certificate"_s)->click();
        button(u"Create…"_s)->click();
        m_dialog.reset();
        QCOMPARE(m_commands->calls.last(), u"discard /made/nas.pem"_s);
    }

    void theFirewallCommandsNameThePort()
    {
        open(someProfile());
        page(AccessPage);
        field<QSpinBox>(u"Port"_s)->setValue(8443);
        button(u"Show commands"_s)->click();
        auto *const commands = m_dialog->findChild<QPlainTextEdit *>();
        QVERIFY(commands->isVisible());
        QVERIFY(commands->toPlainText().contains(u"sudo ufw allow 8443/tcp"));
        QVERIFY(commands->toPlainText().contains(u"--add-port=8443/tcp"));
    }

    void anAddressCanBeChosenOrTyped()
    {
        open(someProfile());
        page(AccessPage);
        auto *const host = field<QComboBox>(u"Network address"_s);
        host->setCurrentIndex(0);
        QCOMPARE(m_dialog->profile().listen.host, QString());
        host->setCurrentText(u"nas.example.org"_s);
        QCOMPARE(m_dialog->profile().listen.host, u"nas.example.org"_s);
        button(u"Only this computer"_s)->click();
        QVERIFY(m_dialog->profile().listen.isLocal());
    }

    void aPortInUseIsTold()
    {
        open(someProfile());
        page(AccessPage);
        field<QSpinBox>(u"Port"_s)->setValue(8999);
        QTRY_VERIFY(shows(u"in use by another program"_s));
        QCOMPARE(m_commands->probed.last(), u"192.168.1.9:8999"_s); // where it shall listen
    }

    void aPortOfTheAdministratorIsTold()
    {
        open(someProfile());
        page(AccessPage);
        field<QSpinBox>(u"Port"_s)->setValue(443);
        QTRY_VERIFY(shows(u"Port 443 is not allowed: ports below 1024 need administrator rights. "
                          u"Choose 1024 or higher."_s));
        QVERIFY(!shows(u"in use"_s));
    }

    void aPortOfAnotherProfileNamesIt()
    {
        auto other = someProfile();
        other.name = u"Other"_s;
        other.listen.port = u"8001"_s;
        other.backend.values.insert(u"path"_s, u"/srv/other"_s);
        m_others = {other};
        open(someProfile());
        page(AccessPage);
        field<QSpinBox>(u"Port"_s)->setValue(8001);
        QVERIFY(shows(u"in use by the profile “Other”"_s));
    }

    void thePresetPortOfANewProfileIsTold()
    {
        auto fresh = someProfile();
        fresh.name.clear();
        open(fresh, false, {});
        page(AccessPage);
        QTRY_VERIFY(shows(u"free"_s));
    }

    void theOwnPortOfARunningServerIsItsOwn()
    {
        m_commands->ports.insert(8000, ui::PortState::Used);
        open(someProfile(), true);
        page(AccessPage);
        QVERIFY(shows(u"in use by this profile"_s));
        field<QComboBox>(u"Network address"_s)->setCurrentIndex(0); // all of them
        QVERIFY(shows(u"in use by this profile"_s));
    }

    void aUserGetsAPasswordThatIsShownOnce()
    {
        open(someProfile());
        page(UsersPage);
        field<QLineEdit>(u"New user"_s)->setText(u"phone"_s);
        QTest::keyClick(field<QLineEdit>(u"New user"_s), Qt::Key_Return);
        QVERIFY(!m_commands->saved); // Return adds the user
        QVERIFY(shows(u"The password of “phone”."_s));
        const auto password = m_dialog->freshPasswords().value(u"phone"_s);
        QCOMPARE(password.size(), 20);
        button(u"Copy for a minute"_s)->click();
        const auto *const copied = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(copied->text(), password);
        QCOMPARE(copied->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
        button(u"Save"_s)->click();
        QVERIFY(!m_commands->saved); // the recorder's hash is none, and the check says so
        QVERIFY(shows(u"It is not a bcrypt hash."_s));
    }

    void allNewPasswordsStayToBeSeen()
    {
        open(someProfile());
        page(UsersPage);
        for (const auto &name : {u"phone"_s, u"desktop"_s}) {
            field<QLineEdit>(u"New user"_s)->setText(name);
            button(u"Add"_s)->click();
        }
        const auto passwords = m_dialog->freshPasswords();
        QCOMPARE(passwords.size(), 2);
        for (const auto &name : {u"phone"_s, u"desktop"_s}) {
            QVERIFY(shows(u"The password of “%1”."_s.arg(name)));
            QVERIFY(shownPasswords().contains(passwords.value(name)));
        }
        button(u"Remove"_s)->click(); // the one that was added last is selected
        QCOMPARE(shownPasswords(), QStringList{passwords.value(u"phone"_s)});
    }

    void whatKeepsAUserFromBeingAddedIsSaid()
    {
        open(someProfile());
        page(UsersPage);
        button(u"Add"_s)->click();
        QVERIFY(shows(u"The name is missing."_s));
        field<QLineEdit>(u"New user"_s)->setText(u"laptop"_s);
        QVERIFY(shows(u"There is a user of this name."_s));
        field<QLineEdit>(u"New user"_s)->setText(u"my phone"_s);
        QVERIFY(shows(u"A name has letters, digits"_s));
        button(u"Add"_s)->click();
        QCOMPARE(m_dialog->profile().users.size(), 1);
        field<QLineEdit>(u"New user"_s)->clear();
        QVERIFY(!shows(u"A name has letters, digits"_s));
        button(u"Save"_s)->click(); // nothing that is not there keeps it from being saved
        QVERIFY(m_commands->saved);
    }

    void anErrorOfAUserIsAtThatUsersField()
    {
        auto profile = someProfile();
        profile.users.append({.name = u"phone"_s, .passwordHash = aHash});
        open(profile);
        page(UsersPage);
        auto *const table = field<QTableWidget>(u"Users"_s);
        auto *const limit = field<QLineEdit>(u"Limit"_s);
        table->setCurrentCell(1, 0);
        QTest::keyClicks(limit, u"200 GB"_s); // and no folders of their own
        QVERIFY(shows(u"The limit of a user counts the folder of its name"_s));
        QVERIFY(!shows(u"Something is wrong with"_s));
        QVERIFY(!limit->accessibleDescription().contains(u"private_repos"));
        table->setCurrentCell(0, 0);
        QVERIFY(shows(u"Something is wrong with “phone”."_s));
        QVERIFY(!shows(u"The limit of a user"_s));
        page(StoragePage);
        button(u"Save"_s)->click();
        QVERIFY(!m_commands->saved);
        QCOMPARE(table->currentRow(), 1);
        QCOMPARE(m_dialog->focusWidget(), limit);
    }

    void usersAreShownWithWhenTheyWereSeen()
    {
        const auto at = QDateTime::currentDateTimeUtc().addDays(-400);
        m_dialog = std::make_unique<ui::ProfileDialog>(
            ui::ProfileDialog::Given{
                u"1"_s, someProfile(), {}, false, {{u"laptop"_s, {at, u"192.168.1.23"_s}}}},
            m_catalogue, *m_commands);
        m_dialog->show();
        page(UsersPage);
        const auto *const table = field<QTableWidget>(u"Users"_s);
        QCOMPARE(table->item(0, 4)->text(), ui::formatMoment(at));
        QCOMPARE(table->item(0, 5)->text(), u"192.168.1.23"_s);
    }

    void eachUserHasRules()
    {
        auto profile = someProfile();
        profile.privateRepos = true;
        profile.users.append({.name = u"phone"_s, .passwordHash = aHash});
        open(profile, true);
        page(UsersPage);
        auto *const table = field<QTableWidget>(u"Users"_s);
        QCOMPARE(table->rowCount(), 2);
        table->setCurrentCell(1, 0);
        auto *const rights = field<QComboBox>(u"Access"_s);
        rights->setFocus();
        QTest::keyClick(rights, Qt::Key_Down);
        QCOMPARE(m_dialog->profile().users.at(1).rights, UserRights::AddOnly);
        QCOMPARE(m_dialog->profile().users.at(0).rights, UserRights::Full);
        QCOMPARE(table->item(1, 1)->text(), u"Add only"_s);
        QCOMPARE(table->item(1, 2)->text(), u"yes"_s);
        QVERIFY(shows(u"The server goes on running"_s)); // nobody is cut off by it
        auto *const limit = field<QLineEdit>(u"Limit"_s);
        limit->clear();
        QTest::keyClicks(limit, u"a lot"_s);
        QVERIFY(shows(u"The limit of “phone” is no size."_s));
        limit->clear();
        QTest::keyClicks(limit, u"200 GB"_s);
        QCOMPARE(m_dialog->profile().users.at(1).maximumBytes, qint64(200'000'000'000));
        QVERIFY(shows(u"The server goes on running"_s));
        table->setCurrentCell(0, 0);
        QCOMPARE(limit->text(), QString());
        button(u"Save"_s)->click();
        QCOMPARE(m_commands->saved->users.at(1).rights, UserRights::AddOnly);
    }

    void aNewAddressIsToldWithWhoUsesTheOldOne()
    {
        openKnown(false);
        page(AccessPage);
        const auto told = u"Changing the port changes the address that 3 clients use."_s;
        QVERIFY(!shows(told));
        auto *const port = field<QSpinBox>(u"Port"_s);
        QVERIFY(port);
        port->setValue(port->value() + 1);
        QVERIFY(shows(told));
        button(u"Only this computer"_s)->click();
        QVERIFY(shows(u"This changes the address that 3 clients use."_s));
    }

    void encryptionChangesTheAddress()
    {
        openKnown(false);
        page(AccessPage);
        button(u"Certificate"_s)->click();
        QVERIFY(shows(u"With encryption the address that 3 clients use begins with https."_s));
    }

    /// Beside what it means for clients.
    void whatNeedsARestartIsNamed()
    {
        openKnown(true);
        page(AccessPage);
        auto *const port = field<QSpinBox>(u"Port"_s);
        port->setValue(port->value() + 1);
        page(RulesPage);
        button(u"Verify uploads: damaged data is refused"_s)->click();
        const QStringList causes{u"address or port"_s, u"verification of uploads"_s};
        QVERIFY(shows(u"Changing the port changes the address that 3 clients use.\n"
                      u"This needs a restart of the server: %1. It interrupts 2 clients that are "
                      u"active now"_s.arg(QLocale().createSeparatedList(causes))));
    }

    void aRestartCanBeLeftForLater_data()
    {
        QTest::addColumn<QString>("pressed");
        QTest::addColumn<ui::TakeUp>("takeUp");
        QTest::newRow("now") << u"Save and restart"_s << ui::TakeUp::Now;
        QTest::newRow("later") << u"Save"_s << ui::TakeUp::AtNextStart;
    }

    void aRestartCanBeLeftForLater()
    {
        QFETCH(const QString, pressed);
        QFETCH(const ui::TakeUp, takeUp);
        openKnown(true);
        QVERIFY(!button(u"Save and restart"_s));
        page(RulesPage);
        button(u"Verify uploads: damaged data is refused"_s)->click();
        button(pressed)->click();
        QVERIFY(m_commands->saved);
        QCOMPARE(m_commands->takenUp, takeUp);
        QCOMPARE(m_commands->replaced, someProfile());
    }

    void whatWasChangedElsewhereIsNotOverwritten()
    {
        m_commands->saveError = Error{ErrorCode::AlreadyExists, u"changed meanwhile"_s};
        open(someProfile());
        page(RulesPage);
        button(u"Verify uploads: damaged data is refused"_s)->click();
        button(u"Save"_s)->click();
        QVERIFY(!m_commands->saved);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(shows(u"“Home NAS” was changed elsewhere while this window was open"_s));
    }

    void theStorageIsTestedFromEveryPage()
    {
        m_commands->isTestSlow = true;
        open(someProfile());
        page(AdvancedPage);
        button(u"Test"_s)->click();
        QCOMPARE(m_dialog->findChild<QTabWidget *>()->currentIndex(), int(StoragePage));
        QVERIFY(shows(u"Testing: waiting for the storage"_s));
        page(RulesPage);
        button(u"Cancel the test"_s)->click();
        QCOMPARE(m_commands->calls.last(), u"cancel the test"_s);
        QVERIFY(button(u"Test"_s));
    }

    void transfersToDrimeAreLimitedOnTheAdvancedPage()
    {
        open(drimeProfile());
        page(AdvancedPage);
        auto *const transfers = field<QSpinBox>(u"Parallel transfers by Drime"_s);
        QVERIFY(transfers);
        QCOMPARE(transfers->value(), 24);
        QCOMPARE(m_dialog->profile(), drimeProfile()); // as by default
        transfers->setValue(4);
        QCOMPARE(m_dialog->profile().backend.number(u"parallel_transfers"_s, -1), 4);
        open(someProfile());
        page(AdvancedPage);
        QVERIFY(!field<QSpinBox>(u"Parallel transfers by Drime"_s));
    }

    void aFileMayKnowTheUsers()
    {
        open(someProfile());
        page(UsersPage);
        auto *const access = field<QComboBox>(u"Sign in"_s);
        access->setCurrentIndex(1);
        button(u"Save"_s)->click();
        QVERIFY(!m_commands->saved);
        QCOMPARE(m_dialog->focusWidget(), field<QLineEdit>(u"Password file"_s));
        field<QLineEdit>(u"Password file"_s)->setText(u"/nowhere"_s);
        QTRY_VERIFY(shows(u"There is no such file."_s));
        field<QLineEdit>(u"Password file"_s)->setText(m_commands->htpasswdFile);
        auto *const table = field<QTableWidget>(u"Users"_s);
        QTRY_COMPARE(table->rowCount(), 2); // laptop, phone
        table->setCurrentCell(1, 0);
        QTest::keyClick(field<QComboBox>(u"Access"_s), Qt::Key_End);
        button(u"Save"_s)->click();
        QVERIFY(m_commands->saved);
        QCOMPARE(m_commands->saved->access, ProfileAccess::Htpasswd);
        QCOMPARE(m_commands->saved->htpasswdFile, m_commands->htpasswdFile);
        QCOMPARE(m_commands->saved->users.last().name, u"phone"_s);
        QCOMPARE(m_commands->saved->users.last().rights, UserRights::ReadOnly);
    }

    void nobodyIsOfferedAnOpenServerInTheNetwork()
    {
        open(someProfile());
        page(UsersPage);
        auto *const access = field<QComboBox>(u"Sign in"_s);
        QCOMPARE(access->findText(u"everybody, without a password"_s), -1);
        page(AccessPage);
        button(u"Only this computer"_s)->click();
        page(UsersPage);
        QVERIFY(access->findText(u"everybody, without a password"_s) >= 0);
    }

    void everySettingOfAProfileCanBeChanged()
    {
        open(someProfile());
        page(RulesPage);
        button(u"Add only: nobody can delete or change backups"_s)->click();
        button(u"Users reach only the folder of their name"_s)->click();
        button(u"Verify uploads: damaged data is refused"_s)->click();
        field<QLineEdit>(u"Limit of all together"_s)->setText(u"500 GB"_s);
        field<QLineEdit>(u"Keep free on the disk"_s)->setText(u"5 GiB"_s);
        field<QSpinBox>(u"Warn of late backups"_s)->setValue(3);
        page(AdvancedPage);
        button(u"Start this server with Restdock"_s)->click();
        button(u"Refuse clients with an older TLS than 1.3"_s)->click();
        field<QLineEdit>(u"Request log file"_s)->setText(u"/var/log/restdock.log"_s);
        field<QComboBox>(u"Metrics for"_s)->setCurrentIndex(2);
        QCOMPARE(field<QLineEdit>(u"Metrics address"_s)->text(),
                 u"http://192.168.1.9:8000/metrics"_s);
        QCOMPARE(field<QLineEdit>(u"Health address"_s)->text(),
                 u"http://192.168.1.9:8000/health"_s);
        field<QSpinBox>(u"Time for a request’s head"_s)->setValue(20);
        field<QSpinBox>(u"Longest pause"_s)->setValue(60);
        field<QSpinBox>(u"Slowest transfer"_s)->setValue(2048);
        field<QLineEdit>(u"Receive, a second, at most"_s)->setText(u"10 MB"_s);
        field<QLineEdit>(u"Send, a second, at most"_s)->setText(u"20 MB"_s);
        field<QSpinBox>(u"Connections"_s)->setValue(100);
        field<QSpinBox>(u"Connections of one client"_s)->setValue(10);
        button(u"Save"_s)->click();
        QVERIFY(m_commands->saved);
        auto expected = someProfile();
        expected.appendOnly = true;
        expected.privateRepos = true;
        expected.verifyUploads = false;
        expected.maximumBytes = 500'000'000'000;
        expected.keepFreeBytes = 5LL * 1024 * 1024 * 1024;
        expected.lateBackups.days = 3;
        expected.startAutomatically = true;
        expected.onlyTls13 = true;
        expected.requestLog = u"/var/log/restdock.log"_s;
        expected.metrics = MetricsAccess::Everyone;
        expected.headTimeout = std::chrono::seconds(20);
        expected.idleTimeout = std::chrono::seconds(60);
        expected.minimumBodyRate = 2048;
        expected.maximumReceiveRate = 10'000'000;
        expected.maximumSendRate = 20'000'000;
        expected.maximumConnections = 100;
        expected.maximumConnectionsPerAddress = 10;
        QCOMPARE(*m_commands->saved, expected);
    }

    /// Opened and closed again, a profile is what it was: no page loses what it cannot show.
    void nothingIsLostByLooking_data()
    {
        QTest::addColumn<QString>("listen");
        for (const auto *address :
             {"127.0.0.1:8000", "[::1]:8000", "localhost:9000", ":8000", "192.168.1.9:8000",
              "nas.example.org:443", "unix:/run/restdock.sock"})
            QTest::newRow(address) << QString::fromLatin1(address);
    }

    void nothingIsLostByLooking()
    {
        QFETCH(const QString, listen);
        auto profile = someProfile();
        profile.listen = ListenAddress::parse(listen).value();
        profile.privateRepos = true;
        profile.users.append({.name = u"phone"_s,
                              .passwordHash = aHash,
                              .rights = UserRights::ReadOnly,
                              .maximumBytes = 5});
        profile.tlsNames = {u"nas.example.org"_s};
        profile.onlyTls13 = true;
        profile.keepFreeBytes = 5'000'000'001;
        open(profile);
        QCOMPARE(m_dialog->profile(), profile);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape); // asks nothing
        QVERIFY(!m_dialog->isVisible());
    }

    void wrongSizesAreToldWhileTyping()
    {
        open(someProfile());
        page(RulesPage);
        QTest::keyClicks(field<QLineEdit>(u"Limit of all together"_s), u"5 bananas"_s);
        QVERIFY(shows(u"This is no size. Write a number and a unit, such as 500 GB."_s));
        page(StoragePage);
        button(u"Save"_s)->click();
        QVERIFY(!m_commands->saved);
        QCOMPARE(m_dialog->focusWidget(), field<QLineEdit>(u"Limit of all together"_s));
    }

    void escAsksOnlyIfSomethingChanged()
    {
        open(someProfile());
        page(RulesPage);
        QTest::keyClicks(field<QLineEdit>(u"Limit of all together"_s), u"5 GB"_s);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(m_dialog->findChild<QMessageBox *>());
    }

    void anUntouchedNewProfileIsLeftWithoutAQuestion()
    {
        Profile empty;
        empty.backend.type = u"local"_s;
        open(empty, false, {});
        QVERIFY(!m_dialog->profile().users.isEmpty()); // suggested
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }

    void aKeyIsTestedBeforeItIsSaved()
    {
        m_commands->storageError = Error{ErrorCode::SignInRequired, u"refused"_s};
        open(drimeProfile(), false, {});
        button(u"Create and start"_s)->click();
        QCOMPARE(m_commands->calls, QStringList{u"test"_s});
        QVERIFY(!m_commands->saved);
        QVERIFY(shows(u"Drime did not accept the token."_s));
        m_commands->storageError.reset();
        button(u"Create and start"_s)->click();
        QVERIFY(m_commands->saved);
        QVERIFY(m_dialog->isTested());
    }

    void itCanBeSavedWithoutATest()
    {
        m_commands->storageError = Error{ErrorCode::Unavailable, u"no network"_s};
        open(drimeProfile(), false, {});
        button(u"Create and start"_s)->click();
        button(u"Save without testing"_s)->click();
        QVERIFY(m_commands->saved);
        QVERIFY(!m_dialog->isTested());
    }

    void aProfileThatIsThereIsNotTestedForItsPort()
    {
        open(drimeProfile());
        page(AccessPage);
        field<QSpinBox>(u"Port"_s)->setValue(8001);
        button(u"Save"_s)->click();
        QVERIFY(m_commands->calls.isEmpty());
        QVERIFY(m_commands->saved);
    }

    void withoutAKeychainAPassphraseIsAskedFor()
    {
        m_commands->saveError =
            Error{ErrorCode::Unavailable, "There is none", {}, {}, u"KEY-NONE"_s};
        open(drimeProfile(), false, {});
        button(u"Create and start"_s)->click();
        QVERIFY(!m_commands->saved);
        auto *const question = m_dialog->findChild<ui::PassphraseDialog *>();
        QVERIFY(question);
        const auto edits = question->findChildren<QLineEdit *>();
        QCOMPARE(edits.size(), 2);
        auto *const keep = question->findChild<QPushButton *>();
        edits.at(0)->setText(u"open sesame"_s);
        keep->click();
        QVERIFY(m_commands->passphrase.isEmpty()); // it is written twice
        edits.at(1)->setText(u"open sesame"_s);
        keep->click();
        QCOMPARE(m_commands->passphrase.reveal(), "open sesame");
        QVERIFY(m_commands->saved);
    }

    void aSecretMayComeFromAFile()
    {
        auto profile = drimeProfile();
        profile.backend.values.remove(u"api_key"_s);
        profile.backend.secretFiles.insert(u"api_key"_s, u"/run/secrets/drime"_s);
        open(profile);
        QCOMPARE(field<QLineEdit>(u"API token from a file"_s)->text(), u"/run/secrets/drime"_s);
        QCOMPARE(m_dialog->profile(), profile);
        button(u"Show what is rarely needed"_s)->click();
        auto *const url = field<QLineEdit>(u"API address"_s);
        QVERIFY(url);
        url->setText(u"http://drime.example"_s);
        QVERIFY(shows(u"The key would be sent unencrypted."_s));
    }

    void whatIsInAFolderIsTold()
    {
        m_commands->folder = {
            true, {2'000'000'000'000, 812'000'000'000}, false, {u"laptop"_s, u"anna/phone"_s}, {}};
        open(someProfile());
        const QStringList repositories{u"laptop"_s, u"anna/phone"_s};
        QVERIFY(shows(u"812 GB are free on its disk.\nThere are repositories in it: %1."_s.arg(
            QLocale().createSeparatedList(repositories))));
        m_commands->folder.isRepository = true;
        field<QLineEdit>(u"Folder"_s)->setText(u"/srv/other"_s);
        QTRY_VERIFY(shows(u"812 GB are free on its disk.\nIt is a restic repository itself"_s));
    }

    void unsuitableFoldersAreRefused_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("text");
        QTest::newRow("temporary") << u"/tmp/backups"_s << u"/tmp/backups is in a temporary"_s;
        QTest::newRow("root") << u"/"_s << u"The root folder cannot hold repositories."_s;
        QTest::newRow("home") << QDir::homePath()
                              << u"Your home folder itself cannot hold repositories."_s;
        QTest::newRow("inside another")
            << u"/srv/other/restic"_s << u"It is inside the folder of the profile \"Other\""_s;
    }

    void unsuitableFoldersAreRefused()
    {
        QFETCH(const QString, folder);
        QFETCH(const QString, text);
        auto other = someProfile();
        other.name = u"Other"_s;
        other.listen.port = u"8001"_s;
        other.backend.values.insert(u"path"_s, u"/srv/other"_s);
        m_others = {other};
        open(someProfile());
        field<QLineEdit>(u"Folder"_s)->setText(folder);
        QVERIFY(shows(text));
        button(u"Save"_s)->click();
        QVERIFY(!m_commands->saved);
        QCOMPARE(m_dialog->focusWidget(), field<QLineEdit>(u"Folder"_s));
    }

private:
    static Profile drimeProfile()
    {
        auto profile = someProfile();
        profile.backend = {u"drime"_s, {}, {}};
        profile.backend.values.insert(u"api_key"_s, Secret("1|token"));
        return profile;
    }

    void open(const Profile &profile, bool isRunning = false, const QString &id = u"1"_s)
    {
        m_dialog = std::make_unique<ui::ProfileDialog>(
            ui::ProfileDialog::Given{id, profile, m_others, isRunning}, m_catalogue, *m_commands);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    /// One that three users have connected to, and two are active.
    void openKnown(bool isRunning)
    {
        m_dialog = std::make_unique<ui::ProfileDialog>(
            ui::ProfileDialog::Given{u"1"_s,
                                     someProfile(),
                                     m_others,
                                     isRunning,
                                     {{u"laptop"_s, {}}, {u"phone"_s, {}}, {u"tablet"_s, {}}},
                                     [] { return 2; }},
            m_catalogue, *m_commands);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    QStringList shownPasswords() const
    {
        QStringList found;
        const auto edits = m_dialog->findChildren<QLineEdit *>();
        for (const auto *edit : edits) {
            if (edit->isVisible() && edit->accessibleName().startsWith(u"New password of"))
                found << edit->text();
        }
        return found;
    }

    void page(int index) const { m_dialog->findChild<QTabWidget *>()->setCurrentIndex(index); }

    static QString plain(QString text) { return text.remove(u'&'); }

    /// Those that can be seen now.
    QAbstractButton *button(const QString &text) const
    {
        const auto all = m_dialog->findChildren<QAbstractButton *>();
        for (auto *one : all) {
            if (plain(one->text()) == text && one->isVisible())
                return one;
        }
        qWarning("no button %s", qPrintable(text));
        return nullptr;
    }

    template<typename Field>
    Field *field(const QString &label) const
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        for (const auto *one : labels) {
            if (plain(one->text()) == label && one->isVisible())
                return qobject_cast<Field *>(one->buddy());
        }
        qWarning("no field %s", qPrintable(label));
        return nullptr;
    }

    QStringList texts(const QString &beginning) const
    {
        QStringList found;
        const auto labels = m_dialog->findChildren<QLabel *>();
        for (const auto *one : labels) {
            if (one->isVisible() && one->text().startsWith(beginning))
                found.append(one->text());
        }
        return found;
    }

    bool shows(const QString &beginning) const { return !texts(beginning).isEmpty(); }

    const BackendCatalogue m_catalogue = BackendCatalogue::builtIn();
    std::unique_ptr<Recorder> m_commands;
    std::unique_ptr<ui::ProfileDialog> m_dialog;
    QList<Profile> m_others;
};

QTEST_MAIN(tst_profiledialog)
#include "tst_profiledialog.moc"
