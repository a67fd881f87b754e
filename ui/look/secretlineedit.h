// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace restdock::ui {

/// A line with a secret that can be seen, or that the echo mode hides. Whatever is copied of it, is
/// copied as a secret; where it is seen it has no menu, whose "Copy" would not know.
class SecretLineEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretLineEdit(const QString &text = {}, QWidget *parent = nullptr);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    bool isSeen() const;
};

} // namespace restdock::ui
