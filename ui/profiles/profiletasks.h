// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profile.h"
#include "ui/profiledialog/profilepart.h"
#include "ui/profiles/profileediting.h"
#include "ui/profiles/troubleaction.h"

#include <QObject>

#include <functional>

class QWidget;

namespace restdock::ui {

class Commands;
class ProfileModel;
struct ActiveClient;

/// What a person does with profiles: each task with the dialogs and the questions that belong to it.
/// Tasks return at once; what comes of them appears in the model. Unknown ids are left alone.
///
/// Thread: the GUI's. Belongs to the window, over which its dialogs open.
class ProfileTasks final : public QObject
{
    Q_OBJECT

public:
    ProfileTasks(ProfileModel &profiles, Commands &commands, QWidget &window);

    void make(const QString &backendType);
    void edit(const QString &id, ProfilePart part = ProfilePart::Storage);
    void editUser(const QString &id, const QString &user);
    void renewSecret(const QString &id); ///< of its storage
    void duplicate(const QString &id);
    void rename(const QString &id);
    void remove(const QString &id);
    void start(const QString &id);
    void stop(const QString &id);    ///< asks first if that would cut a client off
    void stopAll();                  ///< in the same way
    void restart(const QString &id); ///< as well, for what was saved and not taken up
    void toggle(const QString &id);  ///< starts or stops its server
    void toggleDeleting(const QString &id);
    void offerPort(const QString &id, quint16 port);
    void mend(const QString &id, const TroubleAction &action);
    /// Of a late backup; @p days 0: never.
    void warnAfter(const QString &id, int days);
    void saveCertificate(const QString &id);
    void openStorage(const QString &id); ///< in the file manager, or in the browser
    void importProfiles();
    /// Of these that are ticked at first; of all if there are none.
    void exportProfiles(const QStringList &ids);

Q_SIGNALS:
    void dialogOpens();                ///< the window should be in front
    void said(const QString &message); ///< for a moment; empty: what was said is over
    void loginMade(const QString &id, const QString &user, const QString &password);
    void saved(const QString &id, bool isNew);

private:
    void toggleDeletingOver(const QString &id, QWidget *parent);
    void removeNow(const QString &id);
    void askToCutOff(const QList<ActiveClient> &clients, const QString &title,
                     std::function<void()> stop);
    void offerAllAddresses(const QString &id);
    void enterSecrets(const QString &id);
    void listenOtherwise(const QString &id, std::function<void(ListenAddress &)> change);

    ProfileModel &m_profiles;
    const BackendCatalogue m_catalogue;
    Commands &m_commands;
    QWidget &m_window;
    ProfileEditing m_editing;
};

} // namespace restdock::ui
