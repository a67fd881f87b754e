// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/privatekeyring.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QThread>

#include <sys/prctl.h>

#include <csignal>

namespace restdock::test {

namespace {

constexpr int patience = 30'000; // ms

void endWithThisProcess()
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
}

/// No service folders: nothing starts by itself, and so nothing of this machine is used.
const char *const busConfiguration =
    "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\"\n"
    " \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n"
    "<busconfig><type>session</type><listen>unix:dir=%1</listen><auth>EXTERNAL</auth>\n"
    "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>\n"
    "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>\n";

} // namespace

PrivateKeyring::PrivateKeyring(Keyring keyring)
{
    m_isRunning = startBus() && (keyring == Keyring::None || startKeyring(keyring));
}

PrivateKeyring::~PrivateKeyring()
{
    kill();
    m_bus.kill();
    m_bus.waitForFinished(patience);
}

bool PrivateKeyring::startBus()
{
    QDir home(m_home.path());
    home.mkpath(QStringLiteral("run"));
    home.mkpath(QStringLiteral("data/keyrings"));
    QFile::setPermissions(home.filePath(QStringLiteral("run")),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const auto configuration = home.filePath(QStringLiteral("bus.conf"));
    QFile file(configuration);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(
        QString::fromLatin1(busConfiguration).arg(home.filePath(QStringLiteral("run"))).toUtf8());
    file.close();
    m_bus.setChildProcessModifier(endWithThisProcess);
    m_bus.setProcessChannelMode(QProcess::SeparateChannels);
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                 u"--config-file=" + configuration});
    if (!m_bus.waitForStarted(patience) || !m_bus.waitForReadyRead(patience))
        return false;
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
    return !m_address.isEmpty();
}

bool PrivateKeyring::startKeyring(Keyring keyring)
{
    const bool isUnlocked = keyring == Keyring::Unlocked;
    QStringList arguments{QStringLiteral("--foreground"), QStringLiteral("--components=secrets")};
    if (isUnlocked)
        arguments.append(QStringLiteral("--unlock"));
    m_keyring = std::make_unique<QProcess>();
    m_keyring->setChildProcessModifier(endWithThisProcess);
    m_keyring->setStandardErrorFile(QProcess::nullDevice());
    m_keyring->setProcessEnvironment(environment(QProcessEnvironment::systemEnvironment()));
    m_keyring->start(QStringLiteral("gnome-keyring-daemon"), arguments);
    if (!m_keyring->waitForStarted(patience))
        return false;
    if (isUnlocked) {
        m_keyring->write("keyring password");
        m_keyring->waitForBytesWritten(patience);
    }
    m_keyring->closeWriteChannel();
    // It is there when it answers.
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired() && m_keyring->state() == QProcess::Running) {
        QProcess ask;
        ask.setProcessEnvironment(environment(QProcessEnvironment::systemEnvironment()));
        ask.start(
            QStringLiteral("dbus-send"),
            {QStringLiteral("--print-reply"), QStringLiteral("--dest=org.freedesktop.secrets"),
             isUnlocked ? QStringLiteral("/org/freedesktop/secrets/collection/login")
                        : QStringLiteral("/org/freedesktop/secrets"),
             QStringLiteral("org.freedesktop.DBus.Properties.Get"),
             isUnlocked ? QStringLiteral("string:org.freedesktop.Secret.Collection")
                        : QStringLiteral("string:org.freedesktop.Secret.Service"),
             isUnlocked ? QStringLiteral("string:Locked") : QStringLiteral("string:Collections")});
        if (ask.waitForFinished(patience) && ask.exitCode() == 0
            && (!isUnlocked || ask.readAllStandardOutput().contains("boolean false")))
            return true;
        QThread::msleep(20);
    }
    return false;
}

QProcessEnvironment PrivateKeyring::environment(QProcessEnvironment environment) const
{
    for (const auto *name : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION",
                             "KDE_SESSION_VERSION", "KDE_FULL_SESSION", "GNOME_KEYRING_CONTROL"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_address);
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.filePath(QStringLiteral("run")));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.filePath(QStringLiteral("data")));
    return environment;
}

void PrivateKeyring::enter() const
{
    const auto mine = QProcessEnvironment::systemEnvironment();
    const auto wanted = environment(mine);
    const auto names = mine.keys();
    for (const auto &name : names) {
        if (!wanted.contains(name))
            qunsetenv(name.toLocal8Bit().constData());
    }
    const auto wantedNames = wanted.keys();
    for (const auto &name : wantedNames)
        qputenv(name.toLocal8Bit().constData(), wanted.value(name).toLocal8Bit());
}

bool PrivateKeyring::lock() const
{
    QProcess ask;
    ask.setProcessEnvironment(environment(QProcessEnvironment::systemEnvironment()));
    ask.start(QStringLiteral("dbus-send"),
              {QStringLiteral("--print-reply"), QStringLiteral("--dest=org.freedesktop.secrets"),
               QStringLiteral("/org/freedesktop/secrets"),
               QStringLiteral("org.freedesktop.Secret.Service.Lock"),
               QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login")});
    return ask.waitForFinished(patience) && ask.exitCode() == 0;
}

bool PrivateKeyring::restart(Keyring keyring)
{
    kill();
    QDir kept(m_home.filePath(QStringLiteral("data/keyrings")));
    if (keyring == Keyring::Empty && !(kept.removeRecursively() && kept.mkpath(kept.path())))
        return false;
    return startKeyring(keyring);
}

void PrivateKeyring::kill()
{
    if (!m_keyring)
        return;
    m_keyring->kill();
    m_keyring->waitForFinished(patience);
    m_keyring.reset();
}

} // namespace restdock::test
