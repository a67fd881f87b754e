// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace restdock {

/// What went wrong, as far as a caller has to tell cases apart.
///
/// The HTTP status (app/server) and the sentence for people (ui) are each derived from the code in
/// one place. `NotFound` is used only when absence is certain: restic takes a 404 as lost data, so
/// everything unsure is `Unavailable`.
enum class ErrorCode {
    NotFound,         ///< certainly absent
    AlreadyExists,    ///< a blob of that name is stored; blobs are never replaced
    PermissionDenied, ///< the system refuses access to this user
    ReadOnly,         ///< the storage takes no writes now
    NoSpace,          ///< disk or account full
    InvalidArgument,  ///< the caller asked for something that cannot be
    Unavailable,      ///< cannot be told now; trying again may help
    RateLimited,      ///< the service asks to slow down
    SignInRequired,   ///< the service refuses the key
    Corrupt,          ///< what is stored or sent is not what its name or size promises
    Cancelled,        ///< given up before it finished
    Internal,         ///< a defect or an error without a better name
};

/// An error as a value: the code decides, the message is for people (what, why; never a secret),
/// the detail is for the log (system text, path, service answer).
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString detail = {};
    std::chrono::milliseconds retryAfter{0}; ///< 0: the service named none

    bool operator==(const Error &) const = default;
};

/// The dotted-free, stable name of a code ("not-found"), for logs and tests.
QString errorCodeName(ErrorCode code);

/// The code that fits an errno value; see errorFromErrno().
ErrorCode errorCodeFromErrno(int systemError);

/// Turns an errno value into an Error. @p action completes the sentence "Cannot …" ("open FILE").
/// ENOENT and ENOTDIR become NotFound: a caller to whom that is not the absence of the blob itself
/// has to look first.
Error errorFromErrno(int systemError, const QString &action);

} // namespace restdock
