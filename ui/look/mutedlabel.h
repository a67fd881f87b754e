// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace restdock::ui {

/// A text that explains, weaker than others and still readable (4.5:1): the palette's own colour for
/// that is too faint. It can come to warn, or to say what is wrong. Follows a change of the theme.
/// Where it wraps it wants the height that its own width asks for: QLabel wants that of a width that
/// it would like to have, and forms then leave a hole.
class MutedLabel final : public QLabel
{
    Q_OBJECT

public:
    enum class Tone { Muted, Warning, Error };

    explicit MutedLabel(const QString &text = {}, QWidget *parent = nullptr);

    void setTone(Tone tone);

    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyColour();

    Tone m_tone = Tone::Muted;
};

} // namespace restdock::ui
