// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profiletasks.h"

#include "storage/plugins/storageplugins.h"
#include "ui/commands.h"
#include "ui/connect/clientcertificate.h"
#include "ui/look/direction.h"
#include "ui/look/errortext.h"
#include "ui/look/question.h"
#include "ui/profiledialog/passphrasedialog.h"
#include "ui/profiledialog/profiledialog.h"
#include "ui/profiles/activeclients.h"
#include "ui/profiles/certificatetask.h"
#include "ui/profiles/deletingdialog.h"
#include "ui/profiles/profilechange.h"
#include "ui/profiles/profilemodel.h"
#include "ui/profiles/renamedialog.h"
#include "ui/profiles/sessionsecretsdialog.h"
#include "ui/profiles/waitnotice.h"
#include "ui/repositories/repositorysurvey.h"
#include "ui/transfer/exportdialog.h"
#include "ui/transfer/importdialog.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QPointer>
#include <QUrl>

namespace restdock::ui {

namespace {

struct TaskTexts
{
    Q_DECLARE_TR_FUNCTIONS(restdock::ui::ProfileTasks)
};

/// Exactly what is lost, and what is not.
QString removalText(const ProfileEntry &entry, const BackendCatalogue &catalogue)
{
    const auto place = storageText(entry.profile);
    const auto *const type = catalogue.find(entry.profile.backend.type);
    if (type && type->hasSecrets())
        return TaskTexts::tr("The backups in %1 stay. The saved token, the profile and its users "
                             "are deleted.")
            .arg(place);
    return TaskTexts::tr("The backups in %1 stay. The profile and its users are deleted.")
        .arg(place);
}

QString changeWaitText(const ProfileEntry *entry)
{
    return TaskTexts::tr("Changing “%1”. If the keychain is locked, it asks for its password.")
        .arg(entry ? entry->profile.name : QString());
}

} // namespace

ProfileTasks::ProfileTasks(ProfileModel &profiles, Commands &commands, QWidget &window)
    : QObject(&window),
      m_profiles(profiles),
      m_catalogue(installedBackends()),
      m_commands(commands),
      m_window(window),
      m_editing(profiles, m_catalogue, commands, window)
{
    connect(&m_editing, &ProfileEditing::dialogOpens, this, &ProfileTasks::dialogOpens);
    connect(&m_editing, &ProfileEditing::said, this, &ProfileTasks::said);
    connect(&m_editing, &ProfileEditing::loginMade, this, &ProfileTasks::loginMade);
    connect(&m_editing, &ProfileEditing::saved, this, &ProfileTasks::saved);
    connect(&m_editing, &ProfileEditing::deletingRequested, this,
            &ProfileTasks::toggleDeletingOver);
}

void ProfileTasks::make(const QString &type)
{
    Profile profile;
    profile.backend.type = type;
    profile.listen.port = QString::number(m_commands.suggestPort());
    profile.startAutomatically = true;
    profile.lateBackups.days = usualLateBackupDays;
    m_editing.open({}, profile);
}

void ProfileTasks::edit(const QString &id, ProfilePart part)
{
    m_editing.load(id, [this, id, part](const Profile &profile) {
        m_editing.open(id, profile)->showPart(part);
    });
}

void ProfileTasks::editUser(const QString &id, const QString &user)
{
    m_editing.load(id, [this, id, user](const Profile &profile) {
        m_editing.open(id, profile)->showUser(user);
    });
}

void ProfileTasks::renewSecret(const QString &id)
{
    m_editing.load(
        id, [this, id](const Profile &profile) { m_editing.open(id, profile)->showSecret(); });
}

/// Everything but what has to be its own: name, port, and what one server alone writes or opens.
void ProfileTasks::duplicate(const QString &id)
{
    m_editing.load(id, [this](const Profile &original) {
        auto copy = original;
        //: the name of a copied profile
        copy.name = withoutDirectionMarks(tr("%1 (copy)").arg(original.name));
        if (copy.listen.kind == ListenAddress::Kind::Unix)
            copy.listen = Profile().listen;
        copy.listen.port = QString::number(m_commands.suggestPort());
        copy.requestLog.clear();
        if (copy.certificate == CertificateSource::Made)
            m_editing.openWithCertificate(copy);
        else
            m_editing.open({}, copy);
    });
}

void ProfileTasks::rename(const QString &id)
{
    if (const auto *const entry = m_profiles.find(id))
        openRename(&m_window, *entry, m_editing.others(id), m_commands);
}

/// Its keys may be in a file whose passphrase is not known yet.
void ProfileTasks::start(const QString &id)
{
    const auto *const entry = m_profiles.find(id);
    const auto reason = entry && entry->status.trouble
        ? PassphraseDialog::reasonOf(entry->status.trouble->error)
        : std::nullopt;
    if (!reason || *reason == PassphraseDialog::Reason::New) {
        m_commands.startServer(id);
        return;
    }
    Q_EMIT dialogOpens();
    PassphraseDialog::ask(&m_window, *reason, [this, id](const Secret &passphrase) {
        m_commands.setPassphrase(passphrase);
        m_commands.startServer(id);
    });
}

void ProfileTasks::stop(const QString &id)
{
    const auto *const entry = m_profiles.find(id);
    if (!entry)
        return;
    askToCutOff(activeClients(m_profiles, id), tr("Stop “%1”").arg(entry->profile.name),
                [this, id] { m_commands.stopServer(id); });
}

void ProfileTasks::stopAll()
{
    askToCutOff(activeClients(m_profiles), tr("Stop all servers"),
                [this] { m_commands.stopAll(); });
}

/// What runs takes up what was saved when it is asked to start.
void ProfileTasks::restart(const QString &id)
{
    const auto *const entry = m_profiles.find(id);
    const auto clients = activeClients(m_profiles, id);
    if (!entry || clients.isEmpty()) {
        m_commands.startServer(id);
        return;
    }
    ask(&m_window,
        {tr("Restart “%1”").arg(entry->profile.name),
         tr("%n clients are sending data. If the server restarts now, restic will report an error "
            "or try again later.",
            nullptr, int(clients.size())),
         tr("&Keep running"), tr("&Restart now"), listOf(clients)},
        [this, id] { m_commands.startServer(id); });
}

/// Where nobody is active there is nothing to ask.
void ProfileTasks::askToCutOff(const QList<ActiveClient> &clients, const QString &title,
                               std::function<void()> stop)
{
    if (clients.isEmpty()) {
        stop();
        return;
    }
    Q_EMIT dialogOpens();
    ask(&m_window,
        {title,
         tr("%n clients are sending data. If the server stops now, restic will report an error or "
            "try again later.",
            nullptr, int(clients.size())),
         tr("&Keep running"), tr("&Stop now"), listOf(clients)},
        std::move(stop));
}

void ProfileTasks::toggle(const QString &id)
{
    const auto *const entry = m_profiles.find(id);
    if (!entry)
        return;
    if (entry->status.isOn())
        stop(id);
    else
        start(id);
}

void ProfileTasks::toggleDeleting(const QString &id)
{
    toggleDeletingOver(id, &m_window);
}

void ProfileTasks::toggleDeletingOver(const QString &id, QWidget *parent)
{
    const auto *const entry = m_profiles.find(id);
    if (!entry)
        return;
    if (entry->deletingMinutes > 0) {
        m_commands.endDeleting(id);
        return;
    }
    auto *const dialog = new DeletingDialog(entry->profile, entry->seen.keys(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id] {
        m_commands.allowDeleting(id, dialog->user(), dialog->duration());
    });
    if (entry->profile.access == ProfileAccess::Htpasswd) {
        m_commands.readUserNames(entry->profile.htpasswdFile,
                                 [dialog = QPointer(dialog)](const Result<QStringList> &names) {
                                     if (dialog && names)
                                         dialog->addUsers(*names);
                                 });
    }
    dialog->open();
}

void ProfileTasks::offerPort(const QString &id, quint16 port)
{
    const auto *const entry = m_profiles.find(id);
    if (!entry)
        return;
    const auto before = entry->profile.listen.port;
    const auto after = QString::number(port);
    ask(&m_window,
        {tr("Use port %1").arg(after),
         tr("Clients of “%1” are set up for port %2. They cannot connect until you change them to "
            "port %3.")
             .arg(entry->profile.name, before, after),
         tr("&Keep port %1").arg(before), tr("&Use port %1").arg(after)},
        [this, id, after] {
            listenOtherwise(id, [after](ListenAddress &listen) { listen.port = after; });
        });
}

void ProfileTasks::offerAllAddresses(const QString &id)
{
    const auto *const entry = m_profiles.find(id);
    if (!entry)
        return;
    const auto &profile = entry->profile;
    const auto reach = tr("Every computer in a network of this one can then connect to “%1”, with "
                          "the name and password of a user.")
                           .arg(profile.name);
    ask(&m_window,
        {tr("Listen on all addresses"),
         profile.usesTls() ? reach
                           : reach + u"\n\n"
                 + tr("There is no certificate: passwords can be read on the network."),
         tr("&Keep %1").arg(profile.listen.host), tr("&Listen on all")},
        [this, id] { listenOtherwise(id, [](ListenAddress &listen) { listen.host.clear(); }); });
}

/// Where the keychain cannot be used; nothing of them is kept.
void ProfileTasks::enterSecrets(const QString &id)
{
    const auto *const entry = m_profiles.find(id);
    const auto *const type = entry ? m_catalogue.find(entry->profile.backend.type) : nullptr;
    if (!type)
        return;
    auto *const dialog = new SessionSecretsDialog(entry->profile.name, *type, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SessionSecretsDialog::given, this, [this, id](const SettingValues &secrets) {
        m_commands.useForSession(id, secrets);
        m_commands.startServer(id);
    });
    dialog->open();
}

void ProfileTasks::mend(const QString &id, const TroubleAction &action)
{
    using Kind = TroubleAction::Kind;
    switch (action.kind) {
    case Kind::EditProfile: edit(id, action.part); break;
    case Kind::ListenOnAll: offerAllAddresses(id); break;
    case Kind::OpenStorage: openStorage(id); break;
    case Kind::RenewSecret: renewSecret(id); break;
    case Kind::EnterSecrets: enterSecrets(id); break;
    case Kind::CreateCertificate:
        if (const auto *const entry = m_profiles.find(id)) {
            createCertificate(m_window, m_commands, *entry,
                              [this](const QString &message) { Q_EMIT said(message); });
        }
        break;
    case Kind::ShowHelp: break; // the window's
    }
}

/// Starts the server, too: it could not run as it was.
void ProfileTasks::listenOtherwise(const QString &id, std::function<void(ListenAddress &)> change)
{
    changeProfileOver(
        &m_window, changeWaitText(m_profiles.find(id)), m_commands, id,
        [change = std::move(change)](Profile &profile) { change(profile.listen); },
        [this, id](const Result<QString> &changed) {
            if (!changed)
                Q_EMIT said(errorText(changed.error()));
            else if (const auto *const entry = m_profiles.find(id); entry && !entry->status.isOn())
                m_commands.startServer(id);
        });
}

void ProfileTasks::warnAfter(const QString &id, int days)
{
    changeProfileOver(
        &m_window, changeWaitText(m_profiles.find(id)), m_commands, id,
        [days](Profile &profile) { profile.lateBackups.days = days; },
        [this](const Result<QString> &changed) {
            if (!changed)
                Q_EMIT said(errorText(changed.error()));
        });
}

void ProfileTasks::saveCertificate(const QString &id)
{
    const auto *const entry = m_profiles.find(id);
    if (!entry)
        return;
    m_commands.readCertificate(
        {entry->profile.tlsCert, entry->profile.tlsKey},
        [self = QPointer(this), name = entry->profile.name](const Result<CertificateFacts> &facts) {
            if (self && facts && !facts->pem.isEmpty())
                saveClientCertificate(&self->m_window, name, facts->pem,
                                      [self](const Error &error) {
                                          if (self)
                                              Q_EMIT self->said(errorText(error));
                                      });
            else if (self)
                Q_EMIT self->said(tr("The certificate of “%1” cannot be read.").arg(name));
        });
}

void ProfileTasks::openStorage(const QString &id)
{
    if (const auto *const entry = m_profiles.find(id))
        QDesktopServices::openUrl(storageAddress(entry->profile));
}

void ProfileTasks::remove(const QString &id)
{
    const auto *const entry = m_profiles.find(id);
    if (!entry)
        return;
    const auto clients = activeClients(m_profiles, id);
    auto text = removalText(*entry, m_catalogue);
    if (!clients.isEmpty()) {
        text += u"\n\n"
            + tr("%n clients are sending data. The server stops, and restic will report an error.",
                 nullptr, int(clients.size()));
    }
    ask(&m_window,
        {tr("Remove “%1”").arg(entry->profile.name), text, tr("&Keep"), tr("&Remove"),
         listOf(clients)},
        [this, id] { removeNow(id); });
}

void ProfileTasks::removeNow(const QString &id)
{
    const auto *const entry = m_profiles.find(id);
    const auto change = std::make_shared<PendingChange>();
    auto *const notice =
        new WaitNotice(tr("Removing “%1”. If the keychain is locked, it asks for its password.")
                           .arg(entry ? entry->profile.name : QString()),
                       &m_window, change);
    auto removed = [this, id](const Result<void> &done) {
        if (!done)
            m_editing.unlock(done.error(), [this, id] { removeNow(id); });
    };
    m_commands.removeProfile(id, awaited<void>(notice, std::move(removed)), change);
}

void ProfileTasks::importProfiles()
{
    auto *const chooser =
        new QFileDialog(&m_window, tr("Import profiles"), QDir::homePath(),
                        tr("Profiles, or a rest-server’s users (*.toml .htpasswd);;"
                           "All files (*)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setFilter(chooser->filter() | QDir::Hidden); // as .htpasswd is
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &file) {
        auto *const dialog = new ImportDialog(m_catalogue, m_profiles, m_commands, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->openFile(file);
    });
    chooser->open();
}

/// @p ids are ticked; all if there are none.
void ProfileTasks::exportProfiles(const QStringList &ids)
{
    QList<ProfileModel::Item> items;
    QStringList all;
    for (int row = 0; row < m_profiles.count(); ++row) {
        const auto &entry = m_profiles.at(row);
        items.append({entry.id, entry.profile});
        all.append(entry.id);
    }
    auto *const dialog = new ExportDialog(items, ids.isEmpty() ? all : ids, m_commands, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace restdock::ui
