// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/traffic/ratescale.h"

#include <QTest>

using namespace restdock::ui;

class tst_ratescale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasFewRoundMarks_data()
    {
        QTest::addColumn<double>("maximum");
        for (const double maximum :
             {0.0, 1.0, 999.0, 1000.0, 1001.0, 18.4e6, 20e6, 99e6, 1.2e9, 5e12})
            QTest::addRow("%g", maximum) << maximum;
    }

    void hasFewRoundMarks()
    {
        QFETCH(double, maximum);
        const auto marks = rateMarks(maximum);
        QVERIFY(marks.size() >= 3 && marks.size() <= 6);
        QCOMPARE(marks.front(), 0.0);
        QVERIFY(marks.back() >= maximum);
        QVERIFY(marks.back() >= 1000);
        const double step = marks[1];
        const double digit = step / std::pow(10, std::floor(std::log10(step) + 1e-9));
        QVERIFY2(qFuzzyCompare(digit, 1) || qFuzzyCompare(digit, 2) || qFuzzyCompare(digit, 5),
                 qPrintable(QString::number(step)));
    }
};

QTEST_GUILESS_MAIN(tst_ratescale)
#include "tst_ratescale.moc"
