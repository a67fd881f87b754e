// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/control/instances.h"

#include "app/control/controlmessages.h"
#include "app/control/peer.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLocalSocket>

namespace restdock {

namespace {

constexpr int connectPatienceMs = 2000;

Error noAnswer(const QString &path)
{
    return {ErrorCode::Unavailable, QStringLiteral("%1 does not answer").arg(path)};
}

} // namespace

QString ownControlSocket(const QString &runtimeFolder)
{
    return runtimeFolder + u"/serve-" + QString::number(QCoreApplication::applicationPid())
        + u".socket";
}

QStringList runningInstances(const QString &runtimeFolder)
{
    QStringList running;
    const auto files =
        QDir(runtimeFolder)
            .entryList({QStringLiteral("*.socket")}, QDir::System | QDir::Files, QDir::Name);
    for (const auto &file : files) {
        const QString path = runtimeFolder + u'/' + file;
        QLocalSocket socket;
        socket.connectToServer(path);
        if (socket.waitForConnected(connectPatienceMs))
            running.append(path);
        else if (socket.error() == QLocalSocket::ConnectionRefusedError)
            QFile::remove(path); // nobody listens: one that does was renamed into place
    }
    return running;
}

Result<QJsonObject> askInstance(const QString &socketPath, const QJsonObject &request,
                                std::chrono::milliseconds patience)
{
    QLocalSocket socket;
    socket.connectToServer(socketPath);
    if (!socket.waitForConnected(connectPatienceMs))
        return noAnswer(socketPath);
    if (!isPeerThisUser(socket.socketDescriptor())) {
        return Error{ErrorCode::PermissionDenied,
                     QStringLiteral("%1 belongs to another user").arg(socketPath)};
    }
    socket.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    const QDeadlineTimer deadline(patience);
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(int(deadline.remainingTime()))
            || socket.bytesAvailable() > maximumControlBytes)
            return noAnswer(socketPath);
    }
    const auto answer = QJsonDocument::fromJson(socket.readLine());
    if (!answer.isObject())
        return noAnswer(socketPath);
    return answer.object();
}

} // namespace restdock
