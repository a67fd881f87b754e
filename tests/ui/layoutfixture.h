// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/layoutchecks.h"
#include "tests/ui/pseudolanguage.h"
#include "tests/ui/wholewindow.h"
#include "ui/look/accessiblestyle.h"
#include "ui/look/language.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFont>
#include <QScreen>
#include <QSize>
#include <QString>
#include <QTest>
#include <QWidget>

#include <utility>

namespace restdock::test {

using namespace Qt::StringLiterals;

/// Goes through languages, directions, fonts and sizes of windows: in each nothing is cut off or on the wrong side.
class LayoutFixture : public QObject
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

protected:
    struct Window : WholeWindow
    {
        Window()
        {
            QFETCH_GLOBAL(QSize, size);
            window.resize(size);
            window.show();
        }
    };

    static Profile someProfile()
    {
        Profile profile;
        profile.name = u"Home NAS"_s;
        profile.backend.type = u"local"_s;
        profile.backend.values.insert(u"path"_s, u"/srv/restic"_s);
        profile.users.append({.name = u"laptop"_s});
        return profile;
    }

    /// Beside the frame that windows have on a desktop.
    static bool fillsTheScreen(const QWidget &window)
    {
        return window.height() >= window.screen()->availableSize().height() - 48;
    }

    static void check(const QWidget &window, const QString &where)
    {
        QVERIFY2(window.isVisible(), qPrintable(where)); // of what nobody sees nothing is wrong
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

    PseudoLanguage m_pseudo;
    QFont m_font;
};

} // namespace restdock::test
