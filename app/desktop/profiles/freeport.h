// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace restdock {

/// The first port after @p port, of a thousand, at which somebody could listen on @p host (empty: on
/// all addresses) and that is not among @p taken. 0: there is none. Blocks, if only for a moment.
quint16 freePortAfter(quint16 port, const QString &host, const QSet<quint16> &taken);

} // namespace restdock
