// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace restdock::ui {

/// Shows a new password, the only time that it is seen, and copies it for a minute.
class FreshPassword final : public QWidget
{
    Q_OBJECT

public:
    explicit FreshPassword(QWidget *parent = nullptr);

    /// @p words say whose it is.
    void setPassword(const QString &user, const QString &words, const QString &password);
    /// Why there is none.
    void setProblem(const QString &problem);
    /// Whether its button has one; where several stand together, one of them may.
    void setHasMnemonic(bool has);

private:
    QLabel *m_words;
    QLineEdit *m_password;
    QPushButton *m_copy;
};

} // namespace restdock::ui
