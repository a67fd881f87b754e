// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace restdock;
using namespace Qt::StringLiterals;

/// app/desktop/desktop.md has every setting of the desktop application, and the default it has.
class tst_documentedsettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everySettingIsDescribedAndNoOther();
    void defaultsAreTheSame();

private:
    QMap<QString, QString> m_defaults; ///< by key, as the page has them
};

void tst_documentedsettings::initTestCase()
{
    QFile page(QStringLiteral(RESTDOCK_SOURCE_FOLDER "/app/desktop/desktop.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const auto text = QString::fromUtf8(page.readAll());
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

QTEST_GUILESS_MAIN(tst_documentedsettings)
#include "tst_documentedsettings.moc"
