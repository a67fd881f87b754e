// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/profiledialogfixture.h"
#include "ui/profiledialog/passphrasedialog.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>

using namespace restdock;
using namespace restdock::test;
using namespace Qt::StringLiterals;

/// From the button that saves a profile to its end: the test before it, questions, and what waits for the keychain.
class tst_profilesaving : public QObject, private ProfileDialogFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aSaveThatWaitsForTheKeychainIsTakenBack()
    {
        open(someProfile());
        field<QLineEdit>(u"Name"_s)->setText(u"Other"_s);
        m_commands->hasLockedKeychain = true;
        button(u"Save"_s)->click();
        QVERIFY(shows(u"Saving… If the keychain is locked"_s));
        field<QLineEdit>(u"Name"_s)->setText(u"Another"_s);
        QVERIFY(shows(u"Saving… If the keychain is locked"_s)); // whatever else there is to say
        button(u"Cancel"_s)->click();
        QVERIFY(m_dialog->isVisible());
        QVERIFY(shows(u"Nothing was saved."_s));
        m_commands->unlockKeychain(); // later all the same
        QVERIFY(!m_commands->saved);
        QVERIFY(m_dialog->isVisible());
        button(u"Save"_s)->click(); // what was typed is still there
        QVERIFY(m_commands->saved);
        QCOMPARE(m_commands->saved->name, u"Another"_s);
        QVERIFY(!m_dialog->isVisible());
    }

    void aSaveThatIsBeingWrittenCannotBeTakenBack()
    {
        open(someProfile());
        field<QLineEdit>(u"Name"_s)->setText(u"Other"_s);
        m_commands->hasLockedKeychain = true;
        button(u"Save"_s)->click();
        m_commands->beginHeld();
        QVERIFY(!button(u"Cancel"_s)->isEnabled());
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        m_commands->endHeld();
        QCOMPARE(m_commands->saved->name, u"Other"_s);
        QVERIFY(!m_dialog->isVisible());
    }

    void aSaveThatWaitsIsTakenBackWithItsDialog()
    {
        open(someProfile());
        field<QLineEdit>(u"Name"_s)->setText(u"Other"_s);
        m_commands->hasLockedKeychain = true;
        button(u"Save"_s)->click();
        m_dialog.reset();
        m_commands->unlockKeychain();
        QVERIFY(!m_commands->saved);
    }

    void whatIsBeingSavedStaysAsItIs()
    {
        open(someProfile());
        auto *const name = field<QLineEdit>(u"Name"_s);
        name->setText(u"Other"_s);
        name->setFocus();
        m_commands->hasLockedKeychain = true;
        button(u"Save"_s)->click();
        QVERIFY(!name->isEnabled());
        QTest::keyClicks(m_dialog.get(), u"more"_s);
        button(u"Cancel"_s)->click();
        QVERIFY(name->isEnabled());
        QCOMPARE(m_dialog->focusWidget(), name);
        QCOMPARE(name->text(), u"Other"_s);
    }

    /// Escape means what was just begun, and not the whole dialog.
    void aTestBeforeASaveIsGivenUpWithTheSave()
    {
        m_commands->isTestSlow = true;
        open(drimeProfile(), false, {});
        field<QLineEdit>(u"Name"_s)->setText(u"Other"_s);
        button(u"Create and start"_s)->click();
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(!m_dialog->findChild<QMessageBox *>());
        QCOMPARE(m_commands->calls.last(), u"cancel the test"_s);
        m_commands->testing(m_commands->storage); // later all the same
        QVERIFY(!m_commands->saved);
        QVERIFY(button(u"Create and start"_s)->isEnabled());
    }

    void aSaveThatWaitsForAPasswordIsOverWithEsc()
    {
        m_commands->holdsHashes = true;
        open(someProfile());
        field<QLineEdit>(u"Name"_s)->setText(u"Other"_s);
        page(UsersPage);
        button(u"New password"_s)->click();
        button(u"Save"_s)->click();
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(m_dialog->findChild<QMessageBox *>()); // while it is asked nothing is saved
        m_commands->heldHash(QByteArray(aHash));
        QVERIFY(!m_commands->saved);
        QVERIFY(m_dialog->isVisible());
    }

    /// A keychain that reports an error may have the profile all the same.
    void theCertificateOfASaveThatHadBegunStays()
    {
        open(someProfile());
        page(AccessPage);
        button(u"Certificate"_s)->click();
        button(u"Create…"_s)->click();
        m_commands->hasLockedKeychain = true;
        button(u"Save"_s)->click();
        m_commands->saveError = Error{ErrorCode::Unavailable, u"no answer"_s};
        m_commands->unlockKeychain();
        QVERIFY(!m_commands->saved);
        QVERIFY(m_dialog->isVisible());
        m_dialog.reset();
        QVERIFY(!m_commands->calls.contains(u"discard /made/nas.pem"_s));
    }

    void whatWasChangedElsewhereIsNotOverwritten()
    {
        m_commands->saveError = Error{ErrorCode::AlreadyExists, u"changed meanwhile"_s};
        open(someProfile());
        page(RulesPage);
        button(u"Verify uploads: damaged data is refused"_s)->click();
        button(u"Save"_s)->click();
        QVERIFY(!m_commands->saved);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(shows(u"“Home NAS” was changed elsewhere while this window was open"_s));
    }

    void aKeyIsTestedBeforeItIsSaved()
    {
        m_commands->storageError = Error{ErrorCode::SignInRequired, u"refused"_s};
        open(drimeProfile(), false, {});
        button(u"Create and start"_s)->click();
        QCOMPARE(m_commands->calls, QStringList{u"test"_s});
        QVERIFY(!m_commands->saved);
        QVERIFY(shows(u"Drime did not accept the token."_s));
        QCOMPARE(m_dialog->focusWidget(), field<QLineEdit>(u"API token"_s));
        m_commands->storageError.reset();
        button(u"Create and start"_s)->click();
        QVERIFY(m_commands->saved);
        QVERIFY(m_dialog->isTested());
    }

    void itCanBeSavedWithoutATest()
    {
        m_commands->storageError = Error{ErrorCode::Unavailable, u"no network"_s};
        open(drimeProfile(), false, {});
        button(u"Create and start"_s)->click();
        button(u"Save without testing"_s)->click();
        QVERIFY(m_commands->saved);
        QVERIFY(!m_dialog->isTested());
    }

    void aProfileThatIsThereIsNotTestedForItsPort()
    {
        open(drimeProfile());
        page(AccessPage);
        field<QSpinBox>(u"Port"_s)->setValue(8001);
        button(u"Save"_s)->click();
        QVERIFY(m_commands->calls.isEmpty());
        QVERIFY(m_commands->saved);
    }

    void withoutAKeychainAPassphraseIsAskedFor()
    {
        m_commands->saveError =
            Error{ErrorCode::Unavailable, "There is none", {}, {}, u"KEY-NONE"_s};
        open(drimeProfile(), false, {});
        button(u"Create and start"_s)->click();
        QVERIFY(!m_commands->saved);
        auto *const question = m_dialog->findChild<ui::PassphraseDialog *>();
        QVERIFY(question);
        const auto edits = question->findChildren<QLineEdit *>();
        QCOMPARE(edits.size(), 2);
        auto *const keep = question->findChild<QPushButton *>();
        edits.at(0)->setText(u"open sesame"_s);
        keep->click();
        QVERIFY(m_commands->passphrase.isEmpty()); // it is written twice
        edits.at(1)->setText(u"open sesame"_s);
        keep->click();
        QCOMPARE(m_commands->passphrase.reveal(), "open sesame");
        QVERIFY(m_commands->saved);
    }
};

QTEST_MAIN(tst_profilesaving)
#include "tst_profilesaving.moc"
