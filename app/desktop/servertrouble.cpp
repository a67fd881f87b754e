// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/servertrouble.h"

#include "ui/profiles/storagetrouble.h"

#include <cerrno>
#include <cstring>

namespace restdock {

namespace {

using Code = ui::Trouble::Code;

Code codeOfListening(const Error &error)
{
    // The listener tells the two apart by the system's own text only.
    if (error.detail == QString::fromLocal8Bit(std::strerror(EADDRINUSE)))
        return Code::PortUsed;
    if (error.code == ErrorCode::PermissionDenied)
        return Code::PortDenied;
    return error.code == ErrorCode::InvalidArgument ? Code::Unknown : Code::AddressGone;
}

} // namespace

ui::Trouble desktopTroubleOfStart(Server::Step step, const Error &error, const Profile &profile)
{
    switch (step) {
    case Server::Step::Users: return {Code::UsersBad, profile.htpasswdFile, error};
    case Server::Step::Certificate: return {Code::CertificateBad, profile.tlsCert, error};
    case Server::Step::Quota: return ui::troubleOfStorage(error, profile);
    case Server::Step::Log: return {Code::LogBad, profile.requestLog, error};
    case Server::Step::Listen: break;
    }
    return {codeOfListening(error), profile.listen.toString(), error};
}

ui::Trouble troubleOfKeychain(const Error &error)
{
    switch (error.code) {
    case ErrorCode::SignInRequired: return {Code::KeychainLocked, {}, error};
    case ErrorCode::Unavailable: return {Code::KeychainMissing, {}, error};
    case ErrorCode::NotFound: return {Code::KeyLost, {}, error};
    default: return {Code::Unknown, {}, error};
    }
}

bool mayPass(const ui::Trouble &trouble)
{
    switch (trouble.code) {
    case Code::FolderMissing:
    case Code::ServiceUnreachable:
    case Code::AddressGone:
    case Code::DiskFull: return true;
    default: return false;
    }
}

} // namespace restdock
