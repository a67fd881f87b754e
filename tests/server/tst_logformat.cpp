// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/loginfailure.h"
#include "app/server/observe/logformat.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace restdock;
using namespace Qt::StringLiterals;

namespace {

QJsonObject parsed(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

} // namespace

/// Lines of the log as JSON objects, for programs.
class tst_logformat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventsPartsStandApart();
    void foreignTextComesBackAsItWas_data();
    void foreignTextComesBackAsItWas();
    void linesArePureAscii();
    void messagesHaveWhatIsKnown();
};

void tst_logformat::anEventsPartsStandApart()
{
    const QJsonObject expected{{u"time"_s, u"2026-01-31T14:02:11Z"_s},
                               {u"profile"_s, u"home"_s},
                               {u"level"_s, u"info"_s},
                               {u"event"_s, u"backup-received"_s},
                               {u"user"_s, u"123"_s}, // a name, whatever it looks like
                               {u"repo"_s, u"a b"_s},
                               {u"bytes"_s, 1288490188},
                               {u"seconds"_s, 190}};
    QCOMPARE(parsed(jsonOfEvent("2026-01-31T14:02:11Z home INFO backup-received user=123 "
                                "repo=\"a b\" bytes=1288490188 seconds=190")),
             expected);
    const auto unnamed = parsed(jsonOfEvent("2026-01-31T14:05:40Z - WARN auth-fail ip=::1"));
    QVERIFY(!unnamed.contains(u"profile"_s));
    QCOMPARE(unnamed[u"ip"_s], u"::1"_s);
}

void tst_logformat::foreignTextComesBackAsItWas_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::newRow("a word") << "bob"_ba;
    QTest::newRow("quotes and backslashes") << "a\"b\\c\\x41"_ba;
    QTest::newRow("what would be another pair") << "x\" reason=fine ip=1.2.3.4"_ba;
    QTest::newRow("a line end") << "a\nb"_ba;
    QTest::newRow("another script") << "\u00e4\u4e2d"_ba;
    QTest::newRow("nothing") << ""_ba;
}

void tst_logformat::foreignTextComesBackAsItWas()
{
    QFETCH(const QByteArray, user);
    const auto line = loginFailureLine({"192.168.1.30", user, LoginFailure::Reason::UnknownUser},
                                       "home", std::chrono::system_clock::now());
    const auto object = parsed(jsonOfEvent(line));
    QCOMPARE(object[u"user"_s].toString(), QString::fromUtf8(user));
    QCOMPARE(object[u"ip"_s], u"192.168.1.30"_s);
    QCOMPARE(object[u"reason"_s], u"unknown-user"_s);
}

void tst_logformat::linesArePureAscii()
{
    const auto text = u"\u0007 \u009b \u00e4 \u202e \U0001F4BE"_s;
    const auto line = jsonOfMessage(LogLevel::Info, text);
    for (const char character : line)
        QVERIFY2(character >= 0x20 && character < 0x7f, line.constData());
    QCOMPARE(parsed(line)[u"message"_s].toString(), text);
}

void tst_logformat::messagesHaveWhatIsKnown()
{
    const auto full = parsed(jsonOfMessage(LogLevel::Error, u"gone"_s, u"home"_s, u"DIR-GONE"_s));
    QCOMPARE(full[u"profile"_s], u"home"_s);
    QCOMPARE(full[u"code"_s], u"DIR-GONE"_s);
    QCOMPARE(full[u"level"_s], u"error"_s);
    QVERIFY(QDateTime::fromString(full[u"time"_s].toString(), Qt::ISODate).isValid());
    const auto bare = parsed(jsonOfMessage(LogLevel::Warning, u"mind"_s));
    QCOMPARE(bare.keys(), QStringList({u"level"_s, u"message"_s, u"time"_s}));
}

QTEST_GUILESS_MAIN(tst_logformat)
#include "tst_logformat.moc"
