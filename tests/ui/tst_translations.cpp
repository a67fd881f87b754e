// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// All texts are translated, in all languages, as the sources are now.
class tst_translations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const QDir source(QStringLiteral(RESTDOCK_SOURCE_FOLDER) + u"/translations");
        QStringList arguments{u"-silent"_s,    u"-locations"_s, u"none"_s,        u"-no-obsolete"_s,
                              u"-recursive"_s, u"ui"_s,         u"app/desktop"_s, u"-I"_s,
                              u"."_s,          u"-ts"_s};
        const auto names = source.entryList({u"*.ts"_s});
        for (const auto &name : names) {
            QVERIFY(QFile::copy(source.filePath(name), m_folder.filePath(name)));
            QVERIFY(QFile::setPermissions(m_folder.filePath(name),
                                          QFile::ReadOwner | QFile::WriteOwner));
            arguments << m_folder.filePath(name);
        }
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(RESTDOCK_SOURCE_FOLDER));
        lupdate.start(QStringLiteral(LUPDATE_PROGRAM), arguments);
        QVERIFY(lupdate.waitForFinished(60'000));
        QVERIFY2(lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());
    }

    void nothingIsUnfinished_data() { languages({u"de"_s, u"es"_s, u"fr"_s}); }

    void nothingIsUnfinished()
    {
        QFETCH(QString, language);
        const auto texts = read(language);
        QVERIFY(texts.size() > 300);
        for (const auto &text : texts) {
            QVERIFY2(text.isFinished && !text.translations.contains(QString()),
                     qPrintable(u"ninja update-translations, then translate: "_s + text.source));
        }
    }

    void englishHasPluralForms()
    {
        for (const auto &text : read(u"en"_s)) {
            if (text.isPlural)
                QVERIFY2(text.isFinished && text.translations.size() == 2, qPrintable(text.source));
        }
    }

    void placeholdersAgree_data() { languages({u"de"_s, u"en"_s, u"es"_s, u"fr"_s}); }

    void placeholdersAgree()
    {
        QFETCH(QString, language);
        for (const auto &text : read(language)) {
            for (const auto &translation : text.translations) {
                if (text.isFinished)
                    QCOMPARE(placeholders(translation), placeholders(text.source));
            }
        }
    }

private:
    struct Text
    {
        QString source;
        QStringList translations; ///< more than one for plural forms
        bool isPlural = false;
        bool isFinished = true;
    };

    static void languages(const QStringList &names)
    {
        QTest::addColumn<QString>("language");
        for (const auto &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }

    static QSet<QString> placeholders(const QString &text)
    {
        static const QRegularExpression form(u"%(n|[1-9])"_s);
        QSet<QString> found;
        auto matches = form.globalMatch(text);
        while (matches.hasNext())
            found.insert(matches.next().captured());
        return found;
    }

    QList<Text> read(const QString &language) const
    {
        QFile file(m_folder.filePath(u"restdock_%1.ts"_s.arg(language)));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QXmlStreamReader xml(&file);
        QList<Text> texts;
        while (!xml.atEnd()) {
            if (!xml.readNextStartElement())
                continue;
            const auto attributes = xml.attributes();
            if (xml.name() == u"message") {
                texts.append({{}, {}, attributes.value(u"numerus"_s) == u"yes", true});
            } else if (xml.name() == u"source") {
                texts.last().source = xml.readElementText();
            } else if (xml.name() == u"translation") {
                texts.last().isFinished = !attributes.hasAttribute(u"type"_s);
                if (!texts.last().isPlural)
                    texts.last().translations << xml.readElementText();
            } else if (xml.name() == u"numerusform") {
                texts.last().translations << xml.readElementText();
            }
        }
        return texts;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_translations)
#include "tst_translations.moc"
