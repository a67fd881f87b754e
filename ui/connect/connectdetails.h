// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connect/connectcommands.h"

namespace restdock::ui {

struct ProfileEntry;

/// What a person has chosen where there is a choice. Empty, or not there any more: the first.
struct ConnectChoice
{
    QString url = {};
    QString user = {};
};

/// The addresses that clients use for the server of @p entry, or will use when it runs; the likeliest
/// first. Never empty.
QStringList clientUrls(const ProfileEntry &entry);

/// What clients of @p entry need, for one of its users if it has users. Nobody knows the password any
/// more. Where a file or a proxy knows the users, those who were seen can be chosen; else a
/// placeholder stands for the name.
ConnectDetails connectDetails(const ProfileEntry &entry, const ConnectChoice &choice = {});

} // namespace restdock::ui
