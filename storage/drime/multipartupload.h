// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/drime/partuploads.h"

#include <functional>

namespace restdock::drime {

/// Uploads one file in parts, and makes it visible when it is told to.
///
/// Parts are sent as they come and given up with the rest if it fails. After a lost answer the
/// service is asked how things stand before anything is repeated. An upload that does not end as a
/// file is aborted. Lives in the network thread.
class MultipartUpload final : public PartUploads::Whole
{
public:
    static constexpr int mostParts = 10000; ///< of one upload; the service's limit

    /// @p expectedBytes: of the whole file, or -1. @p failed is called at most once, before commit().
    MultipartUpload(Uploads &uploads, UploadTarget target, qint64 expectedBytes, qint64 partBytes,
                    std::function<void(const Error &)> failed);
    ~MultipartUpload();

    /// The next part, sealed. All but the last have the same size.
    void addPart(PartBufferPtr buffer);
    void commit(Completion<void> done);
    void abandon();

private:
    enum class State { New, Opening, Open, Completing, Over };

    void open();
    void opened(const ApiAnswer &answer);
    void lookThenOpen(const Error &reason);
    void advance();

    // PartUploads::Whole
    void partsSent() override;
    void partFailed(Error error) override { fail(std::move(error)); }

    void complete();
    void completed(const ApiAnswer &answer);
    void askForParts(const Error &reason);
    void enrol();
    void enrolled(const ApiAnswer &answer);
    void look(const Error &reason);
    void found(const Error &reason);

    void refused(const ApiAnswer &answer);
    void fail(Error error);
    void end(Result<void> result);
    std::shared_ptr<MultipartUpload> shared()
    {
        return std::static_pointer_cast<MultipartUpload>(shared_from_this());
    }
    bool mayGoOn() const;
    void goOnLater(const Error &reason, void (MultipartUpload::*step)());

    Uploads &m_uploads;
    const UploadTarget m_target;
    const qint64 m_expectedBytes;
    std::function<void(const Error &)> m_failed;

    State m_state = State::New;
    Placement m_placement;
    std::optional<OpenUpload> m_upload; // while it is open in the cloud
    bool m_isStored = false;            // completed: can no longer be aborted
    int m_failures = 0;                 // to open or to complete
    qint64 m_bytes = 0;
    std::optional<Error> m_error;

    Completion<void> m_done; // once committed
    bool m_isCommitted = false;
    bool m_wasListed = false;
    PartUploads m_parts;
    bool m_completedOpenly = false; // a try to complete ended without an answer
    CommitOrder::Turn m_turn;
    Deadline m_deadline;
};

} // namespace restdock::drime
