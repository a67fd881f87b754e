// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/abuse/abusetest.h"

#include <QTest>

#include <sys/resource.h>

#include <cstdio>

namespace restdock::test {

/// As many descriptors as are permitted; the server is started by this process and gets them, too.
void AbuseTest::initTestCase()
{
    rlimit limit{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &limit), 0);
    limit.rlim_cur = limit.rlim_max;
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &limit), 0);
}

void AbuseTest::cleanupTestCase()
{
    std::printf("\n%s\n%s\n\n", SiegeFigures::headLine().constData(),
                m_lines.join('\n').constData());
    std::fflush(stdout);
}

QByteArray AbuseTest::conclude(Siege &siege, int connections, const QByteArray &outcome)
{
    const auto complaints = siege.end(connections, outcome);
    m_lines.append(siege.figures().line());
    return complaints;
}

} // namespace restdock::test

QTEST_GUILESS_MAIN(restdock::test::AbuseTest)
