// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples.h"
#include "tests/ui/wholewindow.h"
#include "ui/activity/activityfilter.h"
#include "ui/activity/eventwording.h"
#include "ui/activity/logrow.h"
#include "ui/connect/commandedit.h"
#include "ui/look/accessiblestyle.h"
#include "ui/look/direction.h"
#include "ui/look/errortext.h"
#include "ui/look/language.h"
#include "ui/look/plainclipboard.h"
#include "ui/look/symbolicicon.h"
#include "ui/mainwindow.h"
#include "ui/profiledialog/profiledialog.h"
#include "ui/profiles/profiletasks.h"
#include "ui/statusline.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTranslator>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <memory>
#include <utility>

using namespace restdock;
using namespace Qt::StringLiterals;

namespace {

/// Words of a language that is read from right to left.
class SomeHebrew final : public QTranslator
{
public:
    QString translate(const char *context, const char *, const char *, int) const override
    {
        return QByteArrayView(context) == "Hebrew" ? ui::withPlacesApart(u"הקובץ %1 חסר"_s)
                                                   : QString();
    }
    bool isEmpty() const override { return false; }
};

/// Its outermost columns that have ink.
std::pair<int, int> inkOf(const QImage &picture)
{
    const auto paper = picture.pixel(0, 0);
    int first = picture.width();
    int last = -1;
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = 0; y < picture.height(); ++y) {
            if (picture.pixel(x, y) != paper) {
                first = std::min(first, x);
                last = std::max(last, x);
            }
        }
    }
    return {first, last};
}

} // namespace

/// Paths, addresses and commands in windows from right to left.
class tst_direction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new ui::AccessibleStyle(u"Fusion"_s));
        ui::useLanguage(u"en"_s);
    }

    void init() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void whatComesIntoASentenceIsKeptApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("marked");
        QTest::newRow("between words") << u"הקובץ %1 חסר"_s << u"הקובץ \u2068%1\u2069 חסר"_s;
        QTest::newRow("before the first word") << u"%1: חסר"_s << u"\u200f\u2068%1\u2069: חסר"_s;
        QTest::newRow("after a name") << u"Restdock: חסר"_s << u"\u200fRestdock: חסר"_s;
        QTest::newRow("not translated")
            << u"%L1 of %12"_s << u"\u200e\u2068%L1\u2069 of \u2068%12\u2069"_s;
        QTest::newRow("no place") << u"95% of %n"_s << u"95% of %n"_s;
        QTest::newRow("no words") << u"%1 · %2"_s << u"\u2068%1\u2069 · \u2068%2\u2069"_s;
    }

    void whatComesIntoASentenceIsKeptApart()
    {
        QFETCH(QString, text);
        QFETCH(QString, marked);
        QCOMPARE(ui::withPlacesApart(text), marked);
        QCOMPARE(ui::withoutDirectionMarks(ui::withPlacesApart(u"a %1 b"_s)), u"a %1 b"_s);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(ui::withPlacesApart(text), text);
    }

    void everyTextOfOursIsTranslatedSo()
    {
        const auto said = [] {
            return QCoreApplication::translate("Trouble", "The folder %1 was not found.")
                .arg(u"/srv/restic"_s);
        };
        QCOMPARE(said(), u"The folder \u2068/srv/restic\u2069 was not found."_s);
        QCOMPARE(QCoreApplication::translate("QFileDialog", "Copy of %1"), u"Copy of %1"_s);
        const Error error(ErrorCode::NotFound,
                          Message(QT_TRANSLATE_NOOP("Error", "Cannot read %1: %2"),
                                  {u"/a"_s, u"No such file or directory"_s}));
        QCOMPARE(ui::errorText(error),
                 u"Cannot read \u2068/a\u2069: \u2068No such file or directory\u2069."_s);
        QCOMPARE(ui::errorText({ErrorCode::NotFound, u"from a plug-in"_s}), u"from a plug-in"_s);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(said(), u"The folder /srv/restic was not found."_s);
    }

    void aPathIsDrawnAsItIsRead_data()
    {
        using Make = std::function<QWidget *(const QString &)>;
        QTest::addColumn<Make>("make");
        QTest::newRow("a text") << Make([](const QString &text) { return new QLabel(text); });
        QTest::newRow("a text that can be selected") << Make([](const QString &text) {
            auto *const label = new QLabel(text);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            return label;
        });
        QTest::newRow("a row") << Make([](const QString &text) {
            auto *const list = new QListWidget;
            list->setFrameShape(QFrame::NoFrame);
            list->addItem(text);
            return list;
        });
    }

    void aPathIsDrawnAsItIsRead()
    {
        QFETCH(const std::function<QWidget *(const QString &)>, make);
        const auto drawn = [&make](const QString &text) {
            const std::unique_ptr<QWidget> widget(make(text));
            widget->resize(300, 30);
            widget->ensurePolished();
            return widget->grab().toImage();
        };
        const QString path(u"/srv/restic/(2)"_s);
        QCOMPARE(drawn(path), drawn(u"\u2066%1\u2069"_s.arg(path)));
        QVERIFY(drawn(path) != drawn(u"\u2067%1\u2069"_s.arg(path))); // as it would be otherwise
        const auto [first, last] = inkOf(drawn(path));
        QVERIFY2(first > 100 && last > 280, qPrintable(u"%1 to %2"_s.arg(first).arg(last)));
    }

    void eachLineOfALongTextIsSeenAsAWhole_data()
    {
        QTest::addColumn<Qt::Alignment>("alignment");
        QTest::newRow("where lines begin") << Qt::Alignment(Qt::AlignRight);
        QTest::newRow("where lines end") << Qt::Alignment(Qt::AlignLeft);
    }

    /// Also one that breaks within words of the other direction, and one with a space at its end.
    void eachLineOfALongTextIsSeenAsAWhole()
    {
        QFETCH(const Qt::Alignment, alignment);
        const QString text(u"\u200fNo keychain was found: this session offers neither the Secret "
                           "Service nor KWallet. קובץ The keys can be kept in a file of ours "_s);
        const int flags = int(alignment) | Qt::AlignAbsolute | Qt::AlignTop | Qt::TextWordWrap
            | Qt::TextForceRightToLeft;
        constexpr int around = 20;
        constexpr int lines = 4;
        const int line = QFontMetrics(QApplication::font()).lineSpacing();
        for (int width = 200; width < 232; ++width) {
            QImage picture(width + 2 * around, lines * line, QImage::Format_RGB32);
            picture.fill(Qt::white);
            QPainter painter(&picture);
            painter.setFont(QApplication::font());
            QApplication::style()->drawItemText(&painter, {around, 0, width, lines * line}, flags,
                                                QPalette(Qt::black), true, text);
            painter.end();
            for (int top = 0; top < picture.height(); top += line) {
                auto [first, last] = inkOf(picture.copy(0, top, picture.width(), line));
                if (last < 0)
                    continue;    // fewer lines
                first -= around; // some letters reach a pixel beyond their place
                last -= around;
                QVERIFY2(first >= -1 && last <= width
                             && (alignment == Qt::AlignLeft ? first < 3 : last >= width - 3),
                         qPrintable(u"%1 to %2 of %3"_s.arg(first).arg(last).arg(width)));
            }
        }
    }

    void theTextOfAButtonStandsBesideItsIcon()
    {
        QPushButton button(ui::symbolicIcon(u"folder"_s), u"Choose"_s);
        button.setFlat(true);
        button.resize(300, 30);
        constexpr int edge = 8;
        const auto inside = button.grab(button.rect().adjusted(edge, edge, -edge, -edge)).toImage();
        const auto [first, last] = inkOf(inside);
        QVERIFY2(std::abs(first - (inside.width() - 1 - last)) <= 4,
                 qPrintable(u"%1 to %2 of %3"_s.arg(first).arg(last).arg(inside.width())));
    }

    void anEntryOfAMenuIsDrawnAsItIsRead()
    {
        QMenu menu;
        menu.addAction(u"/srv/restic/"_s)->setShortcut({u"Ctrl+R"_s});
        const auto fromRight = menu.grab().toImage();
        menu.clear();
        menu.addAction(u"\u2066/srv/restic/\u2069"_s)->setShortcut({u"Ctrl+R"_s});
        QCOMPARE(fromRight, menu.grab().toImage());
    }

    void aSentenceThatBeginsWithAPathIsReadFromTheRight()
    {
        SomeHebrew hebrew;
        QCoreApplication::installTranslator(&hebrew);
        QLabel label(QCoreApplication::translate("Hebrew", "").arg(u"/srv/restic"_s));
        label.setTextInteractionFlags(Qt::TextSelectableByMouse);
        QVERIFY(!label.grab().isNull()); // and so it is laid out
        const auto *const text = label.findChild<QTextDocument *>();
        QCOMPARE(text->firstBlock().textDirection(), Qt::RightToLeft);
    }

    void copyingLeavesTheMarks()
    {
        const ui::PlainClipboard plain([](const QClipboard &, QClipboard::Mode) { return true; });
        QLabel label(u"The folder \u2068/srv/restic\u2069 was not found."_s);
        label.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label.show();
        QVERIFY(QTest::qWaitForWindowActive(&label));
        label.setFocus();
        label.setSelection(0, int(label.text().size()));
        QTest::keySequence(&label, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"The folder /srv/restic was not found."_s);
    }

    void whatAnotherProgramCopiedStaysAsItIs()
    {
        const ui::PlainClipboard plain([](const QClipboard &, QClipboard::Mode) { return false; });
        QGuiApplication::clipboard()->setText(u"\u200fשלום"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"\u200fשלום"_s);
    }

    void aCopiedProfileHasNoMarksInItsName()
    {
        Window window;
        window.commands.stored = window.profiles.at(0).profile;
        ui::ProfileTasks tasks(window.profiles, window.commands, window.window);
        tasks.duplicate(u"1"_s);
        ui::ProfileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = window.window.findChild<ui::ProfileDialog *>()));
        QCOMPARE(dialog->profile().name, window.profiles.at(0).profile.name + u" (copy)"_s);
    }

    void eventsAreFoundByWhatIsSeenOfThem()
    {
        const ui::EventWording wording(QT_TRANSLATE_NOOP("Serving", "Repository “%1” created"),
                                       {ui::EventPart::name(u"laptop"_s)});
        ui::LogRow row;
        row.kind = ui::LogRow::Kind::Event;
        row.facts = wording.facts();
        QVERIFY(ui::eventText(row) != ui::withoutDirectionMarks(ui::eventText(row)));
        ui::ActivityFilter filter;
        filter.setText(u"“laptop” created"_s);
        QVERIFY(filter.matches(row));
    }

    void aMessageBelowAllIsDrawnInItsOwnDirection()
    {
        Window window;
        window.window.say(u"Saved in /srv."_s);
        QCOMPARE(window.window.statusBar()->currentMessage(), u"\u2068Saved in /srv.\u2069"_s);
    }

    void commandsStayAsAShellHasThem()
    {
        Window window;
        window.window.showConnect(u"1"_s);
        auto profile = window.profiles.at(0).profile;
        profile.listen.host = u"0.0.0.0"_s;
        const auto catalogue = BackendCatalogue::builtIn();
        ui::ProfileDialog dialog({{}, profile, {}}, catalogue, window.commands);
        dialog.show();
        auto edits = window.window.findChildren<ui::CommandEdit *>()
            + dialog.findChildren<ui::CommandEdit *>();
        QVERIFY(edits.size() > 3);
        for (auto *edit : edits) {
            edit->setCommands(u"# הערה\nrestic init"_s, false);
            edit->moveCursor(QTextCursor::End);
            edit->moveCursor(QTextCursor::StartOfLine);
            QVERIFY(edit->cursorRect().left() < 20);
            QCOMPARE(edit->layoutDirection(), Qt::LeftToRight);
        }
    }

    void theStatusLineHasItsMarginWhereLinesBegin_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void theStatusLineHasItsMarginWhereLinesBegin()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        Window window;
        const auto *const line = window.window.findChild<ui::StatusLine *>();
        const auto *const text = line->findChild<QLabel *>();
        const int begin =
            direction == Qt::LeftToRight ? text->x() : line->width() - text->x() - text->width();
        QCOMPARE(begin, 6);
    }

private:
    struct Window : test::WholeWindow
    {
        Window()
        {
            profiles.setProfiles(test::someProfiles());
            profiles.setStatus(u"1"_s, test::runningStatus());
            window.resize(1080, 700);
            window.show();
            window.showProfile(u"1"_s);
        }
    };
};

QTEST_MAIN(tst_direction)
#include "tst_direction.moc"
