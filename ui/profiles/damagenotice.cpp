// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/damagenotice.h"

#include "ui/look/colours.h"
#include "ui/look/flowlayout.h"
#include "ui/look/mutedlabel.h"
#include "ui/look/symbolicicon.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace restdock::ui {

DamageNotice::DamageNotice(QWidget *parent)
    : QFrame(parent),
      m_symbol(new QLabel),
      m_title(new QLabel),
      m_text(new QLabel),
      m_reason(new MutedLabel),
      m_restore(new QPushButton(tr("&Restore last good copy"))),
      m_open(new QPushButton(tr("Open the fil&e")))
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *const row = new QHBoxLayout(this);
    auto *const words = new QVBoxLayout;
    for (auto *label : {m_title, m_text, m_reason}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        words->addWidget(label);
    }
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_reason->setAccessibleName(tr("Details"));
    auto *const retry = new QPushButton(tr("Tr&y again"));
    auto *const buttons = new FlowLayout;
    for (auto *button : {m_restore, m_open, retry})
        buttons->addWidget(button);
    words->addSpacing(4);
    words->addLayout(buttons);
    row->addWidget(m_symbol, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    connect(m_restore, &QPushButton::clicked, this, &DamageNotice::restoreRequested);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_damage.file); });
    connect(retry, &QPushButton::clicked, this, &DamageNotice::retryRequested);
}

void DamageNotice::setDamage(const ProfileDamage &damage)
{
    m_damage = damage;
    m_symbol->setPixmap(
        symbolicPixmap(QStringLiteral("error"), errorColour(palette()), 24, devicePixelRatioF()));
    m_title->setText(damageTitle(damage));
    m_text->setText(damageText(damage));
    m_reason->setText(damage.reason);
    m_restore->setVisible(damage.extent != ProfileDamage::Extent::IsNewer);
    m_open->setVisible(damage.extent != ProfileDamage::Extent::IsNewer);
}

} // namespace restdock::ui
