// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

#include <memory>
#include <vector>

namespace restdock::ui {

/// Widgets in a row, and in further rows below it where the row is too short: for buttons whose number and
/// length nobody knows beforehand. Those that expand share what is left of their row; text that wraps has as
/// few lines as it can. What is lower than its row stands in the middle of it, or at the top if it is aligned so.
/// Follows the direction of reading.
class FlowLayout final : public QLayout
{
public:
    FlowLayout();
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override; ///< of the widest alone
    void setGeometry(const QRect &rect) override;

private:
    struct Place
    {
        QLayoutItem *item;
        QSize size;
    };
    using Row = std::vector<Place>;

    std::vector<Row> rowsFor(int width) const;
    int arrange(const QRect &rect, bool isReal) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace restdock::ui
