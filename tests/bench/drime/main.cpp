// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the Drime backend costs at the service, and how fast it is: see ../README.md.
#include "tests/bench/cleanup.h"
#include "tests/bench/drime/resticsteps.h"
#include "tests/bench/drime/transfers.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QProcess>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace restdock::bench;
using namespace restdock::bench::drime;

namespace {

QString resticVersion()
{
    QProcess restic;
    restic.start(u"restic"_s, {u"version"_s});
    restic.waitForFinished();
    return QString::fromUtf8(restic.readAllStandardOutput()).trimmed();
}

/// True if all that are @p countedOnly are met.
bool printTargets(const QList<Target> &targets, bool countedOnly)
{
    std::printf("\nTargets\n");
    bool allMet = true;
    for (const Target &target : targets) {
        std::printf("  %-6s %s: %s, %s\n", target.isMet ? "ok" : "MISSED",
                    qUtf8Printable(target.what), qUtf8Printable(target.measured),
                    qUtf8Printable(target.limit));
        allMet = allMet && (target.isMet || (countedOnly && !target.isCounted));
    }
    return allMet;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures restdock's Drime backend against the fake of the service. The restic on PATH is used."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"calls-only"_s, u"Only count calls and bytes of restic's runs."_s},
        {u"quick"_s, u"The smallest loads: proves that it works, says nothing about speed."_s},
        {u"check"_s, u"End with 1 if a target that is counted, not timed, is missed."_s},
        {u"seconds"_s, u"Length of a load."_s, u"seconds"_s, u"15"_s},
    });
    parser.process(application);
    const bool quick = parser.isSet(u"quick"_s);

    std::printf("restdock-drime-bench, %s\n", qUtf8Printable(resticVersion()));
    std::fflush(stdout);
    const StepCosts warm = measureSteps({.isTiny = quick});
    print(u"restic's runs, one server for all"_s, warm);
    QList<Target> targets = judge(warm);
    const StepCosts cold = measureSteps({.isTiny = quick, .restartsBeforeSteps = true});
    print(u"restic's runs, the server started afresh for each"_s, cold);
    for (Target target : judge(cold)) {
        target.what += u" (fresh server)"_s;
        target.isCounted =
            false; // shown, not demanded: the targets do not say what the server knows
        targets.append(target);
    }
    if (!parser.isSet(u"calls-only"_s)) {
        const Transfers transfers = measureTransfers(
            {.seconds = quick ? 0.5 : parser.value(u"seconds"_s).toDouble(), .isTiny = quick});
        print(transfers);
        targets += judge(transfers);
    }
    const bool met = printTargets(targets, true);
    return met || !parser.isSet(u"check"_s) ? 0 : 1;
}
