// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/troubleaction.h"

#include <QCoreApplication>

namespace restdock::ui {

namespace {

using Kind = TroubleAction::Kind;
using Code = Trouble::Code;

struct TroubleActions
{
    Q_DECLARE_TR_FUNCTIONS(TroubleAction)
};

bool isFolder(const Profile &profile)
{
    return profile.backend.type == u"local";
}

TroubleAction edit(ProfilePart part, const QString &text)
{
    return {Kind::EditProfile, part, text};
}

QList<TroubleAction> onListening(Code code)
{
    switch (code) {
    case Code::AddressGone:
        return {
            {.kind = Kind::ListenOnAll, .text = TroubleActions::tr("Lis&ten on all addresses…")}};
    case Code::PortDenied:
    case Code::NoAnswer: return {edit(ProfilePart::Access, TroubleActions::tr("Edi&t port"))};
    default: break;
    }
    return {{.kind = Kind::CreateCertificate, .text = TroubleActions::tr("Crea&te new…")},
            edit(ProfilePart::Access, TroubleActions::tr("Choose…"))};
}

QList<TroubleAction> onStorage(Code code, const Profile &profile)
{
    switch (code) {
    case Code::FolderMissing:
        if (isFolder(profile))
            return {edit(ProfilePart::Storage, TroubleActions::tr("&Choose folder…"))};
        break;
    case Code::FolderDenied:
        if (isFolder(profile))
            return {edit(ProfilePart::Storage, TroubleActions::tr("&Choose…"))};
        break;
    case Code::ServiceFull:
        if (profile.backend.type == u"drime")
            return {{.kind = Kind::OpenStorage, .text = TroubleActions::tr("Open Drime")}};
        break;
    case Code::KeyRefused:
        return {{.kind = Kind::RenewSecret, .text = TroubleActions::tr("New &token…")}};
    default: break;
    }
    return {edit(ProfilePart::Storage, TroubleActions::tr("Edi&t profile…"))};
}

QList<TroubleAction> onKeychain(Code code)
{
    switch (code) {
    case Code::KeychainLocked: // beside the button that unlocks it
        return {{.kind = Kind::EnterSecrets, .text = TroubleActions::tr("En&ter token…")}};
    case Code::KeychainMissing:
        return {{.kind = Kind::EnterSecrets,
                 .text = TroubleActions::tr("En&ter token for this session…")},
                {.kind = Kind::ShowHelp, .text = TroubleActions::tr("Help")}};
    default: break;
    }
    return {{.kind = Kind::RenewSecret, .text = TroubleActions::tr("En&ter again…")}};
}

} // namespace

QList<TroubleAction> actionsOn(Code code, const Profile &profile)
{
    switch (code) {
    case Code::PortDenied:
    case Code::AddressGone:
    case Code::NoAnswer:
    case Code::CertificateBad:
    case Code::CertificateEnds: return onListening(code);
    case Code::UsersBad:
        return {edit(ProfilePart::Users, TroubleActions::tr("Choose ano&ther file…"))};
    case Code::LogBad:
        return {edit(ProfilePart::Advanced, TroubleActions::tr("Choose ano&ther file…"))};
    case Code::DiskFull:
    case Code::DiskLow:
    case Code::BackupLate: return {edit(ProfilePart::Rules, TroubleActions::tr("Edi&t rules…"))};
    case Code::KeychainLocked:
    case Code::KeychainMissing:
    case Code::KeyLost:
    case Code::KeyBad: return onKeychain(code);
    case Code::PortUsed: // another port is offered beside it
    case Code::ServiceBusy:
    case Code::ServedElsewhere: return {};
    case Code::FolderMissing:
    case Code::FolderDenied:
    case Code::KeyRefused:
    case Code::ServiceUnreachable:
    case Code::ServiceFull:
    case Code::Unknown: break;
    }
    return onStorage(code, profile);
}

} // namespace restdock::ui
