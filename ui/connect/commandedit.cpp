// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/commandedit.h"

#include "ui/look/clipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

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
    fit();
}

/// What a person has chosen for fixed fonts may be larger; many desktops enlarge the other texts only.
void CommandEdit::fit()
{
    auto fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const auto size = QFontInfo(QApplication::font()).pointSizeF();
    fixed.setPointSizeF(std::max(size, QFontInfo(fixed).pointSizeF()));
    setFont(fixed);
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
    if (event->type() == QEvent::ApplicationFontChange)
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
