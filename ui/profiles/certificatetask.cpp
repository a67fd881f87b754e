// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/certificatetask.h"

#include "ui/commands.h"
#include "ui/look/errortext.h"
#include "ui/look/question.h"
#include "ui/profiles/profilechange.h"
#include "ui/profiles/profilemodel.h"
#include "ui/profiles/waitnotice.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

namespace restdock::ui {

namespace {

struct CertificateTexts
{
    Q_DECLARE_TR_FUNCTIONS(CertificateTask)
};

struct CertificateTask
{
    QPointer<QWidget> window;
    Commands &commands;
    QString id;
    Profile profile; ///< without secrets
    bool isOn = false;
    std::function<void(const QString &)> said;
};

void end(const CertificateTask &task)
{
    if (!task.isOn)
        task.commands.startServer(task.id);
    task.said(CertificateTexts::tr("“%1” has a new certificate. Give it to the clients; you find "
                                   "it under “Connect a client”.")
                  .arg(task.profile.name));
}

/// Files that the profile did not have before. Where that is taken back nobody has them; after an error
/// the profile may have them all the same.
void save(const CertificateTask &task, const CertificateFiles &files)
{
    const auto pending = std::make_shared<PendingChange>();
    const QPointer notice = new WaitNotice(
        CertificateTexts::tr("Changing “%1”. If the keychain is locked, it asks for its password.")
            .arg(task.profile.name),
        task.window, pending);
    changeProfile(
        task.commands, task.id,
        [files](Profile &profile) {
            profile.certificate = CertificateSource::Made;
            profile.tlsCert = files.certificate;
            profile.tlsKey = files.key;
        },
        [task, files, notice, pending](const Result<QString> &saved) {
            if (pending->isTakenBack())
                task.commands.discardCertificate(files);
            if (!task.window || !notice || notice->isGivenUp())
                return;
            notice->finish();
            if (saved)
                end(task);
            else
                task.said(errorText(saved.error()));
        },
        pending);
}

void make(const CertificateTask &task)
{
    task.commands.makeCertificate(task.profile, [task](const Result<CertificateFiles> &files) {
        if (!task.window)
            return;
        if (!files) {
            task.said(errorText(files.error()));
            return;
        }
        const bool isInPlace = task.profile.certificate == CertificateSource::Made
            && task.profile.tlsCert == files->certificate && task.profile.tlsKey == files->key;
        if (isInPlace)
            end(task);
        else
            save(task, *files);
    });
}

} // namespace

void createCertificate(QWidget &window, Commands &commands, const ProfileEntry &entry,
                       std::function<void(const QString &)> said)
{
    const CertificateTask task{
        &window, commands, entry.id, entry.profile, entry.status.isOn(), std::move(said)};
    ask(&window,
        {CertificateTexts::tr("Create a new certificate"),
         CertificateTexts::tr("Clients of “%1” refuse the server until they are given the new "
                              "certificate.")
             .arg(entry.profile.name),
         CertificateTexts::tr("&Keep it as it is"), CertificateTexts::tr("&Create")},
        [task] { make(task); });
}

} // namespace restdock::ui
