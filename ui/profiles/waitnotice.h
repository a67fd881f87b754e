// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/completion.h"
#include "storage/profiles/pendingchange.h"

#include <QDialog>
#include <QPointer>

#include <memory>
#include <utility>

class QPushButton;

namespace restdock::ui {

/// Says above a window what is waited for, once that takes longer than a moment, with a button to
/// give it up. A change is then taken back, as long as that is possible; it is, too, where the window
/// ends. What is only read goes on where nobody sees it: whoever waits asks isGivenUp() before
/// something else follows from it.
///
/// Deletes itself; see awaited().
class WaitNotice final : public QDialog
{
    Q_OBJECT

public:
    /// @p text is a sentence: what is waited for, and what may help.
    WaitNotice(const QString &text, QWidget *window, const PendingChange::Handle &change = {});
    ~WaitNotice() override;

    bool isGivenUp() const { return m_isGivenUp; }
    void finish(); ///< it was there

Q_SIGNALS:
    void over(); ///< it was there, or was given up

protected:
    void reject() override;

private:
    void showIfNeeded();

    const PendingChange::Handle m_change; // may be empty
    QPushButton *m_cancel;
    bool m_isGivenUp = false;
    bool m_isOver = false;
};

/// @p done for a call that @p notice is about: closes it. What comes after the person gave up, or
/// after the window's end, is dropped.
template<typename T, typename Function>
Completion<T> awaited(WaitNotice *notice, Function done)
{
    return [notice = QPointer(notice), done = std::move(done)](Result<T> result) mutable {
        if (!notice || notice->isGivenUp())
            return;
        notice->finish();
        done(std::move(result));
    };
}

} // namespace restdock::ui
