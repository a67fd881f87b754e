// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace restdock {

/// How a headless run ends, for service managers and scripts. The values are fixed.
enum class ExitCode {
    Stopped = 0, ///< stopped cleanly
    Failed = 1,  ///< unexpected failure while running
    WrongOptions = 2,
    SettingsInvalid = 3,
    NoSuchProfile = 4,
    CannotListen = 5,
    StorageNotUsable = 6,
    SecretMissing = 7,
    CertificateNotUsable = 8,
    AlreadyServed = 9,
};

} // namespace restdock
