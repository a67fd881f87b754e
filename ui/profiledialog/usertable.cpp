// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiledialog/usertable.h"

#include "ui/look/fillingheader.h"
#include "ui/look/format.h"
#include "ui/look/rowtable.h"
#include "ui/users/usermodel.h"

#include <QHeaderView>
#include <QSignalBlocker>

#include <utility>

namespace restdock::ui {

UserTable::UserTable(QMap<QString, UserSeen> seen, QWidget *parent)
    : QTableWidget(parent),
      m_seen(std::move(seen))
{
    setHorizontalHeader(new FillingHeader(Address));
    setColumnCount(ColumnCount);
    setHorizontalHeaderLabels({tr("Name"), tr("Access"), tr("Own folder only"), tr("Limit"),
                               tr("Last seen"), tr("Last address")});
    showWholeRows(*this);
    setMinimumHeight(130);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void UserTable::showUsers(const QList<ProfileUser> &users, const QString &selected)
{
    const QSignalBlocker blocked(this);
    setRowCount(int(users.size()));
    int current = users.isEmpty() ? -1 : 0;
    for (int row = 0; row < rowCount(); ++row) {
        showUser(row, users.at(row));
        if (users.at(row).name == selected)
            current = row;
    }
    setCurrentCell(current, Name);
}

void UserTable::showUser(int row, const ProfileUser &user)
{
    const auto seen = m_seen.value(user.name);
    put(row, Name, user.name);
    put(row, Rights, rightsText(user.rights));
    put(row, Folder, m_hasOwnFolders ? tr("yes") : tr("no"));
    put(row, Limit, user.maximumBytes > 0 ? formatBytes(user.maximumBytes) : tr("none"));
    put(row, Seen, seen.at.isValid() ? formatMoment(seen.at) : tr("never"));
    put(row, Address, seen.address);
}

void UserTable::setOwnFolders(bool hasOwnFolders)
{
    if (std::exchange(m_hasOwnFolders, hasOwnFolders) == hasOwnFolders)
        return;
    for (int row = 0; row < rowCount(); ++row)
        put(row, Folder, m_hasOwnFolders ? tr("yes") : tr("no"));
}

void UserTable::put(int row, Column column, const QString &text)
{
    auto *shown = item(row, column);
    if (!shown) {
        shown = new QTableWidgetItem;
        setItem(row, column, shown);
    }
    shown->setText(text);
}

} // namespace restdock::ui
