// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/assistance.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace restdock::ui {

using namespace Qt::StringLiterals;

namespace {

bool isValue(const QLabel &label)
{
    return !label.accessibleName().isEmpty()
        && label.textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard);
}

/// Qt tells either a label's accessible name or its text. The name is made when it is asked for:
/// a number that ticks changes nothing that would be told.
class ValueFace final : public QAccessibleWidget
{
public:
    explicit ValueFace(QLabel &label)
        : QAccessibleWidget(&label, QAccessible::StaticText),
          m_label(label)
    {
    }

    QString text(QAccessible::Text what) const override
    {
        if (what != QAccessible::Name || !isValue(m_label))
            return QAccessibleWidget::text(what);
        //: for a screen reader: the name of a value, and the value ("State: running")
        return Assistance::tr("%1: %2").arg(m_label.accessibleName(), m_label.text());
    }

    /// The label beside it would be read in place of its name, which has it.
    QList<QPair<QAccessibleInterface *, QAccessible::Relation>> relations(
        QAccessible::Relation /*which*/) const override
    {
        return {};
    }

private:
    const QLabel &m_label;
};

/// A plain widget, which may become a page, and be given a name, after somebody asked for its face.
class PageFace final : public QAccessibleWidget
{
public:
    explicit PageFace(QWidget &page) : QAccessibleWidget(&page), m_page(page) {}

    QAccessible::Role role() const override
    {
        return !m_page.accessibleName().isEmpty()
                && qobject_cast<QStackedWidget *>(m_page.parentWidget())
            ? QAccessible::Grouping
            : QAccessible::Client;
    }

private:
    const QWidget &m_page;
};

QAccessibleInterface *makeFace(const QString &className, QObject *object)
{
    if (className == u"QLabel") {
        auto *const label = qobject_cast<QLabel *>(object);
        return label && isValue(*label) ? new ValueFace(*label) : nullptr;
    }
    if (className == u"QProgressBar") {
        auto *const bar = qobject_cast<QProgressBar *>(object);
        const bool isLevel = bar && !bar->isTextVisible() && bar->minimum() < bar->maximum();
        return isLevel ? new QAccessibleWidget(bar, QAccessible::Graphic) : nullptr;
    }
    if (className == u"QStackedWidget")
        return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::Client);
    if (QLatin1String(object->metaObject()->className()) == "QWidget"_L1)
        return new PageFace(*qobject_cast<QWidget *>(object));
    return nullptr;
}

int lineOf(const QAbstractItemView &view, const QModelIndex &index)
{
    const auto *const tree = qobject_cast<const QTreeView *>(&view);
    if (!tree)
        return index.row();
    int line = 0;
    for (auto above = tree->indexAbove(index); above.isValid(); above = tree->indexAbove(above))
        ++line;
    return line;
}

void readCurrent(QAbstractItemView &view)
{
    auto *const cell = view.hasFocus() ? Assistance::currentOf(view) : nullptr;
    if (!cell)
        return;
    QAccessibleEvent event(cell, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

/// Its cells with tabs between them, as tables are pasted elsewhere.
QString selectedRows(const QAbstractItemView &view)
{
    QStringList rows;
    auto indexes =
        view.selectionModel() ? view.selectionModel()->selectedRows() : QModelIndexList();
    std::sort(indexes.begin(), indexes.end());
    for (const auto &first : std::as_const(indexes)) {
        QStringList cells;
        for (int column = 0; column < view.model()->columnCount(first.parent()); ++column)
            cells << first.siblingAtColumn(column).data().toString();
        rows << cells.join(u'\t');
    }
    return rows.join(u'\n');
}

/// Whether it was a key for which the widget does the wrong thing.
bool takesKey(QObject *watched, QKeyEvent &event)
{
    const bool isTab = event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab;
    if (isTab && event.modifiers().testFlag(Qt::ControlModifier)
        && qobject_cast<QComboBox *>(watched)) {
        event.ignore(); // and so it goes on to whoever has the pages; the box would look for it
        return true;
    }
    auto *const view = qobject_cast<QAbstractItemView *>(watched);
    if (!view || !event.matches(QKeySequence::Copy))
        return false;
    const auto text = selectedRows(*view);
    if (text.isEmpty())
        return false;
    QGuiApplication::clipboard()->setText(text);
    event.accept();
    return true;
}

} // namespace

Assistance::Assistance(QApplication &application)
{
    QAccessible::installFactory(makeFace);
    application.installEventFilter(this);
}

Assistance::~Assistance()
{
    QAccessible::removeFactory(makeFace);
}

QAccessibleInterface *Assistance::currentOf(QAbstractItemView &view)
{
    const auto current = view.currentIndex();
    auto *const face = QAccessible::queryAccessibleInterface(&view);
    auto *const table = face ? face->tableInterface() : nullptr;
    return current.isValid() && table ? table->cellAt(lineOf(view, current), current.column())
                                      : nullptr;
}

bool Assistance::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish) {
        auto *const label = qobject_cast<QLabel *>(watched);
        if (label && label->focusPolicy() == Qt::ClickFocus && isValue(*label))
            label->setFocusPolicy(Qt::StrongFocus);
    } else if (event->type() == QEvent::KeyPress) {
        if (takesKey(watched, *static_cast<QKeyEvent *>(event)))
            return true;
    } else if (event->type() == QEvent::FocusIn && QAccessible::isActive()) {
        // Later: Qt tells of the view itself after this event.
        if (auto *const view = qobject_cast<QAbstractItemView *>(watched))
            QMetaObject::invokeMethod(
                view, [view] { readCurrent(*view); }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace restdock::ui
