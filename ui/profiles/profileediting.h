// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profile.h"

#include <QObject>

#include <functional>

class QWidget;

namespace restdock::ui {

class Commands;
class ProfileDialog;
class ProfileModel;

/// The dialog of a profile from its opening, which may have to wait for the keychain, to what follows
/// from its being saved.
///
/// Thread: the GUI's. Its dialogs open over the window.
class ProfileEditing final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    ProfileEditing(ProfileModel &profiles, const BackendCatalogue &catalogue, Commands &commands,
                   QWidget &window);

    /// With its secrets. The person may give it up; where it cannot be had that is said.
    void load(const QString &id, std::function<void(const Profile &)> open);
    /// @p id is empty: as a new one.
    ProfileDialog *open(const QString &id, const Profile &profile);
    /// As a new one, with a certificate of its own.
    void openWithCertificate(Profile copy);
    QList<Profile> others(const QString &id) const;
    /// Says what is in the way; a passphrase may help, and then @p retry.
    void unlock(const Error &error, std::function<void()> retry);

Q_SIGNALS:
    void dialogOpens();
    void said(const QString &message);
    void loginMade(const QString &id, const QString &user, const QString &password);
    void saved(const QString &id, bool isNew);
    void deletingRequested(const QString &id, QWidget *over);

private:
    void dialogSaved(const QString &id, bool isNew, const ProfileDialog &dialog);

    ProfileModel &m_profiles;
    const BackendCatalogue &m_catalogue;
    Commands &m_commands;
    QWidget &m_window;
};

} // namespace restdock::ui
