// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/pseudorandom.h"
#include "tests/server/wire/wireserver.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace restdock::test;

namespace {

const QByteArray absentName(64, 'a');
const QByteArrayList listedTypes{"data", "index", "keys", "locks", "snapshots"};

QString blobFile(const QByteArray &repository, const QByteArray &type, const QByteArray &name)
{
    const QByteArray fan = type == "data" ? name.first(2) + '/' : QByteArray();
    return QString::fromUtf8(repository.sliced(1) + type + '/' + fan + name);
}

int modeOf(const QString &path)
{
    struct stat status
    {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777)
                                                                     : -1;
}

} // namespace

/// Everything about a repository except the content of its blobs: creating it, its config, its
/// lists, and what is not a request to a repository at all. Runs over TCP and over a unix socket.
class tst_wire_repository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void creatingMakesAllFolders_data();
    void creatingMakesAllFolders();
    void creatingTwiceIsASuccessAndChangesNothing();
    void creatingNeedsCreateTrue_data();
    void creatingNeedsCreateTrue();
    void creatingAtABadPlaceIsNotFound_data();
    void creatingAtABadPlaceIsNotFound();
    void configLivesThroughItsStory();
    void configOfAnAbsentRepositoryIsNotFound();
    void anEmptyListIsTwoBrackets_data();
    void anEmptyListIsTwoBrackets();
    void listsHaveNamesAndInVersionTwoSizes_data();
    void listsHaveNamesAndInVersionTwoSizes();
    void strayFilesAreInvisible_data();
    void strayFilesAreInvisible();
    void listsOfAnAbsentRepositoryAreNotFound_data();
    void listsOfAnAbsentRepositoryAreNotFound();
    void otherMethodsAreNotAllowed_data();
    void otherMethodsAreNotAllowed();
    void badPathsAreNotFound_data();
    void badPathsAreNotFound();
    void traversalReachesNothing_data();
    void traversalReachesNothing();
    void foldersAndFilesArePrivateUnlessGroupAccessible_data();
    void foldersAndFilesArePrivateUnlessGroupAccessible();

private:
    SharedWireServers m_servers;
    WireServer *m_server = nullptr; // the one to test now
};

void tst_wire_repository::initTestCase_data()
{
    QTest::addColumn<Transport>("transport");
    QTest::newRow("tcp") << Transport::Tcp;
    QTest::newRow("unix") << Transport::UnixSocket;
}

void tst_wire_repository::init()
{
    QFETCH_GLOBAL(const Transport, transport);
    m_server = m_servers.empty(transport);
    QVERIFY(m_server);
}

void tst_wire_repository::creatingMakesAllFolders_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("folder");
    QTest::newRow("depth 0") << "/?create=true"_ba << QString();
    QTest::newRow("depth 1") << "/a/?create=true"_ba << u"a"_s;
    QTest::newRow("depth 2") << "/a/b/?create=true"_ba << u"a/b"_s;
    QTest::newRow("an escaped name") << "/my%20laptop/%C3%A4/?create=true"_ba << u"my laptop/ä"_s;
    QTest::newRow("with other parameters") << "/a/?x=1&create=true&create=false"_ba << u"a"_s;
}

void tst_wire_repository::creatingMakesAllFolders()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QString, folder);
    QFETCH_GLOBAL(const Transport, transport);
    WireServer server(transport); // one that has seen nothing yet
    QVERIFY(server.start());
    const WireResponse response = server.exchange("POST", target);
    QVERIFY2(response.status == 200, response.summary().constData());

    const QDir repository(QDir(server.folder()).filePath(folder));
    for (const QByteArray &type : listedTypes)
        QVERIFY2(repository.exists(QString::fromUtf8(type)), type.constData());
    const QStringList fan =
        QDir(repository.filePath(u"data"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    QCOMPARE(fan.size(), 256);
    for (int i = 0; i < 256; ++i)
        QVERIFY(fan.contains(u"%1"_s.arg(i, 2, 16, QLatin1Char('0'))));
    QCOMPARE(server.files(), QStringList());
}

void tst_wire_repository::creatingTwiceIsASuccessAndChangesNothing()
{
    QCOMPARE(m_server->exchange("POST", "/a/config", "kept").status, 200);
    const WireResponse again = m_server->exchange("POST", "/a/?create=true");
    QVERIFY2(again.status == 200, again.summary().constData());
    QCOMPARE(m_server->exchange("GET", "/a/config").body, "kept"_ba);
}

void tst_wire_repository::creatingNeedsCreateTrue_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("no query") << "/new/"_ba;
    QTest::newRow("no query at depth 0") << "/"_ba;
    QTest::newRow("empty") << "/new/?create="_ba;
    QTest::newRow("false") << "/new/?create=false"_ba;
    QTest::newRow("upper case") << "/new/?create=TRUE"_ba;
    QTest::newRow("another parameter") << "/new/?xcreate=true"_ba;
}

void tst_wire_repository::creatingNeedsCreateTrue()
{
    QFETCH(const QByteArray, target);
    const WireResponse response = m_server->exchange("POST", target);
    QVERIFY2(response.isError(400), response.summary().constData());
    QVERIFY(!QDir(m_server->folder()).exists(u"new"_s));
    QVERIFY(!QDir(m_server->folder()).exists(u"data"_s));
}

void tst_wire_repository::creatingAtABadPlaceIsNotFound_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("depth 3") << "/a/b/c/?create=true"_ba;
    QTest::newRow("depth 4") << "/a/b/c/d/?create=true"_ba;
    QTest::newRow("no slash at the end") << "/a?create=true"_ba;
    QTest::newRow("an empty name") << "/a//?create=true"_ba;
    QTest::newRow("the name of a type") << "/keys/a/?create=true"_ba;
    QTest::newRow("below config") << "/config/?create=true"_ba;
    QTest::newRow("a NUL in the name") << "/b%00c/?create=true"_ba;
}

void tst_wire_repository::creatingAtABadPlaceIsNotFound()
{
    QFETCH(const QByteArray, target);
    const WireResponse response = m_server->exchange("POST", target);
    QVERIFY2(response.isError(404), response.summary().constData());
    QCOMPARE(QDir(m_server->folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{u"a"_s});
    QCOMPARE(QDir(m_server->folder() + u"/a"_s)
                 .entryList(QDir::AllEntries | QDir::NoDotAndDotDot)
                 .size(),
             5);
}

void tst_wire_repository::configLivesThroughItsStory()
{
    WireClient client = m_server->connect();
    QCOMPARE(client.exchange("HEAD", "/a/config").status, 404);
    QVERIFY(client.exchange("GET", "/a/config").isError(404));
    QCOMPARE(client.exchange("DELETE", "/a/config").status, 200); // what is gone stays gone

    QVERIFY(client.exchange("POST", "/a/config").isError(400));
    for (const char *const rest : {"\r\n", "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"}) {
        client.send(QByteArray("POST /a/config HTTP/1.1\r\nHost: h\r\n") + rest);
        QVERIFY(client.read().isError(400));
    }
    QCOMPARE(m_server->files(), QStringList());
    const QByteArray config = pseudoRandom(155, 1);
    QCOMPARE(client.exchange("POST", "/a/config", config).status, 200);
    QCOMPARE(m_server->files(), QStringList{u"a/config"_s});
    const WireResponse head = client.exchange("HEAD", "/a/config");
    QCOMPARE(head.status, 200);
    QCOMPARE(head.field("Content-Length"), "155"_ba);
    const WireResponse got = client.exchange("GET", "/a/config");
    QCOMPARE(got.status, 200);
    QCOMPARE(got.body, config);
    QCOMPARE(got.field("Content-Length"), "155"_ba);

    QCOMPARE(got.field("Content-Type"), "application/octet-stream"_ba);
    const WireResponse part = client.exchange("GET", "/a/config", {}, {"Range: bytes=1-2"});
    QCOMPARE(part.status, 206);
    QCOMPARE(part.body, config.sliced(1, 2));
    QVERIFY(client.exchange("POST", "/a/config", "another").isError(403));
    QCOMPARE(client.exchange("GET", "/a/config").body, config);
    QCOMPARE(m_server->files(), QStringList{u"a/config"_s});

    QCOMPARE(client.exchange("DELETE", "/a/config").status, 200);
    QCOMPARE(client.exchange("DELETE", "/a/config").status, 200);
    QVERIFY(client.exchange("GET", "/a/config").isError(404));
    QCOMPARE(client.exchange("POST", "/a/config", "another").status, 200);
    QCOMPARE(client.exchange("GET", "/a/config").body, "another"_ba);
}

void tst_wire_repository::configOfAnAbsentRepositoryIsNotFound()
{
    QVERIFY(m_server->exchange("GET", "/absent/config").isError(404));
    QCOMPARE(m_server->exchange("HEAD", "/absent/config").status, 404);
    QCOMPARE(m_server->exchange("DELETE", "/absent/config").status, 200);
}

void tst_wire_repository::anEmptyListIsTwoBrackets_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArrayList>("fields");
    QTest::addColumn<QByteArray>("contentType");
    const QByteArray v1 = "application/vnd.x.restic.rest.v1";
    const QByteArray v2 = "application/vnd.x.restic.rest.v2";
    for (const QByteArray &type : listedTypes) {
        QTest::addRow("%s, version 1", type.constData())
            << type << QByteArrayList{"Accept: " + v1} << v1;
        QTest::addRow("%s, version 2", type.constData())
            << type << QByteArrayList{"Accept: " + v2} << v2;
    }
    QTest::newRow("no Accept") << "keys"_ba << QByteArrayList() << v1;
    QTest::newRow("an Accept of something else")
        << "keys"_ba << QByteArrayList{"Accept: application/json"} << v1;
    QTest::newRow("a field name in lower case")
        << "keys"_ba << QByteArrayList{"accept:" + v2} << v2;
}

void tst_wire_repository::anEmptyListIsTwoBrackets()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArrayList, fields);
    QFETCH(const QByteArray, contentType);
    const WireResponse response = m_server->exchange("GET", "/a/" + type + '/', {}, fields);
    QCOMPARE(response.status, 200);
    QCOMPARE(response.body, "[]"_ba);
    QCOMPARE(response.field("Content-Type"), contentType);
}

void tst_wire_repository::listsHaveNamesAndInVersionTwoSizes_data()
{
    QTest::addColumn<QByteArray>("type");
    for (const QByteArray &type : listedTypes)
        QTest::newRow(type.constData()) << type;
}

void tst_wire_repository::listsHaveNamesAndInVersionTwoSizes()
{
    QFETCH(const QByteArray, type);
    WireClient client = m_server->connect();
    QStringList names;
    QMap<QString, qint64> sizes;
    for (int i = 0; i < 40; ++i) {
        const QByteArray content = pseudoRandom(i * 13, quint64(i) + 1);
        const QByteArray name = blobNameOf(content);
        QCOMPARE(client.exchange("POST", "/a/" + type + '/' + name, content).status, 200);
        names.append(QString::fromLatin1(name));
        sizes.insert(QString::fromLatin1(name), content.size());
    }
    names.sort();

    const WireResponse one = client.exchange("GET", "/a/" + type + '/');
    QCOMPARE(one.field("Content-Type"), "application/vnd.x.restic.rest.v1"_ba);
    QJsonParseError error;
    QStringList listed;
    for (const QJsonValue &name : QJsonDocument::fromJson(one.body, &error).array())
        listed.append(name.toString());
    QCOMPARE(error.error, QJsonParseError::NoError);
    listed.sort();
    QCOMPARE(listed, names);

    const WireResponse two = client.exchange("GET", "/a/" + type + '/', {},
                                             {"Accept: application/vnd.x.restic.rest.v2"});
    QCOMPARE(two.field("Content-Type"), "application/vnd.x.restic.rest.v2"_ba);
    QMap<QString, qint64> listedSizes;
    for (const QJsonValue &entry : QJsonDocument::fromJson(two.body, &error).array()) {
        QCOMPARE(entry.toObject().keys(), QStringList({u"name"_s, u"size"_s}));
        listedSizes.insert(entry[u"name"].toString(), entry[u"size"].toInteger(-1));
    }
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(listedSizes, sizes);
}

void tst_wire_repository::strayFilesAreInvisible_data()
{
    listsHaveNamesAndInVersionTwoSizes_data();
}

void tst_wire_repository::strayFilesAreInvisible()
{
    QFETCH(const QByteArray, type);
    const QByteArray blob = "the only real one";
    const QByteArray name = blobNameOf(blob);
    QCOMPARE(m_server->exchange("POST", "/a/" + type + '/' + name, blob).status, 200);

    const QDir folder(m_server->folder() + u"/a/"_s + QString::fromUtf8(type));
    const QByteArray fan = type == "data" ? name.first(2) + '/' : QByteArray();
    const QByteArrayList strays{"notes.txt",         ".hidden",      name.first(63),
                                name + '0',          name.toUpper(), name + ".rest-server-temp123",
                                "g" + name.sliced(1)};
    for (const QByteArray &stray : strays) {
        for (const QByteArray &place : {QByteArray(), fan}) {
            QFile file(folder.filePath(QString::fromUtf8(place + stray)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
    }
    // A folder is no blob even if it is called like one.
    const QByteArray folderName = blobNameOf("a folder");
    QVERIFY(folder.mkpath(QString::fromUtf8(
        (type == "data" ? folderName.first(2) + '/' : QByteArray()) + folderName)));

    for (const QByteArray &accept : {"Accept: application/vnd.x.restic.rest.v1"_ba,
                                     "Accept: application/vnd.x.restic.rest.v2"_ba}) {
        const WireResponse list = m_server->exchange("GET", "/a/" + type + '/', {}, {accept});
        QCOMPARE(list.status, 200);
        const QJsonArray entries = QJsonDocument::fromJson(list.body).array();
        QVERIFY2(entries.size() == 1, list.body.constData());
        const QJsonValue entry = entries.first();
        QCOMPARE(entry.isObject() ? entry[u"name"].toString() : entry.toString(),
                 QString::fromLatin1(name));
    }
}

void tst_wire_repository::listsOfAnAbsentRepositoryAreNotFound_data()
{
    listsHaveNamesAndInVersionTwoSizes_data();
}

void tst_wire_repository::listsOfAnAbsentRepositoryAreNotFound()
{
    QFETCH(const QByteArray, type);
    const WireResponse response = m_server->exchange("GET", "/absent/" + type + '/');
    QVERIFY2(response.isError(404), response.summary().constData());
}

void tst_wire_repository::otherMethodsAreNotAllowed_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("allowed");
    const QByteArray all = "HEAD, GET, POST, DELETE";
    for (const QByteArray &method : {"HEAD"_ba, "GET"_ba, "DELETE"_ba, "PUT"_ba, "PATCH"_ba,
                                     "OPTIONS"_ba, "post"_ba, "FLY"_ba}) {
        const char *const name = method.constData();
        QTest::addRow("%s the repository", name) << method << "/a/"_ba
                                                 << "POST"_ba;
        QTest::addRow("%s the repository at depth 0", name) << method << "/"_ba
                                                            << "POST"_ba;
        QTest::addRow("%s the repository, with create=true", name) << method << "/a/?create=true"_ba
                                                                   << "POST"_ba;
    }
    for (const QByteArray &method : {"HEAD"_ba, "POST"_ba, "DELETE"_ba, "PUT"_ba, "OPTIONS"_ba}) {
        for (const QByteArray &type : listedTypes)
            QTest::addRow("%s a list of %s", method.constData(), type.constData())
                << method << "/a/" + type + '/' << "GET"_ba;
    }
    for (const QByteArray &method : {"PUT"_ba, "PATCH"_ba, "OPTIONS"_ba, "get"_ba, "TRACE"_ba}) {
        const char *const name = method.constData();
        QTest::addRow("%s config", name) << method << "/a/config"_ba << all;
        QTest::addRow("%s a blob", name) << method << "/a/data/" + absentName << all;
        QTest::addRow("%s a lock", name) << method << "/a/locks/" + absentName << all;
    }
}

void tst_wire_repository::otherMethodsAreNotAllowed()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, allowed);
    WireClient client = m_server->connect();
    const WireResponse response =
        client.exchange(method, target, method == "PUT" ? "some content"_ba : QByteArray());
    QVERIFY2(response.status == 405, response.summary().constData());
    QCOMPARE(response.field("Allow"), allowed);
    QVERIFY2(method == "HEAD" || response.isError(405), response.summary().constData());
    QCOMPARE(m_server->files(), QStringList());
    QVERIFY(QDir(m_server->folder()).exists(u"a/data/00"_s)); // DELETE of a repository did nothing
}

void tst_wire_repository::badPathsAreNotFound_data()
{
    QTest::addColumn<QByteArray>("target");
    const QByteArray name = blobNameOf("stored");
    QTest::newRow("a list without its slash") << "/a/keys"_ba;
    QTest::newRow("config with a slash") << "/a/config/"_ba;
    QTest::newRow("below config") << "/a/config/x"_ba;
    QTest::newRow("an unknown type") << "/a/packs/" + name;
    QTest::newRow("a type in upper case") << "/a/KEYS/" + name;
    QTest::newRow("a blob with a slash") << "/a/keys/" + name + '/';
    QTest::newRow("a blob in its folder on the disk") << "/a/data/" + name.first(2) + '/' + name;
    QTest::newRow("upper case digits") << "/a/keys/" + name.toUpper();
    QTest::newRow("63 digits") << "/a/keys/" + name.first(63);
    QTest::newRow("65 digits") << "/a/keys/" + name + '0';
    QTest::newRow("no digit") << "/a/keys/" + name.first(63) + 'g';
    QTest::newRow("an escaped NUL after the name") << "/a/keys/" + name + "%00";
    QTest::newRow("depth 3") << "/a/b/c/keys/" + name;
    QTest::newRow("depth 3, a list") << "/a/b/c/keys/"_ba;
    QTest::newRow("depth 3, config") << "/a/b/c/config"_ba;
    QTest::newRow("a repository without its slash") << "/a"_ba;
    QTest::newRow("an empty name in front") << "//keys/" + name;
    QTest::newRow("an empty name in the middle") << "/a//keys/" + name;
}

void tst_wire_repository::badPathsAreNotFound()
{
    QFETCH(const QByteArray, target);
    const QByteArray stored = "/a/keys/" + blobNameOf("stored");
    QCOMPARE(m_server->exchange("POST", stored, "stored").status, 200);
    const QStringList before = m_server->files();
    WireClient client = m_server->connect();
    for (const QByteArray &method : {"GET"_ba, "POST"_ba, "DELETE"_ba}) {
        const WireResponse response =
            client.exchange(method, target, method == "POST" ? "stored"_ba : QByteArray());
        QVERIFY2(response.isError(404), QByteArray(method + ": " + response.summary()).constData());
    }
    QCOMPARE(client.exchange("HEAD", target).status, 404);
    QCOMPARE(m_server->files(), before);
}

void tst_wire_repository::traversalReachesNothing_data()
{
    QTest::addColumn<QByteArray>("prefix");
    QTest::newRow("dots") << "/../"_ba;
    QTest::newRow("dots in a repository") << "/a/../../"_ba;
    QTest::newRow("dots as a repository") << "/a/../"_ba;
    QTest::newRow("escaped dots") << "/%2e%2e/"_ba;
    QTest::newRow("half escaped dots") << "/.%2E/"_ba;
    QTest::newRow("an escaped slash") << "/..%2f"_ba;
    QTest::newRow("an escaped slash behind a name") << "/a%2f..%2f..%2f"_ba;
    QTest::newRow("one dot") << "/./a/"_ba;
    QTest::newRow("an escaped dot") << "/%2e/a/"_ba;
    QTest::newRow("backslashes") << "/..%5c"_ba;
    QTest::newRow("twice escaped") << "/%252e%252e/"_ba;
}

void tst_wire_repository::traversalReachesNothing()
{
    QFETCH(const QByteArray, prefix);
    QCOMPARE(m_server->exchange("POST", "/a/config", "inside").status, 200);
    // What must stay out of reach: a config next to the storage folder, and a repository there.
    const QDir outside = QFileInfo(m_server->folder()).dir();
    QFile secret(outside.filePath(u"config"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write("secret");
    secret.close();
    WireClient client = m_server->connect();
    const WireResponse got = client.exchange("GET", prefix + "config");
    QVERIFY2(got.isError(404), got.summary().constData());
    const WireResponse created = client.exchange("POST", prefix + "?create=true");
    // Names that only look like a way out are names; no byte of theirs may lead elsewhere.
    if (prefix == "/%252e%252e/")
        QCOMPARE(created.status, 200);
    else
        QVERIFY2(created.isError(404), created.summary().constData());
    client.exchange("DELETE", prefix + "config");
    QVERIFY(secret.exists());
    QVERIFY(!outside.exists(u"data"_s));
    QVERIFY(!outside.exists(u"keys"_s));
    QCOMPARE(m_server->fileContent(u"a/config"_s), "inside"_ba);
}

void tst_wire_repository::foldersAndFilesArePrivateUnlessGroupAccessible_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("folderMode");
    QTest::addColumn<int>("fileMode");
    QTest::newRow("private") << QStringList() << 0700 << 0600;
    QTest::newRow("group accessible") << QStringList{u"--group-accessible-repos"_s} << 0770 << 0660;
}

void tst_wire_repository::foldersAndFilesArePrivateUnlessGroupAccessible()
{
    QFETCH_GLOBAL(const Transport, transport);
    QFETCH(const QStringList, options);
    QFETCH(const int, folderMode);
    QFETCH(const int, fileMode);
    WireServer server(transport, options);
    // As rest-server: the process's own mask still takes away what it forbids, so it is set here.
    server.process().setInChild([] { ::umask(0); });
    QVERIFY(server.start());
    QVERIFY(server.create("/a/"));
    const QByteArray name = blobNameOf("pack");
    QCOMPARE(server.exchange("POST", "/a/config", "config").status, 200);
    QCOMPARE(server.exchange("POST", "/a/data/" + name, "pack").status, 200);
    const QString repository = server.folder() + u"/a/"_s;
    QCOMPARE(modeOf(repository), folderMode);
    QCOMPARE(modeOf(repository + u"data/7f"_s), folderMode);
    QCOMPARE(modeOf(repository + u"keys"_s), folderMode);
    QCOMPARE(modeOf(repository + u"config"_s), fileMode);
    QCOMPARE(modeOf(server.folder() + u'/' + blobFile("/a/", "data", name)), fileMode);
}

QTEST_GUILESS_MAIN(tst_wire_repository)
#include "tst_wire_repository.moc"
