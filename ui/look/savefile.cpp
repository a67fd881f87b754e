// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/savefile.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSaveFile>
#include <QThreadPool>

#include <memory>

namespace restdock::ui {

void saveFile(QObject *context, const QString &path, const QByteArray &text, Completion<void> done)
{
    // The event loop copies its functions, and a completion cannot be copied.
    auto shared = std::make_shared<Completion<void>>(std::move(done));
    QThreadPool::globalInstance()->start([guard = QPointer(context), path, text, shared]() mutable {
        Result<void> written;
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
            written = Error{ErrorCode::PermissionDenied,
                            QT_TRANSLATE_NOOP("Error", "%1 could not be written: %2"),
                            {path, reasonFromText(file.errorString())},
                            file.errorString()};
        // Only the GUI thread can know whether the context is still there.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, written, shared = std::move(shared)] {
                (*shared)(guard ? written : Error{ErrorCode::Cancelled, {}});
            },
            Qt::QueuedConnection);
    });
}

} // namespace restdock::ui
