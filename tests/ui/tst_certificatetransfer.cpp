// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/tls/certificatefile.h"
#include "app/serving/profilecertificate.h"
#include "tests/ui/transferfixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace restdock;
using namespace restdock::test;
using namespace Qt::StringLiterals;
using ui::ImportAction;

/// Certificates that were made for profiles, from one computer to another.
class tst_certificatetransfer : public QObject, private TransferFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aMadeCertificateTravelsWithSecretsOnly()
    {
        const auto made = encrypted(u"home"_s, 18000);
        const auto id = m_here->add(made);
        QVERIFY(m_here->write({{id}, file(), {}, true}));
        QVERIFY(!contentOf(file()).contains("_pem"));

        const Secret passphrase("open sesame");
        QVERIFY(m_here->write({{id}, file(), passphrase, true}));
        const auto key = contentOf(made.tlsKey);
        const auto line = key.split('\n').at(1);
        QVERIFY(line.size() > 20 && !contentOf(file()).contains(line));
        QVERIFY(!contentOf(file()).contains(line.toBase64()));
        QCOMPARE(m_there->open(file()).error().code, ErrorCode::SignInRequired);

        forget(made); // it is on another computer
        const auto preview = m_there->open(file(), passphrase);
        QVERIFY(preview);
        QVERIFY(!tells(*preview, u"tls"_s));
        const auto imported = m_there->import({{ImportAction::Add}});
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message));
        QCOMPARE(imported->newCertificates, QStringList());
        const auto arrived = m_there->profiles().first();
        QVERIFY(arrived.tlsKey.startsWith(m_home->filePath(u"there/certificates/"_s)));
        QCOMPARE(contentOf(arrived.tlsKey), key);
        QCOMPARE(
            QFile::permissions(arrived.tlsKey)
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
        QCOMPARE(fingerprintOf(arrived), m_fingerprint);
    }

    void aCertificateThatIsHereStaysWhereItIs()
    {
        const auto made = encrypted(u"home"_s, 18000);
        const auto id = m_here->add(made);
        const Secret passphrase("open sesame");
        QVERIFY(m_here->write({{id}, file(), passphrase, true}));
        QVERIFY(m_here->open(file(), passphrase));
        QVERIFY(m_here->import({{ImportAction::Replace}}));
        QCOMPARE(m_here->profiles(), QList<Profile>{made});
        QVERIFY(!QDir(m_home->filePath(u"here/certificates"_s)).exists());
    }

    void aPairThatDoesNotFitIsMadeAnew()
    {
        const auto made = encrypted(u"home"_s, 18000);
        const auto other = encrypted(u"other"_s, 18001);
        writeObscured({made}, {contentOf(made.tlsCert), Secret(contentOf(other.tlsKey))});
        forget(made);
        const auto preview = m_there->open(file());
        QVERIFY2(preview, preview ? "" : qPrintable(preview.error().message));
        QVERIFY(tells(*preview, u"tls"_s));
        const auto imported = m_there->import({{ImportAction::Add}});
        QVERIFY(imported);
        QCOMPARE(imported->newCertificates, QStringList{u"home"_s});
        const auto arrived = m_there->profiles().first();
        QVERIFY(!fingerprintOf(arrived).isEmpty());
        QVERIFY(contentOf(arrived.tlsKey) != contentOf(other.tlsKey));
    }

    void anImportThatIsGivenUpLeavesNoCertificate()
    {
        QList<Profile> many;
        for (int i = 0; i < 300; ++i)
            many.append(profile(u"nas %1"_s.arg(i), quint16(20000 + i)));
        const auto made = encrypted(u"nas 0"_s, 20000);
        many.first() = made;
        writeObscured(many, {contentOf(made.tlsCert), Secret(contentOf(made.tlsKey))});
        forget(made);
        QVERIFY(m_there->open(file()));
        const auto givenUp =
            m_there->import(QList<ui::ImportChoice>(300, {ImportAction::Add}), [this](int done) {
                if (done >= 25)
                    m_there->transfer.cancel();
            });
        QVERIFY(!givenUp);
        QCOMPARE(givenUp.error().code, ErrorCode::Cancelled);
        const QDir certificates(m_home->filePath(u"there/certificates"_s));
        QVERIFY(certificates.exists()); // one was in it
        QCOMPARE(certificates.entryList(QDir::Files), QStringList());
    }

private:
    /// As a server presents it; empty if none can.
    static QByteArray fingerprintOf(const Profile &profile)
    {
        const auto facts =
            readCertificate(profile.tlsCert, profile.tlsKey, QDateTime::currentDateTimeUtc());
        return facts.isUsable() ? facts.fingerprint : QByteArray();
    }

    static bool tells(const ui::ImportPreview &preview, const QString &field)
    {
        const auto &problems = preview.items.first().problems;
        return std::any_of(problems.begin(), problems.end(),
                           [&field](const Problem &problem) { return problem.field == field; });
    }

    /// With a certificate that was made.
    Profile encrypted(const QString &name, quint16 port)
    {
        auto made = profile(name, port);
        made.certificate = CertificateSource::Made;
        made.tlsCert = m_home->filePath(u"made/"_s + name + u".pem");
        made.tlsKey = m_home->filePath(u"made/"_s + name + u".key");
        if (const auto certificate = makeCertificateOf(made))
            m_fingerprint = certificate->fingerprint;
        return made;
    }

    static void forget(const Profile &profile)
    {
        QFile::remove(profile.tlsCert);
        QFile::remove(profile.tlsKey);
    }

    /// A file in which the first profile has a certificate.
    void writeObscured(const QList<Profile> &profiles, const CertificatePair &pair)
    {
        ProfileFileOptions options{.secrets = SecretForm::Obscured};
        options.certificates.insert(profiles.first().name, pair);
        const auto written = writeProfileFile(profiles, BackendCatalogue::builtIn(), options);
        QVERIFY(written && writePrivateFile(file(), written->text));
    }

    QByteArray m_fingerprint; // of the last one that was made
};

QTEST_GUILESS_MAIN(tst_certificatetransfer)
#include "tst_certificatetransfer.moc"
