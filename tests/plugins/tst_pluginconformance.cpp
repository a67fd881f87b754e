// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plugins/storageplugins.h"
#include "tests/storage/conformance.h"
#include "tests/storage/providercalls.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace restdock;
using namespace restdock::test;
using namespace Qt::StringLiterals;

namespace {

/// Two empty folders, and the example on them as Restdock would open it.
class MirrorFixture final : public ProviderFixture
{
public:
    MirrorFixture()
    {
        QDir(m_folder.path()).mkdir(u"first"_s);
        QDir(m_folder.path()).mkdir(u"second"_s);
        const auto plugins =
            StoragePlugins::find({QFileInfo(QStringLiteral(EXAMPLE_PLUGIN)).path()});
        auto opened = plugins.open({u"mirror"_s, {{u"first"_s, first()}, {u"second"_s, second()}}},
                                   m_folder.path());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_provider = std::move(*opened);
    }
    StorageProvider &provider() override { return *m_provider; }
    QString first() const { return m_folder.filePath(u"first"_s); }
    QString second() const { return m_folder.filePath(u"second"_s); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<StorageProvider> m_provider;
};

} // namespace

/// What the example promises beyond what every provider does.
class TestMirror : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsInBothFolders();
    void readingGoesOnWithoutEitherFolder();
    void nothingIsMissingWhileADriveIsAway();
    void writingNeedsBothFolders();

private:
    const RepositoryPath m_repository = *RepositoryPath::fromSegments({"anna"});
    const BlobRef m_blob{m_repository, BlobType::Data, nameOf("content")};
};

void TestMirror::everythingIsInBothFolders()
{
    MirrorFixture fixture;
    ProviderCalls calls(fixture.provider());
    QVERIFY(calls.save(m_blob, 1000));
    const QString path = u"/anna/data/"_s + QString::fromLatin1(m_blob.name.toHex().first(2)) + u'/'
        + QString::fromLatin1(m_blob.name.toHex());
    QCOMPARE(QFileInfo(fixture.first() + path).size(), 1000);
    QCOMPARE(QFileInfo(fixture.second() + path).size(), 1000);
    QVERIFY(calls.remove(m_blob));
    QVERIFY(!QFileInfo::exists(fixture.first() + path));
    QVERIFY(!QFileInfo::exists(fixture.second() + path));
}

void TestMirror::readingGoesOnWithoutEitherFolder()
{
    for (const bool isFirst : {true, false}) {
        MirrorFixture fixture;
        ProviderCalls calls(fixture.provider());
        QVERIFY(calls.save(m_blob, 1000));
        QVERIFY(QDir(isFirst ? fixture.first() : fixture.second()).removeRecursively());
        const auto reader = calls.open(m_blob);
        QVERIFY(reader);
        QCOMPARE((*reader)->size(), 1000);
        const auto list = calls.list(m_repository, BlobType::Data);
        QVERIFY(list);
        QCOMPARE(list->size(), size_t(1));
    }
}

void TestMirror::nothingIsMissingWhileADriveIsAway()
{
    MirrorFixture fixture;
    ProviderCalls calls(fixture.provider());
    const auto absent = calls.open(m_blob);
    QCOMPARE(int(absent.error().code), int(ErrorCode::NotFound));
    QVERIFY(QDir(fixture.first()).removeRecursively());
    const auto unsure = calls.open(m_blob);
    QCOMPARE(int(unsure.error().code), int(ErrorCode::Unavailable));
}

void TestMirror::writingNeedsBothFolders()
{
    MirrorFixture fixture;
    ProviderCalls calls(fixture.provider());
    QVERIFY(QDir(fixture.second()).removeRecursively());
    QVERIFY(!calls.probe());
    QVERIFY(!calls.save(m_blob, 1000));
    QVERIFY(QDir().mkdir(fixture.second()));
    QVERIFY(calls.save(m_blob, 1000));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    TestMirror test;
    int failures = QTest::qExec(&test, argc, argv);
    ProviderConformance conformance([] { return std::make_unique<MirrorFixture>(); });
    failures += QTest::qExec(&conformance, argc, argv);
    return failures;
}

#include "tst_pluginconformance.moc"
