// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiledialog/sizeedit.h"

#include "ui/look/format.h"

namespace restdock::ui {

SizeEdit::SizeEdit(QString key, QWidget *parent) : QLineEdit(parent), m_key(std::move(key))
{
    connect(this, &QLineEdit::textChanged, this, &SizeEdit::read);
}

void SizeEdit::setBytes(qint64 bytes)
{
    setText(bytes > 0 ? editableSize(bytes) : QString());
    m_bytes = bytes;
}

void SizeEdit::read(const QString &text)
{
    const auto trimmed = text.trimmed();
    const auto bytes = trimmed.isEmpty() ? 0 : readSize(trimmed);
    m_isWrong = !bytes;
    if (bytes)
        m_bytes = *bytes;
}

Problems SizeEdit::problems() const
{
    if (!m_isWrong)
        return {};
    return {{m_key, tr("this is not a size"), sizeAdvice(), Problem::Severity::Error}};
}

} // namespace restdock::ui
