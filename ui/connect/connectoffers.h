// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;

namespace restdock::ui {

/// What somebody wants next whose first backup has arrived. The boxes show what is so; who is asked
/// to change it shows the outcome.
class ConnectOffers final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectOffers(QWidget *parent = nullptr);

    void showStartsAtLogin(bool starts);
    /// @p days: after which a missing backup is told of; 0: never.
    void showLateDays(int days);

Q_SIGNALS:
    void startAtLoginRequested(bool starts);
    void lateDaysRequested(int days);

private:
    QCheckBox *m_startAtLogin;
    QCheckBox *m_warn;
    int m_days = 0; ///< that m_warn offers
};

} // namespace restdock::ui
