// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profilechange.h"

#include "ui/commands.h"

namespace restdock::ui {

void changeProfile(Commands &commands, const QString &id, std::function<void(Profile &)> change,
                   Completion<QString> done)
{
    commands.loadProfile(id,
                         [&commands, id, change = std::move(change),
                          done = std::move(done)](Result<Profile> profile) mutable {
                             if (!profile) {
                                 done(std::move(profile).error());
                                 return;
                             }
                             change(*profile);
                             commands.saveProfile(id, *profile, std::move(done));
                         });
}

} // namespace restdock::ui
