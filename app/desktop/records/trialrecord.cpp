// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/records/trialrecord.h"

#include <QJsonArray>

namespace restdock {

namespace {

using namespace Qt::StringLiterals;

} // namespace

TrialRecord::TrialRecord(QString path) : m_file(std::move(path))
{
    const auto untested = m_file.read()["untested"_L1].toArray();
    for (const auto &profile : untested)
        m_untested.insert(profile.toString());
}

void TrialRecord::setTested(const QString &profile, bool isTested)
{
    if (isTested == !isUntested(profile))
        return;
    if (isTested)
        m_untested.remove(profile);
    else
        m_untested.insert(profile);
    write();
}

void TrialRecord::keepOnly(const QSet<QString> &profiles)
{
    const auto before = m_untested.size();
    m_untested.intersect(profiles);
    if (m_untested.size() != before)
        write();
}

void TrialRecord::write()
{
    QJsonArray untested;
    for (const auto &profile : std::as_const(m_untested))
        untested.append(profile);
    const QJsonObject content{{u"untested"_s, untested}};
    m_file.write(content, QDateTime::currentDateTimeUtc());
}

} // namespace restdock
