// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/awaitedchange.h"
#include "ui/profiles/profilemodel.h"
#include "ui/transfer/profiletransfer.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace restdock::ui {

class Commands;

/// Asks which profiles to write into a file, and what of their secrets.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p ticked: the ids of those that are chosen at first. @p commands outlive it.
    ExportDialog(const QList<ProfileModel::Item> &profiles, const QStringList &ticked,
                 Commands &commands, QWidget *parent = nullptr);

    /// What the button asks for, into @p file.
    ExportRequest request(const QString &file) const;

protected:
    void reject() override;

private:
    QStringList chosenIds() const;
    void refresh();
    void chooseFile();
    void write(const QString &file);
    void showOutcome(const Result<ExportReport> &report, const QString &file);
    void display(const QString &text, const QColor &colour);
    void tell(const QString &text, const QColor &colour);

    Commands &m_commands;
    QListWidget *m_list;
    QRadioButton *m_without;
    QRadioButton *m_locked;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    QCheckBox *m_hashes;
    QLabel *m_message;
    QPushButton *m_export = nullptr;
    QPushButton *m_close = nullptr;
    AwaitedChange m_writing{*this};
};

} // namespace restdock::ui
