// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace restdock::test {

/// Gives this process a network of its own, that has nothing but itself: as enterMountNamespace().
QString enterNetworkNamespace();

/// An IPv4 address of this computer, in a network namespace, for as long as this lives.
class TemporaryAddress
{
public:
    /// @p address as in "198.51.100.7". One at a time.
    explicit TemporaryAddress(const QByteArray &address);
    TemporaryAddress(const TemporaryAddress &) = delete;
    TemporaryAddress &operator=(const TemporaryAddress &) = delete;
    ~TemporaryAddress();

    bool isThere() const { return m_isThere; }

private:
    bool m_isThere = false;
};

} // namespace restdock::test
