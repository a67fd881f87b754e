// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/storage/drime/drimestorage.h"

#include <QTest>

#include <memory>

namespace restdock::test {

using namespace Qt::StringLiterals;

inline constexpr qint64 mebibyte = 1024 * 1024;
inline constexpr qint64 part = 5 * mebibyte;
inline const QJsonObject after{{u"effect"_s, u"after"_s}};

inline QJsonObject once(QJsonObject more = {})
{
    more.insert(u"times"_s, 1);
    return more;
}

/// A storage on the fake of the service, with a repository.
class DrimeUploadsFixture
{
protected:
    void beginAll() { QVERIFY(m_fake.start()); }

    void begin()
    {
        QVERIFY(m_fake.reset());
        DrimeSettings settings;
        settings.tuning = briskTuning();
        m_storage = std::make_unique<DrimeStorage>(m_fake, settings);
        QCOMPARE(outcomeOf(storage().createRepository(blobNamed({}).repository)), u"success"_s);
        QVERIFY(m_fake.clearCalls());
    }

    void end()
    {
        m_storage.reset();
        QVERIFY(m_fake.clearFaults());
        if (!QTest::currentTestFailed())
            QCOMPARE(m_fake.complaints(), QString());
    }

    DrimeStorage &storage() { return *m_storage; }
    qint64 calls(const QString &kind) { return m_fake.calls(kind); }
    qint64 apiCalls() { return m_fake.calls()["apiCalls"_L1].toInteger(); }

    DrimeFake m_fake;
    std::unique_ptr<DrimeStorage> m_storage;
};

} // namespace restdock::test
