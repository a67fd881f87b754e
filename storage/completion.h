// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/result.h"

#include <memory>
#include <type_traits>
#include <utility>

namespace restdock {

/// The right, and the duty, to report how one asynchronous operation ended.
///
/// Move-only. It reports exactly once: calling it hands over the result; destroying it uncalled
/// reports ErrorCode::Cancelled, so an operation that is dropped half-way still ends for its caller
/// (a QFuture that is cancelled does not run its continuations, and its caller would wait for ever).
/// The callable runs in the thread that calls or destroys the completion. Unlike std::function it
/// may capture move-only values.
template<typename T>
class [[nodiscard]] Completion
{
public:
    Completion() = default;

    template<typename Function>
        requires(std::is_invocable_v<Function &, Result<T>>)
    Completion(Function function)
        : m_target(std::make_unique<Target<Function>>(std::move(function)))
    {
    }

    Completion(Completion &&) noexcept = default;
    Completion &operator=(Completion &&other) noexcept
    {
        if (this != &other) {
            cancel();
            m_target = std::move(other.m_target);
        }
        return *this;
    }
    ~Completion() { cancel(); }

    /// Reports the end. Later calls do nothing.
    void operator()(Result<T> result)
    {
        if (const auto target = std::exchange(m_target, nullptr))
            target->run(std::move(result));
    }

    explicit operator bool() const noexcept { return m_target != nullptr; }

private:
    struct AnyTarget
    {
        AnyTarget() = default;
        AnyTarget(const AnyTarget &) = delete;
        AnyTarget &operator=(const AnyTarget &) = delete;
        virtual ~AnyTarget() = default;
        virtual void run(Result<T> result) = 0;
    };

    template<typename Function>
    struct Target final : AnyTarget
    {
        explicit Target(Function &&callable) : function(std::move(callable)) {}
        void run(Result<T> result) override { function(std::move(result)); }
        Function function;
    };

    void cancel()
    {
        if (m_target)
            (*this)(Error{ErrorCode::Cancelled,
                          QT_TRANSLATE_NOOP("Error", "The operation was given up")});
    }

    std::unique_ptr<AnyTarget> m_target;
};

} // namespace restdock
