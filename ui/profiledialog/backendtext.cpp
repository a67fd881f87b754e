// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiledialog/backendtext.h"

#include <QCoreApplication>

namespace restdock::ui {

namespace {

/// Those of the built-in backends.
[[maybe_unused]] constexpr const char *texts[] = {
    QT_TRANSLATE_NOOP("Backend", "Folder on this computer"),
    QT_TRANSLATE_NOOP("Backend", "Drime Cloud"),
    QT_TRANSLATE_NOOP("Backend", "Folder"),
    QT_TRANSLATE_NOOP("Backend", "the folder in which the repositories are kept"),
    QT_TRANSLATE_NOOP("Backend", "Readable by the group"),
    QT_TRANSLATE_NOOP("Backend", "let the file system group access the repository files"),
    QT_TRANSLATE_NOOP("Backend", "API token"),
    QT_TRANSLATE_NOOP("Backend", "the API token, from Drime's account settings"),
    QT_TRANSLATE_NOOP("Backend", "Workspace"),
    QT_TRANSLATE_NOOP("Backend", "the workspace's number; 0 is the personal one"),
    QT_TRANSLATE_NOOP("Backend", "the folder in the workspace; empty: its top"),
    QT_TRANSLATE_NOOP("Backend", "API address"),
    QT_TRANSLATE_NOOP("Backend", "the address of Drime's API"),
    QT_TRANSLATE_NOOP("Backend", "Move deleted files to the trash"),
    QT_TRANSLATE_NOOP("Backend", "move what is deleted to Drime's trash, where it takes space"),
    QT_TRANSLATE_NOOP("Backend", "Parallel transfers"),
    QT_TRANSLATE_NOOP("Backend", "how many uploads and downloads may run at once; 2 to 64"),
};

} // namespace

QString backendText(const QString &text)
{
    return QCoreApplication::translate("Backend", text.toUtf8().constData());
}

} // namespace restdock::ui
