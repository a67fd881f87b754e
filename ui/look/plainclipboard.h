// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QClipboard>
#include <QObject>

#include <functional>

namespace restdock::ui {

/// What is copied in this program, wherever and however, has no marks of direction (direction.h) in it, nor
/// what joins words: a path can be pasted into a shell, and a code into a search. As long as this lives; what other programs copy stays as it is.
class PlainClipboard final : public QObject
{
    Q_OBJECT

public:
    using IsOurs = std::function<bool(const QClipboard &clipboard, QClipboard::Mode mode)>;

    /// @p isOurs: whether this program has copied what is there.
    explicit PlainClipboard(IsOurs isOurs = ownedByUs);

private:
    static bool ownedByUs(const QClipboard &clipboard, QClipboard::Mode mode);
    void takeMarksOut(QClipboard::Mode mode) const;

    IsOurs m_isOurs;
};

} // namespace restdock::ui
