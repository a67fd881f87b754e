// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/storagetrouble.h"

#include "ui/look/errortext.h"
#include "ui/profiles/profilemodel.h"
#include "ui/profiles/troubletext.h"

namespace restdock::ui {

QString serviceName(const Profile &profile)
{
    return profile.backend.type == u"drime" ? QStringLiteral("Drime") : storageText(profile);
}

Trouble troubleOfStorage(const Error &error, const Profile &profile)
{
    using Code = Trouble::Code;
    const bool isLocal = profile.backend.type == u"local";
    const QString place = isLocal ? storageText(profile) : serviceName(profile);
    switch (error.code) {
    case ErrorCode::SignInRequired: return {Code::KeyRefused, place, error};
    case ErrorCode::PermissionDenied:
    case ErrorCode::ReadOnly: return {Code::FolderDenied, place, error};
    case ErrorCode::NoSpace: return {isLocal ? Code::DiskFull : Code::ServiceFull, place, error};
    case ErrorCode::RateLimited:
        return {isLocal ? Code::FolderMissing : Code::ServiceBusy, place, error};
    case ErrorCode::NotFound:
    case ErrorCode::Unavailable:
        return {isLocal ? Code::FolderMissing : Code::ServiceUnreachable, place, error};
    case ErrorCode::AlreadyExists:
    case ErrorCode::InvalidArgument:
    case ErrorCode::Corrupt:
    case ErrorCode::Cancelled:
    case ErrorCode::Internal: break;
    }
    return {Code::Unknown, place, error};
}

QString describeAttempt(const Error &error, const Profile &profile)
{
    const auto trouble = troubleOfStorage(error, profile);
    const auto text = describe(trouble, profile.name);
    switch (trouble.code) {
    case Trouble::Code::Unknown: return errorText(error);
    case Trouble::Code::FolderMissing:
    case Trouble::Code::ServiceBusy:
    case Trouble::Code::ServiceUnreachable: // a server would try again by itself
        return QStringLiteral("%1 %2").arg(text.what, text.why);
    default: return QStringLiteral("%1 %2 %3").arg(text.what, text.why, text.remedy);
    }
}

} // namespace restdock::ui
