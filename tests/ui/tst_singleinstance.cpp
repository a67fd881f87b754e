// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/singleinstance.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <thread>

using namespace restdock;
using namespace Qt::StringLiterals;

class tst_singleinstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aSecondOneHandsOverItsArguments()
    {
        SingleInstance first(path());
        QCOMPARE(first.claim({}), SingleInstance::Role::First);
        QSignalSpy received(&first, &SingleInstance::argumentsReceived);
        const QStringList arguments{u"--start"_s, u"Größe \n NAS"_s};
        auto role = SingleInstance::Role::Failed;
        std::thread second([this, &role, &arguments] {
            SingleInstance other(path());
            role = other.claim(arguments);
        });
        QTRY_COMPARE(received.count(), 1);
        second.join();
        QCOMPARE(role, SingleInstance::Role::HandedOver);
        QCOMPARE(received.first().first().toStringList(), arguments);
    }

    void whatACrashHasLeftIsClearedAway()
    {
        QVERIFY(QDir().mkpath(m_folder->filePath(u"run"_s)));
        const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, QFile::encodeName(path()).constData(), sizeof address.sun_path);
        QCOMPARE(::bind(fd, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
        ::close(fd);
        QVERIFY(QFile::exists(path()));
        SingleInstance first(path());
        QCOMPARE(first.claim({}), SingleInstance::Role::First);
    }

    void nobodyElseCanOpenTheSocket()
    {
        SingleInstance first(path());
        QCOMPARE(first.claim({}), SingleInstance::Role::First);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(m_folder->filePath(u"run"_s)) & others));
    }

    void nonsenseDoesNotDisturbIt()
    {
        SingleInstance first(path());
        QCOMPARE(first.claim({}), SingleInstance::Role::First);
        QSignalSpy received(&first, &SingleInstance::argumentsReceived);
        QLocalSocket socket;
        socket.connectToServer(path());
        QVERIFY(socket.waitForConnected());
        socket.write(QByteArray(200'000, '\xff'));
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(received.count(), 0);
    }

private:
    QString path() const { return m_folder->filePath(u"run/desktop.socket"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_singleinstance)
#include "tst_singleinstance.moc"
