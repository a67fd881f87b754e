// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/recorder.h"
#include "tests/ui/settingsaround.h"
#include "ui/look/accessiblestyle.h"
#include "ui/look/assistance.h"
#include "ui/profiledialog/profiledialog.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingsdialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace restdock;
using namespace Qt::StringLiterals;

namespace {

Profile emptyProfile()
{
    Profile profile;
    profile.backend.type = u"local"_s;
    return profile;
}

} // namespace

/// Uses dialogs without a mouse, in English. Mnemonics of all languages: see tst_accessibility.
class tst_keyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() // as the program does
    {
        QApplication::setStyle(new ui::AccessibleStyle);
        m_assistance = std::make_unique<ui::Assistance>(*qApp);
    }

    void cleanupTestCase() { m_assistance.reset(); }

    /// To the page, to the field, and saved.
    void aProfileIsMadeByKeyboardAlone()
    {
        test::Recorder commands;
        commands.hash = "$2y$10$" + QByteArray(53, 'a');
        const auto catalogue = BackendCatalogue::builtIn();
        ui::ProfileDialog dialog({{}, emptyProfile(), {}}, catalogue, commands);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        // A button's mnemonic presses it for a moment, as somebody sees, and clicks it then.
        const auto isPressed = [](const QAbstractButton *button) { return button->isDown(); };
        const auto alt = [&](Qt::Key key) {
            QTest::keyClick(&dialog, key, Qt::AltModifier);
            QTRY_VERIFY(std::ranges::none_of(dialog.findChildren<QAbstractButton *>(), isPressed));
        };
        const auto type = [&dialog](const QString &text) {
            QVERIFY(dialog.focusWidget());
            QTest::keyClicks(dialog.focusWidget(), text);
        };
        const auto nextPage = [&dialog] {
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
        };
        alt(Qt::Key_N);
        type(u"Home NAS"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab); // the folder follows the name
        type(u"/srv/restic"_s);
        nextPage(); // Access
        alt(Qt::Key_W);
        alt(Qt::Key_F);
        alt(Qt::Key_R);
        nextPage(); // Users
        alt(Qt::Key_E);
        type(u"phone"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        nextPage(); // Rules
        alt(Qt::Key_D);
        alt(Qt::Key_L);
        type(u"500 GB"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QVERIFY(commands.saved);
        QCOMPARE(commands.saved->name, u"Home NAS"_s);
        QCOMPARE(commands.saved->backend.text(u"path"_s), u"/srv/restic"_s);
        QCOMPARE(commands.saved->certificate, CertificateSource::Made);
        QVERIFY(!commands.saved->listen.isLocal());
        QVERIFY(commands.saved->user(u"phone"_s));
        QVERIFY(commands.saved->appendOnly);
        QCOMPARE(commands.saved->maximumBytes, qint64(500'000'000'000));
    }

    void ctrlTabTurnsThePagesFromWhereverTheFocusIs()
    {
        test::Recorder commands;
        const auto catalogue = BackendCatalogue::builtIn();
        ui::ProfileDialog dialog({{}, emptyProfile(), {}}, catalogue, commands);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        const auto *const tabs = dialog.findChild<QTabWidget *>();
        for (int page = 1; page < tabs->count(); ++page) {
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
            QCOMPARE(tabs->currentIndex(), page);
        }
        dialog.findChild<QDialogButtonBox *>()->findChild<QPushButton *>()->setFocus();
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(tabs->currentIndex(), 0);
    }

    void returnInTheSettingsPressesNoButtonOfAPage()
    {
        test::SettingsAround around;
        ui::SettingsDialog dialog(around.given());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        dialog.showPage(ui::SettingsDialog::Page::Notifications);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QVERIFY(around.preferences.mayNotify(ui::Notice::ServerStopped));
    }

private:
    std::unique_ptr<ui::Assistance> m_assistance;
};

QTEST_MAIN(tst_keyboard)
#include "tst_keyboard.moc"
