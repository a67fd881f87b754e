// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/plugins/pluginsettings.h"
#include "storage/storageprovider.h"

#include <QtPlugin>

namespace restdock {

/// A kind of storage that is not built in: the root object of a Qt plug-in. README.md beside this file
/// tells how to write one; example/ is one.
///
/// What the storage is called and which settings it has stands in the plug-in's metadata. Restdock
/// reads that without loading the plug-in, which happens only when a storage of its kind is opened.
class StoragePlugin
{
public:
    StoragePlugin() = default;
    StoragePlugin(const StoragePlugin &) = delete;
    StoragePlugin &operator=(const StoragePlugin &) = delete;
    virtual ~StoragePlugin() = default;

    /// A storage with these settings. Does not look whether it can be used: its probe() tells that.
    /// Any thread, and several at once; a process may open as many as it has profiles.
    /// InvalidArgument: settings that are each right do not go together. The message is for the person
    /// who made them.
    virtual Result<std::unique_ptr<StorageProvider>> open(const PluginSettings &settings) = 0;
};

} // namespace restdock

/// Its number changes with every change to the headers that plug-ins are built with. A plug-in of
/// another number is refused.
#define RestdockStoragePluginIid "org.restdock.StorageProvider/2"
Q_DECLARE_INTERFACE(restdock::StoragePlugin, RestdockStoragePluginIid)
