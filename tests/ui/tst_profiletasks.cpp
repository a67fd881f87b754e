// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/recorder.h"
#include "ui/profiledialog/passphrasedialog.h"
#include "ui/profiledialog/profiledialog.h"
#include "ui/profiles/deletingdialog.h"
#include "ui/profiles/profilemodel.h"
#include "ui/profiles/profiletasks.h"
#include "ui/profiles/waitnotice.h"
#include "ui/transfer/exportdialog.h"
#include "ui/transfer/importdialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace restdock;
using namespace Qt::StringLiterals;
using restdock::test::Recorder;

/// What comes of a person's wishes: which dialog or question, and what is asked of the application.
class tst_profiletasks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_commands = std::make_unique<Recorder>();
        m_profiles = std::make_unique<ui::ProfileModel>();
        m_window = std::make_unique<QWidget>();
        m_tasks = std::make_unique<ui::ProfileTasks>(*m_profiles, *m_commands, *m_window);
        m_said = std::make_unique<QSignalSpy>(m_tasks.get(), &ui::ProfileTasks::said);
        Profile nas;
        nas.name = u"Home NAS"_s;
        nas.backend.type = u"local"_s;
        nas.backend.values.insert(u"path"_s, u"/srv/restic"_s);
        nas.listen.port = u"8000"_s;
        nas.appendOnly = true;
        nas.users.append({.name = u"laptop"_s});
        m_profiles->setProfiles({{u"1"_s, nas}});
        m_commands->stored = nas;
        m_window->show();
    }

    void cleanup()
    {
        m_said.reset();
        m_tasks.reset();
        m_window.reset();
    }

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

    void removingSaysWhoIsCutOff()
    {
        run({{u"laptop"_s, u"192.168.1.30"_s, u"photos"_s}});
        m_tasks->remove(u"1"_s);
        auto *const question = dialog<QMessageBox>();
        QVERIFY(question->text().contains(u"The backups in /srv/restic stay"));
        QVERIFY(question->text().contains(u"The server stops, and restic will report an error."));
        QVERIFY(question->informativeText().contains(u"192.168.1.30"_s));
        press(*question, u"&Keep"_s);
        QCOMPARE(m_commands->calls, QStringList());
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

    /// Somebody may not find the keychain's question, or not want to answer it.
    void waitingForTheKeychainIsSaidAndCanBeGivenUp_data()
    {
        using Task = std::function<void(tst_profiletasks &)>;
        QTest::addColumn<Task>("task");
        QTest::newRow("edit") << Task([](tst_profiletasks &test) { test.m_tasks->edit(u"1"_s); });
        QTest::newRow("duplicate")
            << Task([](tst_profiletasks &test) { test.m_tasks->duplicate(u"1"_s); });
        QTest::newRow("change") << Task(
            [](tst_profiletasks &test) { test.m_tasks->warnAfter(u"1"_s, 5); });
    }

    void waitingForTheKeychainIsSaidAndCanBeGivenUp()
    {
        QFETCH(const std::function<void(tst_profiletasks &)>, task);
        m_commands->isStoreSlow = true;
        task(*this);
        QTRY_VERIFY(dialog<ui::WaitNotice>());
        const auto said = dialog<ui::WaitNotice>()->findChild<QLabel *>()->text();
        QVERIFY2(said.contains(u"“Home NAS”") && said.contains(u"keychain"), qPrintable(said));
        press(*dialog<ui::WaitNotice>(), u"Cancel"_s);
        QTRY_VERIFY(!dialog<ui::WaitNotice>());
        QVERIFY(m_commands->loadingChange->isTakenBack());
        m_commands->loading(m_commands->stored); // unlocked later all the same
        QVERIFY(!dialog<ui::ProfileDialog>());
        QVERIFY(!m_commands->saved);
        QCOMPARE(m_commands->calls, QStringList());
        QCOMPARE(m_said->size(), 0);
    }

    /// A profile without secrets is read at once, and waits when it is written.
    void aChangeThatWaitsForTheKeychainIsTakenBack_data()
    {
        using Task = std::function<void(tst_profiletasks &)>;
        QTest::addColumn<Task>("task");
        QTest::newRow("change") << Task(
            [](tst_profiletasks &test) { test.m_tasks->warnAfter(u"1"_s, 5); });
        QTest::newRow("remove") << Task([](tst_profiletasks &test) {
            test.m_tasks->remove(u"1"_s);
            press(*test.dialog<QMessageBox>(), u"&Remove"_s);
        });
    }

    void aChangeThatWaitsForTheKeychainIsTakenBack()
    {
        QFETCH(const std::function<void(tst_profiletasks &)>, task);
        m_commands->hasLockedKeychain = true;
        task(*this);
        QTRY_VERIFY(dialog<ui::WaitNotice>());
        const auto said = dialog<ui::WaitNotice>()->findChild<QLabel *>()->text();
        QVERIFY2(said.contains(u"“Home NAS”") && said.contains(u"keychain"), qPrintable(said));
        press(*dialog<ui::WaitNotice>(), u"Cancel"_s);
        QTRY_VERIFY(!dialog<ui::WaitNotice>());
        m_commands->unlockKeychain(); // later all the same
        QVERIFY(!m_commands->saved);
        QCOMPARE(m_commands->calls, QStringList());
        QCOMPARE(m_said->size(), 0);
    }

    void aChangeThatIsBeingWrittenCannotBeTakenBack()
    {
        m_commands->hasLockedKeychain = true;
        m_tasks->warnAfter(u"1"_s, 5);
        QTRY_VERIFY(dialog<ui::WaitNotice>());
        m_commands->beginHeld();
        QVERIFY(!dialog<ui::WaitNotice>()->findChild<QPushButton *>()->isEnabled());
        QTest::keyClick(dialog<ui::WaitNotice>(), Qt::Key_Escape);
        QVERIFY(dialog<ui::WaitNotice>());
        m_commands->endHeld();
        QTRY_VERIFY(!dialog<ui::WaitNotice>());
        QCOMPARE(m_commands->saved->lateBackups.days, 5);
    }

    void aCertificateThatWaitsForTheKeychainIsDiscarded()
    {
        m_commands->hasLockedKeychain = true;
        m_tasks->mend(u"1"_s, {.kind = ui::TroubleAction::Kind::CreateCertificate});
        press(*dialog<QMessageBox>(), u"&Create"_s);
        QTRY_VERIFY(dialog<ui::WaitNotice>());
        press(*dialog<ui::WaitNotice>(), u"Cancel"_s);
        m_commands->unlockKeychain();
        QVERIFY(!m_commands->saved);
        QCOMPARE(m_commands->calls.last(), u"discard /made/nas.pem"_s);
        QCOMPARE(m_said->size(), 0);
    }

    void whatWaitsIsTakenBackWithItsWindow()
    {
        m_commands->hasLockedKeychain = true;
        m_tasks->warnAfter(u"1"_s, 5);
        m_said.reset();
        static_cast<void>(m_tasks.release()); // the window's
        m_window.reset();
        m_commands->unlockKeychain();
        QVERIFY(!m_commands->saved);
    }

    void aNewNameThatWaitsForTheKeychainIsTakenBack()
    {
        m_commands->hasLockedKeychain = true;
        m_tasks->rename(u"1"_s);
        dialog<QDialog>()->findChild<QLineEdit *>()->setText(u"Other"_s);
        press(*dialog<QDialog>(), u"&Rename"_s);
        press(*dialog<QDialog>(), u"Cancel"_s);
        QTRY_VERIFY(!dialog<QDialog>());
        m_commands->unlockKeychain();
        QVERIFY(!m_commands->saved);
    }

    void aNewNameCutsNoClientOff()
    {
        m_tasks->rename(u"1"_s);
        run({}); // started while the name was typed
        dialog<QDialog>()->findChild<QLineEdit *>()->setText(u"Other"_s);
        press(*dialog<QDialog>(), u"&Rename"_s);
        QCOMPARE(m_commands->saved->name, u"Other"_s);
        QCOMPARE(m_commands->takenUp, ui::TakeUp::AtNextStart);
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

    void whatIsThereAtOnceNeedsNoWaiting()
    {
        m_tasks->edit(u"1"_s);
        QVERIFY(dialog<ui::ProfileDialog>());
        QVERIFY(!dialog<ui::WaitNotice>());
    }

    void aRenameCanBeGivenUpWhileItWaits()
    {
        m_commands->isStoreSlow = true;
        m_tasks->rename(u"1"_s);
        auto *const renaming = dialog<QDialog>();
        auto *const name = renaming->findChild<QLineEdit *>();
        name->setText(u"Other"_s);
        press(*renaming, u"&Rename"_s);
        QVERIFY(!name->isEnabled());
        const auto labels = renaming->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(u"keychain is locked");
        }));
        press(*renaming, u"Cancel"_s);
        m_commands->loading(m_commands->stored);
        QVERIFY(!m_commands->saved);
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

    void aRestartCutsNobodyOffUnasked()
    {
        m_tasks->restart(u"1"_s);
        QCOMPARE(m_commands->calls, QStringList{u"start 1"_s}); // nobody is active
        m_commands->calls.clear();
        run({{u"laptop"_s, u"192.168.1.30"_s, u"photos"_s}});
        m_tasks->restart(u"1"_s);
        auto *const question = dialog<QMessageBox>();
        QVERIFY(question->text().contains(u"If the server restarts now"));
        QCOMPARE(m_commands->calls, QStringList());
        press(*question, u"&Restart now"_s);
        QCOMPARE(m_commands->calls, QStringList{u"start 1"_s});
    }

    void whoeverWouldBeCutOffIsNamedBeforeAStop_data()
    {
        QTest::addColumn<bool>("isAll");
        QTest::addColumn<QString>("done");
        QTest::newRow("one server") << false << u"stop 1"_s;
        QTest::newRow("all servers") << true << u"stop all"_s;
    }

    void whoeverWouldBeCutOffIsNamedBeforeAStop()
    {
        QFETCH(bool, isAll);
        QFETCH(QString, done);
        run({{u"laptop"_s, u"192.168.1.30"_s, u"photos"_s}}); // between two of its requests
        m_window->hide();                                     // as from the tray
        QSignalSpy opens(m_tasks.get(), &ui::ProfileTasks::dialogOpens);
        const auto stop = [this, isAll] { isAll ? m_tasks->stopAll() : m_tasks->stop(u"1"_s); };
        stop();
        QCOMPARE(opens.size(), 1);
        m_window->show();
        auto *question = dialog<QMessageBox>();
        QVERIFY(question);
        QVERIFY2(question->text().contains(u'1'), qPrintable(question->text()));
        for (const auto &fact : {u"laptop"_s, u"192.168.1.30"_s, u"photos"_s, u"Home NAS"_s})
            QVERIFY2(question->informativeText().contains(fact),
                     qPrintable(question->informativeText()));
        press(*question, u"&Keep running"_s);
        QVERIFY(m_commands->calls.isEmpty());
        stop();
        press(*dialog<QMessageBox>(), u"&Stop now"_s);
        QCOMPARE(m_commands->calls, QStringList{done});
    }

    void whoHasOnlyJustComeIsAskedFor()
    {
        run({});
        m_profiles->setTransfers(u"1"_s, 1);
        m_tasks->toggle(u"1"_s);
        QVERIFY(dialog<QMessageBox>());
        QVERIFY(m_commands->calls.isEmpty());
    }

    void whereNobodyIsActiveAStopAsksNothing()
    {
        run({});
        m_tasks->stop(u"1"_s);
        m_tasks->stopAll();
        QVERIFY(!dialog<QMessageBox>());
        QCOMPARE(m_commands->calls, (QStringList{u"stop 1"_s, u"stop all"_s}));
    }

    void manyClientsDoNotMakeALongQuestion()
    {
        QList<ui::ClientTraffic> clients;
        for (int i = 0; i < 9; ++i)
            clients.append({u"user%1"_s.arg(i), u"192.168.1.30"_s, u"photos"_s});
        run(clients);
        m_tasks->stop(u"1"_s);
        const auto facts = dialog<QMessageBox>()->informativeText();
        QCOMPARE(facts.count(u'\n'), 5);
        QVERIFY2(facts.endsWith(u"4 others"), qPrintable(facts));
    }

private:
    void run(const QList<ui::ClientTraffic> &clients)
    {
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        m_profiles->setStatus(u"1"_s, running);
        ui::Traffic traffic;
        traffic.clients = clients;
        m_profiles->setTraffic(u"1"_s, traffic, 1);
    }

    template<typename Dialog>
    Dialog *dialog() const
    {
        const auto all = m_window->findChildren<Dialog *>();
        for (auto *one : all) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }

    static void press(const QWidget &parent, const QString &text)
    {
        const auto buttons = parent.findChildren<QAbstractButton *>();
        for (auto *button : buttons) {
            if (button->text() == text)
                button->click();
        }
    }

    QString lastSaid() const
    {
        return m_said->isEmpty() ? QString() : m_said->last().first().toString();
    }

    std::unique_ptr<Recorder> m_commands;
    std::unique_ptr<ui::ProfileModel> m_profiles;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ui::ProfileTasks> m_tasks;
    std::unique_ptr<QSignalSpy> m_said;
};

QTEST_MAIN(tst_profiletasks)
#include "tst_profiletasks.moc"
