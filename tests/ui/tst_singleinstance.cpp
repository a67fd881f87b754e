// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/system/singleinstance.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <atomic>
#include <functional>
#include <optional>
#include <thread>

using namespace restdock;
using namespace Qt::StringLiterals;

class tst_singleinstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aSecondOneHandsOverWhatItWasAskedAndHearsWhatCameOfIt()
    {
        SingleInstance first(path());
        QCOMPARE(first.claim({}), SingleInstance::Role::First);
        std::optional<SingleInstance::Call> received;
        first.setHandler([&received](const SingleInstance::Call &call) {
            received = call;
            return SingleInstance::Answer{4, u"there is no profile"_s};
        });
        const SingleInstance::Call call{{u"--start"_s, u"Größe \n NAS"_s}, u"token"_s};
        const auto second = handOver(call);
        QCOMPARE(second.role, SingleInstance::Role::HandedOver);
        QCOMPARE(second.answer.exitCode, 4);
        QCOMPARE(second.answer.error, u"there is no profile"_s);
        QVERIFY(received);
        QCOMPARE(received->arguments, call.arguments);
        QCOMPARE(received->activation, call.activation);
    }

    void whatComesBeforeTheFirstOneIsReadyIsKept()
    {
        SingleInstance first(path());
        QCOMPARE(first.claim({}), SingleInstance::Role::First);
        QStringList received;
        const auto handle = [&received](const SingleInstance::Call &call) {
            received += call.arguments;
            return SingleInstance::Answer{};
        };
        const auto second = handOver({{u"--stop"_s, u"a"_s}, {}}, [&first, &received, &handle] {
            // It has said that it has it, and what it has is not lost.
            QTRY_VERIFY(first.hasKept());
            QVERIFY(received.isEmpty());
            first.setHandler(handle);
        });
        QCOMPARE(second.role, SingleInstance::Role::HandedOver);
        QCOMPARE(received, (QStringList{u"--stop"_s, u"a"_s}));
    }

    /// Whoever asked must not believe that it was done.
    void oneThatEndsBeforeItAnswersIsTold()
    {
        auto first = std::make_unique<SingleInstance>(path());
        QCOMPARE(first->claim({}), SingleInstance::Role::First);
        const auto second = handOver({{u"--start"_s, u"a"_s}, {}}, [&first] {
            QTRY_VERIFY(first->hasKept());
            first.reset();
        });
        QCOMPARE(second.role, SingleInstance::Role::Failed);
    }

    void oneThatIsStuckIsNotReplaced()
    {
        SingleInstance first(path());
        QCOMPARE(first.claim({}), SingleInstance::Role::First); // and its loop does not turn
        SingleInstance second(path());
        second.setPatience(std::chrono::milliseconds(300));
        QCOMPARE(second.claim({}), SingleInstance::Role::Failed);
        QVERIFY2(second.problem().contains(u"already running"_s), qPrintable(second.problem()));
        first.setHandler([](const SingleInstance::Call &) { return SingleInstance::Answer{}; });
        QCOMPARE(handOver({}).role, SingleInstance::Role::HandedOver); // it was there all the time
    }

    void theNextOneIsTheFirstWhenThatHasEnded()
    {
        {
            SingleInstance first(path());
            QCOMPARE(first.claim({}), SingleInstance::Role::First);
        }
        SingleInstance next(path());
        QCOMPARE(next.claim({}), SingleInstance::Role::First);
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
        int received = 0;
        first.setHandler([&received](const SingleInstance::Call &) {
            ++received;
            return SingleInstance::Answer{};
        });
        QLocalSocket socket;
        socket.connectToServer(path());
        QVERIFY(socket.waitForConnected());
        socket.write(QByteArray(200'000, '\xff'));
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(received, 0);
    }

private:
    struct Second
    {
        SingleInstance::Role role = SingleInstance::Role::Failed;
        SingleInstance::Answer answer;
    };

    /// A second start in a thread of its own, while the first one's loop turns here.
    Second handOver(const SingleInstance::Call &call, const std::function<void()> &meanwhile = {})
    {
        Second result;
        std::atomic<bool> isOver = false;
        std::thread second([this, &result, &call, &isOver] {
            SingleInstance other(path());
            result.role = other.claim(call);
            result.answer = other.answer();
            isOver = true;
        });
        if (meanwhile)
            meanwhile();
        if (!QTest::qWaitFor([&isOver] { return isOver.load(); }, 30'000))
            qWarning("the second one waits");
        second.join();
        return result;
    }

    QString path() const { return m_folder->filePath(u"run/desktop.socket"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_singleinstance)
#include "tst_singleinstance.moc"
