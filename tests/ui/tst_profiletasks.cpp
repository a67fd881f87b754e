// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/profiletasksfixture.h"
#include "ui/profiledialog/passphrasedialog.h"
#include "ui/profiledialog/profiledialog.h"
#include "ui/profiles/deletingdialog.h"
#include "ui/profiles/profiletasks.h"
#include "ui/transfer/exportdialog.h"
#include "ui/transfer/importdialog.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace restdock;
using namespace restdock::test;
using namespace Qt::StringLiterals;

/// What comes of a person's wishes: which dialog or question, and what is asked of the application.
class tst_profiletasks : public QObject, private ProfileTasksFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aNewOneHasItsOwnPort()
    {
        m_tasks->make(u"drime"_s);
        const auto profile = dialog<ui::ProfileDialog>()->profile();
        QCOMPARE(profile.backend.type, u"drime"_s);
        QCOMPARE(profile.listen.port, u"8123"_s);
        QVERIFY(profile.startAutomatically);
        QCOMPARE(profile.lateBackups.days, 3);
    }

    void editingOpensWhatIsStored()
    {
        QSignalSpy opens(m_tasks.get(), &ui::ProfileTasks::dialogOpens);
        m_tasks->edit(u"1"_s);
        QCOMPARE(opens.size(), 1);
        QCOMPARE(dialog<ui::ProfileDialog>()->profile(), *m_commands->stored);
    }

    void whyItCannotBeEditedIsSaid()
    {
        m_commands->stored = Error{ErrorCode::Internal, u"broken"_s};
        m_tasks->edit(u"1"_s);
        QVERIFY(!dialog<QDialog>());
        QCOMPARE(lastSaid(), u"broken"_s);
    }

    void theEncryptedFileIsUnlockedFirst()
    {
        m_commands->stored =
            Error{ErrorCode::SignInRequired, "locked", {}, {}, u"KEY-PASSPHRASE"_s};
        m_tasks->edit(u"1"_s);
        auto *const passphrase = dialog<ui::PassphraseDialog>();
        QVERIFY(passphrase);
        m_commands->stored = Profile();
        const auto edits = passphrase->findChildren<QLineEdit *>();
        for (auto *edit : edits)
            edit->setText(u"correct horse"_s);
        press(*passphrase, u"&Unlock"_s);
        QCOMPARE(m_commands->passphrase, Secret("correct horse"));
        QVERIFY(dialog<ui::ProfileDialog>());
    }

    void theEncryptedFileIsUnlockedForASmallChangeToo_data()
    {
        QTest::addColumn<bool>("isName");
        QTest::newRow("a rule") << false;
        QTest::newRow("its name") << true;
    }

    void theEncryptedFileIsUnlockedForASmallChangeToo()
    {
        QFETCH(const bool, isName);
        const auto before = m_commands->stored;
        m_commands->stored =
            Error{ErrorCode::SignInRequired, "locked", {}, {}, u"KEY-PASSPHRASE"_s};
        if (isName) {
            m_tasks->rename(u"1"_s);
            auto *const renaming = dialog<QDialog>();
            renaming->findChild<QLineEdit *>()->setText(u"Other NAS"_s);
            press(*renaming, u"&Rename"_s);
        } else {
            m_tasks->warnAfter(u"1"_s, 5);
        }
        auto *const passphrase = dialog<ui::PassphraseDialog>();
        QVERIFY(passphrase);
        QVERIFY(!m_commands->saved);
        m_commands->stored = before;
        const auto edits = passphrase->findChildren<QLineEdit *>();
        for (auto *edit : edits)
            edit->setText(u"correct horse"_s);
        press(*passphrase, u"&Unlock"_s);
        QCOMPARE(m_commands->passphrase, Secret("correct horse"));
        QVERIFY(m_commands->saved);
        if (isName)
            QCOMPARE(m_commands->saved->name, u"Other NAS"_s);
        else
            QCOMPARE(m_commands->saved->lateBackups.days, 5);
    }

    void aCopyHasItsOwnNameAndPort()
    {
        m_tasks->duplicate(u"1"_s);
        const auto copy = dialog<ui::ProfileDialog>()->profile();
        QCOMPARE(copy.name, u"Home NAS (copy)"_s);
        QCOMPARE(copy.listen.port, u"8123"_s);
        QCOMPARE(copy.users, m_commands->stored->users);
        QVERIFY(!m_commands->saved); // only when it is said
    }

    void aCopyHasNeitherTheSocketNorTheRequestLogOfTheOther()
    {
        m_commands->stored->listen = {.kind = ListenAddress::Kind::Unix,
                                      .path = u"/run/nas.sock"_s};
        m_commands->stored->requestLog = u"/var/log/nas.log"_s;
        m_tasks->duplicate(u"1"_s);
        const auto copy = dialog<ui::ProfileDialog>()->profile();
        QCOMPARE(copy.listen.toString(), u"127.0.0.1:8123"_s);
        QCOMPARE(copy.requestLog, QString());
    }

    void aCopyHasItsOwnCertificate()
    {
        m_commands->stored->certificate = CertificateSource::Made;
        m_commands->stored->tlsCert = u"/made/before.pem"_s;
        m_commands->stored->tlsKey = u"/made/before.key"_s;
        m_tasks->duplicate(u"1"_s);
        const auto copy = dialog<ui::ProfileDialog>()->profile();
        QCOMPARE(copy.certificate, CertificateSource::Made); // which the card for clients gives
        QCOMPARE(copy.tlsCert, u"/made/nas.pem"_s);
        QCOMPARE(m_commands->certificateFor->tlsCert, QString()); // not in the place of the other
        delete dialog<ui::ProfileDialog>();
        QCOMPARE(m_commands->calls.last(), u"discard /made/nas.pem"_s);
    }

    void removingSaysWhatStaysAndAsks()
    {
        m_tasks->remove(u"1"_s);
        auto *const question = dialog<QMessageBox>();
        QVERIFY(question->text().contains(u"The backups in /srv/restic stay"));
        QVERIFY(!question->text().contains(u"token")); // it has none
        QCOMPARE(question->defaultButton()->text(), u"&Keep"_s);
        press(*question, u"&Keep"_s);
        QCOMPARE(m_commands->calls, QStringList());
        m_tasks->remove(u"1"_s);
        press(*dialog<QMessageBox>(), u"&Remove"_s);
        QCOMPARE(m_commands->calls, QStringList{u"remove 1"_s});
    }

    void removingSaysThatTheTokenGoes()
    {
        auto cloud = *m_commands->stored;
        cloud.backend = {u"drime"_s, {}, {}};
        m_profiles->setProfiles({{u"1"_s, cloud}});
        m_tasks->remove(u"1"_s);
        const auto text = dialog<QMessageBox>()->text();
        QVERIFY(text.contains(u"The backups in Drime Cloud stay. The saved token"));
    }

    /// They are shown once: none may be lost to another.
    void allNewPasswordsAreHandedOn()
    {
        m_commands->hash = "$2y$10$" + QByteArray(53, 'a');
        QSignalSpy logins(m_tasks.get(), &ui::ProfileTasks::loginMade);
        m_tasks->edit(u"1"_s, ui::ProfilePart::Users);
        auto *const editing = dialog<ui::ProfileDialog>();
        for (const auto &name : {u"phone"_s, u"desktop"_s}) {
            const auto edits = editing->findChildren<QLineEdit *>();
            for (auto *edit : edits) {
                if (edit->placeholderText() == u"name of a client, such as laptop"_s)
                    edit->setText(name);
            }
            press(*editing, u"A&dd"_s);
        }
        const auto passwords = editing->freshPasswords();
        QCOMPARE(passwords.size(), 2);
        press(*editing, u"&Save"_s);
        QVERIFY(m_commands->saved);
        QCOMPARE(logins.size(), 2);
        QCOMPARE(logins.at(0),
                 (QVariantList{u"new"_s, u"desktop"_s, passwords.value(u"desktop"_s)}));
        QCOMPARE(logins.at(1), (QVariantList{u"new"_s, u"phone"_s, passwords.value(u"phone"_s)}));
        QStringList shown;
        const auto edits = m_window->findChildren<QLineEdit *>();
        for (const auto *edit : edits) {
            if (edit->isVisible() && edit->isReadOnly())
                shown << edit->text();
        }
        QVERIFY(shown.contains(passwords.value(u"desktop"_s)));
        QVERIFY(shown.contains(passwords.value(u"phone"_s)));
    }

    void whatIsSavedWithoutATestIsNotStarted()
    {
        m_commands->hash = "$2y$10$" + QByteArray(53, 'a');
        m_commands->storageError = Error{ErrorCode::Unavailable, u"no network"_s};
        m_tasks->make(u"drime"_s);
        auto *const making = dialog<ui::ProfileDialog>();
        const auto edits = making->findChildren<QLineEdit *>();
        for (auto *edit : edits) {
            if (edit->isVisible() && !edit->isReadOnly())
                edit->setText(edit->echoMode() == QLineEdit::Password ? u"1|token"_s : u"cloud"_s);
        }
        press(*making, u"Create and &start"_s);
        press(*making, u"Save without testing"_s);
        QVERIFY(m_commands->saved);
        QCOMPARE(m_commands->tested, (QMap<QString, bool>{{u"new"_s, false}}));
        QVERIFY(!m_commands->calls.contains(u"start new"_s));
    }

    void deletingIsProposedForAUserAndNotForEverybody()
    {
        m_tasks->toggleDeleting(u"1"_s);
        QCOMPARE(dialog<ui::DeletingDialog>()->user(), u"laptop"_s);
        dialog<ui::DeletingDialog>()->reject();
        auto nas = *m_commands->stored;
        nas.access = ProfileAccess::Htpasswd;
        nas.users = {{.name = u"reader"_s, .rights = UserRights::ReadOnly}};
        m_profiles->setProfiles({{u"1"_s, nas}});
        m_profiles->setSeen(u"1"_s, {{u"phone"_s, {}}, {u"reader"_s, {}}});
        m_tasks->toggleDeleting(u"1"_s);
        QTRY_VERIFY(dialog<ui::DeletingDialog>());
        QCOMPARE(dialog<ui::DeletingDialog>()->user(), u"phone"_s);
    }

    void deletingIsOfferedForUsersOfTheFileWhoNeverConnected()
    {
        auto nas = *m_commands->stored;
        nas.access = ProfileAccess::Htpasswd;
        nas.htpasswdFile = m_commands->htpasswdFile;
        nas.users = {{.name = u"phone"_s, .rights = UserRights::ReadOnly}};
        m_profiles->setProfiles({{u"1"_s, nas}});
        m_profiles->setSeen(u"1"_s, {{u"desktop"_s, {}}});
        m_tasks->toggleDeleting(u"1"_s);
        const auto *const users = dialog<ui::DeletingDialog>()->findChild<QComboBox *>();
        QStringList offered;
        for (int row = 0; row < users->count(); ++row)
            offered << users->itemText(row);
        QCOMPARE(offered, (QStringList{u"desktop"_s, u"laptop"_s, u"Everyone"_s}));
        QCOMPARE(dialog<ui::DeletingDialog>()->user(), u"desktop"_s);
    }

    void usersThatAreKnownLateChangeNoChoice()
    {
        auto nas = *m_commands->stored;
        nas.access = ProfileAccess::Htpasswd;
        nas.users.clear();
        ui::DeletingDialog nobody(nas, {});
        QCOMPARE(nobody.user(), QString()); // everybody
        nobody.addUsers({u"laptop"_s});
        QCOMPARE(nobody.user(), u"laptop"_s);
        ui::DeletingDialog chosen(nas, {u"desktop"_s});
        auto *const users = chosen.findChild<QComboBox *>();
        users->setFocus();
        QTest::keyClick(users, Qt::Key_Down); // everybody
        chosen.addUsers({u"laptop"_s});
        QCOMPARE(chosen.user(), QString());
    }

    void deletingIsAllowedFromThePageOfRules()
    {
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        m_profiles->setStatus(u"1"_s, running);
        m_tasks->edit(u"1"_s, ui::ProfilePart::Rules);
        auto *const editing = dialog<ui::ProfileDialog>();
        press(*editing, u"Allow d&eleting for…"_s);
        auto *const chosen = editing->findChild<ui::DeletingDialog *>(); // above it
        QVERIFY(chosen);
        chosen->accept();
        QVERIFY(m_commands->calls.last().startsWith(u"allow deleting 1 laptop "));
        running.deletingAllowed.insert(u"laptop"_s, QDateTime::currentDateTime().addSecs(600));
        m_profiles->setStatus(u"1"_s, running);
        press(*editing, u"&End deleting now"_s);
        QCOMPARE(m_commands->calls.last(), u"end deleting 1"_s);
    }

    /// What the command line changes at the same time stays.
    void aChangeIsMadeAgainWhereSomebodyElseChangedIt()
    {
        m_commands->saveError = Error{ErrorCode::AlreadyExists, u"changed"_s};
        m_tasks->warnAfter(u"1"_s, 5);
        QVERIFY(m_commands->saved);
        QCOMPARE(m_commands->saved->lateBackups.days, 5);
        QCOMPARE(m_said->size(), 0);
    }

    void aNameThatCannotBeSavedIsTypedAgain()
    {
        m_commands->saveError = Error{ErrorCode::NoSpace, u"the disk is full"_s};
        m_tasks->rename(u"1"_s);
        auto *const renaming = dialog<QDialog>();
        auto *const name = renaming->findChild<QLineEdit *>();
        name->setText(u"Other"_s);
        press(*renaming, u"&Rename"_s);
        QVERIFY(renaming->isVisible());
        QCOMPARE(renaming->focusWidget(), name);
    }

    void anotherPortIsAskedForAndStarts()
    {
        m_tasks->offerPort(u"1"_s, 8001);
        auto *const question = dialog<QMessageBox>();
        QVERIFY(question->text().contains(u"set up for port 8000"));
        press(*question, u"&Use port 8001"_s);
        QVERIFY(m_commands->saved);
        QCOMPARE(m_commands->saved->listen.port, u"8001"_s);
        QCOMPARE(m_commands->calls, QStringList{u"start 1"_s});
    }

    void aPortThatCannotBeSavedIsSaid()
    {
        m_commands->saveError = Error{ErrorCode::Unavailable, u"the disk is full"_s};
        m_tasks->offerPort(u"1"_s, 8001);
        press(*dialog<QMessageBox>(), u"&Use port 8001"_s);
        QCOMPARE(lastSaid(), u"the disk is full"_s);
        QCOMPARE(m_commands->calls, QStringList());
    }

    void aWarningIsSavedAndNothingElse()
    {
        m_tasks->warnAfter(u"1"_s, 5);
        auto expected = *m_commands->stored;
        expected.lateBackups.days = 5;
        QCOMPARE(m_commands->saved, std::optional(expected));
    }

    void aWarningThatCannotBeSavedIsSaid()
    {
        m_commands->stored = Error{ErrorCode::SignInRequired, u"the keychain is locked"_s};
        m_tasks->warnAfter(u"1"_s, 5);
        QCOMPARE(lastSaid(), u"the keychain is locked"_s);
    }

    void deletingIsAllowedForAWhileAndEnded()
    {
        m_tasks->toggleDeleting(u"1"_s);
        auto *const chosen = dialog<ui::DeletingDialog>();
        chosen->accept();
        QCOMPARE(m_commands->calls.size(), 1);
        QVERIFY(m_commands->calls.first().startsWith(u"allow deleting 1 "));
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        running.deletingAllowed.insert(u"laptop"_s, QDateTime::currentDateTime().addSecs(600));
        m_profiles->setStatus(u"1"_s, running);
        m_tasks->toggleDeleting(u"1"_s);
        QCOMPARE(m_commands->calls.last(), u"end deleting 1"_s);
    }

    void aFileIsChosenAndImported()
    {
        m_commands->transfers.preview.notices = {u"a notice"_s};
        m_tasks->importProfiles();
        auto *const chooser = dialog<QFileDialog>();
        QVERIFY(chooser);
        Q_EMIT chooser->fileSelected(u"/home/anna/restdock.toml"_s);
        QVERIFY(dialog<ui::ImportDialog>());
    }

    void allAreExportedUnlessOneIsMeant_data()
    {
        QTest::addColumn<QStringList>("meant");
        QTest::addColumn<QStringList>("exported");
        QTest::newRow("all") << QStringList() << QStringList{u"1"_s, u"2"_s};
        QTest::newRow("one") << QStringList{u"2"_s} << QStringList{u"2"_s};
    }

    void allAreExportedUnlessOneIsMeant()
    {
        QFETCH(QStringList, meant);
        QFETCH(QStringList, exported);
        Profile cloud;
        cloud.name = u"Cloud"_s;
        m_profiles->setProfiles({{u"1"_s, *m_commands->stored}, {u"2"_s, cloud}});
        m_tasks->exportProfiles(meant);
        auto *const choice = dialog<ui::ExportDialog>();
        QVERIFY(choice);
        QStringList ticked;
        const auto names = m_window->findChild<QListWidget *>();
        for (int row = 0; row < names->count(); ++row) {
            if (names->item(row)->checkState() == Qt::Checked)
                ticked << names->item(row)->text();
        }
        QCOMPARE(ticked.size(), exported.size());
    }

    void whatIsGoneIsLeftAlone()
    {
        m_profiles->setProfiles({});
        m_tasks->remove(u"1"_s);
        m_tasks->rename(u"1"_s);
        m_tasks->offerPort(u"1"_s, 8001);
        m_tasks->toggleDeleting(u"1"_s);
        m_tasks->saveCertificate(u"1"_s);
        m_tasks->openStorage(u"1"_s);
        for (const auto kind :
             {ui::TroubleAction::Kind::ListenOnAll, ui::TroubleAction::Kind::EnterSecrets})
            m_tasks->mend(u"1"_s, {.kind = kind});
        QVERIFY(!dialog<QDialog>());
        QCOMPARE(m_commands->calls, QStringList());
    }

    void anOpenDialogFollowsTheServer()
    {
        m_tasks->edit(u"1"_s, ui::ProfilePart::Rules);
        auto *const dialog = m_window->findChild<ui::ProfileDialog *>();
        QVERIFY(dialog);
        const auto named = [dialog](const QString &text) -> QAbstractButton * {
            const auto buttons = dialog->findChildren<QAbstractButton *>();
            for (auto *const one : buttons) {
                if (QString(one->text()).remove(u'&') == text && one->isVisible())
                    return one;
            }
            return nullptr;
        };
        QVERIFY(named(u"Verify uploads: damaged data is refused"_s));
        named(u"Verify uploads: damaged data is refused"_s)->click();
        QVERIFY(!named(u"Save and restart"_s));
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        m_profiles->setStatus(u"1"_s, running);
        QVERIFY(named(u"Save and restart"_s));
        m_profiles->setStatus(u"1"_s, {});
        QVERIFY(!named(u"Save and restart"_s));
    }
};

QTEST_MAIN(tst_profiletasks)
#include "tst_profiletasks.moc"
