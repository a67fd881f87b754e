// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/drime/account.h"
#include "storage/profiles/setting.h"

#include <QList>
#include <QObject>
#include <QString>

class QLineEdit;
class QPushButton;
class QWidget;

namespace restdock::ui {

/// Edits one setting of a kind of storage, with the widget that suits the setting's description. The
/// widgets belong to the form that they are added to.
class SettingEditor final : public QObject
{
    Q_OBJECT

public:
    /// @p type is the storage's; see BackendType.
    SettingEditor(QString type, SettingField field, QObject *parent);

    const QString &type() const { return m_type; }
    const SettingField &field() const { return m_field; }
    /// Nobody changes it but for a test or a machine of their own.
    bool isRarelyUsed() const;
    bool isLocalFolder() const;
    bool isDrimeFolder() const;
    bool isWorkspace() const;

    QWidget *widget() const { return m_widget; } ///< has the value
    QWidget *row() const { return m_row; }       ///< the widget, with what stands beside it
    /// Puts @p button beside the widget. Before row() is added to a form.
    void addButton(QPushButton *button);

    void setValue(const SettingValue &value);
    SettingValue value() const;
    /// Names to choose from, instead of a number. What was chosen stays chosen.
    void offerWorkspaces(const QList<DrimeWorkspace> &workspaces);

Q_SIGNALS:
    void changed();

private:
    QWidget *makeWidget();
    QWidget *makeCheckBox();
    QWidget *makeChoice();
    QLineEdit *makeEdit();
    void addFolderChooser();

    const QString m_type;
    const SettingField m_field;
    QWidget *m_widget;
    QWidget *m_row;
};

} // namespace restdock::ui
