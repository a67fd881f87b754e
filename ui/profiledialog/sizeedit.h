// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/setting.h"

#include <QLineEdit>

namespace restdock::ui {

/// A field for an amount of data, as people write it in their language: "500 GB". Empty: 0.
class SizeEdit final : public QLineEdit
{
    Q_OBJECT

public:
    /// @p key: of the setting, for problems.
    explicit SizeEdit(QString key, QWidget *parent = nullptr);

    void setBytes(qint64 bytes);
    /// What was last set or understood.
    qint64 bytes() const { return m_bytes; }
    /// That the text is no size, if so.
    Problems problems() const;

private:
    void read(const QString &text);

    const QString m_key;
    qint64 m_bytes = 0;
    bool m_isWrong = false;
};

} // namespace restdock::ui
