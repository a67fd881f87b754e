// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/profilecheck.h"
#include "ui/profiledialog/problemtext.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace restdock;
using namespace Qt::StringLiterals;

/// What the checks of profiles say to the dialog is translated, although they know only English.
class tst_problemtext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreFilledIn()
    {
        const Problem problem{u"listen"_s,
                              u"127.0.0.1:8000 is the address of the profile \"Home\""_s,
                              u"Choose another port"_s};
        QCOMPARE(ui::sentence(problem),
                 u"127.0.0.1:8000 is the address of the profile \"Home\". "
                 "Choose another port."_s);
        const German german;
        QCOMPARE(ui::sentence(problem),
                 u"127.0.0.1:8000 ist die Adresse des Profils „Home“. "
                 "Wählen Sie einen anderen Port."_s);
    }

    void whatABackendSaysIsTranslatedInIt()
    {
        const auto drime = *BackendCatalogue::builtIn().find(u"drime"_s);
        const auto problems = drime.field(u"api_key"_s)->validate(Secret());
        QVERIFY(ui::sentence(problems.first()).contains(u"the API token"_s));
        const German german;
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
        QStringList english;
        for (const auto &problem : std::as_const(problems))
            english << ui::sentence(problem);
        const German german;
        for (qsizetype i = 0; i < problems.size(); ++i)
            QVERIFY2(ui::sentence(problems[i]) != english[i], qPrintable(english[i]));
    }

private:
    struct German
    {
        German()
        {
            if (translator.load(u":/restdock/translations/restdock_de"_s))
                QCoreApplication::installTranslator(&translator);
        }
        ~German() { QCoreApplication::removeTranslator(&translator); }
        QTranslator translator;
    };

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
