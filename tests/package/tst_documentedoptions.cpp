// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/restdockprocess.h"
#include "tests/package/documentedoptions.h"
#include "tests/package/sourcetexts.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace restdock::test;

namespace {

QString fileText(const QString &path)
{
    QFile file(QStringLiteral(RESTDOCK_SOURCE_FOLDER "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// Manual page, options pages and completions tell exactly what --help tells, of `restdock`, of each
/// of its commands and of each `restdock config` command.
///
/// Who adds an option adds it to the five files below; this names what is missing.
class tst_documentedoptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCommandIsLookedAt();
    void headingsShowTheUsage();
    void argumentsAreWhatFollowsTheCommand();
    void everyOptionIsDescribedAndNoOther_data() { addRows(true); }
    void everyOptionIsDescribedAndNoOther();
    void valuesAreNamedAlike_data() { addRows(false); }
    void valuesAreNamedAlike();
    void defaultsAreTheSame_data() { addRows(false); }
    void defaultsAreTheSame();
    void completionsKnowWhichTakeAValue_data() { addCompletions(); }
    void completionsKnowWhichTakeAValue();
    void everyVariableIsDescribed();
    void everyMetricIsDescribed();
    void symptomsAreWhatTheProgramSays();

private:
    void addRows(bool withCompletions) const;
    void addCompletions() const;
    static void addColumns();

    QMap<QString, DocumentedOptions> m_help; ///< by command, "" is restdock itself
};

namespace {

QString helpOf(const QStringList &command)
{
    RestdockProcess process(command + QStringList(u"--help"_s));
    // Short, so that the help does not break it.
    process.environment().insert(u"XDG_DATA_HOME"_s, u"/x"_s);
    if (!process.start() || process.waitForExit() != std::optional<int>(0))
        return {};
    return QString::fromUtf8(process.standardOutput());
}

QStringList configCommands()
{
    static const QStringList commands{u"add"_s,    u"list"_s,   u"show"_s,        u"edit"_s,
                                      u"remove"_s, u"users"_s,  u"certificate"_s, u"export"_s,
                                      u"import"_s, u"restore"_s};
    return commands;
}

/// Those of the program itself but for config, in the order of its help.
QStringList plainCommands()
{
    static const QStringList commands{u"status"_s,       u"start"_s,   u"stop"_s,
                                      u"allow-delete"_s, u"obscure"_s, u"plugins"_s};
    return commands;
}

QStringList wordsOf(const QString &command)
{
    return command.split(u' ');
}

/// The first words of the lines below @p heading.
QStringList listedBelow(const QString &heading, const QString &help)
{
    QStringList found;
    static const QRegularExpression line(u"^  ([a-z-]+)\\b"_s);
    const auto lines = help.section(heading, 1).section(u"\n\n"_s, 0, 0).split(u'\n');
    for (const auto &each : lines) {
        if (const auto match = line.match(each); match.hasMatch())
            found.append(match.captured(1));
    }
    return found;
}

} // namespace

void tst_documentedoptions::initTestCase()
{
    auto &program = m_help[QString()];
    program = optionsInHelp(helpOf({}));
    QVERIFY(program.size() > 20);
    QCOMPARE(program[u"path"_s].defaultValue, u"/x/restdock/repositories"_s);
    program[u"path"_s].defaultValue = u"$XDG_DATA_HOME/restdock/repositories"_s;
    QStringList commands = plainCommands();
    for (const auto &command : configCommands())
        commands.append(u"config "_s + command);
    for (const auto &command : commands) {
        auto options = optionsInHelp(helpOf(wordsOf(command)));
        // Every one has these; they are described once.
        QVERIFY2(options.remove(u"help"_s) == 1, qPrintable(command));
        if (command.startsWith(u"config "_s))
            QCOMPARE(options.remove(u"store-passphrase-file"_s), 1);
        m_help[command] = options;
    }
    QVERIFY(!m_help[u"config add"_s].isEmpty());
    QVERIFY(!m_help[u"allow-delete"_s].isEmpty());
}

void tst_documentedoptions::everyCommandIsLookedAt()
{
    QCOMPARE(listedBelow(u"Commands; COMMAND --help tells more:\n"_s, helpOf({u"config"_s})),
             configCommands());
    const auto help = helpOf({});
    auto found =
        listedBelow(u"\nCommands for what is running; COMMAND --help tells more:\n"_s, help)
        + listedBelow(u"\nCommands for profiles:\n"_s, help);
    QCOMPARE(found.removeAll(u"config"_s), 1);
    QCOMPARE(found, plainCommands());
}

void tst_documentedoptions::headingsShowTheUsage()
{
    const auto manual = fileText(u"installer/linux/restdock.1.in"_s);
    const auto programPage = fileText(u"app/cli/options.md"_s);
    const auto configPage = fileText(u"app/config/commands.md"_s);
    for (const auto &command : m_help.keys()) {
        if (command.isEmpty())
            continue;
        const auto first = helpOf(wordsOf(command)).section(u'\n', 0, 0);
        const auto usage = first.section(u"restdock "_s, 1).section(u" [options]"_s, 0, 0);
        const bool isOfConfig = command.startsWith(u"config "_s);
        const auto &page = isOfConfig ? configPage : programPage;
        QVERIFY2(usage.startsWith(command), qPrintable(first));
        QVERIFY2(page.contains(QString((isOfConfig ? u"\n## "_s : u"\n### "_s) + usage + u'\n')),
                 qPrintable(usage));
        QVERIFY2(manual.contains(QString(u"\n.SS \""_s + usage + u"\"\n"_s)), qPrintable(usage));
    }
}

/// Each that the help explains stands behind the command in its first line, and no command is one of its own.
void tst_documentedoptions::argumentsAreWhatFollowsTheCommand()
{
    const QStringList commands = m_help.keys() + QStringList(u"config"_s);
    for (const auto &command : commands) {
        const auto help = helpOf(command.isEmpty() ? QStringList() : wordsOf(command));
        auto usage = help.section(u'\n', 0, 0).section(u"restdock"_s, -1);
        QVERIFY2(usage.startsWith(u' ' + command), qPrintable(usage));
        usage = usage.sliced(command.size() + 1);
        static const QRegularExpression argument(u"^  (\\S+)"_s,
                                                 QRegularExpression::MultilineOption);
        const auto explained = help.section(u"\nArguments:\n"_s, 1).section(u"\n\n"_s, 0, 0);
        for (auto all = argument.globalMatch(explained); all.hasNext();) {
            const auto name = all.next().captured(1);
            QVERIFY2(usage.contains(name), qPrintable(command + u": "_s + name));
            QVERIFY2(name != u"[COMMAND]", qPrintable(command));
        }
    }
}

void tst_documentedoptions::addColumns()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<DocumentedOptions>("options");
}

void tst_documentedoptions::addRows(bool withCompletions) const
{
    if (withCompletions)
        addCompletions();
    else
        addColumns();
    const auto manual = fileText(u"installer/linux/restdock.1.in"_s);
    const auto programPage = fileText(u"app/cli/options.md"_s);
    const auto configPage = fileText(u"app/config/commands.md"_s);
    for (const auto &command : m_help.keys()) {
        const auto name = command.isEmpty() ? "restdock"_ba : command.toLatin1();
        QTest::addRow("manual page: %s", name.constData())
            << command << optionsInManual(manual, command);
        QTest::addRow("page: %s", name.constData())
            << command
            << optionsInPage(command.startsWith(u"config "_s) ? configPage : programPage, command);
    }
}

void tst_documentedoptions::addCompletions() const
{
    addColumns();
    const auto folder = u"installer/linux/completions/"_s;
    const auto bash = fileText(folder + u"restdock.bash"_s);
    const auto zsh = fileText(folder + u"_restdock"_s);
    const auto fish = fileText(folder + u"restdock.fish"_s);
    for (const auto &command : m_help.keys()) {
        const auto name = command.isEmpty() ? "restdock"_ba : command.toLatin1();
        auto inBash = optionsInBash(bash, command);
        auto inZsh = optionsInZsh(zsh, command);
        if (!command.isEmpty()) { // they have the common ones in every list
            QVERIFY2(inBash.remove(u"help"_s) == 1, name.constData());
            inBash.remove(u"store-passphrase-file"_s);
            inZsh.remove(u"help"_s);
        }
        QTest::addRow("bash: %s", name.constData()) << command << inBash;
        QTest::addRow("zsh: %s", name.constData()) << command << inZsh;
        QTest::addRow("fish: %s", name.constData()) << command << optionsInFish(fish, command);
    }
}

void tst_documentedoptions::everyOptionIsDescribedAndNoOther()
{
    QFETCH(const QString, command);
    QFETCH(const DocumentedOptions, options);
    QCOMPARE(options.keys(), m_help.value(command).keys());
}

void tst_documentedoptions::valuesAreNamedAlike()
{
    QFETCH(const QString, command);
    QFETCH(const DocumentedOptions, options);
    const auto help = m_help.value(command);
    for (auto option = help.cbegin(); option != help.cend(); ++option) {
        if (options.value(option.key()).valueName != option->valueName)
            QFAIL(qPrintable(u"--help says --%1 %2, this --%1 %3"_s.arg(
                option.key(), option->valueName, options.value(option.key()).valueName)));
    }
}

void tst_documentedoptions::defaultsAreTheSame()
{
    QFETCH(const QString, command);
    QFETCH(const DocumentedOptions, options);
    const auto help = m_help.value(command);
    for (auto option = help.cbegin(); option != help.cend(); ++option) {
        const auto told = options.value(option.key()).defaultValue;
        // What the help does not call a default.
        const bool isNone = told == u"off"_s || told.startsWith(u"no "_s);
        if (told != option->defaultValue && !(option->defaultValue.isEmpty() && isNone))
            QFAIL(qPrintable(u"--%1: the default in --help is '%2', in this '%3'"_s.arg(
                option.key(), option->defaultValue, told)));
    }
}

void tst_documentedoptions::completionsKnowWhichTakeAValue()
{
    QFETCH(const QString, command);
    QFETCH(const DocumentedOptions, options);
    const auto help = m_help.value(command);
    for (auto option = help.cbegin(); option != help.cend(); ++option) {
        const bool takesValue = !options.value(option.key()).valueName.isEmpty();
        QVERIFY2(takesValue == !option->valueName.isEmpty(), qPrintable(option.key()));
    }
}

/// What the pattern's group finds, each once.
QSet<QString> namesIn(const QString &pattern, const QString &text)
{
    const QRegularExpression expression(pattern);
    QSet<QString> names;
    for (auto all = expression.globalMatch(text); all.hasNext();)
        names.insert(all.next().captured(1));
    return names;
}

void tst_documentedoptions::everyVariableIsDescribed()
{
    QSet<QString> read;
    for (const auto &folder : {u"app"_s, u"storage"_s}) {
        QDirIterator sources(QStringLiteral(RESTDOCK_SOURCE_FOLDER "/") + folder, {u"*.cpp"_s},
                             QDir::Files, QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile source(sources.next());
            QVERIFY(source.open(QIODevice::ReadOnly));
            read += namesIn(uR"re((?:getenv|qEnvironmentVariable(?:IsSet)?)\("(\w+)")re"_s,
                            QString::fromUtf8(source.readAll()));
        }
    }
    QVERIFY(read.contains(u"RESTDOCK_PASSPHRASE"_s));
    // What tells which desktop this is, and what it hands to a program: nobody sets them.
    read -= {u"XDG_CURRENT_DESKTOP"_s,  u"XDG_SESSION_TYPE"_s,   u"KDE_SESSION_VERSION"_s,
             u"XDG_ACTIVATION_TOKEN"_s, u"DESKTOP_STARTUP_ID"_s, u"SNAP"_s};
    // What is made of the names of profiles and plug-ins, and what Qt and libsystemd read.
    const QSet<QString> others{u"RESTDOCK_PROFILE_API_KEY"_s,
                               u"RESTDOCK_BACKEND_KEY"_s,
                               u"XDG_DATA_HOME"_s,
                               u"XDG_CONFIG_HOME"_s,
                               u"NOTIFY_SOCKET"_s,
                               u"LISTEN_FDS"_s,
                               u"WATCHDOG_USEC"_s};
    const auto page = fileText(u"app/cli/options.md"_s).section(u"\n## Environment\n"_s, 1);
    const auto onPage = namesIn(u"`([A-Z]+_[A-Z_]+)`"_s, page.section(u"\n## "_s, 0, 0));
    QCOMPARE(onPage, read + others);
    auto manual = fileText(u"installer/linux/restdock.1.in"_s).section(u".SH ENVIRONMENT"_s, 1);
    manual = manual.section(u"\n.SH "_s, 0, 0);
    manual.replace(QRegularExpression(uR"re(\.BI (\w+) (\w+) (\w+)(?: (\w+))?)re"_s),
                   u"\\1\\2\\3\\4"_s);
    QCOMPARE(namesIn(u"\\b([A-Z]+_[A-Z_]+)\\b"_s, manual), onPage);
}

void tst_documentedoptions::everyMetricIsDescribed()
{
    const auto names = u"\\b((?:restdock|rest_server|process)_[a-z_]+)"_s;
    const auto told = namesIn(names, fileText(u"app/server/monitoring.md"_s));
    QVERIFY(told.size() > 10);
    QCOMPARE(told, namesIn(u"\""_s + names, fileText(u"app/server/observe/metrics.cpp"_s)));
}

void tst_documentedoptions::symptomsAreWhatTheProgramSays()
{
    const auto said = sourceTexts({u"app"_s, u"storage"_s});
    const auto page = fileText(u"app/troubleshooting.md"_s);
    const auto starting = page.section(u"\n## The server does not start\n"_s, 1);
    const auto table = starting.section(u"\n## "_s, 0, 0);
    int symptoms = 0;
    for (const auto &line : table.split(u'\n')) {
        if (!line.startsWith(u"| `"_s))
            continue;
        for (const auto &symptom : namesIn(u"`([^`]+)`"_s, line.section(u'|', 1, 1))) {
            for (auto part : symptom.split(u'…')) {
                part.remove(QRegularExpression(u"^[:; ]+| +$"_s)); // the source may put it together
                QVERIFY2(said.contains(part), qPrintable(part));
                ++symptoms;
            }
        }
    }
    QVERIFY(symptoms > 30);

    // Each code is there.
    const auto codes = u"\\b((?:PORT|ADDR|DIR|DISK|DRIME|STORAGE|KEY|CERT|USERS|LOG|CONF|NO|BUSY)"
                       "-[A-Z]{3,})\\b"_s;
    QCOMPARE(namesIn(codes, table), namesIn(codes, said));
}

QTEST_GUILESS_MAIN(tst_documentedoptions)
#include "tst_documentedoptions.moc"
