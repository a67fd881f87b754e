// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/privatefile.h"

#include <QLocalServer>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

class QLocalSocket;

namespace restdock {

/// One desktop application a user: the first one holds a lock for as long as it lives, and listens on
/// a socket in the runtime folder that only this user can open; later ones hand it what they were
/// asked for, and end with its answer.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /// What a start was asked for.
    struct Call
    {
        QStringList arguments = {};
        QString activation = {}; ///< see ownActivation()
    };

    /// What came of it.
    struct Answer
    {
        int exitCode = 0;
        QString error = {}; ///< a sentence; empty: it was done
    };

    using Handler = std::function<Answer(const Call &)>;

    /// @p socketPath: absolute.
    explicit SingleInstance(QString socketPath, QObject *parent = nullptr);
    ~SingleInstance() override;

    enum class Role {
        First,
        HandedOver, ///< another one runs and has taken the call; answer() tells what came of it
        Failed,     ///< neither; problem() tells
    };
    /// Blocks for as long as the other one needs; for some seconds if it does not answer at all.
    Role claim(const Call &call);
    QString problem() const { return m_problem; }
    Answer answer() const { return m_answer; }

    /// Of the first one: what takes the calls of the others. Those that came before are taken now.
    void setHandler(Handler handler);
    bool hasKept() const { return !m_kept.empty(); } ///< calls, for the handler
    /// How long another one may be silent.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    static QString defaultSocketPath();

private:
    Role listen();
    std::optional<Role> handOver(const Call &call);
    Role heardOut(QLocalSocket &socket);
    Role failed(const QString &problem);
    void serve();
    void read(QLocalSocket *socket);

    const QString m_socketPath;
    std::chrono::milliseconds m_patience;
    QString m_problem;
    Answer m_answer;
    std::optional<FileLock> m_lock;
    QLocalServer m_server;
    Handler m_handler;
    std::vector<std::function<void()>> m_kept; // for the handler
};

} // namespace restdock
