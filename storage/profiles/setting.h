// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/secret.h"
#include "storage/profiles/tomlvalue.h"
#include "storage/result.h"

#include <QMap>
#include <QStringList>

#include <functional>
#include <limits>
#include <optional>
#include <variant>

namespace restdock {

/// The value of one setting; its SettingField says which alternative it holds. Sizes are bytes.
using SettingValue = std::variant<QString, qint64, bool, QStringList, Secret>;
using SettingValues = QMap<QString, SettingValue>;

/// What is wrong with a field, for people: the field's key, what is wrong and why, what to do.
struct Problem
{
    enum class Severity { Error, Warning };

    QString field;   ///< a key as in TOML: "listen", "users.laptop.max_size"; empty: the whole
    Message problem; ///< a sentence part without a full stop
    Message remedy;  ///< a sentence without a full stop; may be empty
    Severity severity = Severity::Error;

    /// Problem and remedy; placed() with the field before them.
    Message message() const;
    Message placed() const;
    /// "listen: … Remedy" in one line, English.
    QString toString() const;
    bool operator==(const Problem &) const = default;
};

using Problems = QList<Problem>;

/// The first Error of @p problems as a value; success if there are only warnings.
Result<void> firstError(const Problems &problems);

/// Describes one setting, so that one description serves TOML, command line and dialogs, for
/// settings of the profile itself and of backends that are not written yet.
struct SettingField
{
    enum class Kind {
        Text,
        Folder, ///< an absolute path
        File,   ///< an absolute path
        Url,
        Choice, ///< a Text, one of `choices`
        Boolean,
        Integer,
        Size,   ///< bytes; written with a unit
        List,   ///< texts
        Secret, ///< kept in the keychain
    };
    using Check = std::function<std::optional<Problem>(const SettingValue &)>;

    QString key; ///< lower case with underscores: TOML key, and option --with-dashes
    Kind kind = Kind::Text;
    QString title = {}; ///< for a form's label, English
    QString help = {};  ///< one line, English
    SettingValue defaultValue = {};
    bool isRequired = false;
    QStringList choices = {};
    qint64 minimum = 0; ///< Integer and Size
    qint64 maximum = std::numeric_limits<qint64>::max();
    Check check = {}; ///< what the kind alone does not say
    /// Whatever it says, the storage's secrets go to the same place, and nobody else can read them on
    /// their way. Of a plug-in's settings nobody knows that.
    bool leavesSecretsAlone = false;

    bool isSecret() const { return kind == Kind::Secret; }
    bool isEmpty(const SettingValue &value) const;

    /// Each Error's message is a problem and a remedy, without the key.
    Result<SettingValue> fromText(const QString &text) const;
    Result<SettingValue> fromToml(const TomlValue &value) const;
    /// Not for secrets: they need a decision how.
    TomlValue toToml(const SettingValue &value) const;
    /// As fromText() reads it; secrets as dots.
    QString toText(const SettingValue &value) const;

    /// All that can be said about @p value alone.
    Problems validate(const SettingValue &value) const;
};

} // namespace restdock
