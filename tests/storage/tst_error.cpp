// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/error.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <cerrno>
#include <cstring>

using namespace restdock;

namespace {

/// Another language, of which names and numbers are no part.
QString inCapitals(const char *, const char *text)
{
    return QString::fromUtf8(text).toUpper();
}

} // namespace

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemErrorsHaveTheirCode_data();
    void systemErrorsHaveTheirCode();
    void messageSaysWhatAndWhy();
    void whyASystemRefusesIsSaidInAnyLanguage();
    void aNameStandsBehindTheEnglishMessageAndApart();
    void anErrorAroundAnotherKeepsItsParts();
    void whatToDoAtACommandLineIsNoWordForAWindow();
    void whatTheSystemSaysInItsOwnWordsStandsApart();
    void theUsualReasonsAreInOurWords();
    void aMessageThatWasChangedIsSaidAsItIs();
    void codeNamesAreDistinct();
};

void TestError::systemErrorsHaveTheirCode_data()
{
    QTest::addColumn<int>("systemError");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, int systemError, ErrorCode code) {
        QTest::newRow(name) << systemError << errorCodeName(code);
    };
    row("no such file", ENOENT, ErrorCode::NotFound);
    row("not a folder", ENOTDIR, ErrorCode::NotFound);
    row("exists", EEXIST, ErrorCode::AlreadyExists);
    row("access denied", EACCES, ErrorCode::PermissionDenied);
    row("not permitted", EPERM, ErrorCode::PermissionDenied);
    row("read-only file system", EROFS, ErrorCode::ReadOnly);
    row("disk full", ENOSPC, ErrorCode::NoSpace);
    row("over quota", EDQUOT, ErrorCode::NoSpace);
    row("file too big", EFBIG, ErrorCode::NoSpace);
    row("name too long", ENAMETOOLONG, ErrorCode::InvalidArgument);
    row("link loop", ELOOP, ErrorCode::InvalidArgument);
    row("disk error", EIO, ErrorCode::Unavailable);
    row("stale NFS handle", ESTALE, ErrorCode::Unavailable);
    row("time-out", ETIMEDOUT, ErrorCode::Unavailable);
    row("dead FUSE program", ENOTCONN, ErrorCode::Unavailable);
    row("too many files", EMFILE, ErrorCode::Unavailable);
    row("no memory", ENOMEM, ErrorCode::Unavailable);
    row("unplugged", ENXIO, ErrorCode::Unavailable);
    row("damaged file system", EUCLEAN, ErrorCode::Corrupt);
    row("bad descriptor", EBADF, ErrorCode::Internal);
    row("anything else", 123456, ErrorCode::Internal);
}

void TestError::systemErrorsHaveTheirCode()
{
    QFETCH(int, systemError);
    QFETCH(QString, code);
    QCOMPARE(errorCodeName(errorCodeFromErrno(systemError)), code);
    QCOMPARE(errorCodeName(errorFromErrno(systemError, "Cannot do it").code), code);
}

void TestError::messageSaysWhatAndWhy()
{
    const Error error = errorFromErrno(ENOSPC, "Cannot store a file");
    QVERIFY2(error.message.startsWith(QStringLiteral("Cannot store a file: ")),
             qPrintable(error.message));
    QVERIFY(error.message.size() > 25);
    QVERIFY(error.detail.contains(QString::number(ENOSPC)));
    QCOMPARE(error.retryAfter.count(), 0);
}

void TestError::whyASystemRefusesIsSaidInAnyLanguage()
{
    const Error error = errorFromErrno(ENOSPC, "Cannot write %1", {QStringLiteral("/srv/x")});
    QCOMPARE(error.message, QStringLiteral("Cannot write /srv/x: No space left on device"));
    QCOMPARE(error.wording().in(inCapitals),
             QStringLiteral("CANNOT WRITE /srv/x: NO SPACE LEFT ON DEVICE"));
}

void TestError::aNameStandsBehindTheEnglishMessageAndApart()
{
    const Error error{ErrorCode::SignInRequired,
                      "It is locked",
                      {},
                      QStringLiteral("by the person"),
                      QStringLiteral("KEY-LOCKED")};
    QCOMPARE(error.message, QStringLiteral("It is locked (KEY-LOCKED)"));
    QCOMPARE(error.name, QStringLiteral("KEY-LOCKED"));
    QCOMPARE(error.detail, QStringLiteral("by the person"));
    QCOMPARE(error.wording().in(inCapitals), QStringLiteral("IT IS LOCKED"));
}

void TestError::anErrorAroundAnotherKeepsItsParts()
{
    Error inner{ErrorCode::Corrupt,
                "It is damaged",
                {},
                QStringLiteral("byte 3"),
                QStringLiteral("CONF-BAD")};
    inner.retryAfter = std::chrono::milliseconds(7);
    const auto outer =
        inner.reworded(Message("%1: %2", {QStringLiteral("profiles.toml"), inner.wording()}));
    QCOMPARE(outer.message, QStringLiteral("profiles.toml: It is damaged (CONF-BAD)"));
    QCOMPARE(outer.wording().in(inCapitals), QStringLiteral("profiles.toml: IT IS DAMAGED"));
    QCOMPARE(outer.code, ErrorCode::Corrupt);
    QCOMPARE(outer.detail, inner.detail);
    QCOMPARE(outer.retryAfter, inner.retryAfter);
    QCOMPARE(outer.name, inner.name);
}

void TestError::whatToDoAtACommandLineIsNoWordForAWindow()
{
    const auto error = Error{ErrorCode::Corrupt,
                             "%1 is damaged",
                             {QStringLiteral("x")},
                             {},
                             QStringLiteral("CONF-BAD")}
                           .withCommand(QStringLiteral("Mend it with mend --now"));
    QCOMPARE(error.message, QStringLiteral("x is damaged. Mend it with mend --now (CONF-BAD)"));
    QCOMPARE(error.wording().in(inCapitals), QStringLiteral("x IS DAMAGED"));
    const auto outer = error.reworded(Message("Cannot: %1", {error.wording()}));
    QCOMPARE(outer.message,
             QStringLiteral("Cannot: x is damaged. Mend it with mend --now (CONF-BAD)"));
    QCOMPARE(outer.wording().in(inCapitals), QStringLiteral("CANNOT: x IS DAMAGED"));
    const auto plain =
        Error{ErrorCode::Internal, QStringLiteral("Away")}.withCommand(QStringLiteral("Wait"));
    QCOMPARE(plain.message, QStringLiteral("Away. Wait"));
    QCOMPARE(plain.wording().english(), QStringLiteral("Away"));
}

void TestError::whatTheSystemSaysInItsOwnWordsStandsApart()
{
    const Message raw = Message::raw(QStringLiteral("E 17 in %1"), "it failed");
    const Error inner{ErrorCode::Corrupt, "line %1: %2", {3, raw}};
    const Error outer = inner.reworded({"%1: %2", {QStringLiteral("x.toml"), inner.wording()}});
    QCOMPARE(outer.message, QStringLiteral("x.toml: line 3: E 17 in %1"));
    QCOMPARE(outer.wording().in(inCapitals), QStringLiteral("x.toml: LINE 3: IT FAILED"));
    QCOMPARE(outer.wording().rawTexts(), QStringList{QStringLiteral("E 17 in %1")});
    QVERIFY(!raw.isVerbatim());
    QVERIFY(Message("it failed").rawTexts().isEmpty());
}

void TestError::theUsualReasonsAreInOurWords()
{
    QFile file(QStringLiteral("/proc/self/no such file"));
    QVERIFY(!file.open(QIODevice::ReadOnly));
    QCOMPARE(reasonFromText(file.errorString()).in(inCapitals),
             QStringLiteral("NO SUCH FILE OR DIRECTORY"));
    QCOMPARE(reasonFromErrno(ENOSPC).rawTexts(), QStringList());
    const Error odd = errorFromErrno(EBADF, "Cannot write");
    QCOMPARE(odd.wording().in(inCapitals), QStringLiteral("CANNOT WRITE: THE SYSTEM REFUSED IT"));
    QCOMPARE(odd.wording().rawTexts(), QStringList{QString::fromLocal8Bit(std::strerror(EBADF))});
    QVERIFY(odd.message.endsWith(odd.wording().rawTexts().first()));
}

void TestError::aMessageThatWasChangedIsSaidAsItIs()
{
    Error error{ErrorCode::Unavailable, "It is away"};
    error.message += QStringLiteral(". Wait");
    QVERIFY(error.wording().isVerbatim());
    QCOMPARE(error.wording().in(inCapitals), QStringLiteral("It is away. Wait"));
}

void TestError::codeNamesAreDistinct()
{
    QSet<QString> names;
    for (int code = 0; code <= int(ErrorCode::Internal); ++code)
        names.insert(errorCodeName(ErrorCode(code)));
    QCOMPARE(names.size(), int(ErrorCode::Internal) + 1);
    QVERIFY(names.contains(QStringLiteral("not-found")));
}

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
