// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/tls/certificatemaker.h"

#include "app/server/tls/certificatefile.h"
#include "app/server/tls/opensslobjects.h"
#include "storage/profiles/privatefile.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <arpa/inet.h>
#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <array>
#include <memory>

namespace restdock {

namespace {

constexpr int validDays = 825; // the longest that all systems accept
constexpr int serialBytes = 16;

using openssl::Bio;
using openssl::Certificate;
using openssl::Extension;
using openssl::Key;

Error failed(const char *what)
{
    const auto code = ERR_peek_last_error();
    ERR_clear_error();
    const char *reason = ERR_reason_error_string(code);
    return {ErrorCode::Internal,
            QT_TRANSLATE_NOOP("Error", "cannot make a certificate: %1 failed"),
            {QString(QLatin1String(what))},
            QString::fromLatin1(reason ? reason : "")};
}

QByteArray contentOf(BIO *bio)
{
    char *data = nullptr;
    const auto size = BIO_get_mem_data(bio, &data);
    return {data, qsizetype(size)};
}

bool isAddress(const QByteArray &name)
{
    std::array<unsigned char, sizeof(in6_addr)> address{};
    return ::inet_pton(AF_INET, name.constData(), address.data()) == 1
        || ::inet_pton(AF_INET6, name.constData(), address.data()) == 1;
}

/// As OpenSSL's configuration has them: "DNS:nas.local,IP:192.168.1.9". Nothing in a name can end it.
Result<QByteArray> alternativeNames(const QStringList &names)
{
    static const QRegularExpression hostName(
        QStringLiteral("\\A(?=.{1,253}\\z)(\\*\\.)?[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})"
                       "(\\.[A-Za-z0-9_][A-Za-z0-9_-]{0,62})*\\z"));
    QByteArrayList entries;
    for (const auto &name : names) {
        const auto bytes = name.toLatin1();
        if (isAddress(bytes)) {
            entries.append("IP:" + bytes);
        } else if (hostName.match(name).hasMatch()) {
            entries.append("DNS:" + bytes);
        } else {
            return Error{ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Error",
                                           "'%1' cannot be a name in a certificate. Write host "
                                           "names and addresses, such as nas.local or 192.168.1.9"),
                         {name}};
        }
    }
    if (entries.isEmpty())
        return Error{ErrorCode::InvalidArgument,
                     QT_TRANSLATE_NOOP("Error", "a certificate needs a name or an address")};
    return entries.join(',');
}

/// Of the kind that is made here.
bool isOfOurKind(const EVP_PKEY *key)
{
    std::array<char, 64> group{};
    return key && EVP_PKEY_is_a(key, "EC") == 1
        && EVP_PKEY_get_group_name(key, group.data(), group.size(), nullptr) == 1
        && qstrcmp(group.data(), SN_X9_62_prime256v1) == 0;
}

Key readKey(const QString &path)
{
    const auto neverAsk = [](char *, int, int, void *) { return -1; };
    const Bio file(BIO_new_file(QFile::encodeName(path).constData(), "r"));
    Key key(file ? PEM_read_bio_PrivateKey(file.get(), nullptr, neverAsk, nullptr) : nullptr);
    ERR_clear_error();
    return isOfOurKind(key.get()) ? std::move(key) : Key();
}

/// Made here, as far as one can see: it vouches for itself, for no other, and has a key of that kind.
bool isOurCertificate(const QString &path)
{
    const Bio file(BIO_new_file(QFile::encodeName(path).constData(), "r"));
    const Certificate certificate(file ? PEM_read_bio_X509(file.get(), nullptr, nullptr, nullptr)
                                       : nullptr);
    ERR_clear_error();
    return certificate && X509_check_ca(certificate.get()) == 0
        && X509_NAME_cmp(X509_get_subject_name(certificate.get()),
                         X509_get_issuer_name(certificate.get()))
        == 0
        && isOfOurKind(X509_get0_pubkey(certificate.get()));
}

/// There is nothing to lose.
bool isNothing(const QString &path)
{
    const QFileInfo file(path);
    return !file.exists() || (file.isFile() && file.size() == 0);
}

Error notMadeHere(const QString &path)
{
    return {ErrorCode::AlreadyExists,
            QT_TRANSLATE_NOOP("Error",
                              "%1 is there already, and Restdock has not made it. Move it away, or "
                              "let the profile have its certificate in another place"),
            {path}};
}

bool addExtension(X509 *certificate, int kind, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool setSerial(X509 *certificate)
{
    std::array<unsigned char, serialBytes> bytes{};
    if (RAND_bytes(bytes.data(), int(bytes.size())) != 1)
        return false;
    bytes[0] &= 0x7f; // it is a positive number
    const openssl::Number number(BN_bin2bn(bytes.data(), int(bytes.size()), nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

/// Subject and issuer are the same: the first name, as far as a common name may be long.
bool setNames(X509 *certificate, const QString &first)
{
    constexpr int longest = 64;
    const auto text = first.left(longest).toUtf8();
    auto *subject = X509_get_subject_name(certificate);
    return X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char *>(text.constData()),
                                      int(text.size()), -1, 0)
        == 1
        && X509_set_issuer_name(certificate, subject) == 1;
}

bool setTimes(X509 *certificate, const QDateTime &now)
{
    constexpr int anHour = 3600; // clients' clocks may be behind
    return ASN1_TIME_set(X509_getm_notBefore(certificate), time_t(now.toSecsSinceEpoch() - anHour))
        && ASN1_TIME_set(X509_getm_notAfter(certificate),
                         time_t(now.addDays(validDays).toSecsSinceEpoch()));
}

bool fill(X509 *certificate, EVP_PKEY *key, const QString &first, const QByteArray &names,
          const QDateTime &now)
{
    constexpr long version3 = 2;
    return X509_set_version(certificate, version3) == 1 && setSerial(certificate)
        && setNames(certificate, first) && setTimes(certificate, now)
        && X509_set_pubkey(certificate, key) == 1
        && addExtension(certificate, NID_subject_key_identifier, "hash")
        && addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(certificate, NID_key_usage, "critical,digitalSignature")
        && addExtension(certificate, NID_ext_key_usage, "serverAuth")
        && addExtension(certificate, NID_subject_alt_name, names)
        && X509_sign(certificate, key, EVP_sha256()) > 0;
}

} // namespace

Result<MadeCertificate> makeCertificate(const QStringList &names, const QString &keyFile)
{
    const auto alternatives = alternativeNames(names);
    if (!alternatives)
        return alternatives.error();
    Key key = keyFile.isEmpty() ? Key() : readKey(keyFile);
    if (!key)
        key.reset(EVP_EC_gen("P-256"));
    if (!key)
        return failed("EVP_EC_gen");
    const auto now = QDateTime::currentDateTimeUtc();
    const Certificate certificate(X509_new());
    if (!certificate || !fill(certificate.get(), key.get(), names.first(), *alternatives, now))
        return failed("X509");

    const Bio certificateText(BIO_new(BIO_s_mem()));
    const Bio keyText(BIO_new(BIO_s_secmem()));
    if (PEM_write_bio_X509(certificateText.get(), certificate.get()) != 1
        || PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr)
            != 1)
        return failed("PEM");
    MadeCertificate made;
    made.certificate = contentOf(certificateText.get());
    auto keyBytes = contentOf(keyText.get());
    made.key = Secret(keyBytes);
    wipe(keyBytes);
    made.fingerprint = openssl::fingerprintOf(certificate.get());
    made.validUntil = now.addDays(validDays);
    made.names = names;
    return made;
}

Result<void> checkMadeHere(const QString &certificateFile, const QString &keyFile)
{
    if (!isNothing(keyFile) && !(QFileInfo(keyFile).isFile() && readKey(keyFile)))
        return notMadeHere(keyFile);
    if (!isNothing(certificateFile)
        && !(QFileInfo(certificateFile).isFile() && isOurCertificate(certificateFile)))
        return notMadeHere(certificateFile);
    return {};
}

Result<void> MadeCertificate::write(const QString &certificateFile, const QString &keyFile) const
{
    if (auto written = writePrivateFile(keyFile, key.reveal()); !written)
        return written;
    return writePrivateFile(certificateFile, certificate);
}

} // namespace restdock
