// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/package/sourcetexts.h"
#include "ui/settings/preferences.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace restdock;
using namespace Qt::StringLiterals;

/// app/desktop/desktop.md has every setting of the desktop application, and the default it has; what pages name of
/// the window is there.
class tst_documentedsettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everySettingIsDescribedAndNoOther();
    void defaultsAreTheSame();
    void whatPagesNameIsInTheWindow_data();
    void whatPagesNameIsInTheWindow();

private:
    static QString page(const QString &path);

    QMap<QString, QString> m_defaults; ///< by key, as the page has them
};

QString tst_documentedsettings::page(const QString &path)
{
    QFile file(QStringLiteral(RESTDOCK_SOURCE_FOLDER "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void tst_documentedsettings::initTestCase()
{
    const auto text = page(u"app/desktop/desktop.md"_s);
    static const QRegularExpression row(u"^\\|[^|]+\\| `(\\w+/\\w+)` \\| ([^|]+) \\|"_s,
                                        QRegularExpression::MultilineOption);
    for (auto all = row.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        m_defaults[match.captured(1)] = match.captured(2).remove(u'`');
    }
}

void tst_documentedsettings::everySettingIsDescribedAndNoOther()
{
    auto keys = ui::Preferences::keys();
    keys.sort();
    QCOMPARE(m_defaults.keys(), keys);
}

void tst_documentedsettings::defaultsAreTheSame()
{
    // A choice of the page's, written to the file, is what there is without a file.
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"desktop.ini"_s);
    {
        QSettings settings(file, QSettings::IniFormat);
        for (auto row = m_defaults.cbegin(); row != m_defaults.cend(); ++row) {
            if (row.value() != u"the desktop's" && row.value() != u"no pause")
                settings.setValue(row.key(), row.value());
        }
    }
    const ui::Preferences written(file);
    const ui::Preferences none(folder.filePath(u"none.ini"_s));
    QCOMPARE(written.onClose(), none.onClose());
    QCOMPARE(written.startsMinimized(), none.startsMinimized());
    QCOMPARE(written.startsServers(), none.startsServers());
    QCOMPARE(written.keepsAwake(), none.keepsAwake());
    QCOMPARE(written.logKeeping(), none.logKeeping());
    QCOMPARE(written.trayIcon(), none.trayIcon());
    QCOMPARE(none.language(), QString());
    QVERIFY(!none.pausedUntil().isValid());
    for (int notice = 0; notice < ui::noticeCount; ++notice)
        QCOMPARE(written.isOn(ui::Notice(notice)), none.isOn(ui::Notice(notice)));
    // Names that are none would be the defaults too.
    QCOMPARE(m_defaults.value(u"window/onClose"_s), u"hide"_s);
    QCOMPARE(m_defaults.value(u"appearance/trayIcon"_s), u"automatic"_s);
}

void tst_documentedsettings::whatPagesNameIsInTheWindow_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("least");
    QTest::newRow("README.md") << u"README.md"_s << 1;
    QTest::newRow("desktop.md") << u"app/desktop/desktop.md"_s << 30;
    QTest::newRow("troubleshooting.md") << u"app/troubleshooting.md"_s << 3;
}

/// Labels in quotation marks, one by one on the way through a menu, and the settings' own.
void tst_documentedsettings::whatPagesNameIsInTheWindow()
{
    QFETCH(const QString, path);
    QFETCH(const int, least);
    const auto text = page(path);
    QStringList labels;
    static const QRegularExpression quoted(u"“([^”]+)”"_s);
    for (auto all = quoted.globalMatch(text); all.hasNext();)
        labels += all.next().captured(1).replace(u'\n', u' ').split(u" ▸ "_s);
    static const QRegularExpression row(u"^\\| ([^|`]+) \\|(?: `\\w+/\\w+`)? \\|"_s,
                                        QRegularExpression::MultilineOption);
    const auto settings = text.section(u"\n## Settings\n"_s, 1).section(u"\n## "_s, 0, 0);
    for (auto all = row.globalMatch(settings); all.hasNext();)
        labels += all.next().captured(1).split(u": "_s);
    QVERIFY2(labels.size() >= least, qPrintable(labels.join(u", "_s)));
    auto window = test::sourceTexts({u"ui"_s, u"app/desktop"_s});
    window.remove(u'&');
    for (const auto &label : std::as_const(labels))
        QVERIFY2(window.contains(u'"' + label), qPrintable(label));
}

QTEST_GUILESS_MAIN(tst_documentedsettings)
#include "tst_documentedsettings.moc"
