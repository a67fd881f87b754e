// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/obscure.h"
#include "storage/profiles/sealing.h"

#include <QRandomGenerator>
#include <QTest>

using namespace restdock;

namespace {

constexpr ScryptCost cheap{8, 1, 1};

Secret secret(const char *text)
{
    return Secret(QByteArrayView(text));
}

} // namespace

/// Secrets in memory, obscured, and encrypted with a passphrase.
class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesOfASecretAreEqual()
    {
        const auto one = secret("token");
        const auto copy = one; // NOLINT(performance-unnecessary-copy-initialization)
        QCOMPARE(copy.reveal(), QByteArrayView("token"));
        QVERIFY(copy == one);
        QVERIFY(copy == secret("token"));
        QVERIFY(!(copy == secret("other")));
        QVERIFY(Secret().isEmpty());
        QVERIFY(secret("").isEmpty());
        QVERIFY(Secret() == secret(""));
    }

    void wipingLeavesSharedCopiesAlone()
    {
        QByteArray one("secret");
        QByteArray other = one;
        wipe(one);
        QVERIFY(one.isEmpty());
        QCOMPARE(other, QByteArray("secret"));
        wipe(other);
        QVERIFY(other.isEmpty());
    }

    /// From PyRestServer's documentation.
    void revealsWhatPyRestServerObscured()
    {
        const auto revealed = revealObscured("qO-l2HqnGGNrZM3ga4UI50iwySHFTmVl1pe2NW0oOxKQqBZWUw4");
        QVERIFY(revealed);
        QCOMPARE(revealed->reveal(), QByteArrayView("my-secret-password-123"));
    }

    void revealsWhatItObscured_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("one letter") << QByteArray("x");
        QTest::newRow("a token") << QByteArray("12345|abcDEF");
        QTest::newRow("not ASCII") << QByteArray("pässwörd ☃");
        QTest::newRow("long") << QByteArray(3000, 'k');
    }

    void revealsWhatItObscured()
    {
        QFETCH(QByteArray, text);
        const auto obscured = obscure(Secret(text));
        QVERIFY(obscured);
        QVERIFY(!obscured->contains('=') && !obscured->contains('/'));
        if (text.size() > 8) // a short text may be there by chance
            QVERIFY(!obscured->contains(text));
        QCOMPARE(revealObscured(*obscured)->reveal(), QByteArrayView(text));
        QVERIFY(*obscure(Secret(text)) != *obscured); // another IV each time
    }

    void takesOtherTextsForNotObscured_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a Drime token") << QByteArray("12345|abcdefghijklmnopqrstuvwxyz0123456789");
        QTest::newRow("too short") << QByteArray("YWJjZGVmZ2hpamtsbW5v");
        QTest::newRow("an IV alone")
            << QByteArray(16, 'a').toBase64(QByteArray::OmitTrailingEquals);
        QTest::newRow("a plain word of base64 letters") << QByteArray(40, 'a');
        QTest::newRow("not base64") << QByteArray("qO-l2HqnGGNrZM3ga4UI50iw ySHFTmVl1pe2NW0o");
    }

    void takesOtherTextsForNotObscured()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!revealObscured(text));
    }

    /// Its last letter has bits that mean nothing, and which are not zero as where bytes were encoded.
    void aTextInClearIsRarelyTakenForObscured()
    {
        const QByteArray letters =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        constexpr int tries = 20'000;
        int taken = 0;
        QRandomGenerator random(1);
        for (int i = 0; i < tries; ++i) {
            QByteArray text;
            while (text.size() < 23)
                text += letters.at(qsizetype(random.bounded(quint32(letters.size()))));
            taken += revealObscured(text) ? 1 : 0;
        }
        QVERIFY2(taken * 100 < tries * 12, qPrintable(QString::number(taken)));
        QVERIFY(!revealObscured("qO-l2HqnGGNrZM3ga4UI50iwySHFTmVl1pe2NW0oOxKQqBZWUw5"));
    }

    void decryptsWhatItEncrypted()
    {
        const auto seal = Seal::create(secret("correct horse"), cheap);
        QVERIFY(seal);
        const auto sealed = seal->encrypt("token", "context");
        QVERIFY(sealed);
        QVERIFY(!sealed->contains("token"));
        QVERIFY(*seal->encrypt("token", "context") != *sealed);

        const auto again = Seal::open(secret("correct horse"), seal->header());
        QVERIFY(again);
        QCOMPARE(*again->decrypt(*sealed, "context"), QByteArray("token"));
        QCOMPARE(*again->decrypt(*again->encrypt("", ""), ""), QByteArray());
    }

    void aWrongPassphraseIsToldFromDamage()
    {
        const auto seal = Seal::create(secret("correct horse"), cheap);
        const auto wrong = Seal::open(secret("incorrect horse"), seal->header());
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::PermissionDenied);
        QVERIFY(wrong.error().message.contains(u"IMPORT-PASS"));
    }

    void anyChangeIsNoticed()
    {
        const auto seal = Seal::create(secret("p"), cheap);
        const auto sealed = *seal->encrypt("token", "context");
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            auto changed = sealed;
            changed[i] = char(changed[i] ^ 1);
            QCOMPARE(seal->decrypt(changed, "context").error().code, ErrorCode::Corrupt);
        }
        for (qsizetype size = 0; size < sealed.size(); ++size)
            QCOMPARE(seal->decrypt(sealed.first(size), "context").error().code, ErrorCode::Corrupt);
        QCOMPARE(seal->decrypt(sealed, "another context").error().code, ErrorCode::Corrupt);
    }

    /// A file must not make us take all memory or compute for hours.
    void damagedOrGreedyHeadersAreRefused_data()
    {
        QTest::addColumn<QString>("header");
        QTest::newRow("empty") << "";
        QTest::newRow("another function") << "argon:17:8:1:AAAAAAAAAAAAAAAAAAAAAA:AAAA";
        QTest::newRow("no numbers") << "scrypt:a:b:c:AAAAAAAAAAAAAAAAAAAAAA:AAAA";
        QTest::newRow("64 GiB") << "scrypt:26:8:1:AAAAAAAAAAAAAAAAAAAAAA:AAAA";
        QTest::newRow("more than 1 GiB") << "scrypt:20:16:1:AAAAAAAAAAAAAAAAAAAAAA:AAAA";
        QTest::newRow("many rounds") << "scrypt:17:8:1000000:AAAAAAAAAAAAAAAAAAAAAA:AAAA";
        QTest::newRow("a short salt") << "scrypt:8:1:1:AAAA:AAAA";
        QTest::newRow("a part too many") << "scrypt:8:1:1:AAAAAAAAAAAAAAAAAAAAAA:AAAA:x";
    }

    void damagedOrGreedyHeadersAreRefused()
    {
        QFETCH(QString, header);
        const auto seal = Seal::open(secret("p"), header);
        QVERIFY(!seal);
        QCOMPARE(seal.error().code, ErrorCode::Corrupt);
    }

    void theDefaultCostIsWhatTheHeaderSays()
    {
        const auto seal = Seal::create(secret("p"));
        QVERIFY(seal);
        QVERIFY(seal->header().startsWith(u"scrypt:17:8:1:"));
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
