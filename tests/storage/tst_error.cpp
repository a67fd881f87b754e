// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/error.h"

#include <QSet>
#include <QTest>

#include <cerrno>

using namespace restdock;

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemErrorsHaveTheirCode_data();
    void systemErrorsHaveTheirCode();
    void messageSaysWhatAndWhy();
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
    QCOMPARE(errorCodeName(errorFromErrno(systemError, QStringLiteral("do it")).code), code);
}

void TestError::messageSaysWhatAndWhy()
{
    const Error error = errorFromErrno(ENOSPC, QStringLiteral("store a file"));
    QVERIFY2(error.message.startsWith(QStringLiteral("Cannot store a file: ")),
             qPrintable(error.message));
    QVERIFY(error.message.size() > 25);
    QVERIFY(error.detail.contains(QString::number(ENOSPC)));
    QCOMPARE(error.retryAfter.count(), 0);
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
