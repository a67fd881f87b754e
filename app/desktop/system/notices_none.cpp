// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/system/notices.h"

namespace restdock {

class DesktopNotices::System
{};

DesktopNotices::DesktopNotices(QObject *parent) : QObject(parent) {}

DesktopNotices::~DesktopNotices() = default;

void DesktopNotices::show(const DesktopNotice &notice)
{
    Q_EMIT refused(notice);
}

} // namespace restdock
