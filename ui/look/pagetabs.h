// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

namespace restdock::ui {

/// Tabs on a page that scrolls: they take the height that there is, and want no more than what the
/// shown tab needs at least, in the width that it has. Those of QTabWidget want as much as the
/// highest of all likes to have. A tab that scrolls itself needs a few lines only; as long as
/// something else stands on the page, it is there as a whole, and the page scrolls: one scroll bar
/// within another would be in the way.
class PageTabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit PageTabs(QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int heightBesides() const;
    int leastHeight() const;
    bool isAlone() const;

    bool m_wasAlone = true;
};

} // namespace restdock::ui
