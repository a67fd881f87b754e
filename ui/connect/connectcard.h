// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connect/connectcommands.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTabBar;

namespace restdock::ui {

/// The commands with which a client uses a server, ready to be pasted.
class ConnectCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectCard(QWidget *parent = nullptr);

    void setDetails(const ConnectDetails &details);

private:
    void refresh();
    void copy();

    ConnectDetails m_details;
    QTabBar *m_tabs;
    QPlainTextEdit *m_commands;
    QLabel *m_note;
};

} // namespace restdock::ui
