// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/servicemanager.h"

namespace restdock {

ServiceManager::ServiceManager(QObject *parent) : QObject(parent) {}

Result<int> ServiceManager::takeSocket()
{
    return -1;
}

void ServiceManager::ready(const QString &) {}

void ServiceManager::reloading() {}

void ServiceManager::stopping() {}

} // namespace restdock
