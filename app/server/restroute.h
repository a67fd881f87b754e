// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/activity.h"
#include "app/server/http/requesthead.h"
#include "storage/blobref.h"

#include <optional>

namespace restdock {

/// What a request target names, by restic's REST protocol and rest-server's grammar of paths:
/// up to two folders of the repository, then "/" (the repository), "/TYPE/" (a listing),
/// "/TYPE/NAME" (a blob) or "/config".
struct RestRoute
{
    enum class Resource { Repository, Listing, Blob };

    Resource resource = Resource::Repository;
    BlobRef blob;             ///< Repository: only its repository; Listing: without the name
    bool createAsked = false; ///< the query says create=true

    /// Nothing when no resource has this target: 404.
    static std::optional<RestRoute> parse(QByteArrayView target);

    /// The operation that @p method means here; None is 405 with allowedMethods().
    Operation operation(http::Method method) const;
    /// For the Allow field, as rest-server lists them.
    QByteArrayView allowedMethods() const;
};

} // namespace restdock
