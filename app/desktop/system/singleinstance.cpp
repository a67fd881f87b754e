// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/system/singleinstance.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QPointer>
#include <QStandardPaths>
#include <QThread>

namespace restdock {

namespace {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

constexpr auto patience = 5s;
constexpr int answerPatienceMs = 60'000; // it may be reading its profiles
constexpr unsigned long betweenTriesMs = 50;
constexpr qint64 maximumMessageBytes = 64 * 1024;

QByteArray lineOf(const QJsonObject &message)
{
    return QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
}

SingleInstance::Call callOf(const QJsonObject &message)
{
    SingleInstance::Call call;
    const auto arguments = message.value("arguments"_L1).toArray();
    for (const auto &argument : arguments)
        call.arguments << argument.toString();
    call.activation = message.value("activation"_L1).toString();
    return call;
}

/// Waits for a whole line; empty: none came.
QByteArray nextLine(QLocalSocket &socket, int patienceMs)
{
    const QDeadlineTimer deadline(patienceMs);
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(int(deadline.remainingTime())))
            return {};
    }
    return socket.readLine(maximumMessageBytes);
}

} // namespace

SingleInstance::SingleInstance(QString socketPath, QObject *parent)
    : QObject(parent),
      m_socketPath(std::move(socketPath)),
      m_patience(patience),
      m_server(this)
{
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::serve);
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::defaultSocketPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)
        + u"/restdock/desktop.socket";
}

/// Who holds the lock lives, whether it answers or not: only without one is a socket what a crash has
/// left. Between the two it has only just started.
SingleInstance::Role SingleInstance::claim(const Call &call)
{
    const QString folder = QFileInfo(m_socketPath).path();
    if (!QDir().mkpath(folder))
        return failed(u"cannot make the folder %1"_s.arg(folder));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QDeadlineTimer deadline(m_patience);
    do {
        auto lock = FileLock::acquire(m_socketPath + u".lock", 0ms);
        if (lock) {
            m_lock.emplace(std::move(*lock));
            return listen();
        }
        if (lock.error().code != ErrorCode::Unavailable)
            return failed(lock.error().message);
        if (const auto role = handOver(call))
            return *role;
        QThread::msleep(betweenTriesMs);
    } while (!deadline.hasExpired());
    return failed(u"Restdock is already running, and does not answer"_s);
}

SingleInstance::Role SingleInstance::failed(const QString &problem)
{
    m_problem = problem;
    return Role::Failed;
}

SingleInstance::Role SingleInstance::listen()
{
    QLocalServer::removeServer(m_socketPath);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (m_server.listen(m_socketPath))
        return Role::First;
    m_lock.reset();
    return failed(u"cannot listen on %1: %2"_s.arg(m_socketPath, m_server.errorString()));
}

/// Nothing: nobody listens yet.
std::optional<SingleInstance::Role> SingleInstance::handOver(const Call &call)
{
    QLocalSocket socket;
    socket.connectToServer(m_socketPath);
    if (!socket.waitForConnected(int(m_patience.count())))
        return {};
    socket.write(lineOf({{u"arguments"_s, QJsonArray::fromStringList(call.arguments)},
                         {u"activation"_s, call.activation}}));
    return heardOut(socket);
}

/// First it says that the call has arrived whole, and then what came of it.
SingleInstance::Role SingleInstance::heardOut(QLocalSocket &socket)
{
    if (nextLine(socket, int(m_patience.count())).isEmpty())
        return failed(u"Restdock is already running, and does not answer"_s);
    const auto answer = QJsonDocument::fromJson(nextLine(socket, answerPatienceMs));
    if (!answer.isObject())
        return failed(u"Restdock is already running, and does not say what came of it"_s);
    m_answer = {answer["exit"_L1].toInt(), answer["error"_L1].toString()};
    return Role::HandedOver;
}

void SingleInstance::setHandler(Handler handler)
{
    m_handler = std::move(handler);
    const auto kept = std::exchange(m_kept, {});
    for (const auto &take : kept)
        take();
}

void SingleInstance::serve()
{
    while (auto *const socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        if (socket->bytesAvailable() > 0)
            read(socket);
    }
}

void SingleInstance::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > maximumMessageBytes)
            socket->abort();
        return;
    }
    const auto message = QJsonDocument::fromJson(socket->readLine(maximumMessageBytes));
    if (!message.isObject()) {
        socket->abort();
        return;
    }
    socket->write("ok\n");
    socket->flush();
    const auto take = [this, to = QPointer(socket), call = callOf(message.object())] {
        const auto answer = m_handler(call);
        if (!to)
            return;
        to->write(lineOf({{u"exit"_s, answer.exitCode}, {u"error"_s, answer.error}}));
        to->flush(); // what was asked for may be the end of this process
        to->disconnectFromServer();
    };
    if (m_handler)
        take();
    else
        m_kept.emplace_back(take);
}

} // namespace restdock
