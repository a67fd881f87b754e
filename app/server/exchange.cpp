// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/exchange.h"

namespace restdock {

void Exchange::replyStatus(int status, std::initializer_list<http::HeaderField> extra)
{
    QByteArray body;
    if (status != 200)
        body = http::reasonPhrase(status).toByteArray() + '\n';
    http::ResponseHead answer(status);
    if (!body.isEmpty()) {
        answer.add("Content-Type", "text/plain; charset=utf-8")
            .add("X-Content-Type-Options", "nosniff");
    }
    for (const auto &field : extra)
        answer.add(field.name, field.value);
    answer.contentLength(body.size());
    reply(std::move(answer), std::move(body));
}

} // namespace restdock
