// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>

namespace restdock::bench {

/// What a benchmark run must not leave behind: child processes and temporary folders. Both register
/// here, in process-wide lists, because a run may end on any thread: a worker that got a wrong
/// answer, or the thread that waits for SIGINT.

/// Blocks SIGINT, SIGTERM and SIGHUP in this thread and all later ones and starts a thread that
/// waits for them and ends the run. Call once, before any other thread exists.
void endRunOnSignals();

/// Prints @p message, kills the children, removes the folders and exits with 1. Any thread.
[[noreturn]] void abortRun(const std::string &message);

/// abortRun() with the text of errno appended.
[[noreturn]] void abortRunErrno(const std::string &action);

/// Called between fork and exec: the child dies with this process and takes signals again.
void prepareChild(pid_t parent);

void registerChild(pid_t child);
void forgetChild(pid_t child);

/// A folder of our own under @p base, removed with its content when this goes or the run aborts.
class TempFolder
{
public:
    explicit TempFolder(const std::filesystem::path &base);
    ~TempFolder();
    TempFolder(const TempFolder &) = delete;
    TempFolder &operator=(const TempFolder &) = delete;

    const std::filesystem::path &path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace restdock::bench
