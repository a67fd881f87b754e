// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <memory>

namespace restdock {

/// A key or password in memory. Copies share one text, which is overwritten when the last one goes.
///
/// There is no conversion to a string: whoever needs the text says reveal(), and that is where to
/// look for leaks.
class Secret
{
public:
    Secret() = default; ///< none
    explicit Secret(QByteArrayView text);

    bool isEmpty() const { return !m_text; }
    /// Valid as long as a copy of this secret lives. UTF-8.
    QByteArrayView reveal() const;

    bool operator==(const Secret &other) const { return reveal() == other.reveal(); }

private:
    class Text;
    std::shared_ptr<const Text> m_text;
};

/// Overwrites the content of a buffer that nobody else shares.
void wipe(QByteArray &bytes);
void wipe(QString &text);

} // namespace restdock
