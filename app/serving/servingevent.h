// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/blobref.h"
#include "storage/error.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace restdock {

/// Something that happened while serving and that a person may want to know. Logs and windows make
/// words of it, each their own.
struct ServingEvent
{
    enum class Kind {
        RepositoryCreated,
        BackupReceived, ///< bytes, requests and duration are the client's since the one before
        DamagedUpload,  ///< refused: its content did not match its name
        NoSpace,        ///< an upload was refused; `limit` is what was reached
        DeleteDenied,
        DataFetched,   ///< by a restore, a check or a copy; bytes, requests and duration
        DataRemoved,   ///< by a prune: as many packs as `removed`; bytes and duration
        SlowedDown,    ///< by the storage's service, for `duration`
        BackupLate,    ///< `at`: when the repository got its last one
        DeletingBegan, ///< for `user` (empty: everybody), for `duration`
        DeletingEnded, ///< by itself, or because the server has stopped
        CertificateMade,
    };

    Kind kind = Kind::BackupReceived;
    QByteArray user = {};
    QByteArray client = {}; ///< numeric address
    QByteArray repository = {};
    std::optional<BlobType> type = {};
    qint64 bytes = 0;
    quint64 requests = 0;
    quint64 removed = 0;
    SpaceLimit limit = {};
    std::chrono::seconds duration{0};
    QDateTime at = {};
    bool isByStop = false;       ///< DeletingEnded
    QString file = {};           ///< of the certificate
    QByteArray fingerprint = {}; ///< of the certificate

    bool isWarning() const;

    bool operator==(const ServingEvent &) const = default;
};

/// A word for what happened and key=value pairs:
/// "backup-received user=laptop repo=laptop bytes=1288490188 seconds=190".
QByteArray logText(const ServingEvent &event);

} // namespace restdock
