// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <unistd.h>

namespace restdock::test {

/// Gives up root's rights, to whom no folder is closed, for as long as it lives.
class TemporaryUser
{
public:
    TemporaryUser() : m_before(::geteuid()) { m_isChanged = ::seteuid(nobody) == 0; }
    TemporaryUser(const TemporaryUser &) = delete;
    TemporaryUser &operator=(const TemporaryUser &) = delete;
    ~TemporaryUser()
    {
        if (m_isChanged && ::seteuid(m_before) != 0)
            qFatal("Cannot become the user of the test again");
    }
    bool isChanged() const { return m_isChanged; }

private:
    static constexpr uid_t nobody = 65534;

    uid_t m_before;
    bool m_isChanged = false;
};

} // namespace restdock::test
