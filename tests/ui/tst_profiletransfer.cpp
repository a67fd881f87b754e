// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/profilekeeper.h"
#include "app/desktop/profiletransfer.h"
#include "app/server/access/passwordhash.h"
#include "app/server/tls/certificatefile.h"
#include "app/serving/profilecertificate.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace restdock;
using namespace Qt::StringLiterals;
using ui::ImportAction;

/// From one computer to another: two folders with profiles, and a file between them.
class tst_profiletransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // Not below /tmp: profiles refuse temporary folders, as they should.
        m_home = std::make_unique<QTemporaryDir>(QDir::homePath() + u"/restdock-test-XXXXXX");
        QVERIFY(m_home->isValid());
        m_here = std::make_unique<Computer>(m_home->filePath(u"here"_s));
        m_there = std::make_unique<Computer>(m_home->filePath(u"there"_s));
    }

    void cleanup()
    {
        m_here.reset();
        m_there.reset();
        m_home.reset();
    }

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
    class Computer
    {
    public:
        explicit Computer(const QString &folder)
            : transfer(keeper, folder + u"/certificates"),
              keeper(options(folder))
        {
        }

        QString add(const Profile &profile)
        {
            return wait<QString>(
                       [&](Completion<QString> done) { keeper.save({}, profile, std::move(done)); })
                .value();
        }

        Result<ui::ExportReport> write(const ui::ExportRequest &request)
        {
            return wait<ui::ExportReport>([&](Completion<ui::ExportReport> done) {
                transfer.exportProfiles(request, std::move(done));
            });
        }

        Result<ui::ImportPreview> open(const QString &path, const Secret &passphrase = {})
        {
            return wait<ui::ImportPreview>([&](Completion<ui::ImportPreview> done) {
                transfer.openFile(path, passphrase, std::move(done));
            });
        }

        Result<ui::ImportPreview> review(const QList<ui::ImportChoice> &choices)
        {
            return wait<ui::ImportPreview>([&](Completion<ui::ImportPreview> done) {
                transfer.review(choices, std::move(done));
            });
        }

        Result<ui::ImportReport> import(
            const QList<ui::ImportChoice> &choices,
            const std::function<void(int)> &progress = [](int) {})
        {
            return wait<ui::ImportReport>([&](Completion<ui::ImportReport> done) {
                transfer.importProfiles(
                    choices, [progress](int saved, int) { progress(saved); }, std::move(done));
            });
        }

        Result<Profile> toServe(const QString &name)
        {
            return wait<Profile>([&](Completion<Profile> done) {
                keeper.fetchToServe(idOf(name), true, std::move(done));
            });
        }

        /// Empty: there is none.
        QString idOf(const QString &name)
        {
            const auto listing = wait<ProfileKeeper::Listing>(
                [&](Completion<ProfileKeeper::Listing> done) { keeper.list(std::move(done)); });
            for (const auto &item : std::as_const(listing->items)) {
                if (item.profile.name == name)
                    return item.id;
            }
            return {};
        }

        QList<Profile> profiles()
        {
            const auto listing = wait<ProfileKeeper::Listing>(
                [&](Completion<ProfileKeeper::Listing> done) { keeper.list(std::move(done)); });
            QList<Profile> profiles;
            for (const auto &item : std::as_const(listing->items))
                profiles.append(item.profile);
            return profiles;
        }

        ProfileTransfer transfer;
        ProfileKeeper keeper;

    private:
        static ProfileStoreOptions options(const QString &folder)
        {
            ProfileStoreOptions options;
            options.folder = folder;
            options.openKeychain = [] {
                return Result<std::unique_ptr<SecretStore>>(noKeychain());
            };
            return options;
        }

        template<typename T, typename Call>
        static Result<T> wait(Call call)
        {
            std::optional<Result<T>> answer;
            call(Completion<T>([&answer](Result<T> result) { answer = std::move(result); }));
            if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 120'000))
                return Error{ErrorCode::Unavailable, u"no answer"_s};
            return *answer;
        }
    };

    static bool hasError(const ui::ImportItem &item)
    {
        return std::any_of(item.problems.begin(), item.problems.end(), [](const auto &problem) {
            return problem.severity == Problem::Severity::Error;
        });
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

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

    QString file() const { return m_home->filePath(u"profiles.toml"_s); }

    Profile profile(const QString &name, quint16 port) const
    {
        Profile made;
        made.name = name;
        made.backend.type = u"local"_s;
        made.backend.values.insert(u"path"_s, m_home->filePath(name));
        made.listen.port = QString::number(port);
        static const auto hash = makeBcrypt("sesame", 5);
        made.users.append({.name = u"laptop"_s, .passwordHash = hash});
        return made;
    }

    QByteArray m_fingerprint; // of the last one that was made
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Computer> m_here;
    std::unique_ptr<Computer> m_there;
};

QTEST_GUILESS_MAIN(tst_profiletransfer)
#include "tst_profiletransfer.moc"
