// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/drime_fake/cloud.h"

namespace restdock::drimefake {

/// The storage host behind presigned URLs: an S3 store that knows nothing of tokens.
class StorageService final : public Service
{
public:
    explicit StorageService(Cloud &cloud) : m_cloud(cloud) {}

    std::unique_ptr<Call> begin(Request request) override;

private:
    Cloud &m_cloud;
};

} // namespace restdock::drimefake
