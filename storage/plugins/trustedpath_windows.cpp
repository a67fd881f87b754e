// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plugins/trustedpath.h"

#include <QCoreApplication>

namespace restdock {

/// Code runs from where it was installed only: what other folders' access lists let others do is not
/// looked at.
Message whyUntrusted(const QString &path)
{
    const auto installed = QCoreApplication::applicationDirPath() + u'/';
    if (path.startsWith(installed, Qt::CaseInsensitive))
        return {};
    return {QT_TRANSLATE_NOOP("Error",
                              "%1 is not below the folder of the program, %2. On Windows plug-ins "
                              "are loaded from there only"),
            {path, installed}};
}

} // namespace restdock
