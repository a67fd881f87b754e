// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/profilecheck.h"
#include "tests/ui/otherlanguage.h"
#include "ui/profiledialog/problemtext.h"

#include <QTest>

using namespace restdock;
using namespace Qt::StringLiterals;

/// What the checks of profiles say to the dialog is said in the person's language.
class tst_problemtext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreFilledIn()
    {
        const Problem problem{
            u"listen"_s,
            {"%1 is the address of the profile \"%2\"", {u"127.0.0.1:8000"_s, u"Home"_s}},
            "choose another port"};
        QCOMPARE(ui::sentence(problem),
                 u"127.0.0.1:8000 is the address of the profile \"Home\". "
                 "Choose another port."_s);
        const test::OtherLanguage other;
        QCOMPARE(ui::sentence(problem),
                 u"127.0.0.1:8000 IS THE ADDRESS OF THE PROFILE \"Home\". CHOOSE ANOTHER PORT."_s);
    }

    void whatABackendSaysIsTranslatedInIt()
    {
        const auto drime = *BackendCatalogue::builtIn().find(u"drime"_s);
        const auto problems = drime.field(u"api_key"_s)->validate(Secret());
        QVERIFY(ui::sentence(problems.first()).contains(u"the API token"_s));
        const test::OtherLanguage other;
        QVERIFY(!ui::sentence(problems.first()).contains(u"the API token"_s));
    }

    void allThatTheChecksSayIsKnown()
    {
        Problems problems;
        const auto other = profile(u"Home"_s, u"/srv/restic"_s);
        for (const auto &folder : {u"/"_s, u"/home/anna"_s, u"/tmp/x"_s, u"relative"_s, QString(),
                                   u"/srv/restic"_s, u"/srv/restic/in"_s, u"/srv"_s}) {
            auto wrong = profile(u"Home"_s, folder);
            problems += check(wrong, other);
            wrong.access = ProfileAccess::None;
            wrong.privateRepos = true;
            wrong.name = QString(65, u'x');
            problems += check(wrong, other);
            wrong.listen.host = u"192.168.1.9"_s;
            wrong.name = u"-/"_s;
            problems += check(wrong, other);
            wrong.access = ProfileAccess::Users;
            wrong.users.clear();
            wrong.name.clear();
            wrong.certificate = CertificateSource::Files;
            problems += check(wrong, other);
            wrong.certificate = CertificateSource::None;
            problems += check(wrong, other);
        }
        QVERIFY(problems.size() > 30);
        const test::OtherLanguage language;
        for (qsizetype i = 0; i < problems.size(); ++i) {
            auto text = ui::sentence(problems[i]);
            for (const auto &name :
                 {u"Home"_s, u"home"_s, u"anna"_s, u"srv"_s, u"restic"_s, u"tmp"_s, u"relative"_s,
                  u"in"_s, u"local"_s, u"drime"_s, u"x"_s})
                text.remove(name);
            QVERIFY2(text == text.toUpper(), qPrintable(text));
        }
    }

private:
    static Profile profile(const QString &name, const QString &folder)
    {
        Profile made;
        made.name = name;
        made.backend.type = u"local"_s;
        if (!folder.isEmpty())
            made.backend.values.insert(u"path"_s, folder);
        made.users.append({.name = u"laptop"_s});
        return made;
    }

    static Problems check(const Profile &profile, const Profile &other)
    {
        return validateProfile(profile, BackendCatalogue::builtIn(), {u"/home/anna"_s, {u"/tmp"_s}})
            + validateBeside(profile, {other});
    }
};

QTEST_MAIN(tst_problemtext)
#include "tst_problemtext.moc"
