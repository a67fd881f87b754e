// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notifier.h"

#include "app/desktop/desktop.h"
#include "app/desktop/records/servingtext.h"
#include "ui/profiles/troubletext.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace restdock {

namespace {

using Kind = ui::Notice;

Kind kindOf(ui::Trouble::Code code)
{
    using Code = ui::Trouble::Code;
    switch (code) {
    case Code::FolderMissing:
    case Code::FolderDenied:
    case Code::KeyRefused:
    case Code::ServiceUnreachable:
    case Code::ServiceBusy:
    case Code::KeychainLocked:
    case Code::KeychainMissing:
    case Code::KeyLost:
    case Code::KeyBad: return Kind::StorageTrouble;
    case Code::DiskFull:
    case Code::ServiceFull:
    case Code::DiskLow: return Kind::DiskLow;
    case Code::BackupLate: return Kind::LateBackup;
    case Code::CertificateEnds: return Kind::CertificateExpires;
    case Code::PortUsed:
    case Code::PortDenied:
    case Code::AddressGone:
    case Code::NoAnswer:
    case Code::CertificateBad:
    case Code::UsersBad:
    case Code::LogBad:
    case Code::ServedElsewhere:
    case Code::Unknown: break;
    }
    return Kind::ServerStopped;
}

/// What asks for nothing, or may be over in a moment, is in the log alone.
bool isForThePerson(const ui::Trouble &trouble, ui::ServerPhase phase)
{
    const bool isTriedOnceMore =
        trouble.code == ui::Trouble::Code::PortUsed && phase != ui::ServerPhase::Failed;
    return !isTriedOnceMore && trouble.code != ui::Trouble::Code::ServiceBusy;
}

/// The one keychain, or the one service: what is wrong with it is one cause, however many profiles wait.
bool isShared(const ui::Trouble &trouble)
{
    using Code = ui::Trouble::Code;
    return trouble.code == Code::KeychainLocked || trouble.code == Code::KeychainMissing
        || trouble.code == Code::ServiceUnreachable;
}

QString causeOf(const ui::Trouble &trouble)
{
    const bool isOfKeychain =
        isShared(trouble) && trouble.code != ui::Trouble::Code::ServiceUnreachable;
    return QStringLiteral("%1 %2 %3")
        .arg(QString::number(int(trouble.code)), trouble.error.name,
             isOfKeychain ? QString() : trouble.place);
}

} // namespace

Notifier::Notifier(Desktop &desktop, QObject *parent, std::chrono::milliseconds servicePatience)
    : QObject(parent),
      m_desktop(desktop),
      m_servicePatience(servicePatience)
{
    m_quiet.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, &Notifier::endQuiet);
    connect(&desktop.profiles(), &ui::ProfileModel::statusChanged, this, &Notifier::look);
    connect(&desktop.profiles(), &ui::ProfileModel::profilesChanged, this, &Notifier::forgetGone);
    connect(&desktop.profiles(), &ui::ProfileModel::trafficChanged, this, &Notifier::lookAtClients);
    connect(&desktop, &Desktop::damageChanged, this, &Notifier::lookAtDamage);
    connect(&desktop, &Desktop::happened, this, &Notifier::happened);
    connect(&desktop, &Desktop::wrongLogins, this, &Notifier::wrongLogins);
}

void Notifier::keepQuietFor(std::chrono::milliseconds time)
{
    m_quiet.start(time);
}

/// Causes may have passed; what has happened has happened.
void Notifier::endQuiet()
{
    lookAtDamage(m_desktop.damage());
    for (int row = 0; row < m_desktop.profiles().count(); ++row)
        look(m_desktop.profiles().at(row).id);
    const auto held = std::exchange(m_held, {});
    for (const auto &telling : held)
        Q_EMIT noticed(telling);
}

void Notifier::tell(const Telling &telling)
{
    if (!m_quiet.isActive()) {
        Q_EMIT noticed(telling);
        return;
    }
    const auto known = std::find_if(m_held.begin(), m_held.end(), [&telling](const Telling &one) {
        return one.kind == telling.kind && one.id == telling.id;
    });
    if (known == m_held.end())
        m_held.push_back(telling);
    else
        *known = telling;
}

void Notifier::look(const QString &id)
{
    const auto *const entry = m_desktop.profiles().find(id);
    if (!entry)
        return;
    const auto &status = entry->status;
    if ((status.phase == ui::ServerPhase::Starting && !status.trouble)
        || status.phase == ui::ServerPhase::Stopping)
        return; // what there was before may be there again
    auto causes = status.warnings;
    if (status.trouble && isForThePerson(*status.trouble, status.phase)) {
        if (const auto left = patienceLeft(*entry); left.count() > 0)
            QTimer::singleShot(left, this, [this, id] { look(id); });
        else
            causes.prepend(*status.trouble);
    }
    QSet<QString> present;
    for (const auto &cause : std::as_const(causes))
        present.insert(causeOf(cause));
    auto &told = m_told[id];
    told.intersect(present);
    if (m_quiet.isActive())
        return;
    for (const auto &cause : std::as_const(causes)) {
        const auto key = causeOf(cause);
        if (told.contains(key))
            continue;
        const bool isKnown = isShared(cause) && isTold(key);
        told.insert(key);
        if (!isKnown)
            tellTrouble(*entry, cause);
    }
    const bool isUp = status.isUp();
    if (std::exchange(m_wasUp[id], isUp) != isUp && causes.isEmpty()) {
        Q_EMIT noticed({Kind::ServerStarted, id, entry->profile.name,
                        isUp ? tr("The server has started.") : tr("The server has stopped.")});
    }
}

/// What those had that are gone is no cause any more; the one of no profile is of what is saved.
void Notifier::forgetGone()
{
    const auto isGone = [this](const auto &known) {
        return !known.key().isEmpty() && !m_desktop.profiles().find(known.key());
    };
    m_told.removeIf(isGone);
    m_there.removeIf(isGone);
    m_wasUp.removeIf(isGone);
}

/// Of any profile that still has it.
bool Notifier::isTold(const QString &cause) const
{
    return std::any_of(m_told.begin(), m_told.end(),
                       [&cause](const QSet<QString> &causes) { return causes.contains(cause); });
}

/// With what is wrong now; a line that is down for a moment needs nobody.
std::chrono::milliseconds Notifier::patienceLeft(const ui::ProfileEntry &entry) const
{
    using std::chrono::milliseconds;
    if (entry.status.trouble->code != ui::Trouble::Code::ServiceUnreachable)
        return milliseconds(0);
    const auto now = QDateTime::currentDateTimeUtc();
    return m_servicePatience - milliseconds(entry.troubledSince.msecsTo(now));
}

void Notifier::tellTrouble(const ui::ProfileEntry &entry, const ui::Trouble &trouble)
{
    const auto text = ui::describe(trouble, entry.profile.name);
    Q_EMIT noticed({kindOf(trouble.code), entry.id, entry.profile.name,
                    QString(text.what + u' ' + text.remedy)});
}

void Notifier::lookAtDamage(const ui::ProfileDamage &damage)
{
    auto &told = m_told[QString()];
    if (damage.extent == ui::ProfileDamage::Extent::None) {
        told.clear();
        return;
    }
    const auto title = ui::damageTitle(damage);
    if (m_quiet.isActive() || told.contains(title))
        return;
    told = {title};
    Q_EMIT noticed({Kind::StorageTrouble, {}, title, ui::damageText(damage)});
}

/// One that comes, once for as long as it is there, whatever it does.
void Notifier::lookAtClients(const QString &id)
{
    const auto *const entry = m_desktop.profiles().find(id);
    if (!entry)
        return;
    QSet<QString> present;
    auto &there = m_there[id];
    for (const auto &client : entry->traffic.clients) {
        const auto key = QString(client.address + u' ' + client.user);
        if (!present.contains(key) && !there.contains(key)) {
            tell({Kind::ClientConnected, id, entry->profile.name,
                  client.user.isEmpty()
                      ? tr("A client has connected from %1.").arg(client.address)
                      : tr("“%1” has connected from %2.").arg(client.user, client.address)});
        }
        present.insert(key);
    }
    there = present;
}

/// Other events are in the log, or are seen in the server's state.
void Notifier::happened(const QString &id, const ServingEvent &event)
{
    using Event = ServingEvent::Kind;
    const auto *const entry = m_desktop.profiles().find(id);
    if (!entry)
        return;
    if (event.kind == Event::DeletingBegan || event.kind == Event::DeletingEnded)
        tell(
            {Kind::DeletingAllowed, id, entry->profile.name, describe(event, entry->profile).text});
    else if (event.kind == Event::BackupReceived)
        tell({Kind::BackupReceived, id, entry->profile.name, describe(event, entry->profile).text});
}

void Notifier::wrongLogins(const QString &id, const QString &sentence)
{
    if (const auto *const entry = m_desktop.profiles().find(id))
        tell({Kind::WrongPasswords, id, entry->profile.name, sentence});
}

} // namespace restdock
