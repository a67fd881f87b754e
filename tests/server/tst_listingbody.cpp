// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/listingbody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace restdock;

namespace {

BlobName nameOf(int number)
{
    BlobName::Bytes bytes{};
    bytes[0] = quint8(number >> 8);
    bytes[31] = quint8(number);
    return BlobName(bytes);
}

BlobList blobs(int count, qint64 firstSize)
{
    BlobList list;
    for (int i = 0; i < count; ++i)
        list.push_back({nameOf(i), firstSize + i});
    return list;
}

/// Everything, asked for as a sender does: no more than @p pieceBytes and what is left.
QByteArray readAll(ListingBody &body, qint64 pieceBytes)
{
    QByteArray all;
    while (all.size() < body.byteCount()) {
        QByteArray piece;
        body.read(std::min(pieceBytes, body.byteCount() - all.size()),
                  [&piece](Result<QByteArray> read) { piece = std::move(*read); });
        if (piece.isEmpty())
            break;
        all += piece;
    }
    return all;
}

} // namespace

class TestListingBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAnEmptyArrayForAnEmptyList()
    {
        ListingBody names({}, ListDetail::Names);
        QCOMPARE(readAll(names, 4096), QByteArray("[]"));
        ListingBody sizes({}, ListDetail::NamesAndSizes);
        QCOMPARE(readAll(sizes, 4096), QByteArray("[]"));
    }

    void writesTheBytesItAnnounced_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<qint64>("firstSize");
        QTest::addColumn<qint64>("pieceBytes");
        QTest::newRow("one blob") << 1 << qint64(0) << qint64(4096);
        QTest::newRow("a change in the number of digits") << 20 << qint64(95) << qint64(4096);
        QTest::newRow("large sizes") << 3 << qint64(9223372036854775000) << qint64(4096);
        QTest::newRow("many small pieces") << 1000 << qint64(1) << qint64(300);
        QTest::newRow("pieces smaller than an entry") << 50 << qint64(1) << qint64(1);
    }

    void writesTheBytesItAnnounced()
    {
        QFETCH(int, count);
        QFETCH(qint64, firstSize);
        QFETCH(qint64, pieceBytes);
        const auto list = blobs(count, firstSize);

        ListingBody sizes(list, ListDetail::NamesAndSizes);
        const auto text = readAll(sizes, pieceBytes);
        QCOMPARE(qint64(text.size()), sizes.byteCount());
        const auto objects = QJsonDocument::fromJson(text).array();
        QCOMPARE(objects.size(), qsizetype(count));
        const auto last = objects.last().toObject();
        QCOMPARE(last.value(u"name").toString().toLatin1(), list.back().name.toHex());
        const QByteArray end = "\"size\":" + QByteArray::number(list.back().bytes) + "}]";
        QVERIFY(text.endsWith(end));

        ListingBody names(list, ListDetail::Names);
        const auto nameText = readAll(names, pieceBytes);
        QCOMPARE(qint64(nameText.size()), names.byteCount());
        const auto strings = QJsonDocument::fromJson(nameText).array();
        QCOMPARE(strings.size(), qsizetype(count));
        QCOMPARE(strings.first().toString().toLatin1(), list.front().name.toHex());
    }
};

QTEST_GUILESS_MAIN(TestListingBody)
#include "tst_listingbody.moc"
