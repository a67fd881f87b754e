// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/apianswer.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace restdock::drime {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestText = 300;

bool looksLikeHtml(const HttpHead &head, const QByteArray &body)
{
    return head.field("Content-Type").value_or(QByteArray()).toLower().contains("html")
        || body.trimmed().startsWith('<');
}

QJsonObject objectIn(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object();
}

/// The service's own explanation, made fit for one line of a log.
QString explanation(const QJsonObject &json)
{
    QString text = json.value(u"message").toString();
    const auto errors = json.value(u"errors").toObject();
    for (const QJsonValue &value : errors) {
        const auto first = value.isArray() ? value.toArray().first() : value;
        if (const QString detail = first.toString(); !detail.isEmpty() && !text.contains(detail))
            text += (text.isEmpty() ? QString() : u" "_s) + detail;
    }
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control)
            character = u' ';
    }
    return text.left(longestText);
}

/// No client has seen how the service says that an account is full; this reads its words.
bool speaksOfSpace(const QString &text)
{
    static constexpr std::array words{"space"_L1, "storage"_L1, "quota"_L1, "upgrade"_L1};
    return std::any_of(words.begin(), words.end(), [&text](QLatin1StringView word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

bool isTransient(int status)
{
    switch (status) {
    case 408:
    case 425:
    case 500:
    case 502:
    case 503:
    case 504:
    case 509: return true;
    default: return status >= 520 && status <= 530; // Cloudflare's own
    }
}

Error withText(ErrorCode code, const Message &what, const HttpHead &head, const QString &text)
{
    const QString detail = u"HTTP status %1"_s.arg(head.status);
    if (text.isEmpty())
        return {code, what, detail};
    const auto why = Message::raw(text, QT_TRANSLATE_NOOP("Error", "it gives a reason of its own"));
    return {code, QT_TRANSLATE_NOOP("Error", "%1: %2"), {what, why}, detail};
}

Error refusal(const HttpHead &head, const QString &text, bool isHtml)
{
    switch (head.status) {
    case 401: return signInRequired();
    case 402:
        return withText(ErrorCode::NoSpace, QT_TRANSLATE_NOOP("Error", "Drime has no space left"),
                        head, text);
    case 404:
        if (isHtml) // the page of whatever stands in front of the service
            return withText(ErrorCode::Unavailable,
                            QT_TRANSLATE_NOOP("Error", "Drime's address answers with a web page"),
                            head, {});
        return withText(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Error", "Drime does not have it"),
                        head, text);
    case 507:
        return withText(ErrorCode::NoSpace, QT_TRANSLATE_NOOP("Error", "Drime has no space left"),
                        head, text);
    default: break;
    }
    if (head.status / 100 == 3) {
        const auto target = head.field("Location").value_or(QByteArray());
        if (target.contains("login"))
            return signInRequired();
        return withText(
            ErrorCode::Unavailable,
            QT_TRANSLATE_NOOP("Error", "Drime's address has moved, or a proxy requires a sign-in"),
            head, {});
    }
    if (speaksOfSpace(text))
        return withText(ErrorCode::NoSpace, QT_TRANSLATE_NOOP("Error", "Drime refused"), head,
                        text);
    if (head.status == 403)
        return withText(ErrorCode::PermissionDenied, QT_TRANSLATE_NOOP("Error", "Drime refused"),
                        head, text);
    return withText(ErrorCode::InvalidArgument, QT_TRANSLATE_NOOP("Error", "Drime refused"), head,
                    text);
}

Verdict noAnswer(const HttpHead &head)
{
    Verdict verdict;
    const auto fail = [&](Verdict::Kind kind, const Message &message) {
        verdict.kind = kind;
        verdict.answer.error =
            Error{ErrorCode::Unavailable, message, QString::fromLatin1(head.faultName)};
    };
    switch (head.fault) {
    case HttpFault::None: break;
    case HttpFault::NeverSent:
        fail(Verdict::Kind::Transient, QT_TRANSLATE_NOOP("Error", "Drime cannot be reached"));
        break;
    case HttpFault::Broken:
        fail(Verdict::Kind::Transient, QT_TRANSLATE_NOOP("Error", "The connection to Drime broke"));
        break;
    case HttpFault::TimedOut:
        fail(Verdict::Kind::Transient, QT_TRANSLATE_NOOP("Error", "Drime does not answer"));
        break;
    case HttpFault::Untrusted:
        fail(Verdict::Kind::Final,
             QT_TRANSLATE_NOOP("Error",
                               "No secure connection to Drime: its certificate is not trusted, or "
                               "something on the way interferes"));
        break;
    }
    verdict.answer.mayHaveTakenEffect =
        head.fault == HttpFault::Broken || head.fault == HttpFault::TimedOut;
    return verdict;
}

/// Everything but a success.
Verdict judgeFailure(const HttpHead &head, const QByteArray &body)
{
    Verdict verdict;
    verdict.answer.status = head.status;
    verdict.answer.json = objectIn(body);
    verdict.retryAfter = head.retryAfter();
    const bool isHtml = looksLikeHtml(head, body);
    const QString text = isHtml ? QString() : explanation(verdict.answer.json);
    if (head.status == 429) {
        verdict.kind = Verdict::Kind::TooFast;
        verdict.answer.error =
            withText(ErrorCode::RateLimited, QT_TRANSLATE_NOOP("Error", "Drime asks to slow down"),
                     head, text);
        verdict.answer.error->retryAfter = verdict.retryAfter;
        return verdict;
    }
    if (isTransient(head.status)) {
        verdict.kind = Verdict::Kind::Transient;
        verdict.answer.error = withText(
            ErrorCode::Unavailable,
            QT_TRANSLATE_NOOP("Error", "Drime has a problem of its own at the moment"), head, text);
        verdict.answer.error->retryAfter = verdict.retryAfter;
        verdict.answer.mayHaveTakenEffect = true;
        return verdict;
    }
    verdict.kind = Verdict::Kind::Final;
    verdict.answer.error = refusal(head, text, isHtml);
    return verdict;
}

} // namespace

Error signInRequired()
{
    return {ErrorCode::SignInRequired,
            QT_TRANSLATE_NOOP("Error", "Drime rejected the key: it was revoked or mistyped")};
}

Verdict judge(const HttpAnswer &answer)
{
    if (answer.fault != HttpFault::None)
        return noAnswer(answer);
    if (answer.status / 100 != 2)
        return judgeFailure(answer, answer.body);
    Verdict verdict;
    verdict.answer.status = answer.status;
    if (looksLikeHtml(answer, answer.body)) {
        verdict.kind = Verdict::Kind::Transient;
        verdict.isWebPage = true;
        verdict.answer.error =
            Error{ErrorCode::Unavailable,
                  QT_TRANSLATE_NOOP("Error", "Drime's address answers with a web page")};
        verdict.answer.mayHaveTakenEffect = true;
        return verdict;
    }
    QJsonParseError parseError;
    const auto document = QJsonDocument::fromJson(answer.body, &parseError);
    if (parseError.error != QJsonParseError::NoError && !answer.body.trimmed().isEmpty()) {
        verdict.kind = Verdict::Kind::Transient;
        verdict.answer.error =
            Error{ErrorCode::Unavailable,
                  QT_TRANSLATE_NOOP("Error", "Drime's answer cannot be understood"),
                  {},
                  u"not JSON: "_s + parseError.errorString()};
        verdict.answer.mayHaveTakenEffect = true;
        return verdict;
    }
    verdict.kind = Verdict::Kind::Done;
    verdict.answer.json = document.object();
    return verdict;
}

Verdict judgeHead(const HttpHead &head, const QByteArray &errorBody)
{
    if (head.fault != HttpFault::None)
        return noAnswer(head);
    if (head.status / 100 != 2)
        return judgeFailure(head, errorBody);
    Verdict verdict;
    verdict.kind = Verdict::Kind::Done;
    verdict.answer.status = head.status;
    return verdict;
}

} // namespace restdock::drime
