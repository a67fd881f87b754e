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
class QTimer;

namespace restdock::ui {

class SettingEditor;
class TestOutcome;

/// Name, kind of storage, and that storage's own settings, which its type describes.
class StoragePage final : public ProfilePage
{
    Q_OBJECT

public:
    StoragePage(const BackendCatalogue &catalogue, Commands &commands, bool isNew,
                QWidget *parent = nullptr);

    void load(const Profile &profile) override;
    void store(Profile &profile) const override;
    Problems ownProblems() const override;
    /// It is what a new profile begins with.
    void goToName();
    /// The first that its storage has, or the file that it comes from.
    void goToSecret();
    void insist() override { m_isPatient = false; }
    /// Of a new profile, not what is missing where nothing was written yet.
    void showProblems(const Problems &problems) override;

    /// Whether what stands here now has passed the test, or was loaded from a profile that is there.
    bool isTested() const;
    /// Whether it was tested here, and passed.
    bool hasPassed() const { return m_passed == typed(); }
    /// Tests it; @p done tells whether it passed. The page shows what came out.
    void test(std::function<void(bool passed)> done = {});
    /// A test that is under way has not passed.
    void cancelTest();
    bool isTesting() const { return m_isTesting; }

Q_SIGNALS:
    void testingChanged();

private:
    /// A file with a secret, instead of the secret itself.
    struct SecretFile
    {
        QString type;
        QString key;
        QLineEdit *edit;
    };

    void addEditors();
    void addBrowsing(SettingEditor *folder);
    void addMore();
    QLineEdit *makeSecretFile(const SettingField &field);
    void showType();
    bool isShown(const SettingEditor &editor) const;
    void lookAtFolder();
    void showFolderNote();
    bool isUntouched(const QString &key) const;
    void showFolder(const FolderFacts &facts);
    void browse(SettingEditor *folder);
    Profile typedProfile() const;
    BackendSettings typed() const;
    void settingChanged(bool isSecret);
    void testEnded(const Result<StorageReport> &report, const Profile &tested);
    void endTest(bool passed);
    bool showOutcome(const Result<StorageReport> &report, const Profile &tested);

    const BackendCatalogue &m_catalogue;
    Commands &m_commands;
    QFormLayout *m_form;
    QLineEdit *m_name;
    QComboBox *m_type;
    TestOutcome *m_outcome;
    QList<SettingEditor *> m_editors;
    QList<SecretFile> m_secretFiles;
    QCheckBox *m_more;
    QLabel *m_folderNote;
    bool m_isFolderWrong = false;
    bool m_isPatient;
    QTimer *m_lookSoon;
    QString m_lookedAt; // the folder that m_realPath is about
    QString m_realPath;
    Profile m_loaded;
    std::optional<BackendSettings> m_passed;
    std::function<void(bool)> m_testDone;
    int m_tests = 0; // how many were begun: the last one counts
    bool m_isTesting = false;
};

} // namespace restdock::ui
