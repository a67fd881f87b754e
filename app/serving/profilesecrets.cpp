// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serving/profilesecrets.h"

#include "app/serving/credential.h"
#include "app/serving/secretfile.h"

#include <utility>

namespace restdock {

namespace {

const QString apiKey = QStringLiteral("api_key");

/// Without the white space around it, as a key file's.
Result<Secret> credential(const QString &folder, const QString &name)
{
    const auto content = readCredential(folder, name);
    if (!content)
        return content.error();
    return *content ? Secret((*content)->reveal().trimmed()) : Secret();
}

Secret fromEnvironment(const QString &variable)
{
    return Secret(QByteArrayView(qgetenv(variable.toLatin1().constData())).trimmed());
}

/// The file that the command line or the profile names, if any.
QString keyFileOf(const Profile &profile, const QString &key, const SecretPlaces &places)
{
    if (key == apiKey) {
        const auto named = places.keyFiles.constFind(profile.name);
        if (named != places.keyFiles.constEnd())
            return *named;
        const auto any = places.keyFiles.constFind(QString());
        if (any != places.keyFiles.constEnd())
            return *any;
    }
    return profile.backend.secretFiles.value(key);
}

/// An empty one if it is nowhere.
Result<Secret> find(const Profile &profile, const QString &key, bool isStored,
                    const SecretPlaces &places)
{
    for (const QString &suffix : {key == apiKey ? QStringLiteral("token") : key, key}) {
        auto secret = credential(places.credentialsFolder, profile.name + u'.' + suffix);
        if (!secret || !secret->isEmpty())
            return secret;
    }
    const auto file = keyFileOf(profile, key, places);
    if (!file.isEmpty())
        return readSecretFile(file);
    const auto secret = fromEnvironment(secretVariable(profile.name, key));
    if (!secret.isEmpty() || isStored || !profile.backend.secret(key).isEmpty())
        return secret;
    // The name that the service's users know; it says nothing of a profile, so it comes last.
    if (profile.backend.type == u"drime" && key == apiKey)
        return fromEnvironment(QStringLiteral("DRIME_API_KEY"));
    return secret;
}

} // namespace

SecretPlaces SecretPlaces::ofThisProcess(const QStringList &apiKeyFiles)
{
    SecretPlaces places;
    places.credentialsFolder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    for (const auto &entry : apiKeyFiles) {
        const auto equals = entry.indexOf(u'=');
        const bool isNamed = equals > 0 && !entry.left(equals).contains(u'/');
        places.keyFiles.insert(isNamed ? entry.left(equals) : QString(),
                               isNamed ? entry.mid(equals + 1) : entry);
    }
    return places;
}

QString secretVariable(const QString &profileName, const QString &key)
{
    QString variable = u"RESTDOCK_" + profileName.toUpper() + u'_' + key.toUpper();
    for (auto &character : variable) {
        const bool isPlain =
            (character >= u'A' && character <= u'Z') || (character >= u'0' && character <= u'9');
        if (!isPlain)
            character = u'_';
    }
    return variable;
}

Result<Profile> withSecrets(Profile profile, const BackendCatalogue &catalogue,
                            const QStringList &storedKeys, const SecretPlaces &places)
{
    const auto *type = catalogue.find(profile.backend.type);
    if (!type)
        return profile;
    for (const auto &field : type->fields) {
        if (!field.isSecret())
            continue;
        const auto secret = find(profile, field.key, storedKeys.contains(field.key), places);
        if (!secret)
            return secret.error();
        if (secret->isEmpty())
            continue;
        profile.backend.values.insert(field.key, *secret);
        profile.backend.secretFiles.remove(field.key); // it is here now
    }
    return profile;
}

Result<Profile> withSecretFiles(Profile profile)
{
    const auto files = std::exchange(profile.backend.secretFiles, {});
    for (auto it = files.begin(); it != files.end(); ++it) {
        const auto secret = readSecretFile(it.value());
        if (!secret)
            return Error{ErrorCode::InvalidArgument, secret.error().wording()};
        profile.backend.values.insert(it.key(), *secret);
    }
    return profile;
}

QStringList missingSecrets(const Profile &profile, const BackendCatalogue &catalogue)
{
    QStringList missing;
    const auto *type = catalogue.find(profile.backend.type);
    if (!type)
        return missing;
    for (const auto &field : type->fields) {
        if (field.isSecret() && field.isRequired && profile.backend.secret(field.key).isEmpty())
            missing.append(field.key);
    }
    return missing;
}

} // namespace restdock
