// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiledialog/profilepage.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace restdock::ui {

class MutedLabel;
class SizeEdit;

/// What clients may do, and how much.
class RulesPage final : public ProfilePage
{
    Q_OBJECT

public:
    explicit RulesPage(QWidget *parent = nullptr);

    void load(const Profile &profile) override;
    void store(Profile &profile) const override;
    Problems ownProblems() const override;

    /// Shows whether the running server can be made to let clients delete for a while, and for how
    /// many minutes it does; 0: it does not.
    void showDeleting(bool isPossible, int minutes);

Q_SIGNALS:
    void deletingRequested(); ///< to allow it, or to end that

private:
    void showLateDaysOf(const QMap<QString, int> &daysOf);

    QCheckBox *m_appendOnly;
    QCheckBox *m_privateRepos;
    QCheckBox *m_verify;
    SizeEdit *m_limit;
    SizeEdit *m_keepFree;
    QSpinBox *m_lateDays;
    MutedLabel *m_lateDaysOf;
    QPushButton *m_deleting;
    QLabel *m_deletingState;
    QWidget *m_deletingRow;
};

} // namespace restdock::ui
