// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/package/systemtools.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace restdock::test;

/// The scripts of the Debian package, run on a folder tree that stands for the system, with programs that only note
/// how they were called. What systemd makes of it is installer/check-package's.
class tst_maintainerscripts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void purgingKeepsTheBackups();
    void upgradingStartsServersAnewAndLeavesTheSocketOpen();
    void installingStartsNothing();

private:
    QString at(const QString &path) const { return m_system->path() + path; }
    /// Runs installer/debian/NAME there.
    void runScript(const QString &name, const QStringList &arguments);
    /// How the programs were called, a line each.
    QStringList calls() const;

    std::unique_ptr<QTemporaryDir> m_system;
};

void tst_maintainerscripts::initTestCase()
{
    if (!isInstalled("sh"))
        QSKIP("these are scripts for sh");
}

void tst_maintainerscripts::init()
{
    m_system = std::make_unique<QTemporaryDir>();
    for (const auto &folder :
         {u"/bin"_s, u"/run/systemd/system"_s, u"/var/lib/restdock/home"_s, u"/var/log/restdock"_s,
          u"/etc/restdock"_s, u"/etc/systemd/system/sockets.target.wants"_s})
        QVERIFY(QDir().mkpath(at(folder)));
    for (const auto &program : {u"systemctl"_s, u"systemd-sysusers"_s, u"deb-systemd-invoke"_s}) {
        QFile file(at(u"/bin/"_s + program));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\necho \"${0##*/} $*\" >>\"${0%/*}/calls\"\n");
        QVERIFY(file.setPermissions(file.permissions() | QFile::ExeOwner));
    }
}

void tst_maintainerscripts::runScript(const QString &name, const QStringList &arguments)
{
    QFile script(QStringLiteral(RESTDOCK_SOURCE_FOLDER "/installer/debian/") + name);
    QVERIFY(script.open(QIODevice::ReadOnly));
    auto text = script.readAll();
    for (const auto *const folder : {"/var/", "/etc/", "/run/"})
        text.replace(folder, QByteArray(m_system->path().toUtf8() + folder));
    const auto ended =
        run(u"sh"_s, QStringList{u"-c"_s, QString::fromUtf8(text), name} + arguments,
            {{u"PATH"_s, QString(at(u"/bin"_s) + u':' + qEnvironmentVariable("PATH"))}});
    QVERIFY2(ended.exitCode == 0, ended.output.constData());
}

QStringList tst_maintainerscripts::calls() const
{
    QFile file(at(u"/bin/calls"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

void tst_maintainerscripts::purgingKeepsTheBackups()
{
    QFile backup(at(u"/var/lib/restdock/home/config"_s));
    QVERIFY(backup.open(QIODevice::WriteOnly));
    QFile users(at(u"/etc/restdock/htpasswd"_s));
    QVERIFY(users.open(QIODevice::WriteOnly));
    const auto enabled = at(u"/etc/systemd/system/sockets.target.wants/restdock.socket"_s);
    QVERIFY(QFile::link(u"/nowhere"_s, enabled));
    runScript(u"postrm"_s, {u"purge"_s});
    QVERIFY(backup.exists());
    QVERIFY(users.exists());
    QVERIFY(!QFileInfo(enabled).isSymLink());
    QVERIFY(!QDir(at(u"/var/log/restdock"_s)).exists());
}

/// A socket whose server runs is closed by a restart, and not opened again: systemd refuses it.
void tst_maintainerscripts::upgradingStartsServersAnewAndLeavesTheSocketOpen()
{
    runScript(u"prerm"_s, {u"upgrade"_s, u"0.2.0"_s});
    QCOMPARE(calls(), QStringList());
    runScript(u"postinst"_s, {u"configure"_s, u"0.1.0"_s});
    QCOMPARE(
        calls(),
        (QStringList{u"systemd-sysusers restdock.conf"_s, u"systemctl --system daemon-reload"_s,
                     u"deb-systemd-invoke try-restart restdock.service restdock@*.service"_s}));
}

void tst_maintainerscripts::installingStartsNothing()
{
    runScript(u"postinst"_s, {u"configure"_s, QString()});
    QCOMPARE(
        calls(),
        (QStringList{u"systemd-sysusers restdock.conf"_s, u"systemctl --system daemon-reload"_s}));
}

QTEST_GUILESS_MAIN(tst_maintainerscripts)
#include "tst_maintainerscripts.moc"
