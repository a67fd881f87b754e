// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup.h"
#include "report.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace restdock::bench {

using namespace Qt::StringLiterals;

namespace {

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QJsonArray array(const Series &series)
{
    QJsonArray values;
    for (const double value : series)
        values.append(value);
    return values;
}

QJsonValue orNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject machineObject(const Machine &machine)
{
    return {{"processor"_L1, text(machine.processor)},
            {"cores"_L1, static_cast<qint64>(machine.cores)},
            {"kernel"_L1, text(machine.kernel)},
            {"loadBefore"_L1, machine.load},
            {"hashMiBPerSecond"_L1, machine.hashMiBPerSecond}};
}

QJsonArray peerArray(const std::vector<Peer> &peers)
{
    QJsonArray list;
    for (const Peer &peer : peers) {
        list.append(QJsonObject{{"server"_L1, text(name(peer.server))},
                                {"program"_L1, text(peer.program.string())},
                                {"version"_L1, text(peer.version)}});
    }
    return list;
}

QJsonObject serverObject(const Results &results, std::size_t scenario, Server server)
{
    return {{"speedRounds"_L1, array(results.speeds(scenario, server))},
            {"speed"_L1, orNull(median(results.speeds(scenario, server)))},
            {"restdockOverThis"_L1, orNull(median(results.ratios(scenario, server)))},
            {"serverCpuRounds"_L1, array(results.cpuCosts(scenario, server))},
            {"clientCpuRounds"_L1, array(results.clientCpuCosts(scenario, server))},
            {"peakRssMiBRounds"_L1, array(results.peakRssMiB(scenario, server))},
            {"estimated"_L1, results.isEstimated(scenario, server)}};
}

QJsonArray scenarioArray(const Results &results)
{
    QJsonArray list;
    for (std::size_t index = 0; index < results.scenarios.size(); ++index) {
        const Scenario &scenario = results.scenarios[index];
        QJsonObject servers;
        for (const Server server : allServers) {
            if (results.has(index, server) || results.isEstimated(index, server))
                servers.insert(text(name(server)), serverObject(results, index, server));
        }
        const bool disk = scenario.medium == Medium::Disk;
        list.append(QJsonObject{{"name"_L1, text(name(scenario))},
                                {"work"_L1, text(keyword(scenario))},
                                {"blobBytes"_L1, static_cast<qint64>(scenario.blobBytes)},
                                {"connections"_L1, scenario.connections},
                                {"folder"_L1, disk ? "disk"_L1 : "tmpfs"_L1},
                                {"tls"_L1, scenario.tls},
                                {"listedBlobs"_L1, scenario.listedBlobs},
                                {"unit"_L1, text(unit(scenario))},
                                {"cpuPer"_L1,
                                 scenario.work == Work::List    ? "list"_L1
                                     : countsRequests(scenario) ? "1000 requests"_L1
                                                                : "GiB"_L1},
                                {"servers"_L1, servers}});
    }
    return list;
}

QJsonObject restObject(const Results &results)
{
    QJsonObject servers;
    for (const Server server : allServers) {
        const Series starts = results.startMilliseconds(server);
        if (starts.empty())
            continue;
        QJsonObject object{{"startMilliseconds"_L1, orNull(median(starts))}};
        if (const auto idle = results.idle.find(server); idle != results.idle.end()) {
            object.insert("wakeUpsPerSecond"_L1, idle->second.withoutClients);
            object.insert("wakeUpsPerSecondOneConnection"_L1, idle->second.withOneConnection);
        }
        servers.insert(text(name(server)), object);
    }
    return servers;
}

QJsonArray verdictArray(const Results &results)
{
    QJsonArray list;
    for (const Verdict &verdict : judge(results)) {
        list.append(QJsonObject{{"what"_L1, text(verdict.what)},
                                {"target"_L1, text(verdict.target)},
                                {"value"_L1, orNull(verdict.value)},
                                {"verdict"_L1, text(verdictText(verdict))}});
    }
    return list;
}

} // namespace

void writeJson(const std::string &file, const Machine &machine, const Profile &profile,
               const std::vector<Peer> &peers, const Results &results)
{
    const QJsonObject run{
        {"date"_L1, text(machine.date)},          {"machine"_L1, machineObject(machine)},
        {"profile"_L1, text(profile.name)},       {"rounds"_L1, profile.rounds},
        {"secondsPerWindow"_L1, profile.seconds}, {"peers"_L1, peerArray(peers)},
        {"scenarios"_L1, scenarioArray(results)}, {"startAndRest"_L1, restObject(results)},
        {"targets"_L1, verdictArray(results)}};
    QFile output(text(file));
    const QByteArray json = QJsonDocument(run).toJson();
    if (!output.open(QIODevice::WriteOnly) || output.write(json) != json.size() || !output.flush())
        abortRun("cannot write " + file + ": " + output.errorString().toStdString());
}

} // namespace restdock::bench
