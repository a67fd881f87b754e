// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/backendtype.h"
#include "ui/transfer/profiletransfer.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace restdock::ui {

class ProfileModel;

/// What would become of the profiles of a file: what is in the way first, then each of them, then
/// what can be decided about the selected one.
class ImportPage final : public QWidget
{
    Q_OBJECT

public:
    /// @p profiles: those that are here, and may be replaced.
    ImportPage(const BackendCatalogue &catalogue, const ProfileModel &profiles,
               QWidget *parent = nullptr);

    void show(const ImportPreview &preview);
    QList<ImportChoice> choices() const;
    bool hasWork() const; ///< something is not skipped
    /// Selects the first profile that cannot be saved, and the field that mends it. False: all can.
    bool leadToError();

Q_SIGNALS:
    void changed();

private:
    struct SecretEdit
    {
        QString type;
        QString key;
        QLineEdit *edit;
    };

    QWidget *folderRow();
    void addSecrets(const BackendCatalogue &catalogue);
    void fillProblems();
    void addProblem(const QString &symbol, int row, const QString &text);
    QString lossOf(const ImportItem &item) const;
    void fillRow(int row);
    void showSelected();
    void setAction();
    void useForAllTaken();
    void chooseFolder();
    void setFolder(const QString &folder);
    ImportItem *selected();

    const ProfileModel &m_profiles;
    QListWidget *m_problems;
    QTableWidget *m_table;
    QFormLayout *m_form;
    QComboBox *m_action;
    QPushButton *m_forAll;
    QLineEdit *m_folder;
    QWidget *m_folderRow;
    QList<SecretEdit> m_secrets;
    ImportPreview m_preview;
};

} // namespace restdock::ui
