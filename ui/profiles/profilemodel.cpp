// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profilemodel.h"

#include "ui/look/format.h"
#include "ui/profiles/troubletext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace restdock::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 2s; // with a start or stop

/// What numbers that go on and on are seen in; no name for a screen reader is among them.
QList<int> tickingRoles()
{
    return {ProfileModel::LookRole, ProfileModel::StateTextRole, ProfileModel::NotesRole};
}

struct ProfileTexts
{
    Q_DECLARE_TR_FUNCTIONS(ProfileState)
};

/// No link to a folder: none is documented.
QUrl drimeAddress(const BackendSettings &backend)
{
    const auto catalogue = BackendCatalogue::builtIn();
    const auto &field = *catalogue.find(QStringLiteral("drime"))->field(QStringLiteral("api_url"));
    const QUrl api(std::get<QString>(backend.value(field)), QUrl::StrictMode);
    if (api.host().isEmpty() || (api.scheme() != u"https" && api.scheme() != u"http"))
        return {};
    QUrl web;
    web.setScheme(api.scheme());
    web.setHost(api.host());
    web.setPort(api.port());
    web.setPath(QStringLiteral("/"));
    return web;
}

/// Without signs and abbreviations, which a voice leaves out or spells.
QString spokenState(const ProfileEntry &entry)
{
    const auto &status = entry.status;
    if (!status.isUp() || status.trouble)
        return lastingStateText(entry);
    if (entry.isBusy) {
        const auto &now = entry.traffic.now;
        //: the state of a server that is moving data, to be read aloud; %1 is a rate
        return ProfileTexts::tr("busy, %1").arg(spokenRate(now.received + now.sent));
    }
    if (status.warnings.isEmpty())
        return lastingStateText(entry);
    //: the state of a server that runs, to be read aloud, and what needs the person
    return ProfileTexts::tr("running, %1")
        .arg(describe(status.warnings.first(), entry.profile.name).brief);
}

/// The end of a maintenance window is within hours: its time of day says enough.
QString toolTipOf(const ProfileEntry &entry)
{
    if (entry.deletingMinutes == 0)
        return storageText(entry.profile);
    const auto end = entry.status.deletingUntil().toLocalTime().time();
    //: a place, and below it when a maintenance window ends: a time of day
    return ProfileTexts::tr("%1\nDeleting is allowed until %2.")
        .arg(storageText(entry.profile), QLocale().toString(end, QLocale::ShortFormat));
}

} // namespace

Look ProfileEntry::look() const
{
    switch (status.phase) {
    case ServerPhase::Stopped: return Look::Stopped;
    case ServerPhase::Starting: // a try in between ends nothing
        return status.trouble && !waitingText(*status.trouble).isEmpty() ? Look::Waiting
                                                                         : Look::Starting;
    case ServerPhase::Stopping: return Look::Starting;
    case ServerPhase::Running:
        if (status.trouble || !status.warnings.isEmpty())
            return Look::Attention;
        return isBusy ? Look::Busy : Look::Running;
    case ServerPhase::Waiting: return Look::Waiting;
    case ServerPhase::Locked: return Look::Attention;
    case ServerPhase::Failed: return Look::Error;
    }
    return Look::Stopped;
}

ProfileModel::ProfileModel(QObject *parent) : QAbstractListModel(parent) {}

ProfileModel::~ProfileModel() = default;

void ProfileModel::setProfiles(QList<Item> items)
{
    std::sort(items.begin(), items.end(), [](const Item &a, const Item &b) {
        return QString::localeAwareCompare(a.profile.name, b.profile.name) < 0;
    });
    beginResetModel();
    auto known = std::move(m_entries);
    m_entries.clear();
    for (auto &item : items) {
        const auto same = std::find_if(known.begin(), known.end(), [&item](const auto &entry) {
            return entry && entry->id == item.id;
        });
        auto entry = same != known.end() ? std::move(*same) : std::make_unique<ProfileEntry>();
        entry->id = item.id;
        entry->profile = std::move(item.profile);
        m_entries.push_back(std::move(entry));
    }
    endResetModel();
    Q_EMIT profilesChanged();
}

void ProfileModel::setStatus(const QString &id, const ServerStatus &status)
{
    auto *const entry = entryOf(id);
    if (!entry || entry->status == status)
        return;
    if (!status.isUp()) {
        entry->isBusy = false;
        entry->latch = {};
        entry->traffic.now = {};
        entry->traffic.requestsPerSecond = 0;
        if (status.phase != ServerPhase::Stopping) { // which waits for them
            entry->traffic.openConnections = 0;
            entry->traffic.transfersUnderWay = 0;
            entry->traffic.clients.clear();
        }
    } else if (!entry->status.isUp() && entry->status.phase != ServerPhase::Stopping) {
        entry->traffic = {}; // the last run's totals are not this one's
    }
    updateTroubledSince(*entry, status);
    const bool begins = entry->status.phase != status.phase;
    entry->status = status;
    updatePatience(*entry, begins);
    updateDeleting(*entry);
    announce(*entry, {});
    Q_EMIT statusChanged(id);
}

/// While it is tried again nothing is wrong for a moment.
void ProfileModel::updateTroubledSince(ProfileEntry &entry, const ServerStatus &after)
{
    if (!after.trouble) {
        if (after.phase != ServerPhase::Starting)
            entry.troubledSince = {};
        return;
    }
    const auto &before = entry.status.trouble;
    if (!entry.troubledSince.isValid() || (before && before->code != after.trouble->code))
        entry.troubledSince = QDateTime::currentDateTimeUtc();
}

void ProfileModel::setTraffic(const QString &id, const Traffic &traffic, qint64 second)
{
    auto *const entry = entryOf(id);
    if (!entry || !entry->status.isUp())
        return;
    const auto before = std::exchange(entry->traffic, traffic);
    entry->traffic.backupReceived = before.backupReceived;
    entry->traffic.backupBytes = before.backupBytes;
    entry->traffic.isFirstBackup = before.isFirstBackup;
    entry->history.add(second, traffic.now);
    updateBusy(*entry);
    announce(*entry, tickingRoles());
    Q_EMIT trafficChanged(id);
}

void ProfileModel::setBackup(const QString &id, const QDateTime &receivedAt, qint64 bytes)
{
    auto *const entry = entryOf(id);
    if (!entry || !entry->status.isUp())
        return;
    // Of a folder that was filled elsewhere nobody knows what came before.
    entry->traffic.isFirstBackup = entry->traffic.repositoryCreated.isValid()
        && !entry->traffic.backupReceived.isValid() && entry->savedBackups.isEmpty();
    entry->traffic.backupReceived = receivedAt;
    entry->traffic.backupBytes = bytes;
    Q_EMIT trafficChanged(id);
}

/// As for setSpace().
void ProfileModel::setSeen(const QString &id, const QMap<QString, UserSeen> &seen)
{
    if (auto *const entry = entryOf(id))
        entry->seen = seen;
}

/// Nobody is told: it changes slowly, and is shown where the traffic is.
void ProfileModel::setSpace(const QString &id, const StorageSpace &space)
{
    if (auto *const entry = entryOf(id))
        entry->space = space;
}

/// As for setSpace().
void ProfileModel::setPast(const QString &id, const PastTraffic &past)
{
    if (auto *const entry = entryOf(id))
        entry->past = past;
}

/// As for setSpace().
void ProfileModel::setSavedBackups(const QString &id, const QMap<QString, QDateTime> &backups)
{
    if (auto *const entry = entryOf(id))
        entry->savedBackups = backups;
}

void ProfileModel::setUntested(const QString &id, bool isUntested)
{
    auto *const entry = entryOf(id);
    if (!entry || std::exchange(entry->isUntested, isUntested) == isUntested)
        return;
    announce(*entry, {});
    Q_EMIT statusChanged(id);
}

void ProfileModel::setRestartDue(const QString &id, bool isDue)
{
    auto *const entry = entryOf(id);
    if (entry && std::exchange(entry->isRestartDue, isDue) != isDue)
        Q_EMIT statusChanged(id);
}

void ProfileModel::setTransfers(const QString &id, int underWay)
{
    auto *const entry = entryOf(id);
    if (entry && (entry->status.isUp() || entry->status.phase == ServerPhase::Stopping))
        entry->traffic.transfersUnderWay = underWay;
}

void ProfileModel::settle()
{
    for (const auto &entry : m_entries) {
        const bool wasBusy = entry->isBusy;
        const int minutes = entry->deletingMinutes;
        const bool tookLong = entry->takesLong;
        updateBusy(*entry);
        updatePatience(*entry, false);
        updateDeleting(*entry);
        if (wasBusy != entry->isBusy || minutes != entry->deletingMinutes
            || tookLong != entry->takesLong) {
            announce(*entry, tickingRoles());
            Q_EMIT statusChanged(entry->id);
        }
    }
}

void ProfileModel::updateBusy(ProfileEntry &entry)
{
    entry.isBusy = entry.latch.update(entry.status.isUp() && entry.traffic.isBusy(),
                                      BusyLatch::TimePoint::clock::now());
}

/// Most starts and stops are over before anybody could want to give them up.
void ProfileModel::updatePatience(ProfileEntry &entry, bool begins)
{
    const auto &status = entry.status;
    if (begins)
        entry.patience.setRemainingTime(patience);
    const bool canBeGivenUp = status.phase == ServerPhase::Starting
        || (status.phase == ServerPhase::Stopping && !status.startsAgain);
    entry.takesLong = canBeGivenUp && entry.patience.hasExpired();
}

void ProfileModel::updateDeleting(ProfileEntry &entry)
{
    constexpr qint64 secondsOfAMinute = 60;
    const auto until = entry.status.deletingUntil();
    const auto seconds = until.isValid() ? QDateTime::currentDateTimeUtc().secsTo(until) : 0;
    entry.deletingMinutes =
        int((std::max<qint64>(seconds, 0) + secondsOfAMinute - 1) / secondsOfAMinute);
}

const ProfileEntry *ProfileModel::find(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : m_entries[size_t(row)].get();
}

ProfileEntry *ProfileModel::entryOf(const QString &id)
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : m_entries[size_t(row)].get();
}

int ProfileModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&id](const auto &entry) { return entry->id == id; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

/// @p roles: those that may have changed; all if there are none.
void ProfileModel::announce(const ProfileEntry &entry, const QList<int> &roles)
{
    const auto changed = index(rowOf(entry.id));
    Q_EMIT dataChanged(changed, changed, roles);
}

int ProfileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ProfileModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &entry = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return entry.profile.name;
    case Qt::ToolTipRole: return toolTipOf(entry);
    case Qt::AccessibleTextRole: return describe(entry);
    case IdRole: return entry.id;
    case LookRole: return int(entry.look());
    case StateTextRole: return stateText(entry);
    case NotesRole: return notesOf(entry);
    default: return {};
    }
}

QString lastingStateText(const ProfileEntry &entry)
{
    const auto &status = entry.status;
    if (status.trouble) {
        const bool isAwaited =
            status.phase == ServerPhase::Waiting || status.phase == ServerPhase::Starting;
        const auto awaited = isAwaited ? waitingText(*status.trouble) : QString();
        return awaited.isEmpty() ? describe(*status.trouble, entry.profile.name).brief : awaited;
    }
    switch (status.phase) {
    case ServerPhase::Stopped:
        return entry.isUntested ? ProfileTexts::tr("not tested") : ProfileTexts::tr("stopped");
    case ServerPhase::Starting: return ProfileTexts::tr("starting…");
    case ServerPhase::Stopping:
        //: a server that stops, and starts again right after it
        return status.startsAgain ? ProfileTexts::tr("restarting…") : ProfileTexts::tr("stopping…");
    case ServerPhase::Waiting: return ProfileTexts::tr("waiting");
    case ServerPhase::Locked: return ProfileTexts::tr("keychain locked");
    case ServerPhase::Failed: return ProfileTexts::tr("stopped by an error");
    case ServerPhase::Running: break;
    }
    if (status.warnings.isEmpty())
        return ProfileTexts::tr("running");
    //: the state of a server that runs, and what needs the person: "disk nearly full"
    return ProfileTexts::tr("running · %1")
        .arg(describe(status.warnings.first(), entry.profile.name).brief);
}

QString stateText(const ProfileEntry &entry)
{
    if (entry.status.trouble || !entry.status.isUp())
        return lastingStateText(entry);
    if (!entry.isBusy)
        return lastingStateText(entry);
    const auto &now = entry.traffic.now;
    //: the state of a server that is moving data; %1 is a rate such as "18.4 MB/s"
    return ProfileTexts::tr("busy · %1").arg(formatRate(now.received + now.sent));
}

QStringList notesOf(const ProfileEntry &entry)
{
    QStringList notes;
    if (isExposed(entry.profile))
        notes.append(ProfileTexts::tr("not encrypted"));
    if (entry.deletingMinutes > 0) {
        //: for so long deleting is still allowed; short, since the list has little room
        notes.append(ProfileTexts::tr("deleting: %n min left", nullptr, entry.deletingMinutes));
    }
    return notes;
}

QString deletingText(const ProfileEntry &entry)
{
    return ProfileTexts::tr("deleting allowed for %n min", nullptr, entry.deletingMinutes);
}

bool forbidsDeleting(const Profile &profile)
{
    return profile.appendOnly
        || std::any_of(profile.users.begin(), profile.users.end(),
                       [](const ProfileUser &user) { return user.rights == UserRights::AddOnly; });
}

bool isExposed(const Profile &profile)
{
    return !profile.usesTls() && !profile.listen.isLocal();
}

QString describe(const ProfileEntry &entry)
{
    const int minutes = entry.deletingMinutes;
    QString pattern;
    if (isExposed(entry.profile) && minutes > 0)
        pattern = ProfileTexts::tr("%1, %2, not encrypted, deleting allowed for %n min, %3",
                                   nullptr, minutes);
    else if (isExposed(entry.profile))
        pattern = ProfileTexts::tr("%1, %2, not encrypted, %3");
    else if (minutes > 0)
        pattern = ProfileTexts::tr("%1, %2, deleting allowed for %n min, %3", nullptr, minutes);
    else
        pattern = ProfileTexts::tr("%1, %2, %3");
    return pattern.arg(entry.profile.name, spokenState(entry), storageText(entry.profile));
}

QString storageText(const Profile &profile)
{
    if (profile.backend.type == u"local")
        return profile.backend.text(QStringLiteral("path"));
    return profile.backend.type == u"drime" ? QStringLiteral("Drime Cloud") : profile.backend.type;
}

QUrl storageAddress(const Profile &profile)
{
    if (profile.backend.type == u"local")
        return QUrl::fromLocalFile(storageText(profile));
    return profile.backend.type == u"drime" ? drimeAddress(profile.backend) : QUrl();
}

} // namespace restdock::ui
