// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/message.h"

#include <QString>
#include <QtGlobal>

#include <chrono>
#include <concepts>
#include <type_traits>
#include <utility>

namespace restdock {

/// What went wrong, as far as a caller has to tell cases apart.
///
/// The HTTP status (app/server) and the sentence for people (ui) are each derived from the code in
/// one place. `NotFound` is used only when absence is certain: restic takes a 404 as lost data, so
/// everything unsure is `Unavailable`.
enum class ErrorCode {
    NotFound,         ///< certainly absent
    AlreadyExists,    ///< a blob of that name is stored; blobs are never replaced
    PermissionDenied, ///< the system refuses access to this user
    ReadOnly,         ///< the storage takes no writes now
    NoSpace,          ///< disk or account full
    InvalidArgument,  ///< the caller asked for something that cannot be
    Unavailable,      ///< cannot be told now; trying again may help
    RateLimited,      ///< the service asks to slow down
    SignInRequired,   ///< the service refuses the key
    Corrupt,          ///< what is stored or sent is not what its name or size promises
    Cancelled,        ///< given up before it finished
    Internal,         ///< a defect or an error without a better name
};

/// A limit that a person has set, and that kept something from being stored.
struct SpaceLimit
{
    enum class Kind : quint8 {
        None,
        User,    ///< what one user may store
        Profile, ///< what all may store together
        KeepFree ///< what is to stay free
    };

    Kind kind = Kind::None;
    qint64 bytes = 0;

    bool operator==(const SpaceLimit &) const = default;
};

/// A text of an Error, but not a string literal, which is a pattern.
template<typename Text>
concept SaidAsItIs =
    std::convertible_to<Text, QString> && !std::is_array_v<std::remove_reference_t<Text>>;

/// An error as a value: the code decides, the message is for people (what, why; never a secret),
/// the detail is for the log (system text, path, service answer).
struct Error
{
    Error() = default;
    /// A message that is the same in all languages: what a service or a plug-in says.
    template<SaidAsItIs Text = QString>
    Error(ErrorCode kind, Text &&text, QString logDetail = {}, std::chrono::milliseconds wait = {})
        : code(kind),
          message(std::forward<Text>(text)),
          detail(std::move(logDetail)),
          retryAfter(wait)
    {
    }
    /// A message that is said in the person's language: Message tells what a @p pattern is. The
    /// English one has @p known, the name, at its end.
    template<size_t size>
    Error(ErrorCode kind, const char (&pattern)[size], std::vector<Message> parts = {},
          QString logDetail = {}, QString known = {})
        : Error(kind, Message(pattern, std::move(parts)), std::move(logDetail), std::move(known))
    {
    }
    template<std::same_as<Message> Wording>
    Error(ErrorCode kind, Wording words, QString logDetail = {}, QString known = {})
        : code(kind),
          detail(std::move(logDetail)),
          name(std::move(known)),
          m_wording(std::move(words))
    {
        message = english();
    }

    ErrorCode code = ErrorCode::Internal;
    QString message; ///< English: for logs, the command line and other programs
    QString detail = {};
    std::chrono::milliseconds retryAfter{0}; ///< 0: the service named none
    /// What people search for, and what tells this case from others of the code ("KEY-LOCKED").
    /// Never translated; empty: it has none.
    QString name = {};
    SpaceLimit limit = {}; ///< of NoSpace; None: there is none left at all

    /// The message without the name and without commands, for a window or for a part of another one. As
    /// it is if somebody has changed the message since.
    Message wording() const;
    /// The same error with other words, which may have wording() among their parts.
    Error reworded(Message words) const;
    /// The same error for a command line: behind the English message stands what to do there, a
    /// sentence. Not in wording(): a window has buttons and fields for it.
    Error withCommand(QString whatToDo) const;

    bool operator==(const Error &other) const;

private:
    QString english() const;

    Message m_wording;
    QString m_command; ///< see withCommand()
};

/// The dotted-free, stable name of a code ("not-found"), for logs and tests.
QString errorCodeName(ErrorCode code);

/// The code that fits an errno value; see errorFromErrno().
ErrorCode errorCodeFromErrno(int systemError);

/// Why the system refused something, in words of ours where they are known, else as Message::raw().
Message reasonFromErrno(int systemError);
/// The same of what QFile::errorString() says.
Message reasonFromText(const QString &text);

/// Turns an errno value into an Error. @p what says what did not work ("Cannot open FILE").
/// ENOENT and ENOTDIR become NotFound: a caller to whom that is not the absence of the blob itself
/// has to look first.
Error errorFromErrno(int systemError, const Message &what);
template<size_t size>
Error errorFromErrno(int systemError, const char (&pattern)[size], std::vector<Message> parts = {})
{
    return errorFromErrno(systemError, Message(pattern, std::move(parts)));
}
Error errorFromErrno(int systemError, const QString &what) = delete; // it would stay English

} // namespace restdock
