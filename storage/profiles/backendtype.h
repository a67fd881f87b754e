// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/setting.h"

namespace restdock {

/// A kind of storage that profiles can have, described by its settings. Built in, or from a plug-in.
struct BackendType
{
    QString id;    ///< in TOML and on the command line: "local"
    QString title; ///< for people: "Folder on this computer"
    QList<SettingField> fields;

    const SettingField *field(const QString &key) const;
    bool hasSecrets() const;
};

/// The backend part of a profile: which type, and a value for each of its fields that was set.
///
/// Unset fields have their defaults. A type that is not installed keeps its values in the profile's
/// unknown keys.
struct BackendSettings
{
    QString type;
    SettingValues values;
    /// For secret fields: files to read them from when they are needed ("api_key_file"), instead of
    /// a value.
    QMap<QString, QString> secretFiles = {};

    /// The value of @p field, or its default.
    SettingValue value(const SettingField &field) const;
    QString text(const QString &key) const; ///< empty unless set
    qint64 number(const QString &key, qint64 otherwise) const;
    bool isOn(const QString &key, bool otherwise) const;
    Secret secret(const QString &key) const; ///< empty unless set

    bool operator==(const BackendSettings &) const = default;
};

/// The backend types that a program knows. Made once, then only read; any thread.
class BackendCatalogue
{
public:
    /// Local folders and Drime Cloud; see installedBackends() for all that there are.
    static BackendCatalogue builtIn();

    /// Refuses a type that is there already, and one with fields named like the profile's own.
    Result<void> add(BackendType type);

    /// Keeps why a type is not here although something was installed for it; a sentence.
    void noteRefused(const QString &id, const Message &why) { m_refused.insert(id, why); }

    const BackendType *find(const QString &id) const;
    const QList<BackendType> &types() const { return m_types; }
    QStringList ids() const;
    /// Why find() does not find @p id, for people: it is not installed, or cannot be used.
    Message absenceOf(const QString &id) const;

private:
    QList<BackendType> m_types;
    QMap<QString, Message> m_refused;
};

} // namespace restdock
