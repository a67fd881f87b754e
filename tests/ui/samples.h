// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/storageprovider.h"
#include "ui/activity/logrow.h"
#include "ui/profiles/profilemodel.h"
#include "ui/repositories/repositorysurvey.h"

#include <QDateTime>
#include <QMap>
#include <QPalette>

namespace restdock::test {

// What the windows show in pictures: made up, so that each run gives the same.

inline constexpr qint64 megabyte = 1'000'000;

QPalette darkPalette();
QPalette contrastPalette();
Profile folderProfile(const QString &name, const QString &folder, const QString &port);
Profile drimeProfile();
QList<ui::ProfileModel::Item> someProfiles();
ui::ServerStatus runningStatus();
ui::ServerStatus troubledStatus(ui::ServerPhase phase, ui::Trouble::Code code,
                                const QString &place);
/// By repository: of “Home NAS”.
QMap<QString, QDateTime> someBackups();
ui::Traffic busyTraffic(int second);
std::vector<ui::LogRow> someRequests();
std::vector<ui::LogRow> someEvents();
ui::RepositorySurvey someRepositories();

} // namespace restdock::test
