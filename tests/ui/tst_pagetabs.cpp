// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/pagetabs.h"
#include "ui/look/scrolling.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace restdock;
using namespace Qt::StringLiterals;

namespace {

/// Whether a widget has been drawn since.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget &widget) { widget.installEventFilter(this); }

    bool isPainted() const { return m_isPainted; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_isPainted |= event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_isPainted = false;
};

} // namespace

/// Tabs on a page that scrolls, below a bar that is not always there.
class tst_pagetabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A layout keeps the height that a widget wanted in a width (QWidgetItemV2) until that widget says
    /// that it has changed; hiding another one does not make it ask again. Mostly the tabs say so, as
    /// QTabWidget does when it gets another size, here the room of the bar. But where the area around
    /// is told of another change first it makes the page smaller by the bar, and the tabs only move.
    void withoutABarAboveThemTheyScrollInsteadOfThePage()
    {
        QScrollArea around;
        around.setWidgetResizable(true);
        auto *const page = new QWidget;
        auto *const column = new QVBoxLayout(page);
        auto *const bar = new QLabel(u"A backup is late"_s);
        auto *const tabs = new ui::PageTabs;
        column->addWidget(bar);
        column->addWidget(tabs, 1);
        auto *const content = new QWidget;
        auto *const lines = new QVBoxLayout(content);
        for (int i = 0; i < 40; ++i) {
            auto *const line = new QLabel(u"line"_s);
            line->setWordWrap(true);
            lines->addWidget(line);
        }
        auto *const within = ui::scrolling(content);
        tabs->addTab(within, u"Overview"_s);
        around.setWidget(page);
        around.resize(500, 400);
        around.show();
        QVERIFY(QTest::qWaitForWindowExposed(&around));
        QTRY_VERIFY(around.verticalScrollBar()->maximum() > 0);
        QTRY_COMPARE(within->verticalScrollBar()->maximum(), 0); // it is there as a whole
        // What is still to be laid out or drawn would make the tabs say so.
        PaintWatch watch(*tabs);
        tabs->update();
        QTRY_VERIFY(watch.isPainted());
        QCoreApplication::sendPostedEvents();
        page->updateGeometry(); // something else has changed in the same turn
        bar->hide();
        QTRY_COMPARE(around.verticalScrollBar()->maximum(), 0);
        QTRY_VERIFY(within->verticalScrollBar()->maximum() > 0);
        bar->show();
        QTRY_VERIFY(around.verticalScrollBar()->maximum() > 0);
        QTRY_COMPARE(within->verticalScrollBar()->maximum(), 0);
    }
};

QTEST_MAIN(tst_pagetabs)
#include "tst_pagetabs.moc"
