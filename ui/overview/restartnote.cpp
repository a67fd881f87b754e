// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/restartnote.h"

#include "ui/profiles/profilemodel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace restdock::ui {

RestartNote::RestartNote(QWidget *parent) : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
    auto *const line = new QHBoxLayout(this);
    auto *const text = new QLabel(tr("Saved changes take effect with the next start."));
    text->setWordWrap(true);
    auto *const restart = new QPushButton(tr("Restart no&w"));
    line->addWidget(text, 1);
    line->addWidget(restart);
    connect(restart, &QPushButton::clicked, this, &RestartNote::restartRequested);
    hide();
}

void RestartNote::showFor(const ProfileEntry &entry)
{
    setVisible(entry.isRestartDue && entry.status.isOn());
}

} // namespace restdock::ui
