// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drime_fake/drimefake.h"
#include "tests/ui/drimeprofilefixture.h"
#include "tests/ui/onscreen.h"
#include "ui/profiledialog/drimefolderdialog.h"
#include "ui/profiledialog/profiledialog.h"

#include <QFile>
#include <QLineEdit>
#include <QPointer>
#include <QTest>
#include <QTreeWidget>

using namespace restdock;
using namespace restdock::test;
using namespace Qt::StringLiterals;

/// The real dialog of a Drime profile before a faithful fake of the service.
class tst_drimeprofiledialog : public QObject, private DrimeProfileFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void cleanupTestCase() { end(); }

    void aWrongTokenIsToldInTheDialog()
    {
        ui::ProfileDialog dialog({{}, profile(), {}}, m_catalogue, *m_desktop);
        dialog.show();
        token(dialog)->setText(u"mistyped"_s);
        press(dialog, u"Test"_s);
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, u"did not accept the token"_s), patience);
    }

    void aWrongTokenIsToldWhereFoldersAreChosen()
    {
        ui::ProfileDialog dialog({{}, profile(), {}}, m_catalogue, *m_desktop);
        dialog.show();
        token(dialog)->setText(u"mistyped"_s);
        press(dialog, u"&Browse…"_s);
        auto *const folders = dialog.findChild<ui::DrimeFolderDialog *>();
        QVERIFY(folders);
        QTRY_VERIFY_WITH_TIMEOUT(says(*folders, u"did not accept the token"_s), patience);
    }

    void aFolderIsMadeAndChosen()
    {
        ui::ProfileDialog dialog({{}, profile(), {}}, m_catalogue, *m_desktop);
        dialog.show();
        token(dialog)->setText(DrimeFake::token());
        press(dialog, u"Test"_s);
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, u"Connected as "_s), patience);
        auto *const workspaces = box(dialog, u"Personal space"_s);
        workspaces->setCurrentIndex(workspaces->findText(u"Team backups"_s));
        press(dialog, u"&Browse…"_s);
        const QPointer folders = dialog.findChild<ui::DrimeFolderDialog *>();
        QVERIFY(folders);
        auto *const tree = folders->findChild<QTreeWidget *>();
        const auto *const top = tree->topLevelItem(0);
        QCOMPARE(top->text(0), u"Team backups"_s);
        QTRY_COMPARE_WITH_TIMEOUT(top->child(0)->text(0), u"No folders"_s, patience);
        press(*folders, u"&New folder…"_s);
        folders->findChild<QLineEdit *>()->setText(u"nightly/laptop"_s);
        press(*folders, u"&Create"_s);
        QTRY_COMPARE_WITH_TIMEOUT(tree->currentItem()->text(0), u"laptop"_s, patience);
        press(*folders, u"&Choose"_s);
        QTRY_VERIFY(!folders);
        QCOMPARE(dialog.profile().backend.text(u"root_folder"_s), u"nightly/laptop"_s);
        QCOMPARE(dialog.profile().backend.number(u"workspace_id"_s, 0), 1873);
        QCOMPARE(m_fake.tree(1873).size(), 2);
        QVERIFY(!QFile::exists(m_home.filePath(u"config/profiles.toml"_s))); // nothing is saved
        QVERIFY(m_fake.removePath(u"nightly"_s, 1873));
        QCOMPARE(m_fake.complaints(), QString());
    }
};

QTEST_MAIN(tst_drimeprofiledialog)
#include "tst_drimeprofiledialog.moc"
