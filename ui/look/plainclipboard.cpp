// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/plainclipboard.h"

#include "ui/look/direction.h"

#include <QGuiApplication>

#include <utility>

namespace restdock::ui {

PlainClipboard::PlainClipboard(IsOurs isOurs) : m_isOurs(std::move(isOurs))
{
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this,
            &PlainClipboard::takeMarksOut);
}

bool PlainClipboard::ownedByUs(const QClipboard &clipboard, QClipboard::Mode mode)
{
    switch (mode) {
    case QClipboard::Clipboard: return clipboard.ownsClipboard();
    case QClipboard::Selection: return clipboard.ownsSelection();
    case QClipboard::FindBuffer: return clipboard.ownsFindBuffer();
    }
    return false;
}

void PlainClipboard::takeMarksOut(QClipboard::Mode mode) const
{
    auto *const clipboard = QGuiApplication::clipboard();
    if (!m_isOurs(*clipboard, mode))
        return;
    const auto text = clipboard->text(mode);
    if (const auto plain = withoutDirectionMarks(text); plain != text)
        clipboard->setText(plain, mode);
}

} // namespace restdock::ui
