// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace restdock::ui {

/// A line whose words choose what is shown below it. Esc empties it; once it is empty, Esc is the
/// window's again. Return is not for the dialog's button, as what was looked for comes at once:
/// whoever connects to returnPressed() leads on to it.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace restdock::ui
