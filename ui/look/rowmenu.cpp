// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/rowmenu.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QMenu>
#include <QShortcut>

namespace restdock::ui {

namespace {

void showMenu(QAbstractItemView &view, const QList<QAbstractButton *> &buttons, QPoint place)
{
    auto *const menu = new QMenu(&view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (auto *button : buttons) {
        if (!button->isVisible())
            continue;
        auto *const action = menu->addAction(button->icon(), button->text());
        action->setEnabled(button->isEnabled());
        QObject::connect(action, &QAction::triggered, button, &QAbstractButton::click);
    }
    menu->popup(view.viewport()->mapToGlobal(place));
}

} // namespace

void offerInMenu(QAbstractItemView &view, const QList<QAbstractButton *> &buttons)
{
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(&view, &QWidget::customContextMenuRequested, &view,
                     [&view, buttons](const QPoint &place) { showMenu(view, buttons, place); });
}

void removeByKey(QAbstractItemView &view, QAbstractButton *button)
{
    auto *const key = new QShortcut(QKeySequence::Delete, &view);
    key->setContext(Qt::WidgetShortcut); // Del belongs to the field that has the focus
    QObject::connect(key, &QShortcut::activated, button, [button] {
        if (button->isVisible())
            button->click();
    });
}

} // namespace restdock::ui
