// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/question.h"

#include <QList>

#include <functional>

namespace restdock {

class Desktop;
class Quitting;

namespace ui {
class MainWindow;
struct ActiveClient;
} // namespace ui

// What a person is asked about Restdock itself. Each opens above the window and returns at once.

/// Whether Restdock shall end although that cuts these off.
ui::Question quitQuestion(const QList<ui::ActiveClient> &clients);

/// Ends Restdock; where that would cut clients off, asks first, and they can be waited for.
void askToQuit(ui::MainWindow &window, Desktop &desktop, Quitting &quitting);

/// What closing the window shall mean where there is no tray to go into. Neither is called if the
/// person would rather not close it.
void askAboutClosing(ui::MainWindow &window, std::function<void()> minimize,
                     std::function<void()> quit);

/// That Restdock crashed the last time; the details of it can be copied.
void tellOfCrash(ui::MainWindow &window);

} // namespace restdock
