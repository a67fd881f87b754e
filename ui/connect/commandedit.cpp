// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/commandedit.h"

#include "ui/look/clipboard.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QMimeData>

namespace restdock::ui {

CommandEdit::CommandEdit(int lines, QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setTabChangesFocus(true);
    setLayoutDirection(Qt::LeftToRight); // as every shell
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(lines > 1 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int margins =
        2 * (frameWidth() + int(document()->documentMargin())) + (lines > 1 ? 16 : 2);
    setFixedHeight(fontMetrics().lineSpacing() * lines + margins);
}

void CommandEdit::setCommands(const QString &text, bool hasPassword)
{
    m_hasPassword = hasPassword;
    setPlainText(text);
}

void CommandEdit::copyAll() const
{
    if (m_hasPassword)
        copySecret(toPlainText());
    else
        QGuiApplication::clipboard()->setText(toPlainText());
}

QMimeData *CommandEdit::createMimeDataFromSelection() const
{
    auto *const copied = QPlainTextEdit::createMimeDataFromSelection();
    if (m_hasPassword) {
        markSecret(*copied);
        forgetSecretSoon(copied->text());
    }
    return copied;
}

} // namespace restdock::ui
