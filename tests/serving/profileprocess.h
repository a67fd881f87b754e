// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/support/restdockprocess.h"

#include <QByteArrayList>
#include <QTemporaryDir>

namespace restdock::test {

/// A folder that profiles may keep repositories in: not in a place for temporary files, where
/// Restdock refuses to keep any. Goes with all it holds.
class ServedFolder
{
public:
    ServedFolder();
    QString path() const { return m_folder.path(); }
    /// The path of a folder in it, which is made.
    QString make(const QString &name) const;

private:
    QTemporaryDir m_folder;
};

/// A bcrypt hash of @p password by Apache's own program, cost 5.
QByteArray bcryptOf(const QString &password);

/// A TOML table for a local profile on a free port of 127.0.0.1; @p more are lines to add.
QByteArray localProfile(const QByteArray &name, const QString &folder, const QByteArray &more);

/// What a request gets for an answer; 0: none.
int statusOf(const Endpoint &endpoint, const QByteArray &method, const QByteArray &target,
             const QByteArrayList &fields = {});

/// The real binary serving profiles from a file of its own.
class ProfileProcess
{
public:
    /// @p toml: the file's content; @p arguments come after --serve --config FILE.
    explicit ProfileProcess(const QByteArray &toml, const QStringList &arguments = {});

    RestdockProcess &process() { return m_process; }
    QString configFile() const { return m_folder.filePath(QStringLiteral("profiles.toml")); }
    /// Replaces the file.
    [[nodiscard]] bool setConfig(const QByteArray &toml);
    /// Starts it, and returns when it says that all answer; false if it ends before.
    [[nodiscard]] bool startReady();
    /// Waits for a line of standard output, or of standard error, that contains @p text.
    [[nodiscard]] bool waitForFact(const QByteArray &text);
    [[nodiscard]] bool waitForWarning(const QByteArray &text);
    /// Where a profile listens, from what it last said.
    Endpoint endpoint(const QByteArray &profile) const;

    /// For a failure message: all that it said.
    QByteArray transcript() const;

private:
    QTemporaryDir m_folder;
    RestdockProcess m_process;
};

} // namespace restdock::test
