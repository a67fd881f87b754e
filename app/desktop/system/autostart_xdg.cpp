// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/system/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QSaveFile>
#include <QStandardPaths>

namespace restdock {

namespace {

const QString ownName = QStringLiteral("/org.restdock.Restdock.desktop");
const QString formerName = QStringLiteral("/restdock.desktop");

struct AutostartTexts
{
    Q_DECLARE_TR_FUNCTIONS(Autostart)
};

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

/// In English, and in the language that Restdock speaks now.
QString comments()
{
    const auto language = QLocale().name().section(u'_', 0, 0);
    QString lines = QStringLiteral("Comment=Backup server for restic\n");
    const auto translated = AutostartTexts::tr("Backup server for restic");
    if (language != u"en" && language != u"C")
        lines += QStringLiteral("Comment[%1]=%2\n").arg(language, translated);
    return lines;
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

/// Older versions wrote another name: it counts for as long as it is the only one.
QString Autostart::path() const
{
    const QString own = m_place + ownName;
    const QString former = m_place + formerName;
    return !QFile::exists(own) && QFile::exists(former) ? former : own;
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
    // Two entries would start it twice.
    for (const auto &name : enabled ? QStringList{formerName} : QStringList{ownName, formerName}) {
        QFile file(m_place + name);
        if (file.exists() && !file.remove())
            return failed(reasonFromText(file.errorString()));
    }
    if (!enabled)
        return {};
    if (!QDir().mkpath(m_place))
        return failed(QT_TRANSLATE_NOOP("Error", "its folder cannot be made"));
    QSaveFile file(m_place + ownName);
    const QString text = QStringLiteral("[Desktop Entry]\n"
                                        "Type=Application\n"
                                        "Name=Restdock\n")
        + comments()
        + QStringLiteral("Icon=org.restdock.Restdock\n"
                         "Terminal=false\n"
                         "TryExec=")
        + QString(m_program).replace(u'\\', QStringLiteral("\\\\")) + u'\n' + execLine(m_program)
        + u'\n';
    const auto bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failed(reasonFromText(file.errorString()));
    return {};
}

} // namespace restdock
