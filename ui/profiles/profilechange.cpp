// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profilechange.h"

#include "ui/commands.h"

namespace restdock::ui {

namespace {

constexpr int attempts = 3; // others change it, too, but not all the time

void changeIn(Commands &commands, int attemptsLeft, const QString &id,
              std::function<void(Profile &)> change, Completion<QString> done)
{
    commands.loadProfile(
        id,
        [&commands, attemptsLeft, id, change = std::move(change),
         done = std::move(done)](const Result<Profile> &loaded) mutable {
            if (!loaded) {
                done(loaded.error());
                return;
            }
            auto changed = *loaded;
            change(changed);
            auto saved = [&commands, attemptsLeft, id, change = std::move(change),
                          done = std::move(done)](Result<QString> result) mutable {
                const bool isOld = !result && result.error().code == ErrorCode::AlreadyExists;
                if (isOld && attemptsLeft > 1)
                    changeIn(commands, attemptsLeft - 1, id, std::move(change), std::move(done));
                else
                    done(std::move(result));
            };
            commands.replaceProfile(id, *loaded, changed, TakeUp::Now, std::move(saved));
        });
}

} // namespace

void changeProfile(Commands &commands, const QString &id, std::function<void(Profile &)> change,
                   Completion<QString> done)
{
    changeIn(commands, attempts, id, std::move(change), std::move(done));
}

} // namespace restdock::ui
