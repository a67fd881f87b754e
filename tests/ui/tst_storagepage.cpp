// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/profilecheck.h"
#include "tests/ui/recorder.h"
#include "ui/profiledialog/drimefolderdialog.h"
#include "ui/profiledialog/storagepage.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>
#include <memory>
#include <optional>

using namespace restdock;
using namespace Qt::StringLiterals;
using restdock::test::Recorder;

/// What only a profile in Drime Cloud has.
class tst_storagepage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_commands = std::make_unique<Recorder>();
        m_commands->workspace.folders = {{u""_s, {u"backups"_s}}, {u"backups"_s, {u"laptop"_s}}};
        m_page = std::make_unique<ui::StoragePage>(m_catalogue, *m_commands, true);
        Profile profile;
        profile.name = u"Cloud"_s;
        profile.backend.type = u"drime"_s;
        m_page->load(profile);
        m_page->show();
    }

    void cleanup()
    {
        m_page.reset();
        m_commands.reset();
    }

    void theChosenFolderFillsTheField()
    {
        field<QLineEdit>(u"API token"_s)->setText(u"1|typed"_s);
        field<QLineEdit>(u"Folder"_s)->setText(u"backups"_s);
        button(u"&Browse…"_s)->click();
        auto *const dialog = m_page->findChild<ui::DrimeFolderDialog *>();
        QVERIFY(dialog);
        auto *const tree = dialog->findChild<QTreeWidget *>();
        QCOMPARE(tree->currentItem()->text(0), u"backups"_s);
        tree->currentItem()->setExpanded(true);
        tree->setCurrentItem(tree->currentItem()->child(0));
        choose(*dialog);
        QCOMPARE(field<QLineEdit>(u"Folder"_s)->text(), u"backups/laptop"_s);
        QCOMPARE(stored().backend.text(u"root_folder"_s), u"backups/laptop"_s);
    }

    void theTopEmptiesTheField()
    {
        field<QLineEdit>(u"API token"_s)->setText(u"1|typed"_s);
        field<QLineEdit>(u"Folder"_s)->setText(u"gone"_s);
        button(u"&Browse…"_s)->click();
        choose(*m_page->findChild<ui::DrimeFolderDialog *>());
        QCOMPARE(field<QLineEdit>(u"Folder"_s)->text(), QString());
    }

    void whatIsTypedIsEnoughAndIsNotSaved()
    {
        field<QLineEdit>(u"API token"_s)->setText(u"1|typed"_s);
        button(u"&Browse…"_s)->click();
        QVERIFY(m_commands->browsed);
        QCOMPARE(m_commands->browsed->backend.secret(u"api_key"_s).reveal(),
                 QByteArrayView("1|typed"));
        QVERIFY(!m_commands->saved);
        const auto *const tree =
            m_page->findChild<ui::DrimeFolderDialog *>()->findChild<QTreeWidget *>();
        QCOMPARE(tree->topLevelItem(0)->text(0), field<QComboBox>(u"Workspace"_s)->currentText());
    }

    void withoutATokenItSaysWhatIsMissing()
    {
        button(u"&Browse…"_s)->click();
        QVERIFY(!m_commands->browsed);
        QVERIFY(!m_page->findChild<ui::DrimeFolderDialog *>());
        const auto labels = m_page->findChildren<QLabel *>();
        const bool isSaid = std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(u"Enter the API token first");
        });
        QVERIFY(isSaid);
    }

    void aTokenIsCopiedAsASecretAndOnlyWhereItIsSeen()
    {
        auto *const token = field<QLineEdit>(u"API token"_s);
        token->setText(u"1|typed"_s);
        auto &clipboard = *QGuiApplication::clipboard();
        clipboard.setText(u"before"_s);
        const auto copy = [token] {
            token->selectAll();
            QTest::keyClick(token, Qt::Key_C, Qt::ControlModifier);
        };
        copy();
        QCOMPARE(clipboard.text(), u"before"_s);
        token->actions().constFirst()->trigger(); // shows it
        QCOMPARE(token->echoMode(), QLineEdit::Normal);
        copy();
        QCOMPARE(clipboard.text(), u"1|typed"_s);
        QVERIFY(clipboard.mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
    }

    void aFailedTestStandsAboveTheFields()
    {
        m_commands->storageError = Error{ErrorCode::SignInRequired, u"refused"_s};
        auto *const token = field<QLineEdit>(u"API token"_s);
        token->setText(u"1|typed"_s);
        m_page->test();
        const auto *const told = label(u"Drime did not accept the token."_s);
        QVERIFY(told);
        QVERIFY(told->mapTo(m_page.get(), QPoint()).y() < token->mapTo(m_page.get(), QPoint()).y());
    }

    /// Typing replaces it, and what was said of the old one is no longer so.
    void aRefusedTokenIsSelectedAndItsErrorGoesWithIt()
    {
        m_commands->storageError = Error{ErrorCode::SignInRequired, u"refused"_s};
        auto *const token = field<QLineEdit>(u"API token"_s);
        token->setText(u"1|mistyped"_s);
        field<QLineEdit>(u"Folder"_s)->setFocus();
        m_page->test();
        QVERIFY(label(u"Drime did not accept the token."_s));
        QCOMPARE(m_page->focusWidget(), token);
        QTest::keyClicks(token, u"2|typed"_s);
        QCOMPARE(token->text(), u"2|typed"_s);
        QVERIFY(!label(u"Drime did not accept the token."_s));
    }

    void ofATokenInAFileTheFileIsGoneTo()
    {
        m_commands->storageError = Error{ErrorCode::SignInRequired, u"refused"_s};
        Profile profile;
        profile.backend.type = u"drime"_s;
        profile.backend.secretFiles.insert(u"api_key"_s, u"/run/secrets/drime"_s);
        m_page->load(profile);
        m_page->test();
        QCOMPARE(m_page->focusWidget(), field<QLineEdit>(u"API token from a file"_s));
    }

    void whoWritesElsewhereMeanwhileGoesOn()
    {
        m_commands->isTestSlow = true;
        auto *const token = field<QLineEdit>(u"API token"_s);
        token->setText(u"1|mistyped"_s);
        auto *const name = field<QLineEdit>(u"Name"_s);
        name->setFocus();
        m_page->test();
        QTest::keyClicks(name, u" copy"_s);
        m_commands->testing(Error{ErrorCode::SignInRequired, u"refused"_s});
        QVERIFY(label(u"Drime did not accept the token."_s));
        QCOMPARE(m_page->focusWidget(), name);
        QTest::keyClicks(name, u"2"_s);
        QVERIFY(label(u"Drime did not accept the token."_s)); // a name is no remedy
    }

    void anAccountIsThatOfItsToken()
    {
        auto *const token = field<QLineEdit>(u"API token"_s);
        token->setText(u"1|typed"_s);
        m_commands->storage = {.account = u"anna@example.org"_s};
        m_page->test();
        QVERIFY(label(u"Connected as anna@example.org"_s));
        field<QLineEdit>(u"Folder"_s)->setText(u"backups"_s); // of the same one
        QVERIFY(label(u"Connected as anna@example.org"_s));
        token->setText(u"2|typed"_s);
        QVERIFY(!label(u"Connected as anna@example.org"_s));
    }

    void aTestCanBeCancelled()
    {
        m_commands->isTestSlow = true;
        field<QLineEdit>(u"API token"_s)->setText(u"1|typed"_s);
        std::optional<bool> passed;
        m_page->test([&passed](bool did) { passed = did; });
        QVERIFY(m_page->isTesting());
        QVERIFY(label(u"Testing: waiting for the storage"_s));
        m_page->cancelTest();
        QVERIFY(!m_page->isTesting());
        QCOMPARE(passed, std::optional(false));
        QCOMPARE(m_commands->calls.last(), u"cancel the test"_s);
        m_commands->testing(ui::StorageReport()); // too late
        QVERIFY(label(u"The test was cancelled."_s));
        QVERIFY(!m_page->isTested());
    }

    void aFolderThatIsNotThereIsMadeForANewProfileOnly_data()
    {
        QTest::addColumn<bool>("isNew");
        QTest::addColumn<ui::MissingFolder>("missing");
        QTest::newRow("new") << true << ui::MissingFolder::WillBeMade;
        QTest::newRow("saved") << false << ui::MissingFolder::IsWrong;
    }

    void aFolderThatIsNotThereIsMadeForANewProfileOnly()
    {
        QFETCH(const bool, isNew);
        QFETCH(const ui::MissingFolder, missing);
        m_page = std::make_unique<ui::StoragePage>(m_catalogue, *m_commands, isNew);
        Profile profile;
        profile.backend.type = u"local"_s;
        profile.backend.values.insert(u"path"_s, u"/srv/restic"_s);
        m_page->load(profile);
        m_page->show();
        m_commands->storage = {.space = {2'000'000'000'000, 812'000'000'000}, .willBeMade = true};
        m_page->test();
        QCOMPARE(m_commands->missingFolder, missing);
        QVERIFY(label(u"The folder will be made when the profile is saved. 812 GB of 2 TB"_s));
    }

    void ofAFolderThatIsRefusedNothingElseIsSaid()
    {
        m_page = std::make_unique<ui::StoragePage>(m_catalogue, *m_commands, true);
        m_commands->folder.isThere = false;
        Profile profile;
        profile.backend.type = u"local"_s;
        profile.backend.values.insert(u"path"_s, u"/srv/restic"_s);
        m_page->load(profile);
        m_page->show();
        QTRY_VERIFY(label(u"The folder will be made."_s));
        m_page->showProblems(
            validateFolder(u"path"_s, u"/tmp/restic"_s, FolderPlaces::ofThisSystem()));
        QVERIFY(!label(u"The folder will be made."_s));
        m_page->showProblems({});
        QVERIFY(label(u"The folder will be made."_s));
    }

    void aLinkIntoATemporaryFolderIsRefused()
    {
        m_commands->folder.realPath = u"/tmp/backups"_s;
        Profile profile;
        profile.backend.type = u"local"_s;
        profile.backend.values.insert(u"path"_s, u"/srv/link"_s);
        m_page->load(profile);
        const auto problems = m_page->ownProblems();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().severity, Problem::Severity::Error);
        QVERIFY(problems.first().problem.english().startsWith(
            u"/tmp/backups is in a temporary folder"_s));
    }

private:
    const QLabel *label(const QString &beginning) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        for (const auto *one : labels) {
            if (one->isVisible() && one->text().startsWith(beginning))
                return one;
        }
        return nullptr;
    }

    Profile stored() const
    {
        Profile profile;
        m_page->store(profile);
        return profile;
    }

    static void choose(const ui::DrimeFolderDialog &dialog)
    {
        const auto buttons = dialog.findChildren<QAbstractButton *>();
        for (auto *one : buttons) {
            if (one->text() == u"&Choose")
                one->click();
        }
    }

    QAbstractButton *button(const QString &text) const
    {
        const auto buttons = m_page->findChildren<QAbstractButton *>();
        for (auto *one : buttons) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    /// Of those that can be seen now.
    template<typename Field>
    Field *field(const QString &label) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        for (const auto *one : labels) {
            if (QString(one->text()).remove(u'&') == label && one->isVisible())
                return qobject_cast<Field *>(one->buddy());
        }
        return nullptr;
    }

    const BackendCatalogue m_catalogue = BackendCatalogue::builtIn();
    std::unique_ptr<Recorder> m_commands;
    std::unique_ptr<ui::StoragePage> m_page;
};

QTEST_MAIN(tst_storagepage)
#include "tst_storagepage.moc"
