// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/layoutchecks.h"

#include <QAbstractButton>
#include <QFormLayout>
#include <QLabel>
#include <QPoint>
#include <QRect>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace restdock::test {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget *widget, const QString &text)
{
    return u"%1 “%2”: has %3 x %4, needs %5 x %6"_s
        .arg(QLatin1String(widget->metaObject()->className()), text)
        .arg(widget->width())
        .arg(widget->height())
        .arg(widget->sizeHint().width())
        .arg(widget->sizeHint().height());
}

/// What a widget shows, if it must be readable as a whole.
QString textOf(const QWidget *widget)
{
    if (const auto *const label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *const button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    return {};
}

bool isCutOff(const QWidget *widget)
{
    const auto *const label = qobject_cast<const QLabel *>(widget);
    if (widget->hasHeightForWidth())
        return widget->heightForWidth(widget->width()) > widget->height();
    const QSize hint = widget->minimumSizeHint().expandedTo(label ? label->sizeHint() : QSize());
    if (qobject_cast<const QAbstractButton *>(widget))
        return widget->sizeHint().width() > widget->width()
            || widget->sizeHint().height() > widget->height() + 2;
    return hint.width() > widget->width() || hint.height() > widget->height();
}

/// Within what can be scrolled to, if it lies in something that scrolls downwards; else in the window.
bool isOutside(const QWidget *widget, const QWidget &window)
{
    const QRect place(widget->mapTo(&window, QPoint()), widget->size());
    for (const auto *above = widget->parentWidget(); above && above != &window;
         above = above->parentWidget()) {
        const auto *const area = qobject_cast<const QScrollArea *>(above);
        if (area && area->viewport()->width() >= area->widget()->width())
            return false;
    }
    return !window.rect().contains(place);
}

/// Areas of which a part lies beside what can be seen.
QStringList sidewaysIn(const QWidget &window)
{
    QStringList found;
    const auto areas = window.findChildren<QScrollArea *>();
    for (const auto *area : areas) {
        if (area->isVisible() && area->widget()->width() > area->viewport()->width()) {
            found << u"a %1 scrolls sideways: %2 in %3"_s
                         .arg(QLatin1String(area->widget()->metaObject()->className()))
                         .arg(area->widget()->width())
                         .arg(area->viewport()->width());
            for (const auto *part :
                 area->widget()->findChildren<QWidget *>()) { // whose fault it is
                if (part->minimumSizeHint().width() > area->viewport()->width())
                    found << nameOf(part, u"at least %1"_s.arg(part->minimumSizeHint().width()));
            }
        }
    }
    return found;
}

} // namespace

QStringList cutOffIn(const QWidget &window)
{
    QStringList found = sidewaysIn(window);
    const auto widgets = window.findChildren<QWidget *>();
    for (const auto *widget : widgets) {
        const auto text = textOf(widget);
        if (text.isEmpty() || !widget->isVisible() || widget->window() != &window)
            continue;
        if (isCutOff(widget) || isOutside(widget, window))
            found << nameOf(widget, text.left(60));
    }
    return found;
}

QStringList onTheWrongSideIn(const QWidget &window)
{
    QStringList found;
    constexpr int nothing = 2;
    for (const auto *label : window.findChildren<QLabel *>()) {
        const auto *const text = label->findChild<QTextDocument *>();
        if (!text || !label->isVisible() || label->text().isEmpty()
            || label->alignment().testFlag(Qt::AlignHCenter))
            continue;
        const auto *const lines = text->firstBlock().layout();
        const auto place = lines->lineCount() > 0 ? lines->lineAt(0).naturalTextRect() : QRectF();
        const qreal gap = label->layoutDirection() == Qt::RightToLeft
            ? text->textWidth() - place.right()
            : place.left();
        if (gap > nothing)
            found << nameOf(label, label->text().left(60)) + u", begins %1 off"_s.arg(gap);
    }
    return found;
}

QStringList scrollBarsWithinOthersIn(const QWidget &window)
{
    QStringList found;
    const auto isScrolled = [](const QScrollArea *area) {
        return area && area->isVisible() && area->verticalScrollBar()->maximum() > 0;
    };
    for (const auto *area : window.findChildren<QScrollArea *>()) {
        for (const auto *above = area->parentWidget(); above; above = above->parentWidget()) {
            if (isScrolled(area) && isScrolled(qobject_cast<const QScrollArea *>(above)))
                found << nameOf(area->widget(), QLatin1String("scrolls"));
        }
    }
    return found;
}

QStringList notesWithHolesIn(const QWidget &dialog)
{
    QStringList found;
    for (const auto *form : dialog.findChildren<QFormLayout *>()) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const auto *const item = form->itemAt(row, QFormLayout::FieldRole);
            const auto *const note = item ? qobject_cast<QLabel *>(item->widget()) : nullptr;
            if (note && note->isVisible()
                && note->height() > note->heightForWidth(note->width()) + 2)
                found << nameOf(note, note->text());
        }
    }
    return found;
}

} // namespace restdock::test
