// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/folders.h"

#include "app/config/configoutput.h"
#include "storage/local/newfolder.h"

#include <QFileInfo>

namespace restdock {

namespace {

using namespace Qt::StringLiterals;

QStringList missingFolders(const Profile &profile, const BackendCatalogue &catalogue)
{
    QStringList missing;
    if (const auto *type = catalogue.find(profile.backend.type)) {
        for (const auto &field : type->fields) {
            const auto path = profile.backend.text(field.key);
            if (field.kind == SettingField::Kind::Folder && !path.isEmpty()
                && !QFileInfo::exists(path))
                missing.append(path);
        }
    }
    return missing;
}

Result<void> makeFolder(const LocalSettings &settings)
{
    auto made = makeNewFolder(settings);
    if (made)
        return {};
    auto error = std::move(made).error();
    error.code = ErrorCode::InvalidArgument;
    return error.reworded(
        {QT_TRANSLATE_NOOP("Error", "%1. Make it yourself, or choose another"), {error.wording()}});
}

bool isAgreed(const QString &path, const Terminal &terminal)
{
    const auto answer =
        terminal.ask(u"The folder %1 is not there. Make it (yes, no) [yes]: "_s.arg(path));
    return answer && (answer->isEmpty() || *answer == u"yes");
}

} // namespace

CommandOption makeFolderOption()
{
    return {u"make-folder"_s, {}, u"Make the folder if it is not there"_s};
}

Result<void> makeFolders(const Profile &profile, const BackendCatalogue &catalogue,
                         const Terminal &terminal, bool isWanted)
{
    const bool forGroup = profile.backend.isOn(u"group_accessible_repos"_s, false);
    const auto missing = missingFolders(profile, catalogue);
    for (const auto &path : missing) {
        if (!isWanted && !(terminal.isInteractive() && isAgreed(path, terminal)))
            continue;
        if (auto made = makeFolder({path, forGroup}); !made)
            return made;
    }
    return {};
}

void warnOfMissingFolders(const Profile &profile, const BackendCatalogue &catalogue)
{
    const auto missing = missingFolders(profile, catalogue);
    for (const auto &path : missing)
        warn(
            u"warning: \"%1\": the folder %2 is not there. It is not made by a server: make it, or "
            "connect its drive"_s.arg(profile.name, path));
}

} // namespace restdock
