// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <type_traits>
#include <utility>

namespace restdock::drime {

template<typename Signature>
class MoveFunction;

/// std::move_only_function of C++23, as far as it is needed: callbacks here own Completions, which
/// cannot be copied. Dropping one uncalled drops what it holds, and that ends those operations.
template<typename... Arguments>
class MoveFunction<void(Arguments...)>
{
public:
    MoveFunction() = default;

    template<typename Function>
        requires(!std::is_same_v<std::remove_cvref_t<Function>,
                                 MoveFunction> && std::is_invocable_v<Function &, Arguments...>)
    MoveFunction(Function function)
        : m_target(std::make_unique<Target<Function>>(std::move(function)))
    {
    }

    void operator()(Arguments... arguments) const
    {
        m_target->run(std::forward<Arguments>(arguments)...);
    }

    explicit operator bool() const noexcept { return m_target != nullptr; }

private:
    struct AnyTarget
    {
        AnyTarget() = default;
        AnyTarget(const AnyTarget &) = delete;
        AnyTarget &operator=(const AnyTarget &) = delete;
        virtual ~AnyTarget() = default;
        virtual void run(Arguments... arguments) = 0;
    };

    template<typename Function>
    struct Target final : AnyTarget
    {
        explicit Target(Function &&callable) : function(std::move(callable)) {}
        void run(Arguments... arguments) override
        {
            function(std::forward<Arguments>(arguments)...);
        }
        Function function;
    };

    std::unique_ptr<AnyTarget> m_target;
};

using Task = MoveFunction<void()>;

} // namespace restdock::drime
