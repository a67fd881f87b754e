// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/attention.h"

#include "ui/profiles/profilemodel.h"
#include "ui/profiles/troubletext.h"

#include <QCoreApplication>

#include <algorithm>

namespace restdock::ui {

namespace {

struct AttentionTexts
{
    Q_DECLARE_TR_FUNCTIONS(Attention)
};

/// A warning of a server that cannot run now says nothing: it is known again when it runs.
QList<Trouble> causesOf(const ServerStatus &status)
{
    if (status.trouble)
        return {*status.trouble};
    return status.warnings;
}

} // namespace

QList<Attention> attentions(const ProfileModel &profiles, const ProfileDamage &damage)
{
    QList<Attention> all;
    if (damage.extent != ProfileDamage::Extent::None)
        all.append({{}, damageTitle(damage), damage.isOfAll() ? Look::Error : Look::Attention});
    for (int row = 0; row < profiles.count(); ++row) {
        const auto &entry = profiles.at(row);
        const auto causes = causesOf(entry.status);
        for (const auto &cause : causes) {
            //: what needs the person: a profile, and what is wrong with it ("folder not found")
            const auto text = AttentionTexts::tr("%1: %2").arg(
                entry.profile.name, describe(cause, entry.profile.name).brief);
            all.append({entry.id, text, std::max(entry.look(), Look::Waiting)});
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Attention &one, const Attention &other) {
        return one.look > other.look;
    });
    return all;
}

} // namespace restdock::ui
