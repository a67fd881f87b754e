// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QTimer;
class QTreeWidget;

namespace restdock::ui {

struct ProfileEntry;
class ProfileModel;
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

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QLabel *addFact(const QString &title, int row, int column, int span = 1);
    void buildChart();
    void buildClients();
    void refresh();
    void showFacts(const ProfileEntry &entry);
    void showLastRun(const PastTraffic &past);
    void showRequests(const Traffic &traffic);
    void showClients(const ProfileEntry &entry);

    const ProfileModel &m_profiles;
    QString m_id;
    QLabel *m_state = nullptr;
    QLabel *m_address = nullptr;
    QLabel *m_now = nullptr;
    QLabel *m_total = nullptr;
    QLabel *m_requests = nullptr;
    QLabel *m_latency = nullptr;
    QLabel *m_kinds = nullptr;
    QLabel *m_statuses = nullptr;
    QLabel *m_objects = nullptr;
    QLabel *m_connections = nullptr;
    QLabel *m_storage = nullptr;
    QLabel *m_space = nullptr;
    QComboBox *m_span = nullptr;
    QLabel *m_peak = nullptr;
    ThroughputChart *m_chart = nullptr;
    QLabel *m_noClients = nullptr;
    QTreeWidget *m_clients = nullptr;
    QTimer *m_timer;
};

} // namespace restdock::ui
