// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/onscreen.h"
#include "tests/ui/recorder.h"
#include "ui/profiles/profilemodel.h"
#include "ui/users/newuserdialog.h"
#include "ui/users/rightsbox.h"
#include "ui/users/usertasks.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

using namespace restdock;
using namespace Qt::StringLiterals;
using restdock::test::press;
using restdock::test::Recorder;

/// Users who are added, renewed and removed in the window.
class tst_usertasks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_commands = std::make_unique<Recorder>();
        m_profiles = std::make_unique<ui::ProfileModel>();
        m_window = std::make_unique<QWidget>();
        m_tasks = std::make_unique<ui::UserTasks>(*m_profiles, *m_commands, *m_window);
        m_said = std::make_unique<QSignalSpy>(m_tasks.get(), &ui::UserTasks::said);
        m_logins = std::make_unique<QSignalSpy>(m_tasks.get(), &ui::UserTasks::loginMade);
        m_nas.name = u"Home NAS"_s;
        m_nas.access = ProfileAccess::Users;
        m_nas.users = {{.name = u"laptop"_s, .passwordHash = "old", .maximumBytes = 200},
                       {.name = u"phone"_s, .passwordHash = "other"}};
        m_profiles->setProfiles({{u"1"_s, m_nas}});
        m_commands->stored = m_nas;
        m_window->show();
    }

    void cleanup()
    {
        m_logins.reset();
        m_said.reset();
        m_tasks.reset();
        m_window.reset();
    }

    void aUserIsAddedWithAPassword()
    {
        m_tasks->add(u"1"_s);
        auto *const dialog = shown<ui::NewUserDialog>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>()->setText(u"desktop"_s);
        dialog->findChild<ui::RightsBox *>()->setRights(UserRights::AddOnly);
        QVERIFY(!m_commands->saved);
        press(*dialog, u"&Add, and make a password"_s);
        QVERIFY(m_commands->saved);
        QCOMPARE(m_commands->saved->users.size(), 3);
        const auto &added = m_commands->saved->users.last();
        QCOMPARE(added.name, u"desktop"_s);
        QCOMPARE(added.rights, UserRights::AddOnly);
        const auto password = shownPassword();
        QVERIFY(password.size() >= 20);
        QCOMPARE(added.passwordHash, "hash of " + password.toUtf8());
        QCOMPARE(m_logins->last(), (QVariantList{u"1"_s, u"desktop"_s, password}));
    }

    void namesThatCannotBeAreRefusedAsTheyAreTyped_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("none") << QString();
        QTest::newRow("taken") << u"laptop"_s;
        QTest::newRow("blank") << u"my laptop"_s;
        QTest::newRow("slash") << u"my/laptop"_s;
    }

    void namesThatCannotBeAreRefusedAsTheyAreTyped()
    {
        QFETCH(QString, name);
        m_tasks->add(u"1"_s);
        auto *const dialog = shown<ui::NewUserDialog>();
        auto *const edit = dialog->findChild<QLineEdit *>();
        edit->setText(u"good"_s);
        edit->setText(name);
        QCOMPARE(edit->accessibleDescription().isEmpty(), name.isEmpty()); // no news
        press(*dialog, u"&Add, and make a password"_s);
        QVERIFY(!m_commands->saved);
        QVERIFY(dialog->isVisible());
        QVERIFY(!edit->accessibleDescription().isEmpty()); // it says what is missing
    }

    void aNewPasswordIsAskedForAndShownOnce()
    {
        m_tasks->renewPassword(u"1"_s, u"laptop"_s);
        QVERIFY(!m_commands->saved);
        press(*shown<QMessageBox>(), u"&Make a new one"_s);
        QVERIFY(m_commands->saved);
        QCOMPARE(m_commands->saved->users.size(), 2);
        const auto *const renewed = m_commands->saved->user(u"laptop"_s);
        QCOMPARE(renewed->passwordHash, "hash of " + shownPassword().toUtf8());
        QCOMPARE(renewed->maximumBytes, 200);
        QCOMPARE(m_commands->saved->user(u"phone"_s)->passwordHash, "other");
    }

    void aUserIsRemovedOnceThatIsMeant()
    {
        m_tasks->remove(u"1"_s, u"phone"_s);
        QVERIFY(shown<QMessageBox>()->text().contains(u"backups stay"_s));
        press(*shown<QMessageBox>(), u"&Keep"_s);
        QVERIFY(!m_commands->saved);
        m_tasks->remove(u"1"_s, u"phone"_s);
        press(*shown<QMessageBox>(), u"&Remove"_s);
        QVERIFY(m_commands->saved);
        QCOMPARE(m_commands->saved->users.size(), 1);
        QVERIFY(m_commands->saved->user(u"laptop"_s));
    }

    void whatCannotBeSavedIsSaidAndNoPasswordShown()
    {
        m_commands->saveError = Error{ErrorCode::SignInRequired, u"locked (KEY-LOCKED)"_s};
        m_tasks->renewPassword(u"1"_s, u"laptop"_s);
        press(*shown<QMessageBox>(), u"&Make a new one"_s);
        QCOMPARE(m_said->last().first().toString(), u"locked (KEY-LOCKED)"_s);
        QVERIFY(!shown<QDialog>());
        QVERIFY(m_logins->isEmpty());
    }

    void whoAFileKnowsIsLeftAlone()
    {
        m_nas.access = ProfileAccess::Htpasswd;
        m_profiles->setProfiles({{u"1"_s, m_nas}});
        m_tasks->add(u"1"_s);
        m_tasks->renewPassword(u"1"_s, u"laptop"_s);
        m_tasks->remove(u"1"_s, u"laptop"_s);
        QVERIFY(!shown<QDialog>());
    }

private:
    template<typename Dialog>
    Dialog *shown() const
    {
        return test::seenIn<Dialog>(*m_window);
    }

    QString shownPassword() const
    {
        const auto *const dialog = shown<QDialog>();
        const auto *const edit = dialog ? dialog->findChild<QLineEdit *>() : nullptr;
        return edit && edit->isReadOnly() ? edit->text() : QString();
    }

    Profile m_nas;
    std::unique_ptr<Recorder> m_commands;
    std::unique_ptr<ui::ProfileModel> m_profiles;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ui::UserTasks> m_tasks;
    std::unique_ptr<QSignalSpy> m_said;
    std::unique_ptr<QSignalSpy> m_logins;
};

QTEST_MAIN(tst_usertasks)
#include "tst_usertasks.moc"
