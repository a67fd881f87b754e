// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dividedview.h"

namespace restdock::ui {

DividedView::DividedView(QWidget *list, QWidget *details, int width)
{
    setChildrenCollapsible(false);
    addWidget(list);
    addWidget(details);
    setStretchFactor(indexOf(details), 1);
    constexpr int letters = 36; // of a name, or of what a server does
    const int listWidth = letters * list->fontMetrics().averageCharWidth();
    setSizes({listWidth, width - listWidth});
    connect(this, &QSplitter::splitterMoved, this, [this] { m_isDividedByHand = true; });
}

QByteArray DividedView::division() const
{
    return m_isDividedByHand ? saveState() : QByteArray();
}

void DividedView::setDivision(const QByteArray &division)
{
    m_isDividedByHand = restoreState(division);
}

} // namespace restdock::ui
