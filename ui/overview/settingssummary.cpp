// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/settingssummary.h"

#include "ui/look/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace restdock::ui {

namespace {

/// Each is an item of a list, such as "for this computer only, 2 users, and add-only".
struct SummaryTexts
{
    Q_DECLARE_TR_FUNCTIONS(SettingsSummary)
};

QString usersText(const Profile &profile)
{
    switch (profile.access) {
    case ProfileAccess::Users:
        return SummaryTexts::tr("%Ln users", nullptr, int(profile.users.size()));
    case ProfileAccess::Htpasswd: return SummaryTexts::tr("users of a password file");
    case ProfileAccess::Proxy: return SummaryTexts::tr("users whom a proxy names");
    case ProfileAccess::None: break;
    }
    return SummaryTexts::tr("no password");
}

} // namespace

QString settingsSummary(const Profile &profile)
{
    QStringList items;
    const bool isLocal = profile.listen.isLocal();
    items << (isLocal ? SummaryTexts::tr("for this computer only")
                      : SummaryTexts::tr("for computers on the network"));
    items << usersText(profile);
    if (profile.usesTls())
        items << SummaryTexts::tr("encrypted");
    else if (!isLocal)
        items << SummaryTexts::tr("not encrypted");
    if (profile.appendOnly)
        items << SummaryTexts::tr("add-only");
    if (profile.privateRepos)
        items << SummaryTexts::tr("own folder only");
    if (!profile.verifyUploads)
        items << SummaryTexts::tr("uploads are not verified");
    if (profile.maximumBytes > 0) {
        //: a limit on what is stored; %1 is an amount of data
        items << SummaryTexts::tr("at most %1").arg(formatBytes(profile.maximumBytes));
    }
    if (profile.keepFreeBytes > 0) {
        //: on the disk; %1 is an amount of data
        items << SummaryTexts::tr("%1 kept free").arg(formatBytes(profile.keepFreeBytes));
    }
    if (profile.lateBackups.days > 0)
        items << SummaryTexts::tr("a warning after %Ln days without a backup", nullptr,
                                  profile.lateBackups.days);
    if (profile.startAutomatically)
        items << SummaryTexts::tr("starts with Restdock");
    return QLocale().createSeparatedList(items);
}

} // namespace restdock::ui
