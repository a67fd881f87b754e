// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/secretlineedit.h"

#include "ui/look/clipboard.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>

namespace restdock::ui {

SecretLineEdit::SecretLineEdit(const QString &text, QWidget *parent) : QLineEdit(text, parent) {}

/// QLineEdit copies nothing of what it does not show.
bool SecretLineEdit::isSeen() const
{
    return echoMode() == QLineEdit::Normal;
}

void SecretLineEdit::contextMenuEvent(QContextMenuEvent *event)
{
    if (isSeen())
        event->ignore();
    else
        QLineEdit::contextMenuEvent(event);
}

void SecretLineEdit::keyPressEvent(QKeyEvent *event)
{
    const bool cuts = event->matches(QKeySequence::Cut);
    if (!isSeen() || !hasSelectedText() || (!cuts && !event->matches(QKeySequence::Copy))) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    copySecret(selectedText());
    if (cuts && !isReadOnly())
        del();
    event->accept();
}

/// QLineEdit has put what was selected where the middle button pastes it from.
void SecretLineEdit::mouseReleaseEvent(QMouseEvent *event)
{
    QLineEdit::mouseReleaseEvent(event);
    auto *const clipboard = QGuiApplication::clipboard();
    if (!isSeen() || !clipboard->supportsSelection() || !hasSelectedText())
        return;
    auto *const copied = new QMimeData;
    copied->setText(selectedText());
    markSecret(*copied);
    clipboard->setMimeData(copied, QClipboard::Selection);
    forgetSecretSoon(selectedText());
}

} // namespace restdock::ui
