// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiledialog/profilepage.h"

#include <QList>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace restdock::ui {

class SizeEdit;

/// What few people ever change: watching a server, and its limits.
class AdvancedPage final : public ProfilePage
{
    Q_OBJECT

public:
    explicit AdvancedPage(QWidget *parent = nullptr);

    void load(const Profile &profile) override;
    void store(Profile &profile) const override;
    Problems ownProblems() const override;

    /// @p url: the server's address, ending with '/'. That of its state follows from it.
    void showServerAddress(const QString &url);

private:
    /// A number of a profile, by the key of its setting.
    struct Number
    {
        QString key;
        QSpinBox *box;
    };

    void addNumber(const QString &key, const QString &label, const QString &unit);

    QCheckBox *m_autoStart;
    QCheckBox *m_onlyTls13;
    QLineEdit *m_socket;
    QLineEdit *m_requestLog;
    QComboBox *m_metrics;
    QLineEdit *m_health;
    SizeEdit *m_receiveRate;
    SizeEdit *m_sendRate;
    QList<Number> m_numbers;
};

} // namespace restdock::ui
