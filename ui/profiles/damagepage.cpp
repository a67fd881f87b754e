// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/damagepage.h"

#include "ui/profiles/profiledamage.h"

#include <QBoxLayout>
#include <QLabel>

namespace restdock::ui {

DamagePage::DamagePage(QWidget *parent) : QWidget(parent), m_outlook(new QLabel)
{
    constexpr int letters = 60; // in a line, to be read with ease
    m_outlook->setWordWrap(true);
    m_outlook->setTextFormat(Qt::PlainText);
    m_outlook->setMaximumWidth(letters * m_outlook->fontMetrics().averageCharWidth());
    auto *const row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_outlook, 1);
    row->addStretch();
    auto *const column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addLayout(row);
    column->addStretch(3);
}

void DamagePage::setDamage(const ProfileDamage &damage)
{
    m_outlook->setText(damageOutlook(damage));
}

} // namespace restdock::ui
