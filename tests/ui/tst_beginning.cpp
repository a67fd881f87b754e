// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/connect/connecthelp.h"
#include "ui/profiles/damagepage.h"
#include "ui/profiles/profiledamage.h"
#include "ui/profiles/waitnotice.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace restdock;
using namespace restdock::test;
using namespace Qt::StringLiterals;

/// The window before everything runs: the first run, the first client, and profiles that cannot be read.
class tst_beginning : public QObject, private WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void withoutProfilesItAsksWhereBackupsShallBe()
    {
        auto *const inFolder = button(u"In a &folder on this computer"_s);
        QVERIFY(inFolder && inFolder->isVisible());
        inFolder->click();
        auto *const create = button(u"Create and &start"_s);
        QVERIFY(create && create->isVisible());
        field(u"&Folder"_s)->setText(QDir::homePath() + u"/Backups/nas");
        field(u"&User name"_s)->setText(u"no good"_s);
        create->click();
        QVERIFY(!m_commands->saved);
        field(u"&User name"_s)->setText(u"laptop"_s);
        create->click();
        QVERIFY(m_commands->saved);
        QCOMPARE(m_commands->saved->listen.toString(), u"127.0.0.1:8123"_s);
        QCOMPARE(m_commands->saved->users.first().name, u"laptop"_s);
        QVERIFY(m_commands->saved->users.first().passwordHash.size() >= 28);
        QCOMPARE(m_commands->calls, QStringList{u"start new"_s});
    }

    void aServerForTheNetworkGetsACertificate()
    {
        button(u"In a &folder on this computer"_s)->click();
        field(u"&Folder"_s)->setText(QDir::homePath() + u"/Backups/nas");
        button(u"Computers on my &network"_s)->click();
        auto *const certificate = button(u"Create a c&ertificate"_s);
        QTRY_VERIFY(certificate->isVisible() && certificate->isChecked());
        QTRY_VERIFY(button(u"Create and &start"_s)->isEnabled());
        button(u"Create and &start"_s)->click();
        QVERIFY(m_commands->saved);
        QCOMPARE(m_commands->saved->certificate, CertificateSource::Made);
        QCOMPARE(m_commands->saved->tlsCert, m_commands->files.certificate);
        QCOMPARE(m_commands->saved->listen.toString(), u":8123"_s);
    }

    void clientsAreToldOfTheCertificate()
    {
        auto encrypted = item(u"1"_s, u"Home NAS"_s);
        encrypted.profile.certificate = CertificateSource::Made;
        m_profiles->setProfiles({encrypted});
        m_window->showConnect(u"1"_s);
        QVERIFY(button(u"Save the certificate…"_s)->isVisible());
        const auto cards = m_window->findChildren<QPlainTextEdit *>();
        QVERIFY(std::any_of(cards.begin(), cards.end(), [](const auto *card) {
            return card->toPlainText().contains(
                u"export RESTIC_CACERT=\"$HOME/restdock-home-nas.pem\"");
        }));
    }

    void profilesThatCannotBeReadAreNoFirstRun()
    {
        using Extent = ui::ProfileDamage::Extent;
        m_window->showDamage({Extent::All, 0, u"/home/anna/profiles.toml"_s, u"line 3"_s});
        QVERIFY(!button(u"In a &folder on this computer"_s)->isVisible());
        const auto *const outlook = m_window->findChild<ui::DamagePage *>()->findChild<QLabel *>();
        QVERIFY(outlook->isVisible());
        QVERIFY(outlook->text().contains(u"Until then no server is running"_s));
        button(u"Tr&y again"_s)->click();
        const OpenedAddresses opened;
        button(u"Open the fil&e"_s)->click();
        QCOMPARE(opened.addresses, QList<QUrl>{QUrl(u"file:///home/anna/profiles.toml"_s)});
        m_profiles->setProfiles({item(u"1"_s, u"Home NAS"_s)});
        m_window->showDamage({Extent::Some, 1, u"/home/anna/profiles.toml"_s, u"line 3"_s, 14});
        const auto labels = m_window->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const auto *label) {
            return label->isVisible()
                && label->text() == u"One profile could not be read (line 14)."_s;
        }));
        QVERIFY(m_window->findChild<QListView *>(u"profiles"_s)->isVisible());
        button(u"&Restore last good copy"_s)->click();
        QCOMPARE(m_commands->calls, (QStringList{u"reload"_s, u"restore"_s}));
        m_commands->hasLockedKeychain = true;
        button(u"&Restore last good copy"_s)->click();
        QVERIFY(!m_window->findChildren<ui::WaitNotice *>().isEmpty());
        auto *const notice = m_window->findChildren<ui::WaitNotice *>().last();
        QTRY_VERIFY(notice->isVisible());
        QTest::keyClick(notice, Qt::Key_Escape);
        m_commands->unlockKeychain(); // later all the same
        QCOMPARE(m_commands->calls.size(), 2);
        m_window->showDamage({});
        QVERIFY(!button(u"Tr&y again"_s)->isVisible());
    }

    void whereNothingCanBeReadThereAreStillSettingsHelpAndAnEnd()
    {
        using Extent = ui::ProfileDamage::Extent;
        QVERIFY(!m_window->menuBar()->isVisible()); // the first run
        m_window->showDamage({Extent::All, 0, u"/home/anna/profiles.toml"_s, u"line 3"_s});
        QVERIFY(m_window->menuBar()->isVisible());
        for (const auto &text : {u"&Settings…"_s, u"&Quit"_s, u"&Manual"_s, u"&About Restdock"_s})
            QVERIFY2(action(text)->isEnabled(), qPrintable(text));
        for (const auto &text : {u"&New…"_s, u"&Import…"_s, u"&Export…"_s, u"&Start"_s,
                                 u"&Overview"_s, u"&Filter the activity"_s})
            QVERIFY2(!action(text)->isEnabled(), qPrintable(text));
        m_profiles->setProfiles({item(u"1"_s, u"Home NAS"_s)});
        m_window->showDamage({});
        QVERIFY(m_window->findChild<QListView *>(u"profiles"_s)->hasFocus());
        for (const auto &text : {u"&New…"_s, u"&Export…"_s, u"&Overview"_s})
            QVERIFY2(action(text)->isEnabled(), qPrintable(text));
    }

    void profilesOfALaterVersionCanBeLookedAtOnly()
    {
        using Extent = ui::ProfileDamage::Extent;
        m_profiles->setProfiles({item(u"1"_s, u"Home NAS"_s)});
        QVERIFY(action(u"&Start"_s)->isEnabled());
        m_window->showDamage({Extent::IsNewer, 0, u"/home/anna/profiles.toml"_s, u"format 9"_s});
        QVERIFY(m_window->findChild<QListView *>(u"profiles"_s)->isVisible());
        QVERIFY(!button(u"&Restore last good copy"_s)->isVisible());
        for (const auto &text : {u"&New…"_s, u"&Import…"_s, u"&Start"_s, u"&Edit…"_s, u"Re&name…"_s,
                                 u"&Remove…"_s, u"Start &all"_s})
            QVERIFY2(!action(text)->isEnabled(), qPrintable(text));
        m_window->showDamage({});
        QVERIFY(action(u"&Start"_s)->isEnabled());
    }

    void clientsThatDoNotComeAreHelped()
    {
        m_profiles->setProfiles({item(u"1"_s, u"Home NAS"_s)});
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        running.urls = {u"http://192.168.1.9:8000/"_s};
        m_profiles->setStatus(u"1"_s, running);
        m_window->showConnect(u"1"_s);
        button(u"&Test from this computer"_s)->click();
        QCOMPARE(m_commands->calls, QStringList{u"reach http://192.168.1.9:8000/"_s});
        const auto labels = m_window->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().startsWith(u"The server answers at http://192.168.1.9:8000/.");
        }));
        button(u"&Show the log"_s)->click();
        QVERIFY(shownPane());
    }

    void firewallCommandsAreCopiedWithOneClick()
    {
        m_profiles->setProfiles({item(u"1"_s, u"Home NAS"_s)});
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        running.urls = {u"http://192.168.1.9:8000/"_s};
        m_profiles->setStatus(u"1"_s, running);
        m_window->showConnect(u"1"_s);
        const auto copy = [this]() -> QAbstractButton * {
            const auto all = m_window->findChildren<QAbstractButton *>();
            for (auto *one : all) {
                if (one->accessibleName() == u"Copy: Firewall commands"_s)
                    return one;
            }
            return nullptr;
        }();
        const auto *const help = m_window->findChild<ui::ConnectHelp *>();
        QVERIFY(copy && !copy->isVisibleTo(help));
        button(u"Fi&rewall help"_s)->click();
        QVERIFY(copy->isVisibleTo(help));
        copy->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"sudo ufw allow 8000/tcp"_s));
    }

    void whatFollowsTheFirstBackupIsDone()
    {
        m_profiles->setProfiles({item(u"1"_s, u"Home NAS"_s)});
        m_window->showConnect(u"1"_s);
        QSignalSpy startAtLogin(m_window.get(), &ui::MainWindow::startAtLoginRequested);
        button(u"&Start at login"_s)->click();
        QCOMPARE(startAtLogin.size(), 1);
        button(u"Warn &me if no backup arrives for 3 days"_s)->click();
        QVERIFY(m_commands->saved);
        QCOMPARE(m_commands->saved->lateBackups.days, 3);
    }

private:
    QLineEdit *field(const QString &label) const
    {
        const auto labels = m_window->findChildren<QLabel *>();
        for (const auto *one : labels) {
            if (one->text() == label)
                return qobject_cast<QLineEdit *>(one->buddy());
        }
        return nullptr;
    }
};

QTEST_MAIN(tst_beginning)
#include "tst_beginning.moc"
