// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace restdock::ui {

/// The desktop's style, made usable for everybody.
///
/// - Nothing to click on or type into is lower or narrower than 24 pixels, for a shaking hand or a touch
///   screen, and buttons and rows have air around their text.
/// - Boxes to tick have an edge that is seen in the dark; where all is black, as in high contrast,
///   fields, buttons, frames and lines have one, too.
/// - What has the focus shows it, also a list, a flat button and the default one, by an edge that is seen in the
///   light and in the dark; and an arrow on a selected row is seen on every colour.
/// - What a field says while it is empty can be read.
/// - One click selects a row on every desktop, and two open it.
/// - Each text is drawn in its own direction, and stands on the side where the window's lines begin.
class AccessibleStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    using QProxyStyle::polish;
    using QProxyStyle::QProxyStyle;

    static constexpr int least = 24;

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    void polish(QPalette &palette) override;
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                      bool isEnabled, const QString &text, QPalette::ColorRole role) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;

private:
    void drawTextsOf(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const;
    void drawFocus(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawBranch(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    static void drawFocusFrame(const QStyleOption &option, QPainter &painter);
    void drawFocusEdge(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawMark(const QStyleOption &option, bool isBox, QPainter &painter) const;
    bool isFusion() const;
    bool isBlack(const QStyleOption *option) const;
};

} // namespace restdock::ui
