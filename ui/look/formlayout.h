// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFormLayout>
#include <QSet>

namespace restdock::ui {

/// A QFormLayout whose rows may be hidden, and their widgets. Qt 6.4's leaves a hidden row the place that it had: once
/// the form has fewer places than that it writes behind the end of its list of heights (setupHfwLayoutData() in
/// qformlayout.cpp). A row that is hidden is here made anew, and has no place before it is shown.
class FormLayout final : public QFormLayout
{
public:
    using QFormLayout::QFormLayout;

    void invalidate() override;

private:
    void renew(int row);

    QSet<const QLayoutItem *> m_withoutPlace; // of rows that are hidden
    bool m_isRenewing = false;
};

} // namespace restdock::ui
