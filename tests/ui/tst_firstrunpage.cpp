// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/recorder.h"
#include "ui/firstrun/choicebutton.h"
#include "ui/firstrun/firstrunpage.h"
#include "ui/look/colours.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace restdock;
using namespace Qt::StringLiterals;

class tst_firstrunpage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_commands = std::make_unique<test::Recorder>();
        m_commands->folder.space = {2'000'000'000'000, 812'000'000'000};
        m_page = std::make_unique<ui::FirstRunPage>(*m_commands);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->findChild<ui::ChoiceButton *>()->click();
        m_page->setFolder(QDir::homePath() + u"/Backups/nas"_s);
        QTRY_VERIFY(create()->isEnabled());
    }

    void cleanup() { m_page.reset(); }

    void theLargeButtonsFollowTheFontAndWrap()
    {
        const auto usual = QApplication::font();
        const auto sizeOf = [&usual](double scale) {
            QFont font = usual;
            font.setPointSizeF(font.pointSizeF() * scale);
            QApplication::setFont(font);
            const ui::ChoiceButton button(u"folder"_s, u"In a &folder"_s, u"A disk, or a drive."_s);
            QApplication::setFont(usual);
            return button.sizeHint();
        };
        QVERIFY(sizeOf(2).height() > 1.5 * sizeOf(1).height());
        QVERIFY(sizeOf(2).width() > 1.5 * sizeOf(1).width());
        const ui::ChoiceButton button(u"folder"_s, u"In a &folder"_s, u"A disk, or a drive."_s);
        const auto oneLine = button.sizeHint();
        QCOMPARE(button.heightForWidth(oneLine.width()), oneLine.height());
        QVERIFY(button.heightForWidth(oneLine.width() - 20) > oneLine.height());
        QVERIFY(button.minimumSizeHint().width() < oneLine.width());
    }

    void aLargeButtonIsReadAsItsTitleAndWhatItMeans()
    {
        ui::ChoiceButton button(u"folder"_s, u"In a &folder"_s, u"A disk, or a drive."_s);
        const auto *const face = QAccessible::queryAccessibleInterface(&button);
        QCOMPARE(face->role(), QAccessible::Button);
        QCOMPARE(face->text(QAccessible::Name), u"In a folder"_s);
        QCOMPARE(face->text(QAccessible::Description), u"A disk, or a drive."_s);
        QCOMPARE(button.shortcut(), QKeySequence(Qt::ALT | Qt::Key_F));
    }

    void theRoomOnTheDiskIsShown()
    {
        QTRY_VERIFY(says(u"812 GB free. The folder will be made."_s));
        m_commands->folder.isThere = true;
        m_commands->folder.repositories = {u"laptop"_s};
        m_page->setFolder(QDir::homePath() + u"/Backups/restic"_s);
        QTRY_VERIFY(says(u"There are restic repositories in it already"_s));
    }

    void aFolderThatWouldBeRefusedIsSaidWhileTyping_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("why");
        QTest::newRow("no whole path") << u"Backups"_s << u"Write the whole path"_s;
        QTest::newRow("temporary") << u"/tmp/restic"_s << u"temporary folder"_s;
        QTest::newRow("root") << u"/"_s << u"The root folder cannot hold repositories"_s;
        QTest::newRow("home") << QDir::homePath() << u"Your home folder itself"_s;
    }

    void aFolderThatWouldBeRefusedIsSaidWhileTyping()
    {
        QFETCH(QString, folder);
        QFETCH(QString, why);
        m_page->setFolder(folder);
        QTRY_VERIFY(says(why));
        const auto wrong = ui::errorColour(m_page->palette());
        QCOMPARE(colourOf(why), wrong);
        QVERIFY(leadsTo(field(u"&Folder"_s)));
        m_page->setFolder(QDir::homePath() + u"/Backups/nas"_s);
        QTRY_VERIFY(says(u"The folder will be made."_s));
        QVERIFY(colourOf(u"The folder will be made."_s) != wrong);
    }

    void aPortIsCheckedAsItIsTyped()
    {
        QTRY_COMPARE(beside(u"P&ort"_s), u"free"_s); // the one that was suggested
        QVERIFY(says(u"8000 is in use by another program; 8123 is free."_s));
        auto *const port = m_page->findChild<QSpinBox *>();
        port->setValue(8999);
        QVERIFY(!says(u"8123 is free"_s)); // it is another one now
        QTRY_COMPARE(beside(u"P&ort"_s), u"in use by another program"_s);
        QVERIFY(leadsTo(port));
        QCOMPARE(port->accessibleDescription(), u"in use by another program"_s);
        port->setValue(9000);
        QTRY_COMPARE(beside(u"P&ort"_s), u"free"_s);
        create()->click();
        QVERIFY(m_commands->saved);
    }

    void theFirstWrongFieldGetsTheFocusAndSaysWhy()
    {
        field(u"&User name"_s)->setText(u"no good"_s);
        field(u"&Password"_s)->clear();
        QVERIFY(leadsTo(field(u"&User name"_s)));
        QVERIFY(says(u"Letters, digits, and . _ - @ only."_s));
        field(u"&User name"_s)->setText(u"laptop"_s);
        QVERIFY(leadsTo(field(u"&Password"_s)));
        QVERIFY(says(u"The password is missing."_s));
        field(u"&Password"_s)->setText(u"a-good-one"_s);
        create()->click();
        QVERIFY(m_commands->saved);
    }

    void whatANetworkMeansIsSaidBeforeACertificateIsOffered()
    {
        const auto warning = u"Without encryption the password can be read on the network."_s;
        QVERIFY(!says(warning));
        m_page->findChildren<QRadioButton *>().last()->setChecked(true);
        QVERIFY(says(warning));
        auto *const certificate = m_page->findChild<QCheckBox *>();
        QVERIFY(certificate->isVisible() && certificate->isChecked());
        QVERIFY(says(u"Clients are given the certificate as a file, once."_s));
        certificate->setChecked(false);
        QVERIFY(says(warning));
        QVERIFY(!says(u"Clients are given"_s));
    }

    void aPortIsCheckedWhereTheServerWillListen()
    {
        QTRY_COMPARE(beside(u"P&ort"_s), u"free"_s);
        QCOMPARE(m_commands->probed, QStringList{u"127.0.0.1:8123"_s});
        m_page->findChildren<QRadioButton *>().last()->setChecked(true);
        QTRY_COMPARE(m_commands->probed.last(), ListenAddress{.port = u"8123"_s}.toString());
    }

    void whatIsTypedLastIsLookedAtBeforeItIsMade()
    {
        m_commands->holdsHashes = true;
        field(u"&Password"_s)->clear();
        QVERIFY(!says(u"The password is missing."_s)); // not yet
        QTest::keyClick(field(u"&Password"_s), Qt::Key_Return);
        QVERIFY(!m_commands->heldHash);
        QVERIFY(says(u"The password is missing."_s));
    }

    void whatIsTypedWhileItIsMadeDoesNotCount()
    {
        m_commands->holdsHashes = true;
        QSignalSpy created(m_page.get(), &ui::FirstRunPage::created);
        const QString user = field(u"&User name"_s)->text();
        const QString password = field(u"&Password"_s)->text();
        create()->click();
        QVERIFY(!create()->isEnabled());
        QVERIFY(!field(u"&Folder"_s)->isEnabled());
        field(u"&User name"_s)->setText(u"somebody-else"_s);
        for (auto *const one : m_page->findChildren<QRadioButton *>())
            one->setChecked(true); // the last: computers on the network
        QVERIFY(!create()->isEnabled());
        m_commands->heldHash(QByteArray("hash"));
        QCOMPARE(created.size(), 1);
        QCOMPARE(created.first().value(1).toString(), user);
        QCOMPARE(created.first().value(2).toString(), password);
        QCOMPARE(m_commands->saved->users.first().name, user);
        QVERIFY(m_commands->saved->listen.isLocal());
        QCOMPARE(m_commands->saved->backend.text(u"path"_s), QDir::homePath() + u"/Backups/nas");
    }

    void escGoesBackFromTheForm()
    {
        auto *const folder = m_page->findChild<QLineEdit *>();
        QVERIFY(folder->isVisible());
        QTest::keyClick(folder, Qt::Key_Escape);
        QCOMPARE(m_page->currentIndex(), 0);
        auto *const question = m_page->findChild<ui::ChoiceButton *>();
        QTest::keyClick(question, Qt::Key_Escape);
        QCOMPARE(m_page->currentIndex(), 0);
    }

    void enterIsEnough()
    {
        QTest::keyClick(field(u"&Folder"_s), Qt::Key_Return);
        QTRY_VERIFY(m_commands->saved);
        m_page = std::make_unique<ui::FirstRunPage>(*m_commands);
        m_page->show();
        QTest::keyClick(m_page->findChild<ui::ChoiceButton *>(), Qt::Key_Return);
        QVERIFY(field(u"&Folder"_s)->isVisible());
    }

    void afterAFailureItCanBeChanged()
    {
        m_commands->saveError = Error{ErrorCode::Unavailable, u"The keychain is locked."_s};
        create()->click();
        QVERIFY(says(u"The keychain is locked."_s));
        QVERIFY(create()->isEnabled());
        QVERIFY(field(u"&Folder"_s)->isEnabled());
    }

    void aSaveThatWaitsForTheKeychainIsTakenBack()
    {
        QSignalSpy created(m_page.get(), &ui::FirstRunPage::created);
        m_page->findChildren<QRadioButton *>().last()->setChecked(true); // with a certificate
        m_commands->hasLockedKeychain = true;
        create()->click();
        QVERIFY(says(u"If the keychain is locked"_s));
        button(u"Cancel"_s)->click();
        QVERIFY(says(u"Nothing was saved."_s));
        QVERIFY(create()->isEnabled());
        QVERIFY(field(u"&Folder"_s)->isEnabled());
        QCOMPARE(m_commands->calls.last(), u"discard /made/nas.pem"_s);
        m_commands->unlockKeychain(); // later all the same
        QVERIFY(!m_commands->saved);
        QCOMPARE(created.size(), 0);
        create()->click();
        QCOMPARE(created.size(), 1);
    }

    void aSaveThatIsBeingWrittenCannotBeTakenBack()
    {
        QSignalSpy created(m_page.get(), &ui::FirstRunPage::created);
        m_commands->hasLockedKeychain = true;
        create()->click();
        m_commands->beginHeld();
        QVERIFY(!button(u"Cancel"_s)->isEnabled());
        m_commands->endHeld();
        QCOMPARE(created.size(), 1);
    }

    /// A keychain that reports an error may have the profile all the same.
    void aCertificateStaysWhereItsProfileMayHaveBeenWritten()
    {
        m_page->findChildren<QRadioButton *>().last()->setChecked(true);
        m_commands->hasLockedKeychain = true;
        create()->click();
        m_commands->beginHeld();
        m_commands->saveError = Error{ErrorCode::Unavailable, u"The keychain is silent."_s};
        m_commands->endHeld();
        QVERIFY(says(u"The keychain is silent."_s));
        QVERIFY(!m_commands->calls.contains(u"discard /made/nas.pem"_s));
    }

    void thePasswordIsCopiedAsASecret()
    {
        QToolButton *copy = nullptr;
        for (auto *const one : m_page->findChildren<QToolButton *>()) {
            if (one->accessibleName() == u"Copy: Password")
                copy = one;
        }
        QVERIFY(copy && copy->isVisible());
        copy->click();
        const auto *const clipboard = QGuiApplication::clipboard();
        QCOMPARE(clipboard->text(), field(u"&Password"_s)->text());
        QVERIFY(clipboard->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
    }

private:
    QPushButton *create() const { return button(u"Create and &start"_s); }

    /// Whether nothing is made, and that one has the focus.
    bool leadsTo(const QWidget *wrong) const
    {
        create()->setFocus();
        create()->click();
        return !m_commands->saved && m_page->focusWidget() == wrong;
    }

    QPushButton *button(const QString &text) const
    {
        for (auto *const one : m_page->findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    QLineEdit *field(const QString &label) const
    {
        for (const auto *one : m_page->findChildren<QLabel *>()) {
            if (one->text() == label)
                return qobject_cast<QLineEdit *>(one->buddy());
        }
        return nullptr;
    }

    /// What the note in the row of a label says.
    QString beside(const QString &label) const
    {
        for (const auto *one : m_page->findChildren<QLabel *>()) {
            if (one->text() != label)
                continue;
            const auto *const row = one->buddy();
            for (const auto *note : m_page->findChildren<QLabel *>()) {
                if (note != one && note->isVisible() && note->x() > row->x()
                    && note->parentWidget() == row->parentWidget()
                    && std::abs(note->geometry().center().y() - row->geometry().center().y())
                        < row->height() / 2)
                    return note->text();
            }
        }
        return {};
    }

    QColor colourOf(const QString &text) const
    {
        for (const auto *one : m_page->findChildren<QLabel *>()) {
            if (one->isVisible() && one->text().contains(text))
                return one->palette().color(QPalette::WindowText);
        }
        return {};
    }

    bool says(const QString &text) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    std::unique_ptr<test::Recorder> m_commands;
    std::unique_ptr<ui::FirstRunPage> m_page;
};

QTEST_MAIN(tst_firstrunpage)
#include "tst_firstrunpage.moc"
