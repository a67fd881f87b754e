// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profiledamage.h"

#include <QCoreApplication>

namespace restdock::ui {

namespace {

using Extent = ProfileDamage::Extent;

struct DamageTexts
{
    Q_DECLARE_TR_FUNCTIONS(Damage)
};

} // namespace

QString damageTitle(const ProfileDamage &damage)
{
    switch (damage.extent) {
    case Extent::None: break;
    case Extent::Some:
        if (damage.profiles > 1)
            return DamageTexts::tr("%n profiles could not be read.", nullptr, damage.profiles);
        return damage.line > 0
            //: %1 is the number of a line in a file
            ? DamageTexts::tr("One profile could not be read (line %1).").arg(damage.line)
            : DamageTexts::tr("One profile could not be read.");
    case Extent::All: return DamageTexts::tr("The profiles cannot be read.");
    case Extent::IsNewer:
        return DamageTexts::tr("The profiles are from a later version of Restdock.");
    }
    return {};
}

QString damageText(const ProfileDamage &damage)
{
    switch (damage.extent) {
    case Extent::None: break;
    case Extent::Some:
        return DamageTexts::tr("The file %1 was edited by hand, or is damaged. The other profiles "
                               "work. The last good copy can be restored.")
            .arg(damage.file);
    case Extent::All:
        return DamageTexts::tr(
                   "The file %1 was edited by hand, or is damaged. Nothing was changed. Correct "
                   "the file and try again, or restore the last good copy.")
            .arg(damage.file);
    case Extent::IsNewer:
        return DamageTexts::tr(
                   "This version does not understand everything in %1. Nothing was changed, and "
                   "nothing can be changed or started here. Update Restdock.")
            .arg(damage.file);
    }
    return {};
}

QString damageOutlook(const ProfileDamage &damage)
{
    switch (damage.extent) {
    case Extent::None:
    case Extent::Some: break;
    case Extent::All:
        return DamageTexts::tr("Your profiles appear here as soon as their file can be read. "
                               "Correct it and try again, or restore the last good copy, with the "
                               "buttons above. Until then no server is running, and clients "
                               "cannot connect. Backups that are already stored are not affected.");
    case Extent::IsNewer:
        return DamageTexts::tr(
            "Your profiles appear here after Restdock has been updated. Until "
            "then no server is running, and clients cannot connect. Backups that are "
            "already stored are not affected.");
    }
    return {};
}

} // namespace restdock::ui
