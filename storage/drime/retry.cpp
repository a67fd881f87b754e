// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/retry.h"

#include <QRandomGenerator>

#include <algorithm>

namespace restdock::drime {

milliseconds backOff(int attempt, milliseconds first, double random)
{
    constexpr double mostTimes = 30;
    const int doublings = std::clamp(attempt - 1, 0, 10);
    const double full = double(first.count()) * std::min(double(1 << doublings), mostTimes);
    return milliseconds(qint64(full / 2 + random * full / 2));
}

milliseconds backOff(int attempt, milliseconds first)
{
    return backOff(attempt, first, QRandomGenerator::global()->generateDouble());
}

} // namespace restdock::drime
