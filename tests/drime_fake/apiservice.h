// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/drime_fake/cloud.h"

namespace restdock::drimefake {

/// The API's host: /api/v1/…, and the control interface below /_fake/.
class ApiService final : public Service
{
public:
    ApiService(Cloud &cloud, Service &control) : m_cloud(cloud), m_control(control) {}

    std::unique_ptr<Call> begin(Request request) override;

private:
    Cloud &m_cloud;
    Service &m_control;
};

} // namespace restdock::drimefake
