// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/traffic/throughputhistory.h"

#include <QChartView>

class QAreaSeries;
class QCategoryAxis;
class QGraphicsSimpleTextItem;
class QLineSeries;

namespace restdock::ui {

/// What came in and went out over the last minutes or hours, as two areas on one scale.
///
/// It draws what it was last given and computes nothing while it is hidden. Where nothing was moved
/// it says so: an empty frame would look broken. Its text alternative (accessible description) says
/// now and peak of both directions.
///
/// Time goes to the right in every language: a curve is not mirrored where texts are, as Material's
/// guidance on both directions has it.
class ThroughputChart final : public QChartView
{
    Q_OBJECT

public:
    explicit ThroughputChart(QWidget *parent = nullptr);

    std::chrono::seconds span() const { return m_span; }
    void setSpan(std::chrono::seconds span);

    /// Shows the end of @p history as of now; null: nothing. It is read during the call only, so whoever
    /// shows it calls this again each second.
    void setHistory(const ThroughputHistory *history);

    /// As low as it can be read. That of QChartView is the size that it has: what holds it would never
    /// shrink again.
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Direction
    {
        QLineSeries *line = nullptr;
        QLineSeries *ground = nullptr;
        QAreaSeries *area = nullptr;
    };

    Direction addDirection(const QString &name);
    void applyColours();
    void markTime();
    void markRates(double maximum);
    void placeNotice();
    void fill(const Direction &direction, const ThroughputHistory::Series &series,
              double Throughput::*member);

    std::chrono::seconds m_span{std::chrono::minutes(2)};
    QCategoryAxis *m_timeAxis;
    QCategoryAxis *m_rateAxis;
    QGraphicsSimpleTextItem *m_notice; ///< in the place of a curve
    Direction m_received;
    Direction m_sent;
    double m_markedMaximum = -1;
};

} // namespace restdock::ui
