// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connectpage.h"

#include "ui/commands.h"
#include "ui/connect/clientcertificate.h"
#include "ui/connect/connectcard.h"
#include "ui/connect/connecthelp.h"
#include "ui/profiles/profilemodel.h"

#include <QBoxLayout>
#include <QHideEvent>
#include <QPointer>

namespace restdock::ui {

ConnectPage::ConnectPage(const ProfileModel &profiles, Commands &commands, QWidget *parent)
    : QWidget(parent),
      m_profiles(profiles),
      m_commands(commands),
      m_card(new ConnectCard)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->addWidget(m_card);
    connectCard();
    connect(&m_profiles, &ProfileModel::profilesChanged, this, [this] {
        m_logins.forgetOutdated(m_profiles);
        refresh();
    });
    connect(&m_profiles, &ProfileModel::statusChanged, this, [this](const QString &id) {
        if (id == m_id)
            refresh();
    });
    connect(&m_profiles, &ProfileModel::trafficChanged, this, [this](const QString &id) {
        const auto *const entry = m_profiles.find(id);
        if (id == m_id && entry && isVisible())
            m_card->setProgress(*entry);
    });
}

void ConnectPage::connectCard()
{
    connect(m_card, &ConnectCard::certificateWanted, this, &ConnectPage::certificateWanted);
    connect(m_card, &ConnectCard::passwordWanted, this,
            [this] { Q_EMIT passwordRequested(m_card->details().user); });
    connect(m_card, &ConnectCard::urlChosen, this, [this](const QString &url) {
        m_choice.url = url;
        refresh();
    });
    connect(m_card, &ConnectCard::userChosen, this, [this](const QString &user) {
        m_choice.user = user;
        refresh();
    });
    connect(&m_card->help(), &ConnectHelp::logRequested, this, &ConnectPage::logRequested);
    connect(&m_card->help(), &ConnectHelp::testRequested, this, &ConnectPage::testServer);
    connect(&m_card->help(), &ConnectHelp::testCancelled, this,
            [this] { m_commands.cancelReaching(); });
}

ConnectOffers &ConnectPage::offers() const
{
    return m_card->offers();
}

void ConnectPage::testServer()
{
    const auto url = m_card->details().url;
    m_commands.reachServer(url, [self = QPointer(this), url](const Result<void> &reached) {
        const bool isGivenUp = !reached && reached.error().code == ErrorCode::Cancelled;
        if (self && !isGivenUp && self->m_card->details().url == url)
            self->m_card->help().showTested(reached);
    });
}

void ConnectPage::setProfile(const QString &id)
{
    if (id != m_id) {
        forgetShown();
        m_choice = {};
        m_lookedAt = {};
        m_vouchesForItself = false;
    }
    m_id = id;
    refresh();
}

void ConnectPage::rememberLogin(const QString &id, const QString &user, const QString &password)
{
    m_logins.add(id, user, password, m_profiles.find(id));
    if (id == m_id) {
        m_choice.user = user;
        refresh();
    }
}

void ConnectPage::refresh()
{
    const auto *const entry = m_profiles.find(m_id);
    if (!entry)
        return;
    lookAtCertificate(*entry);
    auto choice = m_choice;
    if (choice.user.isEmpty())
        choice.user = m_logins.anyUser(m_id);
    auto details = connectDetails(*entry, choice);
    details.password = m_logins.password(m_id, details.user);
    if (m_vouchesForItself)
        details.caFile = clientCertificateName(entry->profile.name);
    m_card->setDetails(details);
    m_card->setProgress(*entry);
    if (isVisible() && !details.password.isEmpty())
        m_shown.insert(details.user);
}

/// Clients know a certificate of the person's own if others vouch for it.
void ConnectPage::lookAtCertificate(const ProfileEntry &entry)
{
    const auto &profile = entry.profile;
    CertificateFiles files;
    if (profile.certificate == CertificateSource::Files)
        files = {profile.tlsCert, profile.tlsKey};
    if (files == m_lookedAt)
        return;
    m_lookedAt = files;
    if (files == CertificateFiles()) {
        m_vouchesForItself = false;
        return;
    }
    m_commands.readCertificate(
        files, [self = QPointer(this), files](const Result<CertificateFacts> &facts) {
            if (!self || self->m_lookedAt != files)
                return;
            self->m_vouchesForItself = facts && facts->vouchesForItself;
            self->refresh();
        });
}

void ConnectPage::forgetShown()
{
    for (const auto &user : std::as_const(m_shown))
        m_logins.forget(m_id, user);
    m_shown.clear();
}

void ConnectPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_lookedAt = {}; // it may have been replaced
    refresh();
}

void ConnectPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous())
        return; // minimised, to paste into another window
    forgetShown();
    refresh();
}

} // namespace restdock::ui
