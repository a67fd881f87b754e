// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "ui/look/growing.h"
#include "ui/look/scrolling.h"
#include "ui/look/searchfield.h"
#include "ui/look/symbolicicon.h"
#include "ui/settings/appearancepage.h"
#include "ui/settings/generalpage.h"
#include "ui/settings/headlesspage.h"
#include "ui/settings/keychainpage.h"
#include "ui/settings/logpage.h"
#include "ui/settings/notificationspage.h"
#include "ui/settings/preferences.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QShowEvent>
#include <QStackedWidget>
#include <QStyle>

#include <algorithm>

namespace restdock::ui {

SettingsDialog::SettingsDialog(const Given &given, QWidget *parent)
    : QDialog(parent),
      m_search(new SearchField),
      m_list(new QListWidget),
      m_pages(new QStackedWidget),
      m_nothing(new QLabel(tr("No setting matches this word.")))
{
    setWindowTitle(tr("Settings"));
    resize(720, 540);
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setAccessibleName(tr("Find a setting"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize({16, 16});
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setWordWrap(true);
    m_nothing->hide();

    auto *const side = new QVBoxLayout;
    side->addWidget(m_search);
    side->addWidget(m_nothing);
    side->addWidget(m_list, 1);
    auto *const row = new QHBoxLayout;
    row->addLayout(side);
    row->addWidget(m_pages, 1);
    auto *const buttons = new QDialogButtonBox;
    auto *const close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const column = new QVBoxLayout(this);
    const bool isReadOnly = given.preferences.isReadOnly();
    if (isReadOnly) {
        auto *const notice = new QLabel(
            tr("A later version of Restdock has written these settings. Those that this version "
               "knows apply, but they cannot be changed here. Update Restdock."));
        notice->setWordWrap(true);
        notice->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(notice);
    }
    column->addLayout(row, 1);

    auto *const log = new LogPage(given.preferences, given.commands);
    const QList<SettingsPage *> ofTheFile{new GeneralPage(given.preferences, given.system),
                                          new NotificationsPage(given.preferences),
                                          new AppearancePage(given.preferences)};
    for (auto *const page : ofTheFile) {
        page->setDisabled(isReadOnly);
        addPage(page);
    }
    addPage(new KeychainPage(given.system));
    log->setDisabled(isReadOnly);
    addPage(log);
    addPage(new HeadlessPage(given.profiles, given.profile));
    column->addWidget(buttons);    // and so Tab comes to it after the page
    close->setDefault(true);       // or Return would press the first button of any page
    constexpr int aroundText = 64; // of the field: symbol, button, frame
    const int wide = std::max(m_list->sizeHintForColumn(0) + 24,
                              m_search->fontMetrics().horizontalAdvance(m_search->placeholderText())
                                  + aroundText);
    m_list->setFixedWidth(wide);
    m_search->setFixedWidth(wide);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::search);
    connect(m_search, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsDialog::showRow);
    auto *const find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void SettingsDialog::addPage(SettingsPage *page)
{
    auto *const scroller = scrolling(page);
    // Downwards it scrolls; a line that does not wrap has to fit.
    scroller->setMinimumWidth(page->minimumSizeHint().width()
                              + style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 2);
    m_pages->addWidget(scroller);
    m_list->addItem(new QListWidgetItem(symbolicIcon(page->iconName()), page->title()));
}

/// The longest page is seen as a whole, in any font, where the screen has room.
void SettingsDialog::showEvent(QShowEvent *event)
{
    if (!event->spontaneous()) {
        layout()->activate(); // or the pages would not be as wide as they are going to be
        int longest = 0;
        for (int row = 0; row < m_pages->count(); ++row) {
            const auto *const scroller = static_cast<QScrollArea *>(m_pages->widget(row));
            // Beside its scroll bar, too: one that is there leaves only where the page fits beside it.
            const int width = m_pages->width() - scroller->verticalScrollBar()->sizeHint().width();
            longest = std::max(longest, scroller->widget()->heightForWidth(width));
        }
        growBy(*this, {0, longest - m_pages->height()});
    }
    QDialog::showEvent(event);
}

void SettingsDialog::showPage(Page page)
{
    m_search->clear();
    m_list->setCurrentRow(int(page));
}

void SettingsDialog::showRow(int row)
{
    if (row < 0)
        return;
    m_pages->setCurrentIndex(row);
    auto *const scroller = static_cast<QScrollArea *>(m_pages->currentWidget());
    static_cast<SettingsPage *>(scroller->widget())->refresh();
}

/// Only the pages that have it stay in the list, and on them what has it is underlined.
void SettingsDialog::search(const QString &text)
{
    const auto term = text.trimmed();
    int first = -1;
    bool isCurrentShown = false;
    for (int row = 0; row < m_list->count(); ++row) {
        auto *const scroller = static_cast<QScrollArea *>(m_pages->widget(row));
        const bool fits =
            static_cast<SettingsPage *>(scroller->widget())->mark(term) || term.isEmpty();
        m_list->setRowHidden(row, !fits);
        if (fits && first < 0)
            first = row;
        isCurrentShown |= fits && row == m_list->currentRow();
    }
    m_nothing->setVisible(first < 0);
    if (!isCurrentShown && first >= 0)
        m_list->setCurrentRow(first);
}

} // namespace restdock::ui
