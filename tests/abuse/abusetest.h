// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/abuse/siege.h"
#include "tests/abuse/swarm.h"

#include <QObject>

namespace restdock::test {

/// Hostile clients against the real binary, each kind against a server of its own, while an honest
/// client is at work. The table of figures is printed at the end. Cases of a kind share a .cpp.
class AbuseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    // connectioncases.cpp
    void idleConnectionsCostLittle();
    void pipelinedRequestsAreAnsweredInOrder();
    void connectionsThatComeAndGoLeaveNothing();
    // slowcases.cpp
    void slowHeadsAreCutOff();
    void slowBodiesAreCutOff();
    void slowReadersAreCutOff();
    // headcases.cpp
    void malformedRequestsAreRefused();
    // smugglingcases.cpp
    void smuggledRequestsAreNotExecuted();
    // targetcases.cpp
    void targetsDoNotLeaveTheDataFolder();
    // logincases.cpp
    void wrongPasswordsSlowDownNobodyElse();
    void uploadsWithoutLoginStoreNothing();

private:
    /// siege.end(), and a line for the table. Empty if all is well.
    QByteArray conclude(Siege &siege, int connections, const QByteArray &outcome);

    QByteArrayList m_lines;
};

} // namespace restdock::test
