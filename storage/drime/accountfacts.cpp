// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/accountfacts.h"

#include "storage/drime/wire.h"

#include <algorithm>

namespace restdock::drime {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto spaceIsFresh = 60s; // a health check may ask every second
constexpr auto failureIsFresh = 10s;
constexpr milliseconds signInBudget = 20s; // somebody waits for it

/// Which of the two numbers is the total is contested, but the used part cannot exceed it.
qint64 totalOf(const SpaceUsage &usage)
{
    if (usage.availableBytes < 0 || usage.usedBytes < 0)
        return -1;
    return usage.availableBytes >= usage.usedBytes ? usage.availableBytes
                                                   : usage.availableBytes + usage.usedBytes;
}

} // namespace

void AccountFacts::signIn(Completion<DrimeAccount> done)
{
    ApiRequest request;
    request.path = u"cli/loggedUser"_s;
    request.deadline = Deadline(std::min(m_api.settings().tuning.retryBudget, signInBudget));
    m_api.call(std::move(request), [this, done = std::move(done)](const ApiAnswer &answer) mutable {
        if (!answer.isOk()) {
            done(*answer.error);
            return;
        }
        const auto user = Account::fromJson(answer.json);
        if (!user) {
            done(signInRequired());
            return;
        }
        DrimeAccount account{user->email, user->displayName, {}, -1, -1};
        if (m_api.settings().workspaceId == 0)
            done(std::move(account));
        else
            askForWorkspaces(std::move(done), std::move(account));
    });
}

void AccountFacts::askForWorkspaces(Completion<DrimeAccount> done, DrimeAccount account)
{
    ApiRequest request;
    request.path = u"me/workspaces"_s;
    m_api.call(
        std::move(request),
        [this, account = std::move(account),
         done = std::move(done)](const ApiAnswer &answer) mutable {
            if (!answer.isOk()) {
                done(*answer.error);
                return;
            }
            account.workspaces.append({0, u"Personal"_s});
            const auto workspaces = workspacesFromJson(answer.json);
            for (const auto &workspace : workspaces)
                account.workspaces.append({workspace.id, workspace.name});
            const qint64 wanted = m_api.settings().workspaceId;
            QStringList names;
            bool isThere = false;
            for (const auto &workspace : std::as_const(account.workspaces)) {
                isThere = isThere || workspace.id == wanted;
                names.append(u"%1 (%2)"_s.arg(workspace.id).arg(workspace.name));
            }
            if (isThere)
                done(std::move(account));
            else
                done(Error{
                    ErrorCode::InvalidArgument,
                    QT_TRANSLATE_NOOP(
                        "Error", "there is no workspace %1 in this Drime account. There are: %2"),
                    {wanted, names.join(u", "_s)}});
        });
}

void AccountFacts::testConnection(Completion<DrimeAccount> done)
{
    signIn([this, done = std::move(done)](Result<DrimeAccount> account) mutable {
        if (!account) {
            done(account.error());
            return;
        }
        const auto withSpace = [this](Completion<DrimeAccount> next, DrimeAccount known) {
            askForSpace(std::move(next), std::move(known));
        };
        if (!account->workspaces.isEmpty()) {
            withSpace(std::move(done), std::move(*account));
            return;
        }
        askForWorkspaces(
            [withSpace, done = std::move(done)](Result<DrimeAccount> known) mutable {
                if (known)
                    withSpace(std::move(done), std::move(*known));
                else
                    done(known.error());
            },
            std::move(*account));
    });
}

void AccountFacts::askForSpace(Completion<DrimeAccount> done, DrimeAccount account)
{
    ApiRequest request;
    request.path = u"user/space-usage"_s;
    request.query.addQueryItem(u"workspaceId"_s, QString::number(m_api.settings().workspaceId));
    m_api.call(
        std::move(request),
        [account = std::move(account), done = std::move(done)](const ApiAnswer &answer) mutable {
            if (!answer.isOk()) {
                done(*answer.error);
                return;
            }
            const auto usage = SpaceUsage::fromJson(answer.json);
            account.usedBytes = usage.usedBytes;
            account.totalBytes = totalOf(usage);
            done(std::move(account));
        });
}

void AccountFacts::probe(Completion<StorageSpace> done)
{
    const auto now = Clock::now();
    if (const auto &known = m_space->answer) {
        const auto age = now - m_space->askedAt;
        if (age < (known->has_value() ? milliseconds(spaceIsFresh) : failureIsFresh)) {
            done(*known);
            return;
        }
    }
    askForSpace(
        [shared = m_space, done = std::move(done)](const Result<DrimeAccount> &account) mutable {
            StorageSpace space;
            if (account && account->totalBytes >= 0) {
                space.totalBytes = account->totalBytes;
                space.availableBytes = account->totalBytes - account->usedBytes;
            }
            const auto answer =
                account ? Result<StorageSpace>(space) : Result<StorageSpace>(account.error());
            *shared = {answer, Clock::now()};
            done(answer);
        },
        {});
}

} // namespace restdock::drime
