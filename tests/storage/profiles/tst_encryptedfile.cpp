// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/encryptedfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace restdock;

namespace {

constexpr ScryptCost cheap{4, 1, 1};

EncryptedFile::AskPassphrase answers(const char *passphrase, int *asked = nullptr)
{
    return [passphrase, asked](bool, bool) -> Result<Secret> {
        if (asked)
            ++*asked;
        return Secret(QByteArrayView(passphrase));
    };
}

Secret text(const char *content)
{
    return Secret(QByteArrayView(content));
}

} // namespace

class TestEncryptedFile : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString path() const { return m_folder->filePath(QStringLiteral("sub/profiles.encrypted")); }

    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void entriesComeBack()
    {
        int asked = 0;
        EncryptedFile file(path(), answers("p", &asked), cheap);
        QCOMPARE(file.state(), SecretStore::State::Locked);
        QCOMPARE(file.read(QStringLiteral("a")).error().code, ErrorCode::NotFound);
        QCOMPARE(asked, 0); // nothing there, nothing to unlock
        QVERIFY(file.write(QStringLiteral("a"), {}, text("secret-one")));
        QVERIFY(file.write(QStringLiteral("b"), {}, text("secret-two\n\"x\"")));
        QVERIFY(file.write(QStringLiteral("a"), {}, text("secret-three")));
        QCOMPARE(asked, 1);
        QCOMPARE(file.state(), SecretStore::State::Ready);

        EncryptedFile again(path(), answers("p", &asked), cheap);
        QVERIFY(again.read(QStringLiteral("a"))->reveal() == QByteArrayView("secret-three"));
        QVERIFY(again.read(QStringLiteral("b"))->reveal() == QByteArrayView("secret-two\n\"x\""));
        QCOMPARE(*again.list(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(asked, 2);
        QVERIFY(again.remove(QStringLiteral("a")));
        QVERIFY(again.remove(QStringLiteral("a"))); // absent is a success
        QCOMPARE(file.read(QStringLiteral("a")).error().code, ErrorCode::NotFound);
        QVERIFY(!content().contains("secret"));
        constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFile::permissions(path()) & others));
    }

    void aWrongPassphraseChangesNothing()
    {
        EncryptedFile file(path(), answers("right"), cheap);
        QVERIFY(file.write(QStringLiteral("a"), {}, text("one")));
        const auto before = content();
        EncryptedFile wrong(path(), answers("wrong"), cheap);
        QCOMPARE(wrong.read(QStringLiteral("a")).error().code, ErrorCode::PermissionDenied);
        QCOMPARE(wrong.write(QStringLiteral("a"), {}, text("two")).error().code,
                 ErrorCode::PermissionDenied);
        QCOMPARE(wrong.remove(QStringLiteral("a")).error().code, ErrorCode::PermissionDenied);
        QCOMPARE(content(), before);
        EncryptedFile empty(m_folder->filePath(QStringLiteral("new")), answers(""), cheap);
        QVERIFY(!empty.write(QStringLiteral("a"), {}, text("one")));
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("new"))));
    }

    void nobodyToAskIsToldApart()
    {
        EncryptedFile file(path(), answers("p"), cheap);
        QVERIFY(file.write(QStringLiteral("a"), {}, text("one")));
        EncryptedFile locked(
            path(),
            [](bool isNew, bool mayAsk) -> Result<Secret> {
                if (isNew || mayAsk)
                    return Error{ErrorCode::Internal, QStringLiteral("wrong question")};
                return Error{ErrorCode::SignInRequired, QStringLiteral("KEY-LOCKED")};
            },
            cheap);
        QCOMPARE(locked.read(QStringLiteral("a")).error().code, ErrorCode::SignInRequired);
        QCOMPARE(locked.checkUsable().error().code, ErrorCode::SignInRequired);
    }

    void damageIsToldAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("not TOML") << QByteArray("content = ") << QByteArray("content ");
        QTest::newRow("no version") << QByteArray("restdock_encrypted = 1") << QByteArray();
        QTest::newRow("another key")
            << QByteArray("encryption = \"scrypt:4") << QByteArray("encryption = \"scrypt:99");
        QTest::newRow("one letter of the content")
            << QByteArray("content = \"") << QByteArray("content = \"A");
    }

    void damageIsToldAndLeftAlone()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        EncryptedFile file(path(), answers("p"), cheap);
        QVERIFY(file.write(QStringLiteral("a"), {}, text("one")));
        auto damaged = content();
        QVERIFY(damaged.contains(from));
        damaged.replace(from, to);
        QFile raw(path());
        QVERIFY(raw.open(QIODevice::WriteOnly) && raw.write(damaged) == damaged.size());
        raw.close();
        EncryptedFile again(path(), answers("p"), cheap);
        QCOMPARE(again.read(QStringLiteral("a")).error().code, ErrorCode::Corrupt);
        QCOMPARE(again.write(QStringLiteral("b"), {}, text("two")).error().code,
                 ErrorCode::Corrupt);
        QCOMPARE(content(), damaged);
    }

    void aLaterVersionIsLeftAlone()
    {
        QDir().mkpath(m_folder->filePath(QStringLiteral("sub")));
        QFile raw(path());
        QVERIFY(raw.open(QIODevice::WriteOnly) && raw.write("restdock_encrypted = 2\n") > 0);
        raw.close();
        EncryptedFile file(path(), answers("p"), cheap);
        QCOMPARE(file.read(QStringLiteral("a")).error().code, ErrorCode::ReadOnly);
        QCOMPARE(file.write(QStringLiteral("a"), {}, text("x")).error().code, ErrorCode::ReadOnly);
    }
};

QTEST_GUILESS_MAIN(TestEncryptedFile)
#include "tst_encryptedfile.moc"
