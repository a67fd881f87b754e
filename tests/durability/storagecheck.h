// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/durability/ledger.h"
#include "tests/e2e/support/restdockprocess.h"

namespace restdock::test {

/// Looks whether one repository holds what its ledger says.
class StorageCheck
{
public:
    /// @p folder: the repository's. What is wrong goes to @p complaints.
    StorageCheck(QString folder, const Ledger &ledger, Complaints &complaints);

    /// Leaves files that look nearly like uploads of ours, and belong to others. Before the load.
    bool plantForeignFiles() const;

    /// Looks at the files, without the server: what was answered is there, whole; what is there under
    /// a blob's name is whole, answered or not; beside uploads there is nothing that nobody sent.
    void checkFiles();
    /// The same through the server: lists, sizes, contents.
    void checkServed(const Endpoint &endpoint, const QByteArray &repository);
    /// The foreign files are as they were planted.
    void checkForeignFiles();

    /// Names of the unfinished uploads that are there now.
    QStringList uploads() const;
    int presentCount() const { return m_presentCount; } ///< blobs that checkFiles() found

private:
    void checkFile(const SentBlob &blob);
    void checkList(const QByteArray &type, const QByteArray &list);
    void complain(const QByteArray &what) { m_complaints.add(m_name + what); }

    const QString m_folder;
    const QByteArray m_name;
    const Ledger &m_ledger;
    Complaints &m_complaints;
    int m_presentCount = 0;
};

} // namespace restdock::test
