// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace restdock::test {

/// How a run of the real program ended.
struct ConfigRun
{
    int exitCode = -1; ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;

    QByteArray transcript() const;
};

// The whole transcript goes with a failure.
#define VERIFY_RUN(run, code) \
    do { \
        const restdock::test::ConfigRun &result = (run); \
        QVERIFY2(result.exitCode == (code), result.transcript().constData()); \
    } while (false)

/// What is in a file; nothing if it cannot be read.
QByteArray contentOf(const QString &path);

/// `config add` with what a local profile needs.
QStringList addLocal(const QString &name, const QString &folder);

/// A home folder of its own, in which `restdock config` is called as people and scripts do: without
/// a terminal.
class ConfigHome
{
public:
    ConfigHome();

    ConfigRun run(const QStringList &arguments, const QByteArray &input = {});
    /// Starts it and does not wait: to have several at once.
    std::unique_ptr<QProcess> start(const QStringList &arguments);
    static ConfigRun finish(QProcess &process);

    QString path() const { return m_folder.path(); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString configFile(const QString &name) const;
    /// Makes a file that only its owner can read, and returns its path.
    QString write(const QString &name, const QByteArray &content);
    QProcessEnvironment &environment() { return m_environment; }

    /// The files below the home folder that contain @p text, as it is or in base64.
    QStringList filesWith(const QByteArray &text) const;
    /// Everything that all runs have printed.
    const QByteArray &printed() const { return m_printed; }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QByteArray m_printed;
};

/// Of the profiles, in what `config list --json` printed.
QStringList namesIn(const ConfigRun &listing);

} // namespace restdock::test
