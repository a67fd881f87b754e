// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transfer/importplan.h"
#include "ui/transfer/profiletransfer.h"

#include <QObject>

#include <atomic>

namespace restdock {

class ProfileKeeper;
class StoreChange;

/// Exports and imports for the dialogs. The work is done in the thread of the ProfileKeeper; what a
/// file held stays here until the next one is opened.
class ProfileTransfer final : public QObject, public ui::ProfileTransfer
{
    Q_OBJECT

public:
    /// @p certificates: the folder for those that are made. @p keeper outlives it.
    ProfileTransfer(ProfileKeeper &keeper, const QString &certificates, QObject *parent = nullptr);

    void exportProfiles(const ui::ExportRequest &request, Completion<ui::ExportReport> done,
                        const PendingChange::Handle &change = {}) override;
    void openFile(const QString &path, const Secret &passphrase,
                  Completion<ui::ImportPreview> done) override;
    void review(const QList<ui::ImportChoice> &choices,
                Completion<ui::ImportPreview> done) override;
    void importProfiles(const QList<ui::ImportChoice> &choices, Progress progress,
                        Completion<ui::ImportReport> done,
                        const PendingChange::Handle &change = {}) override;
    void cancel() override { m_isCancelled = true; }

Q_SIGNALS:
    /// Profiles may have been saved; these took the place of others.
    void imported(const QStringList &replaced);

private:
    struct Planned;

    Result<Planned> plan(const QList<ui::ImportChoice> &choices, ProfileStore &store) const;
    Result<ProfileFile> read(const QString &path, const Secret &passphrase,
                             const BackendCatalogue &catalogue) const;
    static ui::ImportPreview preview(const Planned &planned, const BackendCatalogue &catalogue);
    Result<ui::ImportReport> importNow(const QList<ui::ImportChoice> &choices,
                                       const Progress &progress, StoreChange &change);

    ProfileKeeper &m_keeper;
    const QString m_certificates;
    ProfileFile m_file; // used in the keeper's thread only
    std::atomic_bool m_isCancelled = false;
};

} // namespace restdock
