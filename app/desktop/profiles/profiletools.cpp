// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/profiles/profiletools.h"

#include "app/desktop/background.h"
#include "app/server/access/htpasswd.h"
#include "app/server/net/listener.h"
#include "app/server/tls/certificatefile.h"
#include "app/serving/profilecertificate.h"
#include "storage/profiles/profilecheck.h"

#include <QDir>
#include <QNetworkProxy>
#include <QStorageInfo>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>
#include <QUuid>

#include <memory>
#include <utility>

namespace restdock {

namespace {

constexpr auto reachPatience = std::chrono::seconds(5);
constexpr int mostNamed = 20;     // repositories
constexpr int mostLookedAt = 500; // folders

bool isRepository(const QDir &folder)
{
    return QFileInfo(folder.filePath(QStringLiteral("config"))).isFile()
        && folder.exists(QStringLiteral("keys")) && folder.exists(QStringLiteral("data"));
}

/// In the folder, and in the folders of users in it.
QStringList repositoriesIn(const QDir &folder)
{
    QStringList found;
    int looked = 0;
    constexpr auto folders = QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks;
    const auto names = folder.entryList(folders, QDir::Name);
    for (const auto &name : names) {
        const QDir inner(folder.filePath(name));
        if (isRepository(inner)) {
            found.append(name);
        } else {
            const auto innerNames = inner.entryList(folders, QDir::Name);
            for (const auto &innerName : innerNames) {
                if (++looked < mostLookedAt && isRepository(QDir(inner.filePath(innerName))))
                    found.append(name + u'/' + innerName);
            }
        }
        if (++looked >= mostLookedAt || found.size() >= mostNamed)
            break;
    }
    return found;
}

ui::FolderFacts factsOf(const QString &path)
{
    ui::FolderFacts facts;
    const QDir folder(path);
    facts.isThere = folder.exists();
    facts.realPath = realPathOf(path);
    QString there = path;
    while (!QFileInfo::exists(there) && !QDir(there).isRoot())
        there = QFileInfo(there).path();
    facts.nearest = there;
    const QStorageInfo disk(there);
    if (disk.isValid())
        facts.space = {disk.bytesTotal(), disk.bytesAvailable()};
    facts.isRepository = facts.isThere && isRepository(folder);
    if (facts.isThere && !facts.isRepository)
        facts.repositories = repositoriesIn(folder);
    return facts;
}

Message whyUnreachable(const QTcpSocket &socket)
{
    switch (socket.error()) {
    case QAbstractSocket::ConnectionRefusedError:
        return QT_TRANSLATE_NOOP("Error", "the connection was refused");
    case QAbstractSocket::HostNotFoundError:
        return QT_TRANSLATE_NOOP("Error", "its name was not found");
    case QAbstractSocket::NetworkError:
        return QT_TRANSLATE_NOOP("Error", "the network cannot be reached");
    default: break;
    }
    return Message::raw(socket.errorString(), QT_TRANSLATE_NOOP("Error", "the connection failed"));
}

} // namespace

ProfileTools::ProfileTools(const QString &folder, QObject *parent)
    : QObject(parent),
      m_certificates(folder + u"/certificates")
{
}

bool ProfileTools::isPortFree(quint16 port)
{
    QTcpServer probe;
    return probe.listen(QHostAddress::Any, port);
}

/// As the server does it: a name may have to be looked up, and this user may not have the port.
void ProfileTools::probePort(const ListenAddress &address, Completion<ui::PortState> done)
{
    runInBackground<ui::PortState>(
        this,
        [address]() -> Result<ui::PortState> {
            const auto listener = net::Listener::open(address);
            if (listener)
                return ui::PortState::Free;
            switch (listener.error().code) {
            case ErrorCode::AlreadyExists: return ui::PortState::Used;
            case ErrorCode::PermissionDenied: return ui::PortState::Denied;
            case ErrorCode::Unavailable:
            case ErrorCode::InvalidArgument: return ui::PortState::AddressGone;
            default: return listener.error();
            }
        },
        std::move(done));
}

void ProfileTools::reachServer(const QString &url, Completion<void> done)
{
    cancelReaching();
    auto *const socket = new QTcpSocket(this);
    socket->setProxy(QNetworkProxy::NoProxy);
    auto *const patience = new QTimer(socket);
    m_endReaching = [socket, patience, done = std::make_shared<Completion<void>>(std::move(done))](
                        Result<void> made) {
        patience->stop();
        socket->disconnect();
        socket->abort();
        socket->deleteLater();
        (*done)(std::move(made));
    };
    connect(socket, &QTcpSocket::connected, this, [this] { endReaching({}); });
    connect(socket, &QTcpSocket::errorOccurred, this, [this, socket] {
        endReaching(Error{ErrorCode::Unavailable, whyUnreachable(*socket)});
    });
    connect(patience, &QTimer::timeout, this, [this] {
        endReaching(Error{ErrorCode::Unavailable,
                          QT_TRANSLATE_NOOP("Error", "no answer within 5 seconds")});
    });
    patience->start(reachPatience);
    const QUrl address(url);
    socket->connectToHost(address.host(), quint16(address.port(0)));
}

void ProfileTools::cancelReaching()
{
    endReaching(
        Error{ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Error", "The operation was given up")});
}

/// The completion may begin the next one.
void ProfileTools::endReaching(Result<void> made)
{
    if (const auto end = std::exchange(m_endReaching, {}))
        end(std::move(made));
}

void ProfileTools::makeCertificate(const Profile &profile, Completion<CertificateFiles> done)
{
    Profile wanted = profile;
    if (wanted.certificate != CertificateSource::Made || wanted.tlsCert.isEmpty()) {
        const auto name = QUuid::createUuid().toString(QUuid::WithoutBraces);
        wanted.certificate = CertificateSource::Made;
        wanted.tlsCert = m_certificates + u'/' + name + u".pem";
        wanted.tlsKey = m_certificates + u'/' + name + u".key";
    }
    runInBackground<CertificateFiles>(
        this,
        [wanted, folder = m_certificates]() -> Result<CertificateFiles> {
            auto made = renewCertificateOf(wanted, folder);
            if (!made)
                return std::move(made).error();
            return CertificateFiles{wanted.tlsCert, wanted.tlsKey};
        },
        std::move(done));
}

void ProfileTools::discardCertificate(const CertificateFiles &files)
{
    QThreadPool::globalInstance()->start([files, folder = m_certificates] {
        for (const auto &file : {files.certificate, files.key}) {
            if (QFileInfo(file).path() == QDir::cleanPath(folder))
                QFile::remove(file);
        }
    });
}

void ProfileTools::readCertificate(const CertificateFiles &files, Completion<CertificateFacts> done)
{
    runInBackground<CertificateFacts>(
        this,
        [files]() -> Result<CertificateFacts> {
            return restdock::readCertificate(files.certificate, files.key,
                                             QDateTime::currentDateTimeUtc());
        },
        std::move(done));
}

void ProfileTools::lookAtFolder(const QString &path, Completion<ui::FolderFacts> done)
{
    runInBackground<ui::FolderFacts>(
        this, [path]() -> Result<ui::FolderFacts> { return factsOf(path); }, std::move(done));
}

void ProfileTools::readUserNames(const QString &file, Completion<QStringList> done)
{
    runInBackground<QStringList>(
        this,
        [file]() -> Result<QStringList> {
            const auto read = loadHtpasswd(file);
            if (!read && read.error().code == ErrorCode::NotFound)
                return Error{ErrorCode::NotFound,
                             QT_TRANSLATE_NOOP("Error", "there is no such file")};
            if (!read)
                return Error{read.error().code,
                             QT_TRANSLATE_NOOP("Error", "it cannot be read as a password file"),
                             {},
                             read.error().message};
            QStringList names;
            const auto users = read->users.names();
            for (const auto &user : users)
                names.append(QString::fromUtf8(user));
            names.sort();
            return names;
        },
        std::move(done));
}

} // namespace restdock
