// SPDX-License-Identifier: GPL-3.0-or-later
//
// https://specifications.freedesktop.org/notification-spec/1.2/
#include "app/desktop/system/notices.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QHash>
#include <QVariantMap>

namespace restdock {

namespace {

using namespace Qt::StringLiterals;

const QString noticeService = QStringLiteral("org.freedesktop.Notifications");
const QString noticePath = QStringLiteral("/org/freedesktop/Notifications");
const QString applicationId = QStringLiteral("org.restdock.Restdock");

const QString defaultAction = QStringLiteral("default"); // a click on the notice itself
const QString buttonAction = QStringLiteral("open");

constexpr int asLongAsUsual = -1;

enum Urgency : uchar { Low = 0, Normal = 1 };

QDBusMessage noticeCall(const QString &method)
{
    return QDBusMessage::createMethodCall(noticeService, noticePath, noticeService, method);
}

} // namespace

class DesktopNotices::System final : public QObject
{
    Q_OBJECT

public:
    explicit System(DesktopNotices &notices)
        : m_notices(notices),
          m_bus(QDBusConnection::sessionBus())
    {
        const auto follow = [this](const QString &signal, const char *slot) {
            m_bus.connect(noticeService, noticePath, noticeService, signal, this, slot);
        };
        follow(u"ActionInvoked"_s, SLOT(invoked(uint, QString)));
        follow(u"NotificationClosed"_s, SLOT(closed(uint, uint)));
        follow(u"ActivationToken"_s, SLOT(activated(uint, QString)));
    }

    /// What a service can do is asked each time: another one may have taken over.
    void show(const DesktopNotice &notice)
    {
        answered<QStringList>(noticeCall(u"GetCapabilities"_s), notice,
                              [this, notice](const QStringList &abilities) {
                                  notify(notice, abilities.contains(u"body-markup"_s));
                              });
    }

private Q_SLOTS:
    void invoked(uint number, const QString &)
    {
        if (const auto shown = m_shown.constFind(number); shown != m_shown.constEnd())
            Q_EMIT m_notices.opened(shown->place, shown->profile);
    }

    void closed(uint number, uint) { m_shown.remove(number); }

    /// Comes just before the click that it is for.
    void activated(uint number, const QString &token)
    {
        if (m_shown.contains(number))
            Q_EMIT m_notices.activationGiven(token);
    }

private:
    void notify(const DesktopNotice &notice, bool isMarkup)
    {
        QStringList actions{defaultAction, tr("Open")};
        if (!notice.button.isEmpty())
            actions << buttonAction << notice.button;
        const QVariantMap hints{
            {u"desktop-entry"_s, applicationId},
            {u"transient"_s, !notice.isLasting},
            {u"urgency"_s, QVariant::fromValue<uchar>(notice.isLasting ? Normal : Low)}};
        auto message = noticeCall(u"Notify"_s);
        constexpr uint replacesNone = 0;
        message.setArguments({u"Restdock"_s, replacesNone, applicationId, notice.title,
                              isMarkup ? notice.text.toHtmlEscaped() : notice.text, actions, hints,
                              asLongAsUsual});
        answered<uint>(message, notice,
                       [this, notice](uint number) { m_shown.insert(number, notice); });
    }

    template<typename T, typename Next>
    void answered(const QDBusMessage &message, const DesktopNotice &notice, Next next)
    {
        auto *const watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
                [this, notice, next](QDBusPendingCallWatcher *finished) {
                    finished->deleteLater();
                    const QDBusPendingReply<T> reply = *finished;
                    if (reply.isError())
                        Q_EMIT m_notices.refused(notice);
                    else
                        next(reply.value());
                });
    }

    DesktopNotices &m_notices;
    QDBusConnection m_bus;
    QHash<uint, DesktopNotice> m_shown; // by the service's number
};

DesktopNotices::DesktopNotices(QObject *parent)
    : QObject(parent),
      m_system(std::make_unique<System>(*this))
{
}

DesktopNotices::~DesktopNotices() = default;

void DesktopNotices::show(const DesktopNotice &notice)
{
    m_system->show(notice);
}

} // namespace restdock

#include "notices_dbus.moc"
