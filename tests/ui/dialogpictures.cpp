// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dialogpictures.h"

#include "app/desktop/shellquestions.h"
#include "tests/ui/camera.h"
#include "tests/ui/recorder.h"
#include "tests/ui/samples.h"
#include "tests/ui/systemstandin.h"
#include "ui/about/aboutdialog.h"
#include "ui/look/question.h"
#include "ui/mainwindow.h"
#include "ui/profiledialog/drimefolderdialog.h"
#include "ui/profiledialog/newfolder.h"
#include "ui/profiledialog/passphrasedialog.h"
#include "ui/profiledialog/profiledialog.h"
#include "ui/profiles/activeclients.h"
#include "ui/profiles/profilemodel.h"
#include "ui/profiles/profiletasks.h"
#include "ui/profiles/renamedialog.h"
#include "ui/profiles/sessionsecretsdialog.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/systemaccess.h"
#include "ui/transfer/exportdialog.h"
#include "ui/transfer/importdialog.h"
#include "ui/users/newuserdialog.h"
#include "ui/users/usertasks.h"

#include <QAbstractButton>
#include <QAction>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

namespace restdock::test {

using namespace Qt::StringLiterals;

namespace {

void clickDefault(const QDialog &dialog)
{
    for (auto *const button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault())
            button->click();
    }
}

} // namespace

DialogPictures::DialogPictures(const Camera &camera, ui::ProfileModel &profiles, Recorder &commands,
                               ui::MainWindow &window)
    : m_camera(camera),
      m_profiles(profiles),
      m_commands(commands),
      m_window(window)
{
}

void DialogPictures::takeAll()
{
    takeProfileQuestions();
    takeProfiles();
    takeStorageTests();
    takeUnsaved();
    takeUsers();
    takeFolders();
    takeSettings();
    takeKeychains();
    takeHelp();
    takeExport();
    takeImport();
    takePassphrases();
    takeShellQuestions();
}

/// The box or dialog that has just opened above @p parent; it is gone afterwards.
void DialogPictures::takeBox(const QString &name, QWidget *parent)
{
    auto *const box = parent->findChild<QDialog *>();
    m_camera.take(name, box);
    delete box;
}

void DialogPictures::takeSettings()
{
    const QTemporaryDir folder;
    ui::Preferences preferences(folder.filePath(u"desktop.ini"_s));
    test::SystemStandIn system;
    system.login = {ui::LoginEntry::State::OtherProgram,
                    u"/home/anna/.config/autostart/restdock.desktop"_s,
                    u"\"/opt/restdock-1.0/bin/restdock\" --minimized"_s};
    ui::SettingsDialog dialog({preferences, system, m_profiles, m_commands, u"1"_s});
    dialog.show();
    const QStringList names{u"general"_s,  u"notifications"_s, u"appearance"_s,
                            u"keychain"_s, u"log"_s,           u"headless"_s};
    for (int page = 0; page < names.size(); ++page) {
        dialog.showPage(ui::SettingsDialog::Page(page));
        m_camera.take(u"settings-"_s + names[page], &dialog);
    }
    dialog.findChild<QLineEdit *>()->setText(u"tray"_s);
    QTest::qWait(200); // the cross that empties the field fades in
    m_camera.take(u"settings-search"_s, &dialog);
}

void DialogPictures::takeHelp()
{
    test::SystemStandIn system;
    ui::AboutDialog about(system);
    about.show();
    m_camera.take(u"about"_s, &about);
    const auto actions = m_window.findChildren<QAction *>();
    for (auto *action : actions) {
        if (action->shortcut() == QKeySequence(QKeySequence::HelpContents))
            action->trigger();
    }
    if (auto *const help = m_window.findChild<QDialog *>()) {
        m_camera.take(u"help"_s, help);
        delete help;
    }
}

void DialogPictures::takeProfiles()
{
    takeProfile(u"dialog-folder"_s, u"1"_s, someProfiles().at(0).profile, true);
    takeProfile(u"dialog-drime"_s, {}, drimeProfile(), false);
    Profile wrong = someProfiles().at(0).profile;
    wrong.name = u"Laptop copy"_s;
    wrong.backend.values.insert(u"path"_s, u"/tmp/backups"_s);
    takeProfile(u"dialog-wrong"_s, {}, wrong, false);
    Profile encrypted = someProfiles().at(0).profile;
    encrypted.listen.host.clear();
    encrypted.privateRepos = true;
    encrypted.certificate = CertificateSource::Made;
    encrypted.tlsCert = u"/made/nas.pem"_s;
    encrypted.tlsKey = u"/made/nas.key"_s;
    encrypted.requestLog = u"/var/log/restdock/home-nas.log"_s;
    encrypted.metrics = MetricsAccess::Users;
    encrypted.users.first().rights = UserRights::AddOnly;
    encrypted.users.first().maximumBytes = 200'000 * megabyte;
    takeProfile(u"dialog-encrypted"_s, u"1"_s, encrypted, true);
}

void DialogPictures::takeUsers()
{
    const auto &profile = m_profiles.find(u"1"_s)->profile;
    ui::NewUserDialog adding(profile);
    adding.findChild<QLineEdit *>()->setText(u"my tablet"_s);
    adding.show();
    m_camera.take(u"dialog-new-user"_s, &adding);
    QWidget parent;
    ui::UserTasks tasks(m_profiles, m_commands, parent);
    m_commands.stored = profile;
    tasks.renewPassword(u"1"_s, profile.users.first().name);
    auto *const question = parent.findChild<QMessageBox *>();
    m_camera.take(u"question-new-password"_s, question);
    const auto answers = question->buttons();
    for (auto *answer : answers) {
        if (answer != question->defaultButton())
            answer->click();
    }
    const auto dialogs = parent.findChildren<QDialog *>();
    for (auto *dialog : dialogs) {
        if (dialog->isVisible())
            m_camera.take(u"dialog-new-password"_s, dialog);
    }
    const auto catalogue = BackendCatalogue::builtIn();
    ui::SessionSecretsDialog secrets(u"Drime"_s, *catalogue.find(u"drime"_s));
    secrets.show();
    secrets.findChild<QLineEdit *>()->setText(u"no key"_s);
    m_camera.take(u"dialog-session"_s, &secrets);
    m_window.showTab(ui::MainWindow::Tab::Users);
    m_window.resize(720, 480);
    m_camera.take(u"users-smallest"_s, &m_window);
    m_window.resize(1080, 700);
    m_window.showTab(ui::MainWindow::Tab::Overview);
}

void DialogPictures::takeFolders()
{
    const auto catalogue = BackendCatalogue::builtIn();
    auto &workspace = m_commands.workspace;
    workspace.folders = {{QString(), {u"Photos"_s, u"backups"_s, u"Letters"_s}},
                         {u"backups"_s, {u"laptop"_s, u"phone"_s}}};
    auto profile = drimeProfile();
    profile.backend.values.insert(u"root_folder"_s, u"backups/laptop"_s);
    const auto field = *catalogue.find(u"drime"_s)->field(u"root_folder"_s);
    ui::DrimeFolderDialog dialog({profile, field, u"Team backups"_s},
                                 std::make_unique<FakeFolders>(workspace));
    dialog.show();
    m_camera.take(u"drime-folders"_s, &dialog);
    auto *const top = dialog.findChild<QTreeWidget *>()->topLevelItem(0);
    workspace.isSlow = true;
    top->child(1)->setExpanded(true);
    m_camera.take(u"drime-folders-loading"_s, &dialog);
    workspace.error = Error{ErrorCode::Unavailable, u"No answer from app.drime.cloud"_s};
    workspace.answers.front()();
    m_camera.take(u"drime-folders-failed"_s, &dialog);
    ui::askForNewFolder(&dialog, u"backups"_s, field, [](const QString &) {});
    auto *const question = dialog.findChild<QDialog *>();
    question->findChild<QLineEdit *>()->setText(u".."_s);
    m_camera.take(u"drime-new-folder"_s, question);
}

void DialogPictures::takeExport()
{
    const QTemporaryDir folder;
    ui::ExportDialog exporting(someProfiles(), {u"1"_s, u"3"_s}, m_commands);
    exporting.show();
    m_camera.take(u"export"_s, &exporting);
    clickDefault(exporting);
    auto *const file = exporting.findChild<QFileDialog *>();
    Q_EMIT file->fileSelected(folder.filePath(u"restdock-profiles.toml"_s));
    delete file;
    m_camera.take(u"export-done"_s, &exporting);
}

void DialogPictures::takeImport()
{
    auto &preview = m_commands.transfers.preview;
    preview = {};
    for (const auto &[id, profile] : someProfiles())
        preview.items.append({profile.name, profile, id == u"1", {}, {}, {}});
    preview.items[0].choice.action = ui::ImportAction::Replace;
    preview.items[1].problems = {{u"path"_s, u"there is no folder /media/usb/restic here"_s,
                                  u"Choose the folder, or connect its drive later"_s,
                                  Problem::Severity::Warning}};
    preview.items[2].missingSecrets = {u"api_key"_s};
    const auto catalogue = BackendCatalogue::builtIn();
    ui::ImportDialog importing(catalogue, m_profiles, m_commands);
    importing.openFile(u"restdock-profiles.toml"_s);
    m_camera.take(u"import"_s, &importing);
    m_commands.transfers.report = {2, 1, {u"/srv/restic"_s}, {u"Home NAS"_s}, {u"Laptop copy"_s}};
    ui::ImportDialog again(catalogue, m_profiles, m_commands);
    again.openFile(u"restdock-profiles.toml"_s);
    again.show();
    clickDefault(again);
    m_camera.take(u"import-done"_s, &again);
}

void DialogPictures::takeProfile(const QString &name, const QString &id, const Profile &profile,
                                 bool isRunning)
{
    const auto catalogue = BackendCatalogue::builtIn();
    QList<Profile> others;
    for (const auto &item : someProfiles()) {
        if (item.id != id && item.profile.backend.type == u"local")
            others.append(item.profile);
    }
    const auto status = isRunning ? runningStatus() : ui::ServerStatus();
    ui::ProfileDialog dialog({id, profile, others, status}, catalogue, m_commands);
    dialog.show();
    auto *const tabs = dialog.findChild<QTabWidget *>();
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        m_camera.take(u"%1-%2"_s.arg(name).arg(i + 1), &dialog);
    }
}

void DialogPictures::takeStorageTests()
{
    const auto catalogue = BackendCatalogue::builtIn();
    ui::ProfileDialog dialog({{}, drimeProfile(), {}}, catalogue, m_commands);
    dialog.show();
    const auto test = [&dialog] {
        for (auto *const button : dialog.findChildren<QAbstractButton *>()) {
            if (button->objectName() == u"test")
                button->click();
        }
    };
    m_commands.storage.account = u"anna@example.org"_s;
    m_commands.storage.space = {100'000 * megabyte, 59'000 * megabyte};
    test();
    m_camera.take(u"dialog-test-passed"_s, &dialog);
    m_commands.storageError = Error{ErrorCode::SignInRequired, u"the token was refused"_s};
    test();
    m_camera.take(u"dialog-test-failed"_s, &dialog);
    m_commands.storageError.reset();
    m_commands.isTestSlow = true;
    test();
    m_camera.take(u"dialog-testing"_s, &dialog);
    m_commands.isTestSlow = false;
}

void DialogPictures::takeUnsaved()
{
    const auto catalogue = BackendCatalogue::builtIn();
    ui::ProfileDialog dialog({u"1"_s, someProfiles().at(0).profile, {}, runningStatus()}, catalogue,
                             m_commands);
    dialog.show();
    dialog.findChild<QLineEdit *>()->setText(u"Another name"_s);
    dialog.close();
    takeBox(u"question-unsaved"_s, &dialog);
}

void DialogPictures::takeProfileQuestions()
{
    for (const auto &[key, name] :
         {std::pair{QKeySequence(Qt::CTRL | Qt::Key_Return), u"question-stop"_s},
          std::pair{QKeySequence(QKeySequence::Delete), u"question-remove"_s}}) {
        for (auto *action : m_window.findChildren<QAction *>()) {
            if (!action->shortcuts().contains(key))
                continue;
            action->trigger();
            if (m_window.findChild<QMessageBox *>())
                takeBox(name, &m_window);
        }
    }
    QWidget parent;
    ui::ProfileTasks tasks(m_profiles, m_commands, parent);
    tasks.offerPort(u"2"_s, 8123);
    takeBox(u"question-port"_s, &parent);
    ui::openRename(&parent, *m_profiles.find(u"1"_s), {}, m_commands);
    takeBox(u"dialog-rename"_s, &parent);
}

void DialogPictures::takeShellQuestions()
{
    askAboutClosing(
        m_window, [] {}, [] {});
    takeBox(u"question-closing"_s, &m_window);
    tellOfCrash(m_window);
    takeBox(u"question-crash"_s, &m_window);
    ui::ask(&m_window, quitQuestion(ui::activeClients(m_profiles)), [] {});
    takeBox(u"question-quit"_s, &m_window);
}

void DialogPictures::takeKeychains()
{
    const QTemporaryDir folder;
    ui::Preferences preferences(folder.filePath(u"desktop.ini"_s));
    SystemStandIn system;
    for (const auto &[state, name] : {std::pair{SecretStore::State::Locked, u"locked"_s},
                                      std::pair{SecretStore::State::Absent, u"absent"_s}}) {
        system.keychain = {u"GNOME Keyring"_s, state, {}, {}};
        ui::SettingsDialog dialog({preferences, system, m_profiles, m_commands, u"1"_s});
        dialog.showPage(ui::SettingsDialog::Page::Keychain);
        dialog.show();
        m_camera.take(u"settings-keychain-"_s + name, &dialog);
    }
}

void DialogPictures::takePassphrases()
{
    using Reason = ui::PassphraseDialog::Reason;
    for (const auto &[reason, name] : {std::pair{Reason::New, u"passphrase"_s},
                                       std::pair{Reason::Locked, u"passphrase-locked"_s},
                                       std::pair{Reason::Wrong, u"passphrase-wrong"_s}}) {
        ui::PassphraseDialog dialog(reason);
        dialog.show();
        m_camera.take(name, &dialog);
    }
}

} // namespace restdock::test
