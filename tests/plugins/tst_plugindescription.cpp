// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plugins/plugindescription.h"
#include "storage/plugins/storageplugin.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace restdock;
using namespace Qt::StringLiterals;

namespace {

const QVersionNumber qt(6, 4, 2);

/// What QPluginLoader::metaData() has of a plug-in that was built with Qt 6.4.
QJsonObject metaData(const QByteArray &own)
{
    return {{u"IID"_s, QStringLiteral(RestdockStoragePluginIid)},
            {u"version"_s, 0x060400},
            {u"className"_s, u"Plugin"_s},
            {u"MetaData"_s, QJsonDocument::fromJson(own).object()}};
}

QByteArray withSetting(const QByteArray &setting)
{
    return R"({"id": "vault", "title": "A vault", "version": "2.1", "settings": [)" + setting
        + "]}";
}

} // namespace

class tst_plugindescription : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsRead();
    void defaultsAreThoseOfTheKind();
    void whatDoesNotFitIsRefused_data();
    void whatDoesNotFitIsRefused();
    void wrongMetadataIsNamed_data();
    void wrongMetadataIsNamed();
    void theNameIsToldOfARefusedPlugin();
};

void tst_plugindescription::everyKindIsRead()
{
    const auto description = describePlugin(metaData(R"({
        "id": "vault", "title": "A vault", "version": "2.1",
        "settings": [
            {"key": "name", "kind": "text", "title": "Name", "help": "its name", "required": true},
            {"key": "token", "kind": "secret", "title": "Token", "required": true},
            {"key": "copies", "kind": "number", "title": "Copies", "minimum": 1, "maximum": 9,
             "default": 3},
            {"key": "chunk", "kind": "size", "title": "Chunk", "default": 1048576},
            {"key": "tier", "kind": "choice", "title": "Tier", "choices": ["hot", "cold"],
             "default": "cold"},
            {"key": "fast", "kind": "flag", "title": "Fast", "default": true},
            {"key": "cache", "kind": "folder", "title": "Cache"},
            {"key": "key", "kind": "file", "title": "Key"},
            {"key": "url", "kind": "address", "title": "Address", "default": "https://example.org"},
            {"key": "tags", "kind": "list", "title": "Tags", "default": ["a", "b"]}
        ]})"),
                                            qt);
    QVERIFY2(description, qPrintable(description ? QString() : description.error().message));
    QCOMPARE(description->version, u"2.1"_s);
    const auto &type = description->type;
    QCOMPARE(type.id, u"vault"_s);
    QCOMPARE(type.title, u"A vault"_s);
    QCOMPARE(type.fields.size(), 10);
    QVERIFY(type.field(u"name"_s)->isRequired);
    QCOMPARE(type.field(u"name"_s)->help, u"its name"_s);
    QVERIFY(type.field(u"token"_s)->isSecret());
    QCOMPARE(type.field(u"copies"_s)->maximum, 9);
    QVERIFY(type.field(u"copies"_s)->defaultValue == SettingValue(qint64(3)));
    QVERIFY(type.field(u"chunk"_s)->defaultValue == SettingValue(qint64(1048576)));
    QCOMPARE(type.field(u"tier"_s)->choices, QStringList({u"hot"_s, u"cold"_s}));
    QVERIFY(type.field(u"tier"_s)->defaultValue == SettingValue(u"cold"_s));
    QVERIFY(type.field(u"fast"_s)->defaultValue == SettingValue(true));
    QVERIFY(type.field(u"tags"_s)->defaultValue == SettingValue(QStringList{u"a"_s, u"b"_s}));
    QVERIFY(!type.field(u"copies"_s)->validate(qint64(10)).isEmpty());
    QVERIFY(type.field(u"copies"_s)->validate(qint64(9)).isEmpty());
}

void tst_plugindescription::defaultsAreThoseOfTheKind()
{
    const auto description = describePlugin(metaData(R"({
        "id": "vault", "title": "A vault", "version": "1",
        "settings": [
            {"key": "copies", "kind": "number", "title": "Copies", "minimum": 2},
            {"key": "tier", "kind": "choice", "title": "Tier", "choices": ["hot", "cold"]},
            {"key": "fast", "kind": "flag", "title": "Fast"}
        ]})"),
                                            qt);
    QVERIFY(description);
    QVERIFY(description->type.field(u"copies"_s)->defaultValue == SettingValue(qint64(2)));
    QVERIFY(description->type.field(u"tier"_s)->defaultValue == SettingValue(u"hot"_s));
    QVERIFY(description->type.field(u"fast"_s)->defaultValue == SettingValue(false));
}

void tst_plugindescription::whatDoesNotFitIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("reason");

    QTest::newRow("no plug-in at all") << u"IID"_s << QJsonValue() << u"no plug-in of Qt 6"_s;
    QTest::newRow("of another program")
        << u"IID"_s << QJsonValue(u"org.example.Codec"_s) << u"for another program"_s;
    QTest::newRow("of a later interface")
        << u"IID"_s << QJsonValue(u"org.restdock.StorageProvider/9"_s)
        << u"version 9 of Restdock's interface"_s;
    QTest::newRow("of a newer Qt")
        << u"version"_s << QJsonValue(0x060800)
        << u"built with Qt 6.8.0, and this Restdock runs with Qt 6.4.2"_s;
    QTest::newRow("of another major version of Qt")
        << u"version"_s << QJsonValue(0x050f00) << u"built with Qt 5.15.0"_s;
    QTest::newRow("without metadata of its own")
        << u"MetaData"_s << QJsonValue() << u"no metadata that describes its storage"_s;
}

void tst_plugindescription::whatDoesNotFitIsRefused()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, reason);
    auto all = metaData(withSetting({}));
    QVERIFY(describePlugin(all, qt));
    all.insert(key, value);
    const auto description = describePlugin(all, qt);
    QVERIFY(!description);
    QVERIFY2(description.error().message.contains(reason), qPrintable(description.error().message));
}

void tst_plugindescription::wrongMetadataIsNamed_data()
{
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QString>("reason");

    QTest::newRow("no title") << R"({"id": "vault", "version": "1", "settings": []})"_ba
                              << u"\"title\" is not a text"_s;
    QTest::newRow("no settings") << R"({"id": "vault", "title": "A vault", "version": "1"})"_ba
                                 << u"\"settings\" is not"_s;
    QTest::newRow("a key that is not known")
        << R"({"id": "vault", "title": "A vault", "version": "1", "settings": [], "autor": "x"})"_ba
        << u"\"autor\" is not known"_s;
    QTest::newRow("a line break in a title")
        << R"({"id": "vault", "title": "A\nvault", "version": "1", "settings": []})"_ba
        << u"not a text of one line"_s;
    QTest::newRow("an unknown kind")
        << withSetting(R"({"key": "a", "kind": "colour", "title": "A"})")
        << u"is none of text, secret, number"_s;
    QTest::newRow("a mistyped word")
        << withSetting(R"({"key": "a", "kind": "text", "title": "A", "requierd": true})")
        << u"\"requierd\" of the setting 'a' is not known"_s;
    QTest::newRow("a default out of range")
        << withSetting(
               R"({"key": "a", "kind": "number", "title": "A", "maximum": 5, "default": 6})")
        << u"\"default\" of the setting 'a' cannot be: 6 is out of range"_s;
    QTest::newRow("a default that is no choice") << withSetting(
        R"({"key": "a", "kind": "choice", "title": "A", "choices": ["b"], "default": "c"})")
                                                 << u"'c' is not known"_s;
    QTest::newRow("choices of nothing")
        << withSetting(R"({"key": "a", "kind": "choice", "title": "A"})") << u"\"choices\""_s;
    QTest::newRow("a range of nothing") << withSetting(
        R"({"key": "a", "kind": "number", "title": "A", "minimum": 5, "maximum": 4})")
                                        << u"less than \"minimum\""_s;
    QTest::newRow("a default for a secret")
        << withSetting(R"({"key": "a", "kind": "secret", "title": "A", "default": "b"})")
        << u"\"default\" of the setting 'a' is not known"_s;
    QTest::newRow("a number that is none")
        << withSetting(R"({"key": "a", "kind": "number", "title": "A", "default": "1"})")
        << u"not a whole number"_s;
    QTest::newRow("a name of the command line")
        << withSetting(R"({"key": "password_file", "kind": "file", "title": "A"})")
        << u"'password_file' has a name that is taken"_s;
}

void tst_plugindescription::wrongMetadataIsNamed()
{
    QFETCH(const QByteArray, own);
    QFETCH(const QString, reason);
    const auto description = describePlugin(metaData(own), qt);
    QVERIFY(!description);
    QVERIFY2(description.error().message.contains(reason), qPrintable(description.error().message));
}

void tst_plugindescription::theNameIsToldOfARefusedPlugin()
{
    auto all = metaData(R"({"id": "vault", "settings": 5})");
    QCOMPARE(pluginId(all), u"vault"_s);
    QCOMPARE(pluginId(metaData(R"({"id": "Not a name"})")), QString());
}

QTEST_GUILESS_MAIN(tst_plugindescription)
#include "tst_plugindescription.moc"
