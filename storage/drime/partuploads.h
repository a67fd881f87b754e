// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/drime/uploads.h"

#include <map>
#include <memory>
#include <vector>

namespace restdock::drime {

/// Sends the parts of one upload to the service's store, several at once, each to an address that the service signs
/// for it, and again where one did not arrive. Lives in the network thread.
class PartUploads
{
public:
    /// The upload that has the parts; it lives as long as a call of theirs is under way.
    class Whole : public std::enable_shared_from_this<Whole>
    {
    public:
        /// The store has all parts so far. Said as often as somebody may want to know.
        virtual void partsSent() = 0;
        virtual void partFailed(Error error) = 0;

    protected:
        ~Whole() = default;
    };

    /// @p expectedParts: how many there will be, or -1.
    PartUploads(Uploads &uploads, Whole &whole, int expectedParts);
    ~PartUploads();

    /// The next part, sealed. Sent as soon as the upload is open.
    void add(PartBufferPtr buffer);
    int count() const { return int(m_parts.size()); }
    void open(const OpenUpload &upload);
    /// No part comes any more.
    void close() { m_isClosed = true; }
    /// Does whatever can be done next.
    void advance();
    /// What the store has, in order.
    QList<UploadedPart> stored() const;
    /// Gives up what is under way, and all parts.
    void stop();

private:
    struct Part;
    using PartPtr = std::shared_ptr<Part>;

    void sign();
    QList<int> numbersToSign() const;
    void signedUrls(const ApiAnswer &answer);
    void send(const PartPtr &part);
    void sent(const PartPtr &part, const HttpAnswer &answer);
    bool isTrustworthy(Part &part, const QByteArray &etag);
    void resend(const PartPtr &part, const Verdict &verdict);

    Uploads &m_uploads;
    Whole &m_whole;
    const int m_expectedParts;
    std::optional<OpenUpload> m_upload; // once it is open
    std::vector<PartPtr> m_parts;
    std::map<int, QByteArray> m_urls;
    bool m_isSigning = false;
    int m_signings = 0; // that brought nothing
    bool m_isClosed = false;
    bool m_isOver = false;
};

} // namespace restdock::drime
