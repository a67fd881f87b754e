// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPlainTextEdit;

namespace restdock::ui {

struct KeychainReport;
class SystemAccess;
enum class TrayKind;

/// Which version this is, under which licences, and on what it runs: to be copied into a report.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(SystemAccess &system, QWidget *parent = nullptr);

private:
    void display(const KeychainReport &keychain);

    SystemAccess &m_system;
    QPlainTextEdit *m_information;
};

/// What a report needs to know of the system; no names, no paths, no secrets.
QString systemInformation(const KeychainReport &keychain, TrayKind tray);

} // namespace restdock::ui
