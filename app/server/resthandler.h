// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/access/accesspolicy.h"
#include "app/server/exchange.h"
#include "app/server/restroute.h"
#include "app/server/workers.h"
#include "storage/storageprovider.h"

namespace restdock {

struct RestOptions
{
    bool verifyUploads = true; ///< refuse content whose hash is not its name
    bool debug = false;        ///< print method and target of each request to standard error
};

/// restic's REST protocol, versions 1 and 2 (restic's doc/REST_backend.rst), over a storage
/// provider, with the answers of rest-server 0.14.
///
/// Knows what a request means; nothing of sockets, threads of connections, or disks. Provider calls
/// that may block run on the workers.
class RestHandler final : public RequestHandler
{
public:
    /// All three must outlive the handler.
    RestHandler(StorageProvider &provider, Workers &workers, const AccessPolicy &policy,
                const RestOptions &options);

    void handle(ExchangePtr exchange) override;

private:
    void perform(Operation operation, const ExchangePtr &exchange, const RestRoute &route);
    void createRepository(const ExchangePtr &exchange, const RestRoute &route);
    void list(const ExchangePtr &exchange, const RestRoute &route);
    void stat(const ExchangePtr &exchange, const BlobRef &blob);
    void read(const ExchangePtr &exchange, const BlobRef &blob);
    void write(const ExchangePtr &exchange, const BlobRef &blob);
    void receive(const ExchangePtr &exchange, const BlobRef &blob,
                 std::unique_ptr<BlobWriter> writer) const;
    void remove(const ExchangePtr &exchange, const BlobRef &blob);

    template<typename Call>
    void call(Call operation);
    template<typename Call>
    void callLookup(Call operation);

    StorageProvider &m_provider;
    Workers &m_workers;
    const AccessPolicy &m_policy;
    const RestOptions m_options;
    const StorageProperties m_properties;
};

} // namespace restdock
