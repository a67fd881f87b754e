// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/traffic/ratescale.h"

#include <algorithm>
#include <cmath>

namespace restdock::ui {

std::vector<double> rateMarks(double maximum)
{
    const double top = std::max(maximum, 1000.0);
    const double power = std::pow(10, std::floor(std::log10(top / 2)));
    double step = power;
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        step = power * factor;
        if (step * 4 >= top)
            break;
    }
    std::vector<double> marks;
    for (int i = 0; i < 3 || marks.back() < top; ++i)
        marks.push_back(i * step);
    return marks;
}

} // namespace restdock::ui
