// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/wire/wireclient.h"
#include "tests/serving/profileprocess.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace restdock::test;

namespace {

/// All queries of the dashboard, those that fill its choices too.
QStringList queriesIn(const QJsonValue &value)
{
    QStringList queries;
    if (value.isArray()) {
        const auto array = value.toArray();
        for (const auto &each : array)
            queries += queriesIn(each);
    }
    const auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == u"expr" || it.key() == u"definition")
            queries.append(it.value().toString());
        else
            queries += queriesIn(it.value());
    }
    return queries;
}

/// What a page of metrics has: the labels of each, as the page names them.
QHash<QString, QSet<QString>> metricsIn(const QString &page)
{
    static const QRegularExpression line(u"^([a-z_]+)(?:\\{([^}]*)\\})? "_s);
    static const QRegularExpression label(u"([a-z_]+)=\""_s);
    QHash<QString, QSet<QString>> metrics;
    for (const auto &each : page.split(u'\n')) {
        const auto match = line.match(each);
        if (!match.hasMatch())
            continue;
        auto &labels = metrics[match.captured(1)];
        for (auto all = label.globalMatch(match.captured(2)); all.hasNext();)
            labels.insert(all.next().captured(1));
    }
    return metrics;
}

QSet<QString> matchesOf(const QString &pattern, const QString &text)
{
    const QRegularExpression expression(pattern);
    QSet<QString> found;
    for (auto all = expression.globalMatch(text); all.hasNext();)
        found.insert(all.next().captured(1));
    return found;
}

} // namespace

/// The Grafana dashboard asks for what servers tell: a metric or a label with another name would
/// leave a panel empty, and nobody would see why.
class tst_dashboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyMetricAndLabelIsExported_data();
    void everyMetricAndLabelIsExported();

private:
    ServedFolder m_folder;
    QStringList m_queries;
    QHash<QString, QSet<QString>> m_metrics;
};

/// One of everything that is counted, through a real server.
void tst_dashboard::initTestCase()
{
    QFile file(QStringLiteral(RESTDOCK_SOURCE_FOLDER "/resources/grafana/restdock.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_queries = queriesIn(QJsonDocument::fromJson(file.readAll()).object());
    QVERIFY(m_queries.size() > 15);

    ProfileProcess served(
        localProfile("home", m_folder.make(u"dashboard"_s),
                     "access = \"none\"\nmetrics = \"everyone\"\nmax_size = \"1 GB\"\n"
                     "late_backup_days = 3"));
    QVERIFY2(served.startReady(), served.transcript().constData());
    WireClient client(served.endpoint("home"));
    const QByteArray content = "x";
    const QByteArray snapshot =
        "/a/snapshots/" + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    QCOMPARE(client.exchange("POST", "/a/?create=true").status, 200);
    QCOMPARE(client.exchange("POST", "/a/config", content).status, 200);
    QCOMPARE(client.exchange("POST", snapshot, content).status, 200);
    QCOMPARE(client.exchange("GET", snapshot).status, 200);
    QString page;
    const auto isThere = [&](const char *metric) {
        page = QString::fromUtf8(client.exchange("GET", "/metrics").body);
        return page.contains(QLatin1String(metric));
    };
    // Who watches the backups hears of the snapshot a little later.
    QTRY_VERIFY(isThere("restdock_backup_late{"));
    QCOMPARE(client.exchange("DELETE", snapshot).status, 200);
    QTRY_VERIFY(isThere("rest_server_blob_delete_total{"));
    m_metrics = metricsIn(page);
    QCOMPARE(served.process().stop(), std::optional(0));
}

void tst_dashboard::everyMetricAndLabelIsExported_data()
{
    QTest::addColumn<QString>("query");
    for (const auto &query : std::as_const(m_queries))
        QTest::newRow(qPrintable(query)) << query;
}

void tst_dashboard::everyMetricAndLabelIsExported()
{
    QFETCH(const QString, query);
    QSet<QString> labels{u"job"_s, u"instance"_s}; // Prometheus' own
    const auto names = matchesOf(u"\\b((?:restdock|rest_server|process)_[a-z_]+)"_s, query);
    QVERIFY(!names.isEmpty());
    for (const auto &name : names) {
        QVERIFY2(m_metrics.contains(name), qPrintable(name));
        labels += m_metrics.value(name);
    }
    auto used = matchesOf(u"\\b([a-z_]+)(?:=~?|!=)\""_s, query);
    for (const auto &list : matchesOf(u"\\b(?:by|on) \\(([^)]*)\\)"_s, query)) {
        for (const auto &label : list.split(u','))
            used.insert(label.trimmed());
    }
    for (const auto &label : std::as_const(used))
        QVERIFY2(labels.contains(label), qPrintable(label));
}

QTEST_GUILESS_MAIN(tst_dashboard)
#include "tst_dashboard.moc"
