// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace restdock::test {

/// The source files below these folders of the project, with long texts in one piece: what the program can say.
QString sourceTexts(const QStringList &folders);

} // namespace restdock::test
