// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiledialog/profilepage.h"

#include <QList>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace restdock::ui {

class SizeEdit;

/// What few people ever change: watching a server, and its limits.
class AdvancedPage final : public ProfilePage
{
    Q_OBJECT

public:
    /// @p logFolder: of Restdock itself, where a request log is suggested to be.
    AdvancedPage(const BackendCatalogue &catalogue, QString logFolder, QWidget *parent = nullptr);

    /// Whether it has this setting of a storage, instead of the storage's own page.
    static bool shows(const BackendType &type, const SettingField &field);

    void load(const Profile &profile) override;
    void store(Profile &profile) const override;
    Problems ownProblems() const override;
    void follow(const Profile &now) override;

    /// @p url: the server's address, ending with '/'. Those of its state and of its metrics follow
    /// from it.
    void showServerAddress(const QString &url);

private:
    /// A number of a profile, by the key of its setting.
    struct Number
    {
        QString key;
        QSpinBox *box;
    };

    void addRequestLog();
    void toggleRequestLog(bool isOn);
    void chooseRequestLog();
    void addTransfers(const BackendCatalogue &catalogue);
    void addNumber(const QString &key, const QString &label, const QString &unit);

    QCheckBox *m_autoStart;
    QCheckBox *m_onlyTls13;
    QLineEdit *m_socket;
    QCheckBox *m_logsRequests;
    QLineEdit *m_requestLog;
    QWidget *m_requestLogRow;
    QComboBox *m_metrics;
    QLineEdit *m_metricsUrl;
    QWidget *m_metricsRow;
    QLineEdit *m_health;
    SizeEdit *m_receiveRate;
    SizeEdit *m_sendRate;
    QList<Number> m_numbers;
    QSpinBox *m_transfers = nullptr; // of Drime Cloud
    int m_usualTransfers = 0;
    const QString m_logFolder;
    QString m_profileName;
};

} // namespace restdock::ui
