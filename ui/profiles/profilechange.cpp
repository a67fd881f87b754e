// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profilechange.h"

#include "ui/profiledialog/passphrasedialog.h"
#include "ui/profiles/waitnotice.h"

#include <optional>

namespace restdock::ui {

namespace {

constexpr int attempts = 3; // others change it, too, but not all the time

struct ProfileChange
{
    QString id;
    std::function<void(Profile &)> change;
    PendingChange::Handle pending;
    TakeUp takeUp;
};

void apply(Commands &commands, int attemptsLeft, ProfileChange task, Completion<QString> done)
{
    const auto id = task.id;
    const auto loading = task.pending;
    commands.loadProfile(
        id,
        [&commands, attemptsLeft, task = std::move(task),
         done = std::move(done)](const Result<Profile> &loaded) mutable {
            if (!loaded) {
                done(loaded.error());
                return;
            }
            if (task.pending && task.pending->isTakenBack()) {
                done(Error{ErrorCode::Cancelled, {}});
                return;
            }
            auto changed = *loaded;
            task.change(changed);
            const auto changedId = task.id;
            const auto pending = task.pending;
            const auto takeUp = task.takeUp;
            auto saved = [&commands, attemptsLeft, task = std::move(task),
                          done = std::move(done)](Result<QString> result) mutable {
                const bool isOld = !result && result.error().code == ErrorCode::AlreadyExists;
                if (isOld && attemptsLeft > 1)
                    apply(commands, attemptsLeft - 1, std::move(task), std::move(done));
                else
                    done(std::move(result));
            };
            commands.replaceProfile(changedId, *loaded, changed, takeUp, std::move(saved), pending);
        },
        loading);
}

} // namespace

void changeProfile(Commands &commands, const QString &id, std::function<void(Profile &)> change,
                   Completion<QString> done, const PendingChange::Handle &pending, TakeUp takeUp)
{
    apply(commands, attempts, {id, std::move(change), pending, takeUp}, std::move(done));
}

void changeProfileOver(QWidget *window, const QString &text, Commands &commands, const QString &id,
                       std::function<void(Profile &)> change,
                       std::function<void(const Result<QString> &)> done)
{
    const auto pending = std::make_shared<PendingChange>();
    auto *const notice = new WaitNotice(text, window, pending);
    auto ended = [window, text, &commands, id, change,
                  done = std::move(done)](const Result<QString> &changed) {
        const auto reason = changed ? std::nullopt : PassphraseDialog::reasonOf(changed.error());
        if (!reason || *reason == PassphraseDialog::Reason::New) {
            done(changed);
            return;
        }
        PassphraseDialog::ask(
            window, *reason, [window, text, &commands, id, change, done](const Secret &passphrase) {
                commands.setPassphrase(passphrase);
                changeProfileOver(window, text, commands, id, change, done);
            });
    };
    changeProfile(commands, id, std::move(change), awaited<QString>(notice, std::move(ended)),
                  pending);
}

} // namespace restdock::ui
