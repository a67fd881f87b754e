// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/usermodel.h"

#include "ui/look/format.h"
#include "ui/profiles/profilemodel.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace restdock::ui {

namespace {

struct UserTexts
{
    Q_DECLARE_TR_FUNCTIONS(User)
};

UserFacts factsOf(const ProfileEntry &entry, const ProfileUser &user)
{
    UserFacts facts;
    facts.name = user.name;
    facts.rights = user.rights;
    if (entry.profile.appendOnly && user.rights == UserRights::Full)
        facts.rights = UserRights::AddOnly;
    facts.hasOwnFolder = entry.profile.privateRepos;
    facts.maximumBytes = user.maximumBytes;
    facts.seen = entry.seen.value(user.name);
    for (const auto &client : entry.traffic.clients) {
        if (client.user != user.name)
            continue;
        facts.isConnected = true;
        facts.seen = {QDateTime::currentDateTimeUtc(), client.address};
    }
    return facts;
}

} // namespace

QList<UserFacts> usersOf(const ProfileEntry &entry, const QStringList &inFile)
{
    const auto access = entry.profile.access;
    QStringList names;
    for (const auto &user : entry.profile.users)
        names << user.name;
    if (access == ProfileAccess::Htpasswd)
        names << inFile;
    if (access == ProfileAccess::Htpasswd || access == ProfileAccess::Proxy)
        names << entry.seen.keys();
    names.removeDuplicates();
    std::sort(names.begin(), names.end(), [](const QString &one, const QString &other) {
        return QString::localeAwareCompare(one, other) < 0;
    });
    QList<UserFacts> users;
    for (const auto &name : std::as_const(names)) {
        const auto &known = entry.profile.users;
        const auto rules = std::find_if(known.begin(), known.end(),
                                        [&name](const auto &user) { return user.name == name; });
        users << factsOf(entry, rules == known.end() ? ProfileUser{.name = name} : *rules);
    }
    return users;
}

QString rightsText(UserRights rights)
{
    switch (rights) {
    case UserRights::AddOnly: return UserTexts::tr("Add only");
    case UserRights::ReadOnly: return UserTexts::tr("Read only");
    case UserRights::Full: break;
    }
    return UserTexts::tr("Full");
}

UserModel::UserModel(QObject *parent) : QAbstractTableModel(parent) {}

void UserModel::setUsers(QList<UserFacts> users)
{
    if (m_users == users)
        return;
    const bool isSameList = std::equal(
        users.begin(), users.end(), m_users.begin(), m_users.end(),
        [](const UserFacts &one, const UserFacts &other) { return one.name == other.name; });
    if (!isSameList)
        beginResetModel();
    m_users = std::move(users);
    if (!isSameList)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int UserModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_users.size());
}

int UserModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString UserModel::text(const UserFacts &user, int column) const
{
    switch (column) {
    case Name: return user.name;
    case Rights: return rightsText(user.rights);
    case OwnFolder: return user.hasOwnFolder ? tr("yes") : tr("no");
    case Limit: return user.maximumBytes > 0 ? formatBytes(user.maximumBytes) : tr("none");
    case LastSeen:
        if (user.isConnected)
            return tr("now");
        return user.seen.at.isValid() ? formatMoment(user.seen.at) : tr("never");
    case Address: return user.seen.address;
    default: return {};
    }
}

QVariant UserModel::data(const QModelIndex &index, int role) const
{
    const auto &user = m_users[index.row()];
    switch (role) {
    case Qt::DisplayRole: return text(user, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() != Name)
            return {};
        //: a user: name, what it may do, when it was last seen
        return tr("%1, %2, last seen: %3")
            .arg(user.name, rightsText(user.rights), text(user, LastSeen));
    default: return {};
    }
}

QVariant UserModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Rights: return tr("Access");
    case OwnFolder: return tr("Own folder only");
    case Limit: return tr("Limit");
    case LastSeen: return tr("Last seen");
    case Address: return tr("Last address");
    default: return {};
    }
}

} // namespace restdock::ui
