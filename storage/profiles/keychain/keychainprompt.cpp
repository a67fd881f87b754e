// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/keychain/keychainprompt.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QUuid>

#include <limits>
#include <utility>

namespace restdock {

namespace {

const QString promptService = QStringLiteral("org.freedesktop.secrets");
const QString promptInterface = QStringLiteral("org.freedesktop.Secret.Prompt");
constexpr int forAPerson = std::numeric_limits<int>::max(); // whoever waits has a limit

QDBusMessage serviceCall(const QString &method, const QVariantList &arguments)
{
    auto message =
        QDBusMessage::createMethodCall(promptService, QStringLiteral("/org/freedesktop/secrets"),
                                       QStringLiteral("org.freedesktop.Secret.Service"), method);
    message.setArguments(arguments);
    return message;
}

} // namespace

KeychainPrompt::KeychainPrompt(QObject *parent)
    : QObject(parent),
      m_bus(QDBusConnection::sessionBus())
{
}

KeychainPrompt::~KeychainPrompt()
{
    leaveBus();
}

void KeychainPrompt::unlock(const QStringList &collections)
{
    QList<QDBusObjectPath> paths;
    for (const auto &collection : collections)
        paths.append(QDBusObjectPath(collection));
    call(serviceCall(QStringLiteral("Unlock"), {QVariant::fromValue(paths)}));
}

/// Named as libsecret would. Asked by a connection of its own: gnome-keyring drops such a question when
/// whoever asked has left the bus.
void KeychainPrompt::makeCollection()
{
    m_ownBus = u"restdock-question-" + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_ownBus);
    const QVariantMap properties{{QStringLiteral("org.freedesktop.Secret.Collection.Label"),
                                  QStringLiteral("Default keyring")}};
    call(serviceCall(QStringLiteral("CreateCollection"), {properties, QStringLiteral("default")}));
}

/// Both calls answer with what was done at once, and with the path of the question about the rest.
void KeychainPrompt::call(const QDBusMessage &message)
{
    auto *const service = new QDBusServiceWatcher(
        promptService, m_bus, QDBusServiceWatcher::WatchForUnregistration, this);
    connect(service, &QDBusServiceWatcher::serviceUnregistered, this, &KeychainPrompt::end);
    auto *const watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *answered) {
                answered->deleteLater();
                const auto answer = answered->reply().arguments();
                const auto path = answer.size() == 2
                    ? qvariant_cast<QDBusObjectPath>(answer.at(1)).path()
                    : QString();
                if (path.isEmpty() || path == u"/")
                    end();
                else
                    show(path);
            });
}

void KeychainPrompt::show(const QString &path)
{
    m_bus.connect(promptService, path, promptInterface, QStringLiteral("Completed"), this,
                  SLOT(complete(bool, QDBusVariant)));
    auto message = QDBusMessage::createMethodCall(promptService, path, promptInterface,
                                                  QStringLiteral("Prompt"));
    message.setArguments({QString()}); // no window that it would belong to
    auto *const watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, forAPerson), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *answered) {
                answered->deleteLater();
                if (answered->isError())
                    end();
            });
}

void KeychainPrompt::complete(bool, const QDBusVariant &)
{
    end();
}

void KeychainPrompt::withdraw()
{
    if (m_ownBus.isEmpty())
        return;
    leaveBus();
    end();
}

void KeychainPrompt::leaveBus()
{
    if (m_ownBus.isEmpty())
        return;
    m_bus = QDBusConnection::sessionBus();
    QDBusConnection::disconnectFromBus(std::exchange(m_ownBus, {}));
}

void KeychainPrompt::end()
{
    if (m_isOver)
        return;
    m_isOver = true;
    Q_EMIT ended();
}

} // namespace restdock
