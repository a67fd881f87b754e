// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/drime/account.h"
#include "storage/drime/apiclient.h"
#include "storage/storageprovider.h"

namespace restdock::drime {

/// What the service tells of an account: who it is, its workspaces, its room. Network thread.
class AccountFacts final
{
public:
    /// @p api outlives it.
    explicit AccountFacts(ApiClient &api) : m_api(api) {}

    /// Whether the key opens an account, in which the workspace is. SignInRequired, InvalidArgument.
    void signIn(Completion<DrimeAccount> done);
    /// The same with everything a person wants to know.
    void testConnection(Completion<DrimeAccount> done);
    /// The room that is left, as told within the last minute.
    void probe(Completion<StorageSpace> done);

private:
    void askForSpace(Completion<DrimeAccount> done, DrimeAccount account);
    void askForWorkspaces(Completion<DrimeAccount> done, DrimeAccount account);

    /// As last told. A question that is given up may outlive this for a moment.
    struct Space
    {
        std::optional<Result<StorageSpace>> answer;
        Clock::time_point askedAt{};
    };

    ApiClient &m_api;
    const std::shared_ptr<Space> m_space = std::make_shared<Space>();
};

} // namespace restdock::drime
