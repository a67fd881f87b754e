// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/package/systemtools.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace restdock::test {

Outcome run(const QString &program, const QStringList &arguments,
            const QMap<QString, QString> &variables)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    for (auto variable = variables.cbegin(); variable != variables.cend(); ++variable)
        environment.insert(variable.key(), variable.value());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForFinished(280'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.errorString().toUtf8() + process.readAll()};
    return {process.exitCode(), process.readAll()};
}

bool isInstalled(const char *program)
{
    return !QStandardPaths::findExecutable(QLatin1String(program)).isEmpty()
        || !QStandardPaths::findExecutable(QLatin1String(program), {u"/usr/sbin"_s}).isEmpty();
}

} // namespace restdock::test
