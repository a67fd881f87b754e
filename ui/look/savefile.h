// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/completion.h"

#include <QByteArray>
#include <QString>

class QObject;

namespace restdock::ui {

/// Writes @p text to @p path, whole or not at all, on a thread of the pool: a disk may take its time
/// until it says that something is there. @p done runs in the GUI thread; after the end of @p context it is told
/// Cancelled.
void saveFile(QObject *context, const QString &path, const QByteArray &text, Completion<void> done);

} // namespace restdock::ui
