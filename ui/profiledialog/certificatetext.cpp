// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiledialog/certificatetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace restdock::ui {

namespace {

constexpr int daysOfWarning = 30;

struct CertificateTexts
{
    Q_DECLARE_TR_FUNCTIONS(restdock::ui::Certificate)
};

QString day(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime().date(), QLocale::LongFormat);
}

Problem wrong(const QString &field, const QString &what, const QString &remedy)
{
    return {field, what, remedy, Problem::Severity::Error};
}

QString renewal(bool isMade)
{
    return isMade ? CertificateTexts::tr("Create a new one, and give it to the clients")
                  : CertificateTexts::tr("Put a new one in its place");
}

Problems problemOfTime(const CertificateFacts &facts, bool isMade, const QDateTime &now)
{
    using Flaw = CertificateFlaw;
    QString what;
    if (facts.flaw == Flaw::Expired) {
        what = CertificateTexts::tr("it expired on %1, and clients refuse it")
                   .arg(day(facts.validUntil));
    } else if (facts.flaw == Flaw::NotYetValid) {
        what = CertificateTexts::tr("it is valid from %1 on, and clients refuse it until then")
                   .arg(day(facts.validFrom));
    } else if (const auto days = now.daysTo(facts.validUntil); days < daysOfWarning) {
        what = CertificateTexts::tr("it expires in %n days", nullptr, int(days));
    } else {
        return {};
    }
    return {{QStringLiteral("tls_validity"), what, renewal(isMade), Problem::Severity::Warning}};
}

} // namespace

Problems problemsOf(const CertificateFacts &facts, bool isMade, const QDateTime &now)
{
    using Flaw = CertificateFlaw;
    const auto certificate = QStringLiteral("tls_cert");
    const auto key = QStringLiteral("tls_key");
    switch (facts.flaw) {
    case Flaw::CertificateMissing:
        return {wrong(certificate, CertificateTexts::tr("there is no such file"),
                      isMade ? CertificateTexts::tr("Create a new certificate")
                             : CertificateTexts::tr("Choose the certificate’s file"))};
    case Flaw::CertificateUnreadable:
        return {wrong(certificate, CertificateTexts::tr("it cannot be read as a certificate"),
                      CertificateTexts::tr("Choose a file in PEM form that you may read"))};
    case Flaw::KeyMissing:
        return {wrong(key, CertificateTexts::tr("there is no such file"),
                      isMade ? CertificateTexts::tr("Create a new certificate")
                             : CertificateTexts::tr("Choose the file of the private key"))};
    case Flaw::KeyUnreadable:
        return {wrong(key, CertificateTexts::tr("it cannot be read as a private key"),
                      CertificateTexts::tr("Choose a file in PEM form that you may read"))};
    case Flaw::KeyLocked:
        return {wrong(
            key,
            CertificateTexts::tr("it is locked with a passphrase, which a server cannot ask for"),
            CertificateTexts::tr("Choose a key without a passphrase"))};
    case Flaw::KeyMismatch:
        return {wrong(key, CertificateTexts::tr("it belongs to another certificate"),
                      CertificateTexts::tr("Choose the key that was made with this one"))};
    case Flaw::NotYetValid:
    case Flaw::Expired:
    case Flaw::None: break;
    }
    return problemOfTime(facts, isMade, now);
}

QString validityText(const CertificateFacts &facts)
{
    //: a date, and a list of names and addresses
    return CertificateTexts::tr("%1, for %2")
        .arg(day(facts.validUntil), facts.names.join(QStringLiteral(", ")));
}

} // namespace restdock::ui
