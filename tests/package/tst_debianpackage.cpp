// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/package/systemtools.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace restdock::test;

/// What `cpack` makes, as Debian's checker sees it. To install it is installer/check-package's.
class tst_debianpackage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodysPackageIsRefused();
    void lintsCleanly();
};

/// Whom its users write to is no default.
void tst_debianpackage::nobodysPackageIsRefused()
{
    const QTemporaryDir folder;
    QFile source(QStringLiteral(RESTDOCK_SOURCE_FOLDER "/installer/require-maintainer.cmake.in"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const auto text = source.readAll();
    for (const auto &maintainer : {QByteArray(), QByteArray("Anna <anna@example.org>")}) {
        QFile script(folder.filePath(u"script.cmake"_s));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write(QByteArray(text).replace("@RESTDOCK_MAINTAINER@", maintainer));
        script.close();
        const auto ran = run(QStringLiteral(CMAKE_PROGRAM), {u"-P"_s, script.fileName()});
        QCOMPARE(ran.exitCode == 0, !maintainer.isEmpty());
        QCOMPARE(ran.output.contains("DEBEMAIL"), maintainer.isEmpty());
    }
}

void tst_debianpackage::lintsCleanly()
{
    NEEDS("dpkg-shlibdeps", "dpkg-dev");
    NEEDS("lintian", "lintian");
    const QTemporaryDir folder;
    const auto packed =
        run(u"sh"_s,
            {u"-c"_s, u"cd \"$0\" && exec \"$1\" -G DEB -B \"$2\""_s,
             QStringLiteral(RESTDOCK_BUILD_FOLDER), QStringLiteral(CPACK_PROGRAM), folder.path()});
    QVERIFY2(packed.exitCode == 0, packed.output.constData());
    QStringList packages;
    for (const auto &name : QDir(folder.path()).entryList({u"*.deb"_s}))
        packages.append(folder.filePath(name));
    QCOMPARE(packages.size(), RESTDOCK_PACKAGES);
    const auto checked =
        run(u"lintian"_s,
            QStringList{u"--fail-on"_s, u"error,warning"_s, u"--allow-root"_s} + packages);
    QVERIFY2(checked.exitCode == 0, checked.output.constData());
}

QTEST_GUILESS_MAIN(tst_debianpackage)
#include "tst_debianpackage.moc"
