// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QGridLayout;
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

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Fact
    {
        QLabel *name = nullptr;
        QLabel *value = nullptr;
        QWidget *whole = nullptr; ///< the value and what stands beside it

        bool isLong = false; ///< has a line of its own
        bool isShown = true;

        void setText(const QString &text) const;
        void setVisible(bool isVisible);
    };

    Fact addFact(const QString &title, QWidget *beside = nullptr);
    void addFacts();
    void arrangeFacts();
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
    Fact m_state;
    Fact m_address;
    Fact m_now;
    Fact m_total;
    Fact m_requests;
    Fact m_latency;
    Fact m_kinds;
    Fact m_statuses;
    Fact m_objects;
    Fact m_connections;
    Fact m_storage;
    Fact m_space;
    Fact m_settings;
    QPushButton *m_cancel = nullptr;
    QList<const Fact *> m_arranged; ///< those that are shown now
    bool m_isNarrow = false;
    QProgressBar *m_used = nullptr;
    QComboBox *m_span = nullptr;
    QLabel *m_peak = nullptr;
    ThroughputChart *m_chart = nullptr;
    QLabel *m_noClients = nullptr;
    QTreeWidget *m_clients = nullptr;
    BackupList *m_backups = nullptr;
    RestartNote *m_restart;
    QGridLayout *m_facts;
    QTimer *m_timer;
};

} // namespace restdock::ui
