// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/activeclients.h"

#include "ui/profiles/profilemodel.h"

#include <QCoreApplication>
#include <QStringList>

namespace restdock::ui {

namespace {

constexpr int mostListed = 5;

struct ActiveClientTexts
{
    Q_DECLARE_TR_FUNCTIONS(ActiveClients)
};

QString lineOf(const ActiveClient &active)
{
    const auto &client = active.client;
    if (client.address.isEmpty())
        return ActiveClientTexts::tr("a client that has just come to “%1”").arg(active.profile);
    const QString who =
        client.user.isEmpty() ? ActiveClientTexts::tr("somebody without a name") : client.user;
    if (client.repository.isEmpty()) {
        //: %1 is a user, %2 an address, %3 a profile
        return ActiveClientTexts::tr("%1 from %2, in “%3”")
            .arg(who, client.address, active.profile);
    }
    //: %1 is a user, %2 an address, %3 a repository, %4 a profile
    return ActiveClientTexts::tr("%1 from %2: “%3” in “%4”")
        .arg(who, client.address, client.repository, active.profile);
}

} // namespace

QList<ActiveClient> activeClients(const ProfileModel &profiles, const QString &id)
{
    QList<ActiveClient> all;
    for (int row = 0; row < profiles.count(); ++row) {
        const auto &entry = profiles.at(row);
        if (!id.isEmpty() && entry.id != id)
            continue;
        for (const auto &client : entry.traffic.clients)
            all.append({entry.profile.name, client});
        // Who has only just come is not known by name before the traffic is measured again.
        if (entry.traffic.clients.isEmpty() && entry.traffic.transfersUnderWay > 0)
            all.append({entry.profile.name, {}});
    }
    return all;
}

QString listOf(const QList<ActiveClient> &clients)
{
    QStringList lines;
    for (const auto &client : clients) {
        if (lines.size() == mostListed)
            break;
        lines << lineOf(client);
    }
    if (const auto others = clients.size() - lines.size(); others > 0)
        lines << ActiveClientTexts::tr("and %n others", nullptr, int(others));
    return lines.join(u'\n');
}

} // namespace restdock::ui
