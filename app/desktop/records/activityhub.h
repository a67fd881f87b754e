// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/records/activityarchive.h"
#include "app/desktop/records/servingtext.h"
#include "storage/completion.h"
#include "ui/activity/logkeeping.h"

#include <QObject>
#include <QThread>

#include <array>
#include <mutex>
#include <vector>

namespace restdock {

/// Where the rows of all servers come together: it numbers them, writes them to the archive on a
/// thread of its own, and keeps them for the window to fetch at its own pace. It begins with the
/// newest rows of the archive.
///
/// Nobody waits for anybody here but for the length of a copy. A window that does not fetch costs
/// nothing but the oldest of its rows; a disk that does not keep up loses rows of the archive. An event
/// tells of an archive that cannot be written, or goes beyond its size, and how many rows it has lost when
/// it can be written again.
class ActivityHub final : public QObject
{
    Q_OBJECT

public:
    using Rows = std::vector<ui::LogRow>;
    static constexpr size_t maximumWaiting = 20'000;
    static constexpr size_t archivedAtFirst = 2'000; ///< of each kind

    /// @p folder is made when the first row is written. load() is next, when those who listen do.
    explicit ActivityHub(const QString &folder, QObject *parent = nullptr);
    ~ActivityHub() override;
    /// Reads what the archive has; loaded() follows. What is added until then waits.
    void load();
    /// Writes what is left, and ends.
    void finish();

    /// For the rows that are written from now on. Any thread.
    void setKeeping(const ui::LogKeeping &keeping);

    /// Takes rows of any kind; their numbers are overwritten. Any thread.
    void add(Rows rows);
    void addEvent(const QString &profile, const ServingLine &line);

    /// What was added since the last call. Its thread.
    Rows take();

    /// See ActivityArchive::before(). @p done runs in this object's thread.
    void readBefore(ui::LogRow::Kind kind, quint64 before, const ui::ActivityFilter &filter,
                    size_t count, Completion<Rows> done);

    QString folder() const { return m_folder; }

Q_SIGNALS:
    /// There is something to take(). Once, until that is called.
    void rowsWaiting();
    /// What the archive has can be taken; nothing could before.
    void loaded();

private:
    ActivityArchive &archive(ui::LogRow::Kind kind) { return m_archives[size_t(kind)]; }
    void readArchive();
    void write();
    Result<void> append(ui::LogRow::Kind kind, const Rows &rows);
    void tellWriting(const Result<void> &written);
    void tellRotating(const Result<void> &rotated);
    void accept(Rows rows);
    size_t bound(Rows &rows) const;

    const QString m_folder;
    std::array<ActivityArchive, 2> m_archives; // writer's thread
    std::mutex m_lock;                         // of what follows
    std::array<quint64, 2> m_lastNumbers{};
    Rows m_early; // until the numbers are known
    Rows m_waiting;
    Rows m_unwritten;
    size_t m_tooMany = 0; // which the disk did not keep up with
    bool m_isLoaded = false;
    ui::LogKeeping m_keeping;
    bool m_hasTold = false;
    bool m_writePending = false;

    QObject *m_writer; // lives in m_thread
    QThread m_thread;
    bool m_wasFailing = false; // writer's thread, as what follows
    bool m_wasGrowing = false;
    size_t m_lostRows = 0;
};

} // namespace restdock
