// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/quota/quotaprovider.h"

#include "storage/quota/log.h"
#include "storage/quota/quotawriter.h"
#include "storage/quota/uploadrefusal.h"

#include <algorithm>

namespace restdock {

namespace {

constexpr int countAttempts = 3;

Error notCounted()
{
    return {ErrorCode::Unavailable,
            QT_TRANSLATE_NOOP("Error", "How much is stored has not been counted yet")};
}

qint64 smallerOf(qint64 innerBytes, qint64 bytes)
{
    return innerBytes < 0 ? bytes : std::min(innerBytes, bytes);
}

} // namespace

QuotaProvider::QuotaProvider(StorageProvider &inner, qint64 limitBytes, RepositoryPath folder)
    : m_inner(inner),
      m_folder(std::move(folder)),
      m_account(limitBytes, m_folder.isRoot() ? SpaceLimit::Kind::Profile : SpaceLimit::Kind::User)
{
    Q_ASSERT(limitBytes >= 0);
}

void QuotaProvider::initialise(Completion<void> done)
{
    count(countAttempts, std::move(done));
}

StorageProperties QuotaProvider::properties() const
{
    return m_inner.properties();
}

void QuotaProvider::probe(Completion<StorageSpace> done)
{
    if (!m_account.isCounted()) {
        done(notCounted());
        return;
    }
    m_inner.probe([this, done = std::move(done)](Result<StorageSpace> space) mutable {
        if (space) {
            space->totalBytes = smallerOf(space->totalBytes, m_account.limitBytes());
            space->availableBytes = smallerOf(space->availableBytes, m_account.freeBytes());
        }
        done(std::move(space));
    });
}

void QuotaProvider::measureUse(const RepositoryPath &below, Completion<qint64> done)
{
    m_inner.measureUse(below, std::move(done));
}

void QuotaProvider::findRepositories(Completion<QList<RepositoryPath>> done)
{
    m_inner.findRepositories(std::move(done));
}

void QuotaProvider::tallyBlobs(const RepositoryPath &repository, BlobType type,
                               const BlobCounting &counting, Completion<BlobTally> done)
{
    m_inner.tallyBlobs(repository, type, counting, std::move(done));
}

void QuotaProvider::repositoryExists(const RepositoryPath &repository, Completion<bool> done)
{
    m_inner.repositoryExists(repository, std::move(done));
}

void QuotaProvider::createRepository(const RepositoryPath &repository, Completion<void> done)
{
    m_inner.createRepository(repository, std::move(done));
}

void QuotaProvider::deleteRepository(const RepositoryPath &repository, Completion<void> done)
{
    m_account.beginChange();
    m_inner.deleteRepository(
        repository, [this, done = std::move(done)](Result<void> deleted) mutable {
            // After an error too: a part may be gone.
            m_account.dropUnknown();
            m_account.endChange();
            count(countAttempts,
                  [deleted = std::move(deleted),
                   done = std::move(done)](const Result<void> &counted) mutable {
                      if (!counted)
                          qCWarning(quotaLog) << "Cannot count what a deleted repository set free:"
                                              << counted.error().message;
                      done(std::move(deleted));
                  });
        });
}

void QuotaProvider::listBlobs(const RepositoryPath &repository, BlobType type, ListDetail detail,
                              Completion<BlobList> done)
{
    m_inner.listBlobs(repository, type, detail, std::move(done));
}

void QuotaProvider::statBlob(const BlobRef &blob, Completion<qint64> done)
{
    m_inner.statBlob(blob, std::move(done));
}

void QuotaProvider::openBlob(const BlobRef &blob, Completion<std::unique_ptr<BlobReader>> done)
{
    m_inner.openBlob(blob, std::move(done));
}

void QuotaProvider::createBlob(const BlobRef &blob, qint64 expectedBytes,
                               Completion<std::unique_ptr<BlobWriter>> done)
{
    SpaceReservation reservation(m_account);
    if (!m_account.isCounted())
        done(notCounted());
    else if (reservation.growTo(expectedBytes))
        beginUpload(blob, expectedBytes, std::move(reservation), std::move(done));
    else if (m_account.isOutdated())
        countForUpload(blob, expectedBytes, std::move(done));
    else
        refuseUpload(m_inner, blob, m_account.limitReached(), std::move(done));
}

void QuotaProvider::removeBlob(const BlobRef &blob, Completion<std::optional<qint64>> done)
{
    m_account.beginChange();
    m_inner.removeBlob(
        blob, [this, done = std::move(done)](Result<std::optional<qint64>> removed) mutable {
            if (removed && *removed)
                m_account.drop(**removed);
            m_account.endChange();
            done(std::move(removed));
        });
}

void QuotaProvider::count(int attempts, Completion<void> done)
{
    const SpaceAccount::Count begun = m_account.beginCount();
    m_inner.measureUse(
        m_folder,
        [this, attempts, begun, done = std::move(done)](const Result<qint64> &measured) mutable {
            if (!measured)
                done(measured.error());
            else if (m_account.finishCount(begun, *measured))
                done({});
            else if (attempts > 1)
                count(attempts - 1, std::move(done));
            else
                done(Error{ErrorCode::Unavailable,
                           QT_TRANSLATE_NOOP("Error",
                                             "What is stored keeps changing while it is counted")});
        });
}

/// Room that a deleted repository set free may not be known yet: look before refusing an upload.
void QuotaProvider::countForUpload(const BlobRef &blob, qint64 expectedBytes,
                                   Completion<std::unique_ptr<BlobWriter>> done)
{
    if (m_isCountingForUpload.exchange(true)) { // one is enough: it may take long
        done(Error{ErrorCode::Unavailable,
                   QT_TRANSLATE_NOOP("Error", "What is stored is just being counted")});
        return;
    }
    count(countAttempts,
          [this, blob, expectedBytes, done = std::move(done)](const Result<void> &counted) mutable {
              m_isCountingForUpload = false;
              SpaceReservation reservation(m_account);
              if (reservation.growTo(expectedBytes)) {
                  beginUpload(blob, expectedBytes, std::move(reservation), std::move(done));
                  return;
              }
              // Not counted: whether there is room is not known, which passes.
              Error refusal = counted ? m_account.limitReached() : counted.error();
              if (!counted)
                  refusal.code = ErrorCode::Unavailable;
              refuseUpload(m_inner, blob, std::move(refusal), std::move(done));
          });
}

void QuotaProvider::beginUpload(const BlobRef &blob, qint64 expectedBytes,
                                SpaceReservation reservation,
                                Completion<std::unique_ptr<BlobWriter>> done)
{
    m_inner.createBlob(blob, expectedBytes,
                       [reservation = std::move(reservation), done = std::move(done)](
                           Result<std::unique_ptr<BlobWriter>> writer) mutable {
                           if (!writer) {
                               reservation.shrinkTo(0);
                               done(std::move(writer));
                               return;
                           }
                           done(std::unique_ptr<BlobWriter>(std::make_unique<QuotaWriter>(
                               std::move(*writer), std::move(reservation))));
                       });
}

} // namespace restdock
