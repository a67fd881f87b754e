// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profileediting.h"

#include "ui/commands.h"
#include "ui/look/errortext.h"
#include "ui/profiledialog/passphrasedialog.h"
#include "ui/profiledialog/profiledialog.h"
#include "ui/profiles/profilemodel.h"
#include "ui/profiles/waitnotice.h"
#include "ui/users/freshpasswords.h"

namespace restdock::ui {

namespace {

/// With those who are there now.
QMap<QString, UserSeen> seenNow(const ProfileEntry &entry)
{
    auto seen = entry.seen;
    for (const auto &client : entry.traffic.clients) {
        auto &user = seen[client.user];
        user.at = QDateTime::currentDateTimeUtc();
        user.address = client.address;
    }
    return seen;
}

} // namespace

ProfileEditing::ProfileEditing(ProfileModel &profiles, const BackendCatalogue &catalogue,
                               Commands &commands, QWidget &window)
    : m_profiles(profiles),
      m_catalogue(catalogue),
      m_commands(commands),
      m_window(window)
{
}

void ProfileEditing::load(const QString &id, std::function<void(const Profile &)> open)
{
    const auto *const entry = m_profiles.find(id);
    const auto pending = std::make_shared<PendingChange>();
    auto *const notice =
        new WaitNotice(tr("Opening “%1”. If the keychain is locked, it asks for its password.")
                           .arg(entry ? entry->profile.name : QString()),
                       &m_window, pending);
    auto loaded = [this, id, open](const Result<Profile> &profile) {
        if (profile)
            open(*profile);
        else
            unlock(profile.error(), [this, id, open] { load(id, open); });
    };
    m_commands.loadProfile(id, awaited<Profile>(notice, std::move(loaded)), pending);
}

/// With one of its own: two profiles with one file could not replace it. Where it cannot be made the
/// dialog says that it is missing.
void ProfileEditing::openWithCertificate(Profile copy)
{
    copy.tlsCert.clear();
    copy.tlsKey.clear();
    auto *const notice =
        new WaitNotice(tr("Making a certificate for “%1”.").arg(copy.name), &m_window);
    auto opened = [this, copy](const Result<CertificateFiles> &files) mutable {
        if (files) {
            copy.tlsCert = files->certificate;
            copy.tlsKey = files->key;
        }
        open({}, copy);
    };
    m_commands.makeCertificate(copy, awaited<CertificateFiles>(notice, std::move(opened)));
}

ProfileDialog *ProfileEditing::open(const QString &id, const Profile &profile)
{
    Q_EMIT dialogOpens();
    const auto *const entry = m_profiles.find(id);
    ProfileDialog::Given given{id, profile, others(id)};
    if (entry) {
        given.status = entry->status;
        given.seen = seenNow(*entry);
        given.activeClients = int(entry->traffic.clients.size());
    }
    auto *const dialog = new ProfileDialog(std::move(given), m_catalogue, m_commands, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProfileDialog::saved, this,
            [this, dialog, isNew = id.isEmpty()](const QString &savedId) {
                dialogSaved(savedId, isNew, *dialog);
            });
    connect(dialog, &ProfileDialog::deletingRequested, this,
            [this, id, dialog] { Q_EMIT deletingRequested(id, dialog); });
    const auto showDeleting = [this, id, dialog] {
        const auto *const now = m_profiles.find(id);
        dialog->showDeleting(now && now->status.isUp() && forbidsDeleting(now->profile),
                             now ? now->deletingMinutes : 0);
    };
    connect(&m_profiles, &ProfileModel::statusChanged, dialog, showDeleting);
    const auto follow = [this, id, dialog](const QString &changed) {
        const auto *const now = changed == id ? m_profiles.find(id) : nullptr;
        if (now)
            dialog->followServer(now->status, int(now->traffic.clients.size()));
    };
    connect(&m_profiles, &ProfileModel::statusChanged, dialog, follow);
    connect(&m_profiles, &ProfileModel::trafficChanged, dialog, follow);
    showDeleting();
    dialog->open();
    return dialog;
}

void ProfileEditing::dialogSaved(const QString &id, bool isNew, const ProfileDialog &dialog)
{
    const auto passwords = dialog.freshPasswords();
    for (auto it = passwords.begin(); it != passwords.end(); ++it)
        Q_EMIT loginMade(id, it.key(), it.value());
    if (passwords.size() > 1) // more than a card to connect one client shows
        showPasswords(&m_window, passwords);
    if (!dialog.isTested() || dialog.hasPassedTest())
        m_commands.setTested(id, dialog.isTested());
    Q_EMIT saved(id, isNew);
    if (dialog.leavesRestart())
        Q_EMIT said(tr("“%1” applies the rest of the change the next time it is started.")
                        .arg(dialog.profile().name));
    if (!isNew)
        return;
    if (dialog.isTested())
        m_commands.startServer(id);
    else
        Q_EMIT said(tr("“%1” was saved without a test, and is not started yet.")
                        .arg(dialog.profile().name));
}

QList<Profile> ProfileEditing::others(const QString &id) const
{
    QList<Profile> others;
    for (int row = 0; row < m_profiles.count(); ++row) {
        const auto &entry = m_profiles.at(row);
        if (entry.id != id)
            others.append(entry.profile);
    }
    return others;
}

/// What keeps a profile from being opened or removed; a passphrase may help, and then @p retry.
void ProfileEditing::unlock(const Error &error, std::function<void()> retry)
{
    Q_EMIT said(errorText(error));
    const auto reason = PassphraseDialog::reasonOf(error);
    if (!reason || *reason == PassphraseDialog::Reason::New)
        return;
    PassphraseDialog::ask(&m_window, *reason,
                          [this, retry = std::move(retry)](const Secret &passphrase) {
                              m_commands.setPassphrase(passphrase);
                              retry();
                          });
}

} // namespace restdock::ui
