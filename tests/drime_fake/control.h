// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/drime_fake/cloud.h"

namespace restdock::drimefake {

/// What tests ask of the fake, over HTTP below /_fake/ on the API's port: switches, faults, counts,
/// the report, seeds. Not counted, not limited, no faults, no latency.
///
///   GET/POST  switches       show; change those named in the body
///   GET/POST/DELETE faults   show; replace by the list in the body; none
///   GET/DELETE calls         counts; set them to zero
///   GET       trace          the calls one by one
///   GET       report         breaches, remarks, open uploads, orphans, duplicates, incomplete entries
///   GET       tree           ?workspaceId=N&hashes=1: every entry with its path
///   GET       content        ?workspaceId=N&path=P: the bytes of a file
///   POST      seed           {"workspaceId":N,"entries":[{"path","text"|"base64"|"size","complete"}]}
///   POST      import         {"workspaceId":N,"from":FOLDER,"into":PATH}: a local tree
///   POST      remove         {"workspaceId":N,"path":P}: as another client would
///   POST      faultseed      {"seed":N}: which calls meet faults
///   POST      reset          all as at the start
class Control final : public Service
{
public:
    explicit Control(Cloud &cloud) : m_cloud(cloud) {}

    std::unique_ptr<Call> begin(Request request) override;

private:
    Cloud &m_cloud;
};

/// What is wrong with the cloud as it is now, and what was done wrong since the last reset.
QJsonObject report(const Cloud &cloud);

} // namespace restdock::drimefake
