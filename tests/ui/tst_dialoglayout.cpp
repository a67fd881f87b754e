// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/layoutchecks.h"
#include "tests/ui/layoutfixture.h"
#include "tests/ui/recorder.h"
#include "tests/ui/settingsaround.h"
#include "tests/ui/systemstandin.h"
#include "ui/about/aboutdialog.h"
#include "ui/about/helpdialog.h"
#include "ui/profiledialog/newfolder.h"
#include "ui/profiledialog/passphrasedialog.h"
#include "ui/profiledialog/profiledialog.h"
#include "ui/profiles/deletingdialog.h"
#include "ui/profiles/profilemodel.h"
#include "ui/profiles/renamedialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/users/freshpasswords.h"
#include "ui/users/newuserdialog.h"

#include <QAction>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace restdock;
using namespace Qt::StringLiterals;
using namespace restdock::test;

/// Dialogs: nothing is cut off or on the wrong side, and they are as large as what they show.
class tst_dialoglayout : public test::LayoutFixture
{
    Q_OBJECT

private Q_SLOTS:
    void theQuestionAboutDeleting()
    {
        ui::DeletingDialog dialog(someProfile(), {});
        dialog.show();
        check(dialog, u"deleting"_s);
        constexpr int letters = 55; // more than a newspaper's column
        QVERIFY(dialog.width() >= letters * dialog.fontMetrics().averageCharWidth());
    }

    void theSettings()
    {
        test::SettingsAround around;
        around.system.login.state = ui::LoginEntry::State::OtherProgram;
        around.profiles.setProfiles({{u"1"_s, someProfile()}});
        ui::SettingsDialog dialog(around.given(u"1"_s));
        dialog.show();
        for (int page = 0; page <= int(ui::SettingsDialog::Page::Headless); ++page) {
            dialog.showPage(ui::SettingsDialog::Page(page));
            check(dialog, u"page %1"_s.arg(page));
            const auto *const scroller = qobject_cast<const QScrollArea *>(
                dialog.findChild<QStackedWidget *>()->currentWidget());
            QTRY_VERIFY2(scroller->verticalScrollBar()->maximum() == 0 || fillsTheScreen(dialog),
                         qPrintable(u"page %1 lacks %2"_s.arg(page).arg(
                             scroller->verticalScrollBar()->maximum())));
        }
    }

    void theShortcuts()
    {
        Window window;
        window.profiles.setProfiles({{u"1"_s, someProfile()}});
        QList<QAction *> actions;
        for (auto *action : window.window.findChildren<QAction *>()) {
            if (!action->shortcut().isEmpty())
                actions << action;
        }
        QVERIFY(actions.size() > 10);
        ui::showHelp(&window.window, actions);
        const auto *const dialog = window.window.findChild<QDialog *>();
        check(*dialog, u"help"_s);
        const auto *const list = dialog->findChild<QTreeWidget *>();
        const auto *const columns = list->header();
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            const auto text = list->topLevelItem(row)->text(1);
            QVERIFY2(columns->sectionSize(1) >= list->fontMetrics().horizontalAdvance(text) + 4,
                     qPrintable(text));
        }
        QCOMPARE(list->horizontalScrollBar()->maximum(), 0);
        QVERIFY(list->verticalScrollBar()->maximum() == 0 || fillsTheScreen(*dialog));
    }

    void theProfileDialog()
    {
        test::Recorder commands;
        const auto catalogue = BackendCatalogue::builtIn();
        auto profile = someProfile();
        profile.listen.host = u"192.168.1.9"_s; // where there is something to note
        profile.requestLog = u"/var/log/restdock.log"_s;
        profile.metrics = MetricsAccess::Users;
        ui::ProfileDialog dialog({{}, profile, {}}, catalogue, commands);
        dialog.show();
        auto *const tabs = dialog.findChild<QTabWidget *>();
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            check(dialog, tabs->tabText(i));
            const auto holes = notesWithHolesIn(dialog);
            QVERIFY2(holes.isEmpty(), qPrintable(holes.join(u'\n')));
        }
    }

    void newPasswords()
    {
        const auto password = u"A8cfzA7e8y5kfa7wAc44"_s;
        const QMap<QString, QString> one{{u"laptop"_s, password}};
        auto many = one;
        for (int i = 0; i < 4; ++i)
            many.insert(u"office-pc-%1"_s.arg(i), password);
        for (const auto &passwords : {one, many}) {
            QWidget parent;
            ui::showPasswords(&parent, passwords);
            auto *const dialog = parent.findChild<QDialog *>();
            check(*dialog, u"passwords"_s);
            dialog->resize(1, 1); // as narrow as somebody can make it
            check(*dialog, u"passwords, as narrow as they can be"_s);
        }
    }

    void whatIsWrongWithANewFolder()
    {
        const auto catalogue = BackendCatalogue::builtIn();
        const auto field = *catalogue.find(u"drime"_s)->field(u"root_folder"_s);
        QWidget parent;
        ui::askForNewFolder(&parent, u"backups"_s, field, [](const QString &) {});
        auto *const dialog = parent.findChild<QDialog *>();
        dialog->findChild<QLineEdit *>()->setText(u".."_s);
        check(*dialog, u"a folder's name"_s);
    }

    void whatIsWrongWithANewUser()
    {
        ui::NewUserDialog dialog(someProfile());
        dialog.show();
        dialog.findChild<QLineEdit *>()->setText(u"my tablet"_s);
        check(dialog, u"a user's name"_s);
    }

    void aNewNameThatWaitsForTheKeychain()
    {
        test::Recorder commands;
        commands.isStoreSlow = true;
        ui::ProfileModel profiles;
        profiles.setProfiles({{u"1"_s, someProfile()}});
        QWidget parent;
        ui::openRename(&parent, *profiles.find(u"1"_s), {}, commands);
        auto *const dialog = parent.findChild<QDialog *>();
        check(*dialog, u"a new name"_s);
        dialog->findChild<QLineEdit *>()->setText(u"Another"_s);
        pressDefault(*dialog);
        check(*dialog, u"a new name, saving"_s);
    }

    void passphrases()
    {
        using Reason = ui::PassphraseDialog::Reason;
        for (const auto reason : {Reason::New, Reason::Locked, Reason::Wrong}) {
            ui::PassphraseDialog dialog(reason);
            dialog.show();
            check(dialog, u"passphrase %1"_s.arg(int(reason)));
            pressDefault(dialog); // there is something to say of a new one
            check(dialog, u"passphrase %1, wrong"_s.arg(int(reason)));
        }
    }

    void about()
    {
        test::SystemStandIn system;
        ui::AboutDialog dialog(system);
        dialog.show();
        check(dialog, u"about"_s);
    }

private:
    static void pressDefault(const QDialog &dialog)
    {
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->isDefault())
                return button->click(); // another one may be the default afterwards
        }
    }
};

QTEST_MAIN(tst_dialoglayout)
#include "tst_dialoglayout.moc"
