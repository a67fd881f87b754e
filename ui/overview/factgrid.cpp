// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/factgrid.h"

#include "ui/look/flowlayout.h"
#include "ui/look/mutedlabel.h"

#include <QGridLayout>

#include <algorithm>

namespace restdock::ui {

namespace {

/// Of a fact whose button is higher than a line; at the top of its place. What stands below the text has
/// a place of its own.
class OverlappingItem final : public QWidgetItem
{
public:
    explicit OverlappingItem(const FactGrid::Fact &fact) : QWidgetItem(fact.whole), m_fact(fact) {}

    QSize sizeHint() const override { return lower(QWidgetItem::sizeHint()); }
    QSize minimumSize() const override { return lower(QWidgetItem::minimumSize()); }
    int heightForWidth(int width) const override
    {
        return std::max(QWidgetItem::heightForWidth(width) - m_fact.overlap - below(width), 0);
    }
    void setGeometry(const QRect &place) override
    {
        const int wanted =
            hasHeightForWidth() ? heightForWidth(place.width()) : sizeHint().height();
        const int height = m_fact.overlap + std::min(wanted, place.height()) + below(place.width());
        widget()->setGeometry(place.x(), place.y() - m_fact.overlap, place.width(), height);
    }

private:
    int below(int width) const
    {
        const int text = m_fact.value->heightForWidth(width);
        const bool isInOneRow = QWidgetItem::heightForWidth(width) <= text + 1; // or rounded
        return isInOneRow ? m_fact.overlap : 0;
    }

    QSize lower(const QSize &size) const
    {
        return {size.width(), std::max(size.height() - 2 * m_fact.overlap, 0)};
    }

    const FactGrid::Fact &m_fact;
};

} // namespace

FactGrid::FactGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
}

void FactGrid::Fact::setVisible(bool isVisible)
{
    isShown = isVisible;
    name->setVisible(isVisible);
    whole->setVisible(isVisible);
}

FactGrid::Fact &FactGrid::add(const QString &title, const QList<QWidget *> &more)
{
    auto *const name = new MutedLabel(title, this);
    auto *const value = new QLabel(this);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleName(title);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    name->setBuddy(value);
    QWidget *whole = value;
    if (!more.isEmpty())
        whole = new QWidget(this);
    int overlap = 0;
    if (!more.isEmpty()) {
        auto *const line = new FlowLayout;
        whole->setLayout(line);
        line->addWidget(value);
        for (auto *const widget : more) {
            line->addWidget(widget);
            const auto size = widget->sizeHint()
                                  .expandedTo(widget->minimumSize())
                                  .boundedTo(widget->maximumSize());
            const int higher = size.height() - value->fontMetrics().height();
            overlap = std::max(overlap, higher / 2);
            if (higher > 0)
                line->setAlignment(widget, Qt::AlignTop); // of several lines the first is meant
        }
        value->setContentsMargins(0, overlap, 0, overlap);
        const int around = std::max(overlap, m_grid->contentsMargins().top());
        m_grid->setContentsMargins(0, around, 0, around);
    }
    m_facts.push_back(std::make_unique<Fact>(Fact{name, value, whole, overlap}));
    return *m_facts.back();
}

QList<const FactGrid::Fact *> FactGrid::shown() const
{
    QList<const Fact *> facts;
    for (const auto &fact : m_facts) {
        if (fact->isShown)
            facts.append(fact.get());
    }
    return facts;
}

/// In the width that there is.
FactGrid::Arrangement FactGrid::arrangementOf(const QList<const Fact *> &facts) const
{
    constexpr int letters = 90;      // less wide than so many, two columns of text would be torn
    constexpr int valueLetters = 22; // and so would one column beside its names
    const int letter = fontMetrics().averageCharWidth();
    if (width() >= letters * letter)
        return Arrangement::Pairs;
    int names = 0;
    for (const auto *const fact : facts)
        names = std::max(names, fact->name->sizeHint().width());
    const int beside = width() - names - m_grid->horizontalSpacing();
    return beside >= valueLetters * letter ? Arrangement::Lines : Arrangement::Stacked;
}

void FactGrid::arrange()
{
    const auto facts = shown();
    const auto arrangement = arrangementOf(facts);
    if (facts == m_arranged && arrangement == m_arrangement)
        return;
    m_arranged = facts;
    m_arrangement = arrangement;
    while (auto *const item = m_grid->takeAt(0))
        delete item;
    place(facts);
}

void FactGrid::place(const QList<const Fact *> &facts)
{
    const auto put = [this](const Fact &fact, int row, int column, int columns) {
        m_grid->addItem(new OverlappingItem(fact), row, column, 1, columns);
    };
    int row = 0;
    int column = 0;
    for (const auto *const fact : facts) {
        if (m_arrangement == Arrangement::Stacked) {
            m_grid->addWidget(fact->name, row++, 0, 1, 4);
            put(*fact, row++, 0, 4);
            continue;
        }
        const bool isAlone = m_arrangement == Arrangement::Lines || fact->isLong;
        if (isAlone && column > 0) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(fact->name, row, column, Qt::AlignTop);
        put(*fact, row, column + 1, isAlone ? 3 : 1);
        column = isAlone || column > 0 ? 0 : 2;
        row += column == 0 ? 1 : 0;
    }
}

QSize FactGrid::minimumSizeHint() const
{
    int width = 0;
    for (const auto *const fact : shown()) {
        width = std::max(
            {width, fact->name->minimumSizeHint().width(), fact->whole->minimumSizeHint().width()});
    }
    return {width, QWidget::minimumSizeHint().height()};
}

void FactGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace restdock::ui
