// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/error.h"
#include "storage/profiles/certificatefacts.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace restdock::ui {

enum class ServerPhase {
    Stopped,
    Starting,
    Running,
    Stopping,
    Waiting, ///< for something that comes back by itself: a drive, the network, a service
    Locked,  ///< for the keychain to be unlocked
    Failed,
};

/// What a server that starts is at.
enum class StartStep { None, AskingKeychain, AwaitingUnlock, OpeningStorage };

/// What needs the person; the texts are made from it in one place, troubletext.cpp.
struct Trouble
{
    enum class Code {
        PortUsed,
        PortDenied,
        AddressGone,
        NoAnswer, ///< it listens, and a request of its own got no answer
        FolderMissing,
        FolderDenied,
        DiskFull,
        KeyRefused,
        ServiceUnreachable,
        ServiceBusy, ///< it asks to slow down
        ServiceFull, ///< the account has no room left
        KeychainLocked,
        KeychainMissing,
        KeyLost,
        KeyBad, ///< a secret is there and cannot be used
        CertificateBad,
        UsersBad,
        LogBad,
        ServedElsewhere,
        // Warnings: the server goes on.
        DiskLow,
        BackupLate,
        CertificateEnds,
        Unknown,
    };

    Code code = Code::Unknown;
    QString place = {}; ///< what it is about: an address, a folder, a file, a service, a repository
    Error error = {};   ///< as it was reported, in the words of whoever did
    QString name = {};  ///< what people search for, the error's or its kind's: "STORAGE-BAD"
    QString amount = {}; ///< DiskLow: what is left
    int days = 0; ///< BackupLate: since the last one. CertificateEnds: until then; 0: it is over
    QString limit =
        {}; ///< DiskFull, DiskLow: what the profile keeps free; empty: nothing, or it is
            ///< not what is in the way
    QString owner = {};    ///< FolderDenied: whose the folder is; empty: not known, or this user's
    QString keychain = {}; ///< KeyLost: it, or the file, that was looked into; empty: not known
    qint64 process = 0;    ///< ServedElsewhere: by which; 0: not known
    CertificateFlaw flaw = CertificateFlaw::None; ///< CertificateBad
    QDateTime end = {};                           ///< CertificateEnds: of the certificate

    bool operator==(const Trouble &) const = default;
};

/// The state of one profile's server. List, tray, tool tip and log all come from this.
struct ServerStatus
{
    ServerPhase phase = ServerPhase::Stopped;
    StartStep step = StartStep::None; ///< for Starting
    bool startsAgain = false;         ///< Stopping: right after that, with other settings
    QString address;                  ///< "127.0.0.1:8000", as bound; empty unless running
    QStringList urls = {}; ///< for clients, numeric addresses first; empty unless running
    QDateTime since = {};
    std::optional<Trouble> trouble = {}; ///< for Waiting, Locked and Failed, and of a running
                                         ///< server's storage
    QDateTime nextTry = {};              ///< invalid: nothing is tried again by itself
    QList<Trouble> warnings = {};        ///< of a running server: what needs the person soon
    QMap<QString, QDateTime> deletingAllowed = {}; ///< until when, by user; "": everybody

    /// The end of the longest maintenance window; invalid: there is none.
    QDateTime deletingUntil() const;
    bool isUp() const { return phase == ServerPhase::Running; }
    /// It can be stopped, rather than started.
    bool isOn() const
    {
        return phase == ServerPhase::Starting || phase == ServerPhase::Running
            || phase == ServerPhase::Waiting;
    }
    /// Somebody wants it to run: it does, or will as soon as it can.
    bool isWanted() const { return isOn() || phase == ServerPhase::Locked; }

    bool operator==(const ServerStatus &) const = default;
};

/// What a person sees of a profile at a glance, worst last: each has a shape and a word of its own.
enum class Look { Stopped, Starting, Running, Busy, Waiting, Attention, Error };

QString lookIconName(Look look); ///< for symbolicIcon()

} // namespace restdock::ui
