// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDir>
#include <QPluginLoader>
#include <QTemporaryDir>
#include <QTest>

#include <storage/plugins/storageplugin.h>
#include <tests/storage/conformance.h>

namespace {

/// Two empty folders, and the plug-in on them, loaded as Restdock loads it.
class MirrorFixture final : public restdock::test::ProviderFixture
{
public:
    MirrorFixture()
    {
        QPluginLoader loader(QStringLiteral(PLUGIN_FILE)); // stays loaded
        auto *const plugin = qobject_cast<restdock::StoragePlugin *>(loader.instance());
        if (!plugin)
            qFatal("%s", qPrintable(loader.errorString()));
        restdock::PluginSettings settings;
        for (const auto &name : {QStringLiteral("first"), QStringLiteral("second")}) {
            QDir(m_folder.path()).mkdir(name);
            settings.values.insert(name, m_folder.filePath(name));
        }
        settings.values.insert(QStringLiteral("keep_uploads_hours"), qint64(24));
        auto opened = plugin->open(settings);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_provider = std::move(*opened);
    }
    restdock::StorageProvider &provider() override { return *m_provider; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<restdock::StorageProvider> m_provider;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    restdock::test::ProviderConformance suite([] { return std::make_unique<MirrorFixture>(); });
    return QTest::qExec(&suite, argc, argv);
}
