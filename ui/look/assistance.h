// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemView;
class QAccessibleInterface;
class QApplication;

namespace restdock::ui {

/// What Qt's widgets lack for those who use the keyboard alone, or hear the windows; for all windows of
/// the program as long as this lives, which is as long as the application does:
///
/// - a label with an accessible name and a text that can be selected shows a value: Tab comes by it,
///   and it is read as "State: running";
/// - a list or table that gets the focus has its current row read, not only its own name;
/// - a stack of pages is no thing of its own, and a page in it that has an accessible name is a group;
/// - Ctrl+C in a list or table copies the selected rows, not one cell;
/// - Ctrl+Tab in a box with choices turns to the next page, as it does everywhere else;
/// - a bar without a text shows how full something is, which the text beside it says: it is no
///   progress, of which every step would be read.
class Assistance final : public QObject
{
    Q_OBJECT

public:
    explicit Assistance(QApplication &application);
    ~Assistance() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

    /// What a screen reader is given of the current row of @p view (of its column), or null.
    static QAccessibleInterface *currentOf(QAbstractItemView &view);
};

} // namespace restdock::ui
