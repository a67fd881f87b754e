// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QList>
#include <QWidget>

#include <memory>
#include <vector>

class QGridLayout;

namespace restdock::ui {

/// Names and their values. Two in a line, so that those that belong together stand beside each other;
/// in a narrow window each has its own, or its name above it. What is not shown leaves no hole.
/// Values can be reached with the keyboard, and copied.
class FactGrid final : public QWidget
{
    Q_OBJECT

public:
    struct Fact
    {
        QLabel *name;
        QLabel *value;
        QWidget *whole;  ///< the value and what belongs to it
        int overlap = 0; ///< how far it reaches above its line, and below

        bool isLong = false; ///< has a line of its own
        bool isShown = true;

        void setText(const QString &text) const { value->setText(text); }
        void setVisible(bool isVisible);
    };

    explicit FactGrid(QWidget *parent = nullptr);

    /// Below those that are there; it lives as long as the grid. @p more: widgets that belong to the
    /// value. They stand behind it or, where there is not room for both in a line, below it; one that is
    /// higher than a line reaches into the room between lines.
    Fact &add(const QString &title, const QList<QWidget *> &more = {});
    /// To be called when other ones are shown than before.
    void arrange();

    QSize minimumSizeHint() const override; ///< as it can be arranged at the narrowest

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Arrangement { Pairs, Lines, Stacked };

    QList<const Fact *> shown() const;
    Arrangement arrangementOf(const QList<const Fact *> &facts) const;
    void place(const QList<const Fact *> &facts);

    QGridLayout *m_grid;
    std::vector<std::unique_ptr<Fact>> m_facts;
    QList<const Fact *> m_arranged; // those that are shown now
    Arrangement m_arrangement = Arrangement::Pairs;
};

} // namespace restdock::ui
