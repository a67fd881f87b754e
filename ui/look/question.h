// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace restdock::ui {

/// Before something that cannot be taken back. The answers are verbs; the safe one is the default,
/// and Esc's.
struct Question
{
    QString title;
    QString text;
    QString safe;
    QString risky;
};

/// Opens it above @p parent and returns at once. @p act runs if the risky answer is chosen; not after
/// the end of @p parent.
void ask(QWidget *parent, const Question &question, std::function<void()> act);

} // namespace restdock::ui
