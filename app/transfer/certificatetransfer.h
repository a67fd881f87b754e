// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transfer/importplan.h"

#include <QMap>

namespace restdock {

/// The certificates that Restdock has made for @p profiles, by whose names, for a file with secrets.
/// One that is there but cannot be used is left out, and @p notices says so. Blocks.
QMap<QString, CertificatePair> exportedCertificates(const QList<Profile> &profiles,
                                                    QList<Message> &notices);

/// The certificates that come with an import or are made for it, as new files for their owner only
/// (0600). When this goes, those that no stored profile uses go too: an import that fails or is given
/// up leaves none.
class ImportedCertificates
{
public:
    /// A certificate of the file that cannot be used.
    struct Refused
    {
        QString profile;
        Message why; ///< a sentence part
        QString newFile;
    };

    /// @p folder: where made certificates are on this computer. @p store outlives this.
    ImportedCertificates(const QString &folder, ProfileStore &store);
    ImportedCertificates(const ImportedCertificates &) = delete;
    ImportedCertificates &operator=(const ImportedCertificates &) = delete;
    ~ImportedCertificates();

    /// Puts those that the file brings where profiles of @p plan use them from then on; one that is
    /// here already is used where it is. In place of one that is refused a new one is made. Blocks.
    Result<QList<Refused>> take(QList<PlannedImport> &plan);

    /// Makes those that stayed behind anew. The names of their profiles. Blocks.
    Result<QStringList> makeMissing(QList<PlannedImport> &plan);

private:
    void giveFiles(Profile &profile);

    const QString m_folder;
    ProfileStore &m_store;
    QList<CertificateFiles> m_files; // that are new
};

} // namespace restdock
