// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serving/profilesource.h"

#include "app/config/profilestores.h"
#include "app/serving/passphrase.h"
#include "storage/plugins/storageplugins.h"
#include "storage/profiles/profilefile.h"

#include <QFileInfo>

#include <algorithm>

namespace restdock {

namespace {

using Code = ServeTrouble::Code;

constexpr qint64 maximumFileBytes = 8 * 1024 * 1024;

WantedProfile unusable(const QString &key, const QString &name, ServeTrouble trouble)
{
    WantedProfile wanted;
    wanted.key = key;
    wanted.profile.name = name;
    wanted.trouble = std::move(trouble);
    return wanted;
}

ServeTrouble noSuchProfile(const QString &name, const QStringList &known, const QString &place)
{
    const auto there = known.isEmpty()
        ? Message(QT_TRANSLATE_NOOP("Error", "There are none"))
        : Message(QT_TRANSLATE_NOOP("Error", "There are: %1"), {known.join(QStringLiteral(", "))});
    return {Code::NoSuchProfile,
            {ErrorCode::NotFound,
             QT_TRANSLATE_NOOP("Error", "there is no profile \"%1\" in %2. %3"),
             {name, place, there}}};
}

ServeTrouble keyMissing(const Profile &profile, const QString &key)
{
    return {Code::KeyMissing,
            {ErrorCode::SignInRequired,
             QT_TRANSLATE_NOOP("Error",
                               "its %1 is missing. Give it as %1_file, as the credential %2.%3 of "
                               "systemd, or as %4 in the environment"),
             {key, profile.name, key == u"api_key" ? QStringLiteral("token") : key,
              secretVariable(profile.name, key)}}};
}

/// Takes the secrets from outside the store.
void addSecrets(WantedProfile &wanted, const BackendCatalogue &catalogue,
                const QStringList &storedKeys, const SecretPlaces &places)
{
    auto filled = withSecrets(wanted.profile, catalogue, storedKeys, places);
    if (filled)
        wanted.profile = std::move(*filled);
    else
        wanted.trouble = ServeTrouble{Code::KeyMissing, std::move(filled).error()};
}

/// What is wrong with each profile, by itself and beside those before it in the list.
void check(QList<WantedProfile> &all, const BackendCatalogue &catalogue)
{
    QList<Profile> before;
    for (auto &wanted : all) {
        if (wanted.trouble)
            continue;
        if (const auto missing = missingSecrets(wanted.profile, catalogue); !missing.isEmpty()) {
            wanted.trouble = keyMissing(wanted.profile, missing.first());
            continue;
        }
        const auto problems =
            validateProfile(wanted.profile, catalogue, FolderPlaces::ofThisSystem())
            + validateBeside(wanted.profile, before);
        for (const auto &problem : problems) {
            if (problem.severity == Problem::Severity::Warning)
                wanted.warnings.append(problem.toString());
            else if (!wanted.trouble)
                wanted.trouble =
                    ServeTrouble{Code::ProfileBad, {ErrorCode::InvalidArgument, problem.placed()}};
        }
        before.append(wanted.profile);
    }
}

class StoreSource final : public ProfileSource
{
public:
    explicit StoreSource(const SecretPlaces &places)
        : m_places(places),
          m_store(openProfileStore([](bool, bool) { return passphraseFromOutside(); }))
    {
    }

    Result<QList<WantedProfile>> read(const ProfileChoice &choice) override
    {
        const auto stored = m_store->list();
        if (!stored)
            return stored.error();
        QList<WantedProfile> wanted;
        if (choice.kind == ProfileChoice::Kind::Named) {
            for (const auto &name : choice.names) {
                const auto found = m_store->findByName(name);
                if (found)
                    wanted.append(take(*found));
                else
                    wanted.append(
                        unusable(u"name:" + name, name, {Code::NoSuchProfile, found.error()}));
            }
        } else {
            for (const auto &one : *stored) {
                if (choice.kind == ProfileChoice::Kind::Every || one.profile.startAutomatically)
                    wanted.append(take(one));
            }
        }
        check(wanted, m_store->catalogue());
        return wanted;
    }

private:
    WantedProfile take(const StoredProfile &stored)
    {
        if (stored.problem)
            return unusable(stored.id, stored.profile.name, {Code::ProfileBad, *stored.problem});
        WantedProfile wanted;
        wanted.key = stored.id;
        wanted.profile = stored.profile;
        addSecrets(wanted, m_store->catalogue(), stored.secretKeys, m_places);
        // What it can do without is one of its secrets all the same.
        const bool isComplete = std::all_of(
            stored.secretKeys.begin(), stored.secretKeys.end(), [&wanted](const QString &key) {
                return !wanted.profile.backend.secret(key).isEmpty();
            });
        if (wanted.trouble || isComplete || !stored.needsSecrets())
            return wanted;
        auto fetched = m_store->fetch(stored.id);
        if (!fetched)
            return unusable(stored.id, stored.profile.name, troubleOfSecrets(fetched.error()));
        wanted.profile = std::move(fetched->profile);
        addSecrets(wanted, m_store->catalogue(), stored.secretKeys, m_places);
        return wanted;
    }

    const SecretPlaces m_places;
    const std::unique_ptr<ProfileStore> m_store;
};

class FileSource final : public ProfileSource
{
public:
    FileSource(QString path, const SecretPlaces &places)
        : m_path(std::move(path)),
          m_places(places),
          m_catalogue(installedBackends())
    {
    }

    Result<QList<WantedProfile>> read(const ProfileChoice &choice) override
    {
        const auto text = readWholeFile(m_path, maximumFileBytes);
        if (!text)
            return worded(text.error());
        const auto file = readProfileFile(*text, m_catalogue, passphraseFromOutside);
        if (!file)
            return worded(file.error());
        QList<WantedProfile> wanted;
        for (const auto &read : file->profiles) {
            const bool isChosen = choice.kind == ProfileChoice::Kind::Every
                || (choice.kind == ProfileChoice::Kind::Automatic
                    && read.profile.startAutomatically);
            if (isChosen)
                wanted.append(take(read));
        }
        if (choice.kind == ProfileChoice::Kind::Named)
            wanted = named(*file, choice.names);
        check(wanted, m_catalogue);
        return wanted;
    }

private:
    Error worded(const Error &error) const
    {
        return error.reworded({QT_TRANSLATE_NOOP("Error", "%1: %2"), {m_path, error.wording()}});
    }

    QString keyOf(const QString &name) const
    {
        return QFileInfo(m_path).absoluteFilePath() + u'#' + name;
    }

    QList<WantedProfile> named(const ProfileFile &file, const QStringList &names)
    {
        QStringList known;
        for (const auto &read : file.profiles)
            known.append(read.profile.name);
        QList<WantedProfile> wanted;
        for (const auto &name : names) {
            if (const auto *read = file.find(name))
                wanted.append(take(*read));
            else
                wanted.append(unusable(keyOf(name), name, noSuchProfile(name, known, m_path)));
        }
        return wanted;
    }

    WantedProfile take(const ReadProfile &read)
    {
        WantedProfile wanted;
        wanted.key = keyOf(read.profile.name);
        wanted.profile = read.profile;
        for (const auto &notice : read.notices)
            wanted.warnings.append(notice.toString());
        addSecrets(wanted, m_catalogue, {}, m_places);
        return wanted;
    }

    const QString m_path;
    const SecretPlaces m_places;
    const BackendCatalogue m_catalogue;
};

} // namespace

std::unique_ptr<ProfileSource> ProfileSource::store(const SecretPlaces &places)
{
    return std::make_unique<StoreSource>(places);
}

std::unique_ptr<ProfileSource> ProfileSource::file(const QString &path, const SecretPlaces &places)
{
    return std::make_unique<FileSource>(path, places);
}

} // namespace restdock
