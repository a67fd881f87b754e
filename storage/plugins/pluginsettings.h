// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <variant>

namespace restdock {

/// The value of one setting of a plug-in's storage. Which alternative it is follows from the kind that
/// the plug-in's metadata gives the setting: number and size (bytes) are qint64, flag is bool, list is
/// QStringList, secret is QByteArray (UTF-8), and all others are QString.
using PluginValue = std::variant<QString, qint64, bool, QStringList, QByteArray>;

/// The settings of one storage, as a plug-in gets them: a value for each setting of its metadata, of
/// its kind and within its range; the default where the person chose none.
struct PluginSettings
{
    QMap<QString, PluginValue> values;
    /// A folder for what has to be remembered besides the data, such as uploads that are open. It need
    /// not exist, and all storages of the plug-in share it.
    QString stateFolder = {};

    // An empty or zero value for a key that the metadata does not have.
    QString text(const QString &key) const { return get<QString>(key); }
    qint64 number(const QString &key) const { return get<qint64>(key); }
    bool isOn(const QString &key) const { return get<bool>(key); }
    QStringList list(const QString &key) const { return get<QStringList>(key); }
    QByteArray secret(const QString &key) const { return get<QByteArray>(key); }

private:
    template<typename T>
    T get(const QString &key) const
    {
        const auto found = values.constFind(key);
        const auto *value = found != values.constEnd() ? std::get_if<T>(&*found) : nullptr;
        return value ? *value : T();
    }
};

} // namespace restdock
