// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/result.h"
#include "ui/commands.h"
#include "ui/profiledialog/profilepage.h"

#include <QMap>

#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

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

    /// Whether what stands here now has passed the test, or was loaded from a profile that is there.
    bool isTested() const;
    /// Tests it; @p done tells whether it passed. The page shows what came out.
    void test(std::function<void(bool passed)> done = {});

private:
    /// What edits one setting of one type, and the widget around it in the form.
    struct Editor
    {
        QString type;
        SettingField field;
        QWidget *widget = nullptr;
        QWidget *row = nullptr;
    };

    /// A file with a secret, instead of the secret itself.
    struct SecretFile
    {
        QString type;
        QString key;
        QLineEdit *edit;
    };

    Editor makeEditor(const QString &type, const SettingField &field);
    QLineEdit *makeEdit(const SettingField &field);
    QWidget *makeFolderRow(QLineEdit *edit);
    void addMore();
    void addEditors();
    void showType();
    static void showValue(const Editor &editor, const SettingValue &value);
    static SettingValue valueOf(const Editor &editor);
    QLineEdit *makeSecretFile(const SettingField &field);
    static bool isLocalFolder(const Editor &editor);
    bool isShown(const Editor &editor) const;
    void lookAtFolder();
    void showFolder(const FolderFacts &facts);
    BackendSettings typed() const;
    bool showOutcome(const Result<StorageReport> &report, const Profile &tested);
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
    QList<SecretFile> m_secretFiles;
    QCheckBox *m_more;
    QLabel *m_folderNote;
    QTimer *m_lookSoon;
    Profile m_loaded;
    std::optional<BackendSettings> m_passed;
};

} // namespace restdock::ui
