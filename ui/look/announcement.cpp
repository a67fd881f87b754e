// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/announcement.h"

#include <QAbstractItemView>
#include <QAccessible>

namespace restdock::ui {

void announce(QAbstractItemView &list, [[maybe_unused]] int row,
              [[maybe_unused]] const QString &sentence)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&list, sentence);
#else
    QAccessibleEvent event(&list, QAccessible::NameChanged);
    event.setChild(row);
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace restdock::ui
