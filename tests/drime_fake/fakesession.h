// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/drime_fake/fakeclient.h"

#include <QCryptographicHash>
#include <QTest>

namespace restdock::test {

constexpr qsizetype mebibyte = 1024 * 1024;

inline QByteArray sampleBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (qsizetype i = 0; i < count; ++i)
        bytes[i] = char(i * 31 + i / 251);
    return bytes;
}

inline QByteArray md5(const QByteArray &bytes)
{
    return QByteArray('"' + QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex() + '"');
}

inline qint64 idOf(const RawAnswer &answer)
{
    return answer.json()[QLatin1String("fileEntry")][QLatin1String("id")].toInteger();
}

inline QString hashOf(const RawAnswer &answer)
{
    return answer.json()[QLatin1String("fileEntry")][QLatin1String("hash")].toString();
}

/// A test of the fake as a process, which has a workspace and is empty before each function.
class FakeSession : public QObject
{
protected:
    void start()
    {
        QVERIFY(m_fake.start({QStringLiteral("--workspace"), QStringLiteral("1873:Team")}));
    }
    void forget()
    {
        QVERIFY(m_fake.reset());
        m_client.workspaceId = 0;
    }

    /// The kinds of what was done to it that the contract forbids.
    QStringList breaches()
    {
        using namespace Qt::StringLiterals;
        QStringList kinds;
        for (const QJsonValue &breach : m_fake.report()["breaches"_L1].toArray())
            kinds.append(breach["kind"_L1].toString());
        return kinds;
    }

    DrimeFake m_fake;
    FakeClient m_client{m_fake};
};

} // namespace restdock::test
