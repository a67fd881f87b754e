// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/workers.h"

namespace restdock {

namespace {

thread_local const Workers *workersOfThisThread = nullptr;

} // namespace

Workers::Workers(int threadCount)
{
    m_pool.setMaxThreadCount(threadCount);
    m_pool.setExpiryTimeout(-1); // threads that end by themselves wake up to do so
    m_pool.setObjectName(QStringLiteral("restdock-work"));
}

Workers::~Workers()
{
    finish();
}

void Workers::finish()
{
    m_pool.waitForDone();
}

void Workers::start(std::function<void()> task)
{
    ++m_waiting;
    m_pool.start([this, task = std::move(task)] {
        --m_waiting;
        workersOfThisThread = this;
        task();
    });
}

void Workers::runHere(std::function<void()> task)
{
    if (workersOfThisThread == this)
        task();
    else
        start(std::move(task));
}

bool Workers::isBusy() const
{
    return m_waiting > 0;
}

} // namespace restdock
