// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/requesthead.h"
#include "app/server/observe/accesslog.h"
#include "tests/support/temporarylimit.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>
#include <csignal>
#include <mutex>

using namespace restdock;

namespace {

Activity someActivity()
{
    Activity activity;
    activity.startedAt = std::chrono::system_clock::time_point(std::chrono::seconds(1769868131));
    activity.client = "192.168.1.9";
    activity.user = "anna";
    activity.method = "GET";
    activity.target = "/a/config";
    activity.status = 200;
    activity.bytesSent = 155;
    return activity;
}

http::RequestHead headWith(const QByteArray &fields)
{
    http::HeadParser parser;
    const QByteArray bytes = "GET / HTTP/1.1\r\nHost: x\r\n" + fields + "\r\n";
    auto outcome = parser.parse(bytes);
    return std::move(std::get<http::HeadParser::Complete>(outcome).head);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Switches to German for times, as QCoreApplication does where it is the person's language.
bool useGerman(const QString &folder)
{
    const QString name = QStringLiteral("de_DE.UTF-8");
    QProcess::execute(QStringLiteral("localedef"),
                      {QStringLiteral("-i"), QStringLiteral("de_DE"), QStringLiteral("-f"),
                       QStringLiteral("UTF-8"), QStringLiteral("--no-archive"),
                       QString(folder + u'/' + name)});
    qputenv("LOCPATH", QFile::encodeName(folder));
    return std::setlocale(LC_TIME, qPrintable(name)) != nullptr;
}

/// What is logged as a warning while this lives, in any thread.
class Warnings
{
public:
    Warnings()
    {
        s_lines = {};
        m_before = qInstallMessageHandler(take);
    }
    ~Warnings() { qInstallMessageHandler(m_before); }
    Warnings(const Warnings &) = delete;
    Warnings &operator=(const Warnings &) = delete;

    QStringList all() const
    {
        const std::lock_guard guard(s_lock);
        return s_lines;
    }

private:
    static void take(QtMsgType type, const QMessageLogContext &, const QString &text)
    {
        const std::lock_guard guard(s_lock);
        if (type == QtWarningMsg)
            s_lines.append(text);
    }

    static inline std::mutex s_lock;
    static inline QStringList s_lines;
    QtMessageHandler m_before = nullptr;
};

} // namespace

class TestAccessLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void writesTheCombinedFormat()
    {
        qputenv("TZ", "UTC");
        const auto head = headWith("User-Agent: restic/0.18\r\nReferer: http://x/\r\n");
        QCOMPARE(AccessLog::format(someActivity(), head),
                 QByteArray("192.168.1.9 - anna [31/Jan/2026:14:02:11 +0000] "
                            "\"GET /a/config HTTP/1.1\" 200 155 \"http://x/\" \"restic/0.18\""));
    }

    /// Programs that read the log know English months only.
    void monthsAreEnglishEverywhere()
    {
        if (!useGerman(m_folder.path()))
            QSKIP("localedef knows no German here");
        auto activity = someActivity();
        activity.startedAt += std::chrono::days(42); // in March, or März
        const auto line = AccessLog::format(activity, {});
        std::setlocale(LC_TIME, "C");
        QVERIFY2(line.contains("[14/Mar/2026:"), line.constData());
    }

    void marksWhatIsUnknown()
    {
        Activity activity;
        activity.client = "@";
        activity.status = 400;
        const auto line = AccessLog::format(activity, {});
        QVERIFY2(line.startsWith("@ - - ["), line.constData());
        QVERIFY2(line.endsWith("\"-\" 400 0 \"\" \"\""), line.constData());
    }

    void letsForeignTextEndNothing()
    {
        auto activity = someActivity();
        activity.user = "an\"na\n";
        const auto head = headWith("User-Agent: a\"b\\c\td\r\n");
        const auto line = AccessLog::format(activity, head);
        QVERIFY2(line.contains(" - an\\\"na\\x0a ["), line.constData());
        QVERIFY2(line.endsWith("\"a\\\"b\\\\c\\x09d\""), line.constData());
        QVERIFY(!line.contains('\n'));
    }

    void hasEveryLineAtItsEnd()
    {
        const auto path = m_folder.filePath(QStringLiteral("all"));
        {
            auto log = AccessLog::open(path);
            QVERIFY(log);
            for (int i = 0; i < 5000; ++i)
                (*log)->requestEnded(someActivity(), {});
        }
        QCOMPARE(contentOf(path).count('\n'), qsizetype(5000));
    }

    void appearsSoonWithoutFurtherRequests()
    {
        const auto path = m_folder.filePath(QStringLiteral("soon"));
        auto log = AccessLog::open(path);
        QVERIFY(log);
        (*log)->requestEnded(someActivity(), {});
        QTRY_COMPARE(contentOf(path).count('\n'), qsizetype(1));
    }

    void continuesInANewFileAfterRotation()
    {
        const auto path = m_folder.filePath(QStringLiteral("rotated"));
        {
            auto log = AccessLog::open(path);
            QVERIFY(log);
            (*log)->requestEnded(someActivity(), {});
            QTRY_COMPARE(contentOf(path).count('\n'), qsizetype(1));
            QVERIFY(QFile::rename(path, path + u".1"));
            QVERIFY((*log)->reopen());
            (*log)->requestEnded(someActivity(), {});
        }
        QCOMPARE(contentOf(path).count('\n'), qsizetype(1));
        QCOMPARE(contentOf(path + u".1").count('\n'), qsizetype(1));
    }

    void aFullDiskIsToldOfOnce()
    {
        const auto path = m_folder.filePath(QStringLiteral("full"));
        QVERIFY(QFile::link(QStringLiteral("/dev/full"), path));
        const Warnings warnings;
        {
            auto log = AccessLog::open(path);
            QVERIFY(log);
            (*log)->requestEnded(someActivity(), {});
            QTRY_COMPARE(warnings.all().size(), qsizetype(1));
            QVERIFY(warnings.all().first().startsWith(u"Cannot write the access log"));
            (*log)->requestEnded(someActivity(), {});
        }
        QCOMPARE(warnings.all().size(), qsizetype(1));
    }

    void whatAFullDiskDidNotTakeIsCounted()
    {
        const auto path = m_folder.filePath(QStringLiteral("emptied"));
        QVERIFY(QFile::link(QStringLiteral("/dev/full"), path));
        const Warnings warnings;
        auto log = AccessLog::open(path);
        QVERIFY(log);
        (*log)->requestEnded(someActivity(), {});
        QTRY_COMPARE(warnings.all().size(), qsizetype(1));
        QVERIFY(QFile::remove(path));
        QVERIFY((*log)->reopen());
        (*log)->requestEnded(someActivity(), {});
        QTRY_COMPARE(contentOf(path).count('\n'), qsizetype(1));
        QTRY_COMPARE(warnings.all().size(), qsizetype(2));
        QCOMPARE(warnings.all().last(), QStringLiteral("1 lines of the access log were lost"));
    }

    void aLineThatWasCutOffSpoilsNoOther()
    {
        const auto path = m_folder.filePath(QStringLiteral("cut"));
        const auto line = AccessLog::format(someActivity(), {});
        std::signal(SIGXFSZ, SIG_IGN);
        const Warnings warnings;
        auto log = AccessLog::open(path);
        QVERIFY(log);
        {
            const test::TemporaryLimit limit(RLIMIT_FSIZE, rlim_t(line.size() / 2));
            (*log)->requestEnded(someActivity(), {});
            QTRY_COMPARE(warnings.all().size(), qsizetype(1));
        }
        (*log)->requestEnded(someActivity(), {});
        const QByteArray wanted = line.first(line.size() / 2) + '\n' + line + '\n';
        QTRY_COMPARE(contentOf(path), wanted);
    }

    void saysWhyItCannotBeOpened()
    {
        const auto log = AccessLog::open(m_folder.filePath(QStringLiteral("no/such/folder")));
        QVERIFY(!log);
        QVERIFY(log.error().message.contains(u"no/such/folder"));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestAccessLog)
#include "tst_accesslog.moc"
