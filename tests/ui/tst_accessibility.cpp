// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/recorder.h"
#include "tests/ui/systemstandin.h"
#include "ui/about/aboutdialog.h"
#include "ui/about/helpdialog.h"
#include "ui/activity/activitymodel.h"
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
#include "ui/settings/preferences.h"
#include "ui/settings/settingsdialog.h"
#include "ui/transfer/exportdialog.h"
#include "ui/transfer/importdialog.h"
#include "ui/users/freshpasswords.h"
#include "ui/users/newuserdialog.h"
#include "ui/users/usertasks.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QCoreApplication>
#include <QHash>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QTreeWidget>

#include <memory>

using namespace restdock;
using namespace Qt::StringLiterals;

namespace {

/// Every text of @p window that can be seen now and may have a mnemonic.
QStringList visibleTexts(const QWidget &window)
{
    QStringList texts;
    const auto widgets = window.findChildren<QWidget *>();
    for (const auto *widget : widgets) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            texts << button->text();
        } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->buddy())
                texts << label->text();
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                texts << tabs->tabText(i);
        } else if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const auto *action : bar->actions())
                texts << action->text();
        }
    }
    return texts;
}

void checkMnemonicsOf(const QStringList &texts)
{
    QMap<QString, QString> seen;
    for (const auto &text : texts) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            continue;
        QVERIFY2(!seen.contains(key),
                 qPrintable(u"%1: “%2” and “%3”"_s.arg(key, seen.value(key), text)));
        seen.insert(key, text);
    }
}

void checkMnemonics(const QWidget &window)
{
    checkMnemonicsOf(visibleTexts(window));
}

QString nameOf(const QWidget &widget)
{
    const auto *const face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    const auto name = face ? face->text(QAccessible::Name) : QString();
    return QLatin1String(widget.metaObject()->className()) + u' ' + name;
}

bool canHaveFocus(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && widget.focusPolicy() & Qt::TabFocus
        && !widget.focusProxy();
}

void checkNames(const QWidget &window)
{
    const auto widgets = window.findChildren<QWidget *>();
    for (auto *widget : widgets) {
        if (!canHaveFocus(*widget) || widget->inherits("QTabBar") || widget->inherits("QTabWidget"))
            continue;
        auto *const face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u" in "
                            + QString::fromLatin1(widget->parent()->metaObject()->className())));
    }
}

/// Tab comes by everything that can have the focus, and back to the first.
void checkTabOrder(const QWidget &window)
{
    QSet<const QWidget *> wanted;
    const auto widgets = window.findChildren<QWidget *>();
    for (const auto *widget : widgets) {
        if (canHaveFocus(*widget))
            wanted.insert(widget);
    }
    const auto *widget = static_cast<const QWidget *>(&window);
    for (int i = 0; i < 10'000 && !wanted.isEmpty(); ++i) {
        widget = widget->nextInFocusChain();
        wanted.remove(widget);
    }
    for (const auto *left : std::as_const(wanted))
        QFAIL(qPrintable(u"never reached: "_s + QLatin1String(left->metaObject()->className())));
}

/// Whoever aims with a shaking hand, or a finger, meets 24 pixels at least.
void checkSizes(const QWidget &window)
{
    constexpr int least = ui::AccessibleStyle::least;
    const auto widgets = window.findChildren<QWidget *>();
    for (const auto *widget : widgets) {
        if (!canHaveFocus(*widget) || widget->window() != &window)
            continue;
        const bool isTarget = widget->inherits("QAbstractButton") || widget->inherits("QComboBox")
            || widget->inherits("QAbstractSpinBox") || widget->inherits("QLineEdit");
        if (isTarget && (widget->height() < least || widget->width() < least))
            QFAIL(
                qPrintable(u"%1 is %2 x %3"_s.arg(nameOf(*widget), QString::number(widget->width()),
                                                  QString::number(widget->height()))));
    }
}

/// Of widgets beside or below each other in one parent, the one that is read first comes first.
void checkReadingOrder(const QWidget &window)
{
    QHash<const QWidget *, const QWidget *> lastOf; // by parent
    const auto *widget = static_cast<const QWidget *>(&window);
    for (int i = 0; i < 10'000; ++i) {
        widget = widget->nextInFocusChain();
        if (widget == &window)
            break;
        if (!canHaveFocus(*widget) || widget->window() != &window || widget->inherits("QTabBar"))
            continue;
        const auto *const last = lastOf.value(widget->parentWidget());
        lastOf.insert(widget->parentWidget(), widget);
        if (!last)
            continue;
        const auto before = last->geometry();
        const auto here = widget->geometry();
        const bool isSameLine = here.top() < before.bottom() && before.top() < here.bottom();
        const bool isAfter = isSameLine ? here.left() >= before.right() : here.top() > before.top();
        if (!isAfter)
            QFAIL(qPrintable(u"“%1” comes after “%2”"_s.arg(nameOf(*widget), nameOf(*last))));
    }
}

/// Whatever has the focus by the keyboard looks otherwise than without it.
void checkFocusIsSeen(QWidget &window)
{
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto widgets = window.findChildren<QWidget *>();
    for (auto *widget : widgets) {
        const auto *const view = qobject_cast<const QAbstractItemView *>(widget);
        const auto *const label = qobject_cast<const QLabel *>(widget);
        const bool isEmpty =
            (view && view->model()->rowCount() == 0) || (label && label->text().isEmpty());
        if (!canHaveFocus(*widget) || isEmpty || widget->window() != &window
            || widget->visibleRegion().isEmpty())
            continue;
        const auto look = [&window, widget] {
            const QRect place(widget->mapTo(&window, QPoint()), widget->size());
            return window.grab(place.adjusted(-3, -3, 3, 3)).toImage();
        };
        if (auto *const before = window.focusWidget())
            before->clearFocus();
        const auto without = look();
        QTest::keyClick(&window, Qt::Key_Tab); // who has a mouse is not shown it
        widget->setFocus(Qt::TabFocusReason);
        QVERIFY2(look() != without, qPrintable(nameOf(*widget)));
    }
}

/// Return presses what can be seen.
void checkDefault(const QWidget &window)
{
    const auto buttons = window.findChildren<QPushButton *>();
    for (const auto *button : buttons) {
        if (button->isDefault() && button->window() == &window)
            QVERIFY2(button->isVisible() || !window.inherits("QDialog"),
                     qPrintable(nameOf(*button)));
    }
}

void check(const QWidget &window, const QString &where)
{
    QTest::qWait(20); // layouts
    checkMnemonics(window);
    checkDefault(window);
    checkNames(window);
    checkTabOrder(window);
    checkSizes(window);
    checkReadingOrder(window);
    if (QTest::currentTestFailed())
        qWarning("in %s", qPrintable(where));
}

void checkPages(QWidget &dialog, const QString &where)
{
    auto *const tabs = dialog.findChild<QTabWidget *>();
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        check(dialog, where + u": " + tabs->tabText(i));
        checkFocusIsSeen(dialog);
    }
}

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
        check(window.window, u"the question"_s);
        checkFocusIsSeen(window.window);
        const auto buttons = window.window.findChildren<QAbstractButton *>();
        for (auto *button : buttons) {
            if (button->isVisible() && button->inherits("restdock::ui::ChoiceButton")) {
                button->click();
                break;
            }
        }
        check(window.window, u"the form"_s);
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
            check(window.window, u"tab %1"_s.arg(i));
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
        ui::ProfileDialog dialog({{}, someProfile(type), {}, false}, catalogue, commands);
        dialog.show();
        checkPages(dialog, type);
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
        ui::ProfileDialog made({u"1"_s, profile, {}, true}, catalogue, commands);
        made.show();
        checkPages(made, u"made certificate, htpasswd"_s);

        profile.certificate = CertificateSource::Files;
        profile.access = ProfileAccess::Proxy;
        ui::ProfileDialog own({u"1"_s, profile, {}, false}, catalogue, commands);
        own.show();
        checkPages(own, u"own certificate, proxy"_s);

        profile = someProfile(u"drime"_s);
        profile.backend.secretFiles.insert(u"api_key"_s, u"/run/secrets/drime"_s);
        profile.backend.values.insert(u"api_url"_s, u"https://drime.example"_s);
        profile.metrics = MetricsAccess::Users;
        ui::ProfileDialog drime({{}, profile, {}, false}, catalogue, commands);
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
        check(dialog, u"folders"_s);
        dialog.findChild<QTreeWidget *>()->topLevelItem(0)->child(0)->setExpanded(true);
        check(dialog, u"a folder that is gone"_s);
        ui::askForNewFolder(&dialog, u"backups"_s, field, [](const QString &) {});
        check(*dialog.findChild<QDialog *>(), u"a new folder"_s);
    }

    void aNewPassword()
    {
        test::Recorder commands;
        const auto catalogue = BackendCatalogue::builtIn();
        auto profile = someProfile(u"local"_s);
        profile.users.clear();
        ui::ProfileDialog dialog({{}, profile, {}, false}, catalogue, commands);
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
        check(adding, u"a new user"_s);
        ui::UserTasks tasks(window.profiles, window.commands, window.window);
        tasks.renewPassword(u"1"_s, u"laptop"_s);
        auto *const question = window.window.findChild<QMessageBox *>();
        check(*question, u"whether the password is renewed"_s);
        question->buttons().last()->click(); // either; one of the two shows it
        question->buttons().first()->click();
        const auto dialogs = window.window.findChildren<QDialog *>();
        for (const auto *dialog : dialogs) {
            if (dialog->isVisible())
                check(*dialog, u"a renewed password"_s);
        }
    }

    void theSmallDialogs()
    {
        Window window;
        window.profiles.setProfiles({{u"1"_s, someProfile(u"local"_s)}});
        const auto checkAndClose = [&window](const QString &where) {
            auto *const dialog = window.window.findChild<QDialog *>();
            QVERIFY2(dialog, qPrintable(where));
            check(*dialog, where);
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
        check(late, u"late backups"_s);
    }

    void theNotices()
    {
        using Extent = ui::ProfileDamage::Extent;
        for (const auto extent : {Extent::Some, Extent::All}) {
            Window window;
            window.profiles.setProfiles({{u"1"_s, someProfile(u"local"_s)}});
            window.window.showNoTray(true);
            window.window.showDamage({extent, 1, u"/home/anna/profiles.toml"_s, u"line 3"_s});
            check(window.window, u"damage, and no tray"_s);
        }
    }

    void nothingThatCanBeRead()
    {
        using Extent = ui::ProfileDamage::Extent;
        Window window;
        window.window.showDamage({Extent::All, 0, u"/home/anna/profiles.toml"_s, u"line 3"_s});
        check(window.window, u"damage of all"_s);
    }

    void secretsForASession()
    {
        const auto catalogue = BackendCatalogue::builtIn();
        ui::SessionSecretsDialog dialog(u"Cloud"_s, *catalogue.find(u"drime"_s));
        dialog.show();
        check(dialog, u"secrets for a session"_s);
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
        check(exporting, u"export"_s);

        transfer.wanted = Secret("sesame");
        ui::ImportDialog locked(catalogue, profiles, commands);
        locked.openFile(u"/a.toml"_s);
        check(locked, u"passphrase of a file"_s);

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
            check(dialog, u"import "_s + QString::fromLatin1(type));
        }
    }

    void theSettings()
    {
        const QTemporaryDir folder;
        ui::Preferences preferences(folder.filePath(u"desktop.ini"_s));
        test::SystemStandIn system;
        ui::ProfileModel profiles;
        profiles.setProfiles({{u"1"_s, someProfile(u"local"_s)}});
        test::Recorder commands;
        ui::SettingsDialog dialog({preferences, system, profiles, commands, u"1"_s});
        dialog.show();
        for (int page = 0; page <= int(ui::SettingsDialog::Page::Headless); ++page) {
            dialog.showPage(ui::SettingsDialog::Page(page));
            check(dialog, u"page %1 of the settings"_s.arg(page));
            checkFocusIsSeen(dialog);
        }
    }

    void about()
    {
        test::SystemStandIn system;
        ui::AboutDialog dialog(system);
        dialog.show();
        check(dialog, u"about"_s);
    }

    void severalNewPasswords()
    {
        Window window;
        ui::showPasswords(&window.window,
                          {{u"laptop"_s, u"abcde-fghij"_s}, {u"phone"_s, u"klmno-pqrst"_s}});
        check(*window.window.findChild<QDialog *>(), u"two new passwords"_s);
    }

    void whatIsWaitedFor()
    {
        QWidget window;
        window.show();
        auto *const notice = new ui::WaitNotice(u"Opening “Home & garden”."_s, &window);
        notice->open();
        check(*notice, u"waiting"_s);
    }

    void theDeletingDialog()
    {
        ui::DeletingDialog dialog(someProfile(u"local"_s), {});
        dialog.show();
        check(dialog, u"the dialog"_s);
    }

    void thePassphrase()
    {
        for (const auto reason :
             {ui::PassphraseDialog::Reason::New, ui::PassphraseDialog::Reason::Wrong}) {
            ui::PassphraseDialog dialog(reason);
            dialog.show();
            check(dialog, u"passphrase"_s);
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
        check(*commands, u"connect with a certificate"_s);
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
            check(commands, QLatin1String(part->metaObject()->className()));
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

    struct Window
    {
        Window() { window.show(); }

        ui::ProfileModel profiles;
        ui::ActivityModel requests{ui::LogRow::Kind::Request};
        ui::ActivityModel events{ui::LogRow::Kind::Event};
        test::Recorder commands;
        ui::MainWindow window{{profiles, requests, events}, commands};
    };
};

QTEST_MAIN(tst_accessibility)
#include "tst_accessibility.moc"
