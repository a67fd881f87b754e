// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands.h"

namespace restdock::test {

using namespace Qt::StringLiterals;

/// Writes down what the person asked for.
class Recorder final : public ui::Commands
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
    void loadProfile(const QString &, Completion<Profile> done) override { done(Profile()); }
    void saveProfile(const QString &, const Profile &profile, Completion<QString> done) override
    {
        saved = profile;
        done(u"new"_s);
    }
    void removeProfile(const QString &id, Completion<void> done) override
    {
        calls << u"remove " + id;
        done({});
    }
    void testStorage(const Profile &, Completion<ui::StorageReport> done) override
    {
        done(ui::StorageReport());
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
    void hashPassword(const QString &password, Completion<QByteArray> done) override
    {
        done(QByteArray("hash of " + password.toUtf8()));
    }
    void readOlderRows(ui::LogRow::Kind, quint64, const ui::ActivityFilter &, int,
                       Completion<std::vector<ui::LogRow>> done) override
    {
        done(std::vector<ui::LogRow>());
    }
    QString logFolder() const override { return u"/home/anna/.local/state/restdock/log"_s; }
    void quit() override { calls << u"quit"_s; }

    QStringList calls;
    std::optional<Profile> saved;
    std::function<void(const ui::RepositorySurvey &)> countingProgress;
    Completion<ui::RepositorySurvey> counting; ///< for the test to end
};

} // namespace restdock::test
