// SPDX-License-Identifier: GPL-3.0-or-later
//
// systemd-logind: https://www.freedesktop.org/software/systemd/man/org.freedesktop.login1.html
// (Inhibit, PrepareForSleep); KDE, Xfce and others: the power management specification's
// org.freedesktop.PowerManagement.Inhibit; GNOME: org.gnome.SessionManager.Inhibit.
#include "app/desktop/system/sleepcontrol.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

#include <vector>

namespace restdock {

namespace {

using namespace Qt::StringLiterals;

const QString application = QStringLiteral("Restdock");

constexpr uint gnomeSuspend = 4; // a flag of GNOME's: not to suspend by itself

/// A desktop's own way: it gives a number that is given back.
struct DesktopService
{
    QString service;
    QString path;
    QString interface;
    QString release;
    bool isGnome;
};

std::vector<DesktopService> desktopServices()
{
    return {{u"org.freedesktop.PowerManagement.Inhibit"_s,
             u"/org/freedesktop/PowerManagement/Inhibit"_s,
             u"org.freedesktop.PowerManagement.Inhibit"_s, u"UnInhibit"_s, false},
            {u"org.gnome.SessionManager"_s, u"/org/gnome/SessionManager"_s,
             u"org.gnome.SessionManager"_s, u"Uninhibit"_s, true}};
}

QDBusMessage call(const DesktopService &service, const QString &method)
{
    auto message =
        QDBusMessage::createMethodCall(service.service, service.path, service.interface, method);
    message.setAutoStartService(false); // only if it is there
    return message;
}

} // namespace

class SleepControl::System final : public QObject
{
    Q_OBJECT

public:
    explicit System(SleepControl &control)
        : m_control(control),
          m_systemBus(QDBusConnection::systemBus()),
          m_sessionBus(QDBusConnection::sessionBus())
    {
        m_systemBus.connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                            u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this,
                            SLOT(prepareForSleep(bool)));
    }

    void holdOff(const QString &reason)
    {
        letGo();
        const int attempt = m_attempt;
        holdLogin(reason, attempt);
        for (const auto &service : desktopServices())
            holdDesktop(service, reason, attempt);
    }

    void letGo()
    {
        ++m_attempt; // answers that come now are too late
        m_login = {};
        for (const auto &[service, cookie] : m_cookies)
            release(service, cookie);
        m_cookies.clear();
    }

private Q_SLOTS:
    void prepareForSleep(bool isBeginning)
    {
        if (!isBeginning)
            Q_EMIT m_control.wokeUp();
    }

private:
    /// "idle" only: "sleep" would keep a person from choosing it.
    void holdLogin(const QString &reason, int attempt)
    {
        auto message = QDBusMessage::createMethodCall(
            u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
            u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
        message.setArguments({u"idle"_s, application, reason, u"block"_s});
        auto *const watcher = new QDBusPendingCallWatcher(m_systemBus.asyncCall(message), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
                [this, attempt](QDBusPendingCallWatcher *finished) {
                    finished->deleteLater();
                    const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *finished;
                    if (!reply.isError() && attempt == m_attempt)
                        m_login = reply.value(); // closing it lets go
                });
    }

    void holdDesktop(const DesktopService &service, const QString &reason, int attempt)
    {
        auto message = call(service, u"Inhibit"_s);
        if (service.isGnome)
            message.setArguments({application, 0U, reason, gnomeSuspend});
        else
            message.setArguments({application, reason});
        auto *const watcher = new QDBusPendingCallWatcher(m_sessionBus.asyncCall(message), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
                [this, service, attempt](QDBusPendingCallWatcher *finished) {
                    finished->deleteLater();
                    const QDBusPendingReply<uint> reply = *finished;
                    if (reply.isError())
                        return; // it is not there
                    if (attempt == m_attempt)
                        m_cookies.emplace_back(service, reply.value());
                    else
                        release(service, reply.value());
                });
    }

    void release(const DesktopService &service, uint cookie)
    {
        auto message = call(service, service.release);
        message.setArguments({cookie});
        m_sessionBus.asyncCall(message);
    }

    SleepControl &m_control;
    QDBusConnection m_systemBus;
    QDBusConnection m_sessionBus;
    int m_attempt = 0;
    QDBusUnixFileDescriptor m_login;
    std::vector<std::pair<DesktopService, uint>> m_cookies;
};

SleepControl::SleepControl(QObject *parent)
    : QObject(parent),
      m_system(std::make_unique<System>(*this))
{
}

SleepControl::~SleepControl()
{
    m_system->letGo();
}

void SleepControl::holdOff(const QString &reason)
{
    m_system->holdOff(reason);
}

void SleepControl::letGo()
{
    m_system->letGo();
}

} // namespace restdock

#include "sleepcontrol_dbus.moc"
