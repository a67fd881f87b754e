// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/target.h"

#include <QTest>

#include <vector>

using namespace restdock::http;

namespace {

// "a|b" or "a|b|" with a trailing slash, "refused", and "?query" where there is one.
QByteArray describe(const std::optional<Target> &target)
{
    if (!target)
        return "refused";
    QByteArray text = target->segments.join('|');
    if (target->trailingSlash)
        text += '|';
    if (!target->query.isEmpty())
        text += '?' + target->query.toByteArray();
    return text;
}

void row(const char *name, const QByteArray &target, const QByteArray &outcome)
{
    QTest::newRow(name) << target << outcome;
}

void addGoodTargets()
{
    row("the root", "/", "|");
    row("two segments", "/a/b", "a|b");
    row("a trailing slash", "/a/b/", "a|b|");
    row("a query", "/a?create=true", "a?create=true");
    row("a query behind the root", "/?a", "|?a");
    row("an empty query", "/a?", "a");
    row("slashes and marks in a query", "/a?b=/../?c", "a?b=/../?c");
    row("a query that is not decoded", "/a?%2e%zz", "a?%2e%zz");
    row("escapes of both cases", "/%61%6A%6a", "ajj");
    row("an escaped space", "/a%20b", "a b");
    row("a plus is a plus", "/a+b", "a+b");
    row("an escaped question mark", "/a%3fb?c", "a?b?c");
    row("an escaped number sign", "/a%23b", "a#b");
    row("an escaped percent sign", "/100%25", "100%");
    row("a doubly escaped dot stays a text", "/%252e%252e/a", "%2e%2e|a");
    row("a doubly escaped slash stays a text", "/a%252fb", "a%2fb");
    row("names that begin with dots", "/.a/..b/...", ".a|..b|...");
    row("names that end with dots", "/a./b..", "a.|b..");
    row("UTF-8 of two bytes", "/%c3%a4", "\xc3\xa4");
    row("UTF-8 of three bytes", "/%E2%82%AC", "\xe2\x82\xac");
    row("UTF-8 of four bytes", "/%f0%9f%92%be", "\xf0\x9f\x92\xbe");
    row("raw UTF-8", "/\xc3\xa4", "\xc3\xa4");
    row("the last code point", "/%f4%8f%bf%bf", "\xf4\x8f\xbf\xbf");
    row("no-break space, first behind C1", "/%c2%a0", "\xc2\xa0");
    row("eight segments", "/1/2/3/4/5/6/7/8/", "1|2|3|4|5|6|7|8|");
}

void addTraversals()
{
    for (const char *segment : {".", "..", "%2e", "%2E", "%2e%2e", "%2E%2e", ".%2e", "%2e."}) {
        const QByteArray text = segment;
        const QList<QByteArray> targets{'/' + text, '/' + text + '/', "/a/" + text,
                                        "/a/" + text + "/b", '/' + text + "?q"};
        for (const QByteArray &target : targets)
            row(target.constData(), target, "refused");
    }
    row("a slash in a segment", "/a%2fb", "refused");
    row("a slash in a segment, upper case", "/a%2Fb", "refused");
    row("an escaped leading slash", "/%2fetc", "refused");
    row("a dotted path in one segment", "/..%2f..%2fetc", "refused");
    row("a raw backslash", "/a\\b", "refused");
    row("an escaped backslash", "/a%5cb", "refused");
    row("an escaped backslash, upper case", "/..%5C..", "refused");
    row("an empty inner segment", "/a//b", "refused");
    row("an empty first segment", "//a", "refused");
    row("two trailing slashes", "/a//", "refused");
    row("two slashes only", "//", "refused");
}

void addBadBytes()
{
    row("NUL", "/a%00", "refused");
    row("a raw NUL", QByteArray("/a\0b", 4), "refused");
    row("an escaped line feed", "/a%0ab", "refused");
    row("an escaped CR", "/a%0Db", "refused");
    row("an escaped tab", "/a%09b", "refused");
    row("an escaped DEL", "/a%7f", "refused");
    row("the first C1 control", "/%c2%80", "refused");
    row("the last C1 control", "/%c2%9f", "refused");
    row("a raw space", "/a b", "refused");
    row("a raw space in the query", "/a?b c", "refused");
    row("a raw line feed in the query", "/a?b\nc", "refused");
    row("an overlong dot", "/%c0%ae%c0%ae", "refused");
    row("an overlong slash", "/a%c0%afb", "refused");
    row("an overlong slash of three bytes", "/a%e0%80%afb", "refused");
    row("an overlong slash of four bytes", "/a%f0%80%80%afb", "refused");
    row("an overlong NUL", "/a%c0%80", "refused");
    row("an overlong backslash", "/a%c1%9cb", "refused");
    row("a lone continuation byte", "/%80", "refused");
    row("a cut sequence", "/%e2%82", "refused");
    row("a sequence cut by a letter", "/%c3a", "refused");
    row("a sequence cut by a slash", "/%c3/%a4", "refused");
    row("a surrogate", "/%ed%a0%80", "refused");
    row("a code point behind the last", "/%f4%90%80%80", "refused");
    row("a byte that is never UTF-8", "/%ff", "refused");
    row("Latin-1", "/%e4", "refused");
    row("IIS' Unicode escape", "/%u002e", "refused");
}

} // namespace

class TestTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void queryPointsIntoTheTarget();
    void queryHasPairs_data();
    void queryHasPairs();
};

void TestTarget::parses_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("outcome");
    addGoodTargets();
    addTraversals();
    addBadBytes();

    row("nothing", "", "refused");
    row("no leading slash", "a", "refused");
    row("an asterisk", "*", "refused");
    row("an absolute URL", "http://h/a", "refused");
    row("a query only", "?a", "refused");
    row("a fragment", "/a#b", "refused");
    row("a fragment in the query", "/a?b#c", "refused");
    row("a percent sign at the end", "/a%", "refused");
    row("one digit at the end", "/a%2", "refused");
    row("an escape over a slash", "/a%2/b", "refused");
    row("no hexadecimal digits", "/a%zz", "refused");
    row("a sign in an escape", "/a%+1", "refused");
    row("a percent sign twice", "/a%%41", "refused");
    row("nine segments", "/1/2/3/4/5/6/7/8/9", "refused");
}

void TestTarget::parses()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, outcome);
    // A copy without a byte behind it: reading too far is seen by the address sanitizer.
    const std::vector<char> exact(target.begin(), target.end());
    const QByteArrayView view(exact.data(), static_cast<qsizetype>(exact.size()));
    QCOMPARE(describe(parseTarget(view)), outcome);
}

void TestTarget::queryPointsIntoTheTarget()
{
    const QByteArray bytes = "/a?b=c";
    const auto target = parseTarget(bytes);
    QVERIFY(target);
    QCOMPARE(target->query.data(), bytes.constData() + 3);
    QCOMPARE(target->query.size(), 3);
}

void TestTarget::queryHasPairs_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("found"); // the pair "create", "true 1"

    QTest::newRow("a space as plus") << QByteArray("create=true+1") << true;
    QTest::newRow("a space as escape") << QByteArray("create=true%201") << true;
    QTest::newRow("an escaped name") << QByteArray("%63reate=true+1") << true;
    QTest::newRow("behind another pair") << QByteArray("a=b&create=true+1") << true;
    QTest::newRow("before another pair") << QByteArray("create=true+1&a") << true;
    QTest::newRow("between empty pairs") << QByteArray("&&create=true+1&&") << true;
    QTest::newRow("behind another value") << QByteArray("create=no&create=true+1") << true;
    QTest::newRow("behind a malformed pair") << QByteArray("%zz=%&create=true+1") << true;

    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("no value") << QByteArray("create") << false;
    QTest::newRow("an empty value") << QByteArray("create=") << false;
    QTest::newRow("another case") << QByteArray("Create=true+1") << false;
    QTest::newRow("a longer value") << QByteArray("create=true+1+") << false;
    QTest::newRow("a shorter value") << QByteArray("create=true") << false;
    QTest::newRow("an escaped plus") << QByteArray("create=true%2b1") << false;
    QTest::newRow("a semicolon as separator") << QByteArray("a;create=true+1") << false;
    QTest::newRow("an escaped ampersand") << QByteArray("a%26create=true+1") << false;
    QTest::newRow("an escaped equals sign") << QByteArray("create%3dtrue+1") << false;
    QTest::newRow("a malformed escape") << QByteArray("create=true+1%") << false;
    QTest::newRow("a second equals sign") << QByteArray("create==true+1") << false;
}

void TestTarget::queryHasPairs()
{
    QFETCH(QByteArray, query);
    QFETCH(bool, found);
    QCOMPARE(queryHas(query, "create", "true 1"), found);
    QVERIFY(queryHas("a&b=", "a", "")); // no '=' is the empty value
    QVERIFY(queryHas("a&b=", "b", ""));
}

QTEST_APPLESS_MAIN(TestTarget)
#include "tst_target.moc"
