// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connect/connectcommands.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTabBar;
class QVBoxLayout;

namespace restdock::ui {

class CommandEdit;
class ConnectHelp;
class ConnectOffers;
struct ProfileEntry;

/// The commands with which a client uses a server, ready to be pasted, and how far that has come.
class ConnectCard final : public QWidget
{
    Q_OBJECT

public:
    /// @p patience: how long a server may be without a client until help is offered.
    explicit ConnectCard(std::chrono::milliseconds patience = std::chrono::minutes(1),
                         QWidget *parent = nullptr);

    void setDetails(const ConnectDetails &details);
    const ConnectDetails &details() const { return m_details; }
    /// Ticks off what has happened since the server was started.
    void setProgress(const ProfileEntry &entry);

    ConnectHelp &help() { return *m_help; }
    ConnectOffers &offers() { return *m_offers; }

Q_SIGNALS:
    /// Clients need the server's certificate in a file.
    void certificateWanted();
    /// Nobody knows the user's password any more.
    void passwordWanted();
    void urlChosen(const QString &url);
    void userChosen(const QString &user);

private:
    struct Step
    {
        QLabel *mark;
        QLabel *text;
        bool isDone = false;
    };

    CommandEdit *addCommands(const QString &title, int lines);
    void addChoices();
    void addNote();
    void addCertificate();
    void addSteps();
    bool setStep(Step &step, bool isDone, const QString &text);
    void refresh();
    void watch(bool isWaiting);
    QString noteText() const;

    ConnectDetails m_details;
    QVBoxLayout *m_column;
    QTabBar *m_tabs;
    QCheckBox *m_oldRestic;
    QLabel *m_userLabel;
    QComboBox *m_user;
    QLabel *m_urlLabel;
    QComboBox *m_url;
    CommandEdit *m_init;
    CommandEdit *m_backup;
    CommandEdit *m_restore;
    QLabel *m_note;
    QPushButton *m_renew;
    QWidget *m_certificate;
    QLabel *m_certificateNote;
    QLabel *m_hint;
    QString m_progressOf; // the profile's id
    Step m_running{};
    Step m_created{};
    Step m_received{};
    ConnectHelp *m_help;
    ConnectOffers *m_offers;
    QTimer m_patience;
};

} // namespace restdock::ui
