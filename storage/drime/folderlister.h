// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/completion.h"
#include "storage/drime/apiclient.h"
#include "storage/drime/folder.h"

#include <QSet>

#include <functional>
#include <memory>
#include <vector>

namespace restdock::drime {

/// Which of a folder's names listings take: found out once and remembered.
struct ListingForm
{
    enum class Form { Id, Hash };
    Form form = Form::Id;
    bool isProven = false; ///< a listing showed rows of the folder that was asked for
};

/// Reads the whole content of one folder: page by page to the true end, past the service's ceiling,
/// and with the check that every row belongs there. A listing that may lack rows is an Error, never
/// a short list: restic takes that for lost packs.
///
/// Lives in the network thread and by itself until it reports.
class FolderLister final : public std::enable_shared_from_this<FolderLister>
{
public:
    using Rows = std::vector<Entry>;

    struct Job
    {
        FolderId folder; ///< id 0: the workspace's root
        bool isUrgent = true;
        /// Counts deletions in the folder; when it moves, rows may have slipped between pages.
        std::function<quint64()> deletions;
        /// True for what was deleted here: the service's totals do not count it, its rows may lag.
        std::function<bool(qint64 id)> isBuried;
    };

    /// @p form outlives the listing. NotFound: the service knows no such folder.
    static void list(ApiClient &api, ListingForm &form, Job job, Completion<Rows> done);

private:
    FolderLister(ApiClient &api, ListingForm &form, Job job, Completion<Rows> done);

    void restart();
    void requestPage();
    void pageArrived(ApiAnswer answer);
    bool takeRows(const ListingPage &page);
    void takeOtherForm();
    void restartWithHash();
    void passCeiling();
    void ended(const ListingPage &last);
    void checkCount();
    void fail(Error error);
    QUrlQuery query() const;
    bool isRoot() const { return m_job.folder.id == 0; }

    ApiClient &m_api;
    ListingForm &m_form;
    Job m_job;
    Completion<Rows> m_done;

    ListingForm m_formHere;
    Rows m_rows;
    QSet<qint64> m_seen;
    qint64 m_buriedRows = 0;
    qint64 m_page = 1;
    qint64 m_pages = 0; // fetched in this run
    QByteArray m_lastCreatedAt;
    QByteArray m_from; // creation time from which rows are asked for; empty: all
    quint64 m_deletionsBefore = 0;
    int m_runs = 0;
    qint64 m_lacking = 0; // rows that the run before seemed to lack
    bool m_formsTried = false;
};

} // namespace restdock::drime
