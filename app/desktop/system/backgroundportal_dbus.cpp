// SPDX-License-Identifier: GPL-3.0-or-later
//
// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Background.html
#include "app/desktop/system/backgroundportal.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>
#include <QSettings>
#include <QVariantMap>

#include <utility>

namespace restdock {

namespace {

using namespace Qt::StringLiterals;

const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString grantedKey = QStringLiteral("startsAtLogin");

constexpr uint granted = 0; // of a portal's answers

struct PortalTexts
{
    Q_DECLARE_TR_FUNCTIONS(BackgroundPortal)
};

} // namespace

class BackgroundPortal::System final : public QObject
{
    Q_OBJECT

public:
    explicit System(const QString &memory)
        : m_memory(memory, QSettings::IniFormat),
          m_bus(QDBusConnection::sessionBus())
    {
    }

    bool isGranted() const { return m_memory.value(grantedKey).toBool(); }

    void request(bool starts, Completion<void> done)
    {
        end(Error{ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Error", "Another answer is awaited.")});
        m_done = std::move(done);
        // Where the answer comes is known before it is asked for: it may be quick.
        const auto token = u"restdock%1"_s.arg(++m_requests);
        auto sender = m_bus.baseService().mid(1);
        listenAt(portalPath + u"/request/" + sender.replace(u'.', u'_') + u'/' + token);
        auto message = QDBusMessage::createMethodCall(portalService, portalPath,
                                                      u"org.freedesktop.portal.Background"_s,
                                                      u"RequestBackground"_s);
        const QVariantMap options{
            {u"handle_token"_s, token},
            {u"reason"_s, PortalTexts::tr("Start the backup server at login")},
            {u"autostart"_s, starts},
            {u"commandline"_s, QStringList{u"restdock"_s, u"--minimized"_s}}};
        message.setArguments({QString(), options});
        auto *const watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
                [this, request = m_requests](QDBusPendingCallWatcher *finished) {
                    finished->deleteLater();
                    const QDBusPendingReply<QDBusObjectPath> reply = *finished;
                    if (reply.isError() && request == m_requests) {
                        end(Error{ErrorCode::Unavailable,
                                  QT_TRANSLATE_NOOP("Error",
                                                    "The desktop cannot be asked to start Restdock "
                                                    "at login."),
                                  {},
                                  reply.error().message()});
                    }
                });
    }

private Q_SLOTS:
    void answered(uint response, const QVariantMap &results)
    {
        if (response != granted) {
            end(Error{ErrorCode::PermissionDenied,
                      QT_TRANSLATE_NOOP("Error", "The desktop did not allow it.")});
            return;
        }
        m_memory.setValue(grantedKey, results.value(u"autostart"_s).toBool());
        m_memory.sync();
        end({});
    }

private:
    void listenAt(const QString &path)
    {
        const auto interface = u"org.freedesktop.portal.Request"_s;
        if (!m_path.isEmpty())
            m_bus.disconnect(portalService, m_path, interface, u"Response"_s, this,
                             SLOT(answered(uint, QVariantMap)));
        m_path = path;
        m_bus.connect(portalService, m_path, interface, u"Response"_s, this,
                      SLOT(answered(uint, QVariantMap)));
    }

    void end(Result<void> result)
    {
        if (auto done = std::exchange(m_done, {}))
            done(std::move(result));
    }

    QSettings m_memory;
    QDBusConnection m_bus;
    QString m_path; // of the request under way
    int m_requests = 0;
    Completion<void> m_done;
};

BackgroundPortal::BackgroundPortal(const QString &memory)
    : m_system(std::make_unique<System>(memory))
{
}

BackgroundPortal::~BackgroundPortal() = default;

bool BackgroundPortal::isNeeded()
{
    return QFile::exists(u"/.flatpak-info"_s) || qEnvironmentVariableIsSet("SNAP");
}

bool BackgroundPortal::startsAtLogin() const
{
    return m_system->isGranted();
}

void BackgroundPortal::setStartsAtLogin(bool starts, Completion<void> done)
{
    m_system->request(starts, std::move(done));
}

} // namespace restdock

#include "backgroundportal_dbus.moc"
