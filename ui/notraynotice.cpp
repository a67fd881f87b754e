// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notraynotice.h"

#include "ui/look/symbolicicon.h"

#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace restdock::ui {

NoTrayNotice::NoTrayNotice(QWidget *parent) : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *const row = new QHBoxLayout(this);
    auto *const text = new QLabel(
        tr("This desktop shows no tray icons. Servers run as long as this window is open or "
           "minimised. On GNOME, the extension “AppIndicator” adds a tray."));
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *const close = new QToolButton;
    close->setIcon(symbolicIcon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    close->setAccessibleName(tr("Close this notice"));
    close->setToolTip(tr("Close this notice. It does not come again."));
    close->setAccessibleDescription(text->text()); // heard when Tab comes here
    row->addWidget(text, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
}

} // namespace restdock::ui
