// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pseudolanguage.h"
#include "tests/ui/recorder.h"
#include "tests/ui/samples.h"
#include "tests/ui/systemstandin.h"
#include "ui/about/aboutdialog.h"
#include "ui/about/helpdialog.h"
#include "ui/activity/activitymodel.h"
#include "ui/connect/commandedit.h"
#include "ui/connect/connecthelp.h"
#include "ui/connect/connectoffers.h"
#include "ui/connect/connectwindow.h"
#include "ui/firstrun/choicebutton.h"
#include "ui/look/accessiblestyle.h"
#include "ui/look/language.h"
#include "ui/mainwindow.h"
#include "ui/overview/factgrid.h"
#include "ui/overview/overviewpage.h"
#include "ui/profiledialog/newfolder.h"
#include "ui/profiledialog/passphrasedialog.h"
#include "ui/profiledialog/profiledialog.h"
#include "ui/profiledialog/usertable.h"
#include "ui/profiles/deletingdialog.h"
#include "ui/profiles/profiledamage.h"
#include "ui/profiles/profilelist.h"
#include "ui/profiles/profilemodel.h"
#include "ui/profiles/renamedialog.h"
#include "ui/profiles/troublebar.h"
#include "ui/profiletabs.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingsdialog.h"
#include "ui/users/freshpasswords.h"
#include "ui/users/newuserdialog.h"
#include "ui/users/userlistpage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAction>
#include <QCoreApplication>
#include <QDateTime>
#include <QDialog>
#include <QEvent>
#include <QFontInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPoint>
#include <QPushButton>
#include <QRect>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTreeWidget>

#include <algorithm>
#include <utility>

using namespace restdock;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget *widget, const QString &text)
{
    return u"%1 “%2”: has %3 x %4, needs %5 x %6"_s
        .arg(QLatin1String(widget->metaObject()->className()), text)
        .arg(widget->width())
        .arg(widget->height())
        .arg(widget->sizeHint().width())
        .arg(widget->sizeHint().height());
}

/// What a widget shows, if it must be readable as a whole.
QString textOf(const QWidget *widget)
{
    if (const auto *const label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *const button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    return {};
}

bool isCutOff(const QWidget *widget)
{
    const auto *const label = qobject_cast<const QLabel *>(widget);
    if (widget->hasHeightForWidth())
        return widget->heightForWidth(widget->width()) > widget->height();
    const QSize hint = widget->minimumSizeHint().expandedTo(label ? label->sizeHint() : QSize());
    if (qobject_cast<const QAbstractButton *>(widget))
        return widget->sizeHint().width() > widget->width()
            || widget->sizeHint().height() > widget->height() + 2;
    return hint.width() > widget->width() || hint.height() > widget->height();
}

/// Within what can be scrolled to, if it lies in something that scrolls downwards; else in the window.
bool isOutside(const QWidget *widget, const QWidget &window)
{
    const QRect place(widget->mapTo(&window, QPoint()), widget->size());
    for (const auto *above = widget->parentWidget(); above && above != &window;
         above = above->parentWidget()) {
        const auto *const area = qobject_cast<const QScrollArea *>(above);
        if (area && area->viewport()->width() >= area->widget()->width())
            return false;
    }
    return !window.rect().contains(place);
}

/// Areas of which a part lies beside what can be seen.
QStringList sidewaysIn(const QWidget &window)
{
    QStringList found;
    const auto areas = window.findChildren<QScrollArea *>();
    for (const auto *area : areas) {
        if (area->isVisible() && area->widget()->width() > area->viewport()->width()) {
            found << u"a %1 scrolls sideways: %2 in %3"_s
                         .arg(QLatin1String(area->widget()->metaObject()->className()))
                         .arg(area->widget()->width())
                         .arg(area->viewport()->width());
            for (const auto *part :
                 area->widget()->findChildren<QWidget *>()) { // whose fault it is
                if (part->minimumSizeHint().width() > area->viewport()->width())
                    found << nameOf(part, u"at least %1"_s.arg(part->minimumSizeHint().width()));
            }
        }
    }
    return found;
}

QStringList cutOffIn(const QWidget &window)
{
    QStringList found = sidewaysIn(window);
    const auto widgets = window.findChildren<QWidget *>();
    for (const auto *widget : widgets) {
        const auto text = textOf(widget);
        if (text.isEmpty() || !widget->isVisible() || widget->window() != &window)
            continue;
        if (isCutOff(widget) || isOutside(widget, window))
            found << nameOf(widget, text.left(60));
    }
    return found;
}

/// Texts that can be selected and do not stand on the side where the window's lines begin.
QStringList onTheWrongSideIn(const QWidget &window)
{
    QStringList found;
    constexpr int nothing = 2;
    for (const auto *label : window.findChildren<QLabel *>()) {
        const auto *const text = label->findChild<QTextDocument *>();
        if (!text || !label->isVisible() || label->text().isEmpty()
            || label->alignment().testFlag(Qt::AlignHCenter))
            continue;
        const auto *const lines = text->firstBlock().layout();
        const auto place = lines->lineCount() > 0 ? lines->lineAt(0).naturalTextRect() : QRectF();
        const qreal gap = label->layoutDirection() == Qt::RightToLeft
            ? text->textWidth() - place.right()
            : place.left();
        if (gap > nothing)
            found << nameOf(label, label->text().left(60)) + u", begins %1 off"_s.arg(gap);
    }
    return found;
}

/// Of areas that lie in another one that has one, too.
QStringList scrollBarsWithinOthersIn(const QWidget &window)
{
    QStringList found;
    const auto isScrolled = [](const QScrollArea *area) {
        return area && area->isVisible() && area->verticalScrollBar()->maximum() > 0;
    };
    for (const auto *area : window.findChildren<QScrollArea *>()) {
        for (const auto *above = area->parentWidget(); above; above = above->parentWidget()) {
            if (isScrolled(area) && isScrolled(qobject_cast<const QScrollArea *>(above)))
                found << nameOf(area->widget(), QLatin1String("scrolls"));
        }
    }
    return found;
}

Profile someProfile()
{
    Profile profile;
    profile.name = u"Home NAS"_s;
    profile.backend.type = u"local"_s;
    profile.backend.values.insert(u"path"_s, u"/srv/restic"_s);
    profile.users.append({.name = u"laptop"_s});
    return profile;
}

} // namespace

/// Nothing is cut off or on the wrong side: in a language with long words, from right to left, with a large font, in the
/// smallest window.
class tst_layout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new ui::AccessibleStyle); } // as the program does

    void initTestCase_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<double>("fontScale");
        QTest::addColumn<QSize>("size");
        const QSize smallest(720, 480);
        const QSize usual(1080, 700);
        const QString english(u"en"_s);
        const QString pseudo(u"pseudo"_s);
        QTest::newRow("English") << english << Qt::LeftToRight << 1.0 << smallest;
        QTest::newRow("English, 150 %") << english << Qt::LeftToRight << 1.5 << smallest;
        for (const auto &[code, name] :
             {std::pair{"de", "German"}, std::pair{"fr", "French"}, std::pair{"es", "Spanish"}}) {
            QTest::addRow("%s", name)
                << QString::fromLatin1(code) << Qt::LeftToRight << 1.0 << usual;
            QTest::addRow("%s, 150 %%", name)
                << QString::fromLatin1(code) << Qt::LeftToRight << 1.5 << smallest;
        }
        QTest::newRow("long, right to left") << pseudo << Qt::RightToLeft << 1.0 << smallest;
        QTest::newRow("long, right to left, 150 %") << pseudo << Qt::RightToLeft << 1.5 << usual;
    }

    void init()
    {
        QFETCH_GLOBAL(QString, language);
        QFETCH_GLOBAL(Qt::LayoutDirection, direction);
        QFETCH_GLOBAL(double, fontScale);
        const bool isPseudo = language == u"pseudo";
        ui::useLanguage(isPseudo ? u"en"_s : language);
        if (isPseudo)
            QCoreApplication::installTranslator(&m_pseudo);
        QGuiApplication::setLayoutDirection(direction);
        m_font = QApplication::font();
        QFont scaled = m_font;
        scaled.setPointSizeF(scaled.pointSizeF() * fontScale);
        QApplication::setFont(scaled);
    }

    void cleanup()
    {
        QCoreApplication::removeTranslator(&m_pseudo);
        ui::useLanguage(u"en"_s);
        QApplication::setFont(m_font);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void theFirstRun()
    {
        const Window window;
        check(window.window, u"the question"_s);
        const auto buttons = window.window.findChildren<QAbstractButton *>();
        for (auto *button : buttons) {
            if (button->isVisible() && qobject_cast<ui::ChoiceButton *>(button)) {
                button->click();
                break;
            }
        }
        check(window.window, u"the form"_s);
    }

    void theMainWindow()
    {
        Window window;
        window.profiles.setProfiles({{u"1"_s, someProfile()}});
        window.window.showKeychain({u"GNOME Keyring"_s, SecretStore::State::Ready, {}, {}});
        ui::ServerStatus status;
        status.phase = ui::ServerPhase::Failed;
        status.trouble = ui::Trouble{ui::Trouble::Code::PortUsed, u"127.0.0.1:8000"_s, {}};
        window.profiles.setStatus(u"1"_s, status);
        window.window.findChild<ui::TroubleBar *>()->offerPort(u"1"_s, 8123);
        checkTabs(window.window);
    }

    void besideATroubleThereIsOneScrollBar()
    {
        Window window;
        window.window.resize(720, 480);
        window.profiles.setProfiles({{u"1"_s, someProfile()}});
        ui::ServerStatus status;
        status.phase = ui::ServerPhase::Failed;
        status.trouble = ui::Trouble{ui::Trouble::Code::FolderMissing, u"/srv"_s, {}};
        window.profiles.setStatus(u"1"_s, status);
        QTest::qWait(30); // layouts begin
        QStringList found;
        QTRY_VERIFY2((found = scrollBarsWithinOthersIn(window.window)).isEmpty(),
                     qPrintable(found.join(u'\n')));
    }

    void nothingThatCanBeRead()
    {
        using Extent = ui::ProfileDamage::Extent;
        for (const auto extent : {Extent::All, Extent::IsNewer}) {
            Window window;
            window.window.showDamage({extent, 0, u"/home/anna/profiles.toml"_s, u"line 3"_s});
            check(window.window, u"damage %1"_s.arg(int(extent)));
        }
    }

    void helpForClientsAndTheOffersAfterABackup()
    {
        Window window;
        window.profiles.setProfiles({{u"1"_s, someProfile()}});
        window.profiles.setStatus(u"1"_s, test::runningStatus());
        window.window.showConnect(u"1"_s);
        auto *const commands = window.window.findChild<ui::ConnectWindow *>();
        commands->findChild<ui::ConnectOffers *>()->show();
        check(*commands, u"offers"_s);
        auto *const help = commands->findChild<ui::ConnectHelp *>();
        help->show();
        help->findChildren<QPushButton *>().at(1)->click(); // the firewall
        check(*commands, u"help"_s);
    }

    void theMainWindowOfABusyServer()
    {
        Window window;
        window.profiles.setProfiles(test::someProfiles());
        window.profiles.setStatus(u"1"_s, test::runningStatus());
        window.profiles.setTraffic(u"1"_s, test::busyTraffic(7),
                                   ui::ThroughputHistory::currentSecond());
        window.profiles.setSpace(u"1"_s, {2'000'000'000'000, 812'000'000'000});
        window.window.showProfile(u"1"_s);
        checkTabs(window.window);
    }

    void aButtonThatBelongsToAFactLeavesItsTextTheLine()
    {
        ui::FactGrid grid;
        auto *const button = new QPushButton(u"Cancel the start"_s);
        using Place = ui::FactGrid::Place;
        auto &fact = grid.add(u"State"_s, button, Place::BesideOrBelow);
        const auto text = u"starting: waiting for the keychain to be unlocked…"_s;
        fact.setText(text);
        grid.arrange();
        grid.resize(fact.value->fontMetrics().horizontalAdvance(text) * 4 / 3, 200);
        grid.show();
        QTRY_VERIFY(button->y() >= fact.value->geometry().bottom());
        QTRY_VERIFY(fact.value->height() < 2 * fact.value->fontMetrics().lineSpacing());
        fact.setText(u"running"_s);
        QTRY_VERIFY(button->y() < fact.value->geometry().bottom()); // there is room beside it
    }

    void whatGetsTheFocusIsBroughtIntoView()
    {
        QFont large = m_font;
        large.setPointSizeF(large.pointSizeF() * 3);
        QApplication::setFont(large);
        Window window;
        window.window.resize(720, 480);
        window.profiles.setProfiles({{u"1"_s, someProfile()}});
        ui::ServerStatus status;
        status.phase = ui::ServerPhase::Failed;
        status.trouble = ui::Trouble{ui::Trouble::Code::FolderMissing, u"/media/usb"_s, {}};
        window.profiles.setStatus(u"1"_s, status);
        window.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window.window));
        const auto *const tabs = window.window.findChild<ui::ProfileTabs *>()->tabBar();
        QTRY_VERIFY(tabs->visibleRegion().isEmpty()); // below the trouble
        for (int i = 0; i < 3 && !tabs->hasFocus(); ++i)
            QTest::keyClick(&window.window, Qt::Key_F6);
        QVERIFY(tabs->hasFocus());
        QTRY_VERIFY(!tabs->visibleRegion().isEmpty());
    }

    void theOverviewIsSeenAsAWholeAlsoAfterItWasLarger()
    {
        QFETCH_GLOBAL(double, fontScale);
        QFETCH_GLOBAL(QString, language);
        if (fontScale > 1 || language == u"pseudo")
            QSKIP("it may scroll downwards");
        Window window;
        window.profiles.setProfiles(test::someProfiles());
        window.profiles.setStatus(u"1"_s, test::runningStatus());
        window.profiles.setTraffic(u"1"_s, test::busyTraffic(7),
                                   ui::ThroughputHistory::currentSecond());
        window.window.showProfile(u"1"_s);
        const auto isWhole = [&window] {
            const auto areas = window.window.findChildren<QScrollArea *>();
            return std::all_of(areas.begin(), areas.end(), [](const QScrollArea *area) {
                return !area->isVisible() || area->verticalScrollBar()->maximum() == 0;
            });
        };
        for (const auto &size : {QSize(1080, 700), QSize(1400, 1100), QSize(1080, 700)}) {
            window.window.resize(size);
            QTest::qWait(30); // layouts begin
            QTRY_VERIFY(isWhole());
        }
    }

    void everyColumnOfTheRepositoriesIsSeenAtFirst()
    {
        QFETCH_GLOBAL(double, fontScale);
        if (fontScale > 1)
            QSKIP("a table may scroll in itself");
        Window window;
        window.window.resize(1080, 700);
        const auto *const table = showRepositories(window);
        QVERIFY(table);
        QTRY_COMPARE(table->viewport()->width(), table->horizontalHeader()->length());
        QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
        check(window.window, u"repositories"_s);
    }

    void aTableThatGetsNarrowHidesNoColumnForTheSakeOfAnother()
    {
        ui::UserTable inDialog({});
        inDialog.showUsers({{.name = u"laptop"_s}, {.name = u"office-pc"_s}}, {});
        inDialog.show();
        Window window;
        window.profiles.setProfiles(test::someProfiles());
        window.window.showProfile(u"1"_s);
        window.window.showTab(ui::MainWindow::Tab::Users);
        const auto tables =
            window.window.findChild<ui::UserListPage *>()->findChildren<QTableView *>();
        QCOMPARE(tables.size(), 1);
        Window other;
        const auto *const repositories = showRepositories(other);
        const QList<std::pair<QWidget *, const QTableView *>> all{{&inDialog, &inDialog},
                                                                  {&window.window, tables.first()},
                                                                  {&other.window, repositories}};
        for (const auto &[resized, table] : all) {
            const auto *const columns = table->horizontalHeader();
            for (const int width : {1600, 1000, 720, 400}) {
                resized->resize(width, 480);
                QTest::qWait(30); // layouts begin
                int needed = 0;
                const QAbstractItemView *const view = table;
                for (int i = 0; i < columns->count(); ++i)
                    needed += std::max(columns->sectionSizeHint(i), view->sizeHintForColumn(i));
                QTRY_COMPARE(columns->length(), std::max(needed, table->viewport()->width()));
            }
        }
    }

    void theClientsTableHasRoomForEveryRate()
    {
        Window window;
        window.window.resize(1080, 700);
        window.profiles.setProfiles(test::someProfiles());
        window.profiles.setStatus(u"1"_s, test::runningStatus());
        window.profiles.setTraffic(u"1"_s, test::busyTraffic(7),
                                   ui::ThroughputHistory::currentSecond());
        window.window.showProfile(u"1"_s);
        const QTreeWidget *clients = nullptr;
        for (const auto *each : window.window.findChildren<QTreeWidget *>()) {
            if (each->accessibleName() == ui::OverviewPage::tr("Active clients"))
                clients = each;
        }
        QVERIFY(clients);
        QTRY_VERIFY(clients->isVisible() && clients->topLevelItemCount() == 2);
        const QAbstractItemView *const view = clients;
        for (int column = 0; column < clients->columnCount(); ++column)
            QTRY_VERIFY(clients->columnWidth(column) >= view->sizeHintForColumn(column));
        QTRY_VERIFY(clients->header()->length() >= clients->viewport()->width());
    }

    void theListOfProfilesIsAsWideAsItsFontNeeds()
    {
        Window window;
        window.window.resize(1080, 700);
        window.profiles.setProfiles(test::someProfiles());
        const auto *const list = window.window.findChild<ui::ProfileList *>();
        constexpr int letters = 34;
        QTRY_VERIFY2(list->width() >= letters * list->fontMetrics().averageCharWidth(),
                     qPrintable(QString::number(list->width())));
    }

    void commandsAreAsLargeAsWhatStandsAroundThem()
    {
        ui::CommandEdit commands(3);
        QVERIFY(QFontInfo(commands.font()).pointSizeF()
                >= QFontInfo(QApplication::font()).pointSizeF());
        QVERIFY(QFontInfo(commands.font()).fixedPitch());
        QFont larger = QApplication::font();
        larger.setPointSizeF(larger.pointSizeF() * 2);
        QApplication::setFont(larger);
        QEvent changed(QEvent::ApplicationFontChange); // which an application sends while it runs
        QCoreApplication::sendEvent(&commands, &changed);
        QVERIFY(QFontInfo(commands.font()).pointSizeF() >= QFontInfo(larger).pointSizeF());
        const int line = commands.fontMetrics().lineSpacing();
        QVERIFY(commands.sizeHint().height() >= 3 * line);
        const ui::CommandEdit one(1);
        QVERIFY(one.sizeHint().expandedTo(one.minimumSizeHint()).height() < 2 * line);
    }

    void theQuestionAboutDeleting()
    {
        ui::DeletingDialog dialog(someProfile(), {});
        dialog.show();
        check(dialog, u"deleting"_s);
        constexpr int letters = 55; // more than a newspaper's column
        QVERIFY(dialog.width() >= letters * dialog.fontMetrics().averageCharWidth());
    }

    void theButtonsOfTheBar()
    {
        using Code = ui::Trouble::Code;
        Window window;
        window.profiles.setProfiles({{u"1"_s, someProfile()}});
        window.window.showTab(ui::MainWindow::Tab::Users);
        for (const auto code :
             {Code::PortUsed, Code::AddressGone, Code::NoAnswer, Code::FolderMissing,
              Code::CertificateBad, Code::KeychainMissing, Code::KeychainLocked}) {
            ui::ServerStatus status;
            status.phase = ui::ServerPhase::Failed;
            status.trouble = ui::Trouble{code, u"192.168.1.20"_s, {}};
            window.profiles.setStatus(u"1"_s, status);
            check(window.window, u"trouble %1"_s.arg(int(code)));
        }
    }

    void theSettings()
    {
        const QTemporaryDir folder;
        ui::Preferences preferences(folder.filePath(u"desktop.ini"_s));
        test::SystemStandIn system;
        system.login.state = ui::LoginEntry::State::OtherProgram;
        ui::ProfileModel profiles;
        profiles.setProfiles({{u"1"_s, someProfile()}});
        test::Recorder commands;
        ui::SettingsDialog dialog({preferences, system, profiles, commands, u"1"_s});
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
        ui::ProfileDialog dialog({{}, profile, {}, false}, catalogue, commands);
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
    struct Window;

    static const QTableView *showRepositories(Window &window)
    {
        window.profiles.setProfiles(test::someProfiles());
        window.window.showProfile(u"1"_s);
        window.window.showTab(ui::MainWindow::Tab::Repositories);
        window.commands.counting(test::someRepositories());
        const QTableView *table = nullptr;
        for (const auto *each : window.window.findChildren<QTableView *>()) {
            if (each->isVisible())
                table = each;
        }
        return table;
    }

    /// Beside the frame that windows have on a desktop.
    static bool fillsTheScreen(const QWidget &window)
    {
        return window.height() >= window.screen()->availableSize().height() - 48;
    }

    static void pressDefault(const QDialog &dialog)
    {
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->isDefault())
                return button->click(); // another one may be the default afterwards
        }
    }

    /// Notes of forms that are higher than what they say.
    static QStringList notesWithHolesIn(const QWidget &dialog)
    {
        QStringList found;
        for (const auto *form : dialog.findChildren<QFormLayout *>()) {
            for (int row = 0; row < form->rowCount(); ++row) {
                const auto *const item = form->itemAt(row, QFormLayout::FieldRole);
                const auto *const note = item ? qobject_cast<QLabel *>(item->widget()) : nullptr;
                if (note && note->isVisible()
                    && note->height() > note->heightForWidth(note->width()) + 2)
                    found << nameOf(note, note->text());
            }
        }
        return found;
    }

    static void checkTabs(ui::MainWindow &window)
    {
        for (int i = 0; i < ui::MainWindow::tabCount; ++i) {
            window.showTab(ui::MainWindow::Tab(i));
            check(window, u"tab %1"_s.arg(i));
            if (QTest::currentTestFailed())
                return;
        }
    }

    static void check(const QWidget &window, const QString &where)
    {
        QTest::qWait(30); // layouts begin, and may take several rounds
        QStringList found;
        (void)QTest::qWaitFor([&] {
            found = cutOffIn(window) + onTheWrongSideIn(window);
            return found.isEmpty();
        });
        for (const auto &line : found)
            qWarning("%s", qPrintable(line));
        QVERIFY2(found.isEmpty(), qPrintable(where));
    }

    struct Window
    {
        Window()
        {
            QFETCH_GLOBAL(QSize, size);
            window.resize(size);
            window.show();
        }

        ui::ProfileModel profiles;
        ui::ActivityModel requests{ui::LogRow::Kind::Request};
        ui::ActivityModel events{ui::LogRow::Kind::Event};
        test::Recorder commands;
        ui::MainWindow window{{profiles, requests, events}, commands};
    };

    test::PseudoLanguage m_pseudo;
    QFont m_font;
};

QTEST_MAIN(tst_layout)
#include "tst_layout.moc"
