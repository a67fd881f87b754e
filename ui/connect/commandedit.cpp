// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/commandedit.h"

#include "ui/look/clipboard.h"

#include <QClipboard>
#include <QEvent>
#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QMimeData>

namespace restdock::ui {

CommandEdit::CommandEdit(int lines, QWidget *parent) : QPlainTextEdit(parent), m_lines(lines)
{
    setReadOnly(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setLayoutDirection(Qt::LeftToRight); // as every shell
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(lines > 1 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QFont fixed; // its size is that of the texts around it: many desktops enlarge those only
    fixed.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    fixed.setStyleHint(QFont::Monospace);
    setFont(fixed);
    fit();
}

/// As high as the lines in the font that it has now.
void CommandEdit::fit()
{
    const int margins =
        2 * (frameWidth() + int(document()->documentMargin())) + (m_lines > 1 ? 16 : 2);
    setMinimumHeight(fontMetrics().lineSpacing() * m_lines + margins);
}

QSize CommandEdit::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), minimumHeight()};
}

/// That of QPlainTextEdit has room for scroll bars.
QSize CommandEdit::minimumSizeHint() const
{
    return {QPlainTextEdit::minimumSizeHint().width(), minimumHeight()};
}

void CommandEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
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
