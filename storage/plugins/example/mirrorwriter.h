// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "copyfolder.h"

#include <mutex>

namespace mirror {

/// Takes an upload into both folders, and makes it the blob in both or in none.
class MirrorWriter final : public restdock::BlobWriter
{
public:
    /// What it gets belongs to the provider, which outlives it.
    MirrorWriter(const CopyFolder &first, const CopyFolder &second, std::mutex &changes,
                 restdock::BlobRef blob);
    ~MirrorWriter() override;

    restdock::Result<void> begin();
    restdock::Result<qint64> write(QByteArrayView chunk) override;
    void commit(restdock::Completion<void> done) override;

private:
    restdock::Result<void> publish();

    const CopyFolder &m_first;
    const CopyFolder &m_second;
    std::mutex &m_changes;
    const restdock::BlobRef m_blob;
    QString m_firstPath;
    QString m_secondPath;
    File m_firstFile;
    File m_secondFile;
    restdock::Result<void> m_state; ///< the Error that ended it
};

} // namespace mirror
