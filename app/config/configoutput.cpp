// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/configoutput.h"

#include "app/cli/failure.h"

#include <algorithm>
#include <cstdio>

namespace restdock {

namespace {

using namespace Qt::StringLiterals;

/// Of the errors that profiles and their stores have. What belongs to a keychain or an encrypted file
/// says so: SecretStore.
ExitCode exitCodeOf(const Error &error)
{
    if (error.message.contains(u"(KEY-"))
        return ExitCode::SecretMissing;
    switch (error.code) {
    case ErrorCode::InvalidArgument: return ExitCode::WrongOptions;
    case ErrorCode::NotFound: return ExitCode::NoSuchProfile;
    case ErrorCode::SignInRequired: return ExitCode::SecretMissing;
    case ErrorCode::Corrupt:
    case ErrorCode::ReadOnly: return ExitCode::SettingsInvalid;
    case ErrorCode::PermissionDenied:
        return error.message.contains(u"(IMPORT-PASS)") ? ExitCode::SecretMissing
                                                        : ExitCode::SettingsInvalid;
    case ErrorCode::AlreadyExists:
    case ErrorCode::NoSpace:
    case ErrorCode::Unavailable:
    case ErrorCode::RateLimited:
    case ErrorCode::Cancelled:
    case ErrorCode::Internal: break;
    }
    return ExitCode::Failed;
}

} // namespace

void sayAll(QByteArrayView text)
{
    std::fwrite(text.data(), 1, size_t(text.size()), stdout);
}

bool finishOutput()
{
    return std::fflush(stdout) == 0 && !std::ferror(stdout);
}

void say(const QString &line)
{
    sayAll(QByteArray(line.toUtf8() + '\n'));
}

void warn(const QString &text)
{
    std::fflush(stdout);
    fail(ExitCode::Failed, {ErrorCode::Internal, text}); // only prints
}

void warnOf(const QString &profile, const Problems &problems)
{
    for (const auto &problem : problems) {
        if (problem.severity == Problem::Severity::Warning)
            warn(u"warning: \"%1\": %2"_s.arg(profile, problem.toString()));
    }
}

ExitCode failWith(const Error &error)
{
    std::fflush(stdout);
    return fail(exitCodeOf(error), error);
}

void sayTable(const QStringList &header, const QList<QStringList> &rows)
{
    QList<qsizetype> widths(header.size(), 0);
    const auto measure = [&widths](const QStringList &row) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row.at(i).size());
    };
    measure(header);
    for (const auto &row : rows)
        measure(row);
    const auto print = [&widths](const QStringList &row) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? row.at(i).leftJustified(widths.at(i) + 2) : row.at(i);
        say(line.trimmed());
    };
    print(header);
    for (const auto &row : rows)
        print(row);
}

} // namespace restdock
