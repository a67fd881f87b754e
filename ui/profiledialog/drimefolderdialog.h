// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profile.h"
#include "storage/result.h"
#include "ui/profiledialog/drimefolders.h"

#include <QDialog>
#include <QString>
#include <QStringList>

#include <memory>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace restdock::ui {

/// Lets a person choose a folder of a workspace in Drime Cloud, or make one. A folder is read when it
/// is opened, and what goes wrong is told in the dialog; closing it gives up what is under way.
class DrimeFolderDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Given
    {
        Profile profile;    ///< whose folder is selected at first, if it is there
        SettingField field; ///< the folder's
        QString workspace;  ///< what people call it
    };

    DrimeFolderDialog(const Given &given, std::unique_ptr<DrimeFolders> folders,
                      QWidget *parent = nullptr);
    ~DrimeFolderDialog() override;

Q_SIGNALS:
    void chosen(const QString &path); ///< empty: the workspace's top

private:
    void addTree();
    void addMessage();
    void addButtons();
    QTreeWidgetItem *find(const QString &path) const;
    bool isFolderSelected() const;
    QString selected() const;
    void opened(QTreeWidgetItem *item);
    void read(const QString &path);
    void listed(const QString &path, const Result<QStringList> &names);
    void follow(const QString &path);
    void make(const QString &name);
    void made(const QString &above, const QString &path, const Result<void> &result);
    void showFailure(const Error &error);
    QString failureText(const Error &error) const;
    void tell(const QString &text);
    void enableButtons();

    const Given m_given;
    const std::unique_ptr<DrimeFolders> m_folders;
    QTreeWidget *m_tree;
    QLabel *m_message;
    QPushButton *m_again;
    QPushButton *m_new;
    QPushButton *m_choose;
    QString m_wanted; // to be selected when the folders above it have been read
    QString m_unread; // what could not be read
    bool m_isMaking = false;
};

} // namespace restdock::ui
