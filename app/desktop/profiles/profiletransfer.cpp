// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/profiles/profiletransfer.h"

#include "app/desktop/profiles/profilekeeper.h"
#include "app/desktop/profiles/profiletools.h"
#include "app/desktop/profiles/storechange.h"
#include "app/server/tls/certificatefile.h"
#include "app/transfer/certificatetransfer.h"
#include "app/transfer/exportfile.h"
#include "app/transfer/importsave.h"
#include "storage/profiles/tomlparser.h"
#include "ui/look/errortext.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace restdock {

namespace {

using ui::ImportAction;

const QString pathKey = QStringLiteral("path");

Problem warning(const QString &field, const QString &what, const QString &remedy)
{
    return {field, what, remedy, Problem::Severity::Warning};
}

/// What is not as it was on the computer from which the profile comes.
Problems problemsHere(const Profile &profile, const CertificatePair &certificate)
{
    Problems problems;
    const auto now = QDateTime::currentDateTimeUtc();
    const auto folder = profile.backend.text(pathKey);
    if (profile.backend.type == u"local" && !folder.isEmpty() && !QFileInfo(folder).isDir()) {
        problems.append(
            warning(pathKey, ProfileTransfer::tr("there is no folder %1 here").arg(folder),
                    ProfileTransfer::tr("Choose the folder, or connect its drive later")));
    }
    if (!certificate.isEmpty()) {
        if (!readCertificate(certificate, now).isUsable())
            problems.append(
                warning(QStringLiteral("tls"),
                        ProfileTransfer::tr("its certificate in the file cannot be used"),
                        ProfileTransfer::tr("A new one is created, which its clients need")));
    } else if (profile.certificate == CertificateSource::Made
               && !QFileInfo::exists(profile.tlsCert)) {
        problems.append(
            warning(QStringLiteral("tls"), ProfileTransfer::tr("its certificate is not here"),
                    ProfileTransfer::tr("A new one is created, which its clients need")));
    } else if (profile.certificate == CertificateSource::Files
               && !readCertificate(profile.tlsCert, profile.tlsKey, now).isUsable()) {
        problems.append(warning(
            QStringLiteral("tls"),
            ProfileTransfer::tr("its certificate cannot be used here (%1)").arg(profile.tlsCert),
            ProfileTransfer::tr("Put it there, or edit the profile before it is started")));
    }
    return problems;
}

Problems problemsOfPort(const Profile &profile)
{
    bool isNumber = false;
    const auto port = profile.listen.port.toUShort(&isNumber);
    if (profile.listen.kind != ListenAddress::Kind::Tcp || !isNumber || port == 0
        || ProfileTools::isPortFree(port))
        return {};
    return {warning(QStringLiteral("listen"),
                    ProfileTransfer::tr("port %1 is in use by a program here").arg(port),
                    ProfileTransfer::tr("Edit the profile before it is started"))};
}

SameName decisionOf(ImportAction action)
{
    switch (action) {
    case ImportAction::Add: break;
    case ImportAction::Replace: return SameName::Replace;
    case ImportAction::KeepBoth: return SameName::Rename;
    case ImportAction::Skip: return SameName::Skip;
    }
    return SameName::Rename; // of a name that is free this means nothing
}

/// What rest-server keeps in a folder, as a profile: it names no address.
ProfileFile profileOfHtpasswd(const QString &path)
{
    const QFileInfo file(path);
    const QString folder = file.absolutePath();
    ReadProfile read;
    read.profile.name = QFileInfo(folder).fileName();
    read.profile.backend.type = QStringLiteral("local");
    read.profile.backend.values.insert(pathKey, folder);
    read.profile.access = ProfileAccess::Htpasswd;
    read.profile.htpasswdFile = file.absoluteFilePath();
    ProfileFile adopted;
    adopted.profiles.append(read);
    return adopted;
}

/// Nothing starts by itself that nobody has started here: neither now nor the next time. Returns whose
/// file says that it should.
QStringList holdBack(QList<PlannedImport> &plan)
{
    QStringList names;
    for (auto &item : plan) {
        if (item.action == PlannedImport::Action::Skip)
            continue;
        const bool isKnownHere =
            item.action == PlannedImport::Action::Replace && item.before.profile.startAutomatically;
        if (item.profile.startAutomatically && !isKnownHere)
            names.append(item.profile.name);
        item.profile.startAutomatically = isKnownHere;
    }
    return names;
}

/// The file's profile as the person wants it.
void apply(const ui::ImportChoice &choice, Profile &profile)
{
    if (!choice.folder.isEmpty())
        profile.backend.values.insert(pathKey, choice.folder);
    for (auto it = choice.secrets.begin(); it != choice.secrets.end(); ++it) {
        if (!it->isEmpty())
            profile.backend.values.insert(it.key(), *it);
    }
}

/// With what has to be unlocked for an export. Without secrets nothing is: what the index has is enough.
Result<void> beginReading(StoreChange &change, const QList<StoredProfile> &rows, bool withSecrets)
{
    change.store().setMayAsk(withSecrets);
    for (const auto &row : rows) {
        if (!withSecrets)
            break;
        if (auto unlocked = change.unlockFor(row.home, row.id); !unlocked)
            return unlocked;
    }
    return change.begin();
}

/// With what has to be unlocked for an import: for all that is new that is the same.
Result<void> beginSaving(StoreChange &change, const QList<PlannedImport> &plan,
                         const ChooseHome &chooseHome)
{
    QSet<QString> unlockedInKeychain;
    for (const auto &item : plan) {
        if (item.action == PlannedImport::Action::Skip
            || unlockedInKeychain.contains(item.before.id))
            continue;
        const auto home = homeOfImport(item, change.store(), chooseHome, false);
        if (!home)
            continue; // saving it says why
        if (auto unlocked = change.unlockFor(*home, item.before.id); !unlocked)
            return unlocked;
        if (*home == ProfileHome::Keychain)
            unlockedInKeychain.insert(item.before.id);
    }
    return change.begin();
}

ui::ImportReport reportOf(const QList<PlannedImport> &plan)
{
    ui::ImportReport report;
    for (const auto &item : plan) {
        if (item.action == PlannedImport::Action::Skip)
            continue;
        ++(item.action == PlannedImport::Action::Add ? report.added : report.replaced);
        const auto &profile = item.profile;
        if (profile.backend.type == u"local")
            report.folders.append(profile.backend.text(pathKey));
        if (!item.missingSecrets.isEmpty() || !item.droppedSecrets.isEmpty())
            report.withoutSecrets.append(profile.name);
        const bool lacksPassword = profile.access == ProfileAccess::Users
            && std::any_of(profile.users.begin(), profile.users.end(),
                           [](const ProfileUser &user) { return user.passwordHash.isEmpty(); });
        if (lacksPassword)
            report.withoutPassword.append(profile.name);
    }
    report.folders.removeDuplicates();
    return report;
}

} // namespace

/// A plan, and what it was made of.
struct ProfileTransfer::Planned
{
    ProfileFile file; // as the person wants it
    QList<ui::ImportChoice> choices;
    QList<StoredProfile> existing;
    QList<PlannedImport> plan;
    QList<Problems> problems;
};

ProfileTransfer::ProfileTransfer(ProfileKeeper &keeper, const QString &certificates,
                                 QObject *parent)
    : QObject(parent),
      m_keeper(keeper),
      m_certificates(certificates)
{
}

void ProfileTransfer::exportProfiles(const ui::ExportRequest &request,
                                     Completion<ui::ExportReport> done,
                                     const PendingChange::Handle &pending)
{
    m_keeper.withChange<ui::ExportReport>(
        [request](StoreChange &change) -> Result<ui::ExportReport> {
            auto &store = change.store();
            auto rows = store.list();
            if (!rows)
                return rows.error();
            rows->removeIf(
                [&request](const StoredProfile &row) { return !request.ids.contains(row.id); });
            ProfileFileOptions options;
            if (request.passphrase) {
                options.secrets = SecretForm::Encrypted;
                options.passphrase = *request.passphrase;
            }
            if (auto begun = beginReading(change, *rows, request.passphrase.has_value()); !begun)
                return std::move(begun).error();
            ui::ExportReport report;
            QList<Message> notices;
            auto profiles = exportedProfiles(*rows, store, options.secrets, notices);
            if (!profiles)
                return profiles.error();
            if (request.passphrase)
                options.certificates = exportedCertificates(*profiles, notices);
            if (auto needless = noticeOfNeedlessPassphrase(*profiles, options))
                notices.append(std::move(*needless));
            for (const auto &notice : std::as_const(notices))
                report.notices.append(ui::sentenceOf(notice));
            for (auto &profile : *profiles) {
                for (auto &user : profile.users) {
                    if (!request.withPasswordHashes)
                        user.passwordHash.clear();
                }
            }
            const auto written = writeProfileFile(*profiles, store.catalogue(), options);
            if (!written)
                return written.error();
            for (const auto &notice : written->notices)
                report.notices.append(ui::sentenceOf(notice.message()));
            report.profiles = int(profiles->size());
            auto saved = writeExport(request.file, written->text);
            if (!saved && saved.error().code == ErrorCode::InvalidArgument)
                return Error{ErrorCode::InvalidArgument,
                             QT_TRANSLATE_NOOP("Error",
                                               "%1 already exists, and is not an export of "
                                               "Restdock. Choose another name."),
                             {request.file}};
            if (!saved)
                return std::move(saved).error();
            return report;
        },
        std::move(done), pending);
}

void ProfileTransfer::openFile(const QString &path, const Secret &passphrase,
                               Completion<ui::ImportPreview> done)
{
    m_keeper.withStore<ui::ImportPreview>(
        [this, path, passphrase](ProfileStore &store) -> Result<ui::ImportPreview> {
            auto file = read(path, passphrase, store.catalogue());
            if (!file)
                return std::move(file).error();
            m_file = std::move(*file);
            const auto existing = store.list();
            if (!existing)
                return existing.error();
            QList<ui::ImportChoice> choices;
            for (const auto &one : std::as_const(m_file.profiles)) {
                // What has the name now is not touched without a decision.
                const bool isTaken = findSameName(*existing, one.profile);
                choices.append({isTaken ? ImportAction::Skip : ImportAction::Add});
            }
            const auto planned = plan(choices, store);
            if (!planned)
                return planned.error();
            return preview(*planned, store.catalogue());
        },
        std::move(done));
}

Result<ProfileFile> ProfileTransfer::read(const QString &path, const Secret &passphrase,
                                          const BackendCatalogue &catalogue) const
{
    const auto isHtpasswd = QFileInfo(path).fileName() == u".htpasswd";
    if (isHtpasswd)
        return profileOfHtpasswd(path);
    const auto text = readWholeFile(path, maximumTomlBytes);
    if (!text)
        return text.error();
    auto read = readProfileFile(*text, catalogue, [&]() -> Result<Secret> {
        if (passphrase.isEmpty())
            return Error{ErrorCode::SignInRequired,
                         QT_TRANSLATE_NOOP("Error", "The file’s keys are locked.")};
        return passphrase;
    });
    if (read && read->profiles.isEmpty())
        return Error{
            ErrorCode::Corrupt,
            QT_TRANSLATE_NOOP("Error",
                              "There are no profiles in this file. Choose an export of Restdock, "
                              "PyRestServer’s backends.toml, or the .htpasswd of a rest-server.")};
    return read;
}

void ProfileTransfer::review(const QList<ui::ImportChoice> &choices,
                             Completion<ui::ImportPreview> done)
{
    m_keeper.withStore<ui::ImportPreview>(
        [this, choices](ProfileStore &store) -> Result<ui::ImportPreview> {
            const auto planned = plan(choices, store);
            if (!planned)
                return planned.error();
            return preview(*planned, store.catalogue());
        },
        std::move(done));
}

void ProfileTransfer::importProfiles(const QList<ui::ImportChoice> &choices, Progress progress,
                                     Completion<ui::ImportReport> done,
                                     const PendingChange::Handle &pending)
{
    m_isCancelled = false;
    const auto tell = [this, progress = std::move(progress)](int saved, int all) {
        QMetaObject::invokeMethod(this, [progress, saved, all] { progress(saved, all); });
    };
    m_keeper.withChange<ui::ImportReport>(
        [this, choices, tell](StoreChange &change) { return importNow(choices, tell, change); },
        std::move(done), pending);
}

Result<ProfileTransfer::Planned> ProfileTransfer::plan(const QList<ui::ImportChoice> &choices,
                                                       ProfileStore &store) const
{
    Planned planned{m_file, choices, {}, {}, {}};
    auto existing = store.list();
    if (!existing)
        return std::move(existing).error();
    planned.existing = std::move(*existing);
    for (qsizetype i = 0; i < planned.file.profiles.size(); ++i)
        apply(choices.value(i), planned.file.profiles[i].profile);
    auto plan = planImport(
        planned.file, planned.existing,
        [&choices](qsizetype index) { return decisionOf(choices.value(index).action); },
        store.catalogue());
    if (!plan)
        return std::move(plan).error();
    planned.plan = std::move(*plan);
    planned.problems = problemsOfImport(planned.plan, planned.existing, store.catalogue(),
                                        FolderPlaces::ofThisSystem());
    return planned;
}

ui::ImportPreview ProfileTransfer::preview(const Planned &planned,
                                           const BackendCatalogue &catalogue)
{
    ui::ImportPreview preview;
    for (const auto &notice : planned.file.notices)
        preview.notices.append(ui::sentenceOf(notice.message()));
    for (qsizetype i = 0; i < planned.plan.size(); ++i) {
        const auto &item = planned.plan.at(i);
        const auto &inFile = planned.file.profiles.at(i).profile;
        ui::ImportItem shown{.nameInFile = inFile.name,
                             .profile = item.profile,
                             .isNameTaken = findSameName(planned.existing, inFile) != nullptr,
                             .choice = planned.choices.value(i),
                             .missingSecrets = item.missingSecrets,
                             .problems = planned.problems.at(i)};
        // The stored key may be used on: that is asked for when it is saved.
        const bool mayKeep = item.action == PlannedImport::Action::Replace
            && mayKeepSecrets(item.before.profile, item.profile, catalogue);
        if (mayKeep) {
            shown.problems.removeIf([&item](const Problem &problem) {
                return item.missingSecrets.contains(problem.field)
                    && item.before.secretKeys.contains(problem.field);
            });
            for (const auto &key : item.before.secretKeys)
                shown.missingSecrets.removeOne(key);
        }
        // It can be entered later, and the server waits for it.
        for (auto &problem : shown.problems) {
            if (item.missingSecrets.contains(problem.field))
                problem.severity = Problem::Severity::Warning;
        }
        if (item.action != PlannedImport::Action::Skip)
            shown.problems += problemsHere(item.profile, item.certificate);
        if (item.action == PlannedImport::Action::Add)
            shown.problems += problemsOfPort(item.profile);
        preview.items.append(std::move(shown));
    }
    return preview;
}

Result<ui::ImportReport> ProfileTransfer::importNow(const QList<ui::ImportChoice> &choices,
                                                    const Progress &progress, StoreChange &change)
{
    auto &store = change.store();
    auto planned = plan(choices, store);
    if (!planned)
        return std::move(planned).error();
    auto &plan = planned->plan;
    const auto home = [this](const Profile &profile) { return m_keeper.homeOfNew(profile); };
    if (auto begun = beginSaving(change, plan, home); !begun)
        return std::move(begun).error();
    for (auto &item : plan) {
        if (auto kept = keepStoredSecrets(item, store); !kept)
            return std::move(kept).error();
    }
    if (auto sound =
            checkImport(plan, planned->existing, store.catalogue(), FolderPlaces::ofThisSystem());
        !sound)
        return std::move(sound).error();
    ImportedCertificates certificates(m_certificates, store);
    const auto refused = certificates.take(plan);
    if (!refused)
        return refused.error();
    const auto renewed = certificates.makeMissing(plan);
    if (!renewed)
        return renewed.error();
    const auto held = holdBack(plan);
    int lastDone = 0;
    auto saved = saveImport(
        plan, store, home, false,
        [&](qsizetype done, qsizetype all) {
            lastDone = int(done);
            progress(lastDone, int(all));
            return !m_isCancelled;
        },
        ProfileStore::MissingSecrets::ComeLater);
    QStringList replaced;
    for (const auto &item : std::as_const(plan)) {
        if (item.action == PlannedImport::Action::Replace)
            replaced.append(item.before.id);
    }
    if (!saved) // they come first; those that it did not come to are as they were
        replaced.resize(std::min<qsizetype>(lastDone, replaced.size()));
    QMetaObject::invokeMethod(this, [this, replaced] { Q_EMIT imported(replaced); });
    if (!saved && saved.error().code == ErrorCode::Cancelled && !replaced.isEmpty()) {
        ui::ImportReport givenUp; // what was replaced stays so
        givenUp.replaced = int(replaced.size());
        givenUp.isGivenUp = true;
        return givenUp;
    }
    if (!saved)
        return std::move(saved).error();
    auto report = reportOf(plan);
    report.newCertificates = *renewed;
    for (const auto &one : *refused)
        report.newCertificates.append(one.profile);
    report.notStarted = held;
    return report;
}

} // namespace restdock
