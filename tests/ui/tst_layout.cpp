// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pseudolanguage.h"
#include "tests/ui/recorder.h"
#include "tests/ui/systemstandin.h"
#include "ui/about/aboutdialog.h"
#include "ui/activity/activitymodel.h"
#include "ui/look/targetstyle.h"
#include "ui/mainwindow.h"
#include "ui/profiledialog/profiledialog.h"
#include "ui/profiles/profilemodel.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingsdialog.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QCoreApplication>
#include <QLabel>
#include <QPoint>
#include <QRect>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

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

QStringList cutOffIn(const QWidget &window)
{
    QStringList found;
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

/// Nothing is cut off: in a language with long words, from right to left, with a large font, in the
/// smallest window.
class tst_layout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new ui::TargetStyle); } // as the program does

    void initTestCase_data()
    {
        QTest::addColumn<bool>("isPseudo");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<double>("fontScale");
        QTest::addColumn<QSize>("size");
        const QSize smallest(720, 480);
        const QSize usual(1080, 700);
        QTest::newRow("English") << false << Qt::LeftToRight << 1.0 << smallest;
        QTest::newRow("English, 150 %") << false << Qt::LeftToRight << 1.5 << smallest;
        QTest::newRow("long, right to left") << true << Qt::RightToLeft << 1.0 << smallest;
        QTest::newRow("long, right to left, 150 %") << true << Qt::RightToLeft << 1.5 << usual;
    }

    void init()
    {
        QFETCH_GLOBAL(bool, isPseudo);
        QFETCH_GLOBAL(Qt::LayoutDirection, direction);
        QFETCH_GLOBAL(double, fontScale);
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
        QApplication::setFont(m_font);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

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

    void theMainWindow()
    {
        Window window;
        window.profiles.setProfiles({{u"1"_s, someProfile()}});
        ui::ServerStatus status;
        QFETCH_GLOBAL(double, fontScale);
        QFETCH_GLOBAL(QSize, size);
        if (fontScale == 1.0 || size.width() > 720)
            status.trouble = ui::Trouble{ui::Trouble::Code::PortUsed, u"127.0.0.1:8000"_s, {}};
        window.profiles.setStatus(u"1"_s, status);
        for (int i = 0; i < ui::MainWindow::tabCount; ++i) {
            window.window.showTab(ui::MainWindow::Tab(i));
            check(window.window, u"tab %1"_s.arg(i));
        }
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
        }
    }

    void theProfileDialog()
    {
        test::Recorder commands;
        const auto catalogue = BackendCatalogue::builtIn();
        ui::ProfileDialog dialog({{}, someProfile(), {}, false}, catalogue, commands);
        dialog.show();
        auto *const tabs = dialog.findChild<QTabWidget *>();
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            check(dialog, tabs->tabText(i));
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
    static void check(const QWidget &window, const QString &where)
    {
        QTest::qWait(30); // layouts
        const auto found = cutOffIn(window);
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
