// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/records/userrecord.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace restdock;
using namespace Qt::StringLiterals;

namespace {

QList<ui::ClientTraffic> client(const QString &user, const QString &address = u"192.0.2.1"_s)
{
    return {{.user = user, .address = address}};
}

} // namespace

class tst_userrecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void itIsThereAfterTheNextStart()
    {
        const auto now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
        {
            UserRecord record(path());
            record.note(u"1"_s, client(u"laptop"_s, u"2001:db8::7"_s), now);
            record.note(u"1"_s, client(u"phone"_s), now.addSecs(1)); // too soon to be written
            record.note(u"2"_s, client({}), now);                    // nobody
            QTRY_VERIFY(QFile::exists(path()));
            QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther),
                     QFile::Permissions());
            QCOMPARE(UserRecord(path()).of(u"1"_s).size(), 1);
        }
        const UserRecord again(path());
        const auto seen = again.of(u"1"_s);
        QCOMPARE(seen.keys(), (QStringList{u"laptop"_s, u"phone"_s}));
        QCOMPARE(seen.value(u"laptop"_s), (ui::UserSeen{now, u"2001:db8::7"_s}));
        QVERIFY(again.of(u"2"_s).isEmpty());
    }

    void itIsWrittenOnWhenTheClockWasSetBack()
    {
        const auto now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
        UserRecord record(path());
        record.note(u"1"_s, client(u"laptop"_s), now);
        record.note(u"1"_s, client(u"phone"_s), now.addDays(-1));
        QTRY_VERIFY(UserRecord(path()).of(u"1"_s).contains(u"phone"_s));
    }

    void whatTheyBackUpStaysKnown()
    {
        using Doing = ui::ClientTraffic::Doing;
        const auto now = QDateTime::currentDateTimeUtc();
        {
            UserRecord record(path());
            record.note(
                u"1"_s,
                {{.user = u"laptop"_s, .repository = u"home"_s, .doing = Doing::Uploading},
                 {.user = u"phone"_s, .repository = u""_s, .doing = Doing::Uploading},
                 {.user = u"reader"_s, .repository = u"home"_s, .doing = Doing::Downloading}},
                now);
            record.note(u"1"_s,
                        {{.user = u"laptop"_s, .repository = u"old"_s, .doing = Doing::Looking}},
                        now);
        }
        const auto seen = UserRecord(path()).of(u"1"_s);
        QCOMPARE(seen.value(u"laptop"_s).backsUp, u"home"_s);
        QCOMPARE(seen.value(u"phone"_s).backsUp, QString()); // the one without a name
        QVERIFY(!seen.value(u"reader"_s).backsUp);
    }

    void removedProfilesAreForgotten()
    {
        {
            UserRecord record(path());
            record.note(u"1"_s, client(u"laptop"_s), QDateTime::currentDateTimeUtc());
            record.note(u"2"_s, client(u"phone"_s), QDateTime::currentDateTimeUtc());
            record.keepOnly({u"2"_s});
            QVERIFY(record.of(u"1"_s).isEmpty());
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto content = file.readAll();
        QVERIFY2(!content.contains("laptop") && content.contains("phone"), content.constData());
    }

    void itStaysSmall()
    {
        UserRecord record(path());
        auto now = QDateTime::currentDateTimeUtc();
        for (int i = 0; i < 1'100; ++i)
            record.note(u"1"_s, client(QString::number(i)), now = now.addMSecs(1));
        const auto seen = record.of(u"1"_s);
        QCOMPARE(seen.size(), 1'000);
        QVERIFY(!seen.contains(u"99"_s) && seen.contains(u"100"_s)); // the oldest went
    }

    void whatCannotBeReadIsWrittenAnew()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"state"_s));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"1\": {\"laptop\": ");
        file.close();
        {
            UserRecord record(path());
            QVERIFY(record.of(u"1"_s).isEmpty());
            record.note(u"1"_s, client(u"phone"_s), QDateTime::currentDateTimeUtc());
        }
        QVERIFY(UserRecord(path()).of(u"1"_s).contains(u"phone"_s));
    }

private:
    QString path() const { return m_folder->filePath(u"state/users.json"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_userrecord)
#include "tst_userrecord.moc"
