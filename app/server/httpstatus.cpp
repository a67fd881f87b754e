// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/httpstatus.h"

namespace restdock {

int httpStatus(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound: return 404;
    case ErrorCode::AlreadyExists: return 403;
    case ErrorCode::NoSpace: return 507;
    case ErrorCode::InvalidArgument: return 400;
    case ErrorCode::Unavailable:
    case ErrorCode::RateLimited:
    case ErrorCode::SignInRequired: return 503;
    case ErrorCode::PermissionDenied: // of the server's own user: not the client's fault
    case ErrorCode::ReadOnly:
    case ErrorCode::Corrupt:
    case ErrorCode::Cancelled:
    case ErrorCode::Internal: return 500;
    }
    return 500;
}

int httpStatusOfUpload(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Corrupt:
    case ErrorCode::InvalidArgument:
    case ErrorCode::Cancelled: return 400;
    default: return httpStatus(code);
    }
}

} // namespace restdock
