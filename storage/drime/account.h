// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace restdock {

struct DrimeWorkspace
{
    qint64 id = 0; ///< 0: the personal space
    QString name;

    bool operator==(const DrimeWorkspace &) const = default;
};

/// What a key opens: the result of a connection test.
struct DrimeAccount
{
    QString email;
    QString displayName;
    QList<DrimeWorkspace> workspaces; ///< the personal space first
    qint64 usedBytes = -1;            ///< -1: not told
    qint64 totalBytes = -1;

    bool operator==(const DrimeAccount &) const = default;
};

} // namespace restdock
