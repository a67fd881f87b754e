// SPDX-License-Identifier: GPL-3.0-or-later
//
// https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/StatusNotifierWatcher/
#include "app/desktop/system/trayhost.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QSystemTrayIcon>

namespace restdock {

namespace {

using namespace Qt::StringLiterals;

const QString watcherName = QStringLiteral("org.kde.StatusNotifierWatcher"); // KDE's, everywhere
const QString watcherPath = QStringLiteral("/StatusNotifierWatcher");

constexpr int patienceMs = 100;

} // namespace

class TrayHost::System final : public QObject
{
    Q_OBJECT

public:
    explicit System(TrayHost &host)
        : m_bus(QDBusConnection::sessionBus()),
          m_watcher(watcherName, m_bus, QDBusServiceWatcher::WatchForOwnerChange)
    {
        connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, &host, &TrayHost::changed);
        for (const auto &signal :
             {u"StatusNotifierHostRegistered"_s, u"StatusNotifierHostUnregistered"_s})
            m_bus.connect(watcherName, watcherPath, watcherName, signal, &host, SIGNAL(changed()));
    }

    bool hasAskedQt = false;

    bool hasHost() const
    {
        auto message = QDBusMessage::createMethodCall(
            watcherName, watcherPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        message.setAutoStartService(false);
        message.setArguments({watcherName, u"IsStatusNotifierHostRegistered"_s});
        const auto answer = m_bus.call(message, QDBus::Block, patienceMs);
        return answer.type() == QDBusMessage::ReplyMessage
            && answer.arguments().value(0).value<QDBusVariant>().variant().toBool();
    }

private:
    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
};

TrayHost::TrayHost(QObject *parent) : QObject(parent), m_system(std::make_unique<System>(*this)) {}

TrayHost::~TrayHost() = default;

/// Qt remembers its first answer about the panel's bus for good: it must not be asked too early, or
/// a tray that comes later never has an icon. On X11 there is the older way besides, of which it
/// does not.
ui::TrayKind TrayHost::kind() const
{
    if (!m_system->hasAskedQt && m_system->hasHost())
        return ui::TrayKind::StatusNotifier;
    if (QGuiApplication::platformName() != u"xcb")
        return ui::TrayKind::None;
    m_system->hasAskedQt = true; // from now on it knows the older way only
    return QSystemTrayIcon::isSystemTrayAvailable() ? ui::TrayKind::XEmbed : ui::TrayKind::None;
}

} // namespace restdock

#include "trayhost_dbus.moc"
