// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plugins/storageplugins.h"

#include "storage/plugins/storageplugin.h"
#include "storage/plugins/trustedpath.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>
#include <QLibraryInfo>
#include <QLoggingCategory>
#include <QPluginLoader>
#include <QStandardPaths>

#include <algorithm>

namespace restdock {

namespace {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(pluginsLog, "restdock.plugins")

/// Judges a file by its owner, then by its metadata, which Qt reads without loading it.
FoundPlugin judge(const QFileInfo &file)
{
    FoundPlugin found{.path = file.absoluteFilePath(), .id = file.completeBaseName()};
    found.refusal = whyUntrusted(found.path);
    if (!found.isUsable())
        return found;
    const auto metaData = QPluginLoader(found.path).metaData();
    if (const auto id = pluginId(metaData); !id.isEmpty())
        found.id = id;
    auto description = describePlugin(metaData, QLibraryInfo::version());
    if (!description) {
        found.refusal = description.error().wording();
        return found;
    }
    found.version = std::move(description->version);
    found.type = std::move(description->type);
    return found;
}

PluginValue pluginValue(const SettingValue &value)
{
    if (const auto *secret = std::get_if<Secret>(&value))
        return secret->reveal().toByteArray();
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag;
    return std::get<QStringList>(value);
}

Error cannotUse(const FoundPlugin &plugin, const Message &why)
{
    return {
        ErrorCode::InvalidArgument,
        QT_TRANSLATE_NOOP("Error", "the plug-in for the backend type '%1' (%2) cannot be used: %3"),
        {plugin.id, plugin.path, why}};
}

} // namespace

StoragePlugins StoragePlugins::find(const QStringList &folders)
{
    StoragePlugins plugins;
    auto names = BackendCatalogue::builtIn();
    for (const auto &folder : folders) {
        const auto files = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
        for (const auto &file : files) {
            if (!QLibrary::isLibrary(file.fileName()))
                continue;
            auto found = judge(file);
            if (const auto *other = found.isUsable() ? plugins.usable(found.id) : nullptr)
                found.refusal = {
                    QT_TRANSLATE_NOOP("Error",
                                      "there is a plug-in of that name already: %1. Remove one"),
                    {other->path}};
            else if (found.isUsable() && names.find(found.id))
                found.refusal = QT_TRANSLATE_NOOP("Error", "a storage of that name is built in");
            else if (auto added = found.isUsable() ? names.add(found.type) : Result<void>(); !added)
                found.refusal = added.error().wording();
            plugins.m_found.append(std::move(found));
        }
    }
    return plugins;
}

BackendCatalogue StoragePlugins::catalogue() const
{
    auto catalogue = BackendCatalogue::builtIn();
    for (const auto &plugin : m_found) {
        if (!plugin.isUsable())
            catalogue.noteRefused(plugin.id, cannotUse(plugin, plugin.refusal).wording());
        else if (const auto added = catalogue.add(plugin.type); !added)
            catalogue.noteRefused(plugin.id, added.error().wording());
    }
    return catalogue;
}

const FoundPlugin *StoragePlugins::usable(const QString &id) const
{
    const auto found = std::find_if(m_found.begin(), m_found.end(), [&id](const FoundPlugin &one) {
        return one.id == id && one.isUsable();
    });
    return found != m_found.end() ? &*found : nullptr;
}

Result<std::unique_ptr<StorageProvider>> StoragePlugins::open(const BackendSettings &backend,
                                                              const QString &stateFolder) const
{
    const auto *plugin = usable(backend.type);
    if (!plugin)
        return Error{ErrorCode::InvalidArgument, catalogue().absenceOf(backend.type)};
    // What is missing in it is found now, not in the middle of a backup. It is never unloaded: its
    // threads and the storages that it opened may live on.
    QPluginLoader loader(plugin->path);
    loader.setLoadHints(QLibrary::ResolveAllSymbolsHint | QLibrary::PreventUnloadHint);
    auto *const opener = qobject_cast<StoragePlugin *>(loader.instance());
    if (!opener)
        return cannotUse(
            *plugin,
            Message::raw(loader.errorString(), QT_TRANSLATE_NOOP("Error", "it cannot be loaded")));
    qCDebug(pluginsLog, "Loaded %s", qUtf8Printable(plugin->path));
    PluginSettings settings;
    for (const auto &field : plugin->type.fields)
        settings.values.insert(field.key, pluginValue(backend.value(field)));
    settings.stateFolder = stateFolder;
    auto provider = opener->open(settings);
    if (provider && !*provider)
        return cannotUse(*plugin,
                         QT_TRANSLATE_NOOP("Error", "it opened nothing, without a reason"));
    return provider;
}

QStringList pluginFolders()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    QStringList folders;
    for (const auto &library : {QStringLiteral(RESTDOCK_LIBRARY_FOLDER), u"lib"_s})
        folders.append(
            QDir::cleanPath(programs.filePath(u"../%1/restdock/plugins"_s.arg(library))));
    folders.append(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                   + u"/restdock/plugins");
    folders.removeDuplicates();
    return folders;
}

BackendCatalogue installedBackends()
{
    return StoragePlugins::find(pluginFolders()).catalogue();
}

} // namespace restdock
