// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/traystate.h"

#include "ui/look/format.h"
#include "ui/profiles/attention.h"
#include "ui/profiles/profilemodel.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace restdock::ui {

namespace {

struct TrayTexts
{
    Q_DECLARE_TR_FUNCTIONS(Tray)
};

TrayLook trayLook(Look look)
{
    switch (look) {
    case Look::Stopped:
    case Look::Starting: return TrayLook::Stopped;
    case Look::Running: return TrayLook::Running;
    case Look::Busy: return TrayLook::Busy;
    case Look::Waiting:
    case Look::Attention: return TrayLook::Attention;
    case Look::Error: return TrayLook::Error;
    }
    return TrayLook::Stopped;
}

} // namespace

TrayLook trayLook(const ProfileModel &profiles, const ProfileDamage &damage)
{
    auto worst = TrayLook::Stopped;
    if (damage.extent != ProfileDamage::Extent::None)
        worst = damage.isOfAll() ? TrayLook::Error : TrayLook::Attention;
    for (int row = 0; row < profiles.count(); ++row)
        worst = std::max(worst, trayLook(profiles.at(row).look()));
    return worst;
}

QString trayIconName(TrayLook look)
{
    switch (look) {
    case TrayLook::Stopped: return QStringLiteral("tray-stopped");
    case TrayLook::Running: return QStringLiteral("tray-running");
    case TrayLook::Busy: return QStringLiteral("tray-busy");
    case TrayLook::Attention: return QStringLiteral("tray-attention");
    case TrayLook::Error: return QStringLiteral("tray-error");
    }
    return {};
}

QString trayToolTip(const ProfileModel &profiles, const ProfileDamage &damage)
{
    int running = 0;
    qsizetype clients = 0;
    Throughput sum;
    for (int row = 0; row < profiles.count(); ++row) {
        const auto &entry = profiles.at(row);
        running += entry.status.isUp() ? 1 : 0;
        clients += entry.traffic.clients.size();
        sum.received += entry.traffic.now.received;
        sum.sent += entry.traffic.now.sent;
    }
    QStringList parts;
    const auto reasons = attentions(profiles, damage);
    for (const auto &reason : reasons)
        parts << reason.text;
    parts << (running == 0 ? TrayTexts::tr("no server running")
                           : TrayTexts::tr("%n servers running", nullptr, running));
    if (clients > 0)
        parts << TrayTexts::tr("%n clients active", nullptr, int(clients));
    if (sum.received >= 0.5)
        parts << TrayTexts::tr("in %1").arg(formatRate(sum.received));
    if (sum.sent >= 0.5)
        parts << TrayTexts::tr("out %1").arg(formatRate(sum.sent));
    return QStringLiteral("Restdock: %1").arg(parts.join(QStringLiteral(" · ")));
}

} // namespace restdock::ui
