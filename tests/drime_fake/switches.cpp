// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drime_fake/switches.h"

#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace restdock::drimefake {

namespace {

/// Calls @p visit with the name and a reference to every switch, and with the values that a text
/// may have.
template<typename SwitchesType, typename Visitor>
void forEachSwitch(SwitchesType &s, Visitor &&visit)
{
    visit("pageCap", s.pageCap);
    visit("ceilingPages", s.ceilingPages);
    visit("growingTotals", s.growingTotals);
    visit("fullPagePromisesMore", s.fullPagePromisesMore);
    visit("folderIdForm", s.folderIdForm, "any id hash");
    visit("wrongFolderId", s.wrongFolderId, "404 root");
    visit("listsEverythingWithoutFolder", s.listsEverythingWithoutFolder);
    visit("listingLagMs", s.listingLagMs);
    visit("renamedEmptyMs", s.renamedEmptyMs);
    visit("duplicateFolders", s.duplicateFolders);
    visit("fileHistory", s.fileHistory);
    visit("createdStatus", s.createdStatus);
    visit("entryWrapper", s.entryWrapper, "fileEntry file entry data bare");
    visit("idsAsStrings", s.idsAsStrings);
    visit("guessesTypes", s.guessesTypes);
    visit("checksParentWorkspace", s.checksParentWorkspace);
    visit("badTokenUploadStores", s.badTokenUploadStores);
    visit("urlTtlMs", s.urlTtlMs);
    visit("completeTwice", s.completeTwice, "404 500 ok");
    visit("strictEtagQuotes", s.strictEtagQuotes);
    visit("uniformParts", s.uniformParts);
    visit("minimumPartBytes", s.minimumPartBytes);
    visit("deletesPartially", s.deletesPartially);
    visit("redirectsDownloads", s.redirectsDownloads);
    visit("honoursRange", s.honoursRange);
    visit("badToken", s.badToken, "json html null");
    visit("rateLimit", s.rateLimit);
    visit("rateWindowMs", s.rateWindowMs);
    visit("sendsRetryAfter", s.sendsRetryAfter);
    visit("spaceBytes", s.spaceBytes);
    visit("availableIsTotal", s.availableIsTotal);
    visit("quotaStatus", s.quotaStatus);
    visit("latencyMs", s.latencyMs);
    visit("handshakeMs", s.handshakeMs);
    visit("upBytesPerSecond", s.upBytesPerSecond);
    visit("downBytesPerSecond", s.downBytesPerSecond);
    visit("idleLimitMs", s.idleLimitMs);
}

bool assign(bool &target, const QJsonValue &value, const char * /*allowed*/)
{
    target = value.toBool();
    return value.isBool();
}

template<typename Integer>
bool assign(Integer &target, const QJsonValue &value, const char * /*allowed*/)
{
    const double number = value.toDouble(-1);
    if (number < 0 || number != std::floor(number)
        || number > double(std::numeric_limits<Integer>::max()))
        return false;
    target = Integer(number);
    return true;
}

bool assign(QString &target, const QJsonValue &value, const char *allowed)
{
    target = value.toString();
    return QString::fromLatin1(allowed).split(u' ').contains(target);
}

} // namespace

QJsonObject Switches::toJson() const
{
    QJsonObject result;
    forEachSwitch(*this, [&](const char *name, const auto &value, const char * /*allowed*/ = "") {
        result.insert(QLatin1String(name), QJsonValue(value));
    });
    return result;
}

Result<void> Switches::apply(const QJsonObject &changes)
{
    Switches changed = *this;
    QStringList unknown = changes.keys();
    QString wrong;
    forEachSwitch(changed, [&](const char *name, auto &target, const char *allowed = "") {
        const QString key = QString::fromLatin1(name);
        if (unknown.removeOne(key) && !assign(target, changes.value(key), allowed))
            wrong = key;
    });
    if (!unknown.isEmpty())
        return Error{ErrorCode::InvalidArgument, u"no such switch: %1"_s.arg(unknown.first())};
    if (!wrong.isEmpty())
        return Error{ErrorCode::InvalidArgument, u"wrong value for the switch %1"_s.arg(wrong)};
    *this = changed;
    return {};
}

} // namespace restdock::drimefake
