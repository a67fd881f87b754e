// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/drimeprovider.h"

#include "storage/drime/engine.h"
#include "storage/drime/networkthread.h"

#include <QHostAddress>

#include <algorithm>
#include <future>

namespace restdock {

namespace {

bool isThisMachine(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

Error wrong(const Message &text)
{
    return {ErrorCode::InvalidArgument, text};
}

/// What the service keeps as it is: it drops blanks at either end, and knows no control characters.
bool isFolderName(const QString &name)
{
    return !name.isEmpty() && name == name.trimmed() && name.toUtf8().size() <= 255
        && !name.contains(u'/') && !name.contains(u'\\') && name != u"." && name != u".."
        && std::none_of(name.begin(), name.end(), [](QChar character) {
               return character.category() == QChar::Other_Control;
           });
}

drime::FolderPath encoded(const QStringList &path)
{
    drime::FolderPath encoded;
    for (const QString &name : path)
        encoded.append(name.toUtf8());
    return encoded;
}

} // namespace

Result<void> DrimeProvider::check(const DrimeSettings &settings)
{
    const auto &url = settings.apiUrl;
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != u"https" && url.scheme() != u"http"))
        return wrong(
            {QT_TRANSLATE_NOOP(
                 "Error",
                 "%1 is no address of an API. Write it like https://app.drime.cloud/api/v1"),
             {url.toDisplayString(QUrl::RemoveUserInfo)}});
    if (url.scheme() == u"http" && !isThisMachine(url.host()))
        return wrong(
            {QT_TRANSLATE_NOOP(
                 "Error", "the key would cross the network unencrypted to http://%1. Use https"),
             {url.host()}});
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return wrong(QT_TRANSLATE_NOOP(
            "Error", "the address of the API must have no user, query or fragment"));
    if (settings.key.isEmpty())
        return wrong(QT_TRANSLATE_NOOP("Error", "there is no API key"));
    const bool isPlain = std::all_of(settings.key.begin(), settings.key.end(), [](char character) {
        return character > ' ' && character < 0x7f;
    });
    if (!isPlain)
        return wrong(QT_TRANSLATE_NOOP(
            "Error", "the API key contains spaces or other characters that no key has"));
    if (settings.parallelTransfers < 2)
        return wrong(QT_TRANSLATE_NOOP(
            "Error", "there must be room for two transfers, one of them an upload"));
    if (settings.workspaceId < 0)
        return wrong(QT_TRANSLATE_NOOP("Error", "a workspace's number is not negative"));
    const auto segments = settings.rootFolder.split(u'/', Qt::SkipEmptyParts);
    for (const QString &segment : segments) {
        if (!isFolderName(segment))
            return wrong({QT_TRANSLATE_NOOP("Error", "Drime accepts no folder with the name '%1'"),
                          {segment}});
    }
    return {};
}

DrimeProvider::DrimeProvider(const DrimeSettings &settings, drime::RateLimits &limits)
    : m_thread(std::make_unique<drime::NetworkThread>())
{
    m_thread->run([this, &settings, &limits] {
        m_engine = std::make_unique<drime::Engine>(*m_thread, settings, limits.ofKey(settings.key));
    });
}

DrimeProvider::~DrimeProvider()
{
    std::promise<void> aborted;
    post([this, &aborted] {
        m_engine->hurry();
        m_engine->finishAborts([&aborted] { aborted.set_value(); });
    });
    aborted.get_future().wait();
    m_thread->run([this] { m_engine.reset(); });
}

template<typename Call>
void DrimeProvider::post(Call call)
{
    m_thread->post(std::move(call));
}

void DrimeProvider::signIn(Completion<DrimeAccount> done)
{
    post([this, done = std::move(done)]() mutable { m_engine->signIn(std::move(done)); });
}

void DrimeProvider::testConnection(Completion<DrimeAccount> done)
{
    post([this, done = std::move(done)]() mutable { m_engine->testConnection(std::move(done)); });
}

void DrimeProvider::listFolders(const QStringList &path, Completion<QStringList> done)
{
    post([this, path = encoded(path), done = std::move(done)]() mutable {
        m_engine->listFolders(path, std::move(done));
    });
}

void DrimeProvider::makeFolder(const QStringList &path, Completion<void> done)
{
    if (!std::all_of(path.begin(), path.end(), isFolderName)) {
        done(wrong({QT_TRANSLATE_NOOP("Error", "Drime accepts no folder with the name '%1'"),
                    {path.join(u'/')}}));
        return;
    }
    post([this, path = encoded(path), done = std::move(done)]() mutable {
        m_engine->makeFolder(path, std::move(done));
    });
}

void DrimeProvider::abortLeftovers()
{
    post([this] { m_engine->abortLeftovers(); });
}

void DrimeProvider::hurry()
{
    post([this] { m_engine->hurry(); });
}

void DrimeProvider::takeTime()
{
    post([this] { m_engine->takeTime(); });
}

StorageProperties DrimeProvider::properties() const
{
    return {.blocking = false, .quickLookups = true};
}

void DrimeProvider::probe(Completion<StorageSpace> done)
{
    post([this, done = std::move(done)]() mutable { m_engine->probe(std::move(done)); });
}

void DrimeProvider::measureUse(const RepositoryPath &below, Completion<qint64> done)
{
    post([this, below, done = std::move(done)]() mutable {
        m_engine->measureUse(below, std::move(done));
    });
}

void DrimeProvider::findRepositories(Completion<QList<RepositoryPath>> done)
{
    post([this, done = std::move(done)]() mutable { m_engine->findRepositories(std::move(done)); });
}

void DrimeProvider::tallyBlobs(const RepositoryPath &repository, BlobType type,
                               const BlobCounting &counting, Completion<BlobTally> done)
{
    if (type == BlobType::Config) {
        StorageProvider::tallyBlobs(repository, type, counting, std::move(done));
        return;
    }
    post([this, repository, type, counting, done = std::move(done)]() mutable {
        m_engine->tallyBlobs(repository, type, counting, std::move(done));
    });
}

void DrimeProvider::repositoryExists(const RepositoryPath &repository, Completion<bool> done)
{
    post([this, repository, done = std::move(done)]() mutable {
        m_engine->repositoryExists(repository, std::move(done));
    });
}

void DrimeProvider::createRepository(const RepositoryPath &repository, Completion<void> done)
{
    post([this, repository, done = std::move(done)]() mutable {
        m_engine->createRepository(repository, std::move(done));
    });
}

void DrimeProvider::deleteRepository(const RepositoryPath &repository, Completion<void> done)
{
    post([this, repository, done = std::move(done)]() mutable {
        m_engine->deleteRepository(repository, std::move(done));
    });
}

void DrimeProvider::listBlobs(const RepositoryPath &repository, BlobType type, ListDetail detail,
                              Completion<BlobList> done)
{
    post([this, repository, type, detail, done = std::move(done)]() mutable {
        m_engine->listBlobs(repository, type, detail, std::move(done));
    });
}

void DrimeProvider::statBlob(const BlobRef &blob, Completion<qint64> done)
{
    post([this, blob, done = std::move(done)]() mutable {
        m_engine->statBlob(blob, std::move(done));
    });
}

void DrimeProvider::openBlob(const BlobRef &blob, Completion<std::unique_ptr<BlobReader>> done)
{
    post([this, blob, done = std::move(done)]() mutable {
        m_engine->openBlob(blob, std::move(done));
    });
}

void DrimeProvider::createBlob(const BlobRef &blob, qint64 expectedBytes,
                               Completion<std::unique_ptr<BlobWriter>> done)
{
    post([this, blob, expectedBytes, done = std::move(done)]() mutable {
        m_engine->createBlob(blob, expectedBytes, std::move(done));
    });
}

void DrimeProvider::removeBlob(const BlobRef &blob, Completion<std::optional<qint64>> done)
{
    post([this, blob, done = std::move(done)]() mutable {
        m_engine->removeBlob(blob, std::move(done));
    });
}

} // namespace restdock
