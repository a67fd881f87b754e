// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "app/server/server.h"
#include "storage/profiles/certificatefacts.h"
#include "storage/profiles/profile.h"
#include "storage/storageprovider.h"

namespace restdock {

/// Why a profile is not served. The message of its Error is for people (what, why, what to do), the
/// same for headless and desktop; a window may have better words for a code.
struct ServeTrouble
{
    enum class Code {
        PortUsed,
        PortDenied,
        AddressGone,
        AddressBad,
        NoAnswer, ///< it listens, and its own request got none
        FolderMissing,
        FolderDenied,
        DiskFull,
        ServiceUnreachable,
        ServiceBusy, ///< it asks to slow down
        ServiceFull, ///< the account has no room left
        StorageBad,
        KeyRefused,      ///< by the service
        KeyMissing,      ///< no place has it
        KeychainLocked,  ///< or the encrypted file
        KeychainMissing, ///< there is none, or it does not answer
        KeyLost,         ///< the keychain has no entry of the profile
        CertificateBad,
        UsersBad,
        LogBad,
        ProfileBad, ///< its settings, or the file they are in
        NoSuchProfile,
        ServedElsewhere,
    };

    Code code = Code::ProfileBad;
    Error error;
    // What windows make their own words of; empty where it says nothing.
    QString owner = {};       ///< FolderDenied: whose the folder is, unless it is this user's
    qint64 process = 0;       ///< ServedElsewhere: by which
    qint64 keepFreeBytes = 0; ///< DiskFull: the limit that is reached
    CertificateFlaw flaw = CertificateFlaw::None; ///< CertificateBad

    bool operator==(const ServeTrouble &) const = default;
};

/// The code that people can search for: "PORT-USED".
QString troubleCodeName(ServeTrouble::Code code);

/// How a headless run ends that could not go on because of it.
ExitCode exitCodeOf(ServeTrouble::Code code);

/// Whether it may pass by itself, so that trying again is worth it.
bool mayPass(const ServeTrouble &trouble);

/// What kept a server from starting.
ServeTrouble troubleOfStart(Server::Step step, const Error &error, const Profile &profile);
/// Of a server that runs: the address at which it listens has gone with the network.
ServeTrouble troubleOfGoneAddress(const Profile &profile);

/// Why the storage of a profile cannot be used.
ServeTrouble troubleOfStorage(const Error &error, const Profile &profile);
/// Whether so little room is left that new data is refused.
bool isFull(const StorageSpace &space, const Profile &profile);
ServeTrouble troubleOfFullStorage(const StorageSpace &space, const Profile &profile);
/// Why its secrets could not be had from a keychain or an encrypted file.
ServeTrouble troubleOfSecrets(const Error &error);

} // namespace restdock
