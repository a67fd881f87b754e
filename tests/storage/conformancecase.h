// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the cases of conformance.h have in common: rows, and verdicts that say an error's text. For their sources only.

#include "storage/blobref.h"
#include "storage/result.h"
#include "tests/storage/blobsamples.h"
#include "tests/storage/providercalls.h"

#include <QTest>

namespace restdock::test {

inline void addRepositoryRows()
{
    QTest::addColumn<QList<QByteArray>>("segments");
    QTest::newRow("in the root") << QList<QByteArray>{};
    QTest::newRow("one level down") << QList<QByteArray>{"laptop"};
    QTest::newRow("two levels down") << QList<QByteArray>{"alice", "caf\xc3\xa9 #1"};
}

inline void addTypeRows()
{
    QTest::addColumn<int>("type");
    for (const BlobType type : allBlobTypes)
        QTest::newRow(blobTypeName(type).data()) << int(type);
}

inline QByteArray codeOf(const Error &error)
{
    return errorCodeName(error.code).toLatin1() + " (" + error.message.toUtf8() + ')';
}

template<typename T>
inline QByteArray verdict(const Result<T> &result)
{
    return result ? QByteArrayLiteral("success") : codeOf(result.error());
}

} // namespace restdock::test

#define VERIFY_SUCCESS(result) \
    do { \
        const auto &checkedResult = (result); \
        QVERIFY2(checkedResult, verdict(checkedResult).constData()); \
    } while (false)
#define VERIFY_ERROR(result, wanted) \
    do { \
        const auto &checkedResult = (result); \
        QVERIFY2(!checkedResult && checkedResult.error().code == (wanted), \
                 verdict(checkedResult).constData()); \
    } while (false)
