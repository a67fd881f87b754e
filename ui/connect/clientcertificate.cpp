// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/clientcertificate.h"

#include "ui/look/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>

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

void saveClientCertificate(QWidget *parent, const QString &profileName, const QByteArray &pem,
                           std::function<void(const Error &)> failed)
{
    auto *const dialog = new QFileDialog(
        parent, ClientCertificateTexts::tr("Certificate for clients"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pem"));
    dialog->selectFile(clientCertificateName(profileName));
    QObject::connect(
        dialog, &QFileDialog::fileSelected, parent,
        [parent, pem, failed = std::move(failed)](const QString &path) {
            saveFile(parent, path, pem, [path, failed](const Result<void> &written) {
                if (!written && written.error().code != ErrorCode::Cancelled)
                    failed({written.error().code,
                            QT_TRANSLATE_NOOP(
                                "Error",
                                "The certificate cannot be written to %1. Choose another folder."),
                            {path},
                            written.error().detail});
            });
        });
    dialog->open();
}

} // namespace restdock::ui
