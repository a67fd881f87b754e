// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/commands.h"
#include "app/config/configoutput.h"
#include "app/serving/profilecertificate.h"

namespace restdock {

namespace {

using namespace Qt::StringLiterals;

const QString nameOption = u"name"_s;

ExitCode certificate(const ParsedCommand &command, ConfigSession &session)
{
    auto &store = session.store();
    const QString folder = ProfileStoreOptions::defaultFolder() + u"/certificates"_s;
    Profile profile;
    const auto made =
        makeCertificateFor(store, command.argument(0), folder, command.values(nameOption), profile);
    if (!made)
        return failWith(made.error());
    const auto lines = describeCertificate(*made, profile.tlsCert);
    for (const auto &line : lines)
        say(line);
    return ExitCode::Stopped;
}

} // namespace

ConfigCommand certificateCommand()
{
    CommandSyntax syntax{u"config certificate"_s,
                         u"Makes a self-signed certificate for a profile. Its names "
                         "are this computer's name and its addresses now. A profile without "
                         "encryption gets it; where it was served before, restart it."_s};
    syntax.arguments = {{u"NAME"_s, u"The profile"_s}};
    syntax.minimumArguments = 1;
    syntax.maximumArguments = 1;
    syntax.options = {
        {nameOption, u"NAME"_s, u"A further name or address that clients use; may be repeated"_s},
        storePassphraseOption()};
    return {syntax, certificate};
}

} // namespace restdock
