// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desktophome.h"
#include "ui/profiles/troubletext.h"

#include <linux/capability.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace restdock;
using namespace Qt::StringLiterals;

namespace {

/// Makes root a user like others where it matters here: files have owners, low ports are not for
/// everybody. For all threads that there will be.
bool dropPrivileges()
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct data[2]{};
    if (::syscall(SYS_capget, &header, data) != 0)
        return false;
    const unsigned dropped = 1U << unsigned(CAP_DAC_OVERRIDE) | 1U << unsigned(CAP_DAC_READ_SEARCH)
        | 1U << unsigned(CAP_FOWNER) | 1U << unsigned(CAP_NET_BIND_SERVICE);
    for (auto *set : {&data[0].effective, &data[0].permitted, &data[0].inheritable})
        *set &= ~dropped;
    return ::syscall(SYS_capset, &header, data) == 0;
}

} // namespace

/// What a server is not allowed to do: told, with what would change it.
class tst_deniedstates : public test::DesktopHome
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeHome(); }
    void cleanup() { leaveHome(); }

    void aLowPortIsToldAndNotTriedAgain()
    {
        QFile limit(u"/proc/sys/net/ipv4/ip_unprivileged_port_start"_s);
        if (limit.open(QIODevice::ReadOnly) && limit.readAll().trimmed().toInt() <= 443)
            QSKIP("every port is for everybody here");
        auto low = profile();
        low.listen.port = u"443"_s;
        const auto id = save(low);
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Failed);
        const auto text = ui::describe(*status(id).trouble, low.name);
        QCOMPARE(text.code, u"PORT-DENIED"_s);
        QCOMPARE(text.what, u"Port 443 is not allowed."_s);
        QVERIFY(!status(id).nextTry.isValid());
    }

    void aFolderOfAnotherUserNamesItsOwner()
    {
        const QString folder = m_home->filePath(u"backups"_s);
        constexpr uid_t nobody = 65534;
        if (::chown(QFile::encodeName(folder).constData(), nobody, nobody) != 0)
            QSKIP("only root can give a folder away");
        const auto id = save(profile());
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Failed);
        const auto text = ui::describe(*status(id).trouble, u"backups"_s);
        QCOMPARE(text.code, u"DIR-DENIED"_s);
        QCOMPARE(text.what, u"Restdock may not write to %1."_s.arg(folder));
        QCOMPARE(text.why, u"It belongs to user “%1”."_s.arg(QFileInfo(folder).owner()));
        QVERIFY(!ui::rawText(*status(id).trouble).isEmpty());
        QCOMPARE(::chown(QFile::encodeName(folder).constData(), ::geteuid(), ::getegid()), 0);
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
    }

    void aFolderOfThisUserMayHaveTheWrongRights()
    {
        const QString folder = m_home->filePath(u"backups"_s);
        QCOMPARE(::chmod(QFile::encodeName(folder).constData(), S_IRUSR | S_IXUSR), 0);
        const auto id = save(profile());
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Failed);
        QCOMPARE(status(id).trouble->code, ui::Trouble::Code::FolderDenied);
        QCOMPARE(status(id).trouble->owner, QString());
        QCOMPARE(::chmod(QFile::encodeName(folder).constData(), S_IRWXU), 0);
    }
};

int main(int argc, char **argv)
{
    if (!dropPrivileges())
        qFatal("privileges cannot be dropped");
    QCoreApplication application(argc, argv);
    tst_deniedstates tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "tst_deniedstates.moc"
