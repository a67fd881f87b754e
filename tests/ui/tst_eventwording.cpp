// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activityfilter.h"
#include "ui/activity/eventwording.h"
#include "ui/activity/logrow.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace restdock::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Somebody's language.
class Translator final : public QTranslator
{
public:
    QString translate(const char *context, const char *text, const char *, int count) const override
    {
        if (qstrcmp(context, "Serving") != 0)
            return {};
        if (qstrcmp(text, "%1 sent %2 in %3, %n requests") == 0)
            return u"%n Anfragen: %2 von %1 (%3)"_s.replace(u"%n"_s, QString::number(count));
        return qstrcmp(text, "everyone") == 0 ? u"alle"_s : QString();
    }
    bool isEmpty() const override { return false; }
};

EventWording wording()
{
    return EventWording(
        "%1 sent %2 in %3, %n requests",
        {EventPart::name(u"a %2 b"_s), EventPart::bytes(1'500'000), EventPart::duration(190s)}, 12);
}

} // namespace

class tst_eventwording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLogHasItInEnglish()
    {
        Translator translator;
        QCoreApplication::installTranslator(&translator);
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(wording().english(), u"a %2 b sent 1.50 MB in 3 min 10 s, 12 requests"_s);
        const EventWording all(
            "for %1, %2",
            {EventPart::word("everyone"), EventPart::moment(QDateTime::fromMSecsSinceEpoch(0))});
        QCOMPARE(all.english(), u"for everyone, 1970-01-01T00:00:00Z"_s);
        QLocale::setDefault(before);
    }

    void aWindowHasItInThePersonsLanguageWhateverItWas()
    {
        LogRow row;
        row.kind = LogRow::Kind::Event;
        row.code = "LIMIT";
        row.text = withCode(wording().english(), row.code);
        row.facts = wording().facts();
        QVERIFY(eventText(row).startsWith(u"a %2 b sent 1.5 MB"_s));
        QVERIFY(eventText(row).endsWith(u" (LIMIT)"_s));
        Translator translator;
        QCoreApplication::installTranslator(&translator);
        QVERIFY(eventText(row).startsWith(u"12 Anfragen: 1.5 MB von a %2 b ("_s));
        ActivityFilter filter; // finds what is shown
        filter.setText(u"anfragen"_s);
        QVERIFY(filter.matches(row));
        QCOMPARE(EventWording("%1", {EventPart::word("everyone")}).translated(), u"alle"_s);
    }

    void factsAreReadBackAsTheyWere()
    {
        const auto all = EventWording("%1",
                                      {EventPart::plain(u"x\n\"\t"_s),
                                       EventPart::moment(QDateTime::currentDateTime()),
                                       EventPart::word("everyone"), EventPart::name(QString())});
        for (const auto &one : {wording(), all, EventWording()})
            QCOMPARE(EventWording::fromFacts(one.facts()), one);
        QVERIFY(EventWording::fromFacts("[\"%1\",-1,\"?new\"]").isEmpty());
        QVERIFY(EventWording::fromFacts("nonsense").isEmpty());
    }

    void reportsLeaveNamesOut()
    {
        const auto text = wording().english([](const QString &) { return u"user1"_s; });
        QCOMPARE(text, u"user1 sent 1.50 MB in 3 min 10 s, 12 requests"_s);
    }
};

QTEST_GUILESS_MAIN(tst_eventwording)
#include "tst_eventwording.moc"
