// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/factgrid.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;
class QTreeWidget;

namespace restdock::ui {

class BackupList;
struct ProfileEntry;
class ProfileModel;
class RestartNote;
class ThroughputChart;
struct PastTraffic;
struct Traffic;

/// What one profile does now. Numbers change once a second, and not at all while it is hidden.
class OverviewPage final : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPage(const ProfileModel &profiles, QWidget *parent = nullptr);

    void setProfile(const QString &id);

Q_SIGNALS:
    void restartRequested(); ///< of its server, for what was saved
    /// The start or stop that takes long shall be given up.
    void cancelRequested();
    void unlockRequested(); ///< the keychain, for the start that waits for it

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addFacts();
    void buildChart();
    void buildClients();
    void refresh();
    void showFacts(const ProfileEntry &entry);
    void showAddress(const ProfileEntry &entry);
    void showSpace(const ProfileEntry &entry);
    void showLastRun(const PastTraffic &past);
    void showRequests(const Traffic &traffic);
    void showClients(const ProfileEntry &entry);

    const ProfileModel &m_profiles;
    QString m_id;
    FactGrid::Fact *m_state = nullptr;
    FactGrid::Fact *m_address = nullptr;
    FactGrid::Fact *m_now = nullptr;
    FactGrid::Fact *m_total = nullptr;
    FactGrid::Fact *m_requests = nullptr;
    FactGrid::Fact *m_latency = nullptr;
    FactGrid::Fact *m_kinds = nullptr;
    FactGrid::Fact *m_statuses = nullptr;
    FactGrid::Fact *m_objects = nullptr;
    FactGrid::Fact *m_connections = nullptr;
    FactGrid::Fact *m_storage = nullptr;
    FactGrid::Fact *m_space = nullptr;
    FactGrid::Fact *m_settings = nullptr;
    QPushButton *m_unlock = nullptr;
    QPushButton *m_cancel = nullptr;
    QProgressBar *m_used = nullptr;
    QComboBox *m_span = nullptr;
    QLabel *m_peak = nullptr;
    ThroughputChart *m_chart = nullptr;
    QLabel *m_noClients = nullptr;
    QLabel *m_clientsTitle = nullptr;
    QTreeWidget *m_clients = nullptr;
    BackupList *m_backups = nullptr;
    RestartNote *m_restart;
    FactGrid *m_facts;
    QTimer *m_timer;
};

} // namespace restdock::ui
