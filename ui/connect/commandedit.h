// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace restdock::ui {

/// Lines for a shell, to be read and copied, in letters as large as those of other texts. With
/// a password in them, every way of copying treats them as a secret. As high as its lines, unless its size
/// policy lets it grow.
class CommandEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CommandEdit(int lines, QWidget *parent = nullptr);

    void setCommands(const QString &text, bool hasPassword);
    /// All of it, to the clipboard.
    void copyAll() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QMimeData *createMimeDataFromSelection() const override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    int m_lines;
    bool m_hasPassword = false;
};

} // namespace restdock::ui
