// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples.h"
#include "ui/firstrun/choicebutton.h"
#include "ui/look/accessiblestyle.h"
#include "ui/look/symbolicicon.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QProxyStyle>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTreeWidget>

#include <functional>
#include <memory>

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
