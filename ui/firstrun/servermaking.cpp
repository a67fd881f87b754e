// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/servermaking.h"

#include "ui/commands.h"

#include <QPointer>

#include <utility>

namespace restdock::ui {

ServerMaking::ServerMaking(Wish wish, Commands &commands, QObject *parent)
    : QObject(parent),
      m_wish(std::move(wish)),
      m_commands(commands)
{
    m_change->begun = [self = QPointer(this)] {
        if (!self)
            return;
        self->m_isBeingWritten = true;
        Q_EMIT self->written();
    };
}

ServerMaking::~ServerMaking()
{
    giveUp();
}

void ServerMaking::begin()
{
    m_commands.hashPassword(m_wish.password,
                            [self = QPointer(this)](const Result<QByteArray> &hash) {
                                if (!self || self->m_change->isTakenBack())
                                    return;
                                if (hash)
                                    self->addCertificate(*hash);
                                else
                                    self->fail(hash.error());
                            });
}

void ServerMaking::addCertificate(const QByteArray &passwordHash)
{
    m_wish.profile.users.first().passwordHash = passwordHash;
    if (!m_wish.wantsCertificate) {
        save();
        return;
    }
    auto made = [self = QPointer(this), change = m_change,
                 &commands = m_commands](const Result<CertificateFiles> &files) {
        if (!self || change->isTakenBack()) {
            if (files)
                commands.discardCertificate(*files);
            return;
        }
        if (!files) {
            self->fail(files.error());
            return;
        }
        self->m_files = *files;
        auto &encrypted = self->m_wish.profile;
        encrypted.certificate = CertificateSource::Made;
        encrypted.tlsCert = files->certificate;
        encrypted.tlsKey = files->key;
        self->save();
    };
    m_commands.makeCertificate(m_wish.profile, std::move(made));
}

void ServerMaking::save()
{
    Q_EMIT waits();
    auto done = [self = QPointer(this), change = m_change](const Result<QString> &id) {
        if (!self || change->isTakenBack())
            return;
        if (!id) {
            self->fail(id.error());
            return;
        }
        self->m_files = {};
        Q_EMIT self->saved(*id);
    };
    m_commands.saveProfile({}, m_wish.profile, std::move(done), m_change);
}

bool ServerMaking::giveUp()
{
    if (!m_change->takeBack())
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
