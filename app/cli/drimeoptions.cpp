// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drimeoptions.h"

#include "app/cli/failure.h"
#include "storage/drime/drimeprovider.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <limits>

namespace restdock {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 longestKeyFile = 4096;

Result<QByteArray> keyFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::SignInRequired,
                     u"cannot read the key file %1: %2"_s.arg(path, file.errorString())};
    }
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (file.permissions() & others) {
        return wrong(
            u"others may read or write the key file %1. Take that away: chmod 600 %1"_s.arg(path));
    }
    const QByteArray key = file.read(longestKeyFile).trimmed();
    if (key.isEmpty())
        return Error{ErrorCode::SignInRequired, u"the key file %1 is empty"_s.arg(path)};
    return key;
}

Result<QByteArray> findKey(const ServeOptions &options)
{
    if (!options.apiKeyFile.isEmpty())
        return keyFrom(options.apiKeyFile);
    const QByteArray key = qgetenv("DRIME_API_KEY").trimmed();
    if (key.isEmpty()) {
        return Error{ErrorCode::SignInRequired,
                     u"there is no key for Drime. Make one in Drime's account settings "
                     "(Developers), and put it into a file for --api-key-file, or into the "
                     "environment as DRIME_API_KEY"_s};
    }
    return key;
}

Result<qint64> findWorkspace(const ServeOptions &options)
{
    const bool isOption = !options.workspaceId.isEmpty();
    const QString text =
        isOption ? options.workspaceId : qEnvironmentVariable("DRIME_WORKSPACE_ID", u"0"_s);
    bool isNumber = false;
    const qint64 id = text.trimmed().toLongLong(&isNumber);
    if (isNumber && id >= 0)
        return id;
    return wrong(u"%1 %2: not a workspace's number. 0 is the personal space"_s.arg(
        isOption ? u"--workspace-id"_s : u"DRIME_WORKSPACE_ID"_s, text));
}

/// The journal of open uploads: state, not data.
QString stateFolder()
{
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = given.startsWith(u'/')
        ? given
        : QString(QStandardPaths::writableLocation(QStandardPaths::HomeLocation)
                  + u"/.local/state");
    return base + u"/restdock/drime";
}

} // namespace

Result<DrimeSettings> drimeSettingsFromOptions(const ServeOptions &options)
{
    DrimeSettings settings;
    if (qEnvironmentVariableIsSet("DRIME_API_URL"))
        settings.apiUrl = QUrl(qEnvironmentVariable("DRIME_API_URL"), QUrl::StrictMode);
    const auto workspace = findWorkspace(options);
    if (!workspace)
        return workspace.error();
    settings.workspaceId = *workspace;
    settings.rootFolder = options.drimeRoot;
    settings.useTrash = options.drimeTrash;
    settings.stateFolder = stateFolder();
    auto key = findKey(options);
    if (!key)
        return std::move(key).error();
    settings.key = std::move(*key);
    if (auto usable = DrimeProvider::check(settings); !usable)
        return std::move(usable).error();
    return settings;
}

} // namespace restdock
