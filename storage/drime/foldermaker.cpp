// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/foldermaker.h"

#include "storage/drime/drive.h"

namespace restdock::drime {

using namespace Qt::StringLiterals;

struct FolderMaker::Job
{
    FolderPtr parent;
    QByteArray name;
    Completion<FolderPtr> done;
    Deadline deadline;
};

void FolderMaker::make(const FolderPtr &parent, const QByteArray &name, Completion<FolderPtr> done)
{
    const auto job = std::make_shared<Job>(
        Job{parent, name, std::move(done), Deadline(m_drive.tuning().retryBudget)});
    auto &queue = m_jobs[parent.get()];
    queue.push_back(job);
    if (queue.size() == 1)
        run(job);
}

void FolderMaker::run(const JobPtr &job)
{
    if (job->parent->isGone()) {
        end(job,
            Error{ErrorCode::NotFound, QT_TRANSLATE_NOOP("Error", "The folder above was removed")});
        return;
    }
    if (const auto present = job->parent->folder(job->name)) {
        end(job, present);
        return;
    }
    const auto &settings = m_drive.api().settings();
    ApiRequest request;
    request.method = "POST";
    request.path = u"folders"_s;
    request.query.addQueryItem(u"workspaceId"_s, QString::number(settings.workspaceId));
    request.json = newFolder({job->name, job->parent->writeId(), settings.workspaceId});
    request.effect = Effect::Creates;
    request.deadline = job->deadline;
    m_drive.api().call(std::move(request),
                       [this, job](const ApiAnswer &answer) { answered(job, answer); });
}

void FolderMaker::answered(const JobPtr &job, const ApiAnswer &answer)
{
    if (answer.isOk()) {
        const auto entry = Entry::fromAnswer(answer.json);
        if (!entry || entry->name != job->name)
            look(job,
                 {ErrorCode::Unavailable,
                  QT_TRANSLATE_NOOP("Error", "Drime did not say which folder it made")},
                 false);
        else if (entry->parentId > 0 && entry->parentId != job->parent->writeId())
            end(job,
                Error{ErrorCode::Unavailable,
                      QT_TRANSLATE_NOOP("Error", "Drime made a folder in another place")});
        else
            end(job, job->parent->addMadeFolder(job->name, {entry->id, entry->hash}, Clock::now()));
        return;
    }
    if (answer.mayHaveTakenEffect) {
        look(job, *answer.error, true);
        return;
    }
    // 422: the name is taken, perhaps by a folder that is not listed yet; or the parent is gone, as
    // it is with 404. Listing the parent tells.
    if (answer.status == 422 || answer.status == 404)
        look(job, *answer.error, false);
    else
        end(job, *answer.error);
}

void FolderMaker::look(const JobPtr &job, const Error &reason, bool mayRepeat)
{
    const auto isThere = [job] { return job->parent->folder(job->name) != nullptr; };
    m_drive.look(job->parent, isThere, [this, job, reason, mayRepeat](const Result<bool> &found) {
        if (!found)
            end(job, found.error());
        else if (*found || (mayRepeat && job->deadline.allows(milliseconds(0))))
            run(job); // finds it, or makes it now
        else
            end(job, reason);
    });
}

void FolderMaker::end(const JobPtr &job, Result<FolderPtr> result)
{
    auto &queue = m_jobs[job->parent.get()];
    queue.pop_front();
    const auto next = queue.empty() ? nullptr : queue.front();
    if (!next)
        m_jobs.remove(job->parent.get());
    job->done(std::move(result));
    if (next)
        run(next);
}

} // namespace restdock::drime
