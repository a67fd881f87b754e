// SPDX-License-Identifier: GPL-3.0-or-later
#include "mirrorprovider.h"

#include <QDir>
#include <QObject>

#include <storage/plugins/storageplugin.h>

/// What Restdock loads. mirror.json says what the storage is called, and which settings it has.
class MirrorPlugin final : public QObject, public restdock::StoragePlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID RestdockStoragePluginIid FILE "mirror.json")
    Q_INTERFACES(restdock::StoragePlugin)

public:
    restdock::Result<std::unique_ptr<restdock::StorageProvider>> open(
        const restdock::PluginSettings &settings) override
    {
        const auto first = QDir::cleanPath(settings.text(QStringLiteral("first")));
        const auto second = QDir::cleanPath(settings.text(QStringLiteral("second")));
        if (first == second)
            return restdock::Error{
                restdock::ErrorCode::InvalidArgument,
                QT_TRANSLATE_NOOP("Error",
                                  "both folders are %1. A copy in the same place helps nobody: "
                                  "choose another second folder"),
                {first}};
        const std::chrono::hours keep(settings.number(QStringLiteral("keep_uploads_hours")));
        return std::unique_ptr<restdock::StorageProvider>(
            std::make_unique<mirror::MirrorProvider>(first, second, keep));
    }
};

#include "mirrorplugin.moc"
