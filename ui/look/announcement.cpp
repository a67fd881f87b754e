// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/announcement.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace restdock::ui {

void announce(QWidget &about, const QString &sentence)
{
    if (sentence.isEmpty() || !QApplication::activeWindow())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&about, sentence);
#else
    // There is no such event yet. A notification that appears is said (by Orca as by others), and a
    // changed name of a row or a list is not. Each is a thing of its own: its name is asked for
    // later, when the next one may be there already.
    using namespace std::chrono_literals;
    constexpr auto untilRead = 10s;
    auto *main = about.window(); // of a dialog the title would be said first, and all its labels
    while (main->parentWidget())
        main = main->parentWidget()->window();
    auto *const notice = new QWidget(main);
    auto *const face = new QAccessibleWidget(notice, QAccessible::Notification, sentence);
    QAccessible::registerAccessibleInterface(face);
    QTimer::singleShot(untilRead, notice, &QObject::deleteLater);
    QAccessibleEvent event(face, QAccessible::ObjectShow);
#endif
    QAccessible::updateAccessibility(&event);
}

void describeProblem(QWidget &field, const QString &problem)
{
    if (field.accessibleDescription() == problem)
        return;
    field.setAccessibleDescription(problem);
    if (field.hasFocus())
        announce(field, problem);
}

} // namespace restdock::ui
