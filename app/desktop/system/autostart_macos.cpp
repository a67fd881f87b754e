// SPDX-License-Identifier: GPL-3.0-or-later
//
// A launch agent; see launchd.plist(5). Untested on macOS itself: tests/portable reads what it writes.
#include "app/desktop/system/autostart.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace restdock {

namespace {

QStringList arguments(const QString &program)
{
    return {program, QStringLiteral("--minimized")};
}

/// The agent's program with its arguments, and whether it is switched off.
struct Agent
{
    QStringList arguments;
    bool isDisabled = false;
};

Agent readAgent(QIODevice &file)
{
    Agent agent;
    QString key;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"key")
            key = xml.readElementText();
        else if (xml.name() == u"string" && key == u"ProgramArguments")
            agent.arguments << xml.readElementText();
        else if (xml.name() == u"true" && key == u"Disabled")
            agent.isDisabled = true;
    }
    return agent;
}

void writeAgent(QIODevice &file, const QString &program)
{
    QXmlStreamWriter xml(&file);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeDTD(QStringLiteral("<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                                "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"));
    xml.writeStartElement(QStringLiteral("plist"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("1.0"));
    xml.writeStartElement(QStringLiteral("dict"));
    xml.writeTextElement(QStringLiteral("key"), QStringLiteral("Label"));
    xml.writeTextElement(QStringLiteral("string"), QStringLiteral("org.restdock.Restdock"));
    xml.writeTextElement(QStringLiteral("key"), QStringLiteral("ProgramArguments"));
    xml.writeStartElement(QStringLiteral("array"));
    const auto words = arguments(program);
    for (const auto &word : words)
        xml.writeTextElement(QStringLiteral("string"), word);
    xml.writeEndElement();
    xml.writeTextElement(QStringLiteral("key"), QStringLiteral("RunAtLoad"));
    xml.writeEmptyElement(QStringLiteral("true"));
    xml.writeTextElement(QStringLiteral("key"), QStringLiteral("LimitLoadToSessionType"));
    xml.writeTextElement(QStringLiteral("string"), QStringLiteral("Aqua")); // with a screen
    xml.writeEndDocument();
}

} // namespace

Autostart::Autostart(QString program, QString place)
    : m_program(std::move(program)),
      m_place(std::move(place))
{
}

QString Autostart::defaultPlace()
{
    return QDir::homePath() + u"/Library/LaunchAgents";
}

QString Autostart::path() const
{
    return m_place + u"/org.restdock.Restdock.plist";
}

Autostart::State Autostart::state() const
{
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly))
        return State::Off;
    const auto agent = readAgent(file);
    if (agent.isDisabled)
        return State::Off;
    return agent.arguments == arguments(m_program) ? State::On : State::OtherProgram;
}

QString Autostart::command() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? readAgent(file).arguments.join(u' ') : QString();
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
            return failed(reasonFromText(file.errorString()));
        return {};
    }
    if (!QDir().mkpath(m_place))
        return failed(QT_TRANSLATE_NOOP("Error", "its folder cannot be made"));
    QSaveFile file(path());
    if (!file.open(QIODevice::WriteOnly))
        return failed(reasonFromText(file.errorString()));
    writeAgent(file, m_program);
    if (!file.commit())
        return failed(reasonFromText(file.errorString()));
    return {};
}

} // namespace restdock
