// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace restdock::ui {

/// A line with a password that can be seen. Whatever is copied of it, is copied as a secret; it has no
/// menu, whose "Copy" would not know.
class SecretLineEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretLineEdit(const QString &text = {}, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
};

} // namespace restdock::ui
