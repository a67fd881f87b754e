// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/windowfixture.h"

#include <QPushButton>

namespace restdock::test {

/// The window with one profile, which something may happen to.
class TroubleFixture : protected WindowFixture
{
protected:
    void begin()
    {
        open();
        auto nas = item(u"1"_s, u"Home NAS"_s);
        nas.profile.appendOnly = true;
        m_profiles->setProfiles({nas});
    }

    void show(ui::ServerPhase phase, const ui::Trouble &trouble)
    {
        ui::ServerStatus status;
        status.phase = phase;
        status.trouble = trouble;
        m_profiles->setStatus(u"1"_s, status);
    }

    /// The one that is seen, if there are several.
    QPushButton *button(const QString &text) const
    {
        QPushButton *found = nullptr;
        const auto all = m_window->findChildren<QPushButton *>();
        for (auto *one : all) {
            if (one->text() == text && (!found || one->isVisible()))
                found = one;
        }
        return found;
    }
};

} // namespace restdock::test
