// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keychainpage.h"

#include "ui/look/announcement.h"
#include "ui/look/errortext.h"
#include "ui/look/formlayout.h"
#include "ui/look/question.h"
#include "ui/look/rowmenu.h"
#include "ui/profiles/waitnotice.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTreeWidget>

namespace restdock::ui {

KeychainPage::KeychainPage(SystemAccess &system)
    : m_system(system),
      m_test(new QPushButton(tr("&Test"))),
      m_entries(new QTreeWidget),
      m_forget(new QPushButton(tr("&Forget…")))
{
    buildFacts();
    buildEntries();
}

void KeychainPage::buildFacts()
{
    auto *const form = new FormLayout;
    m_name = addFact(*form, tr("Keychain"));
    m_state = addFact(*form, tr("State"));
    column().addLayout(form);
    auto *const row = new QHBoxLayout;
    row->addWidget(m_test);
    row->addStretch();
    column().addLayout(row);
    m_result = addNote();
    m_result->hide();
    m_test->setToolTip(tr("Writes an entry, reads it and removes it"));
    connect(m_test, &QPushButton::clicked, this, &KeychainPage::test);
}

void KeychainPage::buildEntries()
{
    addHeading(tr("Restdock’s entries in it"));
    m_noEntries = addNote();
    m_entries->setAccessibleName(tr("Entries in the keychain"));
    m_entries->setRootIsDecorated(false);
    m_entries->setUniformRowHeights(true);
    m_entries->setHeaderLabels({tr("Profile"), tr("Entry")});
    m_entries->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_entries->setMinimumHeight(110);
    column().addWidget(m_entries, 1);
    auto *const row = new QHBoxLayout;
    row->addWidget(m_forget);
    row->addStretch();
    column().addLayout(row);
    column().addStretch(); // where there is nothing to list
    m_forget->setEnabled(false);
    connect(m_entries, &QTreeWidget::currentItemChanged, this,
            [this](const QTreeWidgetItem *current) { m_forget->setEnabled(current); });
    connect(m_forget, &QPushButton::clicked, this, &KeychainPage::askToForget);
    offerInMenu(*m_entries, {m_forget});
    removeByKey(*m_entries, m_forget);
}

QString KeychainPage::title() const
{
    return tr("Keychain");
}

QString KeychainPage::searchWords() const
{
    //: words by which people look for these settings; not shown
    return tr("password token secret wallet keyring KWallet GNOME Keyring KeePassXC");
}

void KeychainPage::refresh()
{
    m_name->setText(tr("asking…"));
    m_state->setText(tr("asking…"));
    m_system.inspectKeychain([self = QPointer(this)](const Result<KeychainReport> &report) {
        if (!self)
            return;
        if (report) {
            self->display(*report);
            return;
        }
        KeychainReport failed;
        failed.problem = errorText(report.error());
        self->display(failed);
    });
}

void KeychainPage::display(const KeychainReport &report)
{
    using State = SecretStore::State;
    m_name->setText(report.state == State::Absent ? tr("none")
                        : report.name.isEmpty()   ? tr("of the desktop")
                                                  : report.name);
    switch (report.state) {
    case State::Ready: m_state->setText(tr("unlocked")); break;
    case State::Locked:
        m_state->setText(tr("locked: it is unlocked when a profile needs it"));
        break;
    case State::Absent:
        m_state->setText(report.problem.isEmpty() ? tr("there is none") : report.problem);
        break;
    }
    m_test->setEnabled(report.state != State::Absent);
    m_entries->clear();
    for (const auto &entry : report.entries) {
        auto *const item = new QTreeWidgetItem(m_entries);
        item->setText(0, entry.profile.isEmpty() ? tr("(no profile)") : entry.profile);
        item->setText(1, entry.key);
    }
    m_entries->setVisible(!report.entries.isEmpty());
    m_forget->setVisible(!report.entries.isEmpty());
    m_noEntries->setText(entriesText(report));
    m_noEntries->setVisible(!m_noEntries->text().isEmpty());
}

/// What there is to say beside the list, or in its place.
QString KeychainPage::entriesText(const KeychainReport &report)
{
    if (report.state == SecretStore::State::Absent)
        return tr("No keychain can be asked now.");
    if (report.isRemembered)
        return report.entries.isEmpty()
            ? tr("Restdock has stored nothing there.")
            : tr("This keychain cannot list its entries. Shown is what Restdock has stored there.");
    if (!report.problem.isEmpty())
        return report.problem;
    return report.entries.isEmpty()
        ? tr("Nothing. Profiles without a secret are kept in a file of yours.")
        : QString();
}

/// May have to wait for the keychain, in a notice above the window. @p outcome is said if it was done.
void KeychainPage::change(const QString &wait, const Change &begin, const QString &outcome)
{
    for (auto *button : {m_test, m_forget})
        button->setEnabled(false);
    m_result->hide();
    const auto pending = std::make_shared<PendingChange>();
    auto *const notice = new WaitNotice(wait, this, pending);
    connect(notice, &WaitNotice::over, this, &KeychainPage::refresh);
    auto done = [this, outcome](const Result<void> &result) {
        m_result->setText(result ? outcome : errorText(result.error()));
        m_result->show();
        announce(*m_result, m_result->text());
    };
    begin(awaited<void>(notice, std::move(done)), pending);
}

void KeychainPage::test()
{
    change(
        tr("Testing the keychain. If it is locked, it asks for its password."),
        [this](Completion<void> done, const PendingChange::Handle &pending) {
            m_system.testKeychain(std::move(done), pending);
        },
        tr("It works: an entry was written, read and removed."));
}

void KeychainPage::askToForget()
{
    const auto *const item = m_entries->currentItem();
    if (!item)
        return;
    const QString key = item->text(1);
    ask(this,
        {tr("Forget an entry"),
         tr("The secrets of “%1” are removed from the keychain. A profile that needs them cannot "
            "start until they are entered again. Backups stay as they are.")
             .arg(item->text(0)),
         tr("&Keep"), tr("&Forget")},
        [this, key] { forget(key); });
}

void KeychainPage::forget(const QString &key)
{
    change(
        tr("Removing the entry. If the keychain is locked, it asks for its password."),
        [this, key](Completion<void> done, const PendingChange::Handle &pending) {
            m_system.forgetKeychainEntry(key, std::move(done), pending);
        },
        tr("The entry was removed from the keychain."));
}

} // namespace restdock::ui
