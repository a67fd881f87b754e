// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plugins/plugindescription.h"

#include "storage/plugins/storageplugin.h"
#include "storage/profiles/bytesize.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace restdock {

namespace {

using namespace Qt::StringLiterals;
using Kind = SettingField::Kind;

constexpr qsizetype mostSettings = 64;
constexpr qsizetype longestText = 200;

struct KindName
{
    const char *name;
    Kind kind;
};

constexpr std::array kinds{
    KindName{"text", Kind::Text},      KindName{"secret", Kind::Secret},
    KindName{"number", Kind::Integer}, KindName{"size", Kind::Size},
    KindName{"choice", Kind::Choice},  KindName{"flag", Kind::Boolean},
    KindName{"folder", Kind::Folder},  KindName{"file", Kind::File},
    KindName{"address", Kind::Url},    KindName{"list", Kind::List},
};

Error unusable(const Message &why)
{
    return {ErrorCode::InvalidArgument, why};
}

/// Reads an object, and remembers what is wrong first. Keys that nobody asked for are wrong too: a
/// mistyped "requierd" would otherwise be a setting that is not required.
class ObjectReader
{
public:
    ObjectReader(const QJsonObject &object, QString setting)
        : m_object(object),
          m_setting(std::move(setting))
    {
    }

    QString text(const QString &key, bool isRequired)
    {
        const auto value = take(key);
        if (value.isUndefined() && !isRequired)
            return {};
        auto text = value.toString();
        const bool hasControls = std::any_of(
            text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
        if (!value.isString() || text.trimmed().isEmpty() || text.size() > longestText
            || hasControls)
            fail(key, QT_TRANSLATE_NOOP("Error", "is not a text of one line"));
        return text;
    }

    bool flag(const QString &key)
    {
        const auto value = take(key);
        if (!value.isUndefined() && !value.isBool())
            fail(key, QT_TRANSLATE_NOOP("Error", "is neither true nor false"));
        return value.toBool();
    }

    qint64 number(const QString &key, qint64 otherwise)
    {
        const auto value = take(key);
        constexpr qint64 none = std::numeric_limits<qint64>::min();
        if (!value.isUndefined() && value.toInteger(none) == none)
            fail(key, QT_TRANSLATE_NOOP("Error", "is not a whole number"));
        return value.toInteger(otherwise);
    }

    QStringList texts(const QString &key)
    {
        const auto value = take(key);
        QStringList texts;
        const auto array = value.toArray();
        for (const auto &item : array) {
            if (!item.isString())
                fail(key, QT_TRANSLATE_NOOP("Error", "is not a list of texts"));
            texts.append(item.toString());
        }
        if (!value.isUndefined() && !value.isArray())
            fail(key, QT_TRANSLATE_NOOP("Error", "is not a list of texts"));
        return texts;
    }

    QJsonValue take(const QString &key)
    {
        m_known.append(key);
        return m_object.value(key);
    }

    void fail(const QString &key, const Message &problem)
    {
        if (m_error)
            return;
        m_error = m_setting.isEmpty()
            ? unusable(
                {QT_TRANSLATE_NOOP("Error", "its metadata is wrong: \"%1\" %2"), {key, problem}})
            : unusable(
                {QT_TRANSLATE_NOOP("Error", "its metadata is wrong: \"%1\" of the setting '%2' %3"),
                 {key, m_setting, problem}});
    }

    Result<void> finish()
    {
        for (auto it = m_object.begin(); it != m_object.end(); ++it) {
            if (!m_known.contains(it.key()))
                fail(it.key(), QT_TRANSLATE_NOOP("Error", "is not known"));
        }
        if (m_error)
            return *m_error;
        return {};
    }

private:
    const QJsonObject m_object;
    const QString m_setting; ///< whose description it is; empty: the storage's
    QStringList m_known;
    std::optional<Error> m_error;
};

/// The default that the metadata gives, or the one that the kind has.
void readDefault(SettingField &field, ObjectReader &reader)
{
    const auto key = u"default"_s;
    switch (field.kind) {
    case Kind::Boolean: field.defaultValue = reader.flag(key); return;
    case Kind::Integer:
    case Kind::Size:
        field.defaultValue = reader.number(key, std::max<qint64>(field.minimum, 0));
        break;
    case Kind::List: field.defaultValue = reader.texts(key); return;
    case Kind::Secret: // "default" stays unknown: one that everybody knows is no secret
        field.defaultValue = Secret();
        return;
    case Kind::Choice: {
        const auto text = reader.text(key, false);
        field.defaultValue = text.isEmpty() ? field.choices.value(0) : text;
        break;
    }
    case Kind::Text:
    case Kind::Folder:
    case Kind::File:
    case Kind::Url: field.defaultValue = reader.text(key, false); break;
    }
    if (const auto problems = field.validate(field.defaultValue);
        !problems.isEmpty() && !field.isEmpty(field.defaultValue))
        reader.fail(key, {QT_TRANSLATE_NOOP("Error", "cannot be: %1"), {problems.first().problem}});
}

Result<SettingField> readSetting(const QJsonObject &object)
{
    SettingField field;
    field.key = object.value(u"key"_s).toString();
    ObjectReader reader(object, field.key);
    reader.text(u"key"_s, true);
    const auto kindName = reader.text(u"kind"_s, true);
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&kindName](const KindName &one) {
        return kindName == QLatin1String(one.name);
    });
    if (kind == kinds.end()) {
        QStringList known;
        for (const auto &one : kinds)
            known.append(QLatin1String(one.name));
        reader.fail(u"kind"_s,
                    {QT_TRANSLATE_NOOP("Error", "is none of %1"), {known.join(u", "_s)}});
    } else {
        field.kind = kind->kind;
    }
    field.title = reader.text(u"title"_s, true);
    field.help = reader.text(u"help"_s, false);
    if (field.help.isEmpty())
        field.help = field.title;
    field.isRequired = reader.flag(u"required"_s);
    if (field.kind == Kind::Choice) {
        field.choices = reader.texts(u"choices"_s);
        if (field.choices.isEmpty() || field.choices.contains(QString()))
            reader.fail(u"choices"_s, QT_TRANSLATE_NOOP("Error", "is not a list of texts"));
    }
    if (field.kind == Kind::Integer || field.kind == Kind::Size) {
        field.minimum = reader.number(u"minimum"_s, 0);
        field.maximum = reader.number(u"maximum"_s, field.maximum);
        if (field.minimum > field.maximum)
            reader.fail(u"maximum"_s, QT_TRANSLATE_NOOP("Error", "is less than \"minimum\""));
    }
    readDefault(field, reader);
    if (auto read = reader.finish(); !read)
        return std::move(read).error();
    return field;
}

/// Names that `restdock config add` has options of.
bool isTaken(const QString &key)
{
    static const QStringList taken{u"user"_s,        u"generate"_s, u"password"_s,
                                   u"make_folder"_s, u"store"_s,    u"store_passphrase"_s,
                                   u"help"_s};
    return taken.contains(key) || (key.endsWith(u"_file") && taken.contains(key.chopped(5)));
}

Result<PluginDescription> readDescription(const QJsonObject &object)
{
    PluginDescription description;
    ObjectReader reader(object, QString());
    description.type.id = reader.text(u"id"_s, true);
    description.type.title = reader.text(u"title"_s, true);
    description.version = reader.text(u"version"_s, true);
    const auto settings = reader.take(u"settings"_s);
    if (!settings.isArray() || settings.toArray().size() > mostSettings)
        reader.fail(
            u"settings"_s,
            {QT_TRANSLATE_NOOP("Error", "is not a list of at most %1 settings"), {mostSettings}});
    if (auto read = reader.finish(); !read)
        return std::move(read).error();
    const auto array = settings.toArray();
    for (const auto &setting : array) {
        const auto field = readSetting(setting.toObject());
        if (!field)
            return field.error();
        if (isTaken(field->key))
            return unusable(
                {QT_TRANSLATE_NOOP(
                     "Error", "its metadata is wrong: the setting '%1' has a name that is taken"),
                 {field->key}});
        description.type.fields.append(*field);
    }
    return description;
}

/// Of the interface: "org.restdock.StorageProvider" and "1".
Result<void> checkInterface(const QString &iid)
{
    const auto ours = QStringLiteral(RestdockStoragePluginIid);
    if (iid == ours)
        return {};
    const auto name = ours.section(u'/', 0, 0);
    if (iid.section(u'/', 0, 0) != name)
        return unusable(
            {QT_TRANSLATE_NOOP("Error", "it is a plug-in for another program (%1)"), {iid}});
    return unusable(
        {QT_TRANSLATE_NOOP("Error",
                           "it was written for version %1 of Restdock's interface for storages, "
                           "and this Restdock has version %2. Get the plug-in for this Restdock"),
         {iid.section(u'/', 1), ours.section(u'/', 1)}});
}

/// As Qt itself demands it; it would say so less plainly.
Result<void> checkQt(const QVersionNumber &built, const QVersionNumber &running)
{
    if (built.majorVersion() == running.majorVersion()
        && built.minorVersion() <= running.minorVersion())
        return {};
    return unusable(
        {QT_TRANSLATE_NOOP("Error",
                           "it was built with Qt %1, and this Restdock runs with Qt %2. Build it "
                           "with Qt %3.%4 or an earlier Qt %3"),
         {built.toString(), running.toString(), running.majorVersion(), running.minorVersion()}});
}

/// Qt writes 0x060402 for 6.4.2.
QVersionNumber qtVersionOf(const QJsonObject &metaData)
{
    const auto number = metaData.value(u"version"_s).toInteger();
    return {int(number >> 16) & 0xff, int(number >> 8) & 0xff, int(number) & 0xff};
}

} // namespace

Result<PluginDescription> describePlugin(const QJsonObject &metaData, const QVersionNumber &qt)
{
    const auto iid = metaData.value(u"IID"_s).toString();
    if (iid.isEmpty())
        return unusable(
            QT_TRANSLATE_NOOP("Error", "it is no plug-in of Qt 6 for this kind of computer"));
    if (auto fits = checkInterface(iid); !fits)
        return std::move(fits).error();
    if (auto fits = checkQt(qtVersionOf(metaData), qt); !fits)
        return std::move(fits).error();
    const auto own = metaData.value(u"MetaData"_s).toObject();
    if (own.isEmpty())
        return unusable(QT_TRANSLATE_NOOP("Error",
                                          "it has no metadata that describes its storage. Name a "
                                          "JSON file in its Q_PLUGIN_METADATA"));
    return readDescription(own);
}

QString pluginId(const QJsonObject &metaData)
{
    static const QRegularExpression form(u"\\A[a-z][a-z0-9_]{0,39}\\z"_s);
    const auto id = metaData.value(u"MetaData"_s).toObject().value(u"id"_s).toString();
    return form.match(id).hasMatch() ? id : QString();
}

} // namespace restdock
