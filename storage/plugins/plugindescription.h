// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/backendtype.h"

#include <QJsonObject>
#include <QVersionNumber>

namespace restdock {

/// What a plug-in's metadata says of it.
struct PluginDescription
{
    QString version;
    BackendType type;
};

/// Reads the metadata of a plug-in file, as QPluginLoader::metaData() has it, for a program that runs
/// with @p qt. InvalidArgument: this program cannot use it. The message is a sentence part that says
/// what is wrong, and what to do: "it was built with Qt 6.8.2 …".
Result<PluginDescription> describePlugin(const QJsonObject &metaData, const QVersionNumber &qt);

/// The name that metadata gives the storage, also if the rest cannot be used. Empty if it is none.
QString pluginId(const QJsonObject &metaData);

} // namespace restdock
