// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/profiledialogfixture.h"
#include "ui/look/language.h"
#include "ui/profiledialog/settingeditor.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QSpinBox>
#include <QTemporaryDir>

#include <limits>
#include <memory>

using namespace restdock;
using namespace restdock::test;
using namespace Qt::StringLiterals;

/// The dialog as somebody uses it: its fields by their labels, its buttons by their texts.
class tst_profiledialog : public QObject, private ProfileDialogFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void ofANewProfileWhatIsMissingIsSaidOnceItWasTried()
    {
        Profile profile;
        profile.backend.type = u"local"_s;
        open(profile, false, {});
        auto *const name = field<QLineEdit>(u"Name"_s);
        QCOMPARE(m_dialog->focusWidget(), name);
        QVERIFY(!shows(u"It is missing."_s)); // nobody has done anything yet
        QTest::keyClicks(name, u"a"_s);
        QTest::keyClick(name, Qt::Key_Backspace);
        QCOMPARE(texts(u"It is missing."_s).size(), 1);
        button(u"Create and start"_s)->click();
        QCOMPARE(texts(u"It is missing."_s).size(), 2);
        QCOMPARE(m_dialog->focusWidget(), name);
        QVERIFY(!m_commands->saved);
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

    void whatAChangeMeansFollowsTheServer()
    {
        openKnown(false);
        page(RulesPage);
        button(u"Verify uploads: damaged data is refused"_s)->click();
        QVERIFY(!shows(u"This needs a restart"_s));
        QVERIFY(button(u"Save"_s) && !button(u"Save and restart"_s));
        m_dialog->followServer(serverStatus(true), 1);
        QVERIFY(shows(u"This needs a restart of the server"_s));
        QVERIFY(texts(u"This needs"_s).first().contains(u"1 client"));
        QVERIFY(button(u"Save and restart"_s) && button(u"Save"_s));
        m_dialog->followServer(serverStatus(true), 3);
        QVERIFY(texts(u"This needs"_s).first().contains(u"3 clients"));
        m_dialog->followServer(serverStatus(false), 0);
        QVERIFY(!shows(u"This needs a restart"_s));
        QVERIFY(!button(u"Save and restart"_s));
        m_commands->saveError = Error{ErrorCode::AlreadyExists, u"changed meanwhile"_s};
        button(u"Save"_s)->click();
        m_dialog->followServer(serverStatus(true), 0);
        QVERIFY(shows(u"“Home NAS” was changed elsewhere"_s)); // that is still so
        QVERIFY(button(u"Save and restart"_s));
    }

    void whoUsesThePortFollowsTheServer()
    {
        openKnown(true);
        page(AccessPage);
        QVERIFY(shows(u"in use by this profile"_s));
        auto stopping = serverStatus(true);
        stopping.phase = ui::ServerPhase::Stopping;
        m_dialog->followServer(stopping, 0);
        QVERIFY(shows(u"in use by this profile"_s)); // until it has stopped
        m_dialog->followServer(serverStatus(false), 0);
        QTRY_VERIFY(shows(u"free"_s));
        m_dialog->followServer(serverStatus(true), 0);
        QVERIFY(shows(u"in use by this profile"_s));
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

    void everySettingOfAProfileCanBeChanged()
    {
        open(someProfile());
        page(RulesPage);
        button(u"Add only: nobody can delete or change backups"_s)->click();
        button(u"Users reach only their own folder"_s)->click();
        button(u"Verify uploads: damaged data is refused"_s)->click();
        field<QLineEdit>(u"Total limit"_s)->setText(u"500 GB"_s);
        field<QLineEdit>(u"Keep free on the disk"_s)->setText(u"5 GiB"_s);
        field<QSpinBox>(u"Warn of late backups"_s)->setValue(3);
        page(AdvancedPage);
        button(u"Start this server with Restdock"_s)->click();
        button(u"Refuse clients with TLS older than 1.3"_s)->click();
        button(u"Write each request to a file"_s)->click();
        field<QLineEdit>(u"Request log file"_s)->setText(u"/var/log/restdock.log"_s);
        field<QComboBox>(u"Metrics for"_s)->setCurrentIndex(2);
        QCOMPARE(field<QLineEdit>(u"Metrics address"_s)->text(),
                 u"http://192.168.1.9:8000/metrics"_s);
        QCOMPARE(field<QLineEdit>(u"Health address"_s)->text(),
                 u"http://192.168.1.9:8000/health"_s);
        field<QSpinBox>(u"Longest wait for request headers"_s)->setValue(20);
        field<QSpinBox>(u"Longest pause"_s)->setValue(60);
        field<QSpinBox>(u"Slowest transfer"_s)->setValue(2048);
        field<QLineEdit>(u"Receive at most, per second"_s)->setText(u"10 MB"_s);
        field<QLineEdit>(u"Send at most, per second"_s)->setText(u"20 MB"_s);
        field<QSpinBox>(u"Connections"_s)->setValue(100);
        field<QSpinBox>(u"Connections per client"_s)->setValue(10);
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

    void theRequestLogIsASwitchWithAPlaceThatCanBeChanged()
    {
        const QTemporaryDir state;
        m_commands->logs = state.filePath(u"restdock/log"_s);
        open(someProfile());
        page(AdvancedPage);
        const auto *const logs = button(u"Write each request to a file"_s);
        QVERIFY(!logs->isChecked());
        QVERIFY(!field<QLineEdit>(u"Request log file"_s));
        button(u"Write each request to a file"_s)->click();
        const QString suggested = m_commands->logs + u"/Home-NAS-requests.log";
        auto *const file = field<QLineEdit>(u"Request log file"_s);
        QVERIFY(file);
        QCOMPARE(file->text(), suggested);
        QVERIFY(QDir(m_commands->logs).exists()); // or the server could not begin it
        QCOMPARE(m_dialog->profile().requestLog, suggested);
        file->setText(u"/var/log/nas.log"_s);
        button(u"Write each request to a file"_s)->click();
        QVERIFY(!file->isVisible());
        QCOMPARE(m_dialog->profile(), someProfile());
        button(u"Write each request to a file"_s)->click();
        QCOMPARE(m_dialog->profile().requestLog, u"/var/log/nas.log"_s);
        file->clear();
        QVERIFY(shows(u"The file is missing."_s));
        page(StoragePage);
        button(u"Save"_s)->click();
        QVERIFY(!m_commands->saved);
        QCOMPARE(m_dialog->focusWidget(), file);
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
        profile.requestLog = u"-"_s;
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
        QTest::keyClicks(field<QLineEdit>(u"Total limit"_s), u"5 bananas"_s);
        QVERIFY(
            shows(u"This is not a size. Write a number and a unit, such as 500 GB or 1.5 TB."_s));
        page(StoragePage);
        button(u"Save"_s)->click();
        QVERIFY(!m_commands->saved);
        QCOMPARE(m_dialog->focusWidget(), field<QLineEdit>(u"Total limit"_s));
    }

    void escAsksOnlyIfSomethingChanged()
    {
        open(someProfile());
        page(RulesPage);
        QTest::keyClicks(field<QLineEdit>(u"Total limit"_s), u"5 GB"_s);
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

    void aSecretMayComeFromAFile()
    {
        auto profile = drimeProfile();
        profile.backend.values.remove(u"api_key"_s);
        profile.backend.secretFiles.insert(u"api_key"_s, u"/run/secrets/drime"_s);
        open(profile);
        QCOMPARE(field<QLineEdit>(u"API token from a file"_s)->text(), u"/run/secrets/drime"_s);
        QCOMPARE(m_dialog->profile(), profile);
        button(u"Show rarely needed settings"_s)->click();
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
        QTRY_VERIFY(shows(u"812 GB are free on its disk.\nIt is itself a restic repository"_s));
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

    void aSizeIsShownReadAndExplainedInThePersonsLanguage()
    {
        const French language;
        auto profile = someProfile();
        profile.maximumBytes = 1'500'000'000'000;
        profile.privateRepos = true;
        profile.users.first().maximumBytes = 200'000'000'000;
        open(profile);
        page(UsersPage);
        QCOMPARE(field<QLineEdit>(u"Limite"_s)->text(), u"200 Go"_s);
        field<QLineEdit>(u"Limite"_s)->clear();
        QTest::keyClicks(field<QLineEdit>(u"Limite"_s), u"2,5 Go"_s);
        profile.users.first().maximumBytes = 2'500'000'000;
        page(RulesPage);
        auto *const limit = field<QLineEdit>(u"Limite totale"_s);
        QCOMPARE(limit->text(), u"1,5 To"_s);
        QCOMPARE(m_dialog->profile(), profile);
        limit->setText(u"500 Go"_s);
        QCOMPARE(m_dialog->profile().maximumBytes, qint64(500'000'000'000));
        QVERIFY(!texts({}).join(u'\n').contains(u"500 Go"));
        limit->setText(u"1.500 Go"_s);
        QVERIFY(texts({}).join(u'\n').contains(u"500 Go"));
        QVERIFY(texts({}).join(u'\n').contains(u"1,5 To"));
    }

    /// Also of a storage that is only chosen in the dialog.
    void aSettingThatNobodyHasChangedShowsItsDefault()
    {
        const auto valueOf = [](SettingField::Kind kind, const SettingValue &value) {
            const ui::SettingEditor editor(u"plugin"_s,
                                           {.key = u"one"_s,
                                            .kind = kind,
                                            .help = u"one"_s,
                                            .defaultValue = value,
                                            .choices = {u"a"_s, u"b"_s}},
                                           nullptr);
            const std::unique_ptr<QWidget> widget(editor.widget());
            return editor.value();
        };
        using Kind = SettingField::Kind;
        QCOMPARE(valueOf(Kind::Boolean, true), SettingValue(true));
        QCOMPARE(valueOf(Kind::Integer, qint64(5)), SettingValue(qint64(5)));
        QCOMPARE(valueOf(Kind::Choice, u"b"_s), SettingValue(u"b"_s));
        open({}, false, {});
        auto *const types = field<QComboBox>(u"Storage"_s);
        types->setCurrentIndex(types->findData(u"drime"_s));
        button(u"Show rarely needed settings"_s)->click();
        QCOMPARE(field<QLineEdit>(u"API address"_s)->text(), u"https://app.drime.cloud/api/v1"_s);
        QVERIFY(m_dialog->profile().backend.values.isEmpty());
    }

    void aNumberOfAPluginMayHaveAllThatFitsIn64Bits()
    {
        ui::SettingEditor editor(
            u"plugin"_s,
            {.key = u"one"_s, .kind = SettingField::Kind::Integer, .defaultValue = qint64(7)},
            nullptr);
        const std::unique_ptr<QLineEdit> edit(qobject_cast<QLineEdit *>(editor.widget()));
        QVERIFY(edit);
        constexpr auto largest = std::numeric_limits<qint64>::max();
        editor.setValue(largest);
        QCOMPARE(editor.value(), SettingValue(largest));
        edit->clear();
        QTest::keyClicks(edit.get(), QString::number(largest) + u"0x");
        QCOMPARE(editor.value(), SettingValue(largest)); // what is more cannot be typed
        edit->clear();
        QTest::keyClicks(edit.get(), u"-12"_s);
        QCOMPARE(editor.value(), SettingValue(qint64(-12)));
    }

    void aSizeOfAPluginIsTypedInThePersonsLanguage()
    {
        const French language;
        ui::SettingEditor editor(
            u"plugin"_s,
            {.key = u"part_size"_s, .kind = SettingField::Kind::Size, .defaultValue = qint64(7)},
            nullptr);
        const std::unique_ptr<QLineEdit> edit(qobject_cast<QLineEdit *>(editor.widget()));
        editor.setValue(qint64(1'500'000));
        QCOMPARE(edit->text(), u"1,5 Mo"_s);
        QCOMPARE(editor.value(), SettingValue(qint64(1'500'000)));
        edit->clear();
        QTest::keyClicks(edit.get(), u"2.,5 xMo"_s); // what no size has cannot be typed
        QCOMPARE(edit->text(), u"2,5 Mo"_s);
        QCOMPARE(editor.value(), SettingValue(qint64(2'500'000)));
        edit->setText(u"5 GiB"_s);
        QCOMPARE(editor.value(), SettingValue(qint64(5) << 30));
        QVERIFY(edit->hasAcceptableInput());
    }

    void whatUnverifiedUploadsMeanIsSaid()
    {
        open(someProfile());
        page(RulesPage);
        QVERIFY(!shows(u"Damaged data is then stored"_s));
        button(u"Verify uploads: damaged data is refused"_s)->click();
        QVERIFY(shows(u"Damaged data is then stored, and noticed only when it is restored."_s));
        button(u"Save"_s)->click(); // as somebody wants it
        QVERIFY(m_commands->saved && !m_commands->saved->verifyUploads);
    }

    void aChangeOfWhatClientsKnowHasTheSignOfAWarning()
    {
        openKnown(true);
        const auto hasSign = [this] {
            const auto labels = m_dialog->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->isVisible() && !label->pixmap().isNull();
            });
        };
        QVERIFY(!hasSign());
        page(AccessPage);
        field<QSpinBox>(u"Port"_s)->setValue(8123);
        QVERIFY(shows(u"Changing the port changes the address that 3 clients use."_s));
        QVERIFY(hasSign());
        field<QSpinBox>(u"Port"_s)->setValue(8000);
        QVERIFY(!hasSign());
        page(RulesPage);
        button(u"Users reach only their own folder"_s)->click();
        QVERIFY(shows(u"The server keeps running"_s)); // which is no warning
        QVERIFY(!hasSign());
    }

private:
    /// The language, while it lives.
    class French final
    {
    public:
        French() { ui::useLanguage(u"fr"_s); }
        ~French()
        {
            ui::useLanguage(u"en"_s);
            QLocale::setDefault(m_before);
        }
        Q_DISABLE_COPY_MOVE(French)

    private:
        const QLocale m_before;
    };
};

QTEST_MAIN(tst_profiledialog)
#include "tst_profiledialog.moc"
