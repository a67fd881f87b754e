// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace restdock::test {

/// A head that is right but for what these add to it.
QByteArray withFields(const QByteArray &fields);
QByteArray withRequestLine(const QByteArray &line);

// Rows of data: the bytes of a head, and what comes of them as a line of text.
void addAcceptedHeads();
void addRefusedHeads();

} // namespace restdock::test
