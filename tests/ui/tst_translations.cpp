// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
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
        QStringList arguments{u"-silent"_s,    u"-locations"_s, u"none"_s, u"-no-obsolete"_s,
                              u"-recursive"_s, u"ui"_s,         u"app"_s,  u"storage"_s,
                              u"-I"_s,         u"."_s,          u"-ts"_s};
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
        int plurals = 0;
        for (const auto &text : read(u"en"_s)) {
            if (!text.isPlural)
                continue;
            QVERIFY2(text.isFinished && text.translations.size() == 2, qPrintable(text.source));
            ++plurals;
        }
        QVERIFY(plurals > 10);
    }

    /// Errors say their text as a pattern that is marked, so that a window can say it in the person's
    /// language. Of the command line's own, and of what the server answers clients, nobody sees a window.
    void errorsAreMarkedForTranslation()
    {
        static const QRegularExpression unmarked(
            u"(ErrorCode::\\w+|\\.code),\\s*(\\w+::)?(QStringLiteral\\(|QString\\(|u?\"|tr\\()"
            "|\\bMessage\\(\"|errorFromErrno\\([\\w.]+,\\s*\""_s);
        QStringList found;
        for (const auto &path :
             sources({u"storage"_s, u"ui"_s, u"app/desktop"_s, u"app/serving"_s, u"app/transfer"_s,
                      u"app/server/tls"_s, u"app/server/net"_s}))
            found += places(path, unmarked);
        found.removeIf([](const QString &place) {
            return place.startsWith(u"app/desktop/desktopoptions.cpp") // said on a terminal
                || place.startsWith(u"app/serving/servetrouble.cpp");  // windows: troubletext.cpp
        });
        QVERIFY2(found.isEmpty(),
                 qPrintable(u"say these with QT_TRANSLATE_NOOP(\"Error\", …), as storage/message.h "
                            "tells:\n"_s
                            + found.join(u'\n')));
    }

    /// What to do at a command line is told there only: Error::withCommand().
    void errorsOfWindowsNameNoCommands()
    {
        static const QRegularExpression pattern(
            u"QT_TRANSLATE_NOOP\\(\\s*\"Error\",(\\s*\"(\\\\.|[^\"\\\\])*\")+\\s*\\)"_s);
        QStringList found;
        for (const auto &path : sources({u"storage"_s, u"ui"_s, u"app"_s})) {
            for (const auto &place : places(path, pattern)) {
                if (place.contains(u"--") || place.contains(u"restdock "))
                    found << place;
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    /// The English message is for logs, terminals and other programs.
    void windowsSayErrorsInThePersonsLanguage()
    {
        static const QRegularExpression raw(u"rror(\\(\\))?(\\.|->)message\\b"_s);
        static const QStringList allowed{
            u"app/desktop/records/activityhub.cpp"_s,          // the detail of an event
            u"app/desktop/system/backgroundportal_dbus.cpp"_s, // what the desktop says, as a detail
            u"app/desktop/desktop.cpp"_s,        // a list that cannot be loaded, for standard error
            u"app/desktop/desktopcontrol.cpp"_s, // answers to restdock status and the like
            u"app/desktop/main.cpp"_s,           // standard error
            u"app/desktop/profiles/profiletools.cpp"_s, // the detail of another error
            u"app/desktop/records/servingtext.cpp"_s,   // the detail of an event
            u"app/desktop/system/singleinstance.cpp"_s, // standard error
            u"ui/profiles/troubletext.cpp"_s,           // the details of a trouble
        };
        QStringList found;
        for (const auto &path : sources({u"ui"_s, u"app/desktop"_s})) {
            if (!allowed.contains(path))
                found += places(path, raw);
        }
        QVERIFY2(found.isEmpty(),
                 qPrintable(u"show these by ui::errorText():\n"_s + found.join(u'\n')));
    }

    void placeholdersAgree_data() { languages({u"de"_s, u"en"_s, u"es"_s, u"fr"_s}); }

    void placeholdersAgree()
    {
        QFETCH(QString, language);
        int compared = 0;
        for (const auto &text : read(language)) {
            for (const auto &translation : text.translations) {
                if (!text.isFinished)
                    continue;
                QCOMPARE(placeholders(translation), placeholders(text.source));
                ++compared;
            }
        }
        QVERIFY(compared > 10);
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

    /// Paths in the source folder.
    static QStringList sources(const QStringList &folders)
    {
        const QDir root(QStringLiteral(RESTDOCK_SOURCE_FOLDER));
        QStringList paths;
        for (const auto &folder : folders) {
            QDirIterator files(root.filePath(folder), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            if (!files.hasNext())
                QTest::qFail(qPrintable(folder + u" has no sources"), __FILE__, __LINE__);
            while (files.hasNext())
                paths << root.relativeFilePath(files.next());
        }
        return paths;
    }

    /// "ui/mainwindow.cpp:12: what stands there" for each match.
    static QStringList places(const QString &path, const QRegularExpression &form)
    {
        QFile file(QStringLiteral(RESTDOCK_SOURCE_FOLDER) + u'/' + path);
        if (!file.open(QIODevice::ReadOnly))
            return {path + u" cannot be read"};
        const auto text = QString::fromUtf8(file.readAll());
        QStringList found;
        auto matches = form.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const auto line = QStringView(text).first(match.capturedStart()).count(u'\n') + 1;
            found << u"%1:%2: %3"_s.arg(path).arg(line).arg(match.captured().simplified());
        }
        return found;
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
