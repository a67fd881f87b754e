// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serving/profilecertificate.h"

#include <QDir>
#include <QFileInfo>
#include <QHostAddress>
#include <QNetworkInterface>
#include <QSysInfo>

namespace restdock {

QStringList namesOfThisComputer()
{
    QStringList names;
    const auto host = QSysInfo::machineHostName();
    if (!host.isEmpty()) {
        names.append(host);
        if (!host.contains(u'.') && host != u"localhost")
            names.append(host + u".local"); // as avahi announces it
    }
    names.append(QStringLiteral("localhost"));
    const auto addresses = QNetworkInterface::allAddresses();
    for (auto address : addresses) {
        if (address.isLinkLocal()) // needs a zone, which no certificate has
            continue;
        address.setScopeId({});
        names.append(address.toString());
    }
    names.removeDuplicates();
    return names;
}

Result<MadeCertificate> makeCertificateOf(const Profile &profile)
{
    auto names = namesOfThisComputer() + profile.tlsNames;
    names.removeDuplicates();
    auto made = makeCertificate(names, profile.tlsKey);
    if (!made)
        return made;
    if (auto written = made->write(profile.tlsCert, profile.tlsKey); !written)
        return std::move(written).error();
    return made;
}

Result<MadeCertificate> renewCertificateOf(const Profile &profile, const QString &folder)
{
    const auto isIn = [own = QDir::cleanPath(folder)](const QString &file) {
        return QFileInfo(QDir::cleanPath(file)).path() == own;
    };
    if (!isIn(profile.tlsCert) || !isIn(profile.tlsKey)) {
        if (auto ours = checkMadeHere(profile.tlsCert, profile.tlsKey); !ours) {
            return ours.error().withCommand(
                QStringLiteral("For another place: restdock config edit '%1' tls=off, then "
                               "restdock config certificate '%1'")
                    .arg(profile.name));
        }
    }
    return makeCertificateOf(profile);
}

Result<MadeCertificate> makeCertificateFor(ProfileStore &store, const QString &name,
                                           const QString &folder, const QStringList &furtherNames,
                                           Profile &made)
{
    auto stored = store.findByName(name);
    if (stored && !stored->problem && !stored->isWhole())
        stored = store.fetch(stored->id);
    if (!stored)
        return stored.error();
    if (stored->problem)
        return *stored->problem;
    auto profile = stored->profile;
    if (profile.certificate == CertificateSource::Files) {
        return Error{ErrorCode::InvalidArgument,
                     QT_TRANSLATE_NOOP("Error", "\"%1\" uses a certificate of your own (%2)"),
                     {profile.name, profile.tlsCert}}
            .withCommand(QStringLiteral("To have one made instead: restdock config edit '%1' "
                                        "tls=off")
                             .arg(profile.name));
    }
    if (profile.certificate == CertificateSource::None) {
        profile.certificate = CertificateSource::Made;
        profile.tlsCert = folder + u'/' + stored->id + u".pem";
        profile.tlsKey = folder + u'/' + stored->id + u".key";
    }
    profile.tlsNames += furtherNames;
    profile.tlsNames.removeDuplicates();
    auto certificate =
        renewCertificateOf(profile, folder); // before the profile says that it is there
    if (!certificate)
        return certificate;
    if (!(profile == stored->profile)) {
        if (auto saved = store.update(stored->id, stored->revision, profile, stored->home); !saved)
            return std::move(saved).error();
    }
    made = profile;
    return certificate;
}

QStringList describeCertificate(const MadeCertificate &certificate, const QString &file)
{
    return {
        u"certificate " + file,
        u"SHA-256 fingerprint " + QString::fromLatin1(certificate.fingerprint),
        u"valid until " + certificate.validUntil.date().toString(Qt::ISODate) + u" for "
            + certificate.names.join(QStringLiteral(", ")),
        QStringLiteral("copy the certificate to each client and add to restic: --cacert %1")
            .arg(file),
    };
}

} // namespace restdock
