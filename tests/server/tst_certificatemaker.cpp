// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/tls/certificatefile.h"
#include "app/server/tls/certificatemaker.h"
#include "app/server/tls/tlscontext.h"

#include <QFile>
#include <QHash>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace restdock;

class tst_certificatemaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itVouchesForItsNames()
    {
        const auto made =
            makeCertificate({u"nas"_s, u"nas.local"_s, u"192.168.1.9"_s, u"fd00::9"_s});
        QVERIFY(made);
        const QSslCertificate certificate(made->certificate);
        QVERIFY(!certificate.isNull());
        QCOMPARE(certificate.issuerInfo(QSslCertificate::CommonName), QStringList{u"nas"_s});
        QCOMPARE(certificate.subjectInfo(QSslCertificate::CommonName), QStringList{u"nas"_s});
        const auto names = certificate.subjectAlternativeNames();
        QCOMPARE(QSet<QString>(names.cbegin(), names.cend()),
                 (QSet<QString>{u"nas"_s, u"nas.local"_s, u"192.168.1.9"_s, u"fd00::9"_s}));
        QCOMPARE(certificate.publicKey().algorithm(), QSsl::Ec);
        QCOMPARE(certificate.publicKey().length(), 256);
        QVERIFY(certificate.effectiveDate() < QDateTime::currentDateTimeUtc());
        QVERIFY(certificate.expiryDate() > QDateTime::currentDateTimeUtc().addDays(800));
        QCOMPARE(qAbs(certificate.expiryDate().secsTo(made->validUntil)) <= 1, true);
        QCOMPARE(made->fingerprint,
                 certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
    }

    void twoAreNeverTheSame()
    {
        const auto one = makeCertificate({u"nas"_s});
        const auto other = makeCertificate({u"nas"_s});
        QVERIFY(one && other);
        QVERIFY(one->fingerprint != other->fingerprint);
        QVERIFY(QSslCertificate(one->certificate).serialNumber()
                != QSslCertificate(other->certificate).serialNumber());
        QVERIFY(!(one->key == other->key));
    }

    void theFilesAreTheOwnersAndCanBeServed()
    {
        const QTemporaryDir folder;
        const auto certificate = folder.filePath(u"new/nas.pem"_s);
        const auto key = folder.filePath(u"new/nas.key"_s);
        const auto made = makeCertificate({u"nas"_s});
        QVERIFY(made && made->write(certificate, key));
        constexpr auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(key) & others));
        QVERIFY(TlsContext::load({certificate, key}));
        const auto facts = readCertificate(certificate, key, QDateTime::currentDateTimeUtc());
        QCOMPARE(facts.flaw, CertificateFlaw::None);
        QCOMPARE(facts.fingerprint, made->fingerprint);
        QCOMPARE(facts.pem, made->certificate);
        QVERIFY(facts.vouchesForItself);
        QVERIFY(qAbs(facts.validUntil.secsTo(made->validUntil)) <= 1);
    }

    void aRenewedOneKeepsItsKey()
    {
        const QTemporaryDir folder;
        const auto certificate = folder.filePath(u"nas.pem"_s);
        const auto key = folder.filePath(u"nas.key"_s);
        const auto first = makeCertificate({u"nas"_s}, key);
        QVERIFY(first && first->write(certificate, key));
        const auto second = makeCertificate({u"nas"_s, u"10.0.0.1"_s}, key);
        QVERIFY(second);
        QVERIFY(first->fingerprint != second->fingerprint);
        QCOMPARE(QSslCertificate(first->certificate).publicKey().toPem(),
                 QSslCertificate(second->certificate).publicKey().toPem());
        // A key of another kind is not taken.
        QFile file(key);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no key") > 0);
        file.close();
        const auto third = makeCertificate({u"nas"_s}, key);
        QVERIFY(third && !(third->key == first->key));
    }

    void onlyWhatWasMadeHereMayBeReplaced_data()
    {
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<bool>("may");
        const auto made = makeCertificate({u"nas"_s});
        const auto other = makeCertificate({u"other"_s});
        QVERIFY(made && other);
        const auto key = made->key.reveal().toByteArray();
        const auto otherKey = other->key.reveal().toByteArray();
        const QSslKey read(key, QSsl::Ec);
        const QByteArray none;
        QTest::newRow("a pair") << made->certificate << key << true;
        QTest::newRow("one whose key is another's") << made->certificate << otherKey << true;
        QTest::newRow("a certificate alone") << made->certificate << none << true;
        QTest::newRow("a key alone") << none << key << true;
        QTest::newRow("nothing") << none << none << true;
        QTest::newRow("a letter beside a key") << QByteArray("dear") << key << false;
        QTest::newRow("a letter for a key") << made->certificate << QByteArray("dear") << false;
        QTest::newRow("a key that is locked") << none << read.toPem("sesame") << false;
        QTest::newRow("the wrong way round") << key << made->certificate << false;
    }

    void onlyWhatWasMadeHereMayBeReplaced()
    {
        QFETCH(const QByteArray, certificate);
        QFETCH(const QByteArray, key);
        QFETCH(const bool, may);
        const QTemporaryDir folder;
        const auto write = [&folder](const QString &name, const QByteArray &content) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        };
        QVERIFY(write(u"empty.pem"_s, {}));
        for (const auto &name : {u"nas.pem"_s, u"nas.key"_s}) {
            const auto &content = name == u"nas.pem" ? certificate : key;
            QVERIFY(content.isEmpty() || write(name, content));
        }
        const auto checked =
            checkMadeHere(folder.filePath(u"nas.pem"_s), folder.filePath(u"nas.key"_s));
        QCOMPARE(checked.has_value(), may);
        if (!may)
            QCOMPARE(checked.error().code, ErrorCode::AlreadyExists);
        QVERIFY(checkMadeHere(folder.filePath(u"empty.pem"_s), folder.filePath(u"none"_s)));
        QVERIFY(!checkMadeHere(folder.path(), folder.filePath(u"none"_s)));
    }

    /// A company's, as they are made with the same kind of key.
    void aCertificateThatVouchesForOthersIsNotOurs()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"ca.pem"_s);
        QProcess openssl;
        openssl.start(u"openssl"_s,
                      {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                       u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-subj"_s, u"/CN=CA"_s,
                       u"-keyout"_s, folder.filePath(u"ca.key"_s), u"-out"_s, file});
        if (!openssl.waitForStarted())
            QSKIP("there is no openssl");
        QVERIFY(openssl.waitForFinished());
        QVERIFY(QFile::exists(file));
        QVERIFY(!checkMadeHere(file, folder.filePath(u"none"_s)));
    }

    void itsFileTellsItsNames()
    {
        const QTemporaryDir folder;
        const auto certificate = folder.filePath(u"nas.pem"_s);
        const auto key = folder.filePath(u"nas.key"_s);
        const QStringList names{u"nas"_s, u"nas.local"_s, u"192.168.1.9"_s, u"fd00::9"_s};
        QVERIFY(makeCertificate(names)->write(certificate, key));
        QCOMPARE(readCertificate(certificate, key, QDateTime::currentDateTimeUtc()).names, names);
    }

    void whatCannotBeUsedSaysWhy()
    {
        const QTemporaryDir folder;
        const auto certificate = folder.filePath(u"nas.pem"_s);
        const auto key = folder.filePath(u"nas.key"_s);
        const auto otherKey = folder.filePath(u"other.key"_s);
        const auto now = QDateTime::currentDateTimeUtc();
        const auto flaw = [&](const QString &keyFile, const QDateTime &when) {
            return readCertificate(certificate, keyFile, when).flaw;
        };
        using Flaw = CertificateFlaw;
        QCOMPARE(flaw(key, now), Flaw::CertificateMissing);
        QVERIFY(makeCertificate({u"nas"_s})->write(certificate, key));
        QVERIFY(makeCertificate({u"nas"_s})->write(folder.filePath(u"other.pem"_s), otherKey));
        QCOMPARE(flaw(key, now), Flaw::None);
        QCOMPARE(flaw(otherKey, now), Flaw::KeyMismatch);
        QCOMPARE(flaw(folder.filePath(u"none"_s), now), Flaw::KeyMissing);
        QCOMPARE(flaw(certificate, now), Flaw::KeyUnreadable);
        QCOMPARE(flaw(key, now.addYears(3)), Flaw::Expired);
        QCOMPARE(flaw(key, now.addDays(-1)), Flaw::NotYetValid);
        QCOMPARE(readCertificate(key, key, now).flaw, Flaw::CertificateUnreadable);

        QFile plain(key);
        QVERIFY(plain.open(QIODevice::ReadOnly));
        const QSslKey read(plain.readAll(), QSsl::Ec);
        QFile locked(folder.filePath(u"locked.key"_s));
        QVERIFY(locked.open(QIODevice::WriteOnly) && locked.write(read.toPem("sesame")) > 0);
        locked.close();
        QCOMPARE(flaw(locked.fileName(), now), Flaw::KeyLocked);

        const auto refusal = [](const QString &certificateFile, const QString &keyFile) {
            const auto context = TlsContext::load({certificateFile, keyFile});
            return context ? QString() : context.error().message;
        };
        QCOMPARE(refusal(certificate, key), QString());
        QVERIFY(refusal(certificate, otherKey).contains(u"it belongs to another certificate"));
        QVERIFY(refusal(certificate, locked.fileName()).contains(u"locked with a passphrase"));
        QVERIFY(refusal(certificate, certificate).contains(u"no key in PEM"));
        QVERIFY(refusal(key, key).contains(u"no certificate in PEM"));
    }

    void whatIsNoNameIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *const name :
             {"", "a b", "nas,DNS:evil", "nas\nevil", "-nas", "nas.", "http://nas", "1.2.3.4:8000",
              "[fd00::9]", "fe80::1%eth0", "n\xc3\xa4s"})
            QTest::newRow(name) << QString::fromUtf8(name);
        QTest::newRow("too long") << QString(254, u'a');
    }

    void whatIsNoNameIsRefused()
    {
        QFETCH(const QString, name);
        const auto made = makeCertificate({u"nas"_s, name});
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::InvalidArgument);
        QVERIFY(!makeCertificate({}));
    }
};

QTEST_GUILESS_MAIN(tst_certificatemaker)
#include "tst_certificatemaker.moc"
