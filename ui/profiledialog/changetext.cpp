// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiledialog/changetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace restdock::ui {

namespace {

struct ChangeTexts
{
    Q_DECLARE_TR_FUNCTIONS(restdock::ui::ProfileDialog)
};

QString nameOf(RestartCause cause)
{
    using Cause = RestartCause;
    switch (cause) {
    case Cause::Name: return ChangeTexts::tr("name");
    case Cause::Storage: return ChangeTexts::tr("storage");
    case Cause::Address: return ChangeTexts::tr("address or port");
    case Cause::SignIn: return ChangeTexts::tr("how users sign in");
    case Cause::Encryption: return ChangeTexts::tr("encryption");
    case Cause::Verification: return ChangeTexts::tr("verification of uploads");
    case Cause::Space: return ChangeTexts::tr("limits of all together");
    case Cause::Metrics: return ChangeTexts::tr("metrics");
    case Cause::RequestLog: return ChangeTexts::tr("request log");
    case Cause::Timing: return ChangeTexts::tr("time-outs");
    case Cause::Speed: return ChangeTexts::tr("speed limits");
    case Cause::Connections: return ChangeTexts::tr("numbers of connections");
    case Cause::Other: break;
    }
    return ChangeTexts::tr("other settings");
}

} // namespace

QString addressChangeText(const Profile &before, const Profile &after, int knownClients)
{
    const bool encrypts = before.usesTls() != after.usesTls();
    auto withPort = before.listen;
    withPort.port = after.listen.port;
    const bool isOnlyPort = !encrypts && after.listen == withPort;
    if (!encrypts && after.listen == before.listen)
        return {};
    if (knownClients == 0)
        return ChangeTexts::tr("Clients that have the old address written down need the new one.");
    if (isOnlyPort)
        return ChangeTexts::tr("Changing the port changes the address that %n clients use.",
                               nullptr, knownClients);
    if (after.listen != before.listen)
        return ChangeTexts::tr("This changes the address that %n clients use.", nullptr,
                               knownClients);
    return after.usesTls()
        ? ChangeTexts::tr("With encryption the address that %n clients use begins with https.",
                          nullptr, knownClients)
        : ChangeTexts::tr("Without encryption the address that %n clients use begins with http.",
                          nullptr, knownClients);
}

QString restartText(const QList<RestartCause> &causes, int activeClients)
{
    QStringList names;
    for (const auto cause : causes)
        names.append(nameOf(cause));
    const auto list = QLocale().createSeparatedList(names);
    if (activeClients > 0) {
        //: %1: settings, as a list
        return ChangeTexts::tr("This needs a restart of the server: %1. It interrupts %n clients "
                               "that are active now; “Save” leaves the restart for later.",
                               nullptr, activeClients)
            .arg(list);
    }
    //: %1: settings, as a list
    return ChangeTexts::tr("This needs a restart of the server: %1.").arg(list);
}

} // namespace restdock::ui
