// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QMimeData;
class QToolButton;
class QWidget;

namespace restdock::ui {

/// Copies a password: marked as one, so that clipboard managers do not keep it, and taken away again
/// after a minute if it is still there.
void copySecret(const QString &text);

/// The same in two parts, for a field that puts its text into the clipboard by itself.
void markSecret(QMimeData &data);
void forgetSecretSoon(const QString &text);

/// A button with an icon only, which copies what @p text returns. @p name says what that is.
QToolButton *makeCopyButton(const QString &name, std::function<QString()> text);
QToolButton *makeSecretCopyButton(const QString &name, std::function<QString()> text);

/// A row of a form: @p field, and @p copy behind it.
QWidget *withCopyButton(QWidget *field, QToolButton *copy);

} // namespace restdock::ui
