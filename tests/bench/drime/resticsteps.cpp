// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/drime/resticsteps.h"

#include "tests/bench/cleanup.h"
#include "tests/e2e/support/drimeinstallation.h"
#include "tests/e2e/support/pseudorandom.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace restdock::test;

namespace restdock::bench::drime {

namespace {

constexpr qint64 smallFileEnd = 5 * 1024 * 1024;
constexpr auto patience = std::chrono::minutes(5);

void writeFile(const QString &path, qsizetype bytes, quint64 seed)
{
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(pseudoRandom(bytes, seed)) == bytes,
            u"cannot write "_s + path);
}

/// 60 MiB in 548 files, as the predecessor was measured with: one of 500 bytes, 500 of 4 to 36 KiB,
/// and 47 that share the rest.
void makeSource(const QString &folder, bool isTiny)
{
    require(QDir().mkpath(folder), u"cannot make "_s + folder);
    writeFile(folder + u"/small"_s, 500, 1);
    const int many = isTiny ? 25 : 500;
    const int few = isTiny ? 4 : 47;
    qint64 left = isTiny ? 2 << 20 : 60 << 20;
    for (int i = 0; i < many; ++i) {
        const qsizetype bytes = 4096 + (i * 7919) % 32'768;
        writeFile(u"%1/file%2"_s.arg(folder).arg(i), bytes, quint64(i) + 10);
        left -= bytes;
    }
    for (int i = 0; i < few; ++i)
        writeFile(u"%1/large%2"_s.arg(folder).arg(i), left / few, quint64(i) + 10'000);
}

/// Runs steps and takes down what each cost.
class Recorder
{
public:
    Recorder(const StepPlan &plan, DrimeInstallation &installation)
        : m_plan(plan),
          m_installation(installation)
    {
    }

    StepCost run(const QString &name, const QString &home, const QStringList &arguments);

private:
    /// What the server still does after restic has ended belongs to the step too.
    void waitForQuiet();

    const StepPlan &m_plan;
    DrimeInstallation &m_installation;
};

void Recorder::waitForQuiet()
{
    qint64 last = -1;
    for (int quiet = 0; quiet < 3;) {
        const auto calls = m_installation.fake().calls();
        const qint64 now = calls["apiCalls"_L1].toInteger() + calls["storageCalls"_L1].toInteger();
        quiet = now == last ? quiet + 1 : 0;
        last = now;
        QTest::qWait(150);
    }
}

StepCost Recorder::run(const QString &name, const QString &home, const QStringList &arguments)
{
    if (m_plan.restartsBeforeSteps) {
        m_installation.server().stop();
        require(m_installation.fake().clearCalls(), u"the fake does not answer"_s);
        require(m_installation.startServerAgain(), u"restdock does not start again"_s);
    } else {
        waitForQuiet();
        require(m_installation.fake().clearCalls(), u"the fake does not answer"_s);
    }
    QElapsedTimer clock;
    clock.start();
    ResticProcess restic(home, m_installation.url(u"bench"_s));
    restic.start(arguments);
    const ResticOutcome outcome = restic.finish(patience);
    StepCost cost{.name = name, .seconds = double(clock.elapsed()) / 1000};
    require(outcome.isClean(), QString::fromUtf8(outcome.transcript()));
    waitForQuiet();

    const QJsonObject calls = m_installation.fake().calls();
    cost.apiCalls = calls["apiCalls"_L1].toInteger();
    cost.storageCalls = calls["storageCalls"_L1].toInteger();
    cost.bytesUp = calls["bytesUp"_L1].toInteger();
    cost.bytesDown = calls["bytesDown"_L1].toInteger();
    const QJsonObject kinds = calls["kinds"_L1].toObject();
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind)
        cost.kinds.insert(kind.key(), kind.value()["calls"_L1]);
    const QJsonObject listings = calls["listings"_L1].toObject();
    for (auto folder = listings.begin(); folder != listings.end(); ++folder) {
        if (folder.value().toInt() > 1)
            cost.listedTwice.append(folder.key());
    }
    return cost;
}

void countNewFiles(DrimeInstallation &installation, const QSet<QString> &before, StepCosts &costs)
{
    for (const QJsonValue &entry : installation.fake().tree()) {
        if (entry["isFolder"_L1].toBool() || before.contains(entry["path"_L1].toString()))
            continue;
        if (entry["size"_L1].toInteger() < smallFileEnd)
            ++costs.smallFiles;
        else
            ++costs.largeFiles;
    }
}

QSet<QString> paths(DrimeInstallation &installation)
{
    QSet<QString> result;
    for (const QJsonValue &entry : installation.fake().tree())
        result.insert(entry["path"_L1].toString());
    return result;
}

} // namespace

StepCosts measureSteps(const StepPlan &plan)
{
    const QTemporaryDir home;
    const QTemporaryDir coldHome;
    const QString source = home.filePath(u"source"_s);
    makeSource(source, plan.isTiny);
    DrimeInstallation installation;
    require(installation.start({.switches = {{u"latencyMs"_s, plan.latencyMs}}}),
            u"the fake or restdock does not start"_s);
    Recorder recorder(plan, installation);
    StepCosts costs;
    costs.steps.append(recorder.run(u"init"_s, home.path(), {u"init"_s}));
    const auto before = paths(installation);
    costs.steps.append(recorder.run(u"first backup"_s, home.path(), {u"backup"_s, source}));
    countNewFiles(installation, before, costs);
    costs.steps.append(recorder.run(u"unchanged backup"_s, home.path(), {u"backup"_s, source}));
    costs.steps.append(recorder.run(u"check"_s, home.path(), {u"check"_s}));
    costs.steps.append(
        recorder.run(u"one small file"_s, coldHome.path(),
                     {u"restore"_s, u"latest"_s, u"--target"_s, coldHome.filePath(u"restored"_s),
                      u"--include"_s, source + u"/small"_s}));
    QFile restored(coldHome.filePath(u"restored"_s) + source + u"/small"_s);
    require(restored.open(QIODevice::ReadOnly) && restored.readAll() == pseudoRandom(500, 1),
            u"the small file was not restored"_s);
    installation.server().stop();
    require(installation.fake().complaints().isEmpty(), installation.fake().complaints());

    // The lock of a backup is a file that is gone again: one call to make it.
    const StepCost &backup = costs.steps[1];
    const qint64 parts = backup.kinds["storage.part"_L1].toInteger();
    costs.excessOfFirstBackup = backup.apiCalls + backup.storageCalls
        - backup.kinds["folders.create"_L1].toInteger() - (costs.smallFiles + 1)
        - (4 * costs.largeFiles + parts);
    return costs;
}

QList<Target> judge(const StepCosts &costs)
{
    const auto calls = [&](int step) {
        return double(costs.steps[step].apiCalls + costs.steps[step].storageCalls);
    };
    QList<Target> targets{
        Target::atMost(u"calls of init"_s, 12, calls(0)),
        Target::atMost(u"calls of an unchanged backup"_s, 10, calls(2)),
        Target::atMost(u"calls of check"_s, 20, calls(3)),
        Target::atMost(u"calls to restore one small file"_s, 16, calls(4)),
        Target::atMost(u"MiB to restore one small file"_s, 2,
                       double(costs.steps[4].bytesDown) / (1 << 20)),
        // What an unchanged backup needs besides its files: to look what is there.
        Target::atMost(u"calls of the first backup beyond its files, parts and folders"_s, 10,
                       double(costs.excessOfFirstBackup)),
    };
    QStringList twice;
    for (const StepCost &step : costs.steps) {
        for (const QString &folder : step.listedTwice)
            twice.append(step.name + u" "_s + folder);
    }
    targets.append({u"folders listed twice inside one run"_s, u"none"_s,
                    twice.isEmpty() ? u"none"_s : twice.join(u", "_s), twice.isEmpty()});
    return targets;
}

void print(const QString &title, const StepCosts &costs)
{
    std::printf("\n%s\n  %-18s %6s %8s %10s %10s %8s  %s\n", qUtf8Printable(title), "", "API",
                "storage", "KiB up", "KiB down", "seconds", "calls");
    for (const StepCost &step : costs.steps) {
        QStringList kinds;
        for (auto kind = step.kinds.begin(); kind != step.kinds.end(); ++kind)
            kinds.append(u"%1 %2"_s.arg(kind.key()).arg(kind.value().toInt()));
        std::printf("  %-18s %6lld %8lld %10.1f %10.1f %8.2f  %s\n", qUtf8Printable(step.name),
                    step.apiCalls, step.storageCalls, double(step.bytesUp) / 1024,
                    double(step.bytesDown) / 1024, step.seconds,
                    qUtf8Printable(kinds.join(u", "_s)));
    }
    std::printf("  The first backup made %lld files below 5 MiB and %lld larger ones.\n",
                costs.smallFiles, costs.largeFiles);
}

} // namespace restdock::bench::drime
