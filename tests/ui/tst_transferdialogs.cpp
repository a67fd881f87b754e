// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/recorder.h"
#include "ui/profiledialog/passphrasedialog.h"
#include "ui/profiles/profilemodel.h"
#include "ui/transfer/exportdialog.h"
#include "ui/transfer/importdialog.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTableWidget>
#include <QTest>

#include <algorithm>

using namespace restdock;
using namespace Qt::StringLiterals;

namespace {

Profile someProfile(const QString &name, const QString &type = u"local"_s)
{
    Profile profile;
    profile.name = name;
    profile.backend.type = type;
    if (type == u"local")
        profile.backend.values.insert(u"path"_s, u"/srv/restic"_s);
    return profile;
}

ui::ImportItem item(const QString &name, bool isTaken)
{
    ui::ImportItem made;
    made.nameInFile = name;
    made.profile = someProfile(name);
    made.isNameTaken = isTaken;
    made.choice.action = isTaken ? ui::ImportAction::Skip : ui::ImportAction::Add;
    return made;
}

/// Of @p window, by what people read.
class Reader
{
public:
    explicit Reader(const QWidget &window) : m_window(window) {}

    QAbstractButton *button(const QString &text) const
    {
        const auto all = m_window.findChildren<QAbstractButton *>();
        for (auto *one : all) {
            if (QString(one->text()).remove(u'&') == text && one->isVisible())
                return one;
        }
        return nullptr;
    }

    template<typename Field>
    Field *field(const QString &label) const
    {
        const auto all = m_window.findChildren<QLabel *>();
        for (const auto *one : all) {
            if (QString(one->text()).remove(u'&') == label && one->isVisible())
                return qobject_cast<Field *>(one->buddy());
        }
        return nullptr;
    }

    bool shows(const QString &beginning) const
    {
        const auto all = m_window.findChildren<QLabel *>();
        return std::any_of(all.begin(), all.end(), [&beginning](const auto *one) {
            return one->isVisible() && one->text().startsWith(beginning);
        });
    }

private:
    const QWidget &m_window;
};

} // namespace

class tst_transferdialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExportIsWhatWasTicked()
    {
        ui::ExportDialog dialog(
            {{u"1"_s, someProfile(u"home"_s)}, {u"2"_s, someProfile(u"drime"_s, u"drime"_s)}},
            {u"1"_s, u"2"_s}, m_commands);
        dialog.show();
        const Reader reader(dialog);
        auto *const list = reader.field<QListWidget>(u"Profiles"_s);
        QCOMPARE(list->count(), 2);
        list->item(0)->setCheckState(Qt::Unchecked);
        QCOMPARE(dialog.request(u"/a"_s).ids, QStringList{u"2"_s});
        QVERIFY(!dialog.request(u"/a"_s).passphrase);
        QVERIFY(dialog.request(u"/a"_s).withPasswordHashes);
        list->item(1)->setCheckState(Qt::Unchecked);
        reader.button(u"Export…"_s)->click();
        QVERIFY(reader.shows(u"Tick the profiles"_s));
        QVERIFY(!dialog.findChild<QFileDialog *>());
    }

    void aPassphraseIsWrittenTwice()
    {
        ui::ExportDialog dialog({{u"1"_s, someProfile(u"home"_s)}}, {u"1"_s}, m_commands);
        dialog.show();
        const Reader reader(dialog);
        reader.button(u"Include them, locked with a passphrase"_s)->click();
        auto *const passphrase = reader.field<QLineEdit>(u"Passphrase"_s);
        QCOMPARE(passphrase->echoMode(), QLineEdit::Password);
        passphrase->setText(u"short"_s);
        reader.button(u"Export…"_s)->click();
        QVERIFY(reader.shows(u"The passphrase is short."_s));
        passphrase->setText(u"open sesame"_s);
        reader.button(u"Export…"_s)->click();
        QVERIFY(reader.shows(u"The two passphrases differ."_s));
        reader.field<QLineEdit>(u"Once more"_s)->setText(u"open sesame"_s);
        reader.button(u"Export…"_s)->click();
        auto *const chooser = dialog.findChild<QFileDialog *>();
        QVERIFY(chooser);
        Q_EMIT chooser->fileSelected(u"/home/anna/profiles.toml"_s);
        QVERIFY(m_transfer.exported);
        QCOMPARE(m_transfer.exported->file, u"/home/anna/profiles.toml"_s);
        QCOMPARE(m_transfer.exported->passphrase->reveal(), "open sesame");
        QVERIFY(
            reader.shows(u"1 profiles were written"_s)); // English has no plural without its file
    }

    void whatARunningServerLosesIsSaidBeforeItIsReplaced()
    {
        m_profiles.setProfiles({{u"1"_s, someProfile(u"Home"_s)}}); // one name to people
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        m_profiles.setStatus(u"1"_s, running);
        m_transfer.preview.items = {item(u"home"_s, true)};
        ui::ImportDialog dialog(m_catalogue, m_profiles, m_commands);
        dialog.openFile(u"/a.toml"_s);
        const Reader reader(dialog);
        const auto *const considered = reader.field<QListWidget>(u"To check first"_s);
        const auto says = [&](const QString &text) {
            return considered->count() == 1 && considered->item(0)->text().contains(text);
        };
        QVERIFY(says(u"Nothing is in the way."_s)); // it is kept
        auto *const action = reader.field<QComboBox>(u"What to do"_s);
        action->setFocus();
        QTest::keyClick(action, Qt::Key_Down);
        QTRY_VERIFY(says(u"home: Its server is running; the import stops it."_s));
        ui::Traffic traffic;
        traffic.clients = {{.user = u"laptop"_s, .doing = ui::ClientTraffic::Doing::Uploading}};
        m_profiles.setTraffic(u"1"_s, traffic, 1);
        QTest::keyClick(action, Qt::Key_Down);
        QTRY_VERIFY(says(u"Nothing is in the way."_s)); // both are kept
        QTest::keyClick(action, Qt::Key_Up);
        QTRY_VERIFY(says(u"clients are sending data. The import stops it"_s));
        m_profiles.setProfiles({});
    }

    void aLockedFileIsAskedFor()
    {
        m_transfer.wanted = Secret("sesame");
        m_transfer.preview.items = {item(u"home"_s, false)};
        ui::ImportDialog dialog(m_catalogue, m_profiles, m_commands);
        dialog.openFile(u"/a.toml"_s);
        const Reader reader(dialog);
        auto *const passphrase = reader.field<QLineEdit>(u"Passphrase of the file"_s);
        QVERIFY(passphrase);
        passphrase->setText(u"wrong"_s);
        reader.button(u"Unlock"_s)->click();
        QVERIFY(reader.shows(u"The passphrase is wrong. (IMPORT-PASS)"_s));
        passphrase->setText(u"sesame"_s);
        reader.button(u"Try again"_s)->click();
        QVERIFY(reader.button(u"Import"_s));
        QCOMPARE(reader.field<QTableWidget>(u"Profiles"_s)->rowCount(), 1);
    }

    void eachProfileIsDecidedUpon()
    {
        m_transfer.preview.items = {item(u"home"_s, true), item(u"new"_s, false),
                                    item(u"office"_s, true)};
        ui::ImportDialog dialog(m_catalogue, m_profiles, m_commands);
        dialog.openFile(u"/a.toml"_s);
        const Reader reader(dialog);
        auto *const table = reader.field<QTableWidget>(u"Profiles"_s);
        auto *const action = reader.field<QComboBox>(u"What to do"_s);
        QCOMPARE(table->item(0, 3)->text(), u"Skip: the name is taken"_s);
        QCOMPARE(action->count(), 3); // skip, replace, keep both
        action->setFocus();
        QTest::keyClick(action, Qt::Key_Down);
        QCOMPARE(table->item(0, 3)->text(), u"Replace"_s);
        reader.button(u"For all whose name is taken"_s)->click();
        QTRY_COMPARE(table->item(2, 3)->text(), u"Replace"_s);
        QCOMPARE(table->item(1, 3)->text(), u"New"_s);
        table->setCurrentCell(1, 0);
        QCOMPARE(action->count(), 2); // new, skip
        reader.field<QLineEdit>(u"Folder"_s)->clear();
        QTest::keyClicks(reader.field<QLineEdit>(u"Folder"_s), u"/mnt/new"_s);
        reader.button(u"Import"_s)->click();
        QVERIFY(m_transfer.imported.isEmpty()); // what was decided last is looked at first
        QTRY_VERIFY(!m_transfer.imported.isEmpty());
        QCOMPARE(m_transfer.imported.at(0).action, ui::ImportAction::Replace);
        QCOMPARE(m_transfer.imported.at(1).folder, u"/mnt/new"_s);
        QCOMPARE(m_transfer.imported.at(2).action, ui::ImportAction::Replace);
    }

    /// Where something is stored is what may be long.
    void thePlaceHasTheRoomThatTheOtherColumnsLeave()
    {
        m_transfer.preview.items = {item(u"a longer name than most"_s, false),
                                    item(u"home"_s, true)};
        ui::ImportDialog dialog(m_catalogue, m_profiles, m_commands);
        dialog.openFile(u"/a.toml"_s);
        dialog.show();
        const auto *const table = Reader(dialog).field<QTableWidget>(u"Profiles"_s);
        QVERIFY(table);
        const auto *const header = table->horizontalHeader();
        const auto widths = [header] {
            QList<int> all;
            for (int column = 0; column < header->count(); ++column)
                all << header->sectionSize(column);
            return all;
        };
        const auto isFilled = [header] { return header->length() == header->viewport()->width(); };
        QTRY_VERIFY(isFilled());
        QVERIFY(!table->horizontalScrollBar()->isVisible());
        const auto before = widths();
        for (const int column : {0, 2, 3}) { // what is in these is seen as a whole
            for (int row = 0; row < 2; ++row) {
                const int text =
                    table->fontMetrics().horizontalAdvance(table->item(row, column)->text());
                QVERIFY2(before.at(column) > text, qPrintable(QString::number(column)));
            }
        }
        dialog.resize(dialog.width() + 200, dialog.height());
        QTRY_COMPARE(widths().at(1), before.at(1) + 200);
        QVERIFY(isFilled());
        QCOMPARE(widths().at(0), before.at(0));
        QCOMPARE(widths().at(3), before.at(3));
    }

    void whatIsInTheWayComesFirstAndIsLedTo()
    {
        auto incomplete = item(u"drime"_s, false);
        incomplete.profile = someProfile(u"drime"_s, u"drime"_s);
        incomplete.missingSecrets = {u"api_key"_s};
        incomplete.problems = {{u"api_key"_s, u"it is missing"_s, u"Give the API token"_s}};
        auto odd = item(u"home"_s, false);
        odd.problems = {{u"path"_s, u"there is no folder /srv/restic here"_s,
                         u"Choose the folder, or connect its drive later"_s,
                         Problem::Severity::Warning}};
        m_transfer.preview.items = {odd, incomplete};
        ui::ImportDialog dialog(m_catalogue, m_profiles, m_commands);
        dialog.openFile(u"/a.toml"_s);
        const Reader reader(dialog);
        auto *const problems = reader.field<QListWidget>(u"To check first"_s);
        QCOMPARE(problems->count(), 2);
        QVERIFY(problems->item(0)->text().startsWith(u"drime: The file does not have its key."));
        reader.button(u"Import"_s)->click();
        QVERIFY(m_transfer.imported.isEmpty());
        QVERIFY(reader.shows(u"This profile cannot be imported yet."_s));
        auto *const token = reader.field<QLineEdit>(u"API token"_s);
        QVERIFY(token && token->isVisible());
        QCOMPARE(dialog.focusWidget(), token);
        QCOMPARE(token->echoMode(), QLineEdit::Password);
    }

    void theLastPageSaysWhatIsLeftToDo()
    {
        m_transfer.preview.items = {item(u"home"_s, false)};
        m_transfer.report = {1, 0, {u"/srv/restic"_s}, {u"home"_s}, {}};
        ui::ImportDialog dialog(m_catalogue, m_profiles, m_commands);
        dialog.openFile(u"/a.toml"_s);
        const Reader reader(dialog);
        reader.button(u"Import"_s)->click();
        QVERIFY(reader.shows(u"The repositories themselves are not in the file."_s));
        QVERIFY(!reader.button(u"Import"_s));
        QVERIFY(reader.button(u"Close"_s));
    }

    void theLastPageSaysWhatWasReplacedBeforeItWasGivenUp()
    {
        m_transfer.preview.items = {item(u"home"_s, false)};
        m_transfer.report = {.replaced = 2, .isGivenUp = true};
        ui::ImportDialog dialog(m_catalogue, m_profiles, m_commands);
        dialog.openFile(u"/a.toml"_s);
        const Reader reader(dialog);
        reader.button(u"Import"_s)->click();
        QVERIFY(reader.shows(u"Given up: 2 profiles were replaced already"_s));
        QVERIFY(reader.button(u"Close"_s));
    }

    void anImportThatWaitsForTheKeychainIsTakenBack()
    {
        m_transfer.preview.items = {item(u"home"_s, false)};
        ui::ImportDialog dialog(m_catalogue, m_profiles, m_commands);
        dialog.openFile(u"/a.toml"_s);
        const Reader reader(dialog);
        m_transfer.hasLockedKeychain = true;
        reader.button(u"Import"_s)->click();
        QVERIFY(reader.shows(u"Saving… If the keychain is locked, it asks for its password."_s));
        reader.button(u"Give up"_s)->click();
        QVERIFY(reader.shows(u"Given up: nothing was added."_s)); // at once
        m_transfer.unlockKeychain();                              // later all the same
        QVERIFY(m_transfer.imported.isEmpty());
        QVERIFY(reader.shows(u"Given up: nothing was added."_s));
        reader.button(u"Import"_s)->click(); // what was decided is still there
        QCOMPARE(m_transfer.imported.size(), 1);
        QVERIFY(reader.button(u"Close"_s));
        QCOMPARE(m_transfer.cancellations, 0);
    }

    void anImportThatIsBeingSavedIsGivenUpInItsCourse()
    {
        m_transfer.preview.items = {item(u"home"_s, false)};
        ui::ImportDialog dialog(m_catalogue, m_profiles, m_commands);
        dialog.openFile(u"/a.toml"_s);
        const Reader reader(dialog);
        m_transfer.hasLockedKeychain = true;
        reader.button(u"Import"_s)->click();
        m_transfer.beginHeld();
        QVERIFY(reader.shows(u"Saving…"_s));
        QVERIFY(!reader.shows(u"Saving… If"_s));
        reader.button(u"Give up"_s)->click();
        QCOMPARE(m_transfer.cancellations, 1);
        QVERIFY(!reader.button(u"Give up"_s)->isEnabled());
        m_transfer.endHeld();
        QVERIFY(reader.button(u"Close"_s)->isEnabled());
    }

    void aDialogThatIsClosedTakesItsImportBack()
    {
        m_transfer.preview.items = {item(u"home"_s, false)};
        {
            ui::ImportDialog dialog(m_catalogue, m_profiles, m_commands);
            dialog.openFile(u"/a.toml"_s);
            m_transfer.hasLockedKeychain = true;
            Reader(dialog).button(u"Import"_s)->click();
        }
        m_transfer.unlockKeychain();
        QVERIFY(m_transfer.imported.isEmpty());
    }

    void anExportThatWaitsForTheKeychainIsTakenBack()
    {
        ui::ExportDialog dialog({{u"1"_s, someProfile(u"home"_s)}}, {u"1"_s}, m_commands);
        dialog.show();
        const Reader reader(dialog);
        reader.button(u"Include them, locked with a passphrase"_s)->click();
        reader.field<QLineEdit>(u"Passphrase"_s)->setText(u"open sesame"_s);
        reader.field<QLineEdit>(u"Once more"_s)->setText(u"open sesame"_s);
        m_transfer.hasLockedKeychain = true;
        chooseFile(dialog);
        QVERIFY(reader.shows(u"Writing… If the keychain is locked, it asks for its password."_s));
        reader.field<QListWidget>(u"Profiles"_s)->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(reader.shows(u"Writing… If the keychain is locked"_s)); // whatever is changed
        reader.button(u"Cancel"_s)->click();
        QVERIFY(dialog.isVisible());
        QVERIFY(reader.shows(u"Nothing was written."_s));
        m_transfer.unlockKeychain();
        QVERIFY(!m_transfer.exported);
        reader.field<QListWidget>(u"Profiles"_s)->item(0)->setCheckState(Qt::Checked);
        chooseFile(dialog);
        QVERIFY(m_transfer.exported);
        reader.button(u"Close"_s)->click();
        QVERIFY(!dialog.isVisible());
    }

    void anExportThatIsBeingWrittenIsNotTakenBack()
    {
        ui::ExportDialog dialog({{u"1"_s, someProfile(u"home"_s)}}, {u"1"_s}, m_commands);
        dialog.show();
        const Reader reader(dialog);
        m_transfer.hasLockedKeychain = true;
        chooseFile(dialog);
        m_transfer.beginHeld();
        QVERIFY(!reader.button(u"Cancel"_s)->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        m_transfer.endHeld();
        QVERIFY(m_transfer.exported);
        QVERIFY(reader.button(u"Close"_s)->isEnabled());
    }

    void theLastPageNamesKeysThatComeLater()
    {
        m_transfer.preview.items = {item(u"cloud"_s, false)};
        m_transfer.report = {.added = 1, .withoutSecrets = {u"cloud"_s}, .notStarted = {u"home"_s}};
        ui::ImportDialog dialog(m_catalogue, m_profiles, m_commands);
        dialog.openFile(u"/a.toml"_s);
        const Reader reader(dialog);
        reader.button(u"Import"_s)->click();
        QVERIFY(reader.shows(u"The keys of these are still to be entered: cloud."_s));
    }

    void withoutAKeychainAnImportAsksForAPassphrase()
    {
        m_transfer.preview.items = {item(u"cloud"_s, false)};
        ui::ImportDialog dialog(m_catalogue, m_profiles, m_commands);
        dialog.openFile(u"/a.toml"_s);
        const Reader reader(dialog);
        const Error noKeychain{ErrorCode::Unavailable, "There is none", {}, {}, u"KEY-NONE"_s};
        m_transfer.nextError = noKeychain;
        reader.button(u"Import"_s)->click();
        QVERIFY(m_transfer.imported.isEmpty());
        QVERIFY(reader.shows(u"There is none"_s));
        QVERIFY(reader.shows(u"No keychain was found"_s)); // as in the profile's own window
        m_transfer.nextError = noKeychain;
        enter(dialog, u"open sesame"_s);
        QCOMPARE(m_commands.passphrase.reveal(), "open sesame");
        QVERIFY(m_transfer.imported.isEmpty());
        QVERIFY(!question(dialog)); // it does not help here
        m_transfer.nextError =
            Error{ErrorCode::PermissionDenied, "It is wrong", {}, {}, u"IMPORT-PASS"_s};
        reader.button(u"Import"_s)->click();
        enter(dialog, u"open barley"_s);
        QCOMPARE(m_commands.passphrase.reveal(), "open barley");
        QCOMPARE(m_transfer.imported.size(), 1);
        QVERIFY(reader.button(u"Close"_s));
    }

    void whatIsExportedFromALockedFileNeedsItsPassphrase()
    {
        ui::ExportDialog dialog({{u"1"_s, someProfile(u"home"_s)}}, {u"1"_s}, m_commands);
        dialog.show();
        const Reader reader(dialog);
        m_transfer.nextError =
            Error{ErrorCode::SignInRequired, "It is locked", {}, {}, u"KEY-PASSPHRASE"_s};
        chooseFile(dialog);
        QVERIFY(!m_transfer.exported);
        enter(dialog, u"open sesame"_s);
        QCOMPARE(m_commands.passphrase.reveal(), "open sesame");
        QVERIFY(m_transfer.exported);
        QVERIFY(reader.button(u"Close"_s));
    }

    void init() { m_transfer.exported.reset(); }

    void cleanup()
    {
        m_transfer.hasLockedKeychain = false;
        m_transfer.cancellations = 0;
        m_transfer.wanted = {};
        m_transfer.preview = {};
        m_transfer.imported.clear();
        m_transfer.report = {};
    }

private:
    /// What its button leads to.
    static void chooseFile(ui::ExportDialog &dialog)
    {
        Reader(dialog).button(u"Export…"_s)->click();
        const auto choosers = dialog.findChildren<QFileDialog *>();
        QVERIFY(!choosers.isEmpty());
        Q_EMIT choosers.last()->fileSelected(u"/home/anna/profiles.toml"_s);
        choosers.last()->close();
    }

    static ui::PassphraseDialog *question(const QWidget &dialog)
    {
        const auto all = dialog.findChildren<ui::PassphraseDialog *>();
        const auto open =
            std::find_if(all.begin(), all.end(), [](const auto *one) { return one->isVisible(); });
        return open == all.end() ? nullptr : *open;
    }

    static void enter(const QWidget &dialog, const QString &passphrase)
    {
        auto *const asking = question(dialog);
        QVERIFY(asking);
        const auto edits = asking->findChildren<QLineEdit *>();
        for (auto *edit : edits)
            edit->setText(passphrase);
        asking->findChild<QPushButton *>()->click();
    }

    const BackendCatalogue m_catalogue = BackendCatalogue::builtIn();
    ui::ProfileModel m_profiles;
    test::Recorder m_commands;
    test::TransferRecorder &m_transfer = m_commands.transfers;
};

QTEST_MAIN(tst_transferdialogs)
#include "tst_transferdialogs.moc"
