// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/tally.h"

#include <QDateTime>

namespace restdock::drime {

namespace {

/// The service writes "2026-01-31T14:02:11.000000Z".
qint64 millisecondsOf(const QByteArray &createdAt)
{
    constexpr qsizetype upToSeconds = 19;
    auto time =
        QDateTime::fromString(QString::fromLatin1(createdAt.left(upToSeconds)), Qt::ISODate);
    time.setTimeSpec(Qt::UTC);
    return time.isValid() ? time.toMSecsSinceEpoch() : -1;
}

} // namespace

Tally::Tally(Drive &drive, std::vector<FolderPtr> folders, BlobCounting counting,
             Completion<BlobTally> done)
    : m_drive(drive),
      m_folders(std::move(folders)),
      m_counting(std::move(counting)),
      m_done(std::move(done))
{
}

void Tally::run(Drive &drive, std::vector<FolderPtr> folders, BlobCounting counting,
                Completion<BlobTally> done)
{
    const std::shared_ptr<Tally> tally(
        new Tally(drive, std::move(folders), std::move(counting), std::move(done)));
    tally->goOn();
}

void Tally::goOn()
{
    if (!m_counting.mayGoOn(m_tally.blobs)) {
        m_done(
            Error{ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Error", "The counting was given up")});
        return;
    }
    if (m_folders.empty()) {
        m_done(m_tally);
        return;
    }
    const auto folder = std::move(m_folders.back());
    m_folders.pop_back();
    list(folder, 0);
}

/// A folder that exists several times under one name is read from all of them.
void Tally::list(const FolderPtr &folder, std::size_t index)
{
    const auto ids = folder->ids();
    if (index >= ids.size()) {
        goOn();
        return;
    }
    FolderLister::Job job;
    job.folder = ids[index];
    job.isUrgent = false;
    job.deletions = [folder] { return folder->deletions(); };
    job.isBuried = [&graves = m_drive.graves()](qint64 id) { return graves.contains(id); };
    FolderLister::list(
        m_drive.api(), m_drive.listingForm(), std::move(job),
        [self = shared_from_this(), folder, index](const Result<FolderLister::Rows> &rows) {
            if (!rows && rows.error().code != ErrorCode::NotFound) {
                self->m_done(rows.error());
                return;
            }
            if (rows)
                self->add(*rows);
            self->list(folder, index + 1);
        });
}

void Tally::add(const FolderLister::Rows &rows)
{
    for (const Entry &row : rows) {
        const bool isBlob = !row.isFolder && row.isComplete && BlobName::fromHex(row.name);
        if (isBlob && !m_drive.graves().contains(row.id))
            m_tally.add(std::max<qint64>(row.bytes, 0), millisecondsOf(row.createdAt),
                        m_counting.oldBefore);
    }
}

} // namespace restdock::drime
