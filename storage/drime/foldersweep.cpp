// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/foldersweep.h"

namespace restdock::drime {

namespace {

constexpr int atOnce = 6; // as many as the API client has under way

} // namespace

FolderSweep::FolderSweep(Drive &drive, std::vector<FolderPtr> folders, Clock::time_point since,
                         bool isDeep, Completion<void> done)
    : m_drive(drive),
      m_folders(std::move(folders)),
      m_since(since),
      m_isDeep(isDeep),
      m_done(std::move(done))
{
}

void FolderSweep::run(Drive &drive, std::vector<FolderPtr> folders, Clock::time_point since,
                      Completion<void> done)
{
    const std::shared_ptr<FolderSweep> sweep(
        new FolderSweep(drive, std::move(folders), since, false, std::move(done)));
    sweep->goOn();
}

void FolderSweep::runDeep(Drive &drive, const FolderPtr &top, Clock::time_point since,
                          Completion<void> done)
{
    const std::shared_ptr<FolderSweep> sweep(
        new FolderSweep(drive, {top}, since, true, std::move(done)));
    sweep->goOn();
}

void FolderSweep::goOn()
{
    if (std::exchange(m_isGoingOn, true)) // a listing that was there already answered at once
        return;
    while (!m_error && !m_folders.empty() && m_underWay < atOnce) {
        const auto folder = std::move(m_folders.back());
        m_folders.pop_back();
        ++m_underWay;
        m_drive.renew(folder, m_since, false,
                      [self = shared_from_this(), folder](const Result<void> &result) {
                          self->listed(folder, result);
                      });
    }
    m_isGoingOn = false;
    if (m_underWay > 0)
        return;
    if (m_error)
        m_done(*m_error);
    else
        m_done({});
}

void FolderSweep::listed(const FolderPtr &folder, const Result<void> &result)
{
    --m_underWay;
    if (!result && result.error().code != ErrorCode::NotFound)
        m_error = result.error();
    if (result && m_isDeep) {
        for (const auto &[name, child] : folder->folders())
            m_folders.push_back(child);
    }
    goOn();
}

} // namespace restdock::drime
