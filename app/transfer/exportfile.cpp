// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/exportfile.h"

#include "storage/profiles/privatefile.h"

#include <QFileInfo>

#include <algorithm>

namespace restdock {

namespace {

Error refused(const Message &text)
{
    return {ErrorCode::InvalidArgument, text};
}

Result<void> checkTarget(const QString &path)
{
    constexpr qint64 enough = 64 * 1024 * 1024;
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        return refused({QT_TRANSLATE_NOOP("Error", "%1 is no file. Choose another name"), {path}});
    const auto before = readWholeFile(path, enough);
    if (!before && before.error().code == ErrorCode::NotFound)
        return {};
    if (!before)
        return before.error();
    if (before->isEmpty() || before->startsWith("# Profiles of Restdock."))
        return {};
    return refused(
        {QT_TRANSLATE_NOOP(
             "Error", "%1 already exists, and is not an export of Restdock. Choose another name"),
         {path}});
}

} // namespace

Result<QList<Profile>> exportedProfiles(const QList<StoredProfile> &rows, ProfileStore &store,
                                        SecretForm form, QList<Message> &notices)
{
    QList<Profile> profiles;
    for (const auto &row : rows) {
        if (row.problem)
            return *row.problem;
        auto whole = store.fetch(row.id);
        if (whole) {
            profiles.append(std::move(whole->profile));
        } else if (form == SecretForm::Omit) {
            notices.append(
                {QT_TRANSLATE_NOOP(
                     "Error",
                     "\"%1\" is written without settings that this version does not know. %2"),
                 {row.profile.name, whole.error().wording()}});
            profiles.append(row.profile);
        } else {
            return std::move(whole).error();
        }
    }
    return profiles;
}

std::optional<Message> noticeOfNeedlessPassphrase(const QList<Profile> &profiles,
                                                  const ProfileFileOptions &options)
{
    const bool hasSecrets = !options.certificates.isEmpty()
        || std::any_of(profiles.begin(), profiles.end(),
                       [](const Profile &profile) { return profile != profile.withoutSecrets(); });
    if (options.secrets != SecretForm::Encrypted || hasSecrets)
        return {};
    return QT_TRANSLATE_NOOP("Error",
                             "These profiles have no secrets: the file opens without the "
                             "passphrase");
}

Result<void> writeExport(const QString &path, QByteArrayView text)
{
    if (auto free = checkTarget(path); !free)
        return free;
    return writePrivateFile(path, text);
}

} // namespace restdock
