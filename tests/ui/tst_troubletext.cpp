// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profilemodel.h"
#include "ui/profiles/troubletext.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace restdock;
using namespace Qt::StringLiterals;
using Code = ui::Trouble::Code;

/// What a person is told when something needs them: what happened, why, what to do.
class tst_troubletext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTroubleSaysWhatWhyAndWhatToDo_data()
    {
        QTest::addColumn<ui::Trouble>("trouble");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("why");
        QTest::addColumn<QString>("remedy");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const ui::Trouble &trouble, const QString &what,
                            const QString &why, const QString &remedy, const QString &code) {
            QTest::newRow(name) << trouble << what << why << remedy << code;
        };
        const auto failed = [](ErrorCode code) { return Error{code, u"raw text"_s}; };
        const auto anotherPort = u"End the other program and try again, or choose another port. "
                                 "Clients then need the new address."_s;
        row("port in use", {.code = Code::PortUsed, .place = u"127.0.0.1:8000"_s},
            u"“Home NAS” cannot start: port 8000 is in use."_s,
            u"Another program already listens on 127.0.0.1:8000."_s, anotherPort, u"PORT-USED"_s);
        row("port in use everywhere", {.code = Code::PortUsed, .place = u":8000"_s},
            u"“Home NAS” cannot start: port 8000 is in use."_s,
            u"Another program already listens on that port."_s, anotherPort, u"PORT-USED"_s);
        row("socket in use", {.code = Code::PortUsed, .place = u"unix:/run/a"_s},
            u"“Home NAS” cannot start: unix:/run/a is in use."_s,
            u"Another program already listens on unix:/run/a."_s, anotherPort, u"PORT-USED"_s);
        row("port not allowed", {.code = Code::PortDenied, .place = u"0.0.0.0:443"_s},
            u"Port 443 is not allowed."_s, u"Ports below 1024 need administrator rights."_s,
            u"Choose 1024 or higher."_s, u"PORT-DENIED"_s);
        row("socket not allowed", {.code = Code::PortDenied, .place = u"unix:/run/a"_s},
            u"unix:/run/a is not allowed."_s, u"The system does not let this user listen there."_s,
            u"Choose another address."_s, u"PORT-DENIED"_s);
        row("address gone", {.code = Code::AddressGone, .place = u"192.168.1.20:8000"_s},
            u"192.168.1.20 is not an address of this computer now."_s,
            u"The network is down or the address has changed."_s, u"Restdock keeps trying."_s,
            u"ADDR-GONE"_s);
        row("no answer", {.code = Code::NoAnswer, .place = u"0.0.0.0:8000"_s},
            u"“Home NAS” does not answer on 0.0.0.0:8000."_s,
            u"It listens, but a firewall, a security program or the network of a container may be "
            u"in "
            "the way."_s,
            u"Restdock keeps trying. Let this computer connect to itself, over “lo”."_s,
            u"NO-ANSWER"_s);
        row("no answer by a file", {.code = Code::NoAnswer, .place = u"unix:/run/a"_s},
            u"“Home NAS” does not answer on unix:/run/a."_s,
            u"It listens, but its file may have been removed."_s,
            u"Restdock keeps trying, and creates the file again."_s, u"NO-ANSWER"_s);
        row("folder missing", {.code = Code::FolderMissing, .place = u"/mnt/backup"_s},
            u"The folder /mnt/backup was not found."_s,
            u"The drive may be unplugged or not mounted. Restdock did not create an empty folder "
            "in its place."_s,
            u"Connect the drive; the server starts by itself."_s, u"DIR-MISSING"_s);
        const auto mendRights = u"Change the owner or pick another."_s;
        row("folder of another user",
            {.code = Code::FolderDenied, .place = u"/srv/restic"_s, .owner = u"root"_s},
            u"Restdock may not write to /srv/restic."_s, u"It belongs to user “root”."_s,
            mendRights, u"DIR-DENIED"_s);
        row("folder to be read only",
            {.code = Code::FolderDenied,
             .place = u"/srv/restic"_s,
             .error = failed(ErrorCode::ReadOnly)},
            u"Restdock may not write to /srv/restic."_s, u"It can only be read."_s, mendRights,
            u"DIR-DENIED"_s);
        const auto freeSpace = u"Free space or prune. Reading and restoring still work."_s;
        row("disk full", {.code = Code::DiskFull, .place = u"/srv/restic"_s},
            u"New backups are refused."_s, u"There is no space left in /srv/restic."_s, freeSpace,
            u"DISK-FULL"_s);
        row("limit of the disk",
            {.code = Code::DiskFull, .place = u"/srv/restic"_s, .limit = u"5 GB"_s},
            u"New backups are refused."_s, u"The limit “keep 5 GB free” is reached."_s, freeSpace,
            u"DISK-FULL"_s);
        row("disk nearly full",
            {.code = Code::DiskLow, .place = u"/srv/restic"_s, .amount = u"3 GB"_s},
            u"Only 3 GB are left for “Home NAS”."_s, u"The storage /srv/restic is nearly full."_s,
            freeSpace, u"DISK-LOW"_s);
        row("limit nearly reached",
            {.code = Code::DiskLow,
             .place = u"/srv/restic"_s,
             .amount = u"6 GB"_s,
             .limit = u"5 GB"_s},
            u"Only 6 GB are left for “Home NAS”."_s,
            u"The limit “keep 5 GB free” is nearly reached."_s, freeSpace, u"DISK-LOW"_s);
        row("token refused", {.code = Code::KeyRefused}, u"Drime did not accept the token."_s,
            u"It was revoked or mistyped."_s, u"Enter a new token."_s, u"DRIME-AUTH"_s);
        row("service away",
            {.code = Code::ServiceUnreachable,
             .place = u"Drime"_s,
             .error = failed(ErrorCode::Unavailable)},
            u"Drime cannot be reached."_s, u"No answer for 30 s."_s, u"Retried automatically."_s,
            u"DRIME-NET"_s);
        row("another service away",
            {.code = Code::ServiceUnreachable,
             .place = u"nas"_s,
             .error = failed(ErrorCode::Unavailable)},
            u"nas cannot be reached."_s, u"It does not answer, or the network is down."_s,
            u"Retried automatically."_s, u"DRIME-NET"_s);
        row("service busy", {.code = Code::ServiceBusy, .place = u"Drime"_s},
            u"Drime asks us to slow down."_s, u"Too many requests."_s,
            u"Nothing has to be done: Restdock tries again by itself."_s, u"DRIME-BUSY"_s);
        row("account full", {.code = Code::ServiceFull, .place = u"Drime"_s},
            u"Drime has no space left."_s, u"The account's storage is used up."_s,
            u"Free or buy space. Reading and restoring still work."_s, u"DRIME-FULL"_s);
        row("keychain locked", {.code = Code::KeychainLocked}, u"The keychain is locked."_s,
            u"Your password store has not been unlocked."_s,
            u"Unlock it; the profile then starts."_s, u"KEY-LOCKED"_s);
        row("no keychain", {.code = Code::KeychainMissing}, u"No keychain was found."_s,
            u"This session offers no Secret Service or KWallet."_s,
            u"Start one, or enter the token for as long as Restdock runs."_s, u"KEY-NONE"_s);
        const auto named = [](ErrorCode code, const QString &name) {
            return Error{code, "as it was said", {}, {}, name};
        };
        row("passphrase needed",
            {.code = Code::KeychainLocked,
             .error = named(ErrorCode::SignInRequired, u"KEY-PASSPHRASE"_s)},
            u"The secret for “Home NAS” is in a file that is locked with a passphrase."_s,
            u"Restdock asks for it once after each start."_s,
            u"Enter it; the profile then starts."_s, u"KEY-PASSPHRASE"_s);
        row("wrong passphrase",
            {.code = Code::KeychainLocked,
             .error = named(ErrorCode::PermissionDenied, u"IMPORT-PASS"_s)},
            u"The passphrase is wrong."_s,
            u"It does not open the file in which the secret for “Home NAS” is."_s,
            u"Enter the right one; the profile then starts."_s, u"IMPORT-PASS"_s);
        row("keychain refused",
            {.code = Code::KeychainLocked,
             .error = named(ErrorCode::PermissionDenied, u"KEY-DENIED"_s)},
            u"The keychain refused access."_s,
            u"It does not let Restdock read the secret for “Home NAS”."_s,
            u"Try again, and allow it."_s, u"KEY-DENIED"_s);
        row("keychain silent",
            {.code = Code::KeychainMissing,
             .error = named(ErrorCode::Unavailable, u"KEY-TIMEOUT"_s)},
            u"The keychain does not answer."_s,
            u"It may wait for your password in another window."_s,
            u"Check whether it does, and try again. Or enter the token for as long as Restdock runs."_s,
            u"KEY-TIMEOUT"_s);
        const auto enterAgain = u"Enter it again. Nothing is overwritten before that."_s;
        row("secret lost", {.code = Code::KeyLost},
            u"The token for “Home NAS” is not in the keychain."_s,
            u"It was saved in another keychain, or deleted."_s, enterAgain, u"KEY-LOST"_s);
        row("secret not in that keychain", {.code = Code::KeyLost, .keychain = u"GNOME Keyring"_s},
            u"The token for “Home NAS” is not in GNOME Keyring."_s,
            u"It was saved in KWallet, or deleted."_s, enterAgain, u"KEY-LOST"_s);
        row("secret not in the wallet", {.code = Code::KeyLost, .keychain = u"KWallet"_s},
            u"The token for “Home NAS” is not in KWallet."_s,
            u"It was saved in GNOME Keyring, or deleted."_s, enterAgain, u"KEY-LOST"_s);
        const auto mendSecret = u"Correct that, or edit the profile and enter it again."_s;
        row("secret missing",
            {.code = Code::KeyBad, .error = failed(ErrorCode::Internal), .name = u"KEY-FAILED"_s},
            u"The secret for “Home NAS” cannot be used."_s,
            u"What was saved for it is missing, or cannot be read."_s, mendSecret, u"KEY-FAILED"_s);
        row("secret's file",
            {.code = Code::KeyBad,
             .place = u"/home/a/token"_s,
             .error = failed(ErrorCode::InvalidArgument),
             .name = u"KEY-MISSING"_s},
            u"The secret for “Home NAS” cannot be used."_s,
            u"Its file /home/a/token cannot be read, is empty, or can be read by others."_s,
            mendSecret, u"KEY-MISSING"_s);
        const auto flawed = [&row](const char *name, CertificateFlaw flaw, const QString &why) {
            row(name, {.code = Code::CertificateBad, .place = u"/srv/a.pem"_s, .flaw = flaw},
                u"The certificate cannot be used."_s, why,
                u"Create a new certificate, or choose other files."_s, u"CERT-BAD"_s);
        };
        flawed("certificate missing", CertificateFlaw::CertificateMissing,
               u"There is no file /srv/a.pem. Restdock did not make another certificate by itself: "
               "clients would refuse it."_s);
        flawed("certificate unreadable", CertificateFlaw::CertificateUnreadable,
               u"/srv/a.pem cannot be read, or holds no certificate."_s);
        flawed("key missing", CertificateFlaw::KeyMissing, u"There is no file /srv/a.pem."_s);
        flawed("key unreadable", CertificateFlaw::KeyUnreadable,
               u"/srv/a.pem cannot be read, or holds no key."_s);
        flawed("key locked", CertificateFlaw::KeyLocked,
               u"The key is locked with a passphrase, for which a server cannot ask."_s);
        flawed("key of another", CertificateFlaw::KeyMismatch,
               u"The key does not match the certificate."_s);
        flawed("certificate refused", CertificateFlaw::None,
               u"/srv/a.pem could not be made, or is not accepted."_s);
        row("certificate ends", {.code = Code::CertificateEnds, .days = 12},
            u"The certificate of “Home NAS” expires in 12 days."_s,
            u"Clients refuse a certificate that has expired."_s,
            u"Create a new one in the profile, and give it to the clients."_s, u"CERT-ENDS"_s);
        const QDateTime end(QDate(2026, 11, 2), QTime(12, 0));
        row("certificate expired", {.code = Code::CertificateEnds, .days = 0, .end = end},
            u"The certificate of “Home NAS” cannot be used any more."_s,
            u"It expired on %1, and clients refuse it."_s.arg(
                QLocale().toString(end.date(), QLocale::ShortFormat)),
            u"Create a new one, and give it to the clients."_s, u"CERT-BAD"_s);
        const auto users = [&](const char *name, ErrorCode code, const QString &why) {
            row(name, {.code = Code::UsersBad, .place = u"/srv/.htpasswd"_s, .error = failed(code)},
                u"The users cannot be read."_s, why, u"Correct the file, or choose another one."_s,
                u"USERS-BAD"_s);
        };
        users("no users", ErrorCode::NotFound, u"There is no file /srv/.htpasswd."_s);
        users("secret users", ErrorCode::PermissionDenied,
              u"Restdock may not read /srv/.htpasswd."_s);
        users("strange users", ErrorCode::Corrupt,
              u"/srv/.htpasswd holds something that Restdock does not understand."_s);
        const auto log = [&](const char *name, ErrorCode code, const QString &why) {
            row(name, {.code = Code::LogBad, .place = u"/var/log/a"_s, .error = failed(code)},
                u"The request log /var/log/a cannot be written."_s, why,
                u"Choose another file for the log, or none."_s, u"LOG-BAD"_s);
        };
        log("no folder for the log", ErrorCode::NotFound, u"Its folder is not there."_s);
        log("log not allowed", ErrorCode::PermissionDenied, u"Restdock may not write there."_s);
        log("no room for the log", ErrorCode::NoSpace, u"There is no space left."_s);
        log("log refused", ErrorCode::Internal, u"The system refused it."_s);
        const auto stopFirst = u"Stop it first: restdock stop 'Home NAS'"_s;
        row("served elsewhere", {.code = Code::ServedElsewhere},
            u"“Home NAS” is already served by another process."_s,
            u"A headless Restdock is running."_s, stopFirst, u"BUSY-ELSEWHERE"_s);
        row("served by a process", {.code = Code::ServedElsewhere, .process = 4211},
            u"“Home NAS” is already served by process 4211."_s,
            u"A headless Restdock is running."_s, stopFirst, u"BUSY-ELSEWHERE"_s);
        row("backup late", {.code = Code::BackupLate, .place = u"laptop"_s, .days = 4},
            u"“laptop” has had no backup for 4 days."_s,
            u"The computer may be off, or its backup may fail."_s,
            u"Look at restic on that computer. The rules of the profile say after how many days "
            "you are warned."_s,
            u"BACKUP-LATE"_s);
        const auto other = [&](const char *name, ErrorCode code, const QString &why) {
            row(name,
                {.code = Code::Unknown,
                 .place = u"/srv"_s,
                 .error = failed(code),
                 .name = u"STORAGE-BAD"_s},
                u"“Home NAS” cannot run."_s, why,
                u"Look at the details, and at the log around this time."_s, u"STORAGE-BAD"_s);
        };
        other("settings", ErrorCode::InvalidArgument, u"Its settings cannot be used."_s);
        other("damage", ErrorCode::Corrupt, u"What is stored in /srv is damaged."_s);
        other("storage", ErrorCode::ReadOnly, u"The storage /srv does not accept data."_s);
        other("anything", ErrorCode::Internal,
              u"Something went wrong that Restdock did not expect."_s);
    }

    void everyTroubleSaysWhatWhyAndWhatToDo()
    {
        QFETCH(ui::Trouble, trouble);
        QFETCH(QString, what);
        QFETCH(QString, why);
        QFETCH(QString, remedy);
        QFETCH(QString, code);
        const auto text = ui::describe(trouble, u"Home NAS"_s);
        QCOMPARE(text.what, what);
        QCOMPARE(text.why, why);
        QCOMPARE(text.remedy, remedy);
        QCOMPARE(text.code, code);
        QVERIFY(!text.brief.isEmpty());
    }

    void aCommandCanBeTypedAsItStands()
    {
        const auto text =
            ui::describe({.code = Code::ServedElsewhere, .process = 4211}, u"Anna's %2"_s);
        QCOMPARE(text.what, u"“Anna's %2” is already served by process 4211."_s);
        QCOMPARE(text.remedy, u"Stop it first: restdock stop 'Anna'\\''s %2'"_s);
    }

    void noTroubleIsWithoutWords_data()
    {
        QTest::addColumn<int>("code");
        for (int code = 0; code <= int(Code::Unknown); ++code)
            QTest::newRow(qPrintable(QString::number(code))) << code;
    }

    void noTroubleIsWithoutWords()
    {
        QFETCH(int, code);
        const ui::Trouble trouble{.code = Code(code),
                                  .place = u"place"_s,
                                  .error = {ErrorCode::Internal, u"raw text"_s},
                                  .name = u"A-NAME"_s,
                                  .amount = u"3 GB"_s,
                                  .days = 4};
        const auto text = ui::describe(trouble, u"Home NAS"_s);
        for (const auto &part : {text.brief, text.what, text.why, text.remedy, text.code})
            QVERIFY(!part.isEmpty() && !part.contains(u'%') && !part.contains(u"raw text"));
        QCOMPARE(ui::rawText(trouble), u"raw text"_s);
    }
};

QTEST_MAIN(tst_troubletext)
#include "tst_troubletext.moc"
