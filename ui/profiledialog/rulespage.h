// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiledialog/profilepage.h"

class QCheckBox;
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

private:
    void showLateDaysOf(const QMap<QString, int> &daysOf);

    QCheckBox *m_appendOnly;
    QCheckBox *m_privateRepos;
    QCheckBox *m_verify;
    SizeEdit *m_limit;
    SizeEdit *m_keepFree;
    QSpinBox *m_lateDays;
    MutedLabel *m_lateDaysOf;
};

} // namespace restdock::ui
