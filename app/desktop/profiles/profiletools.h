// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/completion.h"
#include "storage/profiles/certificatefacts.h"
#include "storage/profiles/profile.h"
#include "ui/commands.h"

#include <QObject>

#include <functional>

namespace restdock {

/// What dialogs need while a profile is being written: certificates, files, folders. Files are read
/// on threads of the pool; completions run in this object's thread.
class ProfileTools final : public QObject
{
    Q_OBJECT

public:
    /// @p folder: of the profiles.
    explicit ProfileTools(const QString &folder, QObject *parent = nullptr);

    static bool isPortFree(quint16 port);
    void probePort(const ListenAddress &address, Completion<ui::PortState> done);
    void reachServer(const QString &url, Completion<void> done);
    void cancelReaching();
    void makeCertificate(const Profile &profile, Completion<CertificateFiles> done);
    /// Deletes these if they lie where it makes certificates; others are not its own.
    void discardCertificate(const CertificateFiles &files);
    void readCertificate(const CertificateFiles &files, Completion<CertificateFacts> done);
    void lookAtFolder(const QString &path, Completion<ui::FolderFacts> done);
    void readUserNames(const QString &file, Completion<QStringList> done);

private:
    void endReaching(Result<void> made);

    const QString m_certificates;                    // the folder of those that are made
    std::function<void(Result<void>)> m_endReaching; // empty: nothing is under way
};

} // namespace restdock
