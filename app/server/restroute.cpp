// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/restroute.h"

#include "app/server/http/target.h"

namespace restdock {

namespace {

using Resource = RestRoute::Resource;

/// What stands behind the repository's folders: nothing, a type, or a type and a name.
bool readRemainder(QList<QByteArray> rest, bool trailingSlash, RestRoute &route)
{
    if (rest.isEmpty()) {
        route.resource = Resource::Repository;
        return trailingSlash;
    }
    const auto type = blobTypeFromName(rest.takeFirst());
    if (!type)
        return false;
    route.blob.type = *type;
    if (*type == BlobType::Config) {
        route.resource = Resource::Blob;
        return rest.isEmpty() && !trailingSlash;
    }
    if (rest.isEmpty()) {
        route.resource = Resource::Listing;
        return trailingSlash;
    }
    const auto name = BlobName::fromHex(rest.takeFirst());
    if (!name || !rest.isEmpty() || trailingSlash)
        return false;
    route.resource = Resource::Blob;
    route.blob.name = *name;
    return true;
}

} // namespace

std::optional<RestRoute> RestRoute::parse(QByteArrayView target)
{
    auto parsed = http::parseTarget(target);
    if (!parsed)
        return {};
    qsizetype depth = 0;
    while (depth < parsed->segments.size() && depth < RepositoryPath::maximumDepth
           && !blobTypeFromName(parsed->segments.at(depth)))
        ++depth;
    auto repository = RepositoryPath::fromSegments(parsed->segments.first(depth));
    if (!repository)
        return {};
    RestRoute route;
    route.blob.repository = std::move(*repository);
    if (!readRemainder(parsed->segments.sliced(depth), parsed->trailingSlash, route))
        return {};
    route.createAsked = http::queryHas(parsed->query, "create", "true");
    return route;
}

Operation RestRoute::operation(http::Method method) const
{
    using http::Method;
    switch (resource) {
    case Resource::Repository:
        return method == Method::Post ? Operation::CreateRepository : Operation::None;
    case Resource::Listing: return method == Method::Get ? Operation::List : Operation::None;
    case Resource::Blob: break;
    }
    switch (method) {
    case Method::Head: return Operation::Stat;
    case Method::Get: return Operation::Read;
    case Method::Post: return Operation::Write;
    case Method::Delete: return Operation::Remove;
    case Method::Other: break;
    }
    return Operation::None;
}

QByteArrayView RestRoute::allowedMethods() const
{
    switch (resource) {
    case Resource::Repository: return "POST";
    case Resource::Listing: return "GET";
    case Resource::Blob: break;
    }
    return "HEAD, GET, POST, DELETE";
}

} // namespace restdock
