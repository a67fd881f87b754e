// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serving/secretfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <optional>
#include <thread>

using namespace restdock;

/// A key in a file, or in what looks like one.
class tst_secretfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// As `--api-key-file <(command)` has it.
    void aKeyThatComesInPiecesIsWhole()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), S_IRUSR | S_IWUSR), 0);
        std::optional<Result<Secret>> secret;
        std::thread reader([&] { secret = readSecretFile(path); });
        const int pipe = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CLOEXEC);
        const bool isBegun = pipe >= 0 && ::write(pipe, "12|first-", 9) == 9;
        int unread = 1;
        while (isBegun && unread > 0 && ::ioctl(pipe, FIONREAD, &unread) == 0)
            std::this_thread::yield();
        const bool isDone = isBegun && ::write(pipe, "second\n", 7) == 7;
        ::close(pipe);
        reader.join();
        QVERIFY(isDone);
        QVERIFY2(*secret, *secret ? "" : qPrintable(secret->error().message));
        QCOMPARE(secret->value(), Secret("12|first-second"));
    }

    /// Half a key is none.
    void aFileThatIsTooLargeIsRefused()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("key")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        file.write(QByteArray(4097, 'k'));
        file.close();
        const auto secret = readSecretFile(file.fileName());
        QVERIFY(!secret);
        QCOMPARE(secret.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(secret.error().message.contains(u"larger than 4096 bytes"),
                 qPrintable(secret.error().message));
    }
};

QTEST_GUILESS_MAIN(tst_secretfile)
#include "tst_secretfile.moc"
