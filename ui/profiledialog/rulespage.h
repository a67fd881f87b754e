// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiledialog/profilepage.h"

class QCheckBox;
class QLineEdit;

namespace restdock::ui {

/// What clients may do, and how much.
class RulesPage final : public ProfilePage
{
    Q_OBJECT

public:
    explicit RulesPage(QWidget *parent = nullptr);

    void load(const Profile &profile) override;
    void store(Profile &profile) const override;

private:
    QCheckBox *m_appendOnly;
    QCheckBox *m_privateRepos;
    QCheckBox *m_verify;
    QLineEdit *m_limit;
    QCheckBox *m_autoStart;
    QLineEdit *m_requestLog;
};

} // namespace restdock::ui
