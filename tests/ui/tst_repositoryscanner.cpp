// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/profiles/repositoryscanner.h"
#include "tests/drime_fake/drimefake.h"
#include "tests/support/scratchfolder.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>

using namespace restdock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Real repositories, made by restic itself, counted in a folder and in the fake of Drime.
class tst_repositoryscanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"restic"_s).isEmpty())
            QSKIP("restic is not installed");
        QVERIFY(m_dir.isValid());
        QVERIFY(QDir().mkpath(path(u"storage/user"_s)));
        QVERIFY(QDir().mkpath(path(u"files"_s)));
        for (const auto *name : {"one", "two"})
            QVERIFY(writeFile(path(u"files/"_s + QLatin1String(name))));
        QVERIFY(restic(u"laptop"_s, {u"init"_s}));
        QVERIFY(restic(u"laptop"_s, {u"backup"_s, path(u"files"_s)}));
        QVERIFY(writeFile(path(u"files/three"_s)));
        QVERIFY(restic(u"laptop"_s, {u"backup"_s, path(u"files"_s)}));
        QVERIFY(restic(u"user/desktop"_s, {u"init"_s}));
        const auto subfolders =
            QDir(path(u"storage/laptop/data"_s)).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const auto &folder : subfolders) {
            const auto packs = QDir(folder.filePath()).entryInfoList(QDir::Files);
            if (!packs.isEmpty())
                m_oldPack = packs.first().filePath();
        }
        QVERIFY(makeOlder(m_oldPack, 8 * 24h));
        // Left over by a client that was interrupted, and one that works now.
        QVERIFY(writeFile(path(u"storage/laptop/locks/"_s + QString(64, u'a'))));
        QVERIFY(writeFile(path(u"storage/laptop/locks/"_s + QString(64, u'b'))));
        QVERIFY(makeOlder(path(u"storage/laptop/locks/"_s + QString(64, u'a')), 31min));
    }

    void aFolderIsCountedAsItIs()
    {
        const auto survey = count(folderProfile());
        QVERIFY2(survey.has_value(), survey ? "" : qPrintable(survey.error().message));
        QVERIFY(survey->finishedAt.isValid());
        QCOMPARE(survey->repositories.size(), size_t(2));
        const auto &laptop = survey->repositories[0];
        QCOMPARE(laptop.name, u"laptop"_s);
        QVERIFY(laptop.isCounted && laptop.hasConfig);
        QCOMPARE(laptop.snapshots(), 2);
        QCOMPARE(laptop.of(BlobType::Keys).blobs, 1);
        QCOMPARE(laptop.of(BlobType::Locks).blobs, 2);
        QCOMPARE(laptop.staleLocks(), 1);
        QCOMPARE(laptop.of(BlobType::Data).blobs, filesBelow(u"storage/laptop/data"_s).first);
        QCOMPARE(laptop.of(BlobType::Data).bytes, filesBelow(u"storage/laptop/data"_s).second);
        QCOMPARE(laptop.recentBytes(),
                 laptop.bytes() - laptop.of(BlobType::Locks).bytes - QFileInfo(m_oldPack).size());
        QVERIFY(laptop.lastBackup().secsTo(QDateTime::currentDateTime()) < 3600);
        const auto &desktop = survey->repositories[1];
        QCOMPARE(desktop.name, u"user/desktop"_s);
        QCOMPARE(desktop.snapshots(), 0);
        QVERIFY(!desktop.lastBackup().isValid());
    }

    void theCloudIsCountedTheSameWay()
    {
        test::DrimeFake fake;
        QVERIFY(fake.start());
        QVERIFY(fake.import(path(u"storage/laptop"_s), u"laptop"_s));
        QVERIFY(fake.import(path(u"storage/user/desktop"_s), u"user/desktop"_s));
        Profile cloud;
        cloud.backend.type = u"drime"_s;
        cloud.backend.values.insert(u"api_url"_s, fake.apiUrl());
        cloud.backend.values.insert(u"api_key"_s, Secret(test::DrimeFake::token().toUtf8()));
        const auto survey = count(cloud);
        QVERIFY2(survey.has_value(), survey ? "" : qPrintable(survey.error().message));
        const auto inFolder = count(folderProfile());
        QVERIFY(inFolder.has_value());
        QCOMPARE(survey->repositories.size(), inFolder->repositories.size());
        for (size_t i = 0; i < inFolder->repositories.size(); ++i) {
            const auto &there = survey->repositories[i];
            const auto &here = inFolder->repositories[i];
            QCOMPARE(there.name, here.name);
            QCOMPARE(there.hasConfig, here.hasConfig);
            QCOMPARE(there.bytes(), here.bytes());
            for (const auto type : listedBlobTypes)
                QCOMPARE(there.of(type).blobs, here.of(type).blobs);
        }
        QVERIFY(survey->repositories[0].lastBackup().isValid());
        QCOMPARE(fake.complaints(), QString());
    }

    void aMissingFolderIsAnErrorAndNotEmpty()
    {
        auto away = folderProfile();
        away.backend.values.insert(u"path"_s, path(u"away"_s));
        const auto survey = count(away);
        QVERIFY(!survey);
        QCOMPARE(survey.error().code, ErrorCode::Unavailable);
        QVERIFY(!QFile::exists(path(u"away"_s)));
    }

    void progressIsTold()
    {
        RepositoryScanner scanner(m_limits);
        int told = 0;
        bool hasEnded = false;
        scanner.count(
            u"1"_s, folderProfile(),
            [&told](const ui::RepositorySurvey &survey) {
                ++told;
                QCOMPARE(survey.repositories.size(), size_t(2));
                QVERIFY(!survey.finishedAt.isValid());
            },
            [&hasEnded](const Result<ui::RepositorySurvey> &) { hasEnded = true; });
        QTRY_VERIFY(hasEnded);
        QVERIFY(told >= 2);
    }

    void itCanBeCancelledAndTheNextOneGoesOn()
    {
        RepositoryScanner scanner(m_limits);
        QList<ErrorCode> ends;
        const auto note = [&ends](const Result<ui::RepositorySurvey> &survey) {
            ends.append(survey ? ErrorCode::Internal : survey.error().code);
        };
        bool hasEnded = false;
        scanner.count(
            u"1"_s, folderProfile(), [](const auto &) {}, note);
        scanner.count(
            u"2"_s, folderProfile(), [](const auto &) {}, note);
        scanner.count(
            u"3"_s, folderProfile(), [](const auto &) {},
            [&hasEnded](const Result<ui::RepositorySurvey> &survey) {
                hasEnded = survey.has_value();
            });
        scanner.cancel(u"2"_s); // it waits for the first one
        QTRY_VERIFY(hasEnded);
        QCOMPARE(ends.size(), 2);
        QCOMPARE(ends.at(1), ErrorCode::Cancelled);
    }

    void itsEndEndsWhatIsUnderWay()
    {
        bool hasEnded = false;
        {
            RepositoryScanner scanner(m_limits);
            for (const auto *id : {"1", "2", "3"}) {
                scanner.count(
                    QLatin1String(id), folderProfile(), [](const auto &) {},
                    [&hasEnded](const Result<ui::RepositorySurvey> &) { hasEnded = true; });
            }
        }
        QVERIFY(true); // it came here: nothing hangs, and nobody is called who is gone
        Q_UNUSED(hasEnded)
    }

private:
    QString path(const QString &name) const { return m_dir.filePath(name); }

    static bool writeFile(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(name.toUtf8().repeated(1000)) > 0;
    }

    static bool makeOlder(const QString &name, std::chrono::seconds age)
    {
        QFile file(name);
        return file.open(QIODevice::ReadWrite)
            && file.setFileTime(QDateTime::currentDateTime().addSecs(-age.count()),
                                QFileDevice::FileModificationTime);
    }

    std::pair<qint64, qint64> filesBelow(const QString &name) const
    {
        std::pair<qint64, qint64> sum;
        QDirIterator files(path(name), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            files.next();
            ++sum.first;
            sum.second += files.fileInfo().size();
        }
        return sum;
    }

    Profile folderProfile() const
    {
        Profile profile;
        profile.backend.type = u"local"_s;
        profile.backend.values.insert(u"path"_s, path(u"storage"_s));
        return profile;
    }

    Result<ui::RepositorySurvey> count(const Profile &profile)
    {
        RepositoryScanner scanner(m_limits);
        std::optional<Result<ui::RepositorySurvey>> ended;
        scanner.count(
            u"1"_s, profile, [](const auto &) {},
            [&ended](Result<ui::RepositorySurvey> survey) { ended = std::move(survey); });
        if (!QTest::qWaitFor([&ended] { return ended.has_value(); }, 120'000))
            return Error{ErrorCode::Internal, u"It did not end"_s};
        return *ended;
    }

    bool restic(const QString &repository, const QStringList &arguments) const
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"RESTIC_PASSWORD"_s, u"secret"_s);
        environment.insert(u"RESTIC_CACHE_DIR"_s, path(u"cache"_s));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(u"restic"_s,
                      QStringList{u"-q"_s, u"-r"_s, path(u"storage/"_s + repository)} + arguments);
        return process.waitForFinished(120'000) && process.exitCode() == 0;
    }

    QTemporaryDir m_dir{test::scratchFolderTemplate()};
    QString m_oldPack;
    drime::RateLimits m_limits;
};

QTEST_GUILESS_MAIN(tst_repositoryscanner)
#include "tst_repositoryscanner.moc"
