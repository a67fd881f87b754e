// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/loginfailure.h"
#include "app/server/access/quoted.h"

#include <QRegularExpression>
#include <QTest>

using namespace restdock;
using Reason = LoginFailure::Reason;

namespace {

// 2026-01-31T14:05:40.999Z
const std::chrono::system_clock::time_point at{std::chrono::milliseconds(1769868340999)};

} // namespace

class TestLoginFailure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isALineForFail2ban_data()
    {
        QTest::addColumn<QByteArray>("client");
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<int>("reason");
        QTest::addColumn<QByteArray>("profile");
        QTest::addColumn<QByteArray>("line");
        const QByteArray ip = "192.168.1.30";
        const QByteArray home = "home";
        QTest::newRow("as in ux.md")
            << ip << QByteArray("bob") << int(Reason::BadPassword) << home
            << QByteArray("2026-01-31T14:05:40Z home WARN auth-fail ip=192.168.1.30 user=\"bob\" "
                          "reason=bad-password");
        QTest::newRow("no profile")
            << ip << QByteArray("x") << int(Reason::UnknownUser) << QByteArray()
            << QByteArray("2026-01-31T14:05:40Z - WARN auth-fail ip=192.168.1.30 user=\"x\" "
                          "reason=unknown-user");
        QTest::newRow("no user") << QByteArray("@") << QByteArray() << int(Reason::Malformed)
                                 << home
                                 << QByteArray(
                                        "2026-01-31T14:05:40Z home WARN auth-fail ip=@ user=\"\" "
                                        "reason=malformed");
        QTest::newRow("forged")
            << QByteArray("::1") << QByteArray("bob\" reason=x\nauth-fail ip=1.2.3.4 user=\"")
            << int(Reason::RateLimited) << QByteArray("my\n\"home\"")
            << QByteArray("2026-01-31T14:05:40Z my__home_ WARN auth-fail ip=::1 "
                          "user=\"bob\\\" reason=x\\x0aauth-fail ip=1.2.3.4 user=\\\"\" "
                          "reason=rate-limited");
    }

    void isALineForFail2ban()
    {
        QFETCH(QByteArray, client);
        QFETCH(QByteArray, user);
        QFETCH(int, reason);
        QFETCH(QByteArray, profile);
        QFETCH(QByteArray, line);
        const auto made = loginFailureLine({client, user, Reason(reason)}, profile, at);
        QCOMPARE(made, line);
        // What a fail2ban filter would look for.
        static const QRegularExpression filter(
            QStringLiteral("^\\S+ \\S+ WARN auth-fail ip=(\\S+) "
                           "user=\"(?:[^\"\\\\]|\\\\.)*\" reason=\\S+$"));
        QCOMPARE(filter.match(QString::fromUtf8(made)).captured(1).toUtf8(), client);
    }

    void quotesForeignText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("line");
        const QByteArray x61(61, 'x');
        QTest::newRow("empty") << QByteArray() << QByteArray("\"\"");
        QTest::newRow("plain") << QByteArray("bob smith") << QByteArray("\"bob smith\"");
        QTest::newRow("letters") << QByteArray("jürgen 田中 😀") << QByteArray("\"jürgen 田中 😀\"");
        QTest::newRow("quote") << QByteArray("a\"b") << QByteArray("\"a\\\"b\"");
        QTest::newRow("backslash") << QByteArray("a\\") << QByteArray("\"a\\\\\"");
        QTest::newRow("line ends") << QByteArray("a\r\nb") << QByteArray("\"a\\x0d\\x0ab\"");
        QTest::newRow("NUL") << QByteArray("\0", 1) << QByteArray("\"\\x00\"");
        QTest::newRow("escape") << QByteArray("\x1b[2J") << QByteArray("\"\\x1b[2J\"");
        QTest::newRow("delete") << QByteArray("\x7f") << QByteArray("\"\\x7f\"");
        QTest::newRow("C1 control") << QByteArray("\xc2\x9b") << QByteArray("\"\\xc2\\x9b\"");
        QTest::newRow("right to left override")
            << QByteArray("\xe2\x80\xae") << QByteArray("\"\\xe2\\x80\\xae\"");
        QTest::newRow("line separator")
            << QByteArray("\xe2\x80\xa8") << QByteArray("\"\\xe2\\x80\\xa8\"");
        QTest::newRow("byte order mark")
            << QByteArray("\xef\xbb\xbf") << QByteArray("\"\\xef\\xbb\\xbf\"");
        QTest::newRow("no UTF-8") << QByteArray("\xff"
                                                "a")
                                  << QByteArray("\"\\xffa\"");
        QTest::newRow("cut UTF-8") << QByteArray("\xe7\x94") << QByteArray("\"\\xe7\\x94\"");
        QTest::newRow("surrogate")
            << QByteArray("\xed\xa0\x80") << QByteArray("\"\\xed\\xa0\\x80\"");
        QTest::newRow("as long as may be") << x61 + "xxx" << '"' + x61 + "xxx\"";
        QTest::newRow("too long") << x61 + "xxxx" << '"' + x61 + "...\"";
        QTest::newRow("character at the cut")
            << x61.chopped(1) + "中xxx" << '"' + x61.chopped(1) + "...\"";
        QTest::newRow("escape at the cut") << x61 + "\"\"\"" << '"' + x61 + "...\"";
    }

    void quotesForeignText()
    {
        QFETCH(QByteArray, text);
        const auto line = quoted(text);
        QTEST(line, "line");
        QVERIFY(line.size() <= 64 + 2);
    }
};

QTEST_GUILESS_MAIN(TestLoginFailure)
#include "tst_loginfailure.moc"
