// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/result.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QWidget;

namespace restdock::ui {

class CommandEdit;

/// For somebody whose client does not get through: what can be looked at from here.
class ConnectHelp final : public QFrame
{
    Q_OBJECT

public:
    explicit ConnectHelp(QWidget *parent = nullptr);

    /// The server to help with. Forgets what was found out about the one before.
    void setUrl(const QString &url);
    /// What came of testRequested().
    void showTested(const Result<void> &result);

Q_SIGNALS:
    void testRequested();
    void testCancelled(); ///< nobody waits for what comes of it
    void logRequested();

private:
    bool isForThisComputerOnly() const;
    void showFirewall();
    void pressTest();
    void setTesting(bool isTesting);
    void say(const QString &text);

    QString m_url;
    bool m_isTesting = false;
    QPushButton *m_test;
    QPushButton *m_showFirewall;
    QLabel *m_found;
    CommandEdit *m_firewall;
    QWidget *m_firewallRow; // with its copy button
};

} // namespace restdock::ui
