// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/folderlister.h"

#include "storage/drime/log.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace restdock::drime {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 pageRows = 200;      // the service's cap; the answer tells what it used
constexpr qint64 mostPages = 1000000; // no folder is that large: something is wrong
constexpr int mostRuns = 4;

Error unsure(const Message &why)
{
    return {ErrorCode::Unavailable,
            QT_TRANSLATE_NOOP("Error", "A folder in Drime cannot be listed: %1"),
            {why}};
}

/// The service undoes percent encoding twice for this one.
QString filterFrom(const QByteArray &createdAt)
{
    const QJsonArray filters{QJsonObject{{u"key"_s, u"created_at"_s},
                                         {u"operator"_s, u">="_s},
                                         {u"value"_s, QString::fromLatin1(createdAt)}}};
    const QByteArray base64 = QJsonDocument(filters).toJson(QJsonDocument::Compact).toBase64();
    return QString::fromLatin1(base64.toPercentEncoding().toPercentEncoding());
}

} // namespace

FolderLister::FolderLister(ApiClient &api, ListingForm &form, Job job, Completion<Rows> done)
    : m_api(api),
      m_form(form),
      m_job(std::move(job)),
      m_done(std::move(done)),
      m_formHere(form)
{
}

void FolderLister::list(ApiClient &api, ListingForm &form, Job job, Completion<Rows> done)
{
    const std::shared_ptr<FolderLister> lister(
        new FolderLister(api, form, std::move(job), std::move(done)));
    lister->restart();
}

void FolderLister::restart()
{
    ++m_runs;
    m_rows.clear();
    m_seen.clear();
    m_buriedRows = 0;
    m_page = 1;
    m_pages = 0;
    m_from.clear();
    m_lastCreatedAt.clear();
    m_deletionsBefore = m_job.deletions ? m_job.deletions() : 0;
    requestPage();
}

QUrlQuery FolderLister::query() const
{
    QUrlQuery query;
    if (!isRoot()) {
        const bool byHash =
            m_formHere.form == ListingForm::Form::Hash && !m_job.folder.hash.isEmpty();
        query.addQueryItem(u"folderId"_s,
                           byHash ? QString::fromLatin1(m_job.folder.hash.toPercentEncoding())
                                  : QString::number(m_job.folder.id));
    }
    query.addQueryItem(u"workspaceId"_s, QString::number(m_api.settings().workspaceId));
    query.addQueryItem(u"perPage"_s, QString::number(pageRows));
    query.addQueryItem(u"page"_s, QString::number(m_page));
    // Rows that are added meanwhile come last, so the pages before them do not shift.
    query.addQueryItem(u"orderBy"_s, u"created_at"_s);
    query.addQueryItem(u"orderDir"_s, u"asc"_s);
    if (!m_from.isEmpty())
        query.addQueryItem(u"filters"_s, filterFrom(m_from));
    return query;
}

void FolderLister::requestPage()
{
    if (++m_pages > mostPages) {
        fail(unsure(QT_TRANSLATE_NOOP("Error", "it has no end")));
        return;
    }
    ApiRequest request;
    request.path = u"drive/file-entries"_s;
    request.query = query();
    request.isUrgent = m_job.isUrgent;
    m_api.call(std::move(request), [self = shared_from_this()](ApiAnswer answer) {
        self->pageArrived(std::move(answer));
    });
}

void FolderLister::pageArrived(ApiAnswer answer)
{
    if (!answer.isOk()) {
        if (answer.code() == ErrorCode::NotFound && !isRoot() && !m_formHere.isProven
            && !m_formsTried)
            takeOtherForm();
        else
            fail(std::move(*answer.error));
        return;
    }
    const auto page = ListingPage::fromJson(answer.json);
    if (!page) {
        fail(unsure(QT_TRANSLATE_NOOP("Error", "the answer is no listing")));
        return;
    }
    if (page->currentPage != 0 && page->currentPage != m_page) {
        passCeiling();
        return;
    }
    if (!takeRows(*page)) {
        if (m_formsTried || isRoot())
            fail(unsure(QT_TRANSLATE_NOOP("Error", "the service lists another one instead")));
        else
            takeOtherForm();
        return;
    }
    const bool isLast = page->isEmpty || (page->lastPage > 0 && m_page >= page->lastPage);
    if (isLast) {
        ended(*page);
        return;
    }
    ++m_page;
    requestPage();
}

/// False when a row belongs to another folder.
bool FolderLister::takeRows(const ListingPage &page)
{
    const qint64 workspace = m_api.settings().workspaceId;
    for (const Entry &row : page.entries) {
        if (!isRoot() && row.parentId != m_job.folder.id)
            return false;
        if (m_seen.contains(row.id))
            continue;
        m_seen.insert(row.id);
        m_lastCreatedAt = row.createdAt;
        if (m_job.isBuried && m_job.isBuried(row.id))
            ++m_buriedRows;
        // Without a folder the service may list everything there is.
        if (isRoot() && (row.parentId != 0 || row.workspaceId.value_or(workspace) != workspace))
            continue;
        m_rows.push_back(row);
    }
    if (!isRoot() && !page.entries.isEmpty()) {
        m_formHere.isProven = true;
        m_form = m_formHere;
    }
    return true;
}

void FolderLister::takeOtherForm()
{
    m_formsTried = true;
    m_formHere.isProven = false;
    if (m_formHere.form == ListingForm::Form::Hash) {
        m_formHere.form = ListingForm::Form::Id;
        restart();
    } else {
        m_formHere.form = ListingForm::Form::Hash;
        restartWithHash();
    }
}

void FolderLister::restartWithHash()
{
    if (!m_job.folder.hash.isEmpty()) {
        restart();
        return;
    }
    ApiRequest request;
    request.path = u"file-entries/%1"_s.arg(m_job.folder.id);
    request.query.addQueryItem(u"workspaceId"_s, QString::number(m_api.settings().workspaceId));
    m_api.call(std::move(request), [self = shared_from_this()](ApiAnswer answer) {
        if (!answer.isOk()) {
            self->fail(std::move(*answer.error));
            return;
        }
        if (const auto entry = Entry::fromAnswer(answer.json))
            self->m_job.folder.hash = entry->hash;
        self->restart();
    });
}

/// In large folders pages above some number are an earlier page again. The rest is asked for by its
/// time of creation.
void FolderLister::passCeiling()
{
    if (m_lastCreatedAt.isEmpty() || m_lastCreatedAt == m_from) {
        fail(unsure(QT_TRANSLATE_NOOP("Error", "the service shows only a part of it")));
        return;
    }
    m_from = m_lastCreatedAt;
    m_page = 1;
    requestPage();
}

void FolderLister::ended(const ListingPage &last)
{
    const bool hasShifted =
        m_pages > 1 && m_job.deletions && m_job.deletions() != m_deletionsBefore;
    if (hasShifted) {
        if (m_runs < mostRuns)
            restart();
        else
            fail(unsure(QT_TRANSLATE_NOOP("Error", "it keeps changing")));
        return;
    }
    // An empty folder proves no form: the other one may show rows.
    if (!isRoot() && !m_formHere.isProven && !m_formsTried && m_rows.empty()) {
        takeOtherForm();
        return;
    }
    if (!m_from.isEmpty()) {
        checkCount();
        return;
    }
    // The total is said to be right on the last page. Once more if it is not; then nobody knows.
    const qint64 lacking = last.total - (qint64(m_seen.size()) - m_buriedRows);
    if (lacking > 0 && m_pages > 1 && lacking != m_lacking && m_runs < mostRuns) {
        m_lacking = lacking;
        restart();
        return;
    }
    if (lacking > 0)
        qCDebug(drimeLog, "A listing says that it has %lld rows and shows %lld", last.total,
                qint64(m_seen.size()));
    m_done(std::move(m_rows));
}

/// After a ceiling only: is that all?
void FolderLister::checkCount()
{
    if (isRoot()) {
        m_done(std::move(m_rows));
        return;
    }
    ApiRequest request;
    request.path = u"folders/%1/count"_s.arg(m_job.folder.id);
    request.query.addQueryItem(u"workspaceId"_s, QString::number(m_api.settings().workspaceId));
    m_api.call(std::move(request), [self = shared_from_this()](const ApiAnswer &answer) {
        const auto count =
            answer.isOk() ? integerFrom(answer.json.value(u"count")) : std::optional<qint64>();
        if (count && *count > qint64(self->m_rows.size())) {
            self->fail(
                unsure({QT_TRANSLATE_NOOP("Error", "it has %1 entries, and the service shows %2"),
                        {*count, self->m_rows.size()}}));
            return;
        }
        self->m_done(std::move(self->m_rows));
    });
}

void FolderLister::fail(Error error)
{
    m_done(std::move(error));
}

} // namespace restdock::drime
