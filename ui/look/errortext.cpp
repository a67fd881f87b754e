// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/errortext.h"

#include "ui/look/direction.h"

#include <QCoreApplication>

namespace restdock::ui {

namespace {

/// What kind of error it is, as a sentence with the text in it; null where the kind says nothing.
const char *kindOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound: return QT_TRANSLATE_NOOP("Error", "It is not there: %1");
    case ErrorCode::AlreadyExists: return QT_TRANSLATE_NOOP("Error", "It is there already: %1");
    case ErrorCode::PermissionDenied: return QT_TRANSLATE_NOOP("Error", "Access was refused: %1");
    case ErrorCode::ReadOnly: return QT_TRANSLATE_NOOP("Error", "It cannot be written now: %1");
    case ErrorCode::NoSpace: return QT_TRANSLATE_NOOP("Error", "There is no room left: %1");
    case ErrorCode::Unavailable: return QT_TRANSLATE_NOOP("Error", "It cannot be reached now: %1");
    case ErrorCode::RateLimited: return QT_TRANSLATE_NOOP("Error", "It was asked too often: %1");
    case ErrorCode::SignInRequired: return QT_TRANSLATE_NOOP("Error", "The key was refused: %1");
    case ErrorCode::Corrupt: return QT_TRANSLATE_NOOP("Error", "It is damaged: %1");
    case ErrorCode::Cancelled: return QT_TRANSLATE_NOOP("Error", "It was given up: %1");
    case ErrorCode::InvalidArgument:
    case ErrorCode::Internal: break;
    }
    return nullptr;
}

/// A text of a plug-in is English. Who reads English needs no more.
QString explained(ErrorCode code, const QString &text)
{
    const char *const kind = kindOf(code);
    if (!kind || text.isEmpty())
        return text;
    const auto words = QCoreApplication::translate("Error", kind);
    return withoutDirectionMarks(words) == QString::fromUtf8(kind) ? text : words.arg(text);
}

struct ErrorTexts
{
    Q_DECLARE_TR_FUNCTIONS(Error)
};

/// Those words are for whoever searches for them, and come last.
QString withRaw(const QString &sentence, const Message &message)
{
    const auto raw = message.rawTexts();
    if (raw.isEmpty())
        return sentence;
    //: %1 is a sentence that was said, %2 what the system says in its own words
    return ErrorTexts::tr("%1 Details: %2").arg(sentence, raw.join(QStringLiteral("; ")));
}

} // namespace

QString messageText(const Message &message)
{
    return message.in([](const char *context, const char *text) {
        return QCoreApplication::translate(context, text);
    });
}

QString sentenceOf(const Message &message)
{
    return withRaw(asSentence(messageText(message)), message);
}

QString asSentence(QString text)
{
    if (text.isEmpty())
        return text;
    text[0] = text[0].toUpper();
    constexpr QStringView ends = u".!?…)";
    const auto shown = withoutDirectionMarks(text);
    return !shown.isEmpty() && ends.contains(shown.back()) ? text : text + u'.';
}

QString errorText(const Error &error)
{
    const auto wording = error.wording();
    const auto text = messageText(wording);
    if (wording.isVerbatim())
        return explained(error.code, text);
    const auto sentence = error.name.isEmpty()
        ? asSentence(text)
        : QStringLiteral("%1 (%2)").arg(asSentence(text), error.name);
    return withRaw(sentence, wording);
}

} // namespace restdock::ui
