// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace restdock::ui {

struct ProfileEntry;

/// When each repository of a profile got its last backup, the latest first, as far as its server has
/// told.
class BackupList final : public QWidget
{
    Q_OBJECT

public:
    explicit BackupList(QWidget *parent = nullptr);

    void showBackups(const ProfileEntry &entry);

private:
    QLabel *m_title;
    QTreeWidget *m_list;
};

} // namespace restdock::ui
