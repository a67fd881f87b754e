// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/clientcertificate.h"

#include "ui/look/errortext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QSaveFile>

namespace restdock::ui {

namespace {

struct ClientCertificateTexts
{
    Q_DECLARE_TR_FUNCTIONS(restdock::ui::ClientCertificate)
};

} // namespace

QString clientCertificateName(const QString &profileName)
{
    QString name;
    for (const auto letter : profileName.toLower()) {
        const bool isPlain =
            (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
        if (isPlain)
            name += letter;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("restdock.pem")
                          : QStringLiteral("restdock-%1.pem").arg(name);
}

Result<void> writeClientCertificate(const QString &path, const QByteArray &pem)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(pem) == pem.size() && file.commit())
        return {};
    return Error{ErrorCode::PermissionDenied,
                 QT_TRANSLATE_NOOP(
                     "Error", "The certificate cannot be written to %1. Choose another folder."),
                 {path},
                 file.errorString()};
}

void saveClientCertificate(QWidget *parent, const QString &profileName, const QByteArray &pem)
{
    auto *const dialog = new QFileDialog(
        parent, ClientCertificateTexts::tr("Certificate for clients"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pem"));
    dialog->selectFile(clientCertificateName(profileName));
    QObject::connect(
        dialog, &QFileDialog::fileSelected, parent, [parent, pem](const QString &path) {
            const auto written = writeClientCertificate(path, pem);
            if (written)
                return;
            auto *const box =
                new QMessageBox(QMessageBox::Warning, QStringLiteral("Restdock"),
                                errorText(written.error()), QMessageBox::Close, parent);
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->open();
        });
    dialog->open();
}

} // namespace restdock::ui
