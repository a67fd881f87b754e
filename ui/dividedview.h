// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace restdock::ui {

/// A list, and beside it what is shown of its current row. The list is as wide as its font needs until somebody drags the
/// line between them.
class DividedView final : public QSplitter
{
    Q_OBJECT

public:
    /// Owns both. @p width: of the window, in which it is not yet.
    DividedView(QWidget *list, QWidget *details, int width);

    /// How a person has divided it, for setDivision(). Empty: nobody has.
    QByteArray division() const;
    void setDivision(const QByteArray &division);

private:
    bool m_isDividedByHand = false;
};

} // namespace restdock::ui
