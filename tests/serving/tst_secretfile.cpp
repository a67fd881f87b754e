// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serving/secretfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace restdock;

/// A key in a file.
class tst_secretfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
