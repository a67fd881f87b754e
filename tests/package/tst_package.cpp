// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/package/systemtools.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace restdock::test;

namespace {

/// What AppStream's checker says of a file. That of Debian 12 knows only what `developer` has replaced.
QStringList complaintsOf(const QString &path)
{
    const auto checked =
        run(u"appstreamcli"_s, {u"validate"_s, u"--no-net"_s, u"--strict"_s, path});
    static const QRegularExpression complaint(u"^[EWI]: "_s);
    auto lines = QString::fromUtf8(checked.output).split(u'\n').filter(complaint);
    if (run(u"appstreamcli"_s, {u"--version"_s}).output.contains(" 0.16"))
        lines.removeIf(
            [](const QString &line) { return line.endsWith(u"unknown-tag developer"_s); });
    else if (lines.isEmpty() && checked.exitCode != 0)
        lines.append(QString::fromUtf8(checked.output));
    return lines;
}

} // namespace

/// What `cmake --install` puts into a system, as the system's own checkers see it.
class tst_package : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void menuEntryIsValid();
    void metainfoIsValid();
    void metainfoIsTranslated_data();
    void metainfoIsTranslated();
    void metainfoShowsEachWindowLightAndDark();
    void packagesSayWhomToWriteTo();
    void packagedPagesLeadSomewhere();
    void manualPageHasNoWarnings();
    void iconsHaveTheSizesTheirFoldersPromise();
    void otherSystemsHaveTheirIcons();
    void unitsAreValid_data();
    void unitsAreValid();
    void pausesBetweenTriesGrow();
    void unitsAreConfined_data();
    void unitsAreConfined();
    void logRotationIsUnderstood();
    void completionIsLoadedByItsShell_data();
    void completionIsLoadedByItsShell();

private:
    QString staged(const QString &path) const { return m_stage.path() + path; }

    /// What software centres read.
    QString metainfo() const
    {
        QFile file(staged(u"/usr/share/metainfo/org.restdock.Restdock.metainfo.xml"_s));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    QTemporaryDir m_stage;
};

void tst_package::initTestCase()
{
    const auto installed =
        run(QStringLiteral(CMAKE_PROGRAM),
            {u"--install"_s, QStringLiteral(RESTDOCK_BUILD_FOLDER), u"--prefix"_s, u"/usr"_s},
            {{u"DESTDIR"_s, m_stage.path()}});
    QVERIFY2(installed.exitCode == 0, installed.output.constData());
    QVERIFY(QFile::exists(staged(u"/usr/bin/restdock"_s)));
    QVERIFY(QFile::exists(staged(u"/etc/default/restdock"_s)));
}

/// The checker of Debian 12 knows the specification before SingleMainWindow, which is of version 1.5;
/// it may complain of that alone.
void tst_package::menuEntryIsValid()
{
    NEEDS("desktop-file-validate", "desktop-file-utils");
    const auto path = staged(u"/usr/share/applications/org.restdock.Restdock.desktop"_s);
    QFile entry(path);
    QVERIFY(entry.open(QIODevice::ReadOnly));
    QVERIFY(entry.readAll().contains("\nSingleMainWindow=true\n"));
    const auto checked = run(u"desktop-file-validate"_s, {path});
    auto complaints = QString::fromUtf8(checked.output).split(u'\n', Qt::SkipEmptyParts);
    const bool isOlder = complaints.removeIf([](const QString &line) {
        return line.contains(u"value \"1.5\" for key \"Version\""_s);
    }) > 0;
    if (isOlder)
        complaints.removeIf(
            [](const QString &line) { return line.contains(u"key \"SingleMainWindow\""_s); });
    QCOMPARE(complaints, QStringList());
}

void tst_package::metainfoIsValid()
{
    NEEDS("appstreamcli", "appstream");
    QCOMPARE(complaintsOf(staged(u"/usr/share/metainfo/org.restdock.Restdock.metainfo.xml"_s)),
             QStringList());
}

/// Every text that people read is there in each language that the program speaks.
void tst_package::metainfoIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    for (const auto *const language : {"de", "es", "fr"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void tst_package::metainfoIsTranslated()
{
    QFETCH(const QString, language);
    // What changed in each version is not translated.
    const auto text = metainfo().section(u"<releases>"_s, 0, 0);
    int texts = 0;
    for (const auto &tag : {u"name"_s, u"summary"_s, u"p"_s, u"li"_s, u"caption"_s}) {
        auto english = text.count(u'<' + tag + u'>');
        if (tag == u"name")
            --english; // the developers'
        QCOMPARE(text.count(u"<%1 xml:lang=\"%2\">"_s.arg(tag, language)), english);
        texts += int(english);
    }
    QVERIFY(texts > 10);
}

/// Three kinds of pictures, each on a light and on a dark desktop. They are those that are installed, so that whoever
/// publishes the folder resources/screenshots publishes all of them.
void tst_package::metainfoShowsEachWindowLightAndDark()
{
    const QString address = QStringLiteral(RESTDOCK_SCREENSHOTS_URL) + u'/';
    QVERIFY2(address.startsWith(u"https://"), qPrintable(address));
    const auto screenshots = metainfo().split(u"<screenshot"_s).sliced(1);
    QSet<QString> names;
    for (const auto &screenshot : screenshots) {
        static const QRegularExpression image(u"<image type=\"source\">([^<]+)</image>"_s);
        const auto source = image.match(screenshot).captured(1);
        if (source.isEmpty())
            continue; // <screenshots>
        QVERIFY2(source.startsWith(address), qPrintable(source));
        const auto name = source.sliced(address.size());
        const QString picture = staged(u"/usr/share/doc/restdock/resources/screenshots/"_s + name);
        QVERIFY2(QFile::exists(picture), qPrintable(picture));
        QCOMPARE(screenshot.count(u"<caption"_s), 4); // English, German, Spanish, French
        names.insert(name);
    }
    QCOMPARE(
        names,
        (QSet<QString>{u"overview.png"_s, u"overview-dark.png"_s, u"connect.png"_s,
                       u"connect-dark.png"_s, u"repositories.png"_s, u"repositories-dark.png"_s}));
}

/// Also where whoever builds has said nothing.
void tst_package::packagesSayWhomToWriteTo()
{
    QFile settings(QStringLiteral(RESTDOCK_BUILD_FOLDER "/CPackConfig.cmake"));
    QVERIFY(settings.open(QIODevice::ReadOnly));
    const auto text = QString::fromUtf8(settings.readAll());
    static const QRegularExpression contact(
        uR"re(\nset\(CPACK_PACKAGE_CONTACT "[^"<]+ <[^"<@]+@[^"<@]+>"\)\n)re"_s);
    QVERIFY(contact.match(text).hasMatch());
    static const QRegularExpression homepage(
        uR"re(\nset\(CPACK_PACKAGE_HOMEPAGE_URL "https://[^"]+"\)\n)re"_s);
    QVERIFY(homepage.match(text).hasMatch());
}

void tst_package::packagedPagesLeadSomewhere()
{
    const auto folder = staged(u"/usr/share/doc/restdock"_s);
    QStringList arguments{u"--installed"_s, folder};
    QDirIterator pages(folder, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (pages.hasNext())
        arguments.append(pages.next());
    QVERIFY(arguments.size() > 20);
    const auto checked =
        run(QStringLiteral(RESTDOCK_SOURCE_FOLDER "/tests/docs/check-pages"), arguments);
    QVERIFY2(checked.exitCode == 0, checked.output.constData());
    // Where there is no clone nothing begins in one.
    QFile first(folder + u"/README.md"_s);
    QVERIFY(first.open(QIODevice::ReadOnly));
    const auto text = first.readAll();
    QVERIFY(!text.contains("installer/quickstart"));
    QVERIFY(text.contains("\nrestdock --serve --no-auth\n"));
}

void tst_package::manualPageHasNoWarnings()
{
    NEEDS("man", "man-db");
    auto page = staged(u"/usr/share/man/man1/restdock.1.gz"_s);
    if (!QFile::exists(page))
        page = staged(u"/usr/share/man/man1/restdock.1"_s);
    const auto checked =
        run(u"sh"_s, {u"-c"_s, u"man --warnings -E UTF-8 -l -Tutf8 -Z \"$0\" > /dev/null"_s, page},
            {{u"MANROFFSEQ"_s, QString()}, {u"MANWIDTH"_s, u"80"_s}});
    QCOMPARE(checked.output, QByteArray());
    QCOMPARE(checked.exitCode, 0);
}

void tst_package::iconsHaveTheSizesTheirFoldersPromise()
{
    QVERIFY(QFile::exists(
        staged(u"/usr/share/icons/hicolor/scalable/apps/org.restdock.Restdock.svg"_s)));
    QVERIFY(QFile::exists(
        staged(u"/usr/share/icons/hicolor/symbolic/apps/org.restdock.Restdock-symbolic.svg"_s)));
    NEEDS("rsvg-convert", "librsvg2-bin");
    int pictures = 0;
    QDirIterator icons(staged(u"/usr/share/icons/hicolor"_s), {u"*.png"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (icons.hasNext()) {
        QFile icon(icons.next());
        QVERIFY(icon.open(QIODevice::ReadOnly));
        // PNG begins with 8 bytes of signature, 8 of the first chunk's head, width and height.
        const auto head = icon.read(24);
        QVERIFY(head.startsWith("\x89PNG"_ba));
        const auto size = icon.fileName().section(u'/', -3, -3).section(u'x', 0, 0).toInt();
        QCOMPARE(qFromBigEndian<qint32>(head.constData() + 16), size);
        QCOMPARE(qFromBigEndian<qint32>(head.constData() + 20), size);
        ++pictures;
    }
    QCOMPARE(pictures, 8);
}

/// The containers of Windows and macOS, whose pictures have the sizes that their tables promise.
void tst_package::otherSystemsHaveTheirIcons()
{
    const auto edgeOf = [](const QByteArray &png) {
        return png.startsWith("\x89PNG") ? qFromBigEndian<qint32>(png.constData() + 16) : 0;
    };
    QFile ico(QStringLiteral(RESTDOCK_SOURCE_FOLDER "/installer/windows/restdock.ico"));
    QVERIFY(ico.open(QIODevice::ReadOnly));
    const auto pictures = ico.readAll();
    QVERIFY(pictures.startsWith("\0\0\1\0"_ba));
    const int count = qFromLittleEndian<quint16>(pictures.constData() + 4);
    QSet<int> edges;
    for (int i = 0; i < count; ++i) {
        const char *const entry = pictures.constData() + 6 + 16 * i;
        const int edge = quint8(entry[0]) ? quint8(entry[0]) : 256;
        const auto bytes = qFromLittleEndian<quint32>(entry + 8);
        QCOMPARE(edgeOf(pictures.mid(qFromLittleEndian<quint32>(entry + 12), bytes)), edge);
        edges.insert(edge);
    }
    QVERIFY(edges.contains(QSet<int>{16, 32, 48, 256}));

    QFile icns(QStringLiteral(RESTDOCK_SOURCE_FOLDER "/installer/macos/restdock.icns"));
    QVERIFY(icns.open(QIODevice::ReadOnly));
    const auto parts = icns.readAll();
    QVERIFY(parts.startsWith("icns"));
    QCOMPARE(qFromBigEndian<quint32>(parts.constData() + 4), quint32(parts.size()));
    edges.clear();
    for (qsizetype at = 8; at < parts.size();
         at += qFromBigEndian<quint32>(parts.constData() + at + 4))
        edges.insert(edgeOf(parts.mid(at + 8)));
    QVERIFY(edges.contains(QSet<int>{16, 32, 128, 256, 512, 1024}));
}

void tst_package::unitsAreValid_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("ofUser");
    QTest::newRow("restdock.service") << u"/usr/lib/systemd/system/restdock.service"_s << false;
    QTest::newRow("restdock@.service") << u"/usr/lib/systemd/system/restdock@.service"_s << false;
    QTest::newRow("restdock.socket") << u"/usr/lib/systemd/system/restdock.socket"_s << false;
    QTest::newRow("user's restdock.service") << u"/usr/lib/systemd/user/restdock.service"_s << true;
    QTest::newRow("user's restdock@.service")
        << u"/usr/lib/systemd/user/restdock@.service"_s << true;
}

void tst_package::unitsAreValid()
{
    NEEDS("systemd-analyze", "systemd");
    QFETCH(const QString, path);
    QFETCH(const bool, ofUser);
    // It looks for the programs that units name; ours is not installed.
    const QTemporaryDir units;
    for (const auto &name :
         QDir(QFileInfo(staged(path)).path()).entryList({u"restdock*"_s}, QDir::Files)) {
        QFile unit(QFileInfo(staged(path)).path() + u'/' + name);
        QVERIFY(unit.open(QIODevice::ReadOnly));
        QFile copy(units.filePath(name));
        QVERIFY(copy.open(QIODevice::WriteOnly));
        copy.write(unit.readAll().replace("/usr/bin/restdock", RESTDOCK_BINARY));
    }
    QStringList arguments{u"verify"_s, u"--man=no"_s, units.filePath(QFileInfo(path).fileName())};
    if (ofUser)
        arguments.prepend(u"--user"_s);
    const auto checked =
        run(u"systemd-analyze"_s, arguments,
            {{u"SYSTEMD_LOG_LEVEL"_s, u"warning"_s}, {u"XDG_RUNTIME_DIR"_s, units.path()}});
    QVERIFY2(checked.exitCode == 0, checked.output.constData());
    QVERIFY2(!checked.output.contains("restdock"), checked.output.constData());
}

/// By systemd where it can; an older one would complain of the words.
void tst_package::pausesBetweenTriesGrow()
{
    NEEDS("systemd-analyze", "systemd");
    const auto version = QString::fromUtf8(run(u"systemd-analyze"_s, {u"--version"_s}).output);
    const bool canGrow = version.section(u' ', 1, 1).toInt() >= 254;
    QFile unit(staged(u"/usr/lib/systemd/system/restdock.service"_s));
    QVERIFY(unit.open(QIODevice::ReadOnly));
    const auto text = unit.readAll();
    QCOMPARE(text.contains("\nRestartSteps="), canGrow);
    QCOMPARE(text.contains("\nRestartMaxDelaySec="), canGrow);
    QCOMPARE(text.count("\nRestartSec="), 1);
}

void tst_package::unitsAreConfined_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("restdock.service") << u"/usr/lib/systemd/system/restdock.service"_s;
    QTest::newRow("restdock@.service") << u"/usr/lib/systemd/system/restdock@.service"_s;
}

/// The score that installer/services.md states; smaller is better.
void tst_package::unitsAreConfined()
{
    NEEDS("systemd-analyze", "systemd");
    QFETCH(const QString, path);
    QFile page(QStringLiteral(RESTDOCK_SOURCE_FOLDER "/installer/services.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    static const QRegularExpression stated(u"gives the units ([0-9.]+),"_s);
    const auto score = stated.match(QString::fromUtf8(page.readAll())).captured(1);
    QVERIFY(!score.isEmpty());
    const auto checked = run(u"systemd-analyze"_s,
                             {u"security"_s, u"--offline=yes"_s, u"--no-pager"_s, staged(path)});
    const auto found = QString::fromUtf8(checked.output).section(u"exposure level for "_s, 1);
    QCOMPARE(found.section(u": "_s, 1).section(u' ', 0, 0), score);
}

void tst_package::logRotationIsUnderstood()
{
    NEEDS("logrotate", "logrotate");
    // Its user exists only where the package is installed.
    QFile snippet(staged(u"/etc/logrotate.d/restdock"_s));
    QVERIFY(snippet.open(QIODevice::ReadOnly));
    auto text = snippet.readAll();
    QVERIFY(text.contains("    su restdock restdock\n"));
    const QTemporaryDir folder;
    QFile copy(folder.filePath(u"restdock"_s));
    QVERIFY(copy.open(QIODevice::WriteOnly));
    copy.write(text.replace("    su restdock restdock\n", ""));
    copy.close();
    const auto checked =
        run(u"/usr/sbin/logrotate"_s,
            {u"--debug"_s, u"--state"_s, folder.filePath(u"state"_s), copy.fileName()});
    QVERIFY2(checked.exitCode == 0, checked.output.constData());
    QVERIFY2(!checked.output.contains("error:"), checked.output.constData());
}

void tst_package::completionIsLoadedByItsShell_data()
{
    QTest::addColumn<QByteArray>("shell");
    QTest::addColumn<QByteArray>("package");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("expected");
    const QStringList limits{u"--max-connections"_s, u"--max-connections-per-address"_s,
                             u"--max-receive-rate"_s, u"--max-send-rate"_s, u"--max-size"_s};
    const QStringList verbs{u"add"_s, u"list"_s, u"remove"_s};
    const QStringList languages{u"de"_s, u"en"_s, u"es"_s, u"fr"_s};

    const auto bash = u"/usr/share/bash-completion/completions/restdock"_s;
    // bash runs the function as it does for the Tab key; compopt complains outside of one. An equals sign is a word.
    const auto ofBash = [](const QString &words, int current) -> QString {
        return u"compopt() { :; }; . \"$1\"; COMP_WORDS=(%1); COMP_CWORD=%2; _restdock; printf "
               u"'%s\\n' "
               "\"${COMPREPLY[@]}\""_s.arg(words)
                   .arg(current);
    };
    const auto addBash = [&](const char *name, const QString &script, const QStringList &expected) {
        QTest::addRow("bash: %s", name) << "bash"_ba
                                        << "bash"_ba << bash << script << expected;
    };
    addBash("options", ofBash(u"restdock --max"_s, 1), limits);
    addBash("a file", ofBash(u"restdock config import \"$1\""_s, 3), {staged(bash)});
    addBash("what to do with users", ofBash(u"restdock config users home ''"_s, 4), verbs);
    addBash("values", ofBash(u"restdock --language = ''"_s, 3), languages);

    const auto fish = u"/usr/share/fish/vendor_completions.d/restdock.fish"_s;
    const auto addFish = [&](const char *name, const QString &line, const QStringList &expected) {
        QTest::addRow("fish: %s", name)
            << "fish"_ba
            << "fish"_ba << fish << u"source $argv[1]; complete -C \"%1\""_s.arg(line) << expected;
    };
    addFish("options", u"restdock --max"_s, limits);
    addFish("a file", u"restdock config import $argv[1]"_s, {staged(fish)});
    addFish("what to do with users", u"restdock config users home "_s, verbs);
    addFish("values", u"restdock --language "_s, languages);

    // zsh completes only on a terminal: what it hands to _arguments is looked at instead.
    QTest::newRow("zsh: options")
        << "zsh"_ba
        << "zsh"_ba << u"/usr/share/zsh/vendor-completions/_restdock"_s
        << u"_arguments() { print -l -- $@ }; . \"$1\" | grep -o -- '^--max[a-z-]*'"_s << limits;
}

void tst_package::completionIsLoadedByItsShell()
{
    QFETCH(const QByteArray, shell);
    QFETCH(const QByteArray, package);
    QFETCH(const QString, path);
    QFETCH(const QString, script);
    QFETCH(const QStringList, expected);
    const auto program = QString::fromLatin1(shell);
    if (!isInstalled(shell.constData())) {
        const QByteArray missing = shell + " is not here; install the Debian package " + package;
        QSKIP(missing.constData());
    }
    QStringList arguments{u"-c"_s, script};
    if (shell != "fish")
        arguments.append(program); // $0
    arguments.append(staged(path));
    const auto completed = run(program, arguments, {{u"HOME"_s, m_stage.path()}});
    auto lines = QString::fromUtf8(completed.output).split(u'\n', Qt::SkipEmptyParts);
    for (auto &line : lines)
        line = line.section(QRegularExpression(u"[\t= ]"_s), 0, 0); // fish adds the description
    lines.sort();
    QCOMPARE(lines, expected);
}

QTEST_GUILESS_MAIN(tst_package)
#include "tst_package.moc"
