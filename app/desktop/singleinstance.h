// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace restdock {

/// One desktop application a user: the first one listens on a socket in the runtime folder that only
/// this user can open; later ones hand it their arguments and end.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /// @p socketPath: absolute.
    explicit SingleInstance(QString socketPath, QObject *parent = nullptr);

    enum class Role {
        First,
        HandedOver, ///< another one runs and has taken the arguments
        Failed,     ///< neither; problem() tells
    };
    /// Blocks for up to some seconds if the other one does not answer.
    Role claim(const QStringList &arguments);
    QString problem() const { return m_problem; }

    static QString defaultSocketPath();

Q_SIGNALS:
    void argumentsReceived(const QStringList &arguments);

private:
    bool handOver(const QStringList &arguments);
    void serve();

    const QString m_socketPath;
    QString m_problem;
    QLocalServer m_server;
};

} // namespace restdock
