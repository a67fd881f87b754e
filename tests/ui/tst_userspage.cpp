// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/profiledialogfixture.h"
#include "ui/look/format.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QGuiApplication>
#include <QMimeData>
#include <QTableWidget>

using namespace restdock;
using namespace Qt::StringLiterals;
using namespace restdock::test;

/// The users of a profile: the page of its dialog.
class tst_userspage : public QObject, private ProfileDialogFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aUserGetsAPasswordThatIsShownOnce()
    {
        open(someProfile());
        page(UsersPage);
        field<QLineEdit>(u"New user"_s)->setText(u"phone"_s);
        QTest::keyClick(field<QLineEdit>(u"New user"_s), Qt::Key_Return);
        QVERIFY(!m_commands->saved); // Return adds the user
        QVERIFY(shows(u"The password of “phone”."_s));
        const auto password = m_dialog->freshPasswords().value(u"phone"_s);
        QCOMPARE(password.size(), 20);
        button(u"Copy for a minute"_s)->click();
        const auto *const copied = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(copied->text(), password);
        QCOMPARE(copied->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
        button(u"Save"_s)->click();
        QVERIFY(!m_commands->saved); // the recorder's hash is none, and the check says so
        QVERIFY(shows(u"It is not a bcrypt hash."_s));
    }

    void allNewPasswordsStayToBeSeen()
    {
        open(someProfile());
        page(UsersPage);
        for (const auto &name : {u"phone"_s, u"desktop"_s}) {
            field<QLineEdit>(u"New user"_s)->setText(name);
            button(u"Add"_s)->click();
        }
        const auto passwords = m_dialog->freshPasswords();
        QCOMPARE(passwords.size(), 2);
        for (const auto &name : {u"phone"_s, u"desktop"_s}) {
            QVERIFY(shows(u"The password of “%1”."_s.arg(name)));
            QVERIFY(shownPasswords().contains(passwords.value(name)));
        }
        auto *const table = m_dialog->findChild<QTableWidget *>();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete); // the one that was added last is selected
        QCOMPARE(shownPasswords(), QStringList{passwords.value(u"phone"_s)});
    }

    void aUserWhoIsOnlyTypedIsNotLostByASave()
    {
        m_commands->hash = aHash;
        open(someProfile());
        page(UsersPage);
        field<QLineEdit>(u"New user"_s)->setText(u"phone"_s);
        QVERIFY(!shows(u"This user is not added yet."_s)); // it is only being typed
        page(StoragePage);
        button(u"Save"_s)->click();
        QVERIFY(!m_commands->saved);
        QVERIFY(shows(u"This user is not added yet. Add the user, or empty the field."_s));
        QCOMPARE(m_dialog->focusWidget(), field<QLineEdit>(u"New user"_s));
        button(u"Add"_s)->click();
        button(u"Save"_s)->click();
        QVERIFY(m_commands->saved && m_commands->saved->user(u"phone"_s));
    }

    void whatKeepsAUserFromBeingAddedIsSaid()
    {
        open(someProfile());
        page(UsersPage);
        button(u"Add"_s)->click();
        QVERIFY(shows(u"The name is missing."_s));
        field<QLineEdit>(u"New user"_s)->setText(u"laptop"_s);
        QVERIFY(shows(u"There is a user of this name."_s));
        field<QLineEdit>(u"New user"_s)->setText(u"my phone"_s);
        QVERIFY(shows(u"A name has letters, digits"_s));
        button(u"Add"_s)->click();
        QCOMPARE(m_dialog->profile().users.size(), 1);
        field<QLineEdit>(u"New user"_s)->clear();
        QVERIFY(!shows(u"A name has letters, digits"_s));
        button(u"Save"_s)->click(); // nothing that is not there keeps it from being saved
        QVERIFY(m_commands->saved);
    }

    void anErrorOfAUserIsAtThatUsersField()
    {
        auto profile = someProfile();
        profile.users.append({.name = u"phone"_s, .passwordHash = aHash});
        open(profile);
        page(UsersPage);
        auto *const table = field<QTableWidget>(u"Users"_s);
        auto *const limit = field<QLineEdit>(u"Limit"_s);
        table->setCurrentCell(1, 0);
        QTest::keyClicks(limit, u"200 GB"_s); // and no folders of their own
        QVERIFY(shows(u"The limit of a user counts the folder of its name"_s));
        QVERIFY(!shows(u"Something is wrong with"_s));
        QVERIFY(!limit->accessibleDescription().contains(u"private_repos"));
        table->setCurrentCell(0, 0);
        QVERIFY(shows(u"Something is wrong with “phone”."_s));
        QVERIFY(!shows(u"The limit of a user"_s));
        page(StoragePage);
        button(u"Save"_s)->click();
        QVERIFY(!m_commands->saved);
        QCOMPARE(table->currentRow(), 1);
        QCOMPARE(m_dialog->focusWidget(), limit);
    }

    void usersAreShownWithWhenTheyWereSeen()
    {
        const auto at = QDateTime::currentDateTimeUtc().addDays(-400);
        m_dialog = std::make_unique<ui::ProfileDialog>(
            ui::ProfileDialog::Given{
                u"1"_s, someProfile(), {}, {}, {{u"laptop"_s, {at, u"192.168.1.23"_s}}}},
            m_catalogue, *m_commands);
        m_dialog->show();
        page(UsersPage);
        const auto *const table = field<QTableWidget>(u"Users"_s);
        QCOMPARE(table->item(0, 4)->text(), ui::formatMoment(at));
        QCOMPARE(table->item(0, 5)->text(), u"192.168.1.23"_s);
    }

    void eachUserHasRules()
    {
        auto profile = someProfile();
        profile.privateRepos = true;
        profile.users.append({.name = u"phone"_s, .passwordHash = aHash});
        open(profile, true);
        page(UsersPage);
        auto *const table = field<QTableWidget>(u"Users"_s);
        QCOMPARE(table->rowCount(), 2);
        table->setCurrentCell(1, 0);
        auto *const rights = field<QComboBox>(u"Access"_s);
        rights->setFocus();
        QTest::keyClick(rights, Qt::Key_Down);
        QCOMPARE(m_dialog->profile().users.at(1).rights, UserRights::AddOnly);
        QCOMPARE(m_dialog->profile().users.at(0).rights, UserRights::Full);
        QCOMPARE(table->item(1, 1)->text(), u"Add only"_s);
        QCOMPARE(table->item(1, 2)->text(), u"yes"_s);
        QVERIFY(shows(u"The server keeps running"_s)); // nobody is cut off by it
        auto *const limit = field<QLineEdit>(u"Limit"_s);
        limit->clear();
        QTest::keyClicks(limit, u"a lot"_s);
        QVERIFY(shows(u"The limit of “phone” is not a size."_s));
        limit->clear();
        QTest::keyClicks(limit, u"200 GB"_s);
        QCOMPARE(m_dialog->profile().users.at(1).maximumBytes, qint64(200'000'000'000));
        QVERIFY(shows(u"The server keeps running"_s));
        table->setCurrentCell(0, 0);
        QCOMPARE(limit->text(), QString());
        button(u"Save"_s)->click();
        QCOMPARE(m_commands->saved->users.at(1).rights, UserRights::AddOnly);
    }

    void aFileMayKnowTheUsers()
    {
        open(someProfile());
        page(UsersPage);
        auto *const access = field<QComboBox>(u"Sign in"_s);
        access->setCurrentIndex(1);
        button(u"Save"_s)->click();
        QVERIFY(!m_commands->saved);
        QCOMPARE(m_dialog->focusWidget(), field<QLineEdit>(u"Password file"_s));
        field<QLineEdit>(u"Password file"_s)->setText(u"/nowhere"_s);
        QTRY_VERIFY(shows(u"There is no such file."_s));
        field<QLineEdit>(u"Password file"_s)->setText(m_commands->htpasswdFile);
        auto *const table = field<QTableWidget>(u"Users"_s);
        QTRY_COMPARE(table->rowCount(), 2); // laptop, phone
        table->setCurrentCell(1, 0);
        QTest::keyClick(field<QComboBox>(u"Access"_s), Qt::Key_End);
        button(u"Save"_s)->click();
        QVERIFY(m_commands->saved);
        QCOMPARE(m_commands->saved->access, ProfileAccess::Htpasswd);
        QCOMPARE(m_commands->saved->htpasswdFile, m_commands->htpasswdFile);
        QCOMPARE(m_commands->saved->users.last().name, u"phone"_s);
        QCOMPARE(m_commands->saved->users.last().rights, UserRights::ReadOnly);
    }

    void nobodyIsOfferedAnOpenServerInTheNetwork()
    {
        open(someProfile());
        page(UsersPage);
        auto *const access = field<QComboBox>(u"Sign in"_s);
        QCOMPARE(access->findText(u"everybody, without a password"_s), -1);
        page(AccessPage);
        button(u"Only this computer"_s)->click();
        page(UsersPage);
        QVERIFY(access->findText(u"everybody, without a password"_s) >= 0);
    }

private:
    QStringList shownPasswords() const
    {
        QStringList found;
        const auto edits = m_dialog->findChildren<QLineEdit *>();
        for (const auto *edit : edits) {
            if (edit->isVisible() && edit->accessibleName().startsWith(u"New password of"))
                found << edit->text();
        }
        return found;
    }
};

QTEST_MAIN(tst_userspage)
#include "tst_userspage.moc"
