// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/drime/wire.h"

#include <QFile>
#include <QList>
#include <QString>

#include <memory>

namespace restdock::drime {

/// Notes the uploads that are open in the cloud, so that those of a process that crashed can be
/// aborted by the next one. One file a process, locked while it lives; what lies in files that
/// nobody holds is left over.
///
/// Holds no keys; 0600. A journal that cannot be written is reported once and then done without:
/// uploads matter more. Network thread only.
class UploadJournal
{
public:
    /// @p folder is made if need be; empty: no journal. @p place tells storages apart.
    UploadJournal(const QString &folder, const QByteArray &place);
    ~UploadJournal(); ///< removes the file if nothing is open
    UploadJournal(const UploadJournal &) = delete;
    UploadJournal &operator=(const UploadJournal &) = delete;

    /// Begins the journal, and tells what earlier processes left open; it counts as open here now.
    QList<OpenUpload> takeLeftovers();
    /// True when an earlier process did not end as it should: uploads may have taken effect that no
    /// client heard of.
    bool followsCrash() const { return m_followsCrash; }

    void opened(const OpenUpload &upload);
    void closed(const OpenUpload &upload);
    const QList<OpenUpload> &open() const { return m_open; }

private:
    bool begin();
    void append(const QByteArray &line);
    void giveUp(const QString &reason);

    QString m_folder;
    const QString m_prefix;
    std::unique_ptr<QFile> m_file; // null: none
    QList<OpenUpload> m_open;
    bool m_followsCrash = false;
};

} // namespace restdock::drime
