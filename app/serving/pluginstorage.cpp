// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serving/pluginstorage.h"

#include "storage/plugins/storageplugins.h"

#include <QLocale>

namespace restdock {

namespace {

class PluginStorage final : public ServedStorage
{
public:
    PluginStorage(QString place, std::unique_ptr<StorageProvider> provider)
        : m_place(std::move(place)),
          m_provider(std::move(provider))
    {
    }

    void open(Completion<StorageSpace> done) override { m_provider->probe(std::move(done)); }
    StorageProvider &provider() override { return *m_provider; }
    QString place() const override { return m_place; }
    void describe(Completion<QStringList> done) override
    {
        m_provider->probe(
            [this, done = std::move(done)](const Result<StorageSpace> &space) mutable {
                if (!space) {
                    done(space.error());
                    return;
                }
                QStringList lines{m_place};
                if (space->totalBytes >= 0)
                    lines += QStringLiteral("%1 of %2 free")
                                 .arg(sizeText(space->availableBytes), sizeText(space->totalBytes));
                done(std::move(lines));
            });
    }
    void startCleaning() override {} // a plug-in sees to that itself

private:
    static QString sizeText(qint64 bytes)
    {
        return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
    }

    const QString m_place;
    const std::unique_ptr<StorageProvider> m_provider;
};

/// "mirror /mnt/one, /mnt/two": the type, and the folders and names that it was given.
QString placeOf(const BackendSettings &backend)
{
    QStringList parts;
    for (const auto &value : backend.values) {
        const auto *text = std::get_if<QString>(&value);
        if (text && !text->isEmpty())
            parts.append(*text);
    }
    return backend.type
        + (parts.isEmpty() ? QString() : QString(u' ' + parts.join(QStringLiteral(", "))));
}

} // namespace

Result<std::unique_ptr<ServedStorage>> pluginStorage(const BackendSettings &backend)
{
    auto provider = StoragePlugins::find(pluginFolders())
                        .open(backend, stateFolder() + u"/plugins/" + backend.type);
    if (!provider)
        return std::move(provider).error();
    return std::unique_ptr<ServedStorage>(
        std::make_unique<PluginStorage>(placeOf(backend), std::move(*provider)));
}

} // namespace restdock
