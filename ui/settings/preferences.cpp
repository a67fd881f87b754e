// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include "storage/profiles/profilestore.h"

#include <algorithm>
#include <array>

namespace restdock::ui {

namespace {

constexpr std::array<const char *, 3> closeNames{"hide", "minimize", "quit"};
constexpr std::array<const char *, 4> trayNames{"automatic", "light", "dark", "coloured"};
constexpr std::array<const char *, 3> logLevelNames{"everything", "troubles", "events"};
constexpr std::array<const char *, noticeCount> noticeNames{
    "serverStopped",  "storageTrouble",  "diskLow",        "lateBackup",      "certificateExpires",
    "wrongPasswords", "deletingAllowed", "backupReceived", "clientConnected", "serverStarted"};

constexpr int fileVersion = 1;

const QString versionKey = QStringLiteral("version");
const QString closeKey = QStringLiteral("window/onClose");
const QString minimizedKey = QStringLiteral("start/minimized");
const QString serversKey = QStringLiteral("start/servers");
const QString awakeKey = QStringLiteral("power/keepAwake");
const QString languageKey = QStringLiteral("appearance/language");
const QString trayKey = QStringLiteral("appearance/trayIcon");
const QString logLevelKey = QStringLiteral("log/level");
const QString logSizeKey = QStringLiteral("log/megabytes");
const QString pauseKey = QStringLiteral("notifications/pausedUntil");

/// What the file says, if that is one of @p names, else the first of them.
template<typename Enum, size_t count>
Enum choice(const QSettings &settings, const QString &key,
            const std::array<const char *, count> &names)
{
    const auto text = settings.value(key).toString();
    for (size_t i = 0; i < count; ++i) {
        if (text == QLatin1String(names[i]))
            return Enum(i);
    }
    return Enum(0);
}

QString keyOf(Notice notice)
{
    return u"notifications/" + QLatin1String(noticeNames[size_t(notice)]);
}

/// What people asked not to be bothered with unless they say so.
bool isOnByDefault(Notice notice)
{
    return notice != Notice::BackupReceived && notice != Notice::ClientConnected
        && notice != Notice::ServerStarted;
}

} // namespace

Preferences::Preferences(const QString &file, QObject *parent)
    : QObject(parent),
      m_settings(file, QSettings::IniFormat)
{
}

QString Preferences::defaultFile()
{
    return ProfileStoreOptions::defaultFolder() + u"/desktop.ini";
}

QStringList Preferences::keys()
{
    QStringList all{closeKey, minimizedKey, serversKey, awakeKey, languageKey,
                    trayKey,  logLevelKey,  logSizeKey, pauseKey};
    for (int notice = 0; notice < noticeCount; ++notice)
        all << keyOf(Notice(notice));
    return all;
}

bool Preferences::isReadOnly() const
{
    return m_settings.value(versionKey, fileVersion).toInt() > fileVersion;
}

void Preferences::store(const QString &key, const QVariant &value)
{
    Q_ASSERT(keys().contains(key));
    if (isReadOnly() || m_settings.value(key) == value)
        return;
    m_settings.setValue(versionKey, fileVersion);
    m_settings.setValue(key, value);
    m_settings.sync();
    Q_EMIT changed();
}

OnClose Preferences::onClose() const
{
    return choice<OnClose>(m_settings, closeKey, closeNames);
}

void Preferences::setOnClose(OnClose what)
{
    store(closeKey, QLatin1String(closeNames[size_t(what)]));
}

bool Preferences::startsMinimized() const
{
    return m_settings.value(minimizedKey, true).toBool();
}

void Preferences::setStartsMinimized(bool minimized)
{
    store(minimizedKey, minimized);
}

bool Preferences::startsServers() const
{
    return m_settings.value(serversKey, true).toBool();
}

void Preferences::setStartsServers(bool starts)
{
    store(serversKey, starts);
}

bool Preferences::keepsAwake() const
{
    return m_settings.value(awakeKey, true).toBool();
}

void Preferences::setKeepsAwake(bool keeps)
{
    store(awakeKey, keeps);
}

QString Preferences::language() const
{
    return m_settings.value(languageKey).toString();
}

void Preferences::setLanguage(const QString &code)
{
    store(languageKey, code);
}

TrayIconStyle Preferences::trayIcon() const
{
    return choice<TrayIconStyle>(m_settings, trayKey, trayNames);
}

void Preferences::setTrayIcon(TrayIconStyle style)
{
    store(trayKey, QLatin1String(trayNames[size_t(style)]));
}

LogKeeping Preferences::logKeeping() const
{
    LogKeeping keeping;
    keeping.level = choice<LogLevel>(m_settings, logLevelKey, logLevelNames);
    bool isNumber = false;
    const int megabytes = m_settings.value(logSizeKey).toInt(&isNumber);
    if (isNumber)
        keeping.megabytes =
            std::clamp(megabytes, LogKeeping::smallestMegabytes, LogKeeping::largestMegabytes);
    return keeping;
}

void Preferences::setLogKeeping(const LogKeeping &keeping)
{
    store(logLevelKey, QLatin1String(logLevelNames[size_t(keeping.level)]));
    store(logSizeKey, keeping.megabytes);
}

bool Preferences::isOn(Notice notice) const
{
    return m_settings.value(keyOf(notice), isOnByDefault(notice)).toBool();
}

void Preferences::setOn(Notice notice, bool on)
{
    store(keyOf(notice), on);
}

QDateTime Preferences::pausedUntil() const
{
    return QDateTime::fromString(m_settings.value(pauseKey).toString(), Qt::ISODate);
}

void Preferences::pauseUntil(const QDateTime &moment)
{
    store(pauseKey, moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QString());
}

bool Preferences::mayNotify(Notice notice, const QDateTime &now) const
{
    const auto pause = pausedUntil();
    return isOn(notice) && !(pause.isValid() && now < pause);
}

} // namespace restdock::ui
