// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/package/systemtools.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace restdock::test;

/// What `cpack` makes, as Debian's checker sees it. To install it is installer/check-package's.
class tst_debianpackage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lintsCleanly();
};

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
