// SPDX-License-Identifier: GPL-3.0-or-later
#include "procstat.h"

#include <sys/resource.h>
#include <unistd.h>

#include <charconv>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace restdock::bench {

namespace {

namespace fs = std::filesystem;

struct ProcessStat
{
    pid_t parent = 0;
    std::int64_t ticks = 0; ///< user and system
};

fs::path procFolder(pid_t process)
{
    return fs::path("/proc") / std::to_string(process);
}

/// The fields after the command name, which may itself contain blanks and brackets.
ProcessStat readStat(pid_t process)
{
    std::ifstream file(procFolder(process) / "stat");
    std::string text;
    std::getline(file, text);
    const std::size_t nameEnd = text.rfind(')');
    if (nameEnd == std::string::npos)
        return {};
    std::istringstream fields(text.substr(nameEnd + 2));
    std::string skipped;
    ProcessStat stat;
    fields >> skipped >> stat.parent; // fields 3 and 4 of proc(5)
    for (int field = 5; field < 14; ++field)
        fields >> skipped;
    std::int64_t user = 0;
    std::int64_t system = 0;
    fields >> user >> system;
    stat.ticks = user + system;
    return stat;
}

std::int64_t statusNumber(const fs::path &statusFile, const std::string &key)
{
    std::ifstream file(statusFile);
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with(key))
            return std::stoll(line.substr(key.size()));
    }
    return 0;
}

/// The entries of a folder whose names are numbers: processes or threads.
std::vector<pid_t> numbersIn(const fs::path &folder)
{
    std::vector<pid_t> numbers;
    std::error_code error; // a process may end while it is looked at
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        pid_t number = 0;
        const auto [rest, failure] =
            std::from_chars(name.data(), name.data() + name.size(), number);
        if (failure == std::errc() && rest == name.data() + name.size())
            numbers.push_back(number);
    }
    return numbers;
}

} // namespace

std::vector<pid_t> processTree(pid_t root)
{
    std::multimap<pid_t, pid_t> childrenOf;
    for (const pid_t process : numbersIn("/proc"))
        childrenOf.emplace(readStat(process).parent, process);
    std::vector<pid_t> tree{root};
    for (std::size_t at = 0; at < tree.size(); ++at) {
        const auto [first, last] = childrenOf.equal_range(tree[at]);
        for (auto child = first; child != last; ++child)
            tree.push_back(child->second);
    }
    return tree;
}

double cpuSeconds(pid_t root)
{
    std::int64_t ticks = 0;
    for (const pid_t process : processTree(root))
        ticks += readStat(process).ticks;
    return static_cast<double>(ticks) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

void resetPeakRss(pid_t root)
{
    for (const pid_t process : processTree(root))
        std::ofstream(procFolder(process) / "clear_refs") << "5"; // proc(5): resets VmHWM
}

std::int64_t peakRssBytes(pid_t root)
{
    std::int64_t kibibytes = 0;
    for (const pid_t process : processTree(root))
        kibibytes += statusNumber(procFolder(process) / "status", "VmHWM:");
    return kibibytes * 1024;
}

Sleeps voluntarySwitches(pid_t root)
{
    Sleeps sleeps;
    for (const pid_t process : processTree(root)) {
        const fs::path tasks = procFolder(process) / "task";
        for (const pid_t thread : numbersIn(tasks)) {
            const fs::path status = tasks / std::to_string(thread) / "status";
            sleeps[thread] = statusNumber(status, "voluntary_ctxt_switches:");
        }
    }
    return sleeps;
}

std::int64_t sleepsBetween(const Sleeps &before, const Sleeps &after)
{
    std::int64_t sum = 0;
    for (const auto &[thread, count] : after) {
        const auto earlier = before.find(thread);
        sum += earlier == before.end() ? count : count - earlier->second;
    }
    return sum;
}

double ownCpuSeconds()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

} // namespace restdock::bench
