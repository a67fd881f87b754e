// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace restdock::ui {

struct Language
{
    QString code; ///< "de"
    QString name; ///< in itself: "Deutsch"
};

/// Those that Restdock speaks.
const QList<Language> &languages();

/// Lets texts, numbers and times be those of @p code from now on; empty, or one that Restdock does not
/// speak: the desktop's. Windows that are there keep what they say. GUI thread.
void useLanguage(const QString &code);

} // namespace restdock::ui
