// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiledialog/problemtext.h"

#include "ui/look/errortext.h"

namespace restdock::ui {

QString sentence(const Problem &problem)
{
    auto what = sentenceOf(problem.problem);
    if (problem.remedy.isEmpty())
        return what;
    return what + u' ' + sentenceOf(problem.remedy);
}

} // namespace restdock::ui
