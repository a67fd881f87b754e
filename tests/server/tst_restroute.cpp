// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/restroute.h"

#include <QTest>

using namespace restdock;
using Resource = RestRoute::Resource;

namespace {

const QByteArray someName(64, 'a');

} // namespace

Q_DECLARE_METATYPE(restdock::RestRoute::Resource)
Q_DECLARE_METATYPE(restdock::BlobType)

class TestRestRoute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<Resource>("resource");
        QTest::addColumn<QByteArray>("repository");
        QTest::addColumn<BlobType>("type");
        const auto row = [](const char *name, const QByteArray &target, Resource resource,
                            const char *repository, BlobType type = BlobType::Config) {
            QTest::newRow(name) << target << resource << QByteArray(repository) << type;
        };
        row("the root repository", "/", Resource::Repository, "");
        row("a repository", "/laptop/", Resource::Repository, "laptop");
        row("a user's repository", "/anna/laptop/", Resource::Repository, "anna/laptop");
        row("a name with escapes", "/b%C3%BCro/", Resource::Repository, "b\xc3\xbcro");
        row("the root's config", "/config", Resource::Blob, "");
        row("a config", "/a/b/config", Resource::Blob, "a/b");
        row("a listing", "/a/keys/", Resource::Listing, "a", BlobType::Keys);
        row("a pack", "/a/data/" + someName, Resource::Blob, "a", BlobType::Data);
        row("a lock of the root", "/locks/" + someName, Resource::Blob, "", BlobType::Locks);
        row("a query behind a listing", "/a/index/?x=1", Resource::Listing, "a", BlobType::Index);
    }

    void understands()
    {
        QFETCH(QByteArray, target);
        const auto route = RestRoute::parse(target);
        QVERIFY(route);
        QTEST(route->resource, "resource");
        QTEST(route->blob.repository.toString(), "repository");
        if (route->resource != Resource::Repository)
            QTEST(route->blob.type, "type");
    }

    void knowsNo_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("repository without its slash") << QByteArray("/laptop");
        QTest::newRow("third folder") << QByteArray("/a/b/c/");
        QTest::newRow("config in a third folder") << QByteArray("/a/b/c/config");
        QTest::newRow("config with a slash") << QByteArray("/config/");
        QTest::newRow("listing without its slash") << QByteArray("/a/data");
        QTest::newRow("unknown type") << QByteArray("/a/b/packs/");
        QTest::newRow("blob with a slash") << "/data/" + someName + '/';
        QTest::newRow("short name") << "/data/" + someName.first(63);
        QTest::newRow("long name") << "/data/" + someName + 'a';
        QTest::newRow("upper-case name") << "/data/" + someName.toUpper();
        QTest::newRow("subfolder of data") << "/data/aa/" + someName;
        QTest::newRow("name behind config") << "/config/" + someName;
        QTest::newRow("parent folder") << QByteArray("/a/../config");
        QTest::newRow("escaped parent folder") << QByteArray("/%2e%2e/config");
        QTest::newRow("escaped slash") << QByteArray("/a%2fb/");
        QTest::newRow("empty folder") << QByteArray("//config");
    }

    void knowsNo()
    {
        QFETCH(QByteArray, target);
        QVERIFY(!RestRoute::parse(target));
    }

    void readsTheWishToCreate()
    {
        QVERIFY(RestRoute::parse("/a/?create=true")->createAsked);
        QVERIFY(RestRoute::parse("/a/?x=y&create=true")->createAsked);
        QVERIFY(!RestRoute::parse("/a/?create=false")->createAsked);
        QVERIFY(!RestRoute::parse("/a/")->createAsked);
    }

    void namesTheOperation()
    {
        using http::Method;
        const auto blob = *RestRoute::parse("/config");
        QCOMPARE(blob.operation(Method::Head), Operation::Stat);
        QCOMPARE(blob.operation(Method::Get), Operation::Read);
        QCOMPARE(blob.operation(Method::Post), Operation::Write);
        QCOMPARE(blob.operation(Method::Delete), Operation::Remove);
        QCOMPARE(blob.operation(Method::Other), Operation::None);
        const auto listing = *RestRoute::parse("/data/");
        QCOMPARE(listing.operation(Method::Get), Operation::List);
        QCOMPARE(listing.operation(Method::Head), Operation::None);
        QCOMPARE(listing.allowedMethods(), QByteArrayView("GET"));
        const auto repository = *RestRoute::parse("/");
        QCOMPARE(repository.operation(Method::Post), Operation::CreateRepository);
        QCOMPARE(repository.operation(Method::Delete), Operation::None);
        QCOMPARE(repository.allowedMethods(), QByteArrayView("POST"));
    }
};

QTEST_GUILESS_MAIN(TestRestRoute)
#include "tst_restroute.moc"
