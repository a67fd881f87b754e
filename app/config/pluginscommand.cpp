// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/pluginscommand.h"

#include "app/config/commandparser.h"
#include "app/config/configoutput.h"
#include "storage/plugins/storageplugins.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace restdock {

namespace {

using namespace Qt::StringLiterals;

QJsonObject jsonOf(const FoundPlugin &plugin)
{
    QJsonArray settings;
    for (const auto &field : plugin.type.fields)
        settings.append(field.key);
    QJsonObject object{
        {u"file"_s, plugin.path}, {u"name"_s, plugin.id}, {u"usable"_s, plugin.isUsable()}};
    if (!plugin.isUsable()) {
        object.insert(u"refused_because"_s, plugin.refusal.english());
        return object;
    }
    object.insert(u"title"_s, plugin.type.title);
    object.insert(u"version"_s, plugin.version);
    object.insert(u"settings"_s, settings);
    return object;
}

void list(const QList<FoundPlugin> &plugins)
{
    if (plugins.isEmpty()) {
        warn(u"there are no plug-ins. They are looked for in %1"_s.arg(
            pluginFolders().join(u" and "_s)));
        return;
    }
    QList<QStringList> rows;
    for (const auto &plugin : plugins)
        rows.append({plugin.id, plugin.version.isEmpty() ? u"-"_s : plugin.version,
                     plugin.isUsable() ? u"usable"_s : u"refused"_s, plugin.path});
    sayTable({u"NAME"_s, u"VERSION"_s, u"STATE"_s, u"FILE"_s}, rows);
    for (const auto &plugin : plugins) {
        if (!plugin.isUsable())
            warn(u"%1: %2"_s.arg(plugin.path, plugin.refusal.english()));
    }
}

} // namespace

ExitCode pluginsCommand(const QStringList &arguments)
{
    CommandSyntax syntax{u"plugins"_s,
                         u"Lists the storage plug-ins that are installed, and says why one cannot "
                         "be used. None is loaded for it."_s};
    syntax.options = {{u"json"_s, {}, u"Print JSON, for programs"_s}};
    const auto parsed = parseCommand(syntax, arguments);
    if (!parsed)
        return failWith(parsed.error());
    if (!*parsed) {
        sayAll(syntax.help().toUtf8());
        return finishOutput() ? ExitCode::Stopped : ExitCode::Failed;
    }
    const auto plugins = StoragePlugins::find(pluginFolders()).all();
    if ((*parsed)->isSet(u"json"_s)) {
        QJsonArray array;
        for (const auto &plugin : plugins)
            array.append(jsonOf(plugin));
        sayAll(QJsonDocument(array).toJson());
    } else {
        list(plugins);
    }
    const bool isSound = std::all_of(plugins.begin(), plugins.end(),
                                     [](const auto &plugin) { return plugin.isUsable(); });
    if (!finishOutput())
        return ExitCode::Failed;
    return isSound ? ExitCode::Stopped : ExitCode::SettingsInvalid;
}

} // namespace restdock
