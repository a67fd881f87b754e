// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drime_fake/message.h"

#include <QJsonDocument>

namespace restdock::drimefake {

namespace {

QByteArray decoded(QByteArrayView text)
{
    QByteArray copy = text.toByteArray();
    copy.replace('+', ' ');
    return QByteArray::fromPercentEncoding(copy);
}

} // namespace

Query Query::parse(QByteArrayView text)
{
    Query result;
    const auto pairs = text.toByteArray().split('&');
    for (const QByteArray &pair : pairs) {
        if (pair.isEmpty())
            continue;
        const auto equals = pair.indexOf('=');
        const auto name = equals < 0 ? pair : pair.first(equals);
        const auto value = equals < 0 ? QByteArray() : pair.sliced(equals + 1);
        result.m_pairs.emplace_back(decoded(name), decoded(value));
    }
    return result;
}

QByteArray Query::value(QByteArrayView name) const
{
    const QByteArray *found = find(name);
    return found ? *found : QByteArray();
}

std::optional<qint64> Query::number(QByteArrayView name) const
{
    bool ok = false;
    const qint64 result = value(name).toLongLong(&ok);
    return ok ? std::optional(result) : std::nullopt;
}

const QByteArray *Query::find(QByteArrayView name) const
{
    for (const auto &[key, value] : m_pairs) {
        if (key == name)
            return &value;
    }
    return nullptr;
}

std::optional<QByteArray> Request::field(QByteArrayView lowerCaseName) const
{
    for (const auto &[name, value] : fields) {
        if (name == lowerCaseName)
            return value;
    }
    return std::nullopt;
}

Response Response::json(const QJsonObject &object, int status)
{
    Response result;
    result.status = status;
    result.fields.emplace_back("Content-Type", "application/json");
    result.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return result;
}

Response Response::html(int status, const QByteArray &title)
{
    Response result;
    result.status = status;
    result.fields.emplace_back("Content-Type", "text/html; charset=UTF-8");
    result.body = QByteArray("<!DOCTYPE html>\n<html><head><title>" + title
                             + "</title></head><body><h1>" + title + "</h1></body></html>\n");
    return result;
}

Response Response::xmlError(int status, const QByteArray &code, const QByteArray &message)
{
    Response result;
    result.status = status;
    result.fields.emplace_back("Content-Type", "application/xml");
    result.body = QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Error><Code>" + code
                             + "</Code><Message>" + message + "</Message></Error>");
    return result;
}

} // namespace restdock::drimefake
