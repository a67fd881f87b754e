// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/message.h"

#include <QTest>

using namespace restdock;
using namespace Qt::StringLiterals;

namespace {

/// Another language: texts are known by their angle brackets.
QString bracketed(const char *context, const char *text)
{
    return u"<%1|%2>"_s.arg(QLatin1String(context), QString::fromUtf8(text));
}

} // namespace

class TestMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsTheSameInAllLanguages()
    {
        const Message name(u"Home NAS"_s);
        QVERIFY(name.isVerbatim());
        QCOMPARE(name.english(), u"Home NAS"_s);
        QCOMPARE(name.in(bracketed), u"Home NAS"_s);
        QVERIFY(Message().isEmpty());
        QCOMPARE(Message().in(bracketed), QString());
    }

    void aPatternIsSaidInAnother()
    {
        const Message message("%1 of %2 files", {u"two"_s, 3});
        QVERIFY(!message.isVerbatim());
        QCOMPARE(message.english(), u"two of 3 files"_s);
        QCOMPARE(message.in(bracketed), u"<Error|two of 3 files>"_s);
    }

    void partsThatArePatternsAreToo()
    {
        const Message message("%1: %2", {Message("Cannot read %1", {u"/srv/x"_s}), "It is gone"});
        QCOMPARE(message.english(), u"Cannot read /srv/x: It is gone"_s);
        QCOMPARE(message.in(bracketed),
                 u"<Error|<Error|Cannot read /srv/x>: <Error|It is gone>>"_s);
    }

    void placeholdersInPartsStayAsTheyAre()
    {
        const Message message("%1 and %2", {u"%2"_s, u"100%"_s});
        QCOMPARE(message.english(), u"%2 and 100%"_s);
    }

    void placeholdersMayStandInAnyOrderAndTwice()
    {
        QCOMPARE(Message("%2, %1, %2", {u"a"_s, u"b"_s}).english(), u"b, a, b"_s);
        QCOMPARE(Message("%3 and 50 %", {u"a"_s}).english(), u"%3 and 50 %"_s);
    }

    void whatAStorageSaysOfASettingHasItsOwnTexts()
    {
        const auto setting = Message::ofSetting(u"API token"_s);
        QCOMPARE(setting.english(), u"API token"_s);
        QCOMPARE(setting.in(bracketed), u"<Backend|API token>"_s);
    }
};

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
