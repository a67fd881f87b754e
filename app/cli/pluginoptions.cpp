// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pluginoptions.h"

#include "app/cli/failure.h"
#include "app/config/profileedit.h"
#include "app/serving/profilesecrets.h"

namespace restdock {

namespace {

using namespace Qt::StringLiterals;

QStringList keysOf(const BackendType &type)
{
    QStringList keys;
    for (const auto &field : type.fields)
        keys.append(field.isSecret() ? QString(field.key + u"_file") : field.key);
    return keys;
}

Result<void> setOption(Profile &profile, const QString &option, const BackendType &type,
                       const BackendCatalogue &catalogue)
{
    const auto equals = option.indexOf(u'=');
    const auto key = option.left(equals);
    const auto known = keysOf(type);
    if (equals < 1)
        return wrong(u"--backend-option %1: write KEY=VALUE"_s.arg(option));
    if (type.field(key) && type.field(key)->isSecret())
        return wrong(u"--backend-option %1: a secret is not written where others can see it. Write "
                     "%1_file=FILE, or put it into the environment as %2"_s.arg(
                         key, secretVariable(type.id, key)));
    if (!known.contains(key))
        return wrong(u"--backend-option %1: the backend %2 has no such setting. There are %3"_s.arg(
            key, type.id, known.join(u", "_s)));
    const auto set = setProfileValue(profile, key, option.sliced(equals + 1), catalogue);
    return set ? Result<void>() : wrong(u"--backend-option "_s + set.error().message);
}

} // namespace

Result<BackendSettings> pluginSettingsFromOptions(const ServeOptions &options,
                                                  const BackendCatalogue &catalogue)
{
    const auto *type = catalogue.find(options.backend);
    if (!type)
        return wrong(u"--backend %1: %2. There are %3"_s.arg(
            options.backend, catalogue.absenceOf(options.backend).english(),
            catalogue.ids().join(u", "_s)));
    Profile profile;
    profile.name = type->id; // in the names of secrets from the environment
    profile.backend.type = type->id;
    for (const auto &option : options.backendOptions) {
        if (auto set = setOption(profile, option, *type, catalogue); !set)
            return std::move(set).error();
    }
    auto filled = withSecrets(profile, catalogue, {}, SecretPlaces::ofThisProcess({}));
    if (!filled)
        return std::move(filled).error();
    for (const auto &field : type->fields) {
        const auto problems = field.validate(filled->backend.value(field));
        if (problems.isEmpty())
            continue;
        const auto text = u"--backend-option %1: %2. %3"_s.arg(
            field.isSecret() ? QString(field.key + u"_file") : field.key,
            problems.first().problem.english(), problems.first().remedy.english());
        if (field.isSecret())
            return Error{ErrorCode::SignInRequired, text};
        return wrong(text);
    }
    return filled->backend;
}

} // namespace restdock
