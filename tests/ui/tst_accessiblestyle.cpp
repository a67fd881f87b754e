// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples.h"
#include "ui/firstrun/choicebutton.h"
#include "ui/look/accessiblestyle.h"
#include "ui/look/colours.h"
#include "ui/look/symbolicicon.h"
#include "ui/look/tickbox.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QProxyStyle>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

using namespace restdock;
using namespace Qt::StringLiterals;

namespace {

using Make = std::function<QWidget *()>;

} // namespace

Q_DECLARE_METATYPE(Make)

/// What the style of the desktop lacks where it is Fusion, as on GNOME.
class tst_accessiblestyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new ui::AccessibleStyle(u"Fusion"_s)); }

    void iconsAreSharpOnADenseScreen()
    {
        const auto pixmap = ui::symbolicIcon(u"play"_s).pixmap(QSize(16, 16), 2);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.devicePixelRatioF(), 2);
    }

    void oneClickSelectsAndDoesNotOpen()
    {
        class OpensFilesAtOnce final : public QProxyStyle
        {
        public:
            int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const override
            {
                return hint == SH_ItemView_ActivateItemOnSingleClick
                    ? 1
                    : QProxyStyle::styleHint(hint, option, widget, returned);
            }
        };
        const ui::AccessibleStyle style(new OpensFilesAtOnce);
        QCOMPARE(style.styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, nullptr,
                                 nullptr),
                 0);
    }

    void edgesAreSeenWhereAllIsBlack_data()
    {
        QTest::addColumn<Make>("make");
        QTest::newRow("a field") << Make([] { return new QLineEdit; });
        QTest::newRow("a number") << Make([] { return new QSpinBox; });
        QTest::newRow("a choice") << Make([] { return new QComboBox; });
        QTest::newRow("a button") << Make([] { return new QPushButton(u"Start"_s); });
        QTest::newRow("a large button") << Make(
            [] { return new ui::ChoiceButton(u"folder"_s, u"In a folder"_s, u"A disk."_s); });
        QTest::newRow("a list") << Make([] { return new QTreeWidget; });
        QTest::newRow("a part of a whole") << Make([] { return new QProgressBar; });
        QTest::newRow("what cannot be used now") << Make([] {
            auto *const field = new QLineEdit;
            field->setEnabled(false);
            return field;
        });
    }

    void edgesAreSeenWhereAllIsBlack()
    {
        QFETCH(Make, make);
        QApplication::setPalette(test::contrastPalette());
        QWidget window;
        const std::unique_ptr<QWidget> widget(make());
        widget->setParent(&window);
        widget->setGeometry(10, 10, 120, 30);
        const auto picture = window.grab().toImage();
        const auto lightest = [&picture](int x) {
            int found = 0;
            for (int y = 20; y < 28; ++y)
                found = std::max(found, qGray(picture.pixel(x, y)));
            return found;
        };
        int edge = 0;
        for (int x = 10; x < 14; ++x) // some have air around them
            edge = std::max(edge, lightest(x));
        QVERIFY2(edge > 70, qPrintable(QString::number(edge))); // 3:1 to black is 89, faded 70
        QCOMPARE(lightest(5), 0);
    }

    void theFocusIsSeen_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<Make>("make");
        const std::pair<const char *, QPalette> palettes[] = {
            {"light", QApplication::style()->standardPalette()},
            {"dark", test::darkPalette()},
            {"in high contrast", test::contrastPalette()}};
        const std::pair<const char *, Make> kinds[] = {
            {"a field", [] { return new QLineEdit; }},
            {"a number", [] { return new QSpinBox; }},
            {"a choice",
             [] {
                 auto *const box = new QComboBox;
                 box->addItem(u"Local"_s);
                 return box;
             }},
            {"a button", [] { return new QPushButton(u"Start"_s); }},
            {"a flat button",
             [] {
                 auto *const button = new QPushButton(u"Later"_s);
                 button->setFlat(true);
                 return button;
             }},
            {"the default button",
             [] {
                 auto *const button = new QPushButton(u"Create"_s);
                 button->setDefault(true);
                 return button;
             }},
            {"a list", [] { return new QTreeWidget; }},
            {"several lines", [] { return new QPlainTextEdit; }},
            {"a box to tick", [] { return new ui::TickBox(u"Verify uploads"_s); }},
            {"one of several", [] { return new QRadioButton(u"Hide it"_s); }}};
        for (const auto &[look, palette] : palettes) {
            for (const auto &[kind, make] : kinds)
                QTest::addRow("%s, %s", look, kind) << palette << make;
        }
    }

    /// By a line around it that differs from the background as much as it must (3:1).
    void theFocusIsSeen()
    {
        QFETCH(const QPalette, palette);
        QFETCH(const Make, make);
        QApplication::setPalette(palette);
        QWidget window;
        auto *const other = new QPushButton(&window);
        const std::unique_ptr<QWidget> widget(make());
        widget->setParent(&window);
        widget->setGeometry(10, 30, 140, 30);
        window.resize(200, 80);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.setAttribute(Qt::WA_KeyboardFocusChange); // somebody goes there with Tab
        other->setFocus(Qt::TabFocusReason);
        const auto without = window.grab(widget->geometry()).toImage();
        widget->setFocus(Qt::TabFocusReason);
        QVERIFY(widget->hasFocus());
        const auto with = window.grab(widget->geometry()).toImage();
        int seen = 0; // on a line through the middle of what has it, or of its text
        for (int y = 0; y < with.height(); ++y) {
            const QColor before(without.pixel(with.width() / 4, y));
            const QColor after(with.pixel(with.width() / 4, y));
            const bool isNew = ui::contrast(before, after) > 1.3;
            seen += isNew && ui::contrast(after, palette.color(QPalette::Window)) >= 2.95 ? 1 : 0;
        }
        QVERIFY2(seen >= 2, qPrintable(QString::number(seen))); // above and below
    }

    void whatAnEmptyFieldSaysCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << QApplication::style()->standardPalette();
        QTest::newRow("dark") << test::darkPalette();
        QTest::newRow("in high contrast") << test::contrastPalette();
    }

    void whatAnEmptyFieldSaysCanBeRead()
    {
        QFETCH(QPalette, palette);
        QApplication::style()->polish(palette);
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            const auto hint = palette.color(group, QPalette::PlaceholderText);
            QCOMPARE(hint.alpha(), 255);
            const double found = ui::contrast(hint, palette.color(group, QPalette::Base));
            QVERIFY2(found >= 4.5, qPrintable(QString::number(found)));
            QVERIFY(ui::contrast(hint, palette.color(group, QPalette::Text)) > 1.3); // no text
        }
    }

    void theArrowOfASelectedRowIsSeen()
    {
        const auto palette = test::contrastPalette();
        QApplication::setPalette(palette);
        QTreeWidget tree;
        tree.setHeaderHidden(true);
        auto *const row = new QTreeWidgetItem(&tree);
        new QTreeWidgetItem(row);
        row->setSelected(true);
        tree.resize(200, 100);
        tree.show();
        const int indentation = tree.visualItemRect(row).left();
        QVERIFY(indentation > 10);
        const auto arrow = tree.viewport()->grab({0, 0, indentation, 20}).toImage();
        double most = 1;
        for (int x = 2; x < arrow.width() - 2; ++x) {
            for (int y = 4; y < 16; ++y)
                most = std::max(
                    most, ui::contrast(arrow.pixelColor(x, y), palette.color(QPalette::Highlight)));
        }
        QVERIFY2(most >= 3, qPrintable(QString::number(most)));
    }

    void onlyAButtonThatCanBeUsedLooksLikeTheOneThatEnterMeans()
    {
        const auto palette = test::contrastPalette();
        QApplication::setPalette(palette);
        QWidget window;
        auto *const button = new QPushButton(u"Create"_s, &window);
        button->setDefault(true);
        const auto hasItsEdge = [&] {
            const auto picture = window.grab().toImage();
            const auto edge = palette.color(QPalette::Highlight).rgb();
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixel(x, button->geometry().center().y()) == edge)
                    return true;
            }
            return false;
        };
        QVERIFY(hasItsEdge());
        button->setEnabled(false);
        QVERIFY(!hasItsEdge());
    }
};

QTEST_MAIN(tst_accessiblestyle)
#include "tst_accessiblestyle.moc"
