// SPDX-License-Identifier: GPL-3.0-or-later
// Input: a file with profiles.
#include "storage/profiles/profilefile.h"
#include "storage/profiles/tomlparser.h"
#include "storage/profiles/tomlwriter.h"
#include "tests/fuzz/fuzzing.h"

using namespace restdock;
using namespace restdock::fuzz;

namespace {

QByteArray written(const TomlTable &table)
{
    TomlWriter writer;
    writer.values(table);
    writer.subTables({}, table);
    return writer.text();
}

Result<Secret> noPassphrase()
{
    return Error{ErrorCode::Cancelled, QStringLiteral("nobody there")};
}

QList<Profile> profilesOf(const ProfileFile &file)
{
    QList<Profile> profiles;
    for (const auto &read : file.profiles)
        profiles.append(read.profile);
    return profiles;
}

/// Whatever is read as a profile can be exported and read again.
void requireRoundTrip(const ProfileFile &file, const BackendCatalogue &catalogue)
{
    const auto profiles = profilesOf(file);
    const auto first = writeProfileFile(profiles, catalogue, {});
    FUZZ_REQUIRE(first);
    const auto again = readProfileFile(first->text, catalogue, noPassphrase);
    FUZZ_REQUIRE(again);
    const auto second = writeProfileFile(profilesOf(*again), catalogue, {});
    if (!first->notices.isEmpty())
        return; // something was left out
    const bool hasSecrets =
        std::any_of(profiles.begin(), profiles.end(),
                    [](const Profile &profile) { return !profile.secretKeys().isEmpty(); });
    FUZZ_REQUIRE(hasSecrets || profilesOf(*again) == profiles);
    FUZZ_REQUIRE(hasSecrets || second->text == first->text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    if (size > 16 * 1024)
        return 0;
    static const auto catalogue = BackendCatalogue::builtIn();
    const ExactCopy input(viewOf(data, size));
    const auto table = parseToml(input.view());
    if (!table) {
        FUZZ_REQUIRE(table.error().message.startsWith(u"line "));
        return 0;
    }
    const auto again = parseToml(written(*table));
    FUZZ_REQUIRE(again && *again == *table);

    const auto file = readProfileFile(input.view(), catalogue, noPassphrase);
    if (file)
        requireRoundTrip(*file, catalogue);
    else
        FUZZ_REQUIRE(!file.error().message.isEmpty());
    return 0;
}
