// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/direction.h"
#include "ui/look/format.h"
#include "ui/look/language.h"

#include <QLocale>
#include <QTest>
#include <QTextBoundaryFinder>

#include <limits>
#include <optional>

using namespace restdock;
using namespace Qt::StringLiterals;

/// Sizes in a field, in the language and with the numbers of a person.
class tst_format : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { ui::useLanguage(u"en"_s); }

    void aSizeInAFieldReadsBackExactly_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("text");
        constexpr qint64 fraction = 1'500'000'000'000;
        constexpr qint64 odd = 1'500'000'000'001;
        constexpr auto most = std::numeric_limits<qint64>::max();
        QTest::newRow("English") << u"en"_s << fraction << u"1.5 TB"_s;
        QTest::newRow("German") << u"de"_s << fraction << u"1,5 TB"_s;
        QTest::newRow("French") << u"fr"_s << fraction << u"1,5 To"_s;
        QTest::newRow("French kilobytes") << u"fr"_s << qint64(7000) << u"7 ko"_s;
        QTest::newRow("French bytes") << u"fr"_s << qint64(12) << u"12 o"_s;
        QTest::newRow("nothing") << u"fr"_s << qint64(0) << u"0 o"_s;
        QTest::newRow("what is not round") << u"fr"_s << odd << u"1500000000001"_s;
        QTest::newRow("four digits") << u"de"_s << qint64(1'234'000'000) << u"1234 MB"_s;
        QTest::newRow("four French digits") << u"fr"_s << qint64(1'234'000'000) << u"1234 Mo"_s;
        QTest::newRow("a binary size") << u"de"_s << (qint64(5) << 30) << u"5 GiB"_s;
        QTest::newRow("the largest") << u"de"_s << most << QString::number(most);
    }

    void aSizeInAFieldReadsBackExactly()
    {
        QFETCH(const QString, language);
        QFETCH(const qint64, bytes);
        ui::useLanguage(language);
        QTEST(ui::editableSize(bytes), "text");
        QCOMPARE(ui::readSize(ui::editableSize(bytes)), std::optional(bytes));
    }

    void whatBelongsTogetherStaysInOneLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("an amount") << u"18.4 GB"_s;
        QTest::newRow("a rate") << u"18.4 MB/s"_s;
        QTest::newRow("a code") << u"DIR-MISSING"_s;
        QTest::newRow("words") << u"about 1 min 20 s"_s;
    }

    void whatBelongsTogetherStaysInOneLine()
    {
        QFETCH(const QString, text);
        const auto breaks = [](const QString &line) {
            QTextBoundaryFinder finder(QTextBoundaryFinder::Line, line);
            int count = 0;
            while (finder.toNextBoundary() >= 0)
                ++count;
            return count - 1; // but for the end
        };
        QVERIFY(breaks(text) > 0);
        const auto whole = ui::unbroken(text);
        QCOMPARE(breaks(whole), 0);
        QCOMPARE(breaks(u"in %1, out"_s.arg(whole)), 2); // it can still be moved as a whole
        QCOMPARE(ui::withoutDirectionMarks(whole).replace(QChar(0x00a0), u' '), text);
    }

    void sizesAreReadAsThePersonWritesThem_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("bytes");
        constexpr qint64 whole = 500'000'000'000;
        constexpr qint64 fraction = 1'500'000'000;
        QTest::newRow("French units") << u"fr"_s << u"500 Go"_s << whole;
        QTest::newRow("French units in any case") << u"fr"_s << u"7Ko"_s << qint64(7000);
        QTest::newRow("French terabytes") << u"fr"_s << u"2 To"_s << qint64(2'000'000'000'000);
        QTest::newRow("French bytes") << u"fr"_s << u"1000 o"_s << qint64(1000);
        QTest::newRow("a French fraction") << u"fr"_s << u"1,5 Go"_s << fraction;
        QTest::newRow("a space that does not break") << u"fr"_s << u"500\u00a0Go"_s << whole;
        QTest::newRow("English units in French") << u"fr"_s << u"500 GB"_s << whole;
        QTest::newRow("English binary units in French")
            << u"fr"_s << u"5 GiB"_s << (qint64(5) << 30);
        QTest::newRow("a German fraction") << u"de"_s << u"1,5 GB"_s << fraction;
        QTest::newRow("a German unit's first letter") << u"de"_s << u" 500 g "_s << whole;
        QTest::newRow("an English fraction") << u"en"_s << u"1.500 GB"_s << fraction;
        QTest::newRow("a number alone") << u"de"_s << u"1000"_s << qint64(1000);
        QTest::newRow("other digits") << u"en"_s << u"١٢ kB"_s << qint64(12'000);
    }

    void sizesAreReadAsThePersonWritesThem()
    {
        QFETCH(const QString, text);
        QFETCH(const qint64, bytes);
        QFETCH(const QString, language);
        ui::useLanguage(language);
        QCOMPARE(ui::readSize(text), std::optional(bytes));
    }

    void whatMayMeanTwoSizesIsNotGuessed_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("thousands in German") << u"de"_s << u"1.500 GB"_s;
        QTest::newRow("an English point in German") << u"de"_s << u"1.5 GB"_s;
        QTest::newRow("thousands and a fraction in German") << u"de"_s << u"1.500,5 GB"_s;
        QTest::newRow("thousands in English") << u"en"_s << u"1,500 GB"_s;
        QTest::newRow("thousands and a fraction in English") << u"en"_s << u"1,500.5 GB"_s;
        QTest::newRow("an English point in French") << u"fr"_s << u"1.500 Go"_s;
        QTest::newRow("thousands in French") << u"fr"_s << u"1\u202f500 Go"_s;
        QTest::newRow("thousands that are typed in French") << u"fr"_s << u"1 500 Go"_s;
        QTest::newRow("French units in German") << u"de"_s << u"500 Go"_s;
        QTest::newRow("a unit alone") << u"fr"_s << u"Go"_s;
        QTest::newRow("nothing") << u"fr"_s << QString();
        QTest::newRow("two decimal points") << u"de"_s << u"1,5,0 GB"_s;
        QTest::newRow("something behind it") << u"en"_s << u"5 GB 3"_s;
    }

    void whatMayMeanTwoSizesIsNotGuessed()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, language);
        ui::useLanguage(language);
        QVERIFY(!ui::readSize(text));
    }

    void theAdviceHasSizesOfTheLanguage()
    {
        ui::useLanguage(u"fr"_s);
        QVERIFY(ui::sizeAdvice().contains(u"500 Go"));
        QVERIFY(ui::sizeAdvice().contains(u"1,5 To"));
        ui::useLanguage(u"de"_s);
        QVERIFY(ui::sizeAdvice().contains(u"1,5 TB"));
    }
};

QTEST_GUILESS_MAIN(tst_format)
#include "tst_format.moc"
