// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace restdock::ui {

struct ProfileEntry;

/// What is wrong with a profile, why, and what to do, above its details. Hidden without trouble.
class TroubleBar final : public QFrame
{
    Q_OBJECT

public:
    explicit TroubleBar(QWidget *parent = nullptr);

    void setEntry(const ProfileEntry *entry);

Q_SIGNALS:
    void retryRequested();
    void editRequested();

private:
    QLabel *m_symbol;
    QLabel *m_what;
    QLabel *m_why;
    QPushButton *m_retry;
    QPushButton *m_edit;
};

} // namespace restdock::ui
