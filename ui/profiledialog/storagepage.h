// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/result.h"
#include "ui/commands.h"
#include "ui/profiledialog/profilepage.h"

#include <QMap>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace restdock::ui {

/// Name, kind of storage, and that storage's own settings, which its type describes.
class StoragePage final : public ProfilePage
{
    Q_OBJECT

public:
    StoragePage(const BackendCatalogue &catalogue, Commands &commands, bool isNew,
                QWidget *parent = nullptr);

    void load(const Profile &profile) override;
    void store(Profile &profile) const override;

private:
    /// What edits one setting of one type, and the widget around it in the form.
    struct Editor
    {
        QString type;
        SettingField field;
        QWidget *widget = nullptr;
        QWidget *row = nullptr;
    };

    Editor makeEditor(const QString &type, const SettingField &field);
    QLineEdit *makeEdit(const SettingField &field);
    QWidget *makeFolderRow(QLineEdit *edit);
    void addEditors();
    void showType();
    static void showValue(const Editor &editor, const SettingValue &value);
    static SettingValue valueOf(const Editor &editor);
    void test();
    void showOutcome(const Result<StorageReport> &report, const Profile &tested);
    void offerWorkspaces(const QList<DrimeWorkspace> &workspaces);

    const BackendCatalogue &m_catalogue;
    Commands &m_commands;
    QFormLayout *m_form;
    QLineEdit *m_name;
    QComboBox *m_type;
    QPushButton *m_test;
    QLabel *m_symbol;
    QLabel *m_outcome;
    QList<Editor> m_editors;
    Profile m_loaded;
};

} // namespace restdock::ui
