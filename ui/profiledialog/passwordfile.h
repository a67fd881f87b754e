// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/result.h"

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QTimer;

namespace restdock::ui {

class Commands;

/// An .htpasswd file, to be chosen or typed, and who is in it.
class PasswordFile final : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordFile(Commands &commands, QWidget *parent = nullptr);

    QString path() const; ///< empty: none is chosen
    void setPath(const QString &path);
    /// Asks for the names in it, if there is a path: namesRead() or, if the path is another one by
    /// then, only ended().
    void read();
    bool isBusy() const { return m_pendingCalls > 0; }
    QLineEdit &edit() const { return *m_edit; }

Q_SIGNALS:
    void edited();
    void settled(); ///< the path has stayed the same for a moment: read() is worth it
    void namesRead(const restdock::Result<QStringList> &names);
    void ended();

private:
    void choose();

    Commands &m_commands;
    QLineEdit *m_edit;
    QTimer *m_readSoon;
    int m_pendingCalls = 0;
};

} // namespace restdock::ui
