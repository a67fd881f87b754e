// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/secretstore.h"

#include <functional>
#include <memory>

namespace restdock::test {

/// Another store, with what can happen to one: it is locked or away, refuses, or the whole process
/// ends around a call.
class FaultyStore final : public SecretStore
{
public:
    enum class Call { Read, Write, Remove };

    struct Faults
    {
        State state = State::Ready;
        /// Asked before each call; an Error is what it reports.
        std::function<Result<void>(Call, const QString &key)> before = {};
        /// Called when a call was done; an Error is what it reports all the same.
        std::function<Result<void>(Call, const QString &key)> after = {};
    };

    FaultyStore(std::unique_ptr<SecretStore> inner, std::shared_ptr<Faults> faults)
        : m_inner(std::move(inner)),
          m_faults(std::move(faults))
    {
    }

    State state() override { return m_faults->state; }

    Result<void> checkUsable() override
    {
        switch (m_faults->state) {
        case State::Ready: return m_inner->checkUsable();
        case State::Locked: return Error{ErrorCode::SignInRequired, QStringLiteral("KEY-LOCKED")};
        case State::Absent: break;
        }
        return Error{ErrorCode::Unavailable, QStringLiteral("KEY-NONE")};
    }

    void setMayAsk(bool mayAsk) override { m_inner->setMayAsk(mayAsk); }

    Result<Secret> read(const QString &key) override
    {
        return around<Secret>(Call::Read, key, [&] { return m_inner->read(key); });
    }

    Result<void> write(const QString &key, const QString &label, const Secret &content) override
    {
        return around<void>(Call::Write, key, [&] { return m_inner->write(key, label, content); });
    }

    Result<void> remove(const QString &key) override
    {
        return around<void>(Call::Remove, key, [&] { return m_inner->remove(key); });
    }

    Result<QStringList> list() override
    {
        if (auto usable = checkUsable(); !usable)
            return std::move(usable).error();
        return m_inner->list();
    }

private:
    template<typename T, typename Function>
    Result<T> around(Call call, const QString &key, Function function)
    {
        if (auto usable = checkUsable(); !usable)
            return std::move(usable).error();
        if (m_faults->before) {
            if (auto allowed = m_faults->before(call, key); !allowed)
                return std::move(allowed).error();
        }
        auto result = function();
        if (m_faults->after) {
            if (auto told = m_faults->after(call, key); !told)
                return std::move(told).error();
        }
        return result;
    }

    std::unique_ptr<SecretStore> m_inner;
    std::shared_ptr<Faults> m_faults;
};

} // namespace restdock::test
