// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiledialog/sizeedit.h"

#include "storage/profiles/bytesize.h"

namespace restdock::ui {

SizeEdit::SizeEdit(QString key, QWidget *parent) : QLineEdit(parent), m_key(std::move(key))
{
    connect(this, &QLineEdit::textChanged, this, &SizeEdit::read);
}

void SizeEdit::setBytes(qint64 bytes)
{
    setText(bytes > 0 ? formatByteSize(bytes) : QString());
    m_bytes = bytes;
}

void SizeEdit::read(const QString &text)
{
    const auto trimmed = text.trimmed();
    const auto bytes = trimmed.isEmpty() ? Result<qint64>(0) : parseByteSize(trimmed);
    m_isWrong = !bytes;
    if (bytes)
        m_bytes = *bytes;
}

Problems SizeEdit::problems() const
{
    if (!m_isWrong)
        return {};
    return {{m_key, tr("this is not a size"), tr("Write a number and a unit, such as 500 GB"),
             Problem::Severity::Error}};
}

} // namespace restdock::ui
