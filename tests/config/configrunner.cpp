// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/config/configrunner.h"

#include "tests/e2e/support/restdockprocess.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringBuilder>

#include <sys/stat.h>

namespace restdock::test {

namespace {

constexpr int patience = 120'000; // ms

} // namespace

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList addLocal(const QString &name, const QString &folder)
{
    return {QStringLiteral("config"), QStringLiteral("add"),    name,  QStringLiteral("--type"),
            QStringLiteral("local"),  QStringLiteral("--path"), folder};
}

QByteArray ConfigRun::transcript() const
{
    return QByteArray("exit code " + QByteArray::number(exitCode) + "\n--- standard output\n" + out
                      + "--- standard error\n" + err);
}

ConfigHome::ConfigHome() : m_environment(isolatedEnvironment(m_folder.path())) {}

QString ConfigHome::configFile(const QString &name) const
{
    return m_environment.value(QStringLiteral("XDG_CONFIG_HOME")) + u"/restdock/" + name;
}

std::unique_ptr<QProcess> ConfigHome::start(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(m_folder.path());
    process->start(QStringLiteral(RESTDOCK_BINARY), arguments);
    return process;
}

ConfigRun ConfigHome::finish(QProcess &process)
{
    process.closeWriteChannel();
    ConfigRun run;
    if (process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

ConfigRun ConfigHome::run(const QStringList &arguments, const QByteArray &input)
{
    const auto process = start(arguments);
    process->write(input);
    auto run = finish(*process);
    m_printed += run.out + run.err;
    return run;
}

QString ConfigHome::write(const QString &name, const QByteArray &content)
{
    auto path = m_folder.filePath(name);
    QFile opened(path);
    if (opened.open(QIODevice::WriteOnly))
        opened.write(content);
    ::chmod(QFile::encodeName(path).constData(), S_IRUSR | S_IWUSR);
    return path;
}

QStringList ConfigHome::filesWith(const QByteArray &text) const
{
    const QByteArrayList forms{
        text, text.toBase64(QByteArray::OmitTrailingEquals),
        text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals),
        text.toHex()};
    QStringList found;
    QDirIterator entries(m_folder.path(), QDir::Files | QDir::Hidden | QDir::System,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const auto path = entries.next();
        const auto content = contentOf(path);
        if (std::any_of(forms.begin(), forms.end(),
                        [&content](const QByteArray &form) { return content.contains(form); }))
            found.append(path);
    }
    return found;
}

QStringList namesIn(const ConfigRun &listing)
{
    QStringList names;
    const auto array = QJsonDocument::fromJson(listing.out).array();
    for (const auto &value : array)
        names.append(value.toObject().value(QStringLiteral("name")).toString());
    return names;
}

} // namespace restdock::test
