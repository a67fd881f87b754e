// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/plugins/plugindescription.h"
#include "storage/storageprovider.h"

#include <memory>

namespace restdock {

/// A file in a folder of plug-ins.
struct FoundPlugin
{
    QString path;
    QString id = {};      ///< of its storage; else the file's name
    QString version = {}; ///< of the plug-in; empty if it cannot be told
    Message refusal = {}; ///< why it cannot be used, and what to do; empty: it can
    BackendType type = {};

    bool isUsable() const { return refusal.isEmpty(); }
};

/// The storage plug-ins that there are, as a value: what was found when it was looked for. Their code is
/// not loaded before open().
class StoragePlugins
{
public:
    StoragePlugins() = default; ///< none

    /// Looks through @p folders. Of two plug-ins for storages of one name the first is used.
    static StoragePlugins find(const QStringList &folders);

    const QList<FoundPlugin> &all() const { return m_found; }

    /// The built-in types and those of the plug-ins, and why others are not there.
    BackendCatalogue catalogue() const;

    /// A storage of a plug-in's type, whose settings are valid and have their secrets.
    /// InvalidArgument: there is no plug-in for it, it cannot be used, or it refuses the settings.
    Result<std::unique_ptr<StorageProvider>> open(const BackendSettings &backend,
                                                  const QString &stateFolder) const;

private:
    const FoundPlugin *usable(const QString &id) const;

    QList<FoundPlugin> m_found;
};

/// Where plug-ins are looked for: those of the system, beside this program, and those of the user.
QStringList pluginFolders();

/// All types of storage that this program can use now.
BackendCatalogue installedBackends();

} // namespace restdock
