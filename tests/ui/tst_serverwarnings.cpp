// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/records/servingtext.h"
#include "app/desktop/windowstatus.h"
#include "tests/e2e/support/certificates.h"
#include "tests/ui/desktophome.h"
#include "ui/look/format.h"
#include "ui/profiles/troubletext.h"

#include <QStorageInfo>

using namespace restdock;
using namespace Qt::StringLiterals;

/// What is not yet in the way of a server that runs, and what is wrong with its certificate.
class tst_serverwarnings : public test::DesktopHome
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeHome(); }
    void cleanup() { leaveHome(); }

    void littleRoomNeedsThePerson()
    {
        auto careful = openProfile();
        const QStorageInfo disk(m_home->path());
        careful.keepFreeBytes = disk.bytesAvailable() / 4 * 3;
        const auto id = save(careful);
        m_desktop->startServer(id);
        QTRY_COMPARE(status(id).warnings.size(), 1);
        const auto warning = status(id).warnings.first();
        QCOMPARE(warning.code, ui::Trouble::Code::DiskLow);
        QCOMPARE(warning.limit, ui::formatBytes(careful.keepFreeBytes));
        QVERIFY(!warning.amount.isEmpty());
        QTRY_VERIFY(hasEvent(u"are left for “backups”. (DISK-LOW)"_s));
        QVERIFY(status(id).isUp() && !status(id).trouble);
        careful.keepFreeBytes = 0; // without a restart
        QCOMPARE(save(careful, id), id);
        m_desktop->wakeUp();
        QTRY_VERIFY(status(id).warnings.isEmpty());
    }

    void aLateBackupNeedsThePerson()
    {
        const QString repository = m_home->filePath(u"backups/laptop"_s);
        QVERIFY(QDir().mkpath(repository));
        QFile config(repository + u"/config");
        QVERIFY(config.open(QIODevice::WriteOnly));
        QVERIFY(config.setFileTime(QDateTime::currentDateTimeUtc().addDays(-9),
                                   QFileDevice::FileModificationTime));
        config.close();
        auto watched = profile();
        watched.lateBackups.days = 3;
        const auto id = save(watched);
        m_desktop->startServer(id);
        QTRY_COMPARE(status(id).warnings.size(), 1);
        const auto warning = status(id).warnings.first();
        QCOMPARE(warning.code, ui::Trouble::Code::BackupLate);
        QCOMPARE(warning.place, u"laptop"_s);
        QCOMPARE(warning.days, 9);
        QCOMPARE(m_desktop->profiles().at(0).look(), ui::Look::Attention);
        QTRY_VERIFY(hasEvent(u"(BACKUP-LATE)"_s));
        watched.lateBackups.days = 20; // without a restart
        QCOMPARE(save(watched, id), id);
        QTRY_VERIFY(status(id).warnings.isEmpty());
        QVERIFY(status(id).isUp());
    }

    void aCertificateThatEndsSoonNeedsThePerson()
    {
        auto encrypted = profile();
        encrypted.certificate = CertificateSource::Files;
        encrypted.tlsCert = m_home->filePath(u"server.crt"_s);
        encrypted.tlsKey = m_home->filePath(u"server.key"_s);
        QVERIFY(test::makeCertificate(encrypted.tlsCert, encrypted.tlsKey)); // for two days
        const auto id = save(encrypted);
        m_desktop->startServer(id);
        QTRY_COMPARE(status(id).warnings.size(), 1);
        QCOMPARE(status(id).warnings.first().code, ui::Trouble::Code::CertificateEnds);
        QVERIFY(status(id).warnings.first().days <= 2);
        QTRY_VERIFY(hasEvent(u"(CERT-ENDS)"_s));
        QCOMPARE(m_desktop->profiles().at(0).look(), ui::Look::Attention);
    }

    void anExpiredCertificateIsNotUsableAnyMore()
    {
        ServingStatus running{.state = ServingState::Running};
        running.certificateEnd = QDateTime::currentDateTimeUtc().addSecs(-60);
        const auto warnings = windowStatus(running, profile(), {}).warnings;
        QCOMPARE(warnings.size(), 1);
        QCOMPARE(warnings.first().days, 0);
        QCOMPARE(ui::describe(warnings.first(), u"backups"_s).code, u"CERT-BAD"_s);
        running.certificateEnd = QDateTime::currentDateTimeUtc().addSecs(3600); // today, but later
        QCOMPARE(windowStatus(running, profile(), {}).warnings.first().days, 1);
    }

    void aCertificateThatIsGoneIsNotReplacedByItself()
    {
        auto encrypted = profile();
        encrypted.certificate = CertificateSource::Made;
        encrypted.tlsCert = m_home->filePath(u"made/server.pem"_s);
        encrypted.tlsKey = m_home->filePath(u"made/server.key"_s);
        const auto id = save(encrypted);
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running); // it is made for the first start
        QVERIFY(QFile::exists(encrypted.tlsCert));
        m_desktop->stopServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Stopped);
        QVERIFY(QFile::remove(encrypted.tlsCert) && QFile::remove(encrypted.tlsKey));
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Failed);
        QCOMPARE(status(id).trouble->code, ui::Trouble::Code::CertificateBad);
        QCOMPARE(status(id).trouble->flaw, CertificateFlaw::CertificateMissing);
        QCOMPARE(status(id).trouble->place, encrypted.tlsCert);
        QVERIFY(!QFile::exists(encrypted.tlsCert));
        std::optional<Result<CertificateFiles>> made; // as the window does it
        m_desktop->makeCertificate(
            encrypted, [&made](const Result<CertificateFiles> &files) { made = files; });
        QTRY_VERIFY(made);
        QVERIFY(*made);
        QCOMPARE((*made)->certificate, encrypted.tlsCert);
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
    }

    void aCertificateSaysWhatIsWrongWithIt()
    {
        auto encrypted = profile();
        encrypted.certificate = CertificateSource::Files;
        encrypted.tlsCert = m_home->filePath(u"server.crt"_s);
        encrypted.tlsKey = m_home->filePath(u"server.key"_s);
        QVERIFY(test::makeCertificate(encrypted.tlsCert, encrypted.tlsKey));
        QVERIFY(test::makeCertificate(m_home->filePath(u"other.crt"_s),
                                      m_home->filePath(u"other.key"_s)));
        QVERIFY(QFile::remove(encrypted.tlsKey));
        const auto id = save(encrypted);
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Failed);
        QCOMPARE(status(id).trouble->flaw, CertificateFlaw::KeyMissing);
        QCOMPARE(status(id).trouble->place, encrypted.tlsKey);
        QVERIFY(QFile::copy(m_home->filePath(u"other.key"_s), encrypted.tlsKey));
        m_desktop->startServer(id);
        QTRY_COMPARE(status(id).trouble->flaw, CertificateFlaw::KeyMismatch);
    }
};

QTEST_GUILESS_MAIN(tst_serverwarnings)
#include "tst_serverwarnings.moc"
