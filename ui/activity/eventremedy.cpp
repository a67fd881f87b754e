// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/eventremedy.h"

#include "ui/activity/logrow.h"

#include <QCoreApplication>

#include <utility>

namespace restdock::ui {

namespace {

struct RemedyTexts
{
    Q_DECLARE_TR_FUNCTIONS(EventRemedy)
};

} // namespace

EventRemedy remedyOf(const LogRow &row)
{
    constexpr std::pair<const char *, EventRemedy> remedies[] = {
        {"AUTH-FAIL", EventRemedy::RenewPassword},
        {"DEL-DENIED", EventRemedy::AllowDeleting},
        {"LIMIT", EventRemedy::ChangeLimit},
    };
    if (row.kind != LogRow::Kind::Event)
        return EventRemedy::None;
    for (const auto &[code, remedy] : remedies) {
        if (row.code == code)
            return remedy;
    }
    return EventRemedy::None;
}

QString remedyText(EventRemedy remedy)
{
    switch (remedy) {
    case EventRemedy::None: break;
    case EventRemedy::RenewPassword: return RemedyTexts::tr("New password…");
    case EventRemedy::AllowDeleting: return RemedyTexts::tr("Allow deleting for…");
    case EventRemedy::ChangeLimit: return RemedyTexts::tr("Change limit…");
    }
    return {};
}

} // namespace restdock::ui
