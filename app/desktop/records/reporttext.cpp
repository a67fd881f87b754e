// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/records/reporttext.h"

#include "ui/activity/eventwording.h"
#include "ui/profiles/troubletext.h"

#include <QDateTime>
#include <QDir>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QSysInfo>

#include <algorithm>

namespace restdock {

namespace {

using namespace Qt::StringLiterals;

QString phaseName(ui::ServerPhase phase)
{
    using ui::ServerPhase;
    switch (phase) {
    case ServerPhase::Stopped: break;
    case ServerPhase::Starting: return u"starting"_s;
    case ServerPhase::Running: return u"running"_s;
    case ServerPhase::Stopping: return u"stopping"_s;
    case ServerPhase::Waiting: return u"waiting"_s;
    case ServerPhase::Locked: return u"keychain locked"_s;
    case ServerPhase::Failed: return u"failed"_s;
    }
    return u"stopped"_s;
}

/// Replaces what would tell of people and their computers.
class Mask
{
public:
    explicit Mask(const ui::ProfileModel &profiles)
    {
        for (int row = 0; row < profiles.count(); ++row) {
            const auto &entry = profiles.at(row);
            const auto &profile = entry.profile;
            m_names.emplace_back(profile.name, u"profile%1"_s.arg(row + 1));
            int number = 0;
            for (const auto &user : profile.users)
                m_names.emplace_back(user.name, u"user%1.%2"_s.arg(row + 1).arg(++number));
            // Of a file, or named by a proxy.
            const auto seen = entry.seen.keys();
            for (const auto &user : seen) {
                if (!profile.user(user))
                    m_names.emplace_back(user, u"user%1.%2"_s.arg(row + 1).arg(++number));
            }
        }
        std::erase_if(m_names, [](const auto &name) { return name.first.isEmpty(); });
        // "anna" is a part of "anna-laptop".
        std::stable_sort(m_names.begin(), m_names.end(), [](const auto &a, const auto &b) {
            return a.first.size() > b.first.size();
        });
    }

    /// Only the mask of a name that is known, else nothing that could tell of anybody.
    QString ofName(const QString &name) const
    {
        for (const auto &[known, mask] : m_names) {
            if (known == name)
                return mask;
        }
        return u"…"_s;
    }

    QString operator()(QString text) const
    {
        static const QRegularExpression quotedText(u"([“„«‹‚‘])[^”“»›’]*([”“»›’])"_s);
        static const QRegularExpression address(
            u"\\b(?!127\\.|0\\.0\\.0\\.0)\\d{1,3}(\\.\\d{1,3}){3}\\b"_s);
        static const QRegularExpression longAddress(
            u"\\b[0-9a-fA-F]{1,4}(:[0-9a-fA-F]{0,4}){3,7}\\b"_s);
        text.replace(quotedText, u"\\1…\\2"_s);
        for (const auto &[name, mask] : m_names) {
            const QRegularExpression whole(
                u"(?<!\\w)%1(?!\\w)"_s.arg(QRegularExpression::escape(name)),
                QRegularExpression::UseUnicodePropertiesOption);
            text.replace(whole, mask);
        }
        text.replace(address, u"<address>"_s);
        text.replace(longAddress, u"<address>"_s);
        return text.replace(QDir::homePath(), u"~"_s);
    }

private:
    std::vector<std::pair<QString, QString>> m_names;
};

QString describeEntry(const ui::ProfileEntry &entry, int number)
{
    const auto &profile = entry.profile;
    QString line = u"profile%1: %2, %3"_s.arg(QString::number(number), profile.backend.type,
                                              phaseName(entry.status.phase));
    const auto add = [&line](bool isSo, const QString &what) {
        if (isSo)
            line += u", "_s + what;
    };
    add(profile.usesTls(), u"TLS"_s);
    add(profile.appendOnly, u"append-only"_s);
    add(profile.privateRepos, u"own folders"_s);
    add(profile.keepFreeBytes > 0, u"keeps room free"_s);
    add(profile.maximumBytes > 0, u"limited"_s);
    add(true, u"%1 users"_s.arg(profile.users.size()));
    if (entry.status.trouble) {
        const auto text = ui::describe(*entry.status.trouble, profile.name);
        const auto &error = entry.status.trouble->error;
        add(true, text.code);
        add(!error.detail.isEmpty(), error.detail);
    }
    for (const auto &warning : entry.status.warnings)
        add(true, ui::describe(warning, profile.name).code);
    return line;
}

} // namespace

QString reportText(const ui::ProfileModel &profiles, const std::vector<ui::LogRow> &events,
                   const QString &version)
{
    const Mask mask(profiles);
    QStringList lines{u"Restdock %1, Qt %2"_s.arg(version, QString::fromLatin1(qVersion())),
                      u"%1, %2 %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                                             QSysInfo::kernelVersion(),
                                             QSysInfo::currentCpuArchitecture()),
                      u"desktop %1, session %2"_s.arg(qEnvironmentVariable("XDG_CURRENT_DESKTOP"),
                                                      qEnvironmentVariable("XDG_SESSION_TYPE")),
                      QString()};
    for (int row = 0; row < profiles.count(); ++row)
        lines += mask(describeEntry(profiles.at(row), row + 1));
    lines += QString();
    for (const auto &event : events) {
        const auto time = QDateTime::fromMSecsSinceEpoch(event.time, Qt::UTC).toString(Qt::ISODate);
        const auto wording = ui::EventWording::fromFacts(event.facts);
        const auto text = wording.isEmpty()
            ? event.text
            : ui::withCode(
                wording.english([&mask](const QString &name) { return mask.ofName(name); }),
                event.code);
        lines += time + u' ' + mask(event.profile) + u": "_s + mask(text);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace restdock
