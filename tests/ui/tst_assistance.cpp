// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/onscreen.h"
#include "tests/ui/recorder.h"
#include "tests/ui/settingsaround.h"
#include "tests/ui/systemstandin.h"
#include "tests/ui/wholewindow.h"
#include "ui/firstrun/firstrunpage.h"
#include "ui/look/announcement.h"
#include "ui/look/assistance.h"
#include "ui/profiledialog/passphrasedialog.h"
#include "ui/profiledialog/profiledialog.h"
#include "ui/profiles/profilemodel.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingsdialog.h"
#include "ui/transfer/exportdialog.h"
#include "ui/transfer/importdialog.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QDialog>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <memory>

using namespace restdock;
using namespace Qt::StringLiterals;
using test::press;

namespace {

/// What was announced in @p window lately. From Qt 6.8 on that is an event, which goes to the system.
QStringList announced(const QWidget &window)
{
    QStringList sentences;
    const auto widgets = window.findChildren<QWidget *>();
    for (auto *widget : widgets) {
        const auto *const face = QAccessible::queryAccessibleInterface(widget);
        if (face && face->role() == QAccessible::Notification)
            sentences << face->text(QAccessible::Name);
    }
    return sentences;
}

constexpr bool isEvent = QT_VERSION >= QT_VERSION_CHECK(6, 8, 0);

QAccessibleInterface *faceOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget);
}

ui::ProfileModel::Item item(const QString &id, const QString &name)
{
    ui::ProfileModel::Item made{id, {}};
    made.profile.name = name;
    made.profile.backend.type = u"drime"_s;
    return made;
}

} // namespace

/// What a screen reader is given beyond what Qt gives it. tests/ui/check-screenreader hears it.
class tst_assistance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_assistance = std::make_unique<ui::Assistance>(*qApp); }

    void cleanupTestCase() { m_assistance.reset(); }

    void aValueIsReachedAndReadWithItsName()
    {
        QWidget window;
        auto *const rows = new QVBoxLayout(&window);
        auto *const title = new QLabel(u"State"_s);
        auto *const value = new QLabel;
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setAccessibleName(u"State"_s);
        title->setBuddy(value);
        auto *const note = new QLabel(u"A note"_s);
        note->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        for (auto *label : {title, value, note})
            rows->addWidget(label);
        window.show();
        value->setText(u"running"_s);
        QCOMPARE(faceOf(value)->text(QAccessible::Name), u"State: running"_s);
        QVERIFY(value->focusPolicy() & Qt::TabFocus);
        QVERIFY(!(note->focusPolicy() & Qt::TabFocus)); // there are many, and Tab has better to do
        QVERIFY(faceOf(value)->relations().isEmpty());
    }

    void theCurrentRowIsFoundInListsTablesAndTrees()
    {
        Window window;
        window.profiles.setProfiles({item(u"1"_s, u"Home NAS"_s), item(u"2"_s, u"Laptop"_s)});
        auto *const list = window.window.findChild<QListView *>(u"profiles"_s);
        list->setCurrentIndex(window.profiles.index(1));
        QCOMPARE(ui::Assistance::currentOf(*list)->text(QAccessible::Name),
                 u"Laptop, stopped, Drime Cloud"_s);

        QTableWidget table(2, 2); // with headers on both sides
        table.setItem(1, 1, new QTableWidgetItem(u"a cell"_s));
        table.setCurrentCell(1, 1);
        QCOMPARE(ui::Assistance::currentOf(table)->text(QAccessible::Name), u"a cell"_s);

        QTreeWidget tree;
        auto *const open = new QTreeWidgetItem(&tree, {u"open"_s});
        new QTreeWidgetItem(open, {u"inside"_s});
        auto *const after = new QTreeWidgetItem(&tree, {u"after"_s});
        open->setExpanded(true);
        tree.show();
        QVERIFY(!ui::Assistance::currentOf(tree));
        tree.setCurrentItem(after);
        QCOMPARE(ui::Assistance::currentOf(tree)->text(QAccessible::Name), u"after"_s);
    }

    void afterTheFirstRunTheListHasTheFocus()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window.window));
        window.profiles.setProfiles({item(u"1"_s, u"Home NAS"_s)});
        QVERIFY(window.window.findChild<QListView *>(u"profiles"_s)->hasFocus());
    }

    void aNewStateIsAnnouncedOnceWhereverTheFocusIs()
    {
        if (isEvent)
            QSKIP("Qt tells it to the system");
        Window window;
        window.profiles.setProfiles({item(u"1"_s, u"Home NAS"_s), item(u"2"_s, u"Laptop"_s)});
        QVERIFY(QTest::qWaitForWindowActive(&window.window));
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        window.profiles.setStatus(u"2"_s, running); // not the one that is shown
        window.profiles.setStatus(u"1"_s, running);
        const QStringList both{u"Laptop: running"_s, u"Home NAS: running"_s};
        QCOMPARE(announced(window.window), both);
        ui::Traffic traffic;
        for (int second = 1; second < 4; ++second) {
            traffic.now.received = 1e6 * second;
            window.profiles.setTraffic(u"1"_s, traffic, second);
            window.profiles.settle();
        }
        QCOMPARE(announced(window.window), both);
    }

    void whoWaitsForTheFirstBackupHearsOfItOnce()
    {
        if (isEvent)
            QSKIP("Qt tells it to the system");
        Window window;
        window.profiles.setProfiles({item(u"1"_s, u"Home NAS"_s), item(u"2"_s, u"Laptop"_s)});
        QVERIFY(QTest::qWaitForWindowActive(&window.window));
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        for (const auto &id : {u"1"_s, u"2"_s})
            window.profiles.setStatus(id, running);
        window.window.showConnect(u"1"_s);
        const auto before = announced(window.window).size();
        ui::Traffic traffic;
        traffic.repositoryUsed = QDateTime::currentDateTimeUtc();
        for (int second = 1; second < 3; ++second)
            window.profiles.setTraffic(u"1"_s, traffic, second);
        window.profiles.setBackup(u"1"_s, QDateTime::currentDateTimeUtc(), 1000);
        window.profiles.setTraffic(u"2"_s, traffic, 1);
        window.window.showConnect(u"2"_s); // what has happened there is no news
        const auto news = announced(window.window).mid(before);
        QCOMPARE(news.size(), 2);
        QVERIFY(news.at(0).startsWith(u"Repository used"));
        QVERIFY(news.at(1).startsWith(u"Backup received"));
    }

    void ofADialogItIsAnnouncedInTheWindowBelow()
    {
        if (isEvent)
            QSKIP("Qt tells it to the system");
        QWidget window;
        window.show();
        auto *const dialog = new QDialog(&window); // or Orca said its title and labels first
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        ui::announce(*dialog, u"Saved."_s);
        QCOMPARE(announced(window), QStringList(u"Saved."_s));
        QVERIFY(announced(*dialog).isEmpty());
    }

    void whatAnImportComesToIsSaid()
    {
        if (isEvent)
            QSKIP("Qt tells it to the system");
        const auto catalogue = BackendCatalogue::builtIn();
        const ui::ProfileModel profiles;
        test::Recorder commands;
        auto &transfer = commands.transfers;
        transfer.wanted = Secret("sesame");
        ui::ImportItem home;
        home.profile.name = u"home"_s;
        transfer.preview.items = {home};
        transfer.report = {.added = 1, .folders = {u"/srv/restic"_s}};
        QWidget window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *const dialog = new ui::ImportDialog(catalogue, profiles, commands, &window);
        dialog->openFile(u"/a.toml"_s);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *const passphrase = qobject_cast<QLineEdit *>(dialog->focusWidget());
        QVERIFY(passphrase);
        passphrase->setText(u"wrong"_s);
        press(*dialog, u"&Unlock"_s);
        passphrase->setText(u"sesame"_s);
        press(*dialog, u"&Try again"_s);
        press(*dialog, u"&Import"_s);
        const auto said = announced(window);
        QCOMPARE(said.size(), 5); // and no step on the way to it
        QCOMPARE(said.at(0), u"The file’s keys are locked with a passphrase."_s);
        QCOMPARE(said.at(1), u"The passphrase is wrong. (IMPORT-PASS)"_s);
        QCOMPARE(said.at(2), u"The imported profiles are stopped until you start them."_s);
        QVERIFY(said.at(3).startsWith(u"1 profiles were imported."));
        QVERIFY(said.at(4).startsWith(u"The repositories themselves are not in the file."));
    }

    void whatAnExportComesToIsSaid()
    {
        if (isEvent)
            QSKIP("Qt tells it to the system");
        test::Recorder commands;
        QWidget window;
        window.show();
        auto *const dialog =
            new ui::ExportDialog({item(u"1"_s, u"home"_s)}, {u"1"_s}, commands, &window);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *const list = dialog->findChild<QListWidget *>();
        list->item(0)->setCheckState(Qt::Unchecked);
        press(*dialog, u"&Export…"_s);
        list->item(0)->setCheckState(Qt::Checked);
        press(*dialog, u"&Export…"_s);
        auto *const chooser = dialog->findChild<QFileDialog *>();
        QVERIFY(chooser);
        Q_EMIT chooser->fileSelected(u"/home/anna/profiles.toml"_s);
        const auto said = announced(window);
        QCOMPARE(said.size(), 2);
        QCOMPARE(said.at(0), u"Tick the profiles that should be in the file."_s);
        QVERIFY(said.at(1).startsWith(u"1 profiles were written to /home/anna/profiles.toml."));
    }

    void whatIsWrongWithANewPassphraseIsSaid()
    {
        if (isEvent)
            QSKIP("Qt tells it to the system");
        QWidget window;
        window.show();
        auto *const dialog = new ui::PassphraseDialog(ui::PassphraseDialog::Reason::New, &window);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        press(*dialog, u"&Keep the keys in a file"_s);
        dialog->findChild<QLineEdit *>()->setText(u"open sesame"_s);
        press(*dialog, u"&Keep the keys in a file"_s);
        const auto said = announced(window);
        QCOMPARE(said.size(), 2);
        QVERIFY(said.at(0).startsWith(u"It is short."));
        QVERIFY(said.at(1).startsWith(u"The two differ."));
    }

    void whatBecomesOfACertificateIsSaid()
    {
        if (isEvent)
            QSKIP("Qt tells it to the system");
        const auto catalogue = BackendCatalogue::builtIn();
        test::Recorder commands;
        Profile profile;
        profile.name = u"home"_s;
        profile.backend.type = u"local"_s;
        profile.backend.values.insert(u"path"_s, u"/srv/restic"_s);
        QWidget window;
        window.show();
        auto *const dialog = new ui::ProfileDialog(ui::ProfileDialog::Given{u"1"_s, profile, {}},
                                                   catalogue, commands, &window);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        dialog->findChild<QTabWidget *>()->setCurrentIndex(1); // its page
        press(*dialog, u"Certi&ficate"_s);
        commands.certificateError = Error{ErrorCode::NoSpace, u"the disk is full"_s};
        press(*dialog, u"C&reate…"_s);
        QCOMPARE(announced(window), QStringList{u"the disk is full"_s});
        press(*dialog, u"C&reate…"_s);
        const auto said = announced(window);
        QCOMPARE(said.size(), 2);
        QVERIFY2(said.at(1).startsWith(u"The certificate was created. It is valid until ")
                     && said.at(1).endsWith(u", for nas, 192.168.1.9."),
                 qPrintable(said.at(1)));
    }

    void whatATestOfTheKeychainComesToIsSaid()
    {
        if (isEvent)
            QSKIP("Qt tells it to the system");
        const QTemporaryDir folder;
        ui::Preferences preferences(folder.filePath(u"desktop.ini"_s));
        test::SystemStandIn system;
        ui::ProfileModel profiles;
        test::Recorder commands;
        QWidget window;
        window.show();
        auto *const dialog = new ui::SettingsDialog(
            ui::SettingsDialog::Given{preferences, system, profiles, commands, {}}, &window);
        dialog->show();
        dialog->showPage(ui::SettingsDialog::Page::Keychain);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        press(*dialog, u"&Test"_s);
        QCOMPARE(announced(window),
                 QStringList{u"It works: an entry was written, read and removed."_s});
    }

    void aProgramInTheBackgroundIsSilent()
    {
        QWidget window; // never shown, and so never in front
        ui::announce(window, u"Home NAS: running"_s);
        QVERIFY(announced(window).isEmpty());
    }

    void aProblemIsSaidWhereThePersonIs()
    {
        QWidget window;
        auto *const rows = new QVBoxLayout(&window);
        QLineEdit *const fields[] = {new QLineEdit, new QLineEdit};
        for (auto *field : fields)
            rows->addWidget(field);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        fields[0]->setFocus();
        QVERIFY(fields[0]->hasFocus());
        for (auto *field : fields)
            ui::describeProblem(*field, u"It is missing."_s);
        ui::describeProblem(*fields[0], u"It is missing."_s);
        for (auto *field : fields)
            QCOMPARE(faceOf(field)->text(QAccessible::Description), u"It is missing."_s);
        if (!isEvent)
            QCOMPARE(announced(window), QStringList(u"It is missing."_s));
        ui::describeProblem(*fields[0], {});
        if (!isEvent)
            QCOMPARE(announced(window).size(), 1);
        QVERIFY(faceOf(fields[0])->text(QAccessible::Description).isEmpty());
    }

    void howFullSomethingIsIsNoProgress()
    {
        QProgressBar space;
        space.setTextVisible(false);
        QCOMPARE(faceOf(&space)->role(), QAccessible::Graphic);
        QVERIFY(!faceOf(&space)->valueInterface());
        QProgressBar waiting;
        waiting.setTextVisible(false);
        waiting.setRange(0, 0);
        QCOMPARE(faceOf(&waiting)->role(), QAccessible::ProgressBar);
    }

    void thePagesOfTheFirstRunAreGroups()
    {
        test::Recorder commands;
        ui::FirstRunPage pages(commands);
        pages.show();
        for (int i = 0; i < pages.count(); ++i) {
            const auto *const face = faceOf(pages.widget(i));
            QCOMPARE(face->role(), QAccessible::Grouping);
            QVERIFY(!face->text(QAccessible::Name).isEmpty());
        }
        QCOMPARE(faceOf(&pages)->role(), QAccessible::Client);
    }

    void tabLeadsFromTheSettingsListToItsPage()
    {
        test::SettingsAround around;
        ui::SettingsDialog dialog(around.given());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *const list = dialog.findChild<QListWidget *>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Tab);
        QVERIFY(dialog.findChild<QStackedWidget *>()->isAncestorOf(dialog.focusWidget()));
    }

    void ctrlTabLeavesABoxWithChoicesForTheNextPage()
    {
        QTabWidget pages;
        auto *const choices = new QComboBox;
        choices->addItems({u"one"_s, u"two"_s});
        pages.addTab(choices, u"First"_s);
        pages.addTab(new QLineEdit, u"Second"_s);
        pages.show();
        QVERIFY(QTest::qWaitForWindowActive(&pages));
        choices->setFocus();
        QTest::keyClick(choices, Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(pages.currentIndex(), 1);
        QTest::keyClick(pages.focusWidget(), Qt::Key_Backtab,
                        Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(pages.currentIndex(), 0);
        QTest::keyClick(choices, Qt::Key_T); // it still looks for what is typed
        QCOMPARE(choices->currentText(), u"two"_s);
    }

    void wholeRowsAreCopied()
    {
        QTreeWidget tree;
        tree.setColumnCount(2);
        for (const auto *name : {"laptop", "phone", "nas"})
            new QTreeWidgetItem(&tree, {QString::fromLatin1(name), u"12 MB"_s});
        tree.setSelectionMode(QAbstractItemView::ExtendedSelection);
        tree.show();
        tree.setCurrentItem(tree.topLevelItem(1));
        tree.topLevelItem(0)->setSelected(true);
        QTest::keyClick(&tree, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"laptop\t12 MB\nphone\t12 MB"_s);
    }

private:
    struct Window : test::WholeWindow
    {
        Window() { window.show(); }
    };

    std::unique_ptr<ui::Assistance> m_assistance;
};

QTEST_MAIN(tst_assistance)
#include "tst_assistance.moc"
