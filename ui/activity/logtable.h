// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace restdock::ui {

class ActivityModel;

/// The rows of the activity log that a model shows, newest at the end.
///
/// It follows the end while it is scrolled to the end. Elsewhere the rows under the eye stay where
/// they are, although old ones leave at the front.
class LogTable final : public QTableView
{
    Q_OBJECT

public:
    explicit LogTable(ActivityModel &model, QWidget *parent = nullptr);

private:
    void sizeColumns();
    void followEnd();
    void holdPosition();

    ActivityModel &m_model;
    bool m_followsEnd = true;
};

} // namespace restdock::ui
