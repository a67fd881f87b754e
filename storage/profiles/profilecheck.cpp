// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/profilecheck.h"

#include "storage/profiles/profilefields.h"
#include "storage/profiles/username.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <future>
#include <memory>
#include <thread>

namespace restdock {

namespace {

bool isBelow(const QString &path, const QString &folder)
{
    return path == folder
        || path.startsWith(folder.endsWith(u'/') ? folder : QString(folder + u'/'));
}

/// Collects problems; errors end up before warnings.
class Findings
{
public:
    void error(const QString &field, const Message &problem, const Message &remedy)
    {
        m_errors.append({field, problem, remedy, Problem::Severity::Error});
    }
    void warning(const QString &field, const Message &problem, const Message &remedy)
    {
        m_warnings.append({field, problem, remedy, Problem::Severity::Warning});
    }
    void add(const Problems &problems)
    {
        for (const auto &problem : problems)
            (problem.severity == Problem::Severity::Error ? m_errors : m_warnings).append(problem);
    }
    Problems all() const { return m_errors + m_warnings; }

private:
    Problems m_errors;
    Problems m_warnings;
};

void checkFolder(const QString &field, const QString &folder, const FolderPlaces &places,
                 Findings &findings)
{
    const auto path = QDir::cleanPath(folder);
    if (!QDir::isAbsolutePath(folder))
        return; // told already
    if (QDir(path).isRoot()) {
        findings.error(field,
                       QT_TRANSLATE_NOOP("Error", "the root folder cannot hold repositories"),
                       QT_TRANSLATE_NOOP("Error", "Choose a folder in it"));
    } else if (path == QDir::cleanPath(places.home)) {
        findings.error(
            field, QT_TRANSLATE_NOOP("Error", "your home folder itself cannot hold repositories"),
            {QT_TRANSLATE_NOOP("Error", "Choose a folder in it, such as %1/Backups/restic"),
             {places.home}});
    } else if (std::any_of(places.temporary.begin(), places.temporary.end(),
                           [&path](const QString &other) { return isBelow(path, other); })) {
        findings.error(
            field,
            {QT_TRANSLATE_NOOP("Error",
                               "%1 is in a temporary folder, which is emptied without asking"),
             {folder}},
            QT_TRANSLATE_NOOP("Error", "Choose a folder that stays"));
    }
}

void checkBackend(const Profile &profile, const BackendCatalogue &catalogue,
                  const FolderPlaces &places, Findings &findings)
{
    const auto &backend = profile.backend;
    const auto *type = catalogue.find(backend.type);
    if (!type) {
        findings.error(
            QStringLiteral("type"),
            backend.type.isEmpty() ? Message(QT_TRANSLATE_NOOP("Error", "it is missing"))
                                   : catalogue.absenceOf(backend.type),
            {QT_TRANSLATE_NOOP("Error", "Choose one of %1, or install the plug-in for it"),
             {catalogue.ids().join(QStringLiteral(", "))}});
        return;
    }
    for (const auto &field : type->fields) {
        const auto file = backend.secretFiles.value(field.key);
        if (field.isSecret() && !file.isEmpty()) {
            if (!QDir::isAbsolutePath(file))
                findings.error(field.key + u"_file",
                               {QT_TRANSLATE_NOOP("Error", "'%1' is not an absolute path"), {file}},
                               QT_TRANSLATE_NOOP("Error", "Begin it with /"));
            if (!backend.secret(field.key).isEmpty())
                findings.error(
                    field.key,
                    QT_TRANSLATE_NOOP("Error", "it is given twice, as a value and as a file"),
                    QT_TRANSLATE_NOOP("Error", "Remove one of them"));
            continue;
        }
        findings.add(field.validate(backend.value(field)));
        if (field.kind == SettingField::Kind::Folder && !backend.text(field.key).isEmpty())
            checkFolder(field.key, backend.text(field.key), places, findings);
    }
}

void checkAccess(const Profile &profile, Findings &findings)
{
    const auto access = QStringLiteral("access");
    const bool isLocal = profile.listen.isLocal();
    switch (profile.access) {
    case ProfileAccess::None:
        if (!isLocal)
            findings.error(
                access,
                {QT_TRANSLATE_NOOP("Error", "everybody who reaches %1 could read and write"),
                 {profile.listen.toString()}},
                QT_TRANSLATE_NOOP("Error", "Let users sign in, or listen on 127.0.0.1 only"));
        else
            findings.warning(
                access,
                QT_TRANSLATE_NOOP("Error", "every program on this computer can read and write"),
                QT_TRANSLATE_NOOP("Error", "Let users sign in"));
        if (profile.privateRepos)
            findings.error(QStringLiteral("private_repos"),
                           QT_TRANSLATE_NOOP("Error", "own folders need users"),
                           QT_TRANSLATE_NOOP("Error", "Let users sign in, or switch it off"));
        break;
    case ProfileAccess::Htpasswd:
        if (profile.htpasswdFile.isEmpty())
            findings.error(QStringLiteral("htpasswd_file"),
                           QT_TRANSLATE_NOOP("Error", "it is missing"),
                           QT_TRANSLATE_NOOP("Error", "Name the file with the users"));
        break;
    case ProfileAccess::Proxy:
        if (profile.proxyHeader.isEmpty())
            findings.error(QStringLiteral("proxy_header"),
                           QT_TRANSLATE_NOOP("Error", "it is missing"),
                           QT_TRANSLATE_NOOP("Error", "Name the header field that tells the user"));
        if (!isLocal)
            findings.warning(
                access,
                QT_TRANSLATE_NOOP("Error",
                                  "whoever reaches the server past the proxy can be any user"),
                QT_TRANSLATE_NOOP("Error", "Listen on 127.0.0.1 or on a Unix socket"));
        break;
    case ProfileAccess::Users:
        if (profile.users.isEmpty())
            findings.warning(QStringLiteral("users"),
                             QT_TRANSLATE_NOOP("Error", "nobody can sign in yet"),
                             QT_TRANSLATE_NOOP("Error", "Add a user"));
        break;
    }
    if (!isLocal && !profile.usesTls() && profile.access != ProfileAccess::None)
        findings.warning(
            QStringLiteral("tls"),
            QT_TRANSLATE_NOOP("Error",
                              "without encryption the passwords can be read on the network"),
            QT_TRANSLATE_NOOP("Error", "Use a certificate"));
}

bool isBcrypt(const QByteArray &hash)
{
    static const QRegularExpression form(
        QStringLiteral("\\A\\$2[aby]\\$(0[4-9]|1[0-9]|20)\\$[./A-Za-z0-9]{53}\\z"));
    return form.match(QString::fromLatin1(hash)).hasMatch();
}

void checkUser(const ProfileUser &user, const Profile &profile, Findings &findings)
{
    const QString field = u"users." + user.name;
    if (!isValidUserName(user.name.toUtf8()) || user.name.toUtf8().size() > 255 || user.name == u"."
        || user.name == u"..")
        findings.error(field, QT_TRANSLATE_NOOP("Error", "this is not a valid user name"),
                       QT_TRANSLATE_NOOP("Error", "Use letters, digits and . _ - @"));
    if (!user.passwordHash.isEmpty() && !isBcrypt(user.passwordHash))
        findings.error(field + u".password_hash",
                       QT_TRANSLATE_NOOP("Error", "it is not a bcrypt hash"),
                       QT_TRANSLATE_NOOP("Error", "Set a new password"));
    if (user.passwordHash.isEmpty() && profile.access == ProfileAccess::Users)
        findings.warning(field,
                         QT_TRANSLATE_NOOP("Error", "the user has no password and cannot sign in"),
                         QT_TRANSLATE_NOOP("Error", "Set a password"));
    if (user.maximumBytes < 0)
        findings.error(field + u".max_size",
                       QT_TRANSLATE_NOOP("Error", "a size cannot be negative"),
                       QT_TRANSLATE_NOOP("Error", "Write 0 for no limit"));
    if (user.maximumBytes > 0 && !profile.privateRepos)
        findings.error(
            field + u".max_size",
            QT_TRANSLATE_NOOP(
                "Error",
                "the limit of a user counts the folder of its name, and this user may "
                "write elsewhere"),
            QT_TRANSLATE_NOOP(
                "Error", "Let users reach only the folder of their name, or remove the limit"));
}

void checkUsers(const Profile &profile, Findings &findings)
{
    QSet<QString> names;
    for (const auto &user : profile.users) {
        checkUser(user, profile, findings);
        if (names.contains(user.name))
            findings.error(u"users." + user.name,
                           QT_TRANSLATE_NOOP("Error", "there are two users of this name"),
                           QT_TRANSLATE_NOOP("Error", "Remove one"));
        names.insert(user.name);
    }
    const bool areUsed = profile.access == ProfileAccess::Users
        || profile.access == ProfileAccess::Htpasswd || profile.access == ProfileAccess::Proxy;
    if (!profile.users.isEmpty() && !areUsed)
        findings.warning(
            QStringLiteral("users"),
            QT_TRANSLATE_NOOP("Error", "nobody has to sign in, so they have no effect"),
            QT_TRANSLATE_NOOP("Error", "Let users sign in"));
}

void checkCertificate(const Profile &profile, Findings &findings)
{
    if (!profile.usesTls())
        return;
    if (profile.tlsCert.isEmpty())
        findings.error(QStringLiteral("tls_cert"), QT_TRANSLATE_NOOP("Error", "it is missing"),
                       QT_TRANSLATE_NOOP("Error", "Name the certificate's file, or have one made"));
    if (profile.tlsKey.isEmpty())
        findings.error(QStringLiteral("tls_key"), QT_TRANSLATE_NOOP("Error", "it is missing"),
                       QT_TRANSLATE_NOOP("Error", "Name the private key's file, or have one made"));
}

QString folderOf(const Profile &profile)
{
    const auto path =
        profile.backend.type == u"local" ? profile.backend.text(QStringLiteral("path")) : QString();
    return path.isEmpty() ? path : QDir::cleanPath(path);
}

/// Two folders of which one lies in the other.
void checkNesting(const QString &folder, const QString &otherFolder, const QString &otherName,
                  Findings &findings)
{
    if (folder == otherFolder)
        return;
    if (isBelow(folder, otherFolder)) {
        findings.error(
            QStringLiteral("path"),
            {QT_TRANSLATE_NOOP("Error", "it is inside the folder of the profile \"%1\" (%2)"),
             {otherName, otherFolder}},
            QT_TRANSLATE_NOOP("Error", "Choose a folder outside"));
    } else if (isBelow(otherFolder, folder)) {
        findings.error(
            QStringLiteral("path"),
            {QT_TRANSLATE_NOOP("Error", "the folder of the profile \"%1\" is inside it (%2)"),
             {otherName, otherFolder}},
            QT_TRANSLATE_NOOP("Error", "Choose a folder outside"));
    }
}

/// Where each is. A network drive that is gone can keep whoever asks it waiting for ever, so a
/// thread of its own asks, and is left behind if there is no answer.
QStringList realPathsOf(const QStringList &paths)
{
    using namespace std::chrono_literals;
    auto found = std::make_shared<std::promise<QStringList>>();
    auto answer = found->get_future();
    std::thread([paths, found] {
        QStringList real;
        for (const auto &path : paths)
            real.append(path.isEmpty() ? path : realPathOf(path));
        found->set_value(std::move(real));
    }).detach();
    return answer.wait_for(2s) == std::future_status::ready ? answer.get() : paths;
}

} // namespace

QString realPathOf(const QString &path)
{
    constexpr int mostLinks = 40; // that lead nowhere: they may lead to each other
    QString there = QDir::cleanPath(path);
    QString missing;
    for (int links = 0; !QFileInfo::exists(there) && !QDir(there).isRoot();) {
        const QFileInfo file(there);
        if (file.isSymLink() && ++links < mostLinks) {
            there = QDir::cleanPath(file.symLinkTarget());
            continue;
        }
        missing.prepend(u'/' + file.fileName());
        there = file.path();
    }
    const auto real = QFileInfo(there).canonicalFilePath();
    return QDir::cleanPath((real.isEmpty() ? there : real) + missing);
}

Problems validateFolder(const QString &field, const QString &folder, const FolderPlaces &places)
{
    Findings findings;
    checkFolder(field, folder, places, findings);
    return findings.all();
}

Problems validateRealFolders(const Profile &profile, const QList<Profile> &others,
                             const FolderPlaces &places)
{
    QStringList written(folderOf(profile));
    if (written.first().isEmpty())
        return {};
    for (const auto &other : others)
        written.append(folderOf(other));
    const auto real = realPathsOf(written);
    Findings findings;
    if (real.first() != written.first()) {
        auto realPlaces = places;
        for (const auto &place : places.temporary)
            realPlaces.temporary.append(realPathOf(place));
        checkFolder(QStringLiteral("path"), real.first(), realPlaces, findings);
    }
    for (qsizetype i = 0; i < others.size(); ++i) {
        const bool isAsWritten =
            real.first() == written.first() && real.at(i + 1) == written.at(i + 1);
        if (!isAsWritten && !real.at(i + 1).isEmpty())
            checkNesting(real.first(), real.at(i + 1), others.at(i).name, findings);
    }
    return findings.all();
}

FolderPlaces FolderPlaces::ofThisSystem()
{
    FolderPlaces places;
    places.home = QDir::homePath();
    places.temporary = QStringList{QStringLiteral("/tmp"), QStringLiteral("/var/tmp"),
                                   QStringLiteral("/dev/shm"), QDir::cleanPath(QDir::tempPath())};
    const auto runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty())
        places.temporary.append(QDir::cleanPath(runtime));
    places.temporary.removeDuplicates();
    return places;
}

Problems validateProfile(const Profile &profile, const BackendCatalogue &catalogue,
                         const FolderPlaces &places)
{
    Findings findings;
    if (const auto problem = checkProfileName(profile.name))
        findings.add({*problem});
    checkBackend(profile, catalogue, places, findings);
    for (const auto &field : profileFields())
        findings.add(field.setting.validate(field.get(profile)));
    checkAccess(profile, findings);
    checkUsers(profile, findings);
    checkCertificate(profile, findings);
    return findings.all();
}

Problems validateBeside(const Profile &profile, const QList<Profile> &others)
{
    Findings findings;
    const auto folder = folderOf(profile);
    for (const auto &other : others) {
        if (isSameProfileName(profile.name, other.name))
            findings.error(
                QStringLiteral("name"),
                {QT_TRANSLATE_NOOP("Error", "there is a profile \"%1\" already"), {other.name}},
                QT_TRANSLATE_NOOP("Error", "Choose another name"));
        if (profile.listen.collidesWith(other.listen))
            findings.error(QStringLiteral("listen"),
                           {QT_TRANSLATE_NOOP("Error", "%1 is the address of the profile \"%2\""),
                            {profile.listen.toString(), other.name}},
                           QT_TRANSLATE_NOOP("Error", "Choose another port"));
        const auto otherFolder = folderOf(other);
        if (folder.isEmpty() || otherFolder.isEmpty())
            continue;
        if (folder == otherFolder)
            findings.warning(
                QStringLiteral("path"),
                {QT_TRANSLATE_NOOP("Error",
                                   "the profile \"%1\" keeps its repositories in the same "
                                   "folder"),
                 {other.name}},
                QT_TRANSLATE_NOOP("Error",
                                  "Its users and rules do not apply here, nor these there"));
        else
            checkNesting(folder, otherFolder, other.name, findings);
    }
    return findings.all();
}

QStringList lackingSecrets(const Profile &profile, const BackendCatalogue &catalogue)
{
    QStringList keys;
    const auto *type = catalogue.find(profile.backend.type);
    if (!type)
        return keys;
    for (const auto &field : type->fields) {
        if (field.isSecret() && field.isRequired && profile.backend.secret(field.key).isEmpty()
            && profile.backend.secretFiles.value(field.key).isEmpty())
            keys.append(field.key);
    }
    return keys;
}

std::optional<Problem> checkProfileName(const QString &name)
{
    const auto problem = [](const Message &what, const Message &remedy) {
        return Problem{QStringLiteral("name"), what, remedy};
    };
    if (name.isEmpty())
        return problem(QT_TRANSLATE_NOOP("Error", "it is missing"),
                       QT_TRANSLATE_NOOP("Error", "Give the profile a name"));
    if (name.size() > maximumNameLength)
        return problem(
            {QT_TRANSLATE_NOOP("Error", "it is longer than %1 characters"), {maximumNameLength}},
            QT_TRANSLATE_NOOP("Error", "Choose a shorter one"));
    if (name.startsWith(u"restdock_"))
        return problem(QT_TRANSLATE_NOOP("Error", "names that begin with restdock_ are reserved"),
                       QT_TRANSLATE_NOOP("Error", "Choose another name"));
    // '=' and '/' because NAME=FILE and paths are made of names; '-' would look like an option.
    static const QRegularExpression forbidden(QStringLiteral("[/\\\\=\\p{C}\\p{Zl}\\p{Zp}]"),
                                              QRegularExpression::UseUnicodePropertiesOption);
    if (name != name.trimmed() || name.startsWith(u'-') || name.startsWith(u'.')
        || forbidden.match(name).hasMatch() || !name.isValidUtf16())
        return problem(QT_TRANSLATE_NOOP("Error",
                                         "it begins or ends with a space, begins with - or ., or "
                                         "contains / \\ = or an invisible character"),
                       QT_TRANSLATE_NOOP("Error", "Choose another name"));
    return {};
}

bool isSameProfileName(const QString &one, const QString &other)
{
    const auto folded = [](const QString &name) {
        return name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    };
    return folded(one) == folded(other);
}

} // namespace restdock
