// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/profiletasksfixture.h"
#include "ui/profiledialog/profiledialog.h"
#include "ui/profiles/waitnotice.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace restdock;
using namespace restdock::test;
using namespace Qt::StringLiterals;

/// A wish for a profile that waits for the keychain: it is said, and can be given up.
class tst_profilewaits : public QObject, private ProfileTasksFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    /// Somebody may not find the keychain's question, or not want to answer it.
    void waitingForTheKeychainIsSaidAndCanBeGivenUp_data()
    {
        using Task = std::function<void(tst_profilewaits &)>;
        QTest::addColumn<Task>("task");
        QTest::newRow("edit") << Task([](tst_profilewaits &test) { test.m_tasks->edit(u"1"_s); });
        QTest::newRow("duplicate")
            << Task([](tst_profilewaits &test) { test.m_tasks->duplicate(u"1"_s); });
        QTest::newRow("change") << Task(
            [](tst_profilewaits &test) { test.m_tasks->warnAfter(u"1"_s, 5); });
    }

    void waitingForTheKeychainIsSaidAndCanBeGivenUp()
    {
        QFETCH(const std::function<void(tst_profilewaits &)>, task);
        m_commands->isStoreSlow = true;
        task(*this);
        giveUpWaiting();
        if (QTest::currentTestFailed())
            return;
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
        using Task = std::function<void(tst_profilewaits &)>;
        QTest::addColumn<Task>("task");
        QTest::newRow("change") << Task(
            [](tst_profilewaits &test) { test.m_tasks->warnAfter(u"1"_s, 5); });
        QTest::newRow("remove") << Task([](tst_profilewaits &test) {
            test.m_tasks->remove(u"1"_s);
            press(*test.dialog<QMessageBox>(), u"&Remove"_s);
        });
    }

    void aChangeThatWaitsForTheKeychainIsTakenBack()
    {
        QFETCH(const std::function<void(tst_profilewaits &)>, task);
        m_commands->hasLockedKeychain = true;
        task(*this);
        giveUpWaiting();
        if (QTest::currentTestFailed())
            return;
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

private:
    /// What is waited for, and whose, is said.
    void giveUpWaiting()
    {
        QTRY_VERIFY(dialog<ui::WaitNotice>());
        const auto said = dialog<ui::WaitNotice>()->findChild<QLabel *>()->text();
        QVERIFY2(said.contains(u"“Home NAS”") && said.contains(u"keychain"), qPrintable(said));
        press(*dialog<ui::WaitNotice>(), u"Cancel"_s);
        QTRY_VERIFY(!dialog<ui::WaitNotice>());
    }
};

QTEST_MAIN(tst_profilewaits)
#include "tst_profilewaits.moc"
