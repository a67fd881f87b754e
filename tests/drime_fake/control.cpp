// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drime_fake/control.h"

#include "tests/drime_fake/seeds.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace restdock::drimefake {

namespace {

struct Command
{
    Cloud &cloud;
    const Request &head;
    QJsonObject body;
    QJsonArray list; ///< the body, if it is a list
};

Response done()
{
    return Response::json({{u"status"_s, u"done"_s}});
}

Response outcome(const Result<void> &result)
{
    if (result)
        return done();
    return Response::json({{u"message"_s, result.error().message}}, 400);
}

Response showSwitches(const Command &command)
{
    return Response::json(command.cloud.switches.toJson());
}

Response changeSwitches(const Command &command)
{
    const auto result = command.cloud.switches.apply(command.body);
    command.cloud.applySwitches();
    return outcome(result);
}

Response showFaults(const Command &command)
{
    return Response::json({{u"faults"_s, command.cloud.faults.toJson()}});
}

Response setFaults(const Command &command)
{
    return outcome(command.cloud.faults.set(command.list));
}

Response clearFaults(const Command &command)
{
    command.cloud.faults.clear();
    return done();
}

Response seedFaults(const Command &command)
{
    command.cloud.faults.seed(quint32(command.body.value("seed"_L1).toInteger()));
    return done();
}

Response showCalls(const Command &command)
{
    return Response::json(command.cloud.ledger.calls());
}

Response clearCalls(const Command &command)
{
    command.cloud.ledger.clearCalls();
    return done();
}

Response showTrace(const Command &command)
{
    return Response::json({{u"calls"_s, command.cloud.ledger.trace()}});
}

Response showReport(const Command &command)
{
    return Response::json(report(command.cloud));
}

Response showTree(const Command &command)
{
    const Query &query = command.head.query;
    const bool withHashes = query.value("hashes") == "1";
    QJsonArray entries;
    for (const Entry *entry : command.cloud.drive.all(query.number("workspaceId").value_or(0))) {
        QJsonObject row{{u"path"_s, command.cloud.drive.namePath(*entry)},
                        {u"id"_s, entry->id},
                        {u"isFolder"_s, entry->isFolder},
                        {u"size"_s, entry->size},
                        {u"complete"_s, entry->isComplete}};
        if (withHashes && entry->content)
            row.insert(u"sha256"_s, QString::fromLatin1(entry->content->sha256()));
        entries.append(row);
    }
    return Response::json({{u"entries"_s, entries}});
}

Response showContent(const Command &command)
{
    const Query &query = command.head.query;
    const Entry *entry = findByPath(command.cloud.drive, query.number("workspaceId").value_or(0),
                                    QString::fromUtf8(query.value("path")));
    if (!entry || !entry->content)
        return Response::json({{u"message"_s, u"no such file"_s}}, 404);
    Response response;
    response.content = entry->content;
    response.byteCount = entry->content->size();
    return response;
}

Response seed(const Command &command)
{
    return outcome(seedEntries(command.cloud, command.body));
}

Response import(const Command &command)
{
    return outcome(importTree(command.cloud, command.body));
}

Response removePath(const Command &command)
{
    const Entry *entry =
        findByPath(command.cloud.drive, command.body.value("workspaceId"_L1).toInteger(),
                   command.body.value("path"_L1).toString());
    if (!entry)
        return Response::json({{u"message"_s, u"no such entry"_s}}, 404);
    command.cloud.drive.remove(entry->id, true, command.cloud.switches.listingLagMs);
    return done();
}

Response reset(const Command &command)
{
    command.cloud.reset();
    return done();
}

struct Verb
{
    const char *method;
    const char *name;
    Response (*handler)(const Command &);
};

constexpr std::array verbs{
    Verb{"GET", "switches", &showSwitches},
    Verb{"POST", "switches", &changeSwitches},
    Verb{"GET", "faults", &showFaults},
    Verb{"POST", "faults", &setFaults},
    Verb{"DELETE", "faults", &clearFaults},
    Verb{"POST", "faultseed", &seedFaults},
    Verb{"GET", "calls", &showCalls},
    Verb{"DELETE", "calls", &clearCalls},
    Verb{"GET", "trace", &showTrace},
    Verb{"GET", "report", &showReport},
    Verb{"GET", "tree", &showTree},
    Verb{"GET", "content", &showContent},
    Verb{"POST", "seed", &seed},
    Verb{"POST", "import", &import},
    Verb{"POST", "remove", &removePath},
    Verb{"POST", "reset", &reset},
};

class ControlCall final : public Call
{
public:
    ControlCall(Cloud &cloud, Request head) : m_cloud(cloud), m_head(std::move(head)) {}

    void receive(QByteArrayView bytes) override { m_body.append(bytes); }

    Response finish() override
    {
        const auto json = QJsonDocument::fromJson(m_body);
        const QByteArray name = m_head.path.value(1);
        for (const Verb &verb : verbs) {
            if (m_head.method == verb.method && name == verb.name)
                return verb.handler({m_cloud, m_head, json.object(), json.array()});
        }
        return Response::json({{u"message"_s, u"unknown command"_s}}, 404);
    }

    void sent(bool /*whole*/, qint64 /*bodyBytes*/) override {}

private:
    Cloud &m_cloud;
    Request m_head;
    QByteArray m_body;
};

/// Files of one name in one folder, and folders of one name.
QJsonArray duplicatesOf(const Drive &drive)
{
    std::map<std::tuple<qint64, qint64, QString>, int> names;
    for (const Entry *entry : drive.everything())
        ++names[{entry->workspaceId, entry->parentId, entry->name}];
    QJsonArray result;
    for (const auto &[key, count] : names) {
        const auto &[workspaceId, parentId, name] = key;
        if (count > 1)
            result.append(drive.namePath(*drive.child(workspaceId, parentId, name)));
    }
    return result;
}

} // namespace

QJsonObject report(const Cloud &cloud)
{
    QJsonArray openUploads;
    QJsonArray unknownUploads;
    QJsonArray orphans;
    for (const auto &[key, upload] : cloud.uploads.byKey()) {
        const QString name = QString::fromLatin1(key);
        if (upload.isMultipart() && upload.state == Upload::State::Open)
            (upload.isKnown ? openUploads : unknownUploads).append(name);
        else if (upload.content)
            orphans.append(name);
    }
    QJsonArray incomplete;
    for (const Entry *entry : cloud.drive.everything()) {
        const bool isShort = entry->content && entry->content->size() != entry->size;
        if (!entry->isComplete || isShort)
            incomplete.append(cloud.drive.namePath(*entry));
    }
    return {{u"breaches"_s, cloud.ledger.breaches()},
            {u"remarks"_s, cloud.ledger.remarks()},
            {u"openUploads"_s, openUploads},
            {u"unknownUploads"_s, unknownUploads},
            {u"orphanObjects"_s, orphans},
            {u"duplicates"_s, duplicatesOf(cloud.drive)},
            {u"incomplete"_s, incomplete},
            {u"trashed"_s, cloud.drive.trashedCount()}};
}

std::unique_ptr<Call> Control::begin(Request request)
{
    return std::make_unique<ControlCall>(m_cloud, std::move(request));
}

} // namespace restdock::drimefake
