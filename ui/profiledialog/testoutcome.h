// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/storagereport.h"

#include <QWidget>

class QColor;
class QLabel;

namespace restdock::ui {

/// A line that says what comes of the test of a storage, with a sign of how it ended. Without words it is not
/// there. What it says is read out.
class TestOutcome final : public QWidget
{
    Q_OBJECT

public:
    explicit TestOutcome(QWidget *parent = nullptr);

    void clear() { tell({}); }
    /// What goes on: no end, so no sign.
    void tell(const QString &text);
    void showPassed(const StorageReport &report);
    void showFailure(const QString &text);
    bool isFailure() const { return m_isFailure; }

private:
    void showSymbol(const QString &name, const QColor &colour);

    QLabel *m_symbol;
    QLabel *m_text;
    bool m_isFailure = false;
};

} // namespace restdock::ui
