// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/profiles/repositoryscanner.h"

#include "app/serving/servedstorage.h"

#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <future>
#include <mutex>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace restdock {

namespace {

using namespace std::chrono_literals;

constexpr auto betweenProgress = 200ms;

/// Clients come first, at the processor and at the disk.
void stepBack()
{
#ifdef Q_OS_LINUX
    // On Linux both concern the calling thread alone; ioprio_set(2) has no wrapper.
    constexpr int thisThread = 1; // IOPRIO_WHO_PROCESS
    constexpr int idleClass = 3 << 13;
    constexpr int nicest = 19;
    ::setpriority(PRIO_PROCESS, 0, nicest);
    ::syscall(SYS_ioprio_set, thisThread, 0, idleClass);
#else
    QThread::currentThread()->setPriority(QThread::LowestPriority);
#endif
}

/// The result of one asynchronous call, waited for.
template<typename T, typename Call>
Result<T> waitFor(Call call)
{
    std::promise<Result<T>> promise;
    auto result = promise.get_future();
    call(Completion<T>([&promise](Result<T> ended) { promise.set_value(std::move(ended)); }));
    return result.get();
}

Error givenUp()
{
    return {ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Error", "The counting was cancelled.")};
}

} // namespace

/// One counting: all but cancel() in the scanner's thread.
class RepositoryScanner::Job
{
public:
    using Tell = std::function<void(ui::RepositorySurvey)>;

    Job(Profile profile, drime::RateLimits &limits, Tell tell)
        : m_profile(std::move(profile)),
          m_limits(limits),
          m_tell(std::move(tell))
    {
    }

    Result<ui::RepositorySurvey> run();
    /// Any thread.
    void cancel();

private:
    Result<void> open();
    Result<void> find(StorageProvider &provider);
    Result<void> countOne(StorageProvider &provider, ui::RepositoryFacts &facts);
    Result<BlobTally> countType(StorageProvider &provider, const RepositoryPath &path,
                                BlobType type);
    bool goOn(qint64 blobs);

    const Profile m_profile;
    drime::RateLimits &m_limits;
    const Tell m_tell;
    std::atomic<bool> m_isCancelled = false;
    std::mutex m_lock; // of the pointer
    std::unique_ptr<ServedStorage> m_storage;
    ui::RepositorySurvey m_survey;
    qint64 m_countedBefore = 0; // blobs of the types that are finished
    QElapsedTimer m_sinceProgress;
};

void RepositoryScanner::Job::cancel()
{
    m_isCancelled = true;
    const std::lock_guard guard(m_lock);
    if (m_storage)
        m_storage->hurry(); // a call that hangs ends
}

Result<void> RepositoryScanner::Job::open()
{
    auto storage = ServedStorage::of(m_profile, m_limits, {}, drime::Rank::Background);
    if (!storage)
        return storage.error();
    {
        const std::lock_guard guard(m_lock);
        m_storage = std::move(*storage);
    }
    if (m_isCancelled)
        return givenUp();
    const auto opened =
        waitFor<StorageSpace>([this](auto done) { m_storage->open(std::move(done)); });
    return opened ? Result<void>() : Result<void>(opened.error());
}

Result<ui::RepositorySurvey> RepositoryScanner::Job::run()
{
    if (m_isCancelled)
        return givenUp();
    m_sinceProgress.start();
    auto counted = open();
    if (counted)
        counted = find(m_storage->provider());
    for (auto &facts : m_survey.repositories) {
        if (counted)
            counted = countOne(m_storage->provider(), facts);
    }
    {
        std::unique_ptr<ServedStorage> storage;
        const std::lock_guard guard(m_lock);
        storage.swap(m_storage);
    }
    if (m_isCancelled)
        return givenUp();
    if (!counted)
        return counted.error();
    m_survey.finishedAt = QDateTime::currentDateTime();
    return m_survey;
}

Result<void> RepositoryScanner::Job::find(StorageProvider &provider)
{
    const auto found = waitFor<QList<RepositoryPath>>(
        [&provider](auto done) { provider.findRepositories(std::move(done)); });
    if (!found)
        return found.error();
    for (const auto &path : *found) {
        ui::RepositoryFacts facts;
        facts.name = QString::fromUtf8(path.toString());
        m_survey.repositories.push_back(facts);
    }
    std::sort(m_survey.repositories.begin(), m_survey.repositories.end(),
              [](const auto &one, const auto &other) { return one.name < other.name; });
    m_tell(m_survey);
    return {};
}

Result<void> RepositoryScanner::Job::countOne(StorageProvider &provider, ui::RepositoryFacts &facts)
{
    const auto segments =
        facts.name.isEmpty() ? QList<QByteArray>() : facts.name.toUtf8().split('/');
    const auto path = RepositoryPath::fromSegments(segments);
    if (!path)
        return {};
    // What people look for first comes first: data is what takes long.
    constexpr std::array order{BlobType::Snapshots, BlobType::Locks, BlobType::Keys,
                               BlobType::Index, BlobType::Data};
    const auto config = countType(provider, *path, BlobType::Config);
    if (!config)
        return config.error();
    facts.hasConfig = config->blobs > 0;
    for (const auto type : order) {
        const auto tally = countType(provider, *path, type);
        if (!tally)
            return tally.error();
        facts.types[size_t(type)] = *tally;
        m_countedBefore += tally->blobs;
    }
    facts.isCounted = true;
    m_survey.blobsSoFar = m_countedBefore;
    m_tell(m_survey);
    return {};
}

/// A folder that is not there has nothing in it.
Result<BlobTally> RepositoryScanner::Job::countType(StorageProvider &provider,
                                                    const RepositoryPath &path, BlobType type)
{
    BlobCounting counting;
    counting.goOn = [this](qint64 blobs) { return goOn(blobs); };
    const auto age = type == BlobType::Locks ? std::chrono::milliseconds(staleLockAge)
                                             : std::chrono::hours(24) * ui::recentBackupDays;
    counting.oldBefore = QDateTime::currentMSecsSinceEpoch() - age.count();
    auto tally = waitFor<BlobTally>(
        [&](auto done) { provider.tallyBlobs(path, type, counting, std::move(done)); });
    if (!tally && tally.error().code == ErrorCode::NotFound)
        return BlobTally();
    return tally;
}

/// In any thread, while the scanner's waits.
bool RepositoryScanner::Job::goOn(qint64 blobs)
{
    if (m_isCancelled)
        return false;
    if (m_sinceProgress.hasExpired(std::chrono::milliseconds(betweenProgress).count())) {
        m_sinceProgress.restart();
        m_survey.blobsSoFar = m_countedBefore + blobs;
        m_tell(m_survey);
    }
    return true;
}

RepositoryScanner::RepositoryScanner(drime::RateLimits &limits, QObject *parent)
    : QObject(parent),
      m_limits(limits),
      m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("repositories"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, &stepBack);
}

RepositoryScanner::~RepositoryScanner()
{
    for (const auto &[id, job] : m_jobs)
        job->cancel();
    m_thread.quit();
    m_thread.wait();
    delete m_worker;
}

void RepositoryScanner::count(const QString &id, const Profile &profile, Progress progress,
                              Completion<ui::RepositorySurvey> done)
{
    cancel(id);
    const auto tell = [this, progress = std::move(progress)](ui::RepositorySurvey survey) {
        QMetaObject::invokeMethod(
            this, [progress, survey = std::move(survey)] { progress(survey); },
            Qt::QueuedConnection);
    };
    const auto job = std::make_shared<Job>(profile, m_limits, tell);
    m_jobs[id] = job;
    // The event loop copies its functions, and a completion cannot be copied.
    auto shared = std::make_shared<Completion<ui::RepositorySurvey>>(std::move(done));
    QMetaObject::invokeMethod(m_worker, [this, id, job, shared]() mutable {
        auto result = std::make_shared<Result<ui::RepositorySurvey>>(job->run());
        QMetaObject::invokeMethod(this, [this, id, job, result, shared = std::move(shared)] {
            if (const auto latest = m_jobs.find(id);
                latest != m_jobs.end() && latest->second == job)
                m_jobs.erase(latest);
            (*shared)(std::move(*result));
        });
    });
}

void RepositoryScanner::cancel(const QString &id)
{
    if (const auto job = m_jobs.find(id); job != m_jobs.end())
        job->second->cancel();
}

} // namespace restdock
