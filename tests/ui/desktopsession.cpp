// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desktopsession.h"

#include <QDir>
#include <QTest>

#include <sys/prctl.h>

#include <csignal>

namespace restdock::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // ms
constexpr QSize screen(1280, 900);

void endWithThisProcess()
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
}

} // namespace

DesktopSession::DesktopSession() : m_keyring(PrivateKeyring::Keyring::Unlocked)
{
    QDir(m_home.path()).mkpath(u"run"_s);
    QFile::setPermissions(path(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_environment = m_keyring.environment(QProcessEnvironment::systemEnvironment());
    for (const auto &name : {u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"QT_STYLE_OVERRIDE"_s,
                             u"XDG_CURRENT_DESKTOP"_s, u"LANGUAGE"_s})
        m_environment.remove(name);
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.insert(u"HOME"_s, m_home.path());
    m_environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
    m_environment.insert(u"XDG_STATE_HOME"_s, path(u"state"_s));
    m_environment.insert(u"XDG_CACHE_HOME"_s, path(u"cache"_s));
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, path(u"run"_s));
}

DesktopSession::~DesktopSession()
{
    for (const auto &program : m_programs) {
        program->kill();
        program->waitForFinished(patience);
    }
    m_xServer.kill();
    m_xServer.waitForFinished(patience);
}

QString DesktopSession::start()
{
    if (!m_keyring.isRunning())
        return u"dbus-daemon or gnome-keyring did not start"_s;
    if (!startXServer())
        return u"Xvfb did not start"_s;
    const std::pair<QString, QStringList> programs[] = {
        {u"openbox"_s, {}},
        {u"trayer"_s,
         {u"--edge"_s, u"bottom"_s, u"--align"_s, u"right"_s, u"--widthtype"_s, u"request"_s}}};
    for (const auto &[name, arguments] : programs) {
        m_programs.push_back(std::make_unique<QProcess>());
        auto &program = *m_programs.back();
        program.setProcessEnvironment(m_environment);
        program.setChildProcessModifier(endWithThisProcess);
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(name, arguments);
        if (!program.waitForStarted(patience))
            return name + u" did not start"_s;
    }
    if (!QTest::qWaitFor(
            [this] {
                return run(u"xdotool"_s, {u"search"_s, u"--class"_s, u"trayer"_s})
                    && !output(u"xdotool"_s, {u"get_desktop"_s}).isEmpty(); // the manager answers
            },
            patience))
        return u"the panel did not come"_s;
    return {};
}

/// It takes a free number and writes it to its standard output.
bool DesktopSession::startXServer()
{
    m_xServer.setChildProcessModifier(endWithThisProcess);
    m_xServer.start(u"Xvfb"_s,
                    {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s,
                     u"%1x%2x24"_s.arg(screen.width()).arg(screen.height()), u"-nolisten"_s,
                     u"tcp"_s, u"-noreset"_s});
    QByteArray number;
    while (!number.endsWith('\n')) {
        if (!m_xServer.waitForReadyRead(patience))
            return false;
        number += m_xServer.readAllStandardOutput();
    }
    m_environment.insert(u"DISPLAY"_s, u":"_s + QString::fromLatin1(number.trimmed()));
    return true;
}

bool DesktopSession::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(program, arguments);
    return process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

QByteArray DesktopSession::output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(program, arguments);
    if (!process.waitForFinished(patience))
        process.kill();
    return process.readAllStandardOutput();
}

QByteArray DesktopSession::windowOf(const QString &windowName)
{
    const auto found = output(
        u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"^%1$"_s.arg(windowName)});
    return found.trimmed().split('\n').last();
}

bool DesktopSession::isVisible(const QString &windowName)
{
    return !windowOf(windowName).isEmpty();
}

/// The window manager knows of it, and does not show it.
bool DesktopSession::isMinimized(const QString &windowName)
{
    const auto all =
        output(u"xdotool"_s, {u"search"_s, u"--name"_s, u"^%1$"_s.arg(windowName)}).split('\n');
    return std::any_of(all.begin(), all.end(), [this](const QByteArray &window) {
        return !window.isEmpty()
            && output(u"xprop"_s, {u"-id"_s, QString::fromLatin1(window), u"WM_STATE"_s})
                   .contains("Iconic");
    });
}

quint32 DesktopSession::useOf(quint64 window)
{
    const auto ask = [this](const QString &id, const QString &name) {
        return output(u"xprop"_s, {u"-id"_s, id, name});
    };
    auto holder = QString::number(window);
    const auto elsewhere = QString::fromLatin1(ask(holder, u"_NET_WM_USER_TIME_WINDOW"_s));
    if (elsewhere.contains(u"# 0x"))
        holder = elsewhere.section(u"# "_s, 1).section(u',', 0, 0).trimmed();
    return ask(holder, u"_NET_WM_USER_TIME"_s).split('=').value(1).trimmed().toUInt();
}

QSize DesktopSession::sizeOf(const QString &windowName)
{
    const auto facts = QString::fromUtf8(
        output(u"xdotool"_s,
               {u"getwindowgeometry"_s, u"--shell"_s, QString::fromLatin1(windowOf(windowName))}));
    const auto number = [&facts](const QString &name) {
        return facts.section(name + u'=', 1).section(u'\n', 0, 0).toInt();
    };
    return {number(u"WIDTH"_s), number(u"HEIGHT"_s)};
}

bool DesktopSession::resize(const QString &windowName, QSize size)
{
    return run(u"xdotool"_s,
               {u"windowsize"_s, u"--sync"_s, QString::fromLatin1(windowOf(windowName)),
                QString::number(size.width()), QString::number(size.height())});
}

bool DesktopSession::type(const QString &windowName, const QStringList &keys)
{
    QByteArray window;
    const auto isThere = [&] {
        window = windowOf(windowName);
        return !window.isEmpty()
            && run(u"xdotool"_s, {u"windowfocus"_s, u"--sync"_s, QString::fromLatin1(window)});
    };
    if (!QTest::qWaitFor(isThere, patience))
        return false;
    type(keys);
    return true;
}

void DesktopSession::type(const QStringList &keys)
{
    run(u"xdotool"_s, QStringList{u"key"_s, u"--delay"_s, u"40"_s} + keys);
}

QString DesktopSession::clipboard()
{
    return QString::fromUtf8(
        output(u"timeout"_s, {u"5"_s, u"xclip"_s, u"-o"_s, u"-selection"_s, u"clipboard"_s}));
}

/// The panel is as wide as its icons; there is one.
QPoint DesktopSession::trayIcon()
{
    const auto geometry = output(
        u"xdotool"_s,
        {u"search"_s, u"--class"_s, u"trayer"_s, u"getwindowgeometry"_s, u"--shell"_s, u"%@"_s});
    int bottom = screen.height();
    for (const auto &line : geometry.split('\n')) {
        if (line.startsWith("HEIGHT=") && line.mid(7).toInt() < 100)
            bottom = screen.height() - line.mid(7).toInt() / 2;
    }
    return {screen.width() - (screen.height() - bottom), bottom};
}

void DesktopSession::openTrayMenu()
{
    const auto at = trayIcon();
    run(u"xdotool"_s,
        {u"mousemove"_s, QString::number(at.x()), QString::number(at.y()), u"click"_s, u"3"_s});
}

void DesktopSession::clickTrayIcon()
{
    const auto at = trayIcon();
    run(u"xdotool"_s,
        {u"mousemove"_s, QString::number(at.x()), QString::number(at.y()), u"click"_s, u"1"_s});
}

void DesktopSession::endPanel()
{
    for (const auto &program : m_programs) {
        if (program->program() != u"trayer")
            continue;
        program->terminate();
        program->waitForFinished(patience);
    }
}

QImage DesktopSession::trayPicture()
{
    const QString file = path(u"tray.png"_s);
    photograph(file);
    const auto at = trayIcon();
    const int half = screen.height() - at.y();
    return QImage(file).copy(screen.width() - 2 * half, screen.height() - 2 * half, 2 * half,
                             2 * half);
}

void DesktopSession::photograph(const QString &file)
{
    run(u"import"_s, {u"-window"_s, u"root"_s, file});
}

} // namespace restdock::test
