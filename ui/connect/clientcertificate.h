// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/error.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QWidget;

namespace restdock::ui {

/// What a profile's certificate is called on its clients, in their home folders: "restdock-nas.pem".
/// Nothing in it means anything to a shell.
QString clientCertificateName(const QString &profileName);

/// Asks where to, above @p parent, and writes it there in the background. Everybody may read it: it is
/// no secret. @p failed is told why it could not be written, unless @p parent has ended.
void saveClientCertificate(QWidget *parent, const QString &profileName, const QByteArray &pem,
                           std::function<void(const Error &)> failed);

} // namespace restdock::ui
