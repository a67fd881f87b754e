// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/completion.h"

#include <QMetaObject>
#include <QObject>
#include <QThreadPool>

#include <memory>

namespace restdock {

/// Runs @p work, which returns a Result<T>, on a thread of the global pool, and @p done in @p
/// context's thread. Before the end of @p context its owner waits for the pool.
template<typename T, typename Work>
void runInBackground(QObject *context, Work work, Completion<T> done)
{
    // The event loop copies its functions, and a completion cannot be copied.
    auto shared = std::make_shared<Completion<T>>(std::move(done));
    QThreadPool::globalInstance()->start([context, work = std::move(work), shared]() mutable {
        auto result = std::make_shared<Result<T>>(work());
        QMetaObject::invokeMethod(
            context, [result, shared = std::move(shared)] { (*shared)(std::move(*result)); });
    });
}

} // namespace restdock
