// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/profilefields.h"

#include <algorithm>
#include <array>

namespace restdock {

namespace {

using Kind = SettingField::Kind;

template<typename Enum>
struct ChoiceName
{
    Enum value;
    const char *name;
};

constexpr std::array accessNames{
    ChoiceName<ProfileAccess>{ProfileAccess::Users, "users"},
    ChoiceName<ProfileAccess>{ProfileAccess::Htpasswd, "htpasswd"},
    ChoiceName<ProfileAccess>{ProfileAccess::Proxy, "proxy"},
    ChoiceName<ProfileAccess>{ProfileAccess::None, "none"},
};
constexpr std::array rightsNames{
    ChoiceName<UserRights>{UserRights::Full, "full"},
    ChoiceName<UserRights>{UserRights::AddOnly, "add-only"},
    ChoiceName<UserRights>{UserRights::ReadOnly, "read-only"},
};
constexpr std::array metricsNames{
    ChoiceName<MetricsAccess>{MetricsAccess::Off, "off"},
    ChoiceName<MetricsAccess>{MetricsAccess::Users, "users"},
    ChoiceName<MetricsAccess>{MetricsAccess::Everyone, "everyone"},
};
constexpr std::array tlsNames{
    ChoiceName<CertificateSource>{CertificateSource::None, "off"},
    ChoiceName<CertificateSource>{CertificateSource::Files, "files"},
    ChoiceName<CertificateSource>{CertificateSource::Made, "made"},
};

template<typename Names>
QStringList choicesOf(const Names &names)
{
    QStringList choices;
    for (const auto &choice : names)
        choices.append(QLatin1String(choice.name));
    return choices;
}

template<typename Names, typename Enum>
QString nameOf(const Names &names, Enum value)
{
    for (const auto &choice : names) {
        if (choice.value == value)
            return QLatin1String(choice.name);
    }
    return {};
}

/// Sets @p target if @p value is one of the names.
template<typename Names, typename Enum>
Result<void> choose(const Names &names, const SettingValue &value, Enum &target)
{
    const auto text = std::get<QString>(value);
    for (const auto &choice : names) {
        if (text == QLatin1String(choice.name)) {
            target = choice.value;
            return {};
        }
    }
    return Error{ErrorCode::InvalidArgument,
                 QT_TRANSLATE_NOOP("Error", "'%1' is not known. Write %2"),
                 {text, choicesOf(names).join(QStringLiteral(", "))}};
}

SettingField describe(const char *key, Kind kind, const char *title, const char *help)
{
    SettingField field;
    field.key = QLatin1String(key);
    field.kind = kind;
    field.title = QLatin1String(title);
    field.help = QLatin1String(help);
    return field;
}

/// Gives the setting the default that a new Profile has.
ProfileField finished(ProfileField field)
{
    field.setting.defaultValue = field.get(Profile());
    return field;
}

ProfileField text(const char *key, Kind kind, QString Profile::*member, const char *title,
                  const char *help)
{
    return finished({describe(key, kind, title, help),
                     [member](const Profile &profile) { return profile.*member; },
                     [member](Profile &profile, const SettingValue &value) -> Result<void> {
                         profile.*member = std::get<QString>(value);
                         return {};
                     }});
}

ProfileField boolean(const char *key, bool Profile::*member, const char *title, const char *help,
                     bool isAlwaysWritten = false)
{
    return finished({describe(key, Kind::Boolean, title, help),
                     [member](const Profile &profile) { return profile.*member; },
                     [member](Profile &profile, const SettingValue &value) -> Result<void> {
                         profile.*member = std::get<bool>(value);
                         return {};
                     },
                     isAlwaysWritten});
}

template<typename Integer>
ProfileField number(const char *key, Kind kind, Integer Profile::*member, qint64 least, qint64 most,
                    const char *title, const char *help)
{
    ProfileField field{describe(key, kind, title, help),
                       [member](const Profile &profile) { return qint64(profile.*member); },
                       [member](Profile &profile, const SettingValue &value) -> Result<void> {
                           profile.*member = Integer(std::get<qint64>(value));
                           return {};
                       }};
    field.setting.minimum = least;
    field.setting.maximum = most;
    return finished(std::move(field));
}

ProfileField seconds(const char *key, std::chrono::seconds Profile::*member, const char *title,
                     const char *help)
{
    ProfileField field{
        describe(key, Kind::Integer, title, help),
        [member](const Profile &profile) { return qint64((profile.*member).count()); },
        [member](Profile &profile, const SettingValue &value) -> Result<void> {
            profile.*member = std::chrono::seconds(std::get<qint64>(value));
            return {};
        }};
    field.setting.minimum = 1;
    field.setting.maximum = 24 * 3600;
    return finished(std::move(field));
}

template<typename Names, typename Enum>
ProfileField choice(const char *key, const Names &names, Enum Profile::*member, const char *title,
                    const char *help)
{
    ProfileField field{
        describe(key, Kind::Choice, title, help),
        [&names, member](const Profile &profile) { return nameOf(names, profile.*member); },
        [&names, member](Profile &profile, const SettingValue &value) {
            return choose(names, value, profile.*member);
        },
        true};
    field.setting.choices = choicesOf(names);
    return finished(std::move(field));
}

ProfileField listenField()
{
    return finished({describe("listen", Kind::Text, "Address",
                              "the address to listen on: HOST:PORT, :PORT or unix:PATH"),
                     [](const Profile &profile) { return profile.listen.toString(); },
                     [](Profile &profile, const SettingValue &value) -> Result<void> {
                         auto address = ListenAddress::parse(std::get<QString>(value));
                         if (!address)
                             return std::move(address).error();
                         profile.listen = std::move(*address);
                         return {};
                     },
                     true});
}

ProfileField tlsNamesField()
{
    return finished({describe("tls_names", Kind::List, "Further names",
                              "names and addresses in a certificate made by Restdock, besides "
                              "this computer's own"),
                     [](const Profile &profile) { return profile.tlsNames; },
                     [](Profile &profile, const SettingValue &value) -> Result<void> {
                         profile.tlsNames = std::get<QStringList>(value);
                         return {};
                     }});
}

constexpr int mostLateDays = 3650;

ProfileField lateBackupDaysField()
{
    ProfileField field{
        describe("late_backup_days", Kind::Integer, "Late-backup warning",
                 "warn when a repository has had no backup for this many days; 0: never"),
        [](const Profile &profile) { return qint64(profile.lateBackups.days); },
        [](Profile &profile, const SettingValue &value) -> Result<void> {
            profile.lateBackups.days = int(std::get<qint64>(value));
            return {};
        }};
    field.setting.minimum = 0;
    field.setting.maximum = mostLateDays;
    return finished(std::move(field));
}

/// A name may have a '=' in it, a number has none.
Result<QMap<QString, int>> parseDaysOf(const QStringList &entries)
{
    QMap<QString, int> daysOf;
    for (const auto &entry : entries) {
        const auto equals = entry.lastIndexOf(u'=');
        bool isNumber = false;
        const int days = equals < 0 ? 0 : QStringView(entry).mid(equals + 1).toInt(&isNumber);
        if (!isNumber || days < 0 || days > mostLateDays) {
            return Error{ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Error",
                                           "'%1' is not a repository and its days. Write "
                                           "REPOSITORY=DAYS, with 0 to %2 days"),
                         {entry, mostLateDays}};
        }
        daysOf.insert(entry.left(equals), days);
    }
    return daysOf;
}

ProfileField lateBackupDaysOfField()
{
    return finished({describe("late_backup_days_of", Kind::List, "Late-backup warning of one",
                              "REPOSITORY=DAYS: other numbers of days for single repositories"),
                     [](const Profile &profile) {
                         QStringList entries;
                         const auto &daysOf = profile.lateBackups.daysOf;
                         for (auto it = daysOf.begin(); it != daysOf.end(); ++it)
                             entries.append(it.key() + u'=' + QString::number(it.value()));
                         return entries;
                     },
                     [](Profile &profile, const SettingValue &value) -> Result<void> {
                         auto daysOf = parseDaysOf(std::get<QStringList>(value));
                         if (!daysOf)
                             return std::move(daysOf).error();
                         profile.lateBackups.daysOf = std::move(*daysOf);
                         return {};
                     }});
}

QList<ProfileField> makeFields()
{
    constexpr qint64 anySize = std::numeric_limits<qint64>::max();
    constexpr qint64 anyInt = std::numeric_limits<int>::max();
    return {
        listenField(),
        choice("access", accessNames, &Profile::access, "Who may connect",
               "users, htpasswd, proxy or none"),
        text("htpasswd_file", Kind::File, &Profile::htpasswdFile, "Password file",
             "an htpasswd file with the users, for access = \"htpasswd\""),
        text("proxy_header", Kind::Text, &Profile::proxyHeader, "Header field",
             "the header field in which a reverse proxy names the user, for access = \"proxy\""),
        choice("tls", tlsNames, &Profile::certificate, "Encryption",
               "off, files (your own certificate) or made (by Restdock)"),
        text("tls_cert", Kind::File, &Profile::tlsCert, "Certificate",
             "the certificate chain, PEM"),
        text("tls_key", Kind::File, &Profile::tlsKey, "Private key", "the private key, PEM"),
        boolean("tls_13_only", &Profile::onlyTls13, "TLS 1.3 only", "refuse TLS 1.2"),
        tlsNamesField(),
        boolean("append_only", &Profile::appendOnly, "Add only",
                "let nobody delete anything but locks", true),
        boolean("private_repos", &Profile::privateRepos, "Own folder only",
                "let users reach only the repositories below the folder of their name", true),
        boolean("verify_uploads", &Profile::verifyUploads, "Verify uploads",
                "refuse uploads whose content does not match their name", true),
        number("max_size", Kind::Size, &Profile::maximumBytes, 0, anySize, "Total limit",
               "the limit of all that is stored; 0: none"),
        number("keep_free", Kind::Size, &Profile::keepFreeBytes, 0, anySize, "Keep free",
               "refuse new data when less than this is left in the storage; 0: never"),
        lateBackupDaysField(),
        lateBackupDaysOfField(),
        choice("metrics", metricsNames, &Profile::metrics, "Metrics",
               "who may read /metrics: off, users or everyone"),
        text("request_log", Kind::Text, &Profile::requestLog, "Request log",
             "a file for the requests, or - for standard output"),
        boolean("start_automatically", &Profile::startAutomatically, "Start with Restdock",
                "start this profile together with Restdock", true),
        seconds("head_timeout", &Profile::headTimeout, "Time for a request's head",
                "seconds for a request's head to arrive"),
        seconds("idle_timeout", &Profile::idleTimeout, "Longest pause",
                "seconds without anything, between requests and inside a transfer"),
        number("min_body_rate", Kind::Integer, &Profile::minimumBodyRate, 1, anyInt,
               "Slowest transfer", "bytes a second, after 30 seconds"),
        number("max_receive_rate", Kind::Size, &Profile::maximumReceiveRate, 0, anySize,
               "Receive at most", "bytes a second that all clients send together; 0: no limit"),
        number("max_send_rate", Kind::Size, &Profile::maximumSendRate, 0, anySize, "Send at most",
               "bytes a second that all clients get together; 0: no limit"),
        number("max_connections", Kind::Integer, &Profile::maximumConnections, 1, anyInt,
               "Connections", "connections open at once"),
        number("max_connections_per_address", Kind::Integer, &Profile::maximumConnectionsPerAddress,
               1, anyInt, "Connections of one client", "connections open at once from one address"),
    };
}

QList<UserField> makeUserFields()
{
    auto hash = describe("password_hash", Kind::Text, "Password", "the password's bcrypt hash");
    hash.defaultValue = QString();
    auto rights = describe("rights", Kind::Choice, "Access", "full, add-only or read-only");
    rights.choices = choicesOf(rightsNames);
    rights.defaultValue = nameOf(rightsNames, UserRights::Full);
    auto limit = describe("max_size", Kind::Size, "Limit", "the limit of the user's own folder");
    limit.defaultValue = qint64(0);
    return {
        {hash, [](const ProfileUser &user) { return QString::fromUtf8(user.passwordHash); },
         [](ProfileUser &user, const SettingValue &value) {
             user.passwordHash = std::get<QString>(value).toUtf8();
         }},
        {rights, [](const ProfileUser &user) { return nameOf(rightsNames, user.rights); },
         [](ProfileUser &user, const SettingValue &value) {
             // The reader has checked that it is one of the choices.
             [[maybe_unused]] const auto chosen = choose(rightsNames, value, user.rights);
         }},
        {limit, [](const ProfileUser &user) { return user.maximumBytes; },
         [](ProfileUser &user, const SettingValue &value) {
             user.maximumBytes = std::get<qint64>(value);
         }},
    };
}

} // namespace

const QList<ProfileField> &profileFields()
{
    static const auto fields = makeFields();
    return fields;
}

const QList<UserField> &userFields()
{
    static const auto fields = makeUserFields();
    return fields;
}

const ProfileField *findProfileField(const QString &key)
{
    const auto &fields = profileFields();
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&key](const auto &field) { return field.setting.key == key; });
    return found != fields.end() ? &*found : nullptr;
}

bool isProfileKey(const QString &key)
{
    return key == u"type" || key == u"name" || key == u"users" || findProfileField(key);
}

QString userRightsName(UserRights rights)
{
    return nameOf(rightsNames, rights);
}

} // namespace restdock
