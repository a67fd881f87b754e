// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/lockedkeychain.h"
#include "ui/commands.h"

#include <QMap>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace restdock::test {

using namespace Qt::StringLiterals;

/// Remembers what it is asked for; answers with what a test has put here.
class TransferRecorder final : public ui::ProfileTransfer, public LockedKeychain
{
public:
    void exportProfiles(const ui::ExportRequest &request, Completion<ui::ExportReport> done,
                        const PendingChange::Handle &change = {}) override
    {
        if (hasLockedKeychain) {
            hold(change, std::move(done),
                 [this, request](Completion<ui::ExportReport> whenUnlocked) {
                     exportProfiles(request, std::move(whenUnlocked));
                 });
            return;
        }
        if (const auto error = std::exchange(nextError, {})) {
            done(*error);
            return;
        }
        exported = request;
        done(ui::ExportReport{int(request.ids.size()), {}});
    }
    void openFile(const QString &, const Secret &passphrase,
                  Completion<ui::ImportPreview> done) override
    {
        if (passphrase == wanted)
            done(preview);
        else if (passphrase.isEmpty())
            done(Error{ErrorCode::SignInRequired, {}});
        else
            done(Error{ErrorCode::PermissionDenied, {}});
    }
    void review(const QList<ui::ImportChoice> &choices, Completion<ui::ImportPreview> done) override
    {
        for (qsizetype i = 0; i < choices.size(); ++i)
            preview.items[i].choice = choices.at(i);
        done(preview);
    }
    void importProfiles(const QList<ui::ImportChoice> &choices, Progress progress,
                        Completion<ui::ImportReport> done,
                        const PendingChange::Handle &change = {}) override
    {
        if (hasLockedKeychain) {
            hold(change, std::move(done),
                 [this, choices, progress](Completion<ui::ImportReport> whenUnlocked) {
                     importProfiles(choices, progress, std::move(whenUnlocked));
                 });
            return;
        }
        if (const auto error = std::exchange(nextError, {})) {
            done(*error);
            return;
        }
        imported = choices;
        progress(1, 2);
        done(report);
    }
    void cancel() override { ++cancellations; }

    std::optional<Error> nextError; ///< of the next export or import
    std::optional<ui::ExportRequest> exported;
    int cancellations = 0;
    Secret wanted;
    ui::ImportPreview preview;
    QList<ui::ImportChoice> imported;
    ui::ImportReport report;
};

/// A workspace in Drime Cloud with folders that a test has put there.
struct FakeWorkspace
{
    QMap<QString, QStringList> folders; ///< the names in each, by path
    std::optional<Error> error;         ///< of every call
    bool isSlow = false;                ///< answers wait for the test to run them
    std::vector<std::function<void()>> answers;
    QStringList asked; ///< paths, in order
    int open = 0;      ///< how many look at it now
};

class FakeFolders final : public ui::DrimeFolders
{
public:
    explicit FakeFolders(FakeWorkspace &workspace) : m_workspace(workspace) { ++workspace.open; }
    ~FakeFolders() override { --m_workspace.open; }

    void list(const QString &path, Completion<QStringList> done) override
    {
        m_workspace.asked << path;
        answer(std::move(done), [&folders = m_workspace.folders, path]() -> Result<QStringList> {
            if (!folders.contains(path))
                return Error{ErrorCode::NotFound, u"no such folder"_s};
            return folders.value(path);
        });
    }
    void make(const QString &path, Completion<void> done) override
    {
        m_workspace.asked << u"make " + path;
        answer(std::move(done), [&folders = m_workspace.folders, path]() -> Result<void> {
            QString above;
            const auto names = path.split(u'/');
            for (const auto &name : names) {
                if (!folders[above].contains(name))
                    folders[above] << name;
                above += above.isEmpty() ? name : QString(u'/' + name);
                folders[above]; // it is there
            }
            return {};
        });
    }

private:
    template<typename T, typename Work>
    void answer(Completion<T> done, Work work)
    {
        const auto shared = std::make_shared<Completion<T>>(std::move(done));
        const auto run = [&workspace = m_workspace, shared, work] {
            (*shared)(workspace.error ? Result<T>(*workspace.error) : work());
        };
        if (m_workspace.isSlow)
            m_workspace.answers.emplace_back(run);
        else
            run();
    }

    FakeWorkspace &m_workspace;
};

/// Writes down what the person asked for.
class Recorder final : public ui::Commands, public LockedKeychain
{
public:
    void startServer(const QString &id) override { calls << u"start " + id; }
    void stopServer(const QString &id) override { calls << u"stop " + id; }
    void startAll() override { calls << u"start all"_s; }
    void stopAll() override { calls << u"stop all"_s; }
    void allowDeleting(const QString &id, const QString &user,
                       std::chrono::seconds duration) override
    {
        calls << u"allow deleting %1 %2 %3"_s.arg(id, user).arg(duration.count());
    }
    void endDeleting(const QString &id) override { calls << u"end deleting " + id; }
    void loadProfile(const QString &, Completion<Profile> done,
                     const PendingChange::Handle &pending = {}) override
    {
        if (!isStoreSlow) {
            done(stored);
            return;
        }
        loading = std::move(done);
        loadingChange = pending;
    }
    void saveProfile(const QString &id, const Profile &profile, Completion<QString> done,
                     const PendingChange::Handle &change = {}) override
    {
        if (hasLockedKeychain) {
            hold(change, std::move(done), [this, id, profile](Completion<QString> whenUnlocked) {
                saveProfile(id, profile, std::move(whenUnlocked));
            });
            return;
        }
        if (const auto error = std::exchange(saveError, {})) {
            done(*error);
            return;
        }
        saved = profile;
        done(u"new"_s);
    }
    void replaceProfile(const QString &id, const Profile &before, const Profile &after,
                        ui::TakeUp takeUp, Completion<QString> done,
                        const PendingChange::Handle &change = {}) override
    {
        replaced = before;
        takenUp = takeUp;
        saveProfile(id, after, std::move(done), change);
    }
    void removeProfile(const QString &id, Completion<void> done,
                       const PendingChange::Handle &change = {}) override
    {
        if (hasLockedKeychain) {
            hold(change, std::move(done), [this, id](Completion<void> whenUnlocked) {
                removeProfile(id, std::move(whenUnlocked));
            });
            return;
        }
        calls << u"remove " + id;
        done({});
    }
    void reloadProfiles() override { calls << u"reload"_s; }
    void restoreProfiles(Completion<void> done, const PendingChange::Handle &pending = {}) override
    {
        if (hasLockedKeychain) {
            hold(pending, std::move(done), [this](Completion<void> whenUnlocked) {
                restoreProfiles(std::move(whenUnlocked));
            });
            return;
        }
        calls << u"restore"_s;
        done({});
    }
    void testStorage(const Profile &, ui::MissingFolder missing,
                     Completion<ui::StorageReport> done) override
    {
        calls << u"test"_s;
        missingFolder = missing;
        if (isTestSlow)
            testing = std::move(done);
        else if (storageError)
            done(*storageError);
        else
            done(storage);
    }
    void setTested(const QString &id, bool isTested) override { tested.insert(id, isTested); }
    void cancelTest() override { calls << u"cancel the test"_s; }
    Result<std::unique_ptr<ui::DrimeFolders>> browseDrime(const Profile &profile) override
    {
        browsed = profile;
        return std::unique_ptr<ui::DrimeFolders>(new FakeFolders(workspace));
    }
    void countRepositories(const QString &id,
                           std::function<void(const ui::RepositorySurvey &)> progress,
                           Completion<ui::RepositorySurvey> done) override
    {
        calls << u"count " + id;
        countingProgress = std::move(progress);
        counting = std::move(done);
    }
    void cancelCounting(const QString &id) override { calls << u"cancel counting " + id; }
    quint16 suggestPort() const override { return 8123; }
    void findPort(const QString &, Completion<quint16> done) override
    {
        ++portSearches;
        done(quint16(8123));
    }
    void reachServer(const QString &url, Completion<void> done) override
    {
        calls << u"reach " + url;
        if (isReachSlow)
            reaching = std::move(done);
        else
            done(reached);
    }
    void cancelReaching() override
    {
        calls << u"cancel reaching"_s;
        reaching = {};
    }
    void probePort(const ListenAddress &address, Completion<ui::PortState> done) override
    {
        probed << address.toString();
        done(ports.value(address.port.toInt(), ui::PortState::Free));
    }
    QStringList namesOfThisComputer() const override
    {
        return {u"nas"_s, u"localhost"_s, u"127.0.0.1"_s, u"192.168.1.9"_s};
    }
    void makeCertificate(const Profile &profile, Completion<CertificateFiles> done) override
    {
        calls << u"make a certificate"_s;
        certificateFor = profile;
        if (const auto error = std::exchange(certificateError, {}))
            done(*error);
        else
            done(files);
    }
    void readCertificate(const CertificateFiles &, Completion<CertificateFacts> done) override
    {
        done(certificate);
    }
    void discardCertificate(const CertificateFiles &discarded) override
    {
        calls << u"discard " + discarded.certificate;
    }
    void setPassphrase(const Secret &secret) override { passphrase = secret; }
    void useForSession(const QString &id, const SettingValues &secrets) override
    {
        calls << u"use for this session " + id;
        sessionSecrets = secrets;
    }
    void lookAtFolder(const QString &, Completion<ui::FolderFacts> done) override { done(folder); }
    ui::ProfileTransfer &transfer() override { return transfers; }
    void readUserNames(const QString &file, Completion<QStringList> done) override
    {
        if (file == htpasswdFile)
            done(QStringList{u"laptop"_s, u"phone"_s});
        else
            done(Error{ErrorCode::NotFound, u"there is no such file"_s});
    }
    void hashPassword(const QString &password, Completion<QByteArray> done) override
    {
        if (holdsHashes)
            heldHash = std::move(done);
        else
            done(hash.isEmpty() ? QByteArray("hash of " + password.toUtf8()) : hash);
    }
    void readOlderRows(ui::LogRow::Kind, quint64, const ui::ActivityFilter &, int,
                       Completion<std::vector<ui::LogRow>> done) override
    {
        if (holdsOlderRows)
            olderRows = std::move(done);
        else
            done(std::vector<ui::LogRow>());
    }
    QString logFolder() const override { return logs; }
    void makeReport(Completion<QString> done) override { done(report); }
    void quit() override { calls << u"quit"_s; }

    QStringList calls;
    int portSearches = 0;
    Result<QString> report = u"Restdock 9.9"_s;
    QByteArray hash; ///< of every password; empty: made up
    bool holdsHashes = false;
    Completion<QByteArray> heldHash; ///< for the test to end
    bool holdsOlderRows = false;
    Completion<std::vector<ui::LogRow>> olderRows; ///< for the test to end
    std::optional<Error> storageError;
    ui::StorageReport storage;  ///< of every test that passes
    QMap<QString, bool> tested; ///< what was said of profiles
    bool isReachSlow = false;
    Completion<void> reaching; ///< of a slow one, for the test to end
    bool isTestSlow = false;
    Completion<ui::StorageReport> testing; ///< of a slow one, for the test to end
    std::optional<ui::MissingFolder> missingFolder;
    QMap<int, ui::PortState> ports{{8999, ui::PortState::Used}, {443, ui::PortState::Denied}};
    QStringList probed;
    Result<void> reached;
    FakeWorkspace workspace;
    std::optional<Profile> browsed;
    std::optional<Error> saveError; ///< of the next time
    Secret passphrase;
    SettingValues sessionSecrets;
    ui::FolderFacts folder;
    TransferRecorder transfers;
    Result<Profile> stored = Profile(); ///< what is loaded, whatever is asked for
    bool isStoreSlow = false;
    Completion<Profile> loading;         ///< of a slow store, for the test to end
    PendingChange::Handle loadingChange; ///< of it, too
    std::optional<Profile> saved;
    std::optional<Profile> replaced; ///< what it was said to have been
    std::optional<ui::TakeUp> takenUp;
    std::function<void(const ui::RepositorySurvey &)> countingProgress;
    Completion<ui::RepositorySurvey> counting; ///< for the test to end
    QString logs = u"/home/anna/.local/state/restdock/log"_s;
    QString htpasswdFile = u"/srv/restic/.htpasswd"_s;
    std::optional<Profile> certificateFor;
    CertificateFiles files{u"/made/nas.pem"_s, u"/made/nas.key"_s};
    std::optional<Error> certificateError; ///< of the next one that is made
    /// What every certificate's file says.
    CertificateFacts certificate{.flaw = CertificateFlaw::None,
                                 .names = {u"nas"_s, u"192.168.1.9"_s},
                                 .validFrom = QDateTime::currentDateTimeUtc().addDays(-1),
                                 .validUntil = QDateTime::currentDateTimeUtc().addDays(800),
                                 .fingerprint = QByteArray("AB:CD:EF"),
                                 .pem = "-----BEGIN CERTIFICATE-----\n",
                                 .vouchesForItself = true};
};

} // namespace restdock::test
