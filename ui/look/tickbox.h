// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace restdock::ui {

/// A box to tick whose text wraps where it is too long for one line, as with a large font in a small
/// window; that of QCheckBox is cut off. All of it can be clicked on, and it is one thing for a
/// screen reader.
class TickBox final : public QCheckBox
{
    Q_OBJECT

public:
    explicit TickBox(const QString &text = {}, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override; ///< as wide as the longest word
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &point) const override;

private:
    int lineHeight() const;
    int aboveText() const;
    QRect textRect(int width) const;
};

} // namespace restdock::ui
