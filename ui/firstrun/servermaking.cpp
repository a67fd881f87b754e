// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/servermaking.h"

#include "ui/commands.h"

#include <utility>

namespace restdock::ui {

ServerMaking::ServerMaking(Wish wish, Commands &commands, QObject *parent)
    : QObject(parent),
      m_wish(std::move(wish)),
      m_commands(commands)
{
}

ServerMaking::~ServerMaking()
{
    giveUp();
}

void ServerMaking::begin()
{
    m_step.start();
    m_commands.hashPassword(m_wish.password,
                            m_step.whenDone<QByteArray>([this](const Result<QByteArray> &hash) {
                                if (hash)
                                    addCertificate(*hash);
                                else
                                    fail(hash.error());
                            }));
}

void ServerMaking::addCertificate(const QByteArray &passwordHash)
{
    m_wish.profile.users.first().passwordHash = passwordHash;
    if (!m_wish.wantsCertificate) {
        save();
        return;
    }
    const auto step = m_step.start();
    auto made = m_step.whenDone<CertificateFiles>([this](const Result<CertificateFiles> &files) {
        if (files)
            useCertificate(*files);
        else
            fail(files.error());
    });
    m_commands.makeCertificate(m_wish.profile,
                               [step, &commands = m_commands,
                                made = std::move(made)](Result<CertificateFiles> files) mutable {
                                   if (files && step->isTakenBack())
                                       commands.discardCertificate(
                                           *files); // which nobody waits for any more
                                   made(std::move(files));
                               });
}

void ServerMaking::useCertificate(const CertificateFiles &files)
{
    m_files = files;
    auto &encrypted = m_wish.profile;
    encrypted.certificate = CertificateSource::Made;
    encrypted.tlsCert = files.certificate;
    encrypted.tlsKey = files.key;
    save();
}

void ServerMaking::save()
{
    const auto change = m_step.start([this] {
        m_isBeingWritten = true;
        Q_EMIT written();
    });
    Q_EMIT waits();
    m_commands.saveProfile({}, m_wish.profile,
                           m_step.whenDone<QString>([this](const Result<QString> &id) {
                               if (!id) {
                                   fail(id.error());
                                   return;
                               }
                               m_files = {};
                               Q_EMIT saved(*id);
                           }),
                           change);
}

bool ServerMaking::giveUp()
{
    if (!m_step.takeBack())
        return false;
    discardFiles();
    return true;
}

void ServerMaking::fail(const Error &error)
{
    if (!m_isBeingWritten)
        discardFiles();
    Q_EMIT failed(error);
}

void ServerMaking::discardFiles()
{
    if (!m_files.certificate.isEmpty())
        m_commands.discardCertificate(std::exchange(m_files, {}));
}

} // namespace restdock::ui
