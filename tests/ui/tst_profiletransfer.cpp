// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/profiles/profiletransfer.h"
#include "app/server/access/passwordhash.h"
#include "tests/ui/transferfixture.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace restdock;
using namespace restdock::test;
using namespace Qt::StringLiterals;
using ui::ImportAction;

/// From one computer to another: two folders with profiles, and a file between them.
class tst_profiletransfer : public QObject, private TransferFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void profilesArriveAsTheyWere()
    {
        const auto id = m_here->add(profile(u"home"_s, 18000));
        m_here->add(profile(u"office"_s, 18001));
        const auto report = m_here->write({{id}, file(), {}, true});
        QVERIFY(report);
        QCOMPARE(report->profiles, 1);
        QCOMPARE(
            QFile::permissions(file())
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());

        const auto preview = m_there->open(file());
        QVERIFY(preview);
        QCOMPARE(preview->items.size(), 1);
        QVERIFY(!preview->items.first().isNameTaken);
        QCOMPARE(preview->items.first().choice.action, ImportAction::Add);
        const auto imported = m_there->import({{ImportAction::Add}});
        QVERIFY(imported);
        QCOMPARE(imported->added, 1);
        QCOMPARE(imported->folders, QStringList{m_home->filePath(u"home"_s)});
        const auto profiles = m_there->profiles();
        QCOMPARE(profiles.size(), 1);
        QCOMPARE(profiles.first(), profile(u"home"_s, 18000));
    }

    void passwordHashesCanStay()
    {
        const auto id = m_here->add(profile(u"home"_s, 18000));
        QVERIFY(m_here->write({{id}, file(), {}, false}));
        QFile written(file());
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(!written.readAll().contains("$2"));
        QVERIFY(m_there->open(file()));
        const auto imported = m_there->import({{ImportAction::Add}});
        QVERIFY(imported);
        QCOMPARE(imported->withoutPassword, QStringList{u"home"_s});
    }

    void noOtherFileIsReplaced()
    {
        const auto id = m_here->add(profile(u"home"_s, 18000));
        QFile other(file());
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("a letter") > 0);
        other.close();
        const auto report = m_here->write({{id}, file(), {}, true});
        QVERIFY(!report);
        QVERIFY(report.error().message.contains(u"not an export of Restdock"));
        QVERIFY(other.open(QIODevice::ReadOnly));
        QCOMPARE(other.readAll(), QByteArray("a letter"));
    }

    void namesThatAreTakenAreSkippedUntilSomebodyDecides()
    {
        m_there->add(profile(u"home"_s, 18005));
        const auto id = m_here->add(profile(u"home"_s, 18000));
        QVERIFY(m_here->write({{id}, file(), {}, true}));
        auto preview = m_there->open(file());
        QVERIFY(preview);
        QVERIFY(preview->items.first().isNameTaken);
        QCOMPARE(preview->items.first().choice.action, ImportAction::Skip);

        preview = m_there->review({{ImportAction::KeepBoth}});
        QCOMPARE(preview->items.first().profile.name, u"home 2"_s);
        QVERIFY(!hasError(preview->items.first()));
        preview = m_there->review({{ImportAction::Replace}});
        QCOMPARE(preview->items.first().profile.name, u"home"_s);
        QSignalSpy told(&m_there->transfer, &ProfileTransfer::imported);
        const auto imported = m_there->import({{ImportAction::Replace}});
        QVERIFY(imported);
        QCOMPARE(imported->replaced, 1);
        QCOMPARE(m_there->profiles(), QList<Profile>{profile(u"home"_s, 18000)});
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.first().first().toStringList().size(), 1);
    }

    void whatIsNotHereIsTold()
    {
        auto moved = profile(u"home"_s, 18000);
        moved.certificate = CertificateSource::Made;
        moved.tlsCert = m_home->filePath(u"gone/nas.pem"_s);
        moved.tlsKey = m_home->filePath(u"gone/nas.key"_s);
        const auto id = m_here->add(moved);
        QVERIFY(m_here->write({{id}, file(), {}, true}));
        QVERIFY(QDir().rmdir(m_home->filePath(u"home"_s)));
        const auto preview = m_there->open(file());
        QVERIFY(preview);
        QStringList fields;
        for (const auto &problem : preview->items.first().problems)
            fields.append(problem.field);
        QVERIFY(fields.contains(u"path"_s));
        QVERIFY(fields.contains(u"tls"_s));
        QVERIFY(!hasError(preview->items.first())); // all of that can be mended later

        const QString folder = m_home->filePath(u"elsewhere"_s);
        QVERIFY(QDir().mkpath(folder));
        const auto imported = m_there->import({{ImportAction::Add, folder}});
        QVERIFY(imported);
        QCOMPARE(imported->newCertificates, QStringList{u"home"_s});
        const auto arrived = m_there->profiles().first();
        QCOMPARE(arrived.backend.text(u"path"_s), folder);
        QVERIFY(QFile::exists(arrived.tlsCert) && QFile::exists(arrived.tlsKey));
    }

    void anAddressThatIsTakenIsAnError()
    {
        m_there->add(profile(u"other"_s, 18000));
        const auto id = m_here->add(profile(u"home"_s, 18000));
        QVERIFY(m_here->write({{id}, file(), {}, true}));
        const auto preview = m_there->open(file());
        QVERIFY(preview && hasError(preview->items.first()));
        QVERIFY(!m_there->import({{ImportAction::Add}}));
        QCOMPARE(m_there->profiles().size(), 1);
    }

    void aPyRestServerFileIsRead()
    {
        QFile written(file());
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write("[nas]\ntype = \"local\"\npath = \"" + m_home->filePath(u"nas"_s).toUtf8()
                      + "\"\n\n[cloud]\ntype = \"drime\"\nroot_folder = \"restic\"\n");
        written.close();
        const auto preview = m_there->open(file());
        QVERIFY(preview);
        QCOMPARE(preview->items.size(), 2);
        QCOMPARE(preview->items.last().missingSecrets, QStringList{u"api_key"_s});
        QVERIFY(!hasError(preview->items.last())); // it can be entered later
        ui::ImportChoice withKey{ImportAction::Add};
        withKey.secrets.insert(u"api_key"_s, Secret("1|token"));
        const auto after = m_there->review({{ImportAction::Add}, withKey});
        QVERIFY(after && !hasError(after->items.last()));
    }

    /// Whoever chose a passphrase takes it for locked.
    void aFileThatThePassphraseDoesNotLockIsToldOf()
    {
        const Secret passphrase("open sesame");
        const auto plain = m_here->add(profile(u"home"_s, 18000));
        auto cloud = profile(u"cloud"_s, 18001);
        cloud.backend = {u"drime"_s, {{u"api_key"_s, Secret("1|token")}}, {}};
        m_here->keeper.setPassphrase(Secret("of the file here"));
        const auto secret = m_here->add(cloud);
        const auto isTold = [this, &passphrase](const QStringList &ids) {
            const auto report = m_here->write({ids, file(), passphrase, true});
            return report && report->notices.join(u'\n').contains(u"opens without the passphrase");
        };
        QVERIFY(isTold({plain}));
        QVERIFY(m_there->open(file()));
        QVERIFY(!isTold({plain, secret}));
        QVERIFY(!m_there->open(file()));
        const auto open = m_here->write({{plain}, file(), {}, true});
        QVERIFY(open);
        QVERIFY2(open->notices.isEmpty(), qPrintable(open->notices.join(u'\n')));
    }

    void aKeyCanBeEnteredLater()
    {
        QFile written(file());
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write("[cloud]\ntype = \"drime\"\nroot_folder = \"restic\"\n");
        written.close();
        QVERIFY(m_there->open(file()));
        const auto imported = m_there->import({{ImportAction::Add}});
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message));
        QCOMPARE(imported->withoutSecrets, QStringList{u"cloud"_s});
        QCOMPARE(m_there->profiles().size(), 1);
        const auto served = m_there->toServe(u"cloud"_s);
        QVERIFY(!served);
        QCOMPARE(served.error().code, ErrorCode::NotFound); // as a key that was lost
        QVERIFY(served.error().message.contains(u"KEY-LOST"));
    }

    void nothingStartsByItselfThatNobodyHasStartedHere()
    {
        auto automatic = profile(u"home"_s, 18000);
        automatic.startAutomatically = true;
        const auto id = m_here->add(automatic);
        QVERIFY(m_here->write({{id}, file(), {}, true}));
        QVERIFY(m_there->open(file()));
        const auto imported = m_there->import({{ImportAction::Add}});
        QVERIFY(imported);
        QCOMPARE(imported->notStarted, QStringList{u"home"_s});
        QVERIFY(!m_there->profiles().first().startAutomatically);
        // Who has decided so here has decided it.
        QVERIFY(m_here->open(file()));
        const auto replaced = m_here->import({{ImportAction::Replace}});
        QVERIFY(replaced && replaced->notStarted.isEmpty());
        QVERIFY(m_here->profiles().first().startAutomatically);
    }

    void aRestServersFolderIsAdoptedByItsUsers()
    {
        const QString folder = m_home->filePath(u"rest server"_s);
        QVERIFY(QDir().mkpath(folder));
        QFile users(folder + u"/.htpasswd");
        QVERIFY(users.open(QIODevice::WriteOnly));
        users.write("anna:" + makeBcrypt("sesame", 5) + '\n');
        users.close();
        const auto preview = m_there->open(users.fileName());
        QVERIFY(preview);
        QVERIFY(!hasError(preview->items.first()));
        QVERIFY(m_there->import({{ImportAction::Add}}));
        const auto adopted = m_there->profiles().first();
        QCOMPARE(adopted.name, u"rest server"_s);
        QCOMPARE(adopted.backend.text(u"path"_s), folder);
        QCOMPARE(adopted.access, ProfileAccess::Htpasswd);
        QCOMPARE(adopted.htpasswdFile, users.fileName());
    }

    void whatWasReplacedBeforeItWasGivenUpIsSaid()
    {
        QList<Profile> many;
        for (int i = 0; i < 100; ++i)
            many.append(profile(u"nas %1"_s.arg(i), quint16(20000 + i)));
        const auto written = writeProfileFile(many, BackendCatalogue::builtIn(), {});
        QVERIFY(written && writePrivateFile(file(), written->text));
        QVERIFY(m_there->open(file()));
        QVERIFY(m_there->import(QList<ui::ImportChoice>(100, {ImportAction::Add})));
        QSignalSpy told(&m_there->transfer, &ProfileTransfer::imported);
        const auto report = m_there->import(QList<ui::ImportChoice>(100, {ImportAction::Replace}),
                                            [this](int done) {
                                                if (done >= 1)
                                                    m_there->transfer.cancel();
                                            });
        QVERIFY(report);
        QVERIFY(report->isGivenUp);
        QVERIFY(report->replaced >= 1 && report->replaced < 100);
        QTRY_COMPARE(told.size(), 1); // the servers of the others go on
        QCOMPARE(told.first().first().toStringList().size(), report->replaced);
    }

    /// Whose servers go on, then.
    void anImportThatFailsTellsOfNothingReplaced()
    {
        m_there->add(profile(u"home"_s, 18000));
        const QString link = m_home->filePath(u"link"_s);
        QVERIFY(QFile::link(QDir::tempPath(), link));
        auto moved = profile(u"home"_s, 18000);
        moved.backend.values.insert(u"path"_s, QString(link + u"/backups"));
        const auto written = writeProfileFile({moved}, BackendCatalogue::builtIn(), {});
        QVERIFY(written && writePrivateFile(file(), written->text));
        QVERIFY(m_there->open(file()));
        QSignalSpy told(&m_there->transfer, &ProfileTransfer::imported);
        QVERIFY(!m_there->import({{ImportAction::Replace}})); // it leads into a temporary folder
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.first().first().toStringList(), QStringList());
        QCOMPARE(m_there->profiles(), QList<Profile>{profile(u"home"_s, 18000)});
    }

    void aLockedFileNeedsItsPassphrase()
    {
        Profile drime = profile(u"cloud"_s, 18000);
        drime.backend = {u"drime"_s, {}, {}};
        drime.backend.values.insert(u"api_key"_s, Secret("1|token"));
        const auto written = writeProfileFile(
            {drime}, BackendCatalogue::builtIn(),
            {SecretForm::Encrypted, Secret("open sesame"), ScryptCost{.logN = 10}});
        QVERIFY(written && writePrivateFile(file(), written->text));
        QCOMPARE(m_there->open(file()).error().code, ErrorCode::SignInRequired);
        QCOMPARE(m_there->open(file(), Secret("open")).error().code, ErrorCode::PermissionDenied);
        const auto preview = m_there->open(file(), Secret("open sesame"));
        QVERIFY(preview);
        QVERIFY(preview->items.first().missingSecrets.isEmpty());
    }

    void withoutAKeychainTheKeysAreKeptInAFileThatIsLocked()
    {
        QFile py(file());
        QVERIFY(py.open(QIODevice::WriteOnly));
        py.write("[cloud]\ntype = \"drime\"\nroot_folder = \"restic\"\napi_key = \"1|token\"\n");
        py.close();
        QVERIFY(m_there->open(file()));
        const auto refused = m_there->import({{ImportAction::Add}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().name, u"KEY-NONE"_s);
        QVERIFY(m_there->profiles().isEmpty());

        m_there->keeper.setPassphrase(Secret("open sesame"));
        const auto imported = m_there->import({{ImportAction::Add}});
        QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().message));
        QVERIFY(imported->withoutSecrets.isEmpty());
        const auto served = m_there->toServe(u"cloud"_s);
        QVERIFY(served);
        QCOMPARE(served->backend.secret(u"api_key"_s).reveal(), "1|token");
        const auto locked = contentOf(m_home->filePath(u"there/secrets.toml"_s));
        QVERIFY(!locked.isEmpty() && !locked.contains("token"));

        // After the next start its passphrase is asked for, and a wrong one is told apart.
        m_there = std::make_unique<Computer>(m_home->filePath(u"there"_s));
        const ui::ExportRequest request{{m_there->idOf(u"cloud"_s)},
                                        m_home->filePath(u"out.toml"_s),
                                        Secret("another one"),
                                        true};
        QCOMPARE(m_there->write(request).error().name, u"KEY-PASSPHRASE"_s);
        m_there->keeper.setPassphrase(Secret("open barley"));
        QCOMPARE(m_there->write(request).error().name, u"IMPORT-PASS"_s);
        m_there->keeper.setPassphrase(Secret("open sesame"));
        QVERIFY(m_there->write(request));
    }

    void aNewerFileIsLeftAlone()
    {
        QVERIFY(writePrivateFile(file(), "restdock_format = 99\n[a]\ntype = \"local\"\n"));
        QCOMPARE(m_there->open(file()).error().code, ErrorCode::ReadOnly);
    }

    /// With progress; and what was given up leaves nothing.
    void hundredsOfProfilesCanBeGivenUp()
    {
        constexpr int count = 300;
        QList<Profile> many;
        for (int i = 0; i < count; ++i)
            many.append(profile(u"nas %1"_s.arg(i), quint16(20000 + i)));
        const auto written = writeProfileFile(many, BackendCatalogue::builtIn(), {});
        QVERIFY(written && writePrivateFile(file(), written->text));
        const auto preview = m_there->open(file());
        QVERIFY(preview);
        QCOMPARE(preview->items.size(), count);
        const QList<ui::ImportChoice> choices(count, {ImportAction::Add});
        const auto givenUp = m_there->import(choices, [this](int done) {
            if (done >= 25)
                m_there->transfer.cancel();
        });
        QVERIFY(!givenUp);
        QCOMPARE(givenUp.error().code, ErrorCode::Cancelled);
        QCOMPARE(m_there->profiles().size(), 0);
        int steps = 0;
        const auto imported = m_there->import(choices, [&steps](int) { ++steps; });
        QVERIFY(imported);
        QCOMPARE(imported->added, count);
        QVERIFY(steps >= count / 25);
        QCOMPARE(m_there->profiles().size(), count);
    }

private:
    static bool hasError(const ui::ImportItem &item)
    {
        return std::any_of(item.problems.begin(), item.problems.end(), [](const auto &problem) {
            return problem.severity == Problem::Severity::Error;
        });
    }
};

QTEST_GUILESS_MAIN(tst_profiletransfer)
#include "tst_profiletransfer.moc"
