// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/drime/drimestorage.h"
#include "tests/storage/drime/drimeuploadsfixture.h"
#include "tests/support/randomcontent.h"

#include <QRegularExpression>
#include <QTest>

#include <future>

using namespace restdock;
using namespace restdock::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the service gets, and what of it becomes visible.
class TestDrimeUploads : public QObject, private DrimeUploadsFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { beginAll(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void uploadsOfAnySizeComeBack_data();
    void uploadsOfAnySizeComeBack();
    void aSmallFileTakesOneCall();
    void aLargeFileTakesFourCallsAndItsParts();
    void abandonedUploadsAreAborted();
    void abandonedUploadsAreAbortedWhateverTheirState();
    void anUploadThatIsJustBeingOpenedIsAbortedToo();
    void aCommitThatWasPromisedIsKeptAtShutdown();
    void aShutdownThatIsTakenBackBreaksNothingOff();
    void aSecondUploadOfOneNameWaitsForTheFirst();

    void somebodyElsesConfigIsNotOurs();
    void aFolderThatVanishedIsMadeAgain_data();
    void aFolderThatVanishedIsMadeAgain();
    void aBlobThatVanishedCanBeStoredAgain();
    void whatACrashLeftOpenIsAborted();
    void afterACrashAFolderIsListedBeforeItsFirstUpload();

    void memoryIsBoundedWhenTheServiceIsSlow();
    void uploadsShareTheMemory();
};

void TestDrimeUploads::uploadsOfAnySizeComeBack_data()
{
    QTest::addColumn<qint64>("byteCount");
    QTest::addColumn<qint64>("announced");
    const auto add = [](const char *name, qint64 byteCount) {
        QTest::newRow(name) << byteCount << byteCount;
    };
    add("empty", 0);
    add("one byte", 1);
    add("a byte below a part", part - 1);
    add("exactly a part", part);
    add("a byte above a part", part + 1);
    add("exactly two parts", 2 * part);
    add("parts and a bit", 3 * part + 12345);
    QTest::newRow("small, of unknown size") << qint64(1000) << qint64(-1);
    QTest::newRow("small, and more than announced") << qint64(100'000) << qint64(1000);
    QTest::newRow("small, and less than announced") << qint64(1000) << qint64(100'000);
    QTest::newRow("announced small, and large") << 2 * part + 7 << qint64(1000);
}

void TestDrimeUploads::uploadsOfAnySizeComeBack()
{
    QFETCH(qint64, byteCount);
    QFETCH(qint64, announced);
    const QByteArray content = randomContent(byteCount);
    const BlobRef blob = blobOf(content);
    QCOMPARE(outcomeOf(storage().save(blob, content, announced)), u"success"_s);
    QVERIFY(m_fake.content(cloudPath(blob)) == content);
    const auto read = storage().load(blob);
    QCOMPARE(outcomeOf(read), u"success"_s);
    QVERIFY(*read == content);
    storage().restart(); // with nothing but the listing to go by
    const auto size = storage().stat(blob);
    QCOMPARE(outcomeOf(size), u"success"_s);
    QCOMPARE(*size, byteCount);
    if (byteCount > announced && byteCount > part) {
        // Nobody knew the size when the upload was opened. Clients of ours do.
        m_storage.reset();
        QVERIFY(m_fake.reset());
        init();
    }
}

void TestDrimeUploads::aSmallFileTakesOneCall()
{
    const QByteArray first = randomContent(1000, 1);
    QCOMPARE(outcomeOf(storage().save(blobOf(first, BlobType::Keys), first)), u"success"_s);
    const QByteArray second = randomContent(mebibyte, 2);
    QCOMPARE(outcomeOf(storage().save(blobOf(second, BlobType::Index), second)), u"success"_s);
    QCOMPARE(apiCalls(), 2);
    // Its folder is one more, once.
    const QByteArray pack = randomContent(1000, 3);
    QCOMPARE(outcomeOf(storage().save(blobOf(pack), pack)), u"success"_s);
    QCOMPARE(apiCalls(), 4);
    QCOMPARE(calls(u"folders.create"_s), 1);
}

void TestDrimeUploads::aLargeFileTakesFourCallsAndItsParts()
{
    const QByteArray content = randomContent(16 * mebibyte + 777);
    QCOMPARE(outcomeOf(storage().save(blobOf(content), content)), u"success"_s);
    QCOMPARE(apiCalls(), 5); // and the folder
    QCOMPARE(calls(u"storage.part"_s), 4);
    QCOMPARE(calls(u"list"_s), 0);
}

void TestDrimeUploads::abandonedUploadsAreAborted()
{
    const QByteArray content = randomContent(2 * part + 7);
    {
        auto writer = storage().begin(blobOf(content), content.size());
        QCOMPARE(outcomeOf(writer), u"success"_s);
        QCOMPARE(outcomeOf(storage().write(**writer, content)), u"success"_s);
        QTRY_VERIFY(calls(u"storage.part"_s) > 0);
    }
    QTRY_COMPARE(calls(u"multipart.abort"_s), 1);
    QTRY_COMPARE(m_fake.complaints(), QString());
    QCOMPARE(outcomeOf(storage().stat(blobOf(content))), u"not-found"_s);
    QVERIFY(m_fake.content(cloudPath(blobOf(content))).isEmpty());
}

/// However far they are when the last one who wants them goes, and then the provider.
void TestDrimeUploads::abandonedUploadsAreAbortedWhateverTheirState()
{
    QVERIFY(m_fake.setSwitches({{u"latencyMs"_s, 5}}));
    const QByteArray content = randomContent(part + 7);
    for (int round = 0; round < 30; ++round) {
        auto writer = storage().begin(blobOf(content), content.size());
        QCOMPARE(outcomeOf(writer), u"success"_s);
        QCOMPARE(outcomeOf(storage().write(**writer, content)), u"success"_s);
        QTest::qWait(round); // nothing depends on where this ends
    }
    storage().stop();
    QCOMPARE(m_fake.complaints(), QString());
    QVERIFY(calls(u"multipart.complete"_s) == 0);
}

/// The provider goes before it is known by what name to abort it.
void TestDrimeUploads::anUploadThatIsJustBeingOpenedIsAbortedToo()
{
    QVERIFY(m_fake.setFaults({fault(u"multipart.create"_s, u"delay"_s, once({{u"ms"_s, 1000}}))}));
    const QByteArray content = randomContent(part + 7);
    {
        auto writer = storage().begin(blobOf(content), content.size());
        QCOMPARE(outcomeOf(writer), u"success"_s);
        QCOMPARE(outcomeOf(storage().write(**writer, content)), u"success"_s);
        QTRY_COMPARE(calls(u"multipart.create"_s), 1);
    }
    storage().stop();
    QCOMPARE(calls(u"multipart.abort"_s), 1);
    QCOMPARE(m_fake.report()["unknownUploads"_L1].toArray().size(), 0);
    QCOMPARE(m_fake.complaints(), QString());
}

void TestDrimeUploads::aCommitThatWasPromisedIsKeptAtShutdown()
{
    const QByteArray content = randomContent(part + 7);
    const auto writer = storage().begin(blobOf(content), content.size());
    QCOMPARE(outcomeOf(storage().write(**writer, content)), u"success"_s);
    storage().provider().hurry();
    QCOMPARE(outcomeOf(storage().commit(**writer)), u"success"_s);
    QVERIFY(m_fake.content(cloudPath(blobOf(content))) == content);
}

void TestDrimeUploads::aShutdownThatIsTakenBackBreaksNothingOff()
{
    storage().settings().tuning.stopPatience = 50ms;
    storage().restart();
    QVERIFY(m_fake.setFaults(
        {fault(u"storage.part"_s, u"delay"_s, {{u"ms"_s, 1000}}),
         fault(u"multipart.complete"_s, u"status"_s, once({{u"status"_s, 520}}))}));
    const QByteArray content = randomContent(part + 7);
    const auto writer = storage().begin(blobOf(content), content.size());
    QCOMPARE(outcomeOf(storage().write(**writer, content)), u"success"_s);
    storage().provider().hurry();
    storage().provider().takeTime();
    QCOMPARE(outcomeOf(storage().commit(**writer)), u"success"_s);
    QVERIFY(m_fake.content(cloudPath(blobOf(content))) == content);
}

/// Its parts have all arrived while the first one becomes visible.
void TestDrimeUploads::aSecondUploadOfOneNameWaitsForTheFirst()
{
    QVERIFY(
        m_fake.setFaults({fault(u"multipart.complete"_s, u"delay"_s, once({{u"ms"_s, 1000}}))}));
    const QByteArray content = randomContent(part + 7);
    const auto first = storage().begin(blobOf(content), content.size());
    const auto second = storage().begin(blobOf(content), content.size());
    QCOMPARE(outcomeOf(storage().write(**first, content)), u"success"_s);
    QCOMPARE(outcomeOf(storage().write(**second, content)), u"success"_s);
    auto isFirstStored = std::async(std::launch::async, [&] { return storage().commit(**first); });
    QTRY_COMPARE(calls(u"multipart.complete"_s), 1);
    QCOMPARE(outcomeOf(storage().commit(**second)), u"already-exists"_s);
    QCOMPARE(outcomeOf(isFirstStored.get()), u"success"_s);
    QCOMPARE(calls(u"multipart.complete"_s), 1);
    QCOMPARE(calls(u"s3.entries"_s), 1);
    QTRY_COMPARE(calls(u"multipart.abort"_s), 1);
    QCOMPARE(m_fake.complaints(), QString());
}

void TestDrimeUploads::somebodyElsesConfigIsNotOurs()
{
    const QByteArray ours = randomContent(155, 1);
    const QByteArray theirs = randomContent(155, 2);
    const BlobRef config = blobNamed({}, BlobType::Config);
    QVERIFY(m_fake.setFaults({fault(u"uploads"_s, u"reset"_s, once())}));
    const auto writer = storage().begin(config, ours.size());
    QCOMPARE(outcomeOf(storage().write(**writer, ours)), u"success"_s);
    QVERIFY(m_fake.seed({QJsonObject{{u"path"_s, u"repo/config"_s},
                                     {u"base64"_s, QString::fromLatin1(theirs.toBase64())}}}));
    // Our try had no effect; what is there after it is of the same size and not ours.
    QCOMPARE(outcomeOf(storage().commit(**writer)), u"already-exists"_s);
    QVERIFY(m_fake.content(u"repo/config"_s) == theirs);

    // And when it is ours, it is.
    QVERIFY(m_fake.removePath(u"repo/config"_s));
    storage().restart();
    QVERIFY(m_fake.setFaults({fault(u"uploads"_s, u"reset"_s, once(after))}));
    QCOMPARE(outcomeOf(storage().save(config, ours)), u"success"_s);
    QVERIFY(m_fake.content(u"repo/config"_s) == ours);
}

void TestDrimeUploads::aFolderThatVanishedIsMadeAgain_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<qint64>("byteCount");
    for (const qint64 byteCount : {qint64(1000), part + 1}) {
        const char *size = byteCount < part ? "small" : "large";
        QTest::addRow("the pack's folder, %s", size) << u"repo/data/*"_s << byteCount;
        QTest::addRow("all of data, %s", size) << u"repo/data"_s << byteCount;
        QTest::addRow("the repository, %s", size) << u"repo"_s << byteCount;
    }
}

void TestDrimeUploads::aFolderThatVanishedIsMadeAgain()
{
    QFETCH(QString, path);
    QFETCH(qint64, byteCount);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*"_s)); // large ones may leave data
    qWarning("the message that is allowed");
    const QByteArray content = randomContent(byteCount);
    const BlobRef blob = blobOf(content);
    const BlobName neighbour([&blob] {
        auto bytes = blob.name.bytes();
        bytes[31] ^= 1;
        return bytes;
    }());
    QCOMPARE(outcomeOf(storage().save(blobNamed(neighbour), "x")), u"success"_s);
    QVERIFY(m_fake.removePath(path.replace(u"*"_s, cloudPath(blob).section(u'/', 2, 2))));
    auto saved = storage().save(blob, content);
    if (!saved) { // a large one may have to be sent again
        QCOMPARE(outcomeOf(saved), u"unavailable"_s);
        saved = storage().save(blob, content);
    }
    QCOMPARE(outcomeOf(saved), u"success"_s);
    QVERIFY(m_fake.content(cloudPath(blob)) == content);
}

void TestDrimeUploads::aBlobThatVanishedCanBeStoredAgain()
{
    storage().settings().tuning.listTrust = 0ms;
    storage().restart();
    const QByteArray content = randomContent(1000);
    QCOMPARE(outcomeOf(storage().save(blobOf(content), content)), u"success"_s);
    QCOMPARE(outcomeOf(storage().begin(blobOf(content), 1000)), u"already-exists"_s);
    QVERIFY(m_fake.removePath(cloudPath(blobOf(content))));
    QCOMPARE(outcomeOf(storage().save(blobOf(content), content)), u"success"_s);
    QVERIFY(m_fake.content(cloudPath(blobOf(content))) == content);
}

void TestDrimeUploads::whatACrashLeftOpenIsAborted()
{
    QVERIFY(m_fake.setFaults({fault(u"multipart.abort"_s, u"status"_s, {{u"status"_s, 503}})}));
    const QByteArray content = randomContent(part + 7);
    {
        const auto writer = storage().begin(blobOf(content), content.size());
        QCOMPARE(outcomeOf(storage().write(**writer, content)), u"success"_s);
        QTRY_VERIFY(calls(u"storage.part"_s) > 0);
    }
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Cannot abort an upload"_s));
    storage().stop();
    QVERIFY(!m_fake.report()["openUploads"_L1].toArray().isEmpty());
    QVERIFY(m_fake.clearFaults());
    storage().restart();
    storage().provider().abortLeftovers();
    QTRY_VERIFY(m_fake.report()["openUploads"_L1].toArray().isEmpty());
}

void TestDrimeUploads::afterACrashAFolderIsListedBeforeItsFirstUpload()
{
    const QByteArray content = randomContent(1000);
    QCOMPARE(outcomeOf(storage().save(blobOf(content), content)), u"success"_s);
    storage().stop();
    QVERIFY(QDir(storage().stateFolder()).entryList(QDir::Files).isEmpty());
    // What a process that was killed leaves behind: its journal, held by nobody.
    storage().restart();
    storage().provider().abortLeftovers();
    QTRY_COMPARE(QDir(storage().stateFolder()).entryList(QDir::Files).size(), 1);
    const QString name = QDir(storage().stateFolder()).entryList(QDir::Files).constFirst();
    QVERIFY(QFile::copy(storage().stateFolder() + u'/' + name,
                        storage().stateFolder() + u'/' + name.left(name.lastIndexOf(u'-'))
                            + u"-killed"));
    storage().restart();
    storage().provider().abortLeftovers();
    // The client repeats the upload whose answer it did not get.
    QCOMPARE(outcomeOf(storage().save(blobOf(content), content)), u"already-exists"_s);
}

void TestDrimeUploads::memoryIsBoundedWhenTheServiceIsSlow()
{
    storage().settings().tuning.uploadPatience = 60s;
    storage().settings().tuning.uploadMemoryBytes = 3 * part;
    storage().restart();
    QVERIFY(m_fake.setFaults({fault(u"storage.part"_s, u"delay"_s, {{u"ms"_s, 1000}})}));
    const QByteArray content = randomContent(8 * part);
    const auto writer = storage().begin(blobOf(content), content.size());
    QCOMPARE(outcomeOf(writer), u"success"_s);
    qint64 taken = 0;
    for (;;) {
        const auto count = (*writer)->write(QByteArrayView(content).sliced(taken));
        QCOMPARE(outcomeOf(count), u"success"_s);
        taken += *count;
        if (taken == content.size() || *count == 0)
            break;
    }
    QVERIFY2(taken <= 3 * part, QByteArray::number(taken).constData());
    QCOMPARE(outcomeOf(storage().write(**writer, QByteArrayView(content).sliced(taken))),
             u"success"_s);
    QCOMPARE(outcomeOf(storage().commit(**writer)), u"success"_s);
    QVERIFY(m_fake.content(cloudPath(blobOf(content))) == content);
}

void TestDrimeUploads::uploadsShareTheMemory()
{
    // Fewer buffers than uploads, and each needs several: they all get to their end.
    storage().settings().tuning.uploadMemoryBytes = 3 * part;
    storage().restart();
    constexpr int uploadCount = 8;
    std::vector<std::thread> threads;
    std::atomic<int> stored = 0;
    std::atomic<int> ended = 0;
    for (int i = 0; i < uploadCount; ++i) {
        threads.emplace_back([&, i] {
            const QByteArray content = randomContent(2 * part + 100 + i, quint32(i));
            if (storage().save(blobOf(content), content))
                ++stored;
            ++ended;
        });
    }
    const bool haveEnded = QTest::qWaitFor([&ended] { return ended == uploadCount; }, 120'000);
    for (auto &thread : threads)
        thread.join();
    QVERIFY(haveEnded);
    QCOMPARE(stored.load(), uploadCount);
}

QTEST_GUILESS_MAIN(TestDrimeUploads)
#include "tst_drimeuploads.moc"
