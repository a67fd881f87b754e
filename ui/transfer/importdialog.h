// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/backendtype.h"
#include "ui/profiles/awaitedchange.h"
#include "ui/transfer/profiletransfer.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace restdock::ui {

class Commands;
class ImportPage;
class ProfileModel;

/// Takes profiles from a file: asks for its passphrase if it has one, shows what would happen to each
/// and what is in the way, saves them, and says what has to be done besides.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The references outlive it. @p profiles: those that are here.
    ImportDialog(const BackendCatalogue &catalogue, const ProfileModel &profiles,
                 Commands &commands, QWidget *parent = nullptr);

    void openFile(const QString &file);

protected:
    void reject() override;

private:
    QWidget *makePassphrasePage();
    QWidget *makeProgressPage();
    void read();
    void showRead(const Result<ImportPreview> &preview);
    void showFailure(const Error &error);
    void review();
    void showReview(const Result<ImportPreview> &preview);
    void importAll();
    void showOutcome(const Result<ImportReport> &report);
    void askForPassphrase(const Error &error);
    void accepted();
    void setButtons(const QString &go, const QString &leave);
    void display(const QString &text, bool isWrong);
    void tell(const QString &text, bool isWrong);

    Commands &m_commands;
    QString m_file;
    QLabel *m_message;
    QStackedWidget *m_pages;
    QLineEdit *m_passphrase;
    QProgressBar *m_progress;
    ImportPage *m_page;
    QLabel *m_outcome;
    QPushButton *m_go = nullptr;
    QPushButton *m_leave = nullptr;
    QTimer *m_reviewSoon;
    bool m_isReviewing = false;
    bool m_hasPassphrase = false; // for the file that is used without a keychain
    bool m_goesSoon = false;      // when what was decided last has been looked at
    AwaitedChange m_importing{*this};
};

} // namespace restdock::ui
