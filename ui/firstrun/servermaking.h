// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/error.h"
#include "storage/profiles/certificatefacts.h"
#include "storage/profiles/profile.h"
#include "ui/profiles/awaitedchange.h"

#include <QObject>

namespace restdock::ui {

class Commands;

/// Makes a profile of what somebody has typed, step by step: the password's hash, a certificate if one
/// is wished for, the profile itself. Given up, failed or destroyed before that is written it leaves
/// nothing; after that the files stay, for a keychain that reports an error may have it all the same.
///
/// Thread: the GUI's. One ending: saved(), failed(), or none after giveUp().
class ServerMaking final : public QObject
{
    Q_OBJECT

public:
    struct Wish
    {
        Profile profile; ///< with one user, who has no hash
        QString password;
        bool wantsCertificate = false;
    };

    /// @p commands outlive it.
    ServerMaking(Wish wish, Commands &commands, QObject *parent = nullptr);
    ~ServerMaking() override;

    const Wish &wish() const { return m_wish; }
    void begin();
    /// False: it is being written.
    bool giveUp();
    bool isBeingWritten() const { return m_isBeingWritten; }

Q_SIGNALS:
    void waits();   ///< from here on perhaps for the keychain
    void written(); ///< just now: it cannot be given up any more
    void saved(const QString &id);
    void failed(const restdock::Error &error);

private:
    void addCertificate(const QByteArray &passwordHash);
    void useCertificate(const CertificateFiles &files);
    void save();
    void fail(const Error &error);
    void discardFiles();

    Wish m_wish;
    Commands &m_commands;
    CertificateFiles m_files; // empty: none were made, or the profile has them
    bool m_isBeingWritten = false;
    AwaitedChange m_step{*this};
};

} // namespace restdock::ui
