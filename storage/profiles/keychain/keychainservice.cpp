// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/keychain/keychainservice.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QFile>
#include <QMap>

namespace restdock {

namespace {

using State = SecretStore::State;
using Attributes = QMap<QString, QString>;

constexpr int answerPatience = 5000; // ms
const QString secretsName = QStringLiteral("org.freedesktop.secrets");
const QString secretsPath = QStringLiteral("/org/freedesktop/secrets");
const QString serviceInterface = QStringLiteral("org.freedesktop.Secret.Service");

bool isReachable(const QString &name)
{
    const auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    const QDBusReply<bool> runs = bus.interface()->isServiceRegistered(name);
    if (runs.isValid() && runs.value())
        return true;
    const QDBusReply<QStringList> startable = bus.interface()->activatableServiceNames();
    return startable.isValid() && startable.value().contains(name);
}

QDBusMessage call(const QString &name, const QString &path, const QString &interface,
                  const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(name, path, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message, QDBus::Block, answerPatience);
}

std::optional<QVariant> property(const QString &path, const QString &interface, const QString &name)
{
    const QDBusReply<QDBusVariant> reply =
        call(secretsName, path, QStringLiteral("org.freedesktop.DBus.Properties"),
             QStringLiteral("Get"), {interface, name});
    return reply.isValid() ? std::optional(reply.value().variant()) : std::nullopt;
}

struct Items
{
    QStringList unlocked;
    QStringList locked;
};

QStringList pathsOf(const QVariant &argument)
{
    QStringList paths;
    const auto objects = qdbus_cast<QList<QDBusObjectPath>>(argument);
    for (const auto &object : objects)
        paths.append(object.path());
    return paths;
}

std::optional<Items> searchItems(const Attributes &attributes)
{
    static const auto registered = qDBusRegisterMetaType<Attributes>();
    Q_UNUSED(registered)
    const auto reply = call(secretsName, secretsPath, serviceInterface,
                            QStringLiteral("SearchItems"), {QVariant::fromValue(attributes)});
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().size() != 2)
        return {};
    return Items{pathsOf(reply.arguments().at(0)), pathsOf(reply.arguments().at(1))};
}

/// The path of the collection that is called "default", into which new entries go; "/": there is
/// none yet.
std::optional<QString> defaultCollection()
{
    const QDBusReply<QDBusObjectPath> alias =
        call(secretsName, secretsPath, serviceInterface, QStringLiteral("ReadAlias"),
             {QStringLiteral("default")});
    return alias.isValid() ? std::optional(alias.value().path()) : std::nullopt;
}

bool isLocked(const QString &collection)
{
    const auto locked = property(collection, QStringLiteral("org.freedesktop.Secret.Collection"),
                                 QStringLiteral("Locked"));
    return !locked || locked->toBool();
}

State secretServiceState()
{
    const auto path = defaultCollection();
    if (!path)
        return State::Absent;
    // Making one asks for its password.
    return *path != u"/" && !isLocked(*path) ? State::Ready : State::Locked;
}

/// KWallet's own interface, for sessions of KDE in which QtKeychain prefers it.
struct Wallet
{
    QString name;
    QString path;
};

std::optional<Wallet> preferredWallet()
{
    const auto version = qEnvironmentVariable("KDE_SESSION_VERSION");
    const bool isKde = qEnvironmentVariable("XDG_CURRENT_DESKTOP") == u"KDE";
    if (!isKde && isReachable(secretsName))
        return {};
    for (const auto *number : {"6", "5"}) {
        const QLatin1String suffix(number);
        if (isKde && version != suffix)
            continue;
        const Wallet wallet{u"org.kde.kwalletd" + suffix, u"/modules/kwalletd" + suffix};
        if (isReachable(wallet.name))
            return wallet;
    }
    return {};
}

State walletState(const Wallet &wallet)
{
    const auto interface = QStringLiteral("org.kde.KWallet");
    const QDBusReply<QString> name =
        call(wallet.name, wallet.path, interface, QStringLiteral("networkWallet"), {});
    if (!name.isValid())
        return State::Absent;
    const QDBusReply<bool> isOpen =
        call(wallet.name, wallet.path, interface, QStringLiteral("isOpen"), {name.value()});
    return isOpen.isValid() && isOpen.value() ? State::Ready : State::Locked;
}

/// The program that has the name on the bus, as the kernel knows it (15 bytes at most).
QByteArray programBehind(const QString &name)
{
    const QDBusReply<uint> id = QDBusConnection::sessionBus().interface()->servicePid(name);
    QFile file(QStringLiteral("/proc/%1/comm").arg(id.isValid() ? id.value() : 0));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

} // namespace

QString KeychainService::name() const
{
    if (preferredWallet())
        return QStringLiteral("KWallet");
    if (!QDBusConnection::sessionBus().isConnected())
        return {};
    const auto program = programBehind(secretsName);
    if (program.startsWith("gnome-keyring"))
        return QStringLiteral("GNOME Keyring");
    if (program.startsWith("kwallet") || program.startsWith("ksecret"))
        return QStringLiteral("KWallet");
    if (program.startsWith("keepassxc"))
        return QStringLiteral("KeePassXC");
    return QString::fromUtf8(program);
}

State KeychainService::state() const
{
    if (const auto wallet = preferredWallet())
        return walletState(*wallet);
    return isReachable(secretsName) ? secretServiceState() : State::Absent;
}

std::optional<KeychainService::Entries> KeychainService::find(const QString &key) const
{
    if (preferredWallet())
        return {};
    const auto items =
        searchItems({{QStringLiteral("server"), m_service}, {QStringLiteral("user"), key}});
    if (!items)
        return {};
    return Entries{!items->unlocked.isEmpty(), !items->locked.isEmpty()};
}

std::optional<KeychainService::Locked> KeychainService::whatIsLocked(const QString &key) const
{
    if (preferredWallet())
        return {};
    const auto collection = defaultCollection();
    const auto items =
        searchItems({{QStringLiteral("server"), m_service}, {QStringLiteral("user"), key}});
    if (!collection || !items)
        return {};
    Locked locked{*collection == u"/"};
    if (!locked.lacksCollection && isLocked(*collection))
        locked.collections.append(*collection);
    // KeePassXC has items that are locked by themselves, but for each program that asks.
    for (const auto &item : items->locked) {
        const auto holder = item.section(u'/', 0, -2);
        if (!locked.collections.contains(holder) && isLocked(holder))
            locked.collections.append(holder);
    }
    return locked;
}

Result<QStringList> KeychainService::list() const
{
    const Error cannotTell{ErrorCode::Unavailable,
                           QT_TRANSLATE_NOOP("Error", "This keychain cannot list its entries")};
    if (preferredWallet())
        return cannotTell;
    const auto items = searchItems({{QStringLiteral("server"), m_service}});
    if (!items)
        return cannotTell;
    QStringList keys;
    const auto paths = items->unlocked + items->locked;
    for (const auto &path : paths) {
        const auto attributes = property(path, QStringLiteral("org.freedesktop.Secret.Item"),
                                         QStringLiteral("Attributes"));
        const auto key = attributes
            ? qdbus_cast<Attributes>(*attributes).value(QStringLiteral("user"))
            : QString();
        if (!key.isEmpty() && !keys.contains(key))
            keys.append(key);
    }
    return keys;
}

} // namespace restdock
