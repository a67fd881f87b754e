// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace restdock::ui {

/// The titles of a table whose columns are as wide as what they hold, and one of them takes the room
/// that is left. Where there is none, it is as wide as what it holds, too: a section that Qt
/// stretches keeps the width that it had, and others go out of sight for its sake. A column that is
/// set to QHeaderView::Fixed keeps its width.
class FillingHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit FillingHeader(int filling, QWidget *parent = nullptr);

protected:
    QSize sectionSizeFromContents(int section) const final;
    virtual QSize titleSize(int section) const; ///< what a title needs

private:
    int m_filling;
};

} // namespace restdock::ui
