// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/quota/quotaprovider.h"
#include "tests/storage/drime/drimestorage.h"
#include "tests/support/await.h"

#include <QTest>

using namespace restdock;
using namespace restdock::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds timeout(120);

/// How the service behaves in a run of all cases.
struct Setting
{
    const char *name;
    QJsonObject switches;
    QJsonArray faults;
    qint64 workspaceId = 0;
    QString rootFolder = {};
    bool withQuota = false;
};

class DrimeFixture final : public ProviderFixture
{
public:
    DrimeFixture(DrimeFake &fake, const Setting &setting) : m_fake(fake)
    {
        DrimeSettings settings;
        settings.workspaceId = setting.workspaceId;
        settings.rootFolder = setting.rootFolder;
        settings.tuning = briskTuning();
        if (!fake.reset() || !fake.setSwitches(setting.switches) || !fake.setFaults(setting.faults))
            qFatal("The fake does not do as it is told");
        m_storage = std::make_unique<DrimeStorage>(fake, settings);
        if (!setting.withQuota)
            return;
        m_quota = std::make_unique<QuotaProvider>(m_storage->provider(), qint64(1) << 40);
        if (!await<void>(timeout, [this](auto done) { m_quota->initialise(std::move(done)); }))
            qFatal("Cannot count an empty storage");
    }
    ~DrimeFixture() override
    {
        m_quota.reset();
        m_storage->stop();
        const auto complaints = m_fake.complaints();
        if (!complaints.isEmpty())
            QTest::qFail(qPrintable(complaints), __FILE__, __LINE__);
    }
    StorageProvider &provider() override
    {
        if (m_quota)
            return *m_quota;
        return m_storage->provider();
    }

private:
    DrimeFake &m_fake;
    std::unique_ptr<DrimeStorage> m_storage;
    std::unique_ptr<QuotaProvider> m_quota;
};

std::vector<Setting> allSettings()
{
    return {
        {"plain", {}, {}},
        {"behind a quota", {}, {}, 0, {}, true},
        {"in a workspace, below a folder",
         {{u"checksParentWorkspace"_s, true}},
         {},
         1873,
         u"Backups/restic"_s},
        {"the contested points the other way",
         {{u"pageCap"_s, 7},
          {u"ceilingPages"_s, 0},
          {u"growingTotals"_s, false},
          {u"folderIdForm"_s, u"hash"_s},
          {u"listsEverythingWithoutFolder"_s, true},
          {u"duplicateFolders"_s, true},
          {u"createdStatus"_s, 201},
          {u"entryWrapper"_s, u"bare"_s},
          {u"idsAsStrings"_s, true},
          {u"redirectsDownloads"_s, true},
          {u"honoursRange"_s, false}},
         {}},
    };
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    DrimeFake fake;
    if (!fake.start({u"--workspace"_s, u"1873:Team"_s}))
        return 1;
    int failures = 0;
    const auto settings = allSettings();
    for (const Setting &setting : settings) {
        qInfo("---- %s", setting.name);
        ProviderConformance conformance(
            [&] { return std::make_unique<DrimeFixture>(fake, setting); }, timeout);
        failures += QTest::qExec(&conformance, argc, argv);
    }
    return failures;
}
