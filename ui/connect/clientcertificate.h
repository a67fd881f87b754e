// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/result.h"

#include <QByteArray>
#include <QString>

class QWidget;

namespace restdock::ui {

/// What a profile's certificate is called on its clients, in their home folders: "restdock-nas.pem".
/// Nothing in it means anything to a shell.
QString clientCertificateName(const QString &profileName);

/// Writes what clients need, whole or not at all. Everybody may read it: it is no secret.
Result<void> writeClientCertificate(const QString &path, const QByteArray &pem);

/// Asks where to, above @p parent, and writes it. Failures are told there too.
void saveClientCertificate(QWidget *parent, const QString &profileName, const QByteArray &pem);

} // namespace restdock::ui
