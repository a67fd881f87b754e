// SPDX-License-Identifier: GPL-3.0-or-later
//
// A value below the Run key of the registry, which Explorer starts after a login. Untested on Windows:
// tests/portable only compiles it.
#include "app/desktop/system/autostart.h"

#include <QDir>
#include <QSettings>

namespace restdock {

namespace {

constexpr QStringView valueName = u"Restdock";

/// With its suffix: Windows adds none to a path.
QString commandLine(QString program)
{
    if (!program.endsWith(u".exe", Qt::CaseInsensitive))
        program += u".exe";
    return u'"' + QDir::toNativeSeparators(program) + u"\" --minimized";
}

} // namespace

Autostart::Autostart(QString program, QString place)
    : m_program(std::move(program)),
      m_place(std::move(place))
{
}

QString Autostart::defaultPlace()
{
    return QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run");
}

QString Autostart::path() const
{
    return m_place + u'\\' + valueName;
}

Autostart::State Autostart::state() const
{
    const auto starts = command();
    if (starts.isEmpty())
        return State::Off;
    return starts == commandLine(m_program) ? State::On : State::OtherProgram;
}

QString Autostart::command() const
{
    return QSettings(m_place, QSettings::NativeFormat).value(valueName).toString();
}

Result<void> Autostart::setEnabled(bool enabled) const
{
    QSettings run(m_place, QSettings::NativeFormat);
    if (enabled)
        run.setValue(valueName, commandLine(m_program));
    else
        run.remove(valueName);
    run.sync();
    if (run.status() != QSettings::NoError) {
        return Error{ErrorCode::PermissionDenied,
                     QT_TRANSLATE_NOOP("Error", "cannot change %1: the registry refused it"),
                     {path()}};
    }
    return {};
}

} // namespace restdock
