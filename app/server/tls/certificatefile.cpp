// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/tls/certificatefile.h"

#include "app/server/tls/opensslobjects.h"

#include <QFile>

#include <arpa/inet.h>
#include <openssl/err.h>
#include <openssl/pem.h>

#include <array>

namespace restdock {

namespace {

using Flaw = CertificateFlaw;

openssl::Bio openFile(const QString &path)
{
    return openssl::Bio(BIO_new_file(QFile::encodeName(path).constData(), "r"));
}

QDateTime momentOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    constexpr int firstYear = 1900;
    return {QDate(parts.tm_year + firstYear, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC};
}

QString addressText(const ASN1_OCTET_STRING *bytes)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    const int size = ASN1_STRING_length(bytes);
    const int family = size == sizeof(in_addr) ? AF_INET : AF_INET6;
    const bool isAddress = size == sizeof(in_addr) || size == sizeof(in6_addr);
    if (!isAddress || !::inet_ntop(family, ASN1_STRING_get0_data(bytes), text.data(), text.size()))
        return {};
    return QString::fromLatin1(text.data());
}

/// The alternative names; clients look at nothing else.
QStringList namesIn(const X509 *certificate)
{
    QStringList names;
    const openssl::Names all(static_cast<GENERAL_NAMES *>(
        X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; all && i < sk_GENERAL_NAME_num(all.get()); ++i) {
        const auto *const name = sk_GENERAL_NAME_value(all.get(), i);
        if (name->type == GEN_DNS) {
            names.append(QString::fromLatin1(
                reinterpret_cast<const char *>(ASN1_STRING_get0_data(name->d.dNSName)),
                ASN1_STRING_length(name->d.dNSName)));
        } else if (name->type == GEN_IPADD) {
            names.append(addressText(name->d.iPAddress));
        }
    }
    return names;
}

QByteArray pemOf(X509 *certificate)
{
    const openssl::Bio text(BIO_new(BIO_s_mem()));
    char *data = nullptr;
    if (PEM_write_bio_X509(text.get(), certificate) != 1)
        return {};
    const auto size = BIO_get_mem_data(text.get(), &data);
    return {data, qsizetype(size)};
}

openssl::Bio openText(QByteArrayView text)
{
    return openssl::Bio(BIO_new_mem_buf(text.data(), int(text.size())));
}

Flaw flawOfKey(X509 *certificate, BIO *text)
{
    bool isLocked = false;
    const auto refuse = [](char *, int, int, void *locked) {
        *static_cast<bool *>(locked) = true;
        return -1;
    };
    const openssl::Key key(text ? PEM_read_bio_PrivateKey(text, nullptr, refuse, &isLocked)
                                : nullptr);
    if (!key)
        return isLocked ? Flaw::KeyLocked : Flaw::KeyUnreadable;
    return X509_check_private_key(certificate, key.get()) == 1 ? Flaw::None : Flaw::KeyMismatch;
}

/// What stands in two texts; each may be null. Without @p hasKey there is no second one.
CertificateFacts factsOf(BIO *certificateText, BIO *keyText, bool hasKey, const QDateTime &now)
{
    CertificateFacts facts;
    const openssl::Certificate certificate(
        certificateText ? PEM_read_bio_X509(certificateText, nullptr, nullptr, nullptr) : nullptr);
    if (!certificate) {
        ERR_clear_error();
        facts.flaw = Flaw::CertificateUnreadable;
        return facts;
    }
    auto *const raw = certificate.get();
    facts.names = namesIn(raw);
    facts.validFrom = momentOf(X509_get0_notBefore(raw));
    facts.validUntil = momentOf(X509_get0_notAfter(raw));
    facts.fingerprint = openssl::fingerprintOf(raw);
    facts.pem = pemOf(raw);
    facts.vouchesForItself =
        X509_NAME_cmp(X509_get_subject_name(raw), X509_get_issuer_name(raw)) == 0;
    facts.flaw = hasKey ? flawOfKey(raw, keyText) : Flaw::KeyMissing;
    if (facts.flaw == Flaw::None && facts.validUntil < now)
        facts.flaw = Flaw::Expired;
    else if (facts.flaw == Flaw::None && facts.validFrom > now)
        facts.flaw = Flaw::NotYetValid;
    ERR_clear_error();
    return facts;
}

} // namespace

QByteArray openssl::fingerprintOf(const X509 *certificate)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    X509_digest(certificate, EVP_sha256(), digest.data(), &size);
    return QByteArray(reinterpret_cast<const char *>(digest.data()), qsizetype(size))
        .toHex(':')
        .toUpper();
}

CertificateFacts readCertificate(const QString &certificateFile, const QString &keyFile,
                                 const QDateTime &now)
{
    if (!QFile::exists(certificateFile)) {
        CertificateFacts facts;
        facts.flaw = Flaw::CertificateMissing;
        return facts;
    }
    return factsOf(openFile(certificateFile).get(), openFile(keyFile).get(), QFile::exists(keyFile),
                   now);
}

CertificateFacts readCertificate(const CertificatePair &pair, const QDateTime &now)
{
    return factsOf(openText(pair.certificate).get(), openText(pair.key.reveal()).get(),
                   !pair.key.isEmpty(), now);
}

Message reasonOf(CertificateFlaw flaw)
{
    switch (flaw) {
    case Flaw::CertificateUnreadable:
        return QT_TRANSLATE_NOOP("Error", "there is no certificate in PEM in it");
    case Flaw::KeyUnreadable: return QT_TRANSLATE_NOOP("Error", "there is no key in PEM in it");
    case Flaw::KeyLocked:
        return QT_TRANSLATE_NOOP("Error",
                                 "it is locked with a passphrase, for which a server cannot ask");
    case Flaw::KeyMismatch: return QT_TRANSLATE_NOOP("Error", "it belongs to another certificate");
    default: return {};
    }
}

} // namespace restdock
