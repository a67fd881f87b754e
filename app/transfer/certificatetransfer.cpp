// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/certificatetransfer.h"

#include "app/server/tls/certificatefile.h"
#include "app/serving/profilecertificate.h"
#include "storage/profiles/carriedcertificate.h"
#include "storage/profiles/privatefile.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace restdock {

namespace {

using Action = PlannedImport::Action;

constexpr qint64 largestKey = 32 * 1024;

Result<CertificatePair> readPair(const Profile &profile)
{
    const auto facts =
        readCertificate(profile.tlsCert, profile.tlsKey, QDateTime::currentDateTimeUtc());
    if (!facts.isUsable())
        return Error{ErrorCode::Corrupt, reasonOf(facts.flaw)};
    auto text = readWholeFile(profile.tlsKey, largestKey);
    if (!text)
        return std::move(text).error();
    const Secret key(*text);
    wipe(*text);
    return CertificatePair{facts.pem, key};
}

/// The files that the profile names are here, and hold the same.
bool isHere(const Profile &profile, const CertificateFacts &carried)
{
    const auto facts =
        readCertificate(profile.tlsCert, profile.tlsKey, QDateTime::currentDateTimeUtc());
    return facts.isUsable() && facts.fingerprint == carried.fingerprint;
}

Message whyRefused(CertificateFlaw flaw)
{
    const auto &part = flaw == CertificateFlaw::CertificateUnreadable ? carriedCertificateKey
                                                                      : carriedPrivateKeyKey;
    return {QT_TRANSLATE_NOOP("Error", "%1: %2"), {part, reasonOf(flaw)}};
}

} // namespace

QMap<QString, CertificatePair> exportedCertificates(const QList<Profile> &profiles,
                                                    QList<Message> &notices)
{
    QMap<QString, CertificatePair> pairs;
    for (const auto &profile : profiles) {
        // One that was never made is known to no client.
        if (profile.certificate != CertificateSource::Made || !QFileInfo::exists(profile.tlsCert))
            continue;
        if (const auto pair = readPair(profile)) {
            pairs.insert(profile.name, *pair);
        } else {
            notices.append(Message(QT_TRANSLATE_NOOP("Error",
                                                     "\"%1\" is written without its certificate, "
                                                     "which cannot be used; the import makes a new "
                                                     "one"),
                                   {profile.name}));
        }
    }
    return pairs;
}

ImportedCertificates::ImportedCertificates(const QString &folder, ProfileStore &store)
    : m_folder(folder),
      m_store(store)
{
}

ImportedCertificates::~ImportedCertificates()
{
    if (m_files.isEmpty())
        return;
    const auto rows = m_store.list();
    if (!rows)
        return; // better a file too many than a server without its key, here and below
    for (const auto &files : std::as_const(m_files)) {
        const bool isUsed = std::any_of(rows->begin(), rows->end(), [&files](const auto &row) {
            return row.problem || row.profile.tlsKey == files.key;
        });
        if (isUsed)
            continue;
        QFile::remove(files.key);
        QFile::remove(files.certificate);
    }
}

Result<QList<ImportedCertificates::Refused>> ImportedCertificates::take(QList<PlannedImport> &plan)
{
    QList<Refused> refused;
    for (auto &item : plan) {
        auto &profile = item.profile;
        if (item.action == Action::Skip || item.certificate.isEmpty())
            continue;
        const auto facts = readCertificate(item.certificate, QDateTime::currentDateTimeUtc());
        if (facts.isUsable() && isHere(profile, facts))
            continue;
        giveFiles(profile);
        if (!facts.isUsable()) {
            if (auto made = makeCertificateOf(profile); !made)
                return std::move(made).error();
            refused.append({profile.name, whyRefused(facts.flaw), profile.tlsCert});
            continue;
        }
        MadeCertificate carried;
        carried.certificate = facts.pem;
        carried.key = item.certificate.key;
        if (auto written = carried.write(profile.tlsCert, profile.tlsKey); !written)
            return std::move(written).error();
    }
    return refused;
}

Result<QStringList> ImportedCertificates::makeMissing(QList<PlannedImport> &plan)
{
    QStringList names;
    for (auto &item : plan) {
        auto &profile = item.profile;
        if (item.action == Action::Skip || profile.certificate != CertificateSource::Made
            || QFileInfo::exists(profile.tlsCert))
            continue;
        giveFiles(profile);
        if (auto made = makeCertificateOf(profile); !made)
            return std::move(made).error();
        names.append(profile.name);
    }
    return names;
}

/// Of a name that nothing has.
void ImportedCertificates::giveFiles(Profile &profile)
{
    const auto name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    profile.tlsCert = m_folder + u'/' + name + u".pem";
    profile.tlsKey = m_folder + u'/' + name + u".key";
    m_files.append({profile.tlsCert, profile.tlsKey});
}

} // namespace restdock
