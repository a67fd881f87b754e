// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/completion.h"

#include <QJsonObject>
#include <QLocalServer>

#include <functional>

class QLocalSocket;

namespace restdock {

/// Answers other processes of the same user, through a socket that only this user can open.
///
/// One request a line, one answer a line, both JSON objects (see controlmessages.h); several on one
/// connection are answered in the order in which they are done. Thread: the one it was made in.
class ControlServer final : public QObject
{
    Q_OBJECT

public:
    /// Gets each request; @p done may be called later. An Error is told to whoever asked.
    using Handler = std::function<void(const QJsonObject &request, Completion<QJsonObject> done)>;

    explicit ControlServer(Handler handler, QObject *parent = nullptr);

    /// Listens on a new socket at @p path. What a crashed process left there is replaced.
    Result<void> listen(const QString &path);

private:
    void accept();
    void read(QLocalSocket *socket);
    void answer(QLocalSocket *socket, const QByteArray &line);

    const Handler m_handler;
    QLocalServer m_server;
};

} // namespace restdock
