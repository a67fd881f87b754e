// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/accessibilitychecks.h"
#include "tests/ui/recorder.h"
#include "tests/ui/settingsaround.h"
#include "tests/ui/systemstandin.h"
#include "tests/ui/wholewindow.h"
#include "ui/about/aboutdialog.h"
#include "ui/about/helpdialog.h"
#include "ui/connect/connecthelp.h"
#include "ui/connect/connectoffers.h"
#include "ui/connect/connectwindow.h"
#include "ui/look/accessiblestyle.h"
#include "ui/look/assistance.h"
#include "ui/look/question.h"
#include "ui/mainwindow.h"
#include "ui/profiledialog/drimefolderdialog.h"
#include "ui/profiledialog/newfolder.h"
#include "ui/profiledialog/passphrasedialog.h"
#include "ui/profiledialog/profiledialog.h"
#include "ui/profiles/deletingdialog.h"
#include "ui/profiles/profiledamage.h"
#include "ui/profiles/profilemodel.h"
#include "ui/profiles/renamedialog.h"
#include "ui/profiles/sessionsecretsdialog.h"
#include "ui/profiles/waitnotice.h"
#include "ui/repositories/latebackupdialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/transfer/exportdialog.h"
#include "ui/transfer/importdialog.h"
#include "ui/users/freshpasswords.h"
#include "ui/users/newuserdialog.h"
#include "ui/users/usertasks.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCoreApplication>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QRadioButton>
#include <QSet>
#include <QTest>
#include <QTranslator>
#include <QTreeWidget>

#include <memory>

using namespace restdock;
using namespace Qt::StringLiterals;
using namespace restdock::test;

namespace {

Profile someProfile(const QString &type)
{
    Profile profile;
    profile.name = u"Home & garden"_s;
    profile.backend.type = type;
    profile.users.append({.name = u"laptop"_s});
    return profile;
}

} // namespace

/// Walks all windows as somebody does who cannot use a mouse, or cannot see.
class tst_accessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto *language : {"en", "de", "es", "fr"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void initTestCase()
    {
        QAccessible::setActive(true);
        QApplication::setStyle(new ui::AccessibleStyle); // as the program does
        m_assistance = std::make_unique<ui::Assistance>(*qApp);
    }

    void init()
    {
        QFETCH_GLOBAL(QString, language);
        QVERIFY(m_translator.load(u":/restdock/translations/restdock_"_s + language));
        QCoreApplication::installTranslator(&m_translator);
    }

    void cleanup() { QCoreApplication::removeTranslator(&m_translator); }

    void cleanupTestCase() { m_assistance.reset(); }

    void theFirstRun()
    {
        Window window;
        checkAccess(window.window, u"the question"_s);
        checkFocusIsSeen(window.window);
        const auto buttons = window.window.findChildren<QAbstractButton *>();
        for (auto *button : buttons) {
            if (button->isVisible() && button->inherits("restdock::ui::ChoiceButton")) {
                button->click();
                break;
            }
        }
        checkAccess(window.window, u"the form"_s);
        checkFocusIsSeen(window.window);
    }

    void theMainWindow_data()
    {
        using Code = ui::Trouble::Code;
        QTest::addColumn<std::optional<Code>>("trouble");
        QTest::addColumn<bool>("hasWarning");
        QTest::newRow("as usual") << std::optional<Code>() << false;
        for (const auto code : // one for each text of a button
             {Code::PortUsed, Code::PortDenied, Code::AddressGone, Code::NoAnswer,
              Code::FolderMissing, Code::CertificateBad, Code::UsersBad, Code::BackupLate,
              Code::KeyRefused, Code::KeyLost, Code::KeychainLocked, Code::KeychainMissing,
              Code::ServiceFull, Code::Unknown})
            QTest::addRow("with trouble %d", int(code)) << std::optional(code) << false;
        QTest::newRow("with a warning") << std::optional<Code>() << true;
    }

    void theMainWindow()
    {
        QFETCH(std::optional<ui::Trouble::Code>, trouble);
        QFETCH(bool, hasWarning);
        Window window;
        window.profiles.setProfiles({{u"1"_s, someProfile(u"local"_s)}});
        ui::ServerStatus status;
        if (trouble)
            status.trouble = ui::Trouble{.code = *trouble, .place = u"127.0.0.1:8000"_s};
        if (hasWarning)
            status.warnings = {{.code = ui::Trouble::Code::DiskLow, .amount = u"3 GB"_s}};
        window.profiles.setStatus(u"1"_s, status);
        window.window.showTrouble(u"1"_s); // its log, among the tabs
        for (int i = 0; i < ui::MainWindow::tabCount; ++i) {
            window.window.showTab(ui::MainWindow::Tab(i));
            checkAccess(window.window, u"tab %1"_s.arg(i));
            checkFocusIsSeen(window.window);
        }
    }

    void theMenus_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<ui::ServerPhase>("phase");
        for (const auto &type : {u"local"_s, u"drime"_s}) {
            for (const auto phase : {ui::ServerPhase::Stopped, ui::ServerPhase::Starting,
                                     ui::ServerPhase::Running, ui::ServerPhase::Locked})
                QTest::addRow("%s %d", qPrintable(type), int(phase)) << type << phase;
        }
    }

    void theMenus()
    {
        QFETCH(QString, type);
        QFETCH(ui::ServerPhase, phase);
        Window window;
        window.profiles.setProfiles({{u"1"_s, someProfile(type)}});
        ui::ServerStatus status;
        status.phase = phase;
        window.profiles.setStatus(u"1"_s, status);
        const auto menus = window.window.menuBar()->actions();
        for (const auto *menu : menus) {
            QStringList texts;
            const auto actions = menu->menu()->actions();
            for (const auto *action : actions)
                texts << action->text();
            checkMnemonicsOf(texts);
        }
    }

    void theProfileDialog_data()
    {
        QTest::addColumn<QString>("type");
        QTest::newRow("folder") << u"local"_s;
        QTest::newRow("Drime") << u"drime"_s;
    }

    void theProfileDialog()
    {
        QFETCH(QString, type);
        test::Recorder commands;
        const auto catalogue = BackendCatalogue::builtIn();
        ui::ProfileDialog dialog({{}, someProfile(type), {}}, catalogue, commands);
        dialog.show();
        checkPages(dialog, type);
    }

    /// Also of what a storage has named, which knows no letters.
    void everyFieldOfAStorageHasALetter()
    {
        test::Recorder commands;
        const auto catalogue = BackendCatalogue::builtIn();
        for (const auto &type : {u"local"_s, u"drime"_s}) {
            ui::ProfileDialog dialog({{}, someProfile(type), {}}, catalogue, commands);
            dialog.show();
            int fields = 0;
            const auto labels = dialog.findChildren<QLabel *>();
            for (const auto *const label : labels) {
                if (!label->buddy() || !label->isVisible())
                    continue;
                ++fields;
                QVERIFY2(!QKeySequence::mnemonic(label->text()).isEmpty(),
                         qPrintable(label->text()));
            }
            QVERIFY(fields > 2);
        }
    }

    /// What is shown only sometimes, all of it at once.
    void theProfileDialogInOtherStates()
    {
        test::Recorder commands;
        const auto catalogue = BackendCatalogue::builtIn();
        auto profile = someProfile(u"local"_s);
        profile.listen.host.clear();
        profile.certificate = CertificateSource::Made;
        profile.tlsCert = u"/made/nas.pem"_s;
        profile.tlsKey = u"/made/nas.key"_s;
        profile.access = ProfileAccess::Htpasswd;
        profile.htpasswdFile = commands.htpasswdFile;
        profile.metrics = MetricsAccess::Users;
        profile.requestLog = u"/var/log/restdock.log"_s;
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        ui::ProfileDialog made({u"1"_s, profile, {}, running}, catalogue, commands);
        made.show();
        checkPages(made, u"made certificate, htpasswd"_s);

        profile.certificate = CertificateSource::Files;
        profile.access = ProfileAccess::Proxy;
        ui::ProfileDialog own({u"1"_s, profile, {}}, catalogue, commands);
        own.show();
        checkPages(own, u"own certificate, proxy"_s);

        profile = someProfile(u"drime"_s);
        profile.backend.secretFiles.insert(u"api_key"_s, u"/run/secrets/drime"_s);
        profile.backend.values.insert(u"api_url"_s, u"https://drime.example"_s);
        profile.metrics = MetricsAccess::Users;
        ui::ProfileDialog drime({{}, profile, {}}, catalogue, commands);
        drime.show();
        checkPages(drime, u"Drime with everything"_s);
    }

    void theFoldersInDrime()
    {
        test::FakeWorkspace workspace;
        workspace.folders = {{QString(), {u"backups"_s}}};
        const auto catalogue = BackendCatalogue::builtIn();
        const auto field = *catalogue.find(u"drime"_s)->field(u"root_folder"_s);
        ui::DrimeFolderDialog dialog({someProfile(u"drime"_s), field, u"Team"_s},
                                     std::make_unique<test::FakeFolders>(workspace));
        dialog.show();
        checkAccess(dialog, u"folders"_s);
        dialog.findChild<QTreeWidget *>()->topLevelItem(0)->child(0)->setExpanded(true);
        checkAccess(dialog, u"a folder that is gone"_s);
        ui::askForNewFolder(&dialog, u"backups"_s, field, [](const QString &) {});
        checkAccess(*dialog.findChild<QDialog *>(), u"a new folder"_s);
    }

    void aNewPassword()
    {
        test::Recorder commands;
        const auto catalogue = BackendCatalogue::builtIn();
        auto profile = someProfile(u"local"_s);
        profile.users.clear();
        ui::ProfileDialog dialog({{}, profile, {}}, catalogue, commands);
        dialog.show(); // it makes a user by itself
        checkPages(dialog, u"with a new password"_s);
    }

    void theDialogsForUsers()
    {
        Window window;
        auto profile = someProfile(u"local"_s);
        window.commands.stored = profile;
        window.profiles.setProfiles({{u"1"_s, profile}});
        ui::NewUserDialog adding(profile);
        adding.show();
        checkAccess(adding, u"a new user"_s);
        ui::UserTasks tasks(window.profiles, window.commands, window.window);
        tasks.renewPassword(u"1"_s, u"laptop"_s);
        auto *const question = window.window.findChild<QMessageBox *>();
        checkAccess(*question, u"whether the password is renewed"_s);
        question->buttons().last()->click(); // either; one of the two shows it
        question->buttons().first()->click();
        const auto dialogs = window.window.findChildren<QDialog *>();
        for (const auto *dialog : dialogs) {
            if (dialog->isVisible())
                checkAccess(*dialog, u"a renewed password"_s);
        }
    }

    void theSmallDialogs()
    {
        Window window;
        window.profiles.setProfiles({{u"1"_s, someProfile(u"local"_s)}});
        const auto checkAndClose = [&window](const QString &where) {
            auto *const dialog = window.window.findChild<QDialog *>();
            QVERIFY2(dialog, qPrintable(where));
            checkAccess(*dialog, where);
            delete dialog;
        };
        ui::showHelp(&window.window, {});
        checkAndClose(u"help"_s);
        ui::openRename(&window.window, *window.profiles.find(u"1"_s), {}, window.commands);
        checkAndClose(u"a new name"_s);
        ui::ask(&window.window, {u"Remove “a”"_s, u"The backups stay."_s, u"&Keep"_s, u"&Remove"_s},
                [] {});
        checkAndClose(u"a question"_s);
        ui::LateBackupDialog late(u"Home & garden"_s, {3}, {{u"laptop"_s, u"laptop"_s}});
        late.show();
        checkAccess(late, u"late backups"_s);
    }

    void theNotices()
    {
        using Extent = ui::ProfileDamage::Extent;
        for (const auto extent : {Extent::Some, Extent::All}) {
            Window window;
            window.profiles.setProfiles({{u"1"_s, someProfile(u"local"_s)}});
            window.window.showNoTray(true);
            window.window.showDamage({extent, 1, u"/home/anna/profiles.toml"_s, u"line 3"_s});
            checkAccess(window.window, u"damage, and no tray"_s);
        }
    }

    void nothingThatCanBeRead()
    {
        using Extent = ui::ProfileDamage::Extent;
        Window window;
        window.window.showDamage({Extent::All, 0, u"/home/anna/profiles.toml"_s, u"line 3"_s});
        checkAccess(window.window, u"damage of all"_s);
    }

    void secretsForASession()
    {
        const auto catalogue = BackendCatalogue::builtIn();
        ui::SessionSecretsDialog dialog(u"Cloud"_s, *catalogue.find(u"drime"_s));
        dialog.show();
        checkAccess(dialog, u"secrets for a session"_s);
    }

    void theDialogsForFiles()
    {
        test::Recorder commands;
        auto &transfer = commands.transfers;
        const ui::ProfileModel profiles;
        const auto catalogue = BackendCatalogue::builtIn();
        ui::ExportDialog exporting({{u"1"_s, someProfile(u"local"_s)}}, {u"1"_s}, commands);
        exporting.show();
        const auto radios = exporting.findChildren<QRadioButton *>();
        radios.last()->setChecked(true);
        checkAccess(exporting, u"export"_s);

        transfer.wanted = Secret("sesame");
        ui::ImportDialog locked(catalogue, profiles, commands);
        locked.openFile(u"/a.toml"_s);
        checkAccess(locked, u"passphrase of a file"_s);

        transfer.wanted = {};
        for (const auto *type : {"local", "drime"}) {
            transfer.preview = {};
            for (int i = 0; i < 2; ++i) {
                ui::ImportItem item;
                item.nameInFile = u"nas"_s;
                item.profile = someProfile(QString::fromLatin1(type));
                item.isNameTaken = true;
                item.missingSecrets = {u"api_key"_s};
                transfer.preview.items.append(item);
            }
            ui::ImportDialog dialog(catalogue, profiles, commands);
            dialog.openFile(u"/a.toml"_s);
            checkAccess(dialog, u"import "_s + QString::fromLatin1(type));
        }
    }

    void theSettings()
    {
        test::SettingsAround around;
        around.profiles.setProfiles({{u"1"_s, someProfile(u"local"_s)}});
        ui::SettingsDialog dialog(around.given(u"1"_s));
        dialog.show();
        for (int page = 0; page <= int(ui::SettingsDialog::Page::Headless); ++page) {
            dialog.showPage(ui::SettingsDialog::Page(page));
            checkAccess(dialog, u"page %1 of the settings"_s.arg(page));
            checkFocusIsSeen(dialog);
        }
    }

    void about()
    {
        test::SystemStandIn system;
        ui::AboutDialog dialog(system);
        dialog.show();
        checkAccess(dialog, u"about"_s);
    }

    void severalNewPasswords()
    {
        Window window;
        ui::showPasswords(&window.window,
                          {{u"laptop"_s, u"abcde-fghij"_s}, {u"phone"_s, u"klmno-pqrst"_s}});
        checkAccess(*window.window.findChild<QDialog *>(), u"two new passwords"_s);
    }

    void whatIsWaitedFor()
    {
        QWidget window;
        window.show();
        auto *const notice = new ui::WaitNotice(u"Opening “Home & garden”."_s, &window);
        notice->open();
        checkAccess(*notice, u"waiting"_s);
    }

    void theDeletingDialog()
    {
        ui::DeletingDialog dialog(someProfile(u"local"_s), {});
        dialog.show();
        checkAccess(dialog, u"the dialog"_s);
    }

    void thePassphrase()
    {
        for (const auto reason :
             {ui::PassphraseDialog::Reason::New, ui::PassphraseDialog::Reason::Wrong}) {
            ui::PassphraseDialog dialog(reason);
            dialog.show();
            checkAccess(dialog, u"passphrase"_s);
        }
    }

    void theCommandsWithACertificate()
    {
        Window window;
        auto profile = someProfile(u"local"_s);
        profile.certificate = CertificateSource::Made;
        window.profiles.setProfiles({{u"1"_s, profile}});
        window.window.showConnect(u"1"_s);
        auto *const commands = window.window.findChild<ui::ConnectWindow *>();
        checkAccess(*commands, u"connect with a certificate"_s);
        checkFocusIsSeen(*commands);
    }

    /// What comes beside the commands when nothing arrives, and when the first backup has.
    void whatFollowsTheCommands()
    {
        Window window;
        window.profiles.setProfiles({{u"1"_s, someProfile(u"local"_s)}});
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        running.urls = {u"http://192.168.1.9:8000/"_s};
        window.profiles.setStatus(u"1"_s, running);
        window.window.showConnect(u"1"_s);
        const auto &commands = *window.window.findChild<ui::ConnectWindow *>();
        for (QWidget *const part :
             std::initializer_list<QWidget *>{commands.findChild<ui::ConnectHelp *>(),
                                              commands.findChild<ui::ConnectOffers *>()}) {
            part->show();
            checkAccess(commands, QLatin1String(part->metaObject()->className()));
            part->hide();
        }
    }

    void aRowReadsAsASentence()
    {
        Window window;
        window.profiles.setProfiles({{u"1"_s, someProfile(u"drime"_s)}});
        QFETCH_GLOBAL(QString, language);
        if (language == u"en")
            QCOMPARE(window.profiles.index(0).data(Qt::AccessibleTextRole).toString(),
                     u"Home & garden, stopped, Drime Cloud"_s);
    }

private:
    std::unique_ptr<ui::Assistance> m_assistance;
    QTranslator m_translator;

    struct Window : test::WholeWindow
    {
        Window() { window.show(); }
    };
};

QTEST_MAIN(tst_accessibility)
#include "tst_accessibility.moc"
