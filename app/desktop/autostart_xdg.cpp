// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/autostart.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace restdock {

namespace {

/// One argument of an Exec line (Desktop Entry Specification, "The Exec key"): quoted, and escaped
/// once more because the whole value is a string of the file.
QString execWord(const QString &word)
{
    QString quoted;
    for (const QChar c : word) {
        if (QStringView(u"\"`$\\").contains(c))
            quoted += u'\\';
        quoted += c;
        if (c == u'%')
            quoted += c;
    }
    return QString(u'"' + quoted + u'"').replace(u'\\', QStringLiteral("\\\\"));
}

QString execLine(const QString &program)
{
    return u"Exec=" + execWord(program) + u" --minimized";
}

} // namespace

Autostart::Autostart(QString program, QString place)
    : m_program(std::move(program)),
      m_place(std::move(place))
{
}

QString Autostart::defaultPlace()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart";
}

QString Autostart::path() const
{
    return m_place + u"/restdock.desktop";
}

Autostart::State Autostart::state() const
{
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly))
        return State::Off;
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n');
    if (lines.contains(u"Hidden=true") || lines.contains(u"X-GNOME-Autostart-enabled=false"))
        return State::Off;
    return lines.contains(execLine(m_program)) ? State::On : State::OtherProgram;
}

QString Autostart::command() const
{
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const auto &line : lines) {
        if (line.startsWith(u"Exec="))
            return line.mid(5);
    }
    return {};
}

Result<void> Autostart::setEnabled(bool enabled) const
{
    const auto failed = [this](const Message &reason) {
        return Error{ErrorCode::PermissionDenied,
                     QT_TRANSLATE_NOOP("Error", "cannot change %1: %2"),
                     {path(), reason}};
    };
    if (!enabled) {
        QFile file(path());
        if (file.exists() && !file.remove())
            return failed(file.errorString());
        return {};
    }
    if (!QDir().mkpath(m_place))
        return failed(QT_TRANSLATE_NOOP("Error", "its folder cannot be made"));
    QSaveFile file(path());
    const QByteArray text = "[Desktop Entry]\n"
                            "Type=Application\n"
                            "Name=Restdock\n"
                            "Comment=Backup server for restic\n"
                            "Icon=restdock\n"
                            "Terminal=false\n"
                            "TryExec="
        + QString(m_program).replace(u'\\', QStringLiteral("\\\\")).toUtf8() + '\n'
        + execLine(m_program).toUtf8() + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return failed(file.errorString());
    return {};
}

} // namespace restdock
