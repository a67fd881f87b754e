// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profile.h"

#include <QDialog>

#include <optional>

class QRadioButton;
class QSpinBox;

namespace restdock::ui {

/// After how many days without a backup a person is warned: for one repository, or for all.
class LateBackupDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Which repository it is about, by its path.
    struct Single
    {
        QString name;
        QString title; ///< for people
    };

    /// Without @p single it is about all of them.
    LateBackupDialog(const QString &profileName, LateBackupRule rule,
                     const std::optional<Single> &single, QWidget *parent = nullptr);

    /// As it is chosen now.
    LateBackupRule rule() const;

private:
    void showDays();

    const LateBackupRule m_rule;
    const std::optional<Single> m_single;
    QSpinBox *m_days;
    QRadioButton *m_onlyOne;
    QRadioButton *m_all;
};

} // namespace restdock::ui
