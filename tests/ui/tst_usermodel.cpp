// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profilemodel.h"
#include "ui/users/usermodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace restdock;
using namespace restdock::ui;
using namespace Qt::StringLiterals;

namespace {

ProfileEntry someEntry(ProfileAccess access)
{
    ProfileEntry entry;
    entry.profile.access = access;
    entry.profile.users = {{.name = u"phone"_s, .rights = UserRights::ReadOnly},
                           {.name = u"laptop"_s, .maximumBytes = 200'000'000'000}};
    entry.seen = {{u"laptop"_s, {QDateTime::currentDateTimeUtc(), u"192.168.1.23"_s}},
                  {u"stranger"_s, {QDateTime::currentDateTimeUtc(), u"192.168.1.99"_s}}};
    return entry;
}

QStringList names(const QList<UserFacts> &users)
{
    QStringList all;
    for (const auto &user : users)
        all << user.name;
    return all;
}

} // namespace

class tst_usermodel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsAUser_data()
    {
        QTest::addColumn<ProfileAccess>("access");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("own users") << ProfileAccess::Users << QStringList{u"laptop"_s, u"phone"_s};
        QTest::newRow("a file's") << ProfileAccess::Htpasswd
                                  << QStringList{u"desk"_s, u"laptop"_s, u"phone"_s, u"stranger"_s};
        QTest::newRow("a proxy's")
            << ProfileAccess::Proxy << QStringList{u"laptop"_s, u"phone"_s, u"stranger"_s};
    }

    void whoIsAUser()
    {
        QFETCH(ProfileAccess, access);
        QFETCH(QStringList, expected);
        QCOMPARE(names(usersOf(someEntry(access), {u"desk"_s, u"laptop"_s})), expected);
    }

    void theProfilesRulesCount()
    {
        auto entry = someEntry(ProfileAccess::Users);
        QCOMPARE(usersOf(entry, {})[0].rights, UserRights::Full);
        entry.profile.appendOnly = true;
        entry.profile.privateRepos = true;
        const auto users = usersOf(entry, {});
        QCOMPARE(users[0].rights, UserRights::AddOnly);
        QCOMPARE(users[1].rights, UserRights::ReadOnly); // which is less
        QVERIFY(users[0].hasOwnFolder && users[1].hasOwnFolder);
    }

    void whoIsThereIsThereNow()
    {
        auto entry = someEntry(ProfileAccess::Users);
        UserModel model;
        const QAbstractItemModelTester tester(&model);
        model.setUsers(usersOf(entry, {}));
        const auto text = [&model](int row, UserModel::Column column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(text(0, UserModel::LastSeen).contains(u':')); // a time of today
        QCOMPARE(text(0, UserModel::Address), u"192.168.1.23"_s);
        QCOMPARE(text(0, UserModel::Limit), u"200 GB"_s);
        QCOMPARE(text(1, UserModel::LastSeen), u"never"_s);
        QCOMPARE(text(1, UserModel::Rights), u"Read only"_s);

        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        entry.traffic.clients = {{.user = u"phone"_s, .address = u"192.168.1.40"_s}};
        model.setUsers(usersOf(entry, {}));
        QCOMPARE(reset.count(), 0); // a selected row stays selected
        QCOMPARE(changed.count(), 1);
        QCOMPARE(text(1, UserModel::LastSeen), u"now"_s);
        QCOMPARE(text(1, UserModel::Address), u"192.168.1.40"_s);
        QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(),
                 u"phone, Read only, last seen: now"_s);
        entry.profile.users.removeFirst();
        model.setUsers(usersOf(entry, {}));
        QCOMPARE(reset.count(), 1);
        QCOMPARE(model.rowCount(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_usermodel)
#include "tst_usermodel.moc"
