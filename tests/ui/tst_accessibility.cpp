// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/recorder.h"
#include "tests/ui/systemstandin.h"
#include "ui/about/aboutdialog.h"
#include "ui/activity/activitymodel.h"
#include "ui/mainwindow.h"
#include "ui/profiledialog/profiledialog.h"
#include "ui/profiles/deletingdialog.h"
#include "ui/profiles/profilemodel.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingsdialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QMenuBar>
#include <QSet>
#include <QTabBar>
#include <QTabWidget>
#include <QTranslator>
#include <QtTest>

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

void checkMnemonics(const QWidget &window)
{
    QMap<QString, QString> seen;
    for (const auto &text : visibleTexts(window)) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            continue;
        QVERIFY2(!seen.contains(key),
                 qPrintable(u"%1: “%2” and “%3”"_s.arg(key, seen.value(key), text)));
        seen.insert(key, text);
    }
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

void check(const QWidget &window, const QString &where)
{
    QTest::qWait(20); // layouts
    checkMnemonics(window);
    checkNames(window);
    checkTabOrder(window);
    if (QTest::currentTestFailed())
        qWarning("in %s", qPrintable(where));
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

    void initTestCase() { QAccessible::setActive(true); }

    void init()
    {
        QFETCH_GLOBAL(QString, language);
        QVERIFY(m_translator.load(u":/restdock/translations/restdock_"_s + language));
        QCoreApplication::installTranslator(&m_translator);
    }

    void cleanup() { QCoreApplication::removeTranslator(&m_translator); }

    void theFirstRun()
    {
        const Window window;
        check(window.window, u"the question"_s);
        const auto buttons = window.window.findChildren<QAbstractButton *>();
        for (auto *button : buttons) {
            if (button->isVisible() && button->inherits("QCommandLinkButton")) {
                button->click();
                break;
            }
        }
        check(window.window, u"the form"_s);
    }

    void theMainWindow_data()
    {
        QTest::addColumn<bool>("hasTrouble");
        QTest::addColumn<bool>("hasWarning");
        QTest::newRow("as usual") << false << false;
        QTest::newRow("with a trouble") << true << false;
        QTest::newRow("with a warning") << false << true;
    }

    void theMainWindow()
    {
        QFETCH(bool, hasTrouble);
        QFETCH(bool, hasWarning);
        Window window;
        window.profiles.setProfiles({{u"1"_s, someProfile(u"local"_s)}});
        ui::ServerStatus status;
        if (hasTrouble)
            status.trouble = ui::Trouble{ui::Trouble::Code::PortUsed, u"127.0.0.1:8000"_s, {}};
        if (hasWarning)
            status.warnings = {{.code = ui::Trouble::Code::DiskLow, .amount = u"3 GB"_s}};
        window.profiles.setStatus(u"1"_s, status);
        auto *const tabs = window.window.findChild<QTabWidget *>();
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            check(window.window, tabs->tabText(i));
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
        auto *const tabs = dialog.findChild<QTabWidget *>();
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            check(dialog, tabs->tabText(i));
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
        }
    }

    void about()
    {
        test::SystemStandIn system;
        ui::AboutDialog dialog(system);
        dialog.show();
        check(dialog, u"about"_s);
    }

    void theDeletingDialog()
    {
        ui::DeletingDialog dialog(someProfile(u"local"_s));
        dialog.show();
        check(dialog, u"the dialog"_s);
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
