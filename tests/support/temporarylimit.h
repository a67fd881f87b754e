// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/resource.h>

namespace restdock::test {

/// Sets a limit of this process for as long as it lives.
class TemporaryLimit
{
public:
    TemporaryLimit(__rlimit_resource resource, rlim_t value) : m_resource(resource)
    {
        ::getrlimit(m_resource, &m_before);
        const struct rlimit limit = {value, m_before.rlim_max};
        ::setrlimit(m_resource, &limit);
    }
    TemporaryLimit(const TemporaryLimit &) = delete;
    TemporaryLimit &operator=(const TemporaryLimit &) = delete;
    ~TemporaryLimit() { ::setrlimit(m_resource, &m_before); }

private:
    __rlimit_resource m_resource;
    struct rlimit m_before
    {};
};

} // namespace restdock::test
