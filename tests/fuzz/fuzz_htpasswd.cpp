// SPDX-License-Identifier: GPL-3.0-or-later
// Input: an htpasswd file.
#include "app/server/access/htpasswd.h"
#include "tests/fuzz/fuzzing.h"

#include <QRegularExpression>

using namespace restdock;
using namespace restdock::fuzz;

namespace {

/// rest-server's rule, by another engine. PCRE's \d would need no option to mean 0-9.
bool isValidName(const QByteArray &name)
{
    static const QRegularExpression rule(QStringLiteral("\\A[\\p{L}0-9@._-]+\\z"));
    const QString text = QString::fromUtf8(name);
    return text.toUtf8() == name && rule.match(text).hasMatch();
}

void requireSound(const Htpasswd &file, QByteArrayView content)
{
    int highest = 0;
    for (const QByteArray &name : file.users.names()) {
        const auto hash = file.users.find(name);
        FUZZ_REQUIRE(hash && content.contains(QByteArray(name + ':')) && isValidName(name));
        FUZZ_REQUIRE((hash->cost() > 0) == (hash->kind() == PasswordHash::Kind::Bcrypt));
        FUZZ_REQUIRE(hash->cost() <= PasswordHash::maximumCost);
        highest = std::max(highest, hash->cost());
    }
    FUZZ_REQUIRE(file.users.highestCost() >= highest);
    FUZZ_REQUIRE(file.users.count() <= content.count(':'));
    FUZZ_REQUIRE(file.warnings.size() <= Htpasswd::maximumWarnings);
    for (const QString &warning : file.warnings) {
        for (const char32_t c : warning.toUcs4())
            FUZZ_REQUIRE(QChar::isPrint(c));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    if (size > 16 * 1024)
        return 0;
    const ExactCopy input(viewOf(data, size));
    const auto file = parseHtpasswd(input.view());
    if (!file) {
        FUZZ_REQUIRE(file.error().message.startsWith(u"line "));
        return 0;
    }
    requireSound(*file, input.view());

    // Line ends of another system, or a comment, change nothing but the lines' numbers.
    if (!input.view().contains('\r')) {
        QByteArray other = input.view().toByteArray();
        other.replace("\n", "\r\n");
        other.prepend("# x:y:z\r\n");
        const auto again = parseHtpasswd(other);
        FUZZ_REQUIRE(again && again->users == file->users);
        FUZZ_REQUIRE(again->warnings.size() == file->warnings.size());
    }
    return 0;
}
