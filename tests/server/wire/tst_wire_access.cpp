// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/logins.h"
#include "tests/e2e/support/pseudorandom.h"
#include "tests/server/wire/accessserver.h"

#include <QTest>

#include <algorithm>

using namespace restdock::test;

namespace {

constexpr Mode modes[] = {
    {"no-auth", LoginKind::None, false, false},
    {"no-auth, append-only", LoginKind::None, true, false},
    {"no-auth, private", LoginKind::None, false, true}, // the flag is ignored without users
    {"htpasswd", LoginKind::Password, false, false},
    {"htpasswd, private", LoginKind::Password, false, true},
    {"htpasswd, append-only", LoginKind::Password, true, false},
    {"htpasswd, append-only, private", LoginKind::Password, true, true},
    {"proxy header", LoginKind::ProxyHeader, false, false},
    {"proxy header, private", LoginKind::ProxyHeader, false, true},
};

/// What happens to a file from before it exists to after its removal, as rest-server's own tests
/// tell it. @p refusal is the status of every request if the user may not go there.
Story lifeOf(const QByteArray &repository, const QByteArray &type, bool canBeRemoved,
             const QByteArrayList &login, int refusal = 0)
{
    const QByteArray content = "content for " + repository + type;
    const bool isConfig = type == "config";
    const QByteArray target = repository + (isConfig ? type : type + '/' + blobNameOf(content));
    const auto status = [refusal](int otherwise) { return refusal ? refusal : otherwise; };
    const QByteArray answer = refusal ? QByteArray() : content;
    Story story{{"GET", target, {}, login, status(404)}, {"HEAD", target, {}, login, status(404)}};
    if (!isConfig)
        story += {"POST", target, content + "broken", login, status(400)};
    story += {"POST", target, content, login, status(200)};
    story += {"GET", target, {}, login, status(200), answer};
    story += {"HEAD", target, {}, login, status(200)};
    story += {"POST", target, content + "other", login, status(403)};
    story += {"GET", target, {}, login, status(200), answer};
    if (!isConfig)
        story += {"GET", repository + type + '/', {}, login, status(200)};
    story += {"DELETE", target, {}, login, status(canBeRemoved ? 200 : 403)};
    if (canBeRemoved) {
        story += {"GET", target, {}, login, status(404)};
        story += {"DELETE", target, {}, login, status(200)}; // again: its answer was lost
    } else {
        story += {"GET", target, {}, login, status(200), answer};
    }
    return story;
}

Story wholeLife(const Mode &mode, const QByteArray &repository, const QByteArrayList &login,
                int refusal = 0)
{
    Story story{{"POST", repository + "?create=true", {}, login, refusal ? refusal : 200}};
    for (const char *const type : {"config", "data", "index", "keys", "snapshots", "locks"})
        story += lifeOf(repository, type, !mode.appendOnly || qstrcmp(type, "locks") == 0, login,
                        refusal);
    return story;
}

/// Every operation once; all of them end with @p status.
Story everyRequest(const QByteArray &repository, const QByteArrayList &fields, int status)
{
    const QByteArray name = blobNameOf("blob");
    return {{"POST", repository + "?create=true", {}, fields, status},
            {"HEAD", repository + "config", {}, fields, status},
            {"GET", repository + "config", {}, fields, status},
            {"POST", repository + "config", "config", fields, status},
            {"DELETE", repository + "config", {}, fields, status},
            {"GET", repository + "data/", {}, fields, status},
            {"HEAD", repository + "data/" + name, {}, fields, status},
            {"GET", repository + "data/" + name, {}, fields, status},
            {"POST", repository + "data/" + name, "blob", fields, status},
            {"DELETE", repository + "data/" + name, {}, fields, status},
            {"DELETE", repository + "locks/" + name, {}, fields, status}};
}

} // namespace

/// Who may do what, in each mode of the server.
class tst_wire_access : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameStoriesInEachMode_data();
    void theSameStoriesInEachMode();
};

void tst_wire_access::theSameStoriesInEachMode_data()
{
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<Story>("story");
    for (const Mode &mode : modes) {
        const auto add = [&mode](const char *what, const Story &story) {
            QTest::addRow("%s: %s", mode.name, what) << mode << story;
        };
        const QByteArrayList alice = loginOf(mode, "alice");
        const bool hasUsers = mode.login != LoginKind::None;
        const int elsewhere = hasUsers && mode.privateRepos ? 401 : 0;
        add("own repository", wholeLife(mode, "/alice/", alice));
        add("own repository further down", wholeLife(mode, "/alice/laptop/", alice));
        add("someone else's repository", wholeLife(mode, "/bob/", alice, elsewhere));
        add("the root repository", wholeLife(mode, "/", alice, elsewhere));
        add("below someone else's name", wholeLife(mode, "/bob/alice/", alice, elsewhere));
        if (elsewhere)
            add("names like her own",
                everyRequest("/alicex/", alice, 401) + everyRequest("/alic/", alice, 401)
                    + everyRequest("/Alice/", alice, 401) + everyRequest("/%61lic/", alice, 401)
                    + everyRequest("/metrics/", alice, 401));
        add("a user with SHA-1", wholeLife(mode, "/carol/", loginOf(mode, "carol")));
        add("a way around",
            everyRequest("/alice/../bob/", alice, 404)
                + everyRequest("/alice/%2e%2e/bob/", alice, 404)
                + everyRequest("/alice%2f..%2fbob/", alice, 404));
        if (hasUsers) {
            add("without a login",
                everyRequest("/alice/", {}, 401) + everyRequest("/", {}, 401)
                    + Story{{"GET", "/", {}, {}, 401},
                            {"GET", "/no/such/thing", {}, {}, 401},
                            {"PUT", "/alice/config", "x", {}, 401},
                            {"GET", "/alice/../bob/config", {}, {}, 401}});
        } else {
            add("with a login nobody asked for",
                wholeLife(mode, "/alice/", {basicLogin("alice", "anything")}));
            add("with a malformed login",
                wholeLife(mode, "/alice/", {"Authorization: complete nonsense"}));
        }
        if (mode.login == LoginKind::ProxyHeader) {
            add("with a password only",
                everyRequest("/alice/", {basicLogin("alice", "alice's password")}, 401));
            add("with an empty name", everyRequest("/alice/", {"X-Forwarded-User:"}, 401));
            add("with a password for another",
                wholeLife(mode, "/alice/", alice + QByteArrayList{basicLogin("bob", "x")}));
        }
        if (mode.login == LoginKind::Password) {
            add("with a proxy's header only",
                everyRequest("/alice/", {"X-Forwarded-User: alice"}, 401));
        }
    }
}

void tst_wire_access::theSameStoriesInEachMode()
{
    QFETCH(const Mode, mode);
    QFETCH(const Story, story);
    AccessServer server(mode);
    QVERIFY2(server.start(), server->process().standardError().constData());
    const QStringList before = server->files();
    play(server, story);
    const bool nothingAllowed = std::all_of(story.begin(), story.end(), [](const Step &step) {
        return step.status == 401 || step.status == 404;
    });
    if (nothingAllowed)
        QCOMPARE(server->files(), before);
}

QTEST_GUILESS_MAIN(tst_wire_access)
#include "tst_wire_access.moc"
