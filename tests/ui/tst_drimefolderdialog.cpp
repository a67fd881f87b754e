// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/recorder.h"
#include "ui/look/colours.h"
#include "ui/profiledialog/drimefolderdialog.h"

#include <QAbstractButton>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <memory>
#include <utility>

using namespace restdock;
using namespace Qt::StringLiterals;
using restdock::test::FakeFolders;
using restdock::test::FakeWorkspace;

/// The folders of a workspace as somebody looks through them.
class tst_drimefolderdialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = {};
        m_workspace.folders = {{u""_s, {u"Photos"_s, u"backups"_s}},
                               {u"backups"_s, {u"Disk b"_s, u"disk a"_s}},
                               {u"backups/disk a"_s, {}},
                               {u"backups/Disk b"_s, {}},
                               {u"Photos"_s, {}}};
    }
    void cleanup() { m_dialog.reset(); }

    void foldersAreReadWhenTheyAreOpened()
    {
        open();
        QCOMPARE(names(u""_s), (QStringList{u"backups"_s, u"Photos"_s}));
        QCOMPARE(m_workspace.asked, QStringList{u""_s});
        item(u"backups"_s)->setExpanded(true);
        QCOMPARE(names(u"backups"_s), (QStringList{u"disk a"_s, u"Disk b"_s}));
        QCOMPARE(m_workspace.asked, (QStringList{u""_s, u"backups"_s}));
    }

    void anOpenedFolderIsNotReadAgain()
    {
        open();
        item(u"backups"_s)->setExpanded(true);
        item(u"backups"_s)->setExpanded(false);
        item(u"backups"_s)->setExpanded(true);
        QCOMPARE(m_workspace.asked, (QStringList{u""_s, u"backups"_s}));
    }

    void whatIsAwaitedIsSaid()
    {
        m_workspace.isSlow = true;
        open();
        QCOMPARE(names(u""_s), QStringList{u"Loading…"_s});
        QVERIFY(!(item(u"Loading…"_s)->flags() & Qt::ItemIsSelectable));
        QCOMPARE(item(u"Loading…"_s)->foreground(0).color(),
                 ui::mutedColour(QGuiApplication::palette())); // not that of what is disabled
        answerAll();
        QCOMPARE(names(u""_s), (QStringList{u"backups"_s, u"Photos"_s}));
    }

    void anEmptyFolderSaysSo()
    {
        open();
        item(u"Photos"_s)->setExpanded(true);
        QCOMPARE(names(u"Photos"_s), QStringList{u"No folders"_s});
        QVERIFY(!(item(u"Photos"_s)->child(0)->flags() & Qt::ItemIsSelectable));
    }

    void theFolderOfTheProfileIsFound()
    {
        open(u"backups/Disk b"_s);
        QCOMPARE(tree()->currentItem(), item(u"backups/Disk b"_s));
        QCOMPARE(m_workspace.asked, (QStringList{u""_s, u"backups"_s}));
    }

    void aFolderThatIsNotThereLeavesTheNearestOne()
    {
        open(u"backups/gone/deeper"_s);
        QCOMPARE(tree()->currentItem(), item(u"backups"_s));
    }

    void whoLooksElsewhereIsNotLedBack()
    {
        m_workspace.isSlow = true;
        open(u"backups/disk a"_s);
        answerAll(); // the top; backups is being read
        tree()->setCurrentItem(item(u"Photos"_s));
        answerAll();
        QCOMPARE(names(u"backups"_s).size(), 2);
        QCOMPARE(tree()->currentItem(), item(u"Photos"_s));
    }

    void theChosenFolderIsTold()
    {
        open(u"backups/disk a"_s);
        QSignalSpy chosen(m_dialog.get(), &ui::DrimeFolderDialog::chosen);
        button(u"&Choose"_s)->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), u"backups/disk a"_s);
        QVERIFY(!m_dialog->isVisible());
    }

    void theTopCanBeChosen()
    {
        open();
        QSignalSpy chosen(m_dialog.get(), &ui::DrimeFolderDialog::chosen);
        button(u"&Choose"_s)->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), QString());
    }

    void failuresAreToldAndCanBeTriedAgain_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("text");
        QTest::newRow("token refused")
            << ErrorCode::SignInRequired << u"Drime did not accept the token."_s;
        QTest::newRow("away") << ErrorCode::Unavailable << u"Drime cannot be reached."_s;
        QTest::newRow("folder gone")
            << ErrorCode::NotFound << u"The folder is not there any more."_s;
        QTest::newRow("anything else") << ErrorCode::InvalidArgument << u"what the service says"_s;
    }

    void failuresAreToldAndCanBeTriedAgain()
    {
        QFETCH(const ErrorCode, code);
        QFETCH(const QString, text);
        open();
        m_workspace.error = Error{code, u"what the service says"_s};
        item(u"backups"_s)->setExpanded(true);
        QVERIFY2(message().startsWith(text), qPrintable(message()));
        QVERIFY(!message().contains(u"keeps trying")); // it does not
        QVERIFY(!item(u"backups"_s)->isExpanded());
        QCOMPARE(item(u"backups"_s)->childCount(), 0);
        m_workspace.error.reset();
        button(u"&Try again"_s)->click();
        QCOMPARE(names(u"backups"_s), (QStringList{u"disk a"_s, u"Disk b"_s}));
        QCOMPARE(message(), QString());
        QVERIFY(!button(u"&Try again"_s)->isVisible());
    }

    void aNewFolderIsMadeAtOnceAndSelected()
    {
        open(u"backups"_s);
        nameNewFolder(u" laptop "_s);
        QVERIFY(m_workspace.asked.contains(u"make backups/laptop"_s));
        QCOMPARE(tree()->currentItem(), item(u"backups/laptop"_s));
        QCOMPARE(message(), QString());
    }

    void aNewFolderMayBeAPath()
    {
        open();
        item(u"backups"_s)->setExpanded(true);
        tree()->setCurrentItem(item(u""_s));
        nameNewFolder(u"restic/laptop"_s);
        QCOMPARE(tree()->currentItem(), item(u"restic/laptop"_s));
        QVERIFY(item(u"backups"_s)->isExpanded()); // what was open stays open
    }

    void namesThatDrimeDoesNotKeepAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("nothing") << QString();
        QTest::newRow("blanks") << u"  "_s;
        QTest::newRow("backslash") << u"a\\b"_s;
        QTest::newRow("above") << u".."_s;
        QTest::newRow("long") << QString(256, u'a');
    }

    void namesThatDrimeDoesNotKeepAreRefused()
    {
        QFETCH(const QString, name);
        open();
        button(u"&New folder…"_s)->click();
        auto *const question = m_dialog->findChild<QDialog *>();
        question->findChild<QLineEdit *>()->setText(u"good"_s);
        QVERIFY(button(u"&Create"_s)->isEnabled());
        question->findChild<QLineEdit *>()->setText(name);
        QVERIFY(!button(u"&Create"_s)->isEnabled());
    }

    void aFolderThatCannotBeMadeIsTold()
    {
        open();
        m_workspace.error = Error{ErrorCode::NoSpace, u"full"_s};
        nameNewFolder(u"laptop"_s);
        QVERIFY(!message().isEmpty());
        QVERIFY(button(u"&New folder…"_s)->isEnabled());
        QVERIFY(!item(u"laptop"_s));
    }

    void oneFolderIsMadeAtATime()
    {
        open();
        m_workspace.isSlow = true;
        nameNewFolder(u"laptop"_s);
        QCOMPARE(message(), u"The folder is being made…"_s);
        QVERIFY(!button(u"&New folder…"_s)->isEnabled());
        answerAll(); // made
        answerAll(); // and read
        QVERIFY(button(u"&New folder…"_s)->isEnabled());
        QCOMPARE(tree()->currentItem(), item(u"laptop"_s));
    }

    void closingGivesUpWhatIsUnderWay()
    {
        m_workspace.isSlow = true;
        open();
        QCOMPARE(m_workspace.open, 1);
        m_dialog.reset();
        QCOMPARE(m_workspace.open, 0);
        answerAll(); // too late, and harmless
        QCOMPARE(m_workspace.asked, QStringList{u""_s});
    }

private:
    void open(const QString &folder = {})
    {
        const auto *const type = m_catalogue.find(u"drime"_s);
        Profile profile;
        profile.name = u"Cloud"_s;
        profile.backend.type = type->id;
        if (!folder.isEmpty())
            profile.backend.values.insert(u"root_folder"_s, folder);
        m_dialog = std::make_unique<ui::DrimeFolderDialog>(
            ui::DrimeFolderDialog::Given{profile, *type->field(u"root_folder"_s),
                                         u"Team backups"_s},
            std::make_unique<FakeFolders>(m_workspace));
        m_dialog->show();
    }

    void answerAll()
    {
        const auto answers = std::exchange(m_workspace.answers, {});
        for (const auto &answer : answers)
            answer();
    }

    void nameNewFolder(const QString &name)
    {
        button(u"&New folder…"_s)->click();
        auto *const question = m_dialog->findChild<QDialog *>();
        QVERIFY(question);
        question->findChild<QLineEdit *>()->setText(name);
        button(u"&Create"_s)->click();
    }

    QTreeWidget *tree() const { return m_dialog->findChild<QTreeWidget *>(); }

    /// By what it says, in the tree as it is now.
    QTreeWidgetItem *item(const QString &path) const
    {
        auto *found = tree()->topLevelItem(0);
        const auto names = path.split(u'/', Qt::SkipEmptyParts);
        for (const auto &name : names) {
            QTreeWidgetItem *next = nullptr;
            for (int row = 0; row < found->childCount(); ++row) {
                if (found->child(row)->text(0) == name)
                    next = found->child(row);
            }
            if (!next)
                return nullptr;
            found = next;
        }
        return found;
    }

    QStringList names(const QString &path) const
    {
        QStringList names;
        const auto *const above = item(path);
        for (int row = 0; row < above->childCount(); ++row)
            names << above->child(row)->text(0);
        return names;
    }

    QAbstractButton *button(const QString &text) const
    {
        const auto buttons = m_dialog->findChildren<QAbstractButton *>();
        for (auto *one : buttons) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    QString message() const
    {
        const auto labels = m_dialog->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
        for (const auto *label : labels) {
            if (label->accessibleName() == u"Message")
                return label->isVisible() ? label->text() : QString();
        }
        return u"there is no such label"_s;
    }

    const BackendCatalogue m_catalogue = BackendCatalogue::builtIn();
    FakeWorkspace m_workspace;
    std::unique_ptr<ui::DrimeFolderDialog> m_dialog;
};

QTEST_MAIN(tst_drimefolderdialog)
#include "tst_drimefolderdialog.moc"
