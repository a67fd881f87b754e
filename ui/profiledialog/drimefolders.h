// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/completion.h"

#include <QString>
#include <QStringList>

namespace restdock::ui {

/// The folders of a workspace in Drime Cloud. A path is names with / between them; the empty one is
/// the workspace's top.
///
/// GUI thread. Calls return at once; completions run later, in the GUI thread. The object's end gives
/// up what is under way.
class DrimeFolders
{
public:
    DrimeFolders() = default;
    DrimeFolders(const DrimeFolders &) = delete;
    DrimeFolders &operator=(const DrimeFolders &) = delete;
    virtual ~DrimeFolders() = default;

    /// The names of the folders in a folder, in no order. NotFound: it is not there.
    virtual void list(const QString &path, Completion<QStringList> done) = 0;
    /// Makes a folder and those above it. One that is there is as good.
    virtual void make(const QString &path, Completion<void> done) = 0;
};

} // namespace restdock::ui
