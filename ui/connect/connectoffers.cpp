// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connectoffers.h"

#include "ui/look/tickbox.h"
#include "ui/repositories/repositorysurvey.h"

#include <QBoxLayout>

namespace restdock::ui {

ConnectOffers::ConnectOffers(QWidget *parent)
    : QWidget(parent),
      m_startAtLogin(new TickBox(tr("&Start at login"))),
      m_warn(new TickBox)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->addWidget(m_startAtLogin);
    column->addWidget(m_warn);
    connect(m_startAtLogin, &QCheckBox::clicked, this, &ConnectOffers::startAtLoginRequested);
    connect(m_warn, &QCheckBox::clicked, this,
            [this](bool warns) { Q_EMIT lateDaysRequested(warns ? m_days : 0); });
    showLateDays(0);
}

void ConnectOffers::showStartsAtLogin(bool starts)
{
    m_startAtLogin->setChecked(starts);
}

void ConnectOffers::showLateDays(int days)
{
    m_days = days > 0 ? days : usualLateBackupDays;
    m_warn->setText(tr("Warn &me if no backup arrives for %n days", nullptr, m_days));
    m_warn->setChecked(days > 0);
}

} // namespace restdock::ui
