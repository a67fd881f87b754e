// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/about/helpdialog.h"

#include "ui/look/growing.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QScrollBar>
#include <QTreeWidget>

namespace restdock::ui {

namespace {

struct HelpTexts
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QTreeWidget *shortcutList(const QList<QAction *> &actions)
{
    auto *const list = new QTreeWidget;
    list->setAccessibleName(HelpTexts::tr("Shortcuts"));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAlternatingRowColors(true);
    list->setHeaderLabels({HelpTexts::tr("Shortcut"), HelpTexts::tr("What it does")});
    for (const auto *action : actions) {
        auto *const item = new QTreeWidgetItem(list);
        item->setText(0, action->shortcut().toString(QKeySequence::NativeText));
        item->setText(1, QString(action->text()).remove(u'&'));
    }
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    return list;
}

/// What the list lacks to show each shortcut as a whole.
QSize missingIn(QTreeWidget &list)
{
    list.doItemsLayout();
    const QAbstractItemView &view = list;
    const int frame = 2 * list.frameWidth();
    const int width = view.sizeHintForColumn(0) + view.sizeHintForColumn(1) + frame;
    const int height = list.header()->sizeHint().height()
        + list.topLevelItemCount() * view.sizeHintForRow(0) + frame;
    // Beside a scroll bar, too: a screen may be lower.
    return QSize(width + list.verticalScrollBar()->sizeHint().width(), height) - list.size();
}

} // namespace

void showHelp(QWidget *parent, const QList<QAction *> &actions)
{
    auto *const dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(HelpTexts::tr("Help"));
    dialog->resize(460, 680);
    auto *const column = new QVBoxLayout(dialog);
    auto *const words = new QLabel(HelpTexts::tr(
        "“Connect a client” has the commands for a computer that is to be backed up. The manual is "
        "“man restdock”; how restic itself works is explained at restic.readthedocs.io."));
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(words);
    auto *const keychain = new QLabel(HelpTexts::tr(
        "Tokens are kept in the keychain of the desktop: GNOME Keyring, KWallet or KeePassXC. "
        "Where none is running, a token can be entered for as long as Restdock runs, or the "
        "profile can be kept in a file that is locked with a passphrase."));
    keychain->setWordWrap(true);
    keychain->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(keychain);
    auto *const list = shortcutList(actions);
    column->addWidget(list, 1);
    auto *const buttons = new QDialogButtonBox;
    buttons->addButton(HelpTexts::tr("&Close"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    column->activate();
    growBy(*dialog, {missingIn(*list).width(), 0}); // the words above need less height then
    column->activate();
    growBy(*dialog, {0, missingIn(*list).height()});
    dialog->open();
}

} // namespace restdock::ui
