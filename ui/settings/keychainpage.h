// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"
#include "ui/settings/systemaccess.h"

#include <functional>

class QPushButton;
class QTreeWidget;

namespace restdock::ui {

/// Which keychain holds the secrets, whether it works, and what of ours it has.
class KeychainPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit KeychainPage(SystemAccess &system);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("key"); }
    QString searchWords() const override;
    void refresh() override;

private:
    void buildFacts();
    void buildEntries();
    void display(const KeychainReport &report);
    static QString entriesText(const KeychainReport &report);
    using Change = std::function<void(Completion<void>, const PendingChange::Handle &)>;
    void change(const QString &wait, const Change &begin, const QString &outcome);
    void test();
    void askToForget();
    void forget(const QString &key);

    SystemAccess &m_system;
    QLabel *m_name = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_test;
    QLabel *m_result = nullptr;
    QTreeWidget *m_entries;
    QLabel *m_noEntries = nullptr;
    QPushButton *m_forget;
};

} // namespace restdock::ui
