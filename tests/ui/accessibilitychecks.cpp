// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/accessibilitychecks.h"

#include "ui/look/accessiblestyle.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QHash>
#include <QImage>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QMenuBar>
#include <QPoint>
#include <QPushButton>
#include <QRect>
#include <QSet>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

namespace restdock::test {

using namespace Qt::StringLiterals;

namespace {

/// Every text of @p window that can be seen now and may have a mnemonic.
QStringList visibleTexts(const QWidget &window)
{
    QStringList texts;
    const auto widgets = window.findChildren<QWidget *>();
    for (const auto *widget : widgets) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            texts << button->text();
        } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->buddy())
                texts << label->text();
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                texts << tabs->tabText(i);
        } else if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const auto *action : bar->actions())
                texts << action->text();
        }
    }
    return texts;
}

void checkMnemonics(const QWidget &window)
{
    checkMnemonicsOf(visibleTexts(window));
}

QString nameOf(const QWidget &widget)
{
    const auto *const face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    const auto name = face ? face->text(QAccessible::Name) : QString();
    return QLatin1String(widget.metaObject()->className()) + u' ' + name;
}

bool canHaveFocus(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && widget.focusPolicy() & Qt::TabFocus
        && !widget.focusProxy();
}

void checkNames(const QWidget &window)
{
    const auto widgets = window.findChildren<QWidget *>();
    for (auto *widget : widgets) {
        if (!canHaveFocus(*widget) || widget->inherits("QTabBar") || widget->inherits("QTabWidget"))
            continue;
        auto *const face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u" in "
                            + QString::fromLatin1(widget->parent()->metaObject()->className())));
    }
}

/// Tab comes by everything that can have the focus, and back to the first.
void checkTabOrder(const QWidget &window)
{
    QSet<const QWidget *> wanted;
    const auto widgets = window.findChildren<QWidget *>();
    for (const auto *widget : widgets) {
        if (canHaveFocus(*widget))
            wanted.insert(widget);
    }
    const auto *widget = static_cast<const QWidget *>(&window);
    for (int i = 0; i < 10'000 && !wanted.isEmpty(); ++i) {
        widget = widget->nextInFocusChain();
        wanted.remove(widget);
    }
    for (const auto *left : std::as_const(wanted))
        QFAIL(qPrintable(u"never reached: "_s + QLatin1String(left->metaObject()->className())));
}

/// Whoever aims with a shaking hand, or a finger, meets 24 pixels at least.
void checkSizes(const QWidget &window)
{
    constexpr int least = ui::AccessibleStyle::least;
    const auto widgets = window.findChildren<QWidget *>();
    for (const auto *widget : widgets) {
        if (!canHaveFocus(*widget) || widget->window() != &window)
            continue;
        const bool isTarget = widget->inherits("QAbstractButton") || widget->inherits("QComboBox")
            || widget->inherits("QAbstractSpinBox") || widget->inherits("QLineEdit");
        if (isTarget && (widget->height() < least || widget->width() < least))
            QFAIL(
                qPrintable(u"%1 is %2 x %3"_s.arg(nameOf(*widget), QString::number(widget->width()),
                                                  QString::number(widget->height()))));
    }
}

/// Of widgets beside or below each other in one parent, the one that is read first comes first.
void checkReadingOrder(const QWidget &window)
{
    QHash<const QWidget *, const QWidget *> lastOf; // by parent
    const auto *widget = static_cast<const QWidget *>(&window);
    for (int i = 0; i < 10'000; ++i) {
        widget = widget->nextInFocusChain();
        if (widget == &window)
            break;
        if (!canHaveFocus(*widget) || widget->window() != &window || widget->inherits("QTabBar"))
            continue;
        const auto *const last = lastOf.value(widget->parentWidget());
        lastOf.insert(widget->parentWidget(), widget);
        if (!last)
            continue;
        const auto before = last->geometry();
        const auto here = widget->geometry();
        const bool isSameLine = here.top() < before.bottom() && before.top() < here.bottom();
        const bool isAfter = isSameLine ? here.left() >= before.right() : here.top() > before.top();
        if (!isAfter)
            QFAIL(qPrintable(u"“%1” comes after “%2”"_s.arg(nameOf(*widget), nameOf(*last))));
    }
}

/// Return presses what can be seen.
void checkDefault(const QWidget &window)
{
    const auto buttons = window.findChildren<QPushButton *>();
    for (const auto *button : buttons) {
        if (button->isDefault() && button->window() == &window)
            QVERIFY2(button->isVisible() || !window.inherits("QDialog"),
                     qPrintable(nameOf(*button)));
    }
}

} // namespace

void checkMnemonicsOf(const QStringList &texts)
{
    QMap<QString, QString> seen;
    for (const auto &text : texts) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            continue;
        QVERIFY2(!seen.contains(key),
                 qPrintable(u"%1: “%2” and “%3”"_s.arg(key, seen.value(key), text)));
        seen.insert(key, text);
    }
}

void checkFocusIsSeen(QWidget &window)
{
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto widgets = window.findChildren<QWidget *>();
    for (auto *widget : widgets) {
        const auto *const view = qobject_cast<const QAbstractItemView *>(widget);
        const auto *const label = qobject_cast<const QLabel *>(widget);
        const bool isEmpty =
            (view && view->model()->rowCount() == 0) || (label && label->text().isEmpty());
        if (!canHaveFocus(*widget) || isEmpty || widget->window() != &window
            || widget->visibleRegion().isEmpty())
            continue;
        const auto look = [&window, widget] {
            const QRect place(widget->mapTo(&window, QPoint()), widget->size());
            return window.grab(place.adjusted(-3, -3, 3, 3)).toImage();
        };
        if (auto *const before = window.focusWidget())
            before->clearFocus();
        const auto without = look();
        QTest::keyClick(&window, Qt::Key_Tab); // who has a mouse is not shown it
        widget->setFocus(Qt::TabFocusReason);
        QVERIFY2(look() != without, qPrintable(nameOf(*widget)));
    }
}

void checkAccess(const QWidget &window, const QString &where)
{
    QVERIFY2(window.isVisible(), qPrintable(where)); // of what nobody sees nothing is wrong
    QTest::qWait(20);                                // layouts
    checkMnemonics(window);
    checkDefault(window);
    checkNames(window);
    checkTabOrder(window);
    checkSizes(window);
    checkReadingOrder(window);
    if (QTest::currentTestFailed())
        qWarning("in %s", qPrintable(where));
}

void checkPages(QWidget &dialog, const QString &where)
{
    auto *const tabs = dialog.findChild<QTabWidget *>();
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        checkAccess(dialog, where + u": " + tabs->tabText(i));
        checkFocusIsSeen(dialog);
    }
}

} // namespace restdock::test
