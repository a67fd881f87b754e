// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/troublebar.h"

#include "ui/look/colours.h"
#include "ui/look/symbolicicon.h"
#include "ui/profiles/profilemodel.h"
#include "ui/profiles/troubletext.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace restdock::ui {

TroubleBar::TroubleBar(QWidget *parent)
    : QFrame(parent),
      m_symbol(new QLabel),
      m_what(new QLabel),
      m_why(new QLabel),
      m_retry(new QPushButton(tr("Try &again"))),
      m_edit(new QPushButton(tr("Edi&t profile…")))
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *const row = new QHBoxLayout(this);
    auto *const words = new QVBoxLayout;
    words->setSpacing(2);
    for (auto *label : {m_what, m_why}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        words->addWidget(label);
    }
    QFont bold = m_what->font();
    bold.setBold(true);
    m_what->setFont(bold);
    row->addWidget(m_symbol, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_retry, 0, Qt::AlignTop);
    row->addWidget(m_edit, 0, Qt::AlignTop);
    connect(m_retry, &QPushButton::clicked, this, &TroubleBar::retryRequested);
    connect(m_edit, &QPushButton::clicked, this, &TroubleBar::editRequested);
    hide();
}

void TroubleBar::setEntry(const ProfileEntry *entry)
{
    if (!entry || !entry->status.trouble) {
        hide();
        return;
    }
    const auto text = describe(*entry->status.trouble, entry->profile.name);
    const bool isError = entry->status.phase == ServerPhase::Failed;
    m_symbol->setPixmap(symbolicPixmap(
        isError ? QStringLiteral("error") : QStringLiteral("warning"),
        isError ? errorColour(palette()) : warningColour(palette()), 20, devicePixelRatioF()));
    m_what->setText(text.what);
    m_why->setText(QStringLiteral("%1 %2 (%3)").arg(text.why, text.remedy, text.code));
    setAccessibleName(text.what);
    setAccessibleDescription(m_why->text());
    show();
}

} // namespace restdock::ui
