// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/windowstatus.h"

#include "ui/look/format.h"
#include "ui/profiles/profilemodel.h"
#include "ui/profiles/storagetrouble.h"

#include <algorithm>

namespace restdock {

namespace {

using WindowCode = ui::Trouble::Code;

ui::ServerPhase phaseOf(ServingState state)
{
    switch (state) {
    case ServingState::Stopped: break;
    case ServingState::Starting: return ui::ServerPhase::Starting;
    case ServingState::Running: return ui::ServerPhase::Running;
    case ServingState::Stopping: return ui::ServerPhase::Stopping;
    case ServingState::Waiting: return ui::ServerPhase::Waiting;
    case ServingState::Failed: return ui::ServerPhase::Failed;
    }
    return ui::ServerPhase::Stopped;
}

WindowCode codeOf(ServeTrouble::Code code)
{
    using Code = ServeTrouble::Code;
    switch (code) {
    case Code::PortUsed: return WindowCode::PortUsed;
    case Code::PortDenied: return WindowCode::PortDenied;
    case Code::AddressGone: return WindowCode::AddressGone;
    case Code::NoAnswer: return WindowCode::NoAnswer;
    case Code::FolderMissing: return WindowCode::FolderMissing;
    case Code::FolderDenied: return WindowCode::FolderDenied;
    case Code::DiskFull: return WindowCode::DiskFull;
    case Code::ServiceUnreachable: return WindowCode::ServiceUnreachable;
    case Code::ServiceBusy: return WindowCode::ServiceBusy;
    case Code::ServiceFull: return WindowCode::ServiceFull;
    case Code::KeyRefused: return WindowCode::KeyRefused;
    case Code::KeychainLocked: return WindowCode::KeychainLocked;
    case Code::KeychainMissing: return WindowCode::KeychainMissing;
    case Code::KeyMissing: return WindowCode::KeyBad;
    case Code::KeyLost: return WindowCode::KeyLost;
    case Code::CertificateBad: return WindowCode::CertificateBad;
    case Code::UsersBad: return WindowCode::UsersBad;
    case Code::LogBad: return WindowCode::LogBad;
    case Code::ServedElsewhere: return WindowCode::ServedElsewhere;
    case Code::AddressBad:
    case Code::StorageBad:
    case Code::ProfileBad:
    case Code::NoSuchProfile: break;
    }
    return WindowCode::Unknown;
}

bool isAboutKey(CertificateFlaw flaw)
{
    return flaw == CertificateFlaw::KeyMissing || flaw == CertificateFlaw::KeyUnreadable
        || flaw == CertificateFlaw::KeyLocked;
}

/// What the trouble is about.
QString placeOf(WindowCode code, const ServeTrouble &trouble, const Profile &profile)
{
    switch (code) {
    case WindowCode::PortUsed:
    case WindowCode::PortDenied:
    case WindowCode::AddressGone:
    case WindowCode::NoAnswer: return profile.listen.toString();
    case WindowCode::CertificateBad:
        return isAboutKey(trouble.flaw) ? profile.tlsKey : profile.tlsCert;
    case WindowCode::UsersBad: return profile.htpasswdFile;
    case WindowCode::LogBad: return profile.requestLog;
    case WindowCode::KeyBad: return profile.backend.secretFiles.values().value(0);
    case WindowCode::ServiceUnreachable:
    case WindowCode::ServiceBusy:
    case WindowCode::ServiceFull: return ui::serviceName(profile);
    default: break;
    }
    return ui::storageText(profile);
}

/// Little enough that a person has to do something within days: a few gigabytes of a large disk, or
/// soon no more than the profile leaves free.
bool isLow(const StorageSpace &space, const Profile &profile)
{
    constexpr qint64 fewBytes = 10'000'000'000;
    constexpr int fewPercent = 5;
    if (space.availableBytes < 0)
        return false;
    if (profile.keepFreeBytes > 0 && space.availableBytes < 2 * profile.keepFreeBytes)
        return true;
    return space.availableBytes < fewBytes && space.totalBytes > 0
        && space.availableBytes < space.totalBytes / 100 * fewPercent;
}

QString limitText(qint64 keepFreeBytes)
{
    return keepFreeBytes > 0 ? ui::formatBytes(keepFreeBytes) : QString();
}

std::optional<ui::Trouble> certificateWarning(const QDateTime &end, const Profile &profile)
{
    constexpr int warnedBefore = 30;
    const auto now = QDateTime::currentDateTimeUtc();
    const auto days = now.daysTo(end);
    if (!end.isValid() || days > warnedBefore)
        return {};
    return ui::Trouble{.code = WindowCode::CertificateEnds,
                       .place = profile.tlsCert,
                       .days = end < now ? 0 : int(std::max<qint64>(days, 1)),
                       .end = end};
}

QList<ui::Trouble> warningsOf(const ServingStatus &status, const Profile &profile,
                              const StorageSpace &space)
{
    QList<ui::Trouble> warnings;
    if (isLow(space, profile) && !isFull(space, profile)) {
        warnings.append({.code = WindowCode::DiskLow,
                         .place = ui::storageText(profile),
                         .amount = ui::formatBytes(space.availableBytes),
                         .limit = limitText(profile.keepFreeBytes)});
    }
    for (auto it = status.lateBackups.begin(); it != status.lateBackups.end(); ++it) {
        warnings.append({.code = WindowCode::BackupLate,
                         .place = it.key().isEmpty() ? QStringLiteral("/") : it.key(),
                         .days = int(it.value().daysTo(QDateTime::currentDateTimeUtc()))});
    }
    if (const auto ends = certificateWarning(status.certificateEnd, profile))
        warnings.append(*ends);
    return warnings;
}

} // namespace

ui::Trouble windowTrouble(const ServeTrouble &trouble, const Profile &profile)
{
    const auto code = codeOf(trouble.code);
    const auto &known = trouble.error.name;
    return {.code = code,
            .place = placeOf(code, trouble, profile),
            .error = trouble.error,
            .name = known.isEmpty() ? troubleCodeName(trouble.code) : known,
            .limit = limitText(trouble.keepFreeBytes),
            .owner = trouble.owner,
            .process = trouble.process,
            .flaw = trouble.flaw};
}

ui::ServerStatus windowStatus(const ServingStatus &status, const Profile &profile,
                              const StorageSpace &space)
{
    ui::ServerStatus shown;
    shown.phase = phaseOf(status.state);
    shown.startsAgain = status.startsAgain;
    shown.address = status.address;
    shown.urls = status.urls;
    shown.since = status.since;
    shown.deletingAllowed = status.deletingAllowed;
    // A service that a running server uses more slowly for a while is for the log only.
    const bool isSlow = status.state == ServingState::Running && status.trouble
        && status.trouble->code == ServeTrouble::Code::ServiceBusy;
    if (!isSlow)
        shown.nextTry = status.nextTry;
    if (status.trouble && !isSlow)
        shown.trouble = windowTrouble(*status.trouble, profile);
    if (status.state == ServingState::Starting)
        shown.step = ui::StartStep::OpeningStorage;
    if (status.state == ServingState::Running)
        shown.warnings = warningsOf(status, profile, space);
    return shown;
}

} // namespace restdock
