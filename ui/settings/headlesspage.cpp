// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/headlesspage.h"

#include "ui/connect/commandedit.h"
#include "ui/look/formlayout.h"
#include "ui/profiles/profilemodel.h"
#include "ui/settings/headlesscommands.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace restdock::ui {

HeadlessPage::HeadlessPage(const ProfileModel &profiles, const QString &profile)
    : m_profiles(profiles),
      m_profile(new QComboBox),
      m_commands(new CommandEdit(8))
{
    addNote(tr("A profile can be served without this window, by a systemd service of your own. It "
               "then also runs while nobody is signed in."));
    auto *const form = new FormLayout;
    auto *const label = new QLabel(tr("&Profile"));
    label->setBuddy(m_profile);
    form->addRow(label, m_profile);
    column().addLayout(form);

    auto *const title = new QLabel(tr("C&ommands"));
    title->setBuddy(m_commands);
    column().addWidget(title);
    m_commands->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    column().addWidget(m_commands, 1);
    auto *const row = new QHBoxLayout;
    auto *const copy = new QPushButton(tr("Cop&y"));
    row->addWidget(copy);
    row->addStretch();
    column().addLayout(row);
    addNote(tr("Stop the profile here first, and do not let it start with Restdock: two programs "
               "cannot serve the same profile."));
    connect(m_profile, &QComboBox::currentIndexChanged, this, &HeadlessPage::showCommands);
    connect(copy, &QPushButton::clicked, m_commands, &CommandEdit::copyAll);
    connect(&m_profiles, &ProfileModel::profilesChanged, this, &HeadlessPage::refresh);
    fill(profile);
}

void HeadlessPage::refresh()
{
    fill(m_profile->currentData().toString());
}

void HeadlessPage::fill(const QString &chosen)
{
    {
        const QSignalBlocker quiet(m_profile);
        m_profile->clear();
        for (int row = 0; row < m_profiles.count(); ++row)
            m_profile->addItem(m_profiles.at(row).profile.name, m_profiles.at(row).id);
        m_profile->setCurrentIndex(std::max(m_profile->findData(chosen), 0));
    }
    showCommands();
}

void HeadlessPage::showCommands()
{
    const auto *const entry = m_profiles.find(m_profile->currentData().toString());
    const auto text = entry ? headlessCommands(entry->profile) : tr("There is no profile yet.");
    if (m_commands->toPlainText() != text) // what is selected of it stays so
        m_commands->setPlainText(text);
}

QString HeadlessPage::title() const
{
    return tr("Headless");
}

QString HeadlessPage::searchWords() const
{
    //: words by which people look for these settings; not shown
    return tr("systemd service unit server daemon without window boot");
}

} // namespace restdock::ui
