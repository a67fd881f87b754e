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
    QString facts = {};  ///< what helps to decide, below the text
    QString gentle = {}; ///< a third answer: the same without the harm; empty: there is none
};

/// Opens it above @p parent and returns at once. @p act runs if the risky answer is chosen,
/// @p actGently if the gentle one is, @p leave if it is left alone; none after the end of @p parent.
void ask(QWidget *parent, const Question &question, std::function<void()> act,
         std::function<void()> actGently = {}, std::function<void()> leave = {});

} // namespace restdock::ui
