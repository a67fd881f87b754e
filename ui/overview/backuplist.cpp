// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/backuplist.h"

#include "ui/look/format.h"
#include "ui/look/mutedlabel.h"
#include "ui/profiles/profilemodel.h"
#include "ui/repositories/repositorymodel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTreeWidget>

#include <algorithm>
#include <vector>

namespace restdock::ui {

namespace {

constexpr int mostRows = 4; // without scrolling

RepositoryFacts factsOf(const QString &name, const QDateTime &backup)
{
    RepositoryFacts facts;
    facts.name = name;
    facts.isCounted = true;
    facts.addBackup(backup);
    return facts;
}

} // namespace

BackupList::BackupList(QWidget *parent)
    : QWidget(parent),
      m_title(new MutedLabel),
      m_list(new QTreeWidget)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    m_list->setAccessibleName(tr("Last backups received"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setHeaderLabels({tr("Repository"), tr("Last backup received"), tr("Age")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    column->addWidget(m_list);
}

void BackupList::showBackups(const ProfileEntry &entry)
{
    const auto &backups = entry.backups();
    m_list->setVisible(!backups.isEmpty());
    m_title->setVisible(backups.isEmpty() && entry.status.isUp());
    m_title->setText(tr("No backup has been received yet."));
    std::vector<std::pair<QDateTime, QString>> rows;
    for (auto it = backups.begin(); it != backups.end(); ++it)
        rows.emplace_back(it.value(), it.key());
    std::sort(rows.begin(), rows.end(), std::greater());
    while (m_list->topLevelItemCount() > int(rows.size()))
        delete m_list->takeTopLevelItem(m_list->topLevelItemCount() - 1);
    while (m_list->topLevelItemCount() < int(rows.size()))
        new QTreeWidgetItem(m_list);
    const auto now = QDateTime::currentDateTime();
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto facts = factsOf(rows[i].second, rows[i].first);
        const QStringList texts{repositoryTitle(facts), formatMoment(rows[i].first),
                                ageText(backupAge(facts, entry.profile.lateBackups, now))};
        auto *const item = m_list->topLevelItem(int(i));
        for (int column = 0; column < texts.size(); ++column)
            item->setText(column, texts[column]);
    }
    const int shown = std::min(int(rows.size()), mostRows);
    const int rowHeight = std::max(m_list->sizeHintForRow(0), 0); // as the style has it
    m_list->setFixedHeight(m_list->header()->sizeHint().height() + shown * rowHeight
                           + 2 * m_list->frameWidth());
}

} // namespace restdock::ui
