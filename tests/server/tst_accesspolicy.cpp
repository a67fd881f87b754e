// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/accesspolicy.h"

#include <QTest>

using namespace restdock;

Q_DECLARE_METATYPE(restdock::AccessRules)
Q_DECLARE_METATYPE(restdock::Verdict)
Q_DECLARE_METATYPE(restdock::Operation)

namespace {

const AccessRules open{};
const AccessRules appendOnly{true, false};
const AccessRules ownOnly{false, true};
const AccessRules both{true, true};
const AccessRules ranked{
    .rights = {{"adder", UserRights::AddOnly}, {"reader", UserRights::ReadOnly}}};

} // namespace

class TestAccessPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data()
    {
        QTest::addColumn<AccessRules>("rules");
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<Operation>("operation");
        QTest::addColumn<Verdict>("verdict");
        const auto row = [](const char *name, const AccessRules &rules, const char *user,
                            const QByteArray &target, Operation operation, Verdict verdict) {
            QTest::newRow(name) << rules << QByteArray(user) << target << operation << verdict;
        };
        using enum Operation;
        using enum Verdict;
        const QByteArray blob = '/' + QByteArray(64, 'a');
        row("everything is open", open, "", "/x/data" + blob, Remove, Allowed);
        row("append-only lets read", appendOnly, "", "/x/data" + blob, Read, Allowed);
        row("append-only lets write", appendOnly, "", "/x/data" + blob, Write, Allowed);
        row("append-only lets create", appendOnly, "", "/x/", CreateRepository, Allowed);
        row("append-only keeps packs", appendOnly, "", "/x/data" + blob, Remove, Forbidden);
        row("append-only keeps snapshots", appendOnly, "", "/x/snapshots" + blob, Remove,
            Forbidden);
        row("append-only keeps keys", appendOnly, "", "/x/keys" + blob, Remove, Forbidden);
        row("append-only keeps the index", appendOnly, "", "/x/index" + blob, Remove, Forbidden);
        row("append-only keeps the config", appendOnly, "", "/x/config", Remove, Forbidden);
        row("append-only gives locks back", appendOnly, "", "/x/locks" + blob, Remove, Allowed);
        row("a user's own folder", ownOnly, "anna", "/anna/", CreateRepository, Allowed);
        row("below a user's own folder", ownOnly, "anna", "/anna/laptop/config", Read, Allowed);
        row("somebody else's folder", ownOnly, "anna", "/bob/config", Read, NotThisUser);
        row("a longer name", ownOnly, "anna", "/annabel/config", Read, NotThisUser);
        row("a shorter name", ownOnly, "anna", "/ann/config", Read, NotThisUser);
        row("another case", ownOnly, "anna", "/Anna/config", Read, NotThisUser);
        row("the root repository", ownOnly, "anna", "/config", Read, NotThisUser);
        row("nobody", ownOnly, "", "/anna/config", Read, NotThisUser);
        row("own but append-only", both, "anna", "/anna/config", Remove, Forbidden);
        row("who may only read reads", ranked, "reader", "/x/data" + blob, Read, Allowed);
        row("who may only read lists", ranked, "reader", "/x/data/", List, Allowed);
        row("who may only read locks", ranked, "reader", "/x/locks" + blob, Write, Allowed);
        row("who may only read unlocks", ranked, "reader", "/x/locks" + blob, Remove, Allowed);
        row("who may only read does not write", ranked, "reader", "/x/data" + blob, Write,
            Forbidden);
        row("who may only read does not create", ranked, "reader", "/x/", CreateRepository,
            Forbidden);
        row("who may only read does not delete", ranked, "reader", "/x/keys" + blob, Remove,
            Forbidden);
        row("who may only add writes", ranked, "adder", "/x/data" + blob, Write, Allowed);
        row("who may only add does not delete", ranked, "adder", "/x/data" + blob, Remove,
            Forbidden);
        row("who may only add unlocks", ranked, "adder", "/x/locks" + blob, Remove, Allowed);
        row("others may do everything", ranked, "anna", "/x/data" + blob, Remove, Allowed);
        row("neither own nor deletable", both, "anna", "/bob/config", Remove, NotThisUser);
    }

    void decides()
    {
        QFETCH(AccessRules, rules);
        QFETCH(QByteArray, user);
        QFETCH(QByteArray, target);
        QFETCH(Operation, operation);
        const auto route = RestRoute::parse(target);
        QVERIFY(route);
        QTEST(AccessPolicy(rules).decide(user, *route, operation), "verdict");
    }

    void rulesCanChange()
    {
        AccessPolicy policy(open);
        const auto config = *RestRoute::parse("/x/config");
        QCOMPARE(policy.decide("anna", config, Operation::Remove), Verdict::Allowed);
        policy.setRules(appendOnly);
        QCOMPARE(policy.decide("anna", config, Operation::Remove), Verdict::Forbidden);
    }

    void deletingCanBeAllowedForAWhile()
    {
        using namespace std::chrono_literals;
        const auto now = DeletionWindows::Clock::now();
        const auto config = *RestRoute::parse("/x/config");
        auto rules = ranked;
        rules.appendOnly = true;
        AccessPolicy policy(rules);
        const auto mayDelete = [&policy, &config](const char *user) {
            return policy.decide(user, config, Operation::Remove) == Verdict::Allowed;
        };
        policy.deletionWindows().open("adder", now + 1h);
        QVERIFY(mayDelete("adder"));
        QVERIFY(!mayDelete("anna"));
        policy.deletionWindows().open("adder", now - 1ms);
        QVERIFY(!mayDelete("adder"));
        QCOMPARE(policy.deletionWindows().takeEnded(now), QList<QByteArray>{"adder"});
        QVERIFY(policy.deletionWindows().all().isEmpty());
        policy.deletionWindows().open({}, now + 1h);
        QVERIFY(mayDelete("anna"));
        QVERIFY(!mayDelete("reader"));
        QCOMPARE(policy.deletionWindows().closeAll().size(), 1);
        QVERIFY(!mayDelete("anna"));
    }
};

QTEST_GUILESS_MAIN(TestAccessPolicy)
#include "tst_accesspolicy.moc"
