// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/traffic/throughputchart.h"

#include "ui/look/colours.h"
#include "ui/look/format.h"
#include "ui/traffic/ratescale.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QLegend>
#include <QLineSeries>

#include <algorithm>

namespace restdock::ui {

namespace {

using std::chrono::seconds;

constexpr int timeMarks = 4;
constexpr int besideMark = 6; // pixels

/// The right end of the time axis.
QString nowMark()
{
    //: the right end of the time axis
    return ThroughputChart::tr("now");
}

} // namespace

ThroughputChart::ThroughputChart(QWidget *parent)
    : QChartView(parent),
      m_timeAxis(new QCategoryAxis(this)),
      m_rateAxis(new QCategoryAxis(this)),
      m_notice(new QGraphicsSimpleTextItem(tr("Nothing was transferred in this time."), chart()))
{
    auto *plot = chart();
    plot->setAnimationOptions(QChart::NoAnimation);
    plot->layout()->setContentsMargins(0, 0, 0, 0);
    plot->setBackgroundRoundness(0);
    plot->legend()->setAlignment(Qt::AlignTop);
    plot->legend()->setMarkerShape(QLegend::MarkerShapeCircle);
    for (auto *axis : {m_timeAxis, m_rateAxis}) {
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setTruncateLabels(false);
    }
    plot->addAxis(m_timeAxis, Qt::AlignBottom);
    plot->addAxis(m_rateAxis, Qt::AlignLeft);
    m_received = addDirection(tr("Received (backups)"));
    m_sent = addDirection(tr("Sent (restores)"));
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMinimumHeight(130);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Throughput"));
    applyColours();
    markTime();
    setHistory(nullptr);
    connect(plot, &QChart::plotAreaChanged, this, &ThroughputChart::placeNotice);
}

ThroughputChart::Direction ThroughputChart::addDirection(const QString &name)
{
    Direction direction{new QLineSeries(this), new QLineSeries(this), nullptr};
    direction.area = new QAreaSeries(direction.line, direction.ground);
    direction.area->setName(name);
    chart()->addSeries(direction.area);
    direction.area->attachAxis(m_timeAxis);
    direction.area->attachAxis(m_rateAxis);
    return direction;
}

void ThroughputChart::applyColours()
{
    const auto &colours = palette();
    const QColor text = colours.color(QPalette::WindowText);
    QColor faint = text;
    faint.setAlphaF(0.12F);
    QColor muted = text;
    muted.setAlphaF(0.75F);
    chart()->setBackgroundBrush(Qt::NoBrush);
    setBackgroundBrush(colours.brush(QPalette::Window));
    chart()->legend()->setLabelColor(text);
    chart()->legend()->setFont(font());
    m_notice->setFont(font());
    m_notice->setBrush(mutedColour(colours));
    placeNotice();
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    const int overhang = QFontMetrics(small).horizontalAdvance(nowMark()) / 2 + besideMark;
    chart()->setMargins({0, 0, overhang, 0});
    for (auto *axis : {m_timeAxis, m_rateAxis}) {
        axis->setLabelsColor(muted);
        axis->setLabelsFont(small);
        axis->setGridLineColor(faint);
        axis->setLinePenColor(faint);
    }
    const std::pair<Direction *, QColor> directions[] = {{&m_received, receivedColour(colours)},
                                                         {&m_sent, sentColour(colours)}};
    for (const auto &[direction, colour] : directions) {
        QColor fillColour = colour;
        fillColour.setAlphaF(0.25F);
        direction->area->setPen(QPen(colour, 1.5));
        direction->area->setBrush(fillColour);
    }
    // Told apart without colour too: what is sent has a dashed edge.
    m_sent.area->setPen(QPen(sentColour(colours), 1.5, Qt::DashLine));
}

void ThroughputChart::placeNotice()
{
    const auto middle = chart()->plotArea().center();
    m_notice->setPos(middle - m_notice->boundingRect().center());
}

QSize ThroughputChart::sizeHint() const
{
    return minimumSize().expandedTo(minimumSizeHint());
}

void ThroughputChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColours();
}

void ThroughputChart::setSpan(seconds span)
{
    m_span = span;
    markTime();
}

/// Fixed marks that count back from now: a scale that scrolls cannot be read.
void ThroughputChart::markTime()
{
    for (const auto &label : m_timeAxis->categoriesLabels())
        m_timeAxis->remove(label);
    m_timeAxis->setRange(-double(m_span.count()), 0);
    m_timeAxis->setStartValue(-double(m_span.count()) - 1);
    for (int i = timeMarks; i > 0; --i) {
        const auto ago = m_span * i / timeMarks;
        //: a mark on the time axis; %1 is a length of time such as "30 s"
        m_timeAxis->append(tr("%1 ago").arg(formatSpan(ago)), -double(ago.count()));
    }
    m_timeAxis->append(nowMark(), 0);
}

void ThroughputChart::markRates(double maximum)
{
    const auto marks = rateMarks(maximum);
    if (marks.back() == m_markedMaximum)
        return;
    m_markedMaximum = marks.back();
    for (const auto &label : m_rateAxis->categoriesLabels())
        m_rateAxis->remove(label);
    m_rateAxis->setRange(0, marks.back());
    m_rateAxis->setStartValue(-1);
    for (const double mark : marks)
        m_rateAxis->append(formatRate(mark), mark);
}

void ThroughputChart::fill(const Direction &direction, const ThroughputHistory::Series &series,
                           double Throughput::*member)
{
    QList<QPointF> points;
    points.reserve(qsizetype(series.samples.size()));
    auto at = -double(series.step.count()) * double(series.samples.size()) + 1;
    for (const auto &sample : series.samples) {
        points.append({std::min(at + double(series.step.count()) - 1, 0.0), sample.*member});
        at += double(series.step.count());
    }
    direction.line->replace(points);
    direction.ground->replace(
        points.isEmpty() ? QList<QPointF>()
                         : QList<QPointF>{{points.front().x(), 0}, {points.back().x(), 0}});
}

void ThroughputChart::setHistory(const ThroughputHistory *history)
{
    const auto series = history ? history->last(m_span, ThroughputHistory::currentSecond())
                                : ThroughputHistory::Series();
    Throughput peak;
    for (const auto &sample : series.samples) {
        peak.received = std::max(peak.received, sample.received);
        peak.sent = std::max(peak.sent, sample.sent);
    }
    const bool isEmpty = peak.received <= 0 && peak.sent <= 0;
    m_notice->setVisible(isEmpty);
    for (auto *axis : {m_timeAxis, m_rateAxis})
        axis->setGridLineVisible(!isEmpty); // it would strike the notice out
    markRates(std::max(peak.received, peak.sent));
    fill(m_received, series, &Throughput::received);
    fill(m_sent, series, &Throughput::sent);
    const auto now = series.samples.empty() ? Throughput() : series.samples.back();
    setAccessibleDescription(tr("Received now %1, at most %2. Sent now %3, at most %4.")
                                 .arg(formatRate(now.received), formatRate(peak.received),
                                      formatRate(now.sent), formatRate(peak.sent)));
}

} // namespace restdock::ui
