// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/drime/http.h"
#include "storage/error.h"

#include <QJsonObject>

#include <optional>

namespace restdock::drime {

/// How a call to the API ended: JSON, or an Error and whether the call may have taken effect.
struct ApiAnswer
{
    int status = 0; ///< 0: no answer came
    QJsonObject json;
    std::optional<Error> error;
    /// Only with an error: nobody can tell whether the service did what it was asked to.
    bool mayHaveTakenEffect = false;

    bool isOk() const { return !error; }
    ErrorCode code() const { return error ? error->code : ErrorCode::Internal; }
};

/// What one attempt's outcome means.
struct Verdict
{
    enum class Kind {
        Done,      ///< success, with JSON or nothing in it
        Final,     ///< repeating it would change nothing
        Transient, ///< it may work in a moment
        TooFast,   ///< the service asks to slow down; nothing was done
    };

    Kind kind = Kind::Final;
    ApiAnswer answer;
    std::chrono::milliseconds retryAfter{0}; ///< 0: not told
    bool isWebPage = false; ///< with a status of success: a refused key, or an outage
};

/// Judges an answer to a call. HTML is never a success; which of its two reasons it has only time
/// tells. NotFound is only what says so in JSON.
Verdict judge(const HttpAnswer &answer);

/// The same for an answer whose body is data: @p head alone decides, unless the status is an error
/// (then @p errorBody may explain).
Verdict judgeHead(const HttpHead &head, const QByteArray &errorBody = {});

/// The account's key is refused.
Error signInRequired();

} // namespace restdock::drime
