// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace restdock::ui {

class ActivityModel;

/// The rows of the activity log that a model shows, newest at the end.
///
/// It follows the end while it is scrolled to the end. Elsewhere the rows under the eye stay where
/// they are, although old ones leave at the front. One column has the room that the others leave; in a
/// small window some of the others go, and are in the rows' tool tips only.
class LogTable final : public QTableView
{
    Q_OBJECT

public:
    explicit LogTable(ActivityModel &model, QWidget *parent = nullptr);

    /// Not where all rows are of one profile.
    void showProfiles(bool areShown);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void sizeColumns();
    void fitTime();
    void fit();
    int margin() const;
    int widthOf(int column, const QString &sample) const;
    void followEnd();
    void holdPosition();

    ActivityModel &m_model;
    const int m_widest; ///< the column that has what the others leave
    bool m_showsProfiles = true;
    bool m_isFitting = false;
    bool m_followsEnd = true;
};

} // namespace restdock::ui
