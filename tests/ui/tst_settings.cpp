// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/recorder.h"
#include "tests/ui/systemstandin.h"
#include "ui/about/aboutdialog.h"
#include "ui/look/language.h"
#include "ui/profiles/profilemodel.h"
#include "ui/profiles/waitnotice.h"
#include "ui/settings/headlesscommands.h"
#include "ui/settings/logpage.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingsdialog.h"
#include "ui/tray/trayiconart.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProcess>
#include <QProcessEnvironment>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTest>
#include <QTime>
#include <QTreeWidget>

using namespace restdock;
using namespace Qt::StringLiterals;
using Page = ui::SettingsDialog::Page;

class tst_settings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_system = std::make_unique<test::SystemStandIn>();
        m_preferences = std::make_unique<ui::Preferences>(file());
        ui::ProfileModel::Item item{u"1"_s, {}};
        item.profile.name = u"home"_s;
        m_profiles.setProfiles({item});
        m_dialog = std::make_unique<ui::SettingsDialog>(
            ui::SettingsDialog::Given{*m_preferences, *m_system, m_profiles, m_commands, u"1"_s});
        m_dialog->show();
    }

    void whatALaterVersionHasWrittenIsReadAndLeftAlone()
    {
        const auto later = m_folder->filePath(u"later.ini"_s);
        QSettings(later, QSettings::IniFormat).setValue(u"version"_s, 2);
        QSettings(later, QSettings::IniFormat).setValue(u"window/onClose"_s, u"quit"_s);
        const auto content = [&later] {
            QFile written(later);
            return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
        };
        const auto before = content();
        ui::Preferences preferences(later);
        QVERIFY(preferences.isReadOnly());
        QCOMPARE(preferences.onClose(), ui::OnClose::Quit);
        preferences.setOnClose(ui::OnClose::Hide);
        QCOMPARE(preferences.onClose(), ui::OnClose::Quit);
        QCOMPARE(content(), before);
        const ui::SettingsDialog dialog({preferences, *m_system, m_profiles, m_commands, {}});
        const auto boxes = dialog.findChildren<QCheckBox *>();
        QVERIFY(!boxes.isEmpty());
        for (const auto *const box : boxes)
            QVERIFY2(!box->isEnabled(), qPrintable(box->text()));
        const auto labels = dialog.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(u"later version"_s);
        }));
    }

    void cleanup()
    {
        m_dialog.reset();
        m_preferences.reset();
    }

    void whatIsChosenIsThereAfterARestart()
    {
        QCOMPARE(m_preferences->onClose(), ui::OnClose::Hide);
        QVERIFY(m_preferences->keepsAwake());
        QVERIFY(m_preferences->startsMinimized());
        QSignalSpy changed(m_preferences.get(), &ui::Preferences::changed);
        m_preferences->setOnClose(ui::OnClose::Quit);
        m_preferences->setKeepsAwake(false);
        m_preferences->setStartsMinimized(false);
        m_preferences->setLanguage(u"de"_s);
        m_preferences->setTrayIcon(ui::TrayIconStyle::Coloured);
        m_preferences->setOn(ui::Notice::BackupReceived, true);
        m_preferences->setOn(ui::Notice::DiskLow, false);
        QCOMPARE(changed.size(), 7);
        m_preferences->setLanguage(u"de"_s);
        QCOMPARE(changed.size(), 7);

        const ui::Preferences again(file());
        QCOMPARE(again.onClose(), ui::OnClose::Quit);
        QVERIFY(!again.keepsAwake());
        QVERIFY(!again.startsMinimized());
        QCOMPARE(again.language(), u"de"_s);
        QCOMPARE(again.trayIcon(), ui::TrayIconStyle::Coloured);
        QVERIFY(again.isOn(ui::Notice::BackupReceived));
        QVERIFY(!again.isOn(ui::Notice::DiskLow));
        QVERIFY(again.isOn(ui::Notice::LateBackup));
        QVERIFY(!again.isOn(ui::Notice::ClientConnected));
    }

    void aDamagedFileMeansTheDefaults()
    {
        QFile damaged(m_folder->filePath(u"damaged.ini"_s));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("[window]\nonClose=explode\n[notifications]\npausedUntil=soon\n\x00\xff[[[");
        damaged.close();
        const ui::Preferences preferences(damaged.fileName());
        QCOMPARE(preferences.onClose(), ui::OnClose::Hide);
        QVERIFY(preferences.mayNotify(ui::Notice::ServerStopped));
    }

    void escEmptiesTheSearchAndThenClosesTheSettings()
    {
        auto *const search = m_dialog->findChild<QLineEdit *>();
        QTest::keyClicks(search, u"tray"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(m_dialog->isVisible());
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(search->text(), QString());
        QVERIFY(m_dialog->isVisible());
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }

    void aPauseEndsByItself()
    {
        const auto now = QDateTime::currentDateTime();
        m_dialog->showPage(Page::Notifications);
        button(u"Pause for &1 hour"_s)->click();
        QVERIFY(!m_preferences->mayNotify(ui::Notice::ServerStopped, now.addSecs(3500)));
        QVERIFY(m_preferences->mayNotify(ui::Notice::ServerStopped, now.addSecs(3700)));
        QVERIFY(says(u"paused until"_s));
        button(u"End the &pause"_s)->click();
        QVERIFY(m_preferences->mayNotify(ui::Notice::ServerStopped, now));
        button(u"Pause &until tomorrow"_s)->click();
        QVERIFY(m_preferences->pausedUntil().toLocalTime().date() > now.date());
        QCOMPARE(m_preferences->pausedUntil().toLocalTime().time(), QTime(0, 0));
    }

    void thePauseThatIsShownIsThePauseThatThereIs()
    {
        m_dialog->showPage(Page::Notifications);
        auto *const end = button(u"End the &pause"_s);
        m_preferences->pauseUntil(QDateTime::currentDateTime().addSecs(3600)); // not here
        QVERIFY(says(u"paused until"_s));
        QVERIFY(end->isEnabled());
        m_preferences->pauseUntil(QDateTime::currentDateTime().addSecs(2));
        QVERIFY(says(u"paused until"_s));
        QTRY_VERIFY(says(u"Notifications are shown."_s)); // nobody changed anything
        QVERIFY(!end->isEnabled());
    }

    void changesCountAtOnce()
    {
        m_dialog->showPage(Page::General);
        button(u"&Quit: the servers stop"_s)->click();
        QCOMPARE(m_preferences->onClose(), ui::OnClose::Quit);
        button(u"Keep the computer &awake while a client is active"_s)->click();
        QVERIFY(!m_preferences->keepsAwake());
        m_dialog->showPage(Page::Appearance);
        button(u"&Dark icon, for light panels"_s)->click();
        QCOMPARE(m_preferences->trayIcon(), ui::TrayIconStyle::Dark);
        m_dialog->showPage(Page::Notifications);
        button(u"A &backup was received"_s)->click();
        QVERIFY(m_preferences->isOn(ui::Notice::BackupReceived));
        m_dialog->showPage(Page::Log);
        auto *const page = m_dialog->findChild<ui::LogPage *>();
        page->findChild<QComboBox *>()->setCurrentIndex(1);
        page->findChild<QSpinBox *>()->setValue(200);
        QCOMPARE(m_preferences->logKeeping(), (ui::LogKeeping{ui::LogLevel::Troubles, 200}));
    }

    void aSizeOfTheLogThatMakesNoSenseIsBounded()
    {
        const auto keepingOf = [this](const QByteArray &size) {
            QFile file(m_folder->filePath(u"log.ini"_s));
            (void)(file.open(QIODevice::WriteOnly)
                   && file.write("[log]\nmegabytes=" + size + '\n'));
            file.close();
            return ui::Preferences(file.fileName()).logKeeping().megabytes;
        };
        QCOMPARE(keepingOf("100"), 100);
        QCOMPARE(keepingOf("0"), 5);
        QCOMPARE(keepingOf("-3"), 5);
        QCOMPARE(keepingOf("9999999"), 5'000);
        QCOMPARE(keepingOf("much"), 50);
    }

    void startAtLoginShowsWhatTheFileSays()
    {
        m_dialog->showPage(Page::General);
        auto *const box = button(u"Start at &login"_s);
        QVERIFY(!box->isChecked());
        m_system->refusal = Error{ErrorCode::PermissionDenied, u"The folder is read-only."_s};
        box->click();
        QVERIFY(!box->isChecked()); // it did not work, and it shows
        QVERIFY(says(u"The folder is read-only."_s));
        m_system->refusal.reset();
        box->click();
        QVERIFY(box->isChecked());
        m_system->login.state = ui::LoginEntry::State::OtherProgram;
        m_system->login.program = u"/opt/other/restdock"_s;
        m_dialog->showPage(Page::Log);
        m_dialog->showPage(Page::General);
        QVERIFY(says(u"/opt/other/restdock"_s));
    }

    void theSearchFindsSettingsByTheirWords_data()
    {
        QTest::addColumn<QString>("term");
        QTest::addColumn<QStringList>("pages");
        QTest::newRow("what people fail to find") << u"hide"_s << QStringList{u"General"_s};
        QTest::newRow("a word that is not shown") << u"autostart"_s << QStringList{u"General"_s};
        QTest::newRow("any case") << u"SYSTEMD"_s << QStringList{u"Headless"_s};
        QTest::newRow("on several pages")
            << u"tray"_s << QStringList{u"General"_s, u"Appearance"_s};
        QTest::newRow("nowhere") << u"zebra"_s << QStringList{};
        QTest::newRow("nothing asked")
            << u" "_s << QStringList{u"General"_s,  u"Notifications"_s, u"Appearance"_s,
                                     u"Keychain"_s, u"Log"_s,           u"Headless"_s};
    }

    void theSearchFindsSettingsByTheirWords()
    {
        QFETCH(QString, term);
        QFETCH(QStringList, pages);
        m_dialog->findChild<QLineEdit *>()->setText(term);
        auto *const list = m_dialog->findChild<QListWidget *>();
        QStringList shown;
        for (int row = 0; row < list->count(); ++row) {
            if (!list->isRowHidden(row))
                shown << list->item(row)->text();
        }
        QCOMPARE(shown, pages);
        QCOMPARE(says(u"No setting matches this word."_s), pages.isEmpty());
        if (!pages.isEmpty())
            QVERIFY(pages.contains(list->currentItem()->text()));
    }

    void theKeychainIsNamedTestedAndCleared()
    {
        m_dialog->showPage(Page::Keychain);
        QVERIFY(says(u"GNOME Keyring"_s));
        QVERIFY(says(u"unlocked"_s));
        button(u"&Test"_s)->click();
        QVERIFY(says(u"It works"_s));
        QCOMPARE(m_dialog->findChild<QTreeWidget *>()->topLevelItemCount(), 2);
        forgetEntry(1);
        QCOMPARE(m_system->calls, (QStringList{u"test keychain"_s, u"forget c07d11e9"_s}));
    }

    void aTestThatWaitsForTheKeychainIsTakenBack()
    {
        m_dialog->showPage(Page::Keychain);
        m_system->hasLockedKeychain = true;
        button(u"&Test"_s)->click();
        QVERIFY(!button(u"&Test"_s)->isEnabled());
        auto *const notice = m_dialog->findChild<ui::WaitNotice *>();
        QVERIFY(notice);
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(says(u"Testing the keychain. If it is locked, it asks for its password."_s));
        QTest::keyClick(notice, Qt::Key_Escape);
        QVERIFY(button(u"&Test"_s)->isEnabled());
        m_system->unlockKeychain(); // later all the same
        QVERIFY(m_system->calls.isEmpty());
        QTRY_VERIFY(!m_dialog->findChild<ui::WaitNotice *>());
        button(u"&Test"_s)->click(); // nothing is left in its way
        QCOMPARE(m_system->calls, QStringList{u"test keychain"_s});
    }

    void forgettingThatWaitsForTheKeychainIsTakenBack()
    {
        m_dialog->showPage(Page::Keychain);
        m_system->hasLockedKeychain = true;
        forgetEntry(0);
        auto *const notice = m_dialog->findChild<ui::WaitNotice *>();
        QVERIFY(notice);
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(
            says(u"Removing the entry. If the keychain is locked, it asks for its password."_s));
        notice->findChild<QPushButton *>()->click();
        m_system->unlockKeychain();
        QVERIFY(m_system->calls.isEmpty());
        forgetEntry(0);
        QCOMPARE(m_system->calls, QStringList{u"forget 5f1c9a52"_s});
        QVERIFY(says(u"The entry was removed from the keychain."_s));
    }

    /// From there on it is soon over.
    void whatIsBeingWrittenIsNotTakenBack()
    {
        m_dialog->showPage(Page::Keychain);
        m_system->hasLockedKeychain = true;
        button(u"&Test"_s)->click();
        auto *const notice = m_dialog->findChild<ui::WaitNotice *>();
        QTRY_VERIFY(notice->isVisible());
        m_system->beginHeld();
        QVERIFY(!notice->findChild<QPushButton *>()->isEnabled());
        QTest::keyClick(notice, Qt::Key_Escape);
        QVERIFY(notice->isVisible());
        m_system->endHeld();
        QVERIFY(says(u"It works: an entry was written, read and removed."_s));
    }

    void aKeychainThatCannotListItsEntriesShowsWhatIsRemembered()
    {
        m_system->keychain.problem = u"KWallet does not list entries."_s;
        m_system->keychain.isRemembered = true;
        m_dialog->showPage(Page::Keychain);
        QVERIFY(m_dialog->findChild<QTreeWidget *>()->isVisible());
        const auto labels = m_dialog->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible()
                && label->text().startsWith(u"This keychain cannot list its entries.");
        }));
    }

    void whatAnAbsentKeychainHoldsIsNotSaid()
    {
        m_system->keychain = {{}, SecretStore::State::Absent, u"No Secret Service runs."_s, {}};
        m_dialog->showPage(Page::Keychain);
        const auto labels = m_dialog->findChildren<QLabel *>();
        QVERIFY(std::none_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(u"Nothing");
        }));
    }

    void serversCanBeKeptFromStartingByThemselves()
    {
        m_dialog->showPage(Page::General);
        for (auto *const box : m_dialog->findChildren<QCheckBox *>()) {
            if (box->text() != u"Start &servers with Restdock")
                continue;
            QVERIFY(box->isChecked());
            box->click();
            QVERIFY(!m_preferences->startsServers());
            return;
        }
        QFAIL("there is no such box");
    }

    void withoutAKeychainItSaysWhy()
    {
        m_system->keychain = {{}, SecretStore::State::Absent, u"No Secret Service runs."_s, {}};
        m_dialog->showPage(Page::Keychain);
        QVERIFY(says(u"No Secret Service runs."_s));
        QVERIFY(!button(u"&Test"_s)->isEnabled());
    }

    void headlessCommandsAreThoseOfTheProfile()
    {
        m_dialog->showPage(Page::Headless);
        auto *const commands = m_dialog->findChild<QPlainTextEdit *>();
        QVERIFY(commands->toPlainText().contains(
            u"systemctl --user enable --now restdock@home.service"));
        button(u"Cop&y"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), commands->toPlainText());
    }

    void headlessProfilesAreThoseThatThereAre()
    {
        m_dialog->showPage(Page::Headless);
        const auto *const commands = m_dialog->findChild<QPlainTextEdit *>();
        ui::ProfileModel::Item renamed{u"1"_s, {}};
        renamed.profile.name = u"cellar"_s;
        ui::ProfileModel::Item other{u"2"_s, {}};
        other.profile.name = u"attic"_s;
        m_profiles.setProfiles({renamed, other});
        QVERIFY(commands->toPlainText().contains(u"restdock@cellar.service"_s)); // as chosen
        QCOMPARE(commands->parentWidget()->findChild<QComboBox *>()->count(), 2);
    }

    /// A shell and systemd's rules make of them what was meant.
    void aNameWithBlanksBecomesAUnitOfItsOwn()
    {
        Profile profile;
        profile.name = u"Anna's \"NAS\" 100 %"_s;
        auto lines = ui::headlessCommands(profile).split(u'\n');
        QCOMPARE(lines.size(), 6);
        QVERIFY(lines.at(3).endsWith(u"restdock@anna-s--nas--100--.service"));
        const QDir home(m_folder->path());
        QProcess shell;
        shell.setProcessEnvironment([&home] {
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"HOME"_s, home.path());
            return environment;
        }());
        shell.start(u"sh"_s, {u"-ec"_s, lines.mid(0, 2).join(u'\n')});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 0);
        QFile made(home.filePath(
            u".config/systemd/user/restdock@anna-s--nas--100--.service.d/profile.conf"_s));
        QVERIFY(made.open(QIODevice::ReadOnly));
        QCOMPARE(made.readAll(),
                 QByteArray("[Service]\nExecStart=\nExecStart=restdock --serve --backend-config "
                            "\"Anna's \\\"NAS\\\" 100 %%\"\n"));
    }

    void aboutCanBeCopied()
    {
        ui::AboutDialog about(*m_system);
        about.show();
        const auto buttons = about.findChildren<QPushButton *>();
        for (auto *one : buttons) {
            if (one->text().contains(u"system information"))
                one->click();
        }
        const auto text = QGuiApplication::clipboard()->text();
        QVERIFY(text.contains(u"Qt " + QLatin1String(qVersion())));
        QVERIFY(text.contains(u"Keychain: GNOME Keyring, unlocked"));
        QVERIFY(!text.contains(QDir::homePath()));
        QVERIFY(!text.contains(u"Drime copy")); // no names in a report
    }

    void aLanguageIsUsedFromThenOn()
    {
        ui::useLanguage(u"de"_s);
        const ui::SettingsDialog german(
            {*m_preferences, *m_system, m_profiles, m_commands, u"1"_s});
        ui::useLanguage(u"en"_s);
        const ui::SettingsDialog english(
            {*m_preferences, *m_system, m_profiles, m_commands, u"1"_s});
        QCOMPARE(german.windowTitle(), u"Einstellungen"_s);
        QCOMPARE(english.windowTitle(), u"Settings"_s);
    }

    void everyTrayStyleHasEveryState()
    {
        for (const auto style : {ui::TrayIconStyle::Automatic, ui::TrayIconStyle::Light,
                                 ui::TrayIconStyle::Dark, ui::TrayIconStyle::Coloured}) {
            for (int look = 0; look <= int(ui::TrayLook::Error); ++look)
                QVERIFY(!ui::trayLookIcon(ui::TrayLook(look), style).pixmap(22).isNull());
        }
    }

private:
    QString file() const { return m_folder->filePath(u"desktop.ini"_s); }

    bool says(const QString &text) const
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    QAbstractButton *button(const QString &text) const
    {
        const auto all = m_dialog->findChildren<QAbstractButton *>();
        const auto found =
            std::find_if(all.begin(), all.end(),
                         [&text](const QAbstractButton *one) { return one->text() == text; });
        return found == all.end() ? nullptr : *found;
    }

    void forgetEntry(int row)
    {
        auto *const entries = m_dialog->findChild<QTreeWidget *>();
        entries->setCurrentItem(entries->topLevelItem(row));
        button(u"&Forget…"_s)->click();
        const auto boxes = m_dialog->findChildren<QMessageBox *>();
        QVERIFY(!boxes.isEmpty());
        QCOMPARE(boxes.last()->defaultButton()->text(), u"&Keep"_s);
        const auto answers = boxes.last()->buttons();
        for (auto *answer : answers) {
            if (answer->text() == u"&Forget")
                answer->click();
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::SystemStandIn> m_system;
    std::unique_ptr<ui::Preferences> m_preferences;
    ui::ProfileModel m_profiles;
    test::Recorder m_commands;
    std::unique_ptr<ui::SettingsDialog> m_dialog;
};

QTEST_MAIN(tst_settings)
#include "tst_settings.moc"
