// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/system/sleepcontrol.h"

namespace restdock {

class SleepControl::System
{};

SleepControl::SleepControl(QObject *parent) : QObject(parent) {}

SleepControl::~SleepControl() = default;

void SleepControl::holdOff(const QString &) {}

void SleepControl::letGo() {}

} // namespace restdock
