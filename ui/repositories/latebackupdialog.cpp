// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/latebackupdialog.h"

#include "ui/repositories/repositorysurvey.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

namespace restdock::ui {

LateBackupDialog::LateBackupDialog(const QString &profileName, LateBackupRule rule,
                                   const std::optional<Single> &single, QWidget *parent)
    : QDialog(parent),
      m_rule(std::move(rule)),
      m_single(single),
      m_days(new QSpinBox),
      m_onlyOne(new QRadioButton(tr("&Only “%1”").arg(single ? single->title : QString()))),
      m_all(new QRadioButton(tr("&All repositories of “%1”").arg(profileName)))
{
    setWindowTitle(tr("Late backups"));
    m_days->setRange(0, 3650);
    m_days->setSpecialValueText(tr("never"));
    auto *const label = new QLabel(tr("&Warn after this many days without a backup"));
    label->setBuddy(m_days);
    auto *const row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_days);
    row->addStretch();
    auto *const buttons = new QDialogButtonBox;
    auto *const save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    save->setDefault(true);
    auto *const column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_onlyOne);
    column->addWidget(m_all);
    column->addSpacing(6);
    column->addWidget(buttons);
    (single ? m_onlyOne : m_all)->setChecked(true);
    m_onlyOne->setVisible(single.has_value());
    m_all->setVisible(single.has_value()); // a choice of one is none
    showDays();
    connect(m_onlyOne, &QRadioButton::toggled, this, &LateBackupDialog::showDays);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

/// What is so now; where nothing is, a suggestion.
void LateBackupDialog::showDays()
{
    const bool hasOwn = m_single && m_rule.daysOf.contains(m_single->name);
    const int now =
        m_onlyOne->isChecked() && hasOwn ? m_rule.daysOf.value(m_single->name) : m_rule.days;
    m_days->setValue(now > 0 || hasOwn ? now : usualLateBackupDays);
}

LateBackupRule LateBackupDialog::rule() const
{
    const int days = m_days->value();
    if (!m_onlyOne->isChecked())
        return {days, {}};
    auto rule = m_rule;
    if (days == rule.days)
        rule.daysOf.remove(m_single->name);
    else
        rule.daysOf.insert(m_single->name, days);
    return rule;
}

} // namespace restdock::ui
