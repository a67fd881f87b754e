// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/fillingheader.h"

namespace restdock::ui {

/// The titles of a table that can be sorted. Only the column that it is sorted by has room for the
/// arrow: with nine columns the room is a tenth of a small window.
class SortHeader final : public FillingHeader
{
    Q_OBJECT

public:
    explicit SortHeader(int filling, QWidget *parent = nullptr);

protected:
    QSize titleSize(int section) const override;
};

} // namespace restdock::ui
