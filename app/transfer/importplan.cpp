// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/importplan.h"

#include "app/transfer/freeaddress.h"

#include <QDir>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace restdock {

namespace {

using namespace Qt::StringLiterals;

using Action = PlannedImport::Action;

const StoredProfile *findSame(const QList<StoredProfile> &profiles, const QString &name)
{
    const auto found =
        std::find_if(profiles.begin(), profiles.end(), [&name](const StoredProfile &stored) {
            return !stored.problem && isSameProfileName(stored.profile.name, name);
        });
    return found != profiles.end() ? &*found : nullptr;
}

/// "home 2", or whatever number is free.
QString freeName(const QString &name, const QList<StoredProfile> &existing,
                 const QList<PlannedImport> &planned)
{
    const auto isTaken = [&](const QString &candidate) {
        return findSame(existing, candidate)
            || std::any_of(planned.begin(), planned.end(), [&candidate](const auto &other) {
                   return isSameProfileName(other.profile.name, candidate);
               });
    };
    for (int number = 2;; ++number) {
        const QString ending = u' ' + QString::number(number);
        auto beginning = name.left(maximumNameLength - ending.size());
        if (beginning.back().isHighSurrogate()) // half a character is none
            beginning.chop(1);
        QString candidate = beginning + ending;
        if (!isTaken(candidate))
            return candidate;
    }
}

/// What would be there.
QList<Profile> profilesAfter(const QList<PlannedImport> &plan, const QList<StoredProfile> &existing)
{
    QList<Profile> profiles;
    for (const auto &stored : existing) {
        const bool isReplaced = std::any_of(plan.begin(), plan.end(), [&stored](const auto &one) {
            return one.action == Action::Replace && one.before.id == stored.id;
        });
        if (!stored.problem && !isReplaced)
            profiles.append(stored.profile);
    }
    for (const auto &one : plan) {
        if (one.action != Action::Skip)
            profiles.append(one.profile);
    }
    return profiles;
}

/// Finds those among many profiles that may be in the way of one: comparing all of them in full
/// would take seconds for a thousand.
class Neighbours
{
public:
    explicit Neighbours(const QList<Profile> &profiles)
    {
        for (const auto &profile : profiles) {
            m_all.append({profile, foldedName(profile), folderOf(profile)});
            m_byPort[profile.listen.port].append(m_all.size() - 1);
        }
    }

    /// @p self is among all, once.
    QList<Profile> of(const Profile &self) const
    {
        const auto name = foldedName(self);
        const auto folder = folderOf(self);
        QSet<qsizetype> found;
        const auto samePort = m_byPort.value(self.listen.port);
        for (const auto index : samePort)
            found.insert(index);
        for (qsizetype i = 0; i < m_all.size(); ++i) {
            const auto &other = m_all.at(i);
            const bool isNear = !folder.isEmpty() && !other.folder.isEmpty()
                && (folder.startsWith(other.folder) || other.folder.startsWith(folder));
            if (isNear || other.name == name)
                found.insert(i);
        }
        QList<Profile> profiles;
        bool isSelfSeen = false;
        for (const auto index : std::as_const(found)) {
            const auto &profile = m_all.at(index).profile;
            if (isSelfSeen || !(profile == self))
                profiles.append(profile);
            else
                isSelfSeen = true;
        }
        return profiles;
    }

private:
    struct Neighbour
    {
        Profile profile;
        QString name;
        QString folder;
    };

    static QString foldedName(const Profile &profile)
    {
        return profile.name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    }
    static QString folderOf(const Profile &profile)
    {
        return QDir::cleanPath(profile.backend.text(QStringLiteral("path")));
    }

    QList<Neighbour> m_all;
    QHash<QString, QList<qsizetype>> m_byPort;
};

void giveAddress(PlannedImport &item, bool hasAddress, const QList<Profile> &others)
{
    const auto address = freeAddress(item.profile.listen, others);
    if (hasAddress && address == item.profile.listen)
        return;
    item.profile.listen = address;
    item.remarks.append(u"it gets the address %1"_s.arg(address.toString()));
}

Error namesTaken(const QStringList &names)
{
    return Error{ErrorCode::InvalidArgument,
                 QT_TRANSLATE_NOOP("Error", "there are profiles of these names already: %1"),
                 {names.join(u", "_s)}}
        .withCommand(u"Use --rename to keep both, --replace to replace them, or --skip to leave "
                     "them out"_s);
}

Error atPlace(const PlannedImport &item, const Problem &problem)
{
    return {ErrorCode::Corrupt,
            ProfileNotice{item.profile.name, item.position, problem.placed()}.message()};
}

} // namespace

const StoredProfile *findSameName(const QList<StoredProfile> &existing, const Profile &profile)
{
    return findSame(existing, profile.name);
}

Result<QList<PlannedImport>> planImport(const ProfileFile &file,
                                        const QList<StoredProfile> &existing, SameName sameName,
                                        const BackendCatalogue &catalogue)
{
    const auto isTaken = [&](qsizetype index) {
        return findSame(existing, file.profiles.at(index).profile.name) != nullptr;
    };
    return planImport(
        file, existing,
        [&](qsizetype index) { return isTaken(index) ? sameName : SameName::Refuse; }, catalogue);
}

Result<QList<PlannedImport>> planImport(const ProfileFile &file,
                                        const QList<StoredProfile> &existing,
                                        const std::function<SameName(qsizetype)> &sameName,
                                        const BackendCatalogue &catalogue)
{
    QList<PlannedImport> plan;
    QStringList taken;
    QList<qsizetype> needAddress;
    for (const auto &read : file.profiles) {
        PlannedImport item{
            .profile = read.profile, .position = read.position, .certificate = read.certificate};
        bool hasAddress = read.hasAddress;
        const auto decision = sameName(plan.size());
        if (const auto *same = findSame(existing, read.profile.name)) {
            switch (decision) {
            case SameName::Refuse: taken.append(u'"' + same->profile.name + u'"'); break;
            case SameName::Skip: item.action = Action::Skip; break;
            case SameName::Replace:
                item.action = Action::Replace;
                item.before = *same;
                if (!hasAddress) {
                    item.profile.listen = same->profile.listen;
                    hasAddress = true;
                }
                break;
            case SameName::Rename:
                item.profile.name = freeName(read.profile.name, existing, plan);
                item.remarks.append(u"it is called \"%1\" now"_s.arg(item.profile.name));
                hasAddress = false;
                break;
            }
        } else if (decision == SameName::Skip) {
            item.action = Action::Skip;
        }
        item.missingSecrets = lackingSecrets(item.profile, catalogue);
        if (!hasAddress && item.action != Action::Skip)
            needAddress.append(plan.size());
        plan.append(std::move(item));
    }
    if (!taken.isEmpty())
        return namesTaken(taken);
    // Last, so that they leave the addresses that the file names to those that have them.
    auto others = profilesAfter(plan, existing);
    for (const auto index : std::as_const(needAddress)) {
        auto &item = plan[index];
        const auto self = std::find(others.begin(), others.end(), item.profile);
        others.erase(self);
        giveAddress(item, file.profiles.at(index).hasAddress, others);
        others.append(item.profile);
    }
    return plan;
}

QList<Problems> problemsOfImport(const QList<PlannedImport> &plan,
                                 const QList<StoredProfile> &existing,
                                 const BackendCatalogue &catalogue, const FolderPlaces &places)
{
    const Neighbours neighbours(profilesAfter(plan, existing));
    QList<Problems> all;
    for (const auto &item : plan) {
        Problems problems;
        if (item.action != Action::Skip) {
            problems = validateProfile(item.profile, catalogue, places)
                + validateBeside(item.profile, neighbours.of(item.profile));
        }
        all.append(problems);
    }
    return all;
}

Result<void> checkImport(const QList<PlannedImport> &plan, const QList<StoredProfile> &existing,
                         const BackendCatalogue &catalogue, const FolderPlaces &places)
{
    const auto all = problemsOfImport(plan, existing, catalogue, places);
    for (qsizetype i = 0; i < plan.size(); ++i) {
        for (const auto &problem : all.at(i)) {
            if (problem.severity == Problem::Severity::Error
                && !plan.at(i).missingSecrets.contains(problem.field))
                return atPlace(plan.at(i), problem);
        }
    }
    return {};
}

bool mayKeepSecrets(const Profile &before, const Profile &profile,
                    const BackendCatalogue &catalogue)
{
    const auto *type = catalogue.find(profile.backend.type);
    if (!type || before.backend.type != profile.backend.type)
        return false;
    return std::all_of(type->fields.begin(), type->fields.end(),
                       [&before, &profile](const SettingField &field) {
                           return field.isSecret() || field.leavesSecretsAlone
                               || before.backend.value(field) == profile.backend.value(field);
                       });
}

} // namespace restdock
