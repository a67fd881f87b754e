// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace restdock {

/// As long as it lives, the terminal does not show what is typed; one at a time. Also after a signal
/// that ends the process it shows it again. Anything but a terminal is left alone.
class SilentInput
{
public:
    /// @p input: a descriptor.
    explicit SilentInput(int input);
    SilentInput(const SilentInput &) = delete;
    SilentInput &operator=(const SilentInput &) = delete;
    ~SilentInput();

private:
    struct Before;
    std::unique_ptr<Before> m_before; ///< how it was; null: it is no terminal
};

} // namespace restdock
