// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/http.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace restdock::drime {

namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == u"https" ? 443 : 80);
}

} // namespace

std::optional<QByteArray> HttpHead::field(QByteArrayView name) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [name](const auto &field) {
        return field.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == fields.end() ? std::nullopt : std::optional(found->second);
}

std::chrono::milliseconds HttpHead::retryAfter() const
{
    const auto text = field("Retry-After");
    if (!text)
        return {};
    bool isNumber = false;
    const qint64 seconds = text->trimmed().toLongLong(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::clamp<qint64>(seconds, 0, 24 * 3600));
    auto date = QLocale::c().toDateTime(QString::fromLatin1(text->trimmed()),
                                        QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    if (!date.isValid())
        return {};
    const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(date);
    return std::chrono::milliseconds(std::clamp<qint64>(left, 0, 24 * 3600 * 1000));
}

bool isSameOrigin(const QUrl &base, const QUrl &url)
{
    return base.scheme() == url.scheme()
        && base.host().compare(url.host(), Qt::CaseInsensitive) == 0 && portOf(base) == portOf(url);
}

bool isSafeTarget(const QUrl &base, const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return false;
    return url.scheme() == u"https" || (url.scheme() == u"http" && base.scheme() == u"http");
}

} // namespace restdock::drime
