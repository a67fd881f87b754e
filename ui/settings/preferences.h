// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/logkeeping.h"

#include <QDateTime>
#include <QObject>
#include <QSettings>
#include <QString>

namespace restdock::ui {

enum class OnClose {
    Hide,     ///< into the tray, where there is one
    Minimize, ///< to the task bar
    Quit,
};

enum class TrayIconStyle { Automatic, Light, Dark, Coloured };

/// Kinds of desktop notifications, which a person can turn off one by one.
enum class Notice {
    ServerStopped, ///< by an error
    StorageTrouble,
    DiskLow,
    LateBackup,
    CertificateExpires,
    WrongPasswords,
    DeletingAllowed,
    BackupReceived,
    ClientConnected,
    ServerStarted, ///< or stopped, by a person
};
inline constexpr int noticeCount = int(Notice::ServerStarted) + 1;

/// What a person has chosen for the program itself, beside the profiles. Kept in an INI file in the
/// configuration folder; a choice counts as soon as it is made. GUI thread.
class Preferences final : public QObject
{
    Q_OBJECT

public:
    explicit Preferences(const QString &file, QObject *parent = nullptr);
    static QString defaultFile(); ///< desktop.ini beside the profiles
    static QStringList keys();    ///< of every choice that the file can have
    /// A later version has written the file: it is read as far as this one knows it, and never
    /// changed.
    bool isReadOnly() const;

    OnClose onClose() const;
    void setOnClose(OnClose what);
    /// At login: stay in the tray, without a window.
    bool startsMinimized() const;
    void setStartsMinimized(bool minimized);
    /// The servers of profiles that are to start with Restdock, or else none.
    bool startsServers() const;
    void setStartsServers(bool starts);
    /// No automatic sleep while a client is active.
    bool keepsAwake() const;
    void setKeepsAwake(bool keeps);

    /// "de", …; empty: the desktop's.
    QString language() const;
    void setLanguage(const QString &code);
    TrayIconStyle trayIcon() const;
    void setTrayIcon(TrayIconStyle style);

    LogKeeping logKeeping() const;
    void setLogKeeping(const LogKeeping &keeping);

    bool isOn(Notice notice) const;
    void setOn(Notice notice, bool on);
    /// Invalid, or over: there is no pause.
    QDateTime pausedUntil() const;
    void pauseUntil(const QDateTime &moment);
    /// Whether a notification of that kind may be shown at @p now.
    bool mayNotify(Notice notice, const QDateTime &now = QDateTime::currentDateTime()) const;

Q_SIGNALS:
    void changed();

private:
    void store(const QString &key, const QVariant &value);

    QSettings m_settings;
};

} // namespace restdock::ui
