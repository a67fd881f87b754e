// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiledialog/profilepage.h"

class QLineEdit;
class QRadioButton;
class QSpinBox;

namespace restdock::ui {

/// Who can reach the server, and how the way there is protected.
class AccessPage final : public ProfilePage
{
    Q_OBJECT

public:
    explicit AccessPage(QWidget *parent = nullptr);

    void load(const Profile &profile) override;
    void store(Profile &profile) const override;

private:
    void refresh();
    QWidget *fileRow(QLineEdit *edit, const QString &title);

    QRadioButton *m_onlyHere;
    QRadioButton *m_network;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QRadioButton *m_plain;
    QRadioButton *m_encrypted;
    QLineEdit *m_certificate;
    QLineEdit *m_key;
};

} // namespace restdock::ui
