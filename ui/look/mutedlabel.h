// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace restdock::ui {

/// A text that explains, weaker than others and still readable (4.5:1): the palette's own colour for
/// that is too faint. Follows a change of the theme.
class MutedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit MutedLabel(const QString &text = {}, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColour();
};

} // namespace restdock::ui
