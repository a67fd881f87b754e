// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/factgrid.h"

#include "ui/look/flowlayout.h"
#include "ui/look/mutedlabel.h"

#include <QBoxLayout>
#include <QGridLayout>

#include <algorithm>

namespace restdock::ui {

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

FactGrid::Fact &FactGrid::add(const QString &title, const QList<QWidget *> &more, Place place)
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
    if (!more.isEmpty() && place == Place::BesideOrBelow) {
        auto *const lines = new FlowLayout;
        value->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        lines->addWidget(value);
        for (auto *const widget : more)
            lines->addWidget(widget);
        whole->setLayout(lines);
    } else if (!more.isEmpty()) {
        auto *const line = new QHBoxLayout(whole);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(value, 1, Qt::AlignTop);
        for (auto *const widget : more)
            line->addWidget(widget, 0, Qt::AlignTop);
    }
    m_facts.push_back(std::make_unique<Fact>(Fact{name, value, whole}));
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
    int row = 0;
    int column = 0;
    for (const auto *const fact : facts) {
        if (m_arrangement == Arrangement::Stacked) {
            m_grid->addWidget(fact->name, row++, 0, 1, 4);
            m_grid->addWidget(fact->whole, row++, 0, 1, 4);
            continue;
        }
        const bool isAlone = m_arrangement == Arrangement::Lines || fact->isLong;
        if (isAlone && column > 0) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(fact->name, row, column, Qt::AlignTop);
        m_grid->addWidget(fact->whole, row, column + 1, 1, isAlone ? 3 : 1, Qt::AlignTop);
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
