// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drimeoptions.h"

#include "app/cli/failure.h"
#include "app/serving/secretfile.h"
#include "app/serving/servedstorage.h"
#include "storage/drime/drimeprovider.h"

namespace restdock {

namespace {

using namespace Qt::StringLiterals;

Result<QByteArray> findKey(const ServeOptions &options)
{
    if (!options.apiKeyFile.isEmpty()) {
        const auto key = readSecretFile(options.apiKeyFile);
        if (!key)
            return key.error();
        return key->reveal().toByteArray();
    }
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
    settings.stateFolder = drimeStateFolder();
    auto key = findKey(options);
    if (!key)
        return std::move(key).error();
    settings.key = std::move(*key);
    if (auto usable = DrimeProvider::check(settings); !usable)
        return std::move(usable).error();
    return settings;
}

} // namespace restdock
