// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace restdock::ui {

/// Lines for a shell, to be read and copied. With a password in them, every way of copying treats
/// them as a secret.
class CommandEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CommandEdit(int lines, QWidget *parent = nullptr);

    void setCommands(const QString &text, bool hasPassword);
    /// All of it, to the clipboard.
    void copyAll() const;

protected:
    QMimeData *createMimeDataFromSelection() const override;

private:
    bool m_hasPassword = false;
};

} // namespace restdock::ui
