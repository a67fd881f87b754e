// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/drime/uploads.h"

namespace restdock::drime {

/// Uploads one small file in one request, and reports when it exists as it should.
///
/// The request is never repeated blindly: after a lost answer the folder is listed first, and what
/// is found there is adopted. Lives in the network thread, by itself until it reports.
class SmallUpload final : public std::enable_shared_from_this<SmallUpload>
{
public:
    static void run(Uploads &uploads, UploadTarget target,
                    std::shared_ptr<const PartBuffer> content, Completion<void> done);

private:
    SmallUpload(Uploads &uploads, UploadTarget target, std::shared_ptr<const PartBuffer> content,
                Completion<void> done);

    void send();
    void answered(const ApiAnswer &answer);
    void stored(const Entry &entry);
    void look(const Error &reason);
    void found();
    void adopt(const FileRecord &file);
    void compareContent(const FileRecord &file);
    void folderMayBeGone(const Error &reason);
    void tryAgain(const Error &reason);
    void end(Result<void> result);
    QByteArray content() const { return m_content->view().toByteArray(); }

    Uploads &m_uploads;
    UploadTarget m_target;
    const std::shared_ptr<const PartBuffer> m_content;
    Completion<void> m_done;
    CommitOrder::Turn m_turn;
    Deadline m_deadline;
    Placement m_placement;
    int m_faulty = 0;
    bool m_wasListed = false; // before the first try: what appears afterwards is ours
    bool m_folderMadeAnew = false;
    QList<qint64> m_broken; // of ours, to be removed once the right one exists
};

} // namespace restdock::drime
