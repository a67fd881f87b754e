// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup.h"

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <mutex>
#include <set>
#include <thread>

namespace restdock::bench {

namespace {

std::mutex registryMutex;
std::set<pid_t> children;
std::set<std::filesystem::path> folders;

sigset_t endingSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGHUP);
    return set;
}

/// SIGTERM first: nginx's master must tell its workers. Who is still there after a second is killed.
void endChildren()
{
    for (const pid_t child : children)
        kill(child, SIGTERM);
    for (int attempt = 0; attempt < 100 && !children.empty(); ++attempt) {
        std::erase_if(children, [](pid_t child) { return waitpid(child, nullptr, WNOHANG) != 0; });
        usleep(10'000);
    }
    for (const pid_t child : children) {
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
    }
}

/// The main thread may just be filling the folder; it stops at the first file it cannot create.
void removeBusyFolder(const std::filesystem::path &folder)
{
    for (int attempt = 0; attempt < 20 && std::filesystem::exists(folder); ++attempt) {
        std::error_code ignored;
        std::filesystem::remove_all(folder, ignored);
        usleep(1000);
    }
}

/// Keeps the registry locked to the end, so that no other thread starts or removes anything more.
[[noreturn]] void endRun(const std::string &message, int exitCode)
{
    registryMutex.lock();
    std::fprintf(stderr, "\nrestdock-bench: %s\n", message.c_str());
    endChildren();
    for (const std::filesystem::path &folder : folders)
        removeBusyFolder(folder);
    std::fflush(nullptr);
    _exit(exitCode);
}

} // namespace

void endRunOnSignals()
{
    const sigset_t set = endingSignals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    std::signal(SIGPIPE, SIG_IGN); // a server that closes is reported by the write that fails
    std::thread([set] {
        int caught = 0;
        sigwait(&set, &caught);
        endRun("interrupted, cleaning up", 128 + caught);
    }).detach();
}

void abortRun(const std::string &message)
{
    endRun(message, 1);
}

void abortRunErrno(const std::string &action)
{
    const int systemError = errno;
    abortRun(action + ": " + std::strerror(systemError));
}

void prepareChild(pid_t parent)
{
    const sigset_t set = endingSignals();
    pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
    std::signal(SIGPIPE, SIG_DFL);
    prctl(PR_SET_PDEATHSIG, SIGTERM); // not SIGKILL: nginx's workers would outlive their master
    if (getppid() != parent)
        _exit(127);
}

void registerChild(pid_t child)
{
    const std::lock_guard lock(registryMutex);
    children.insert(child);
}

void forgetChild(pid_t child)
{
    const std::lock_guard lock(registryMutex);
    children.erase(child);
}

TempFolder::TempFolder(const std::filesystem::path &base)
{
    std::string name = (base / "restdock-bench-XXXXXX").string();
    {
        const std::lock_guard lock(registryMutex);
        if (mkdtemp(name.data())) {
            m_path = name;
            folders.insert(m_path);
        }
    }
    if (m_path.empty())
        abortRunErrno("cannot make a folder in " + base.string());
}

TempFolder::~TempFolder()
{
    std::error_code
        ignored; // a folder that stays is tried again, and no reason to lose the results
    std::filesystem::remove_all(m_path, ignored);
    const std::lock_guard lock(registryMutex);
    folders.erase(m_path);
}

} // namespace restdock::bench
