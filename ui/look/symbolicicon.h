// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace restdock::ui {

/// One of the one-coloured icons of resources/icons, in the colour of the palette's text: it follows
/// a change of the theme, a selection, and every pixel density. @p name is the file's, without its
/// end ("play"). GUI thread.
QIcon symbolicIcon(const QString &name);

/// The same in a fixed colour, where the palette is not what it is painted on (a panel).
QIcon symbolicIcon(const QString &name, const QColor &colour);

/// One pixmap of it; @p size in device-independent pixels.
QPixmap symbolicPixmap(const QString &name, const QColor &colour, int size, qreal pixelRatio);

} // namespace restdock::ui
