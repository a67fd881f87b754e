// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serving/passphrase.h"
#include "app/serving/profilesecrets.h"
#include "storage/profiles/backendtype.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace restdock;
using namespace Qt::StringLiterals;

/// Secrets that systemd hands over.
class tst_credential : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("CREDENTIALS_DIRECTORY", m_folder->path().toLocal8Bit());
        qunsetenv("RESTDOCK_PASSPHRASE");
    }
    void cleanup() { qunsetenv("CREDENTIALS_DIRECTORY"); }

    void aLongOneIsWhole_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {1, 4096, 4097, 60'000})
            QTest::addRow("%d bytes", size) << size;
    }

    /// Half a secret is none.
    void aLongOneIsWhole()
    {
        QFETCH(int, size);
        const QByteArray secret(size, 's');
        QVERIFY(write(u"cloud.token"_s, secret + '\n'));
        QVERIFY(write(u"restdock.passphrase"_s, secret + "\r\n"));
        const auto profile = filled();
        QVERIFY(profile);
        QCOMPARE(profile->backend.secret(u"api_key"_s).reveal().toByteArray(), secret);
        const auto passphrase = passphraseFromOutside();
        QVERIFY(passphrase);
        QCOMPARE(passphrase->reveal().toByteArray(), secret);
    }

    void oneThatIsTooLargeIsRefused()
    {
        const QByteArray content(64 * 1024 + 1, 's');
        QVERIFY(write(u"cloud.token"_s, content));
        QVERIFY(write(u"restdock.passphrase"_s, content));
        const auto profile = filled();
        QVERIFY(!profile);
        QCOMPARE(profile.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(profile.error().message.contains(u"cloud.token of systemd is larger than 64 KiB"),
                 qPrintable(profile.error().message));
        const auto passphrase = passphraseFromOutside();
        QVERIFY(!passphrase);
        QVERIFY2(passphrase.error().message.contains(u"LoadCredential="),
                 qPrintable(passphrase.error().message));
    }

    /// Or a key from another place would be used, of which nobody thinks.
    void oneThatCannotBeReadIsTold()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"cloud.token"_s));
        qputenv("RESTDOCK_CLOUD_API_KEY", "of the environment");
        const auto profile = filled();
        qunsetenv("RESTDOCK_CLOUD_API_KEY");
        QVERIFY(!profile);
        QCOMPARE(profile.error().code, ErrorCode::SignInRequired);
        QVERIFY2(profile.error().message.contains(u"/cloud.token"),
                 qPrintable(profile.error().message));
    }

    /// A passphrase may begin or end with a space.
    void onlyTheEndOfTheLineIsNotOfThePassphrase()
    {
        QVERIFY(write(u"restdock.passphrase"_s, " open sesame \n"));
        QCOMPARE(passphraseFromOutside()->reveal().toByteArray(), QByteArray(" open sesame "));
    }

private:
    bool write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }

    /// With its secrets.
    static Result<Profile> filled()
    {
        Profile profile;
        profile.name = u"cloud"_s;
        profile.backend.type = u"drime"_s;
        return withSecrets(profile, BackendCatalogue::builtIn(), {},
                           SecretPlaces::ofThisProcess({}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_credential)
#include "tst_credential.moc"
