// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace restdock::ui {

/// The titles of a table that can be sorted. Only the column that it is sorted by has room for the
/// arrow: with nine columns the room is a tenth of a small window.
class SortHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit SortHeader(QWidget *parent = nullptr);

protected:
    QSize sectionSizeFromContents(int section) const override;
};

} // namespace restdock::ui
