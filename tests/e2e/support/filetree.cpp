// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/filetree.h"

#include "tests/e2e/support/pseudorandom.h"

#include <QByteArray>
#include <QFile>

#include <array>
#include <filesystem>
#include <fstream>
#include <map>

namespace fs = std::filesystem; // names are bytes to it, as they are to the kernel

namespace restdock::test {

namespace {

fs::path pathOf(const QString &folder)
{
    return {QFile::encodeName(folder).toStdString()};
}

bool writeFile(const fs::path &path, const QByteArray &content)
{
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file.write(content.constData(), content.size());
    file.close();
    return !file.fail();
}

bool makeSmallFiles(const fs::path &folder, const TreePlan &plan)
{
    constexpr int filesPerFolder = 50;
    for (int i = 0; i < plan.smallFiles; ++i) {
        const fs::path parent = folder / "small" / std::to_string(i / filesPerFolder);
        if (i % filesPerFolder == 0)
            fs::create_directories(parent);
        const quint64 seed = plan.seed * 1'000'003 + quint64(i);
        if (!writeFile(parent / ("file " + std::to_string(i) + ".txt"),
                       pseudoRandom(qsizetype(seed * 7919 % 8192), seed)))
            return false;
    }
    return true;
}

bool makeLargeFiles(const fs::path &folder, const TreePlan &plan)
{
    fs::create_directories(folder / "large");
    for (qsizetype i = 0; i < plan.largeFileMebibytes.size(); ++i) {
        // Odd sizes: a multiple of any block size would hide mistakes at the last block.
        const qsizetype bytes = plan.largeFileMebibytes[i] * qsizetype(1024 * 1024) + 13 * i + 1;
        if (!writeFile(folder / "large" / (std::to_string(i) + ".bin"),
                       pseudoRandom(bytes, plan.seed * 77 + quint64(i))))
            return false;
    }
    return true;
}

bool makeOddNames(const fs::path &folder)
{
    static constexpr std::array names{
        "\xC3\x9C"
        "bergr\xC3\xB6\xC3\x9F"
        "e",                                        // Übergröße
        "u\xCC\x88 decomposed",                     // not the same bytes as the composed letter
        "\xE6\x97\xA5\xE6\x9C\xAC\xE8\xAA\x9E",     // Japanese
        "\xD7\xA2\xD7\x91\xD7\xA8\xD7\x99\xD7\xAA", // Hebrew, right to left
        "\xF0\x9F\xA6\x80\xF0\x9F\x92\xBE",         // outside the basic plane
        "not UTF-8 \xFF\xFE\x80",
        " leading and trailing ",
        "line\nend",
        "tab\tand \x01 control",
        "quote\"s and 'these' and `those`",
        "back\\slash",
        "-dash",
        "$(echo no) ${HOME} %41 %2e%2e",
        "config",
        "data",
        "...",
        "glob *?[a-z]",
    };
    const fs::path parent = folder / "odd \xE2\x82\xAC";
    fs::create_directories(parent);
    for (const char *const name : names) {
        if (!writeFile(parent / name, QByteArray("content of ") + name))
            return false;
    }
    return writeFile(parent / std::string(255, 'x'), "longest name")
        && writeFile(parent / "empty", {});
}

bool makeLinksAndModes(const fs::path &folder)
{
    const fs::path parent = folder / "links";
    fs::create_directories(parent / "empty folder");
    fs::create_symlink("../small/0/file 0.txt", parent / "relative");
    // (restic 0.14 keeps link targets as UTF-8 only; names are raw bytes to it)
    fs::create_symlink("nowhere/\xC3\xA4", parent / "dangling");
    fs::create_symlink("/", parent / "to the root");
    fs::create_directory_symlink("../small", parent / "to a folder");
    if (!writeFile(parent / "twice", "one file, two names"))
        return false;
    fs::create_hard_link(parent / "twice", parent / "twice again");
    for (const unsigned mode : {0400U, 0600U, 0644U, 0755U, 0777U, 04711U}) {
        const fs::path file = parent / ("mode " + std::to_string(mode));
        if (!writeFile(file, "mode"))
            return false;
        fs::permissions(file, fs::perms(mode));
    }
    fs::permissions(parent / "empty folder", fs::perms(01770));
    return true;
}

bool makeDeepFolders(const fs::path &folder)
{
    fs::path deepest = folder / "deep";
    for (int level = 0; level < 60; ++level)
        deepest /= "level " + std::to_string(level);
    fs::create_directories(deepest);
    return writeFile(deepest / "bottom", "you found it");
}

struct Entry
{
    fs::file_type type = fs::file_type::none;
    unsigned mode = 0;
    std::uintmax_t bytes = 0;
    std::string target;

    bool operator==(const Entry &) const = default;
};

using Entries = std::map<std::string, Entry>;

Entries entriesBelow(const fs::path &folder)
{
    Entries entries;
    for (const fs::directory_entry &found : fs::recursive_directory_iterator(folder)) {
        const fs::file_status status = found.symlink_status();
        Entry entry;
        entry.type = status.type();
        if (status.type() == fs::file_type::symlink) {
            entry.target = fs::read_symlink(found.path()).native();
        } else {
            entry.mode = unsigned(status.permissions());
            if (status.type() == fs::file_type::regular)
                entry.bytes = found.file_size();
        }
        entries.emplace(found.path().lexically_relative(folder).native(), std::move(entry));
    }
    return entries;
}

bool sameContent(const fs::path &left, const fs::path &right)
{
    constexpr std::streamsize blockBytes = 1024 * 1024;
    std::ifstream leftFile(left, std::ios::binary);
    std::ifstream rightFile(right, std::ios::binary);
    if (!leftFile || !rightFile)
        return false;
    std::string leftBlock(blockBytes, '\0');
    std::string rightBlock(blockBytes, '\0');
    while (leftFile && rightFile) {
        leftFile.read(leftBlock.data(), blockBytes);
        rightFile.read(rightBlock.data(), blockBytes);
        if (leftFile.gcount() != rightFile.gcount()
            || leftBlock.compare(0, size_t(leftFile.gcount()), rightBlock, 0,
                                 size_t(rightFile.gcount()))
                != 0)
            return false;
    }
    return leftFile.eof() && rightFile.eof();
}

QString shown(const std::string &name)
{
    return QString::fromUtf8(QByteArray::fromStdString(name).toPercentEncoding(" /.$"));
}

QString difference(const Entry &left, const Entry &right)
{
    if (left.type != right.type)
        return QStringLiteral("is of another kind");
    if (left.target != right.target)
        return QStringLiteral("leads to ") + shown(right.target) + QStringLiteral(" instead of ")
            + shown(left.target);
    if (left.mode != right.mode)
        return QStringLiteral("has mode %1 instead of %2")
            .arg(right.mode, 0, 8)
            .arg(left.mode, 0, 8);
    return QStringLiteral("has %1 bytes instead of %2").arg(right.bytes).arg(left.bytes);
}

} // namespace

ScratchFolder::ScratchFolder()
{
    m_folder.setAutoRemove(false);
}

ScratchFolder::~ScratchFolder()
{
    removeTree(m_folder.path());
}

bool removeTree(const QString &folder)
{
    std::error_code error;
    fs::remove_all(pathOf(folder), error);
    return !error;
}

bool makeTree(const QString &folder, const TreePlan &plan)
{
    const fs::path path = pathOf(folder);
    fs::create_directories(path);
    return makeSmallFiles(path, plan) && makeLargeFiles(path, plan) && makeOddNames(path)
        && makeLinksAndModes(path) && makeDeepFolders(path);
}

bool changeTree(const QString &folder, quint64 seed)
{
    const fs::path path = pathOf(folder);
    for (int i = 0; i < 40; ++i) {
        if (!writeFile(path / "small" / "0" / ("file " + std::to_string(i) + ".txt"),
                       pseudoRandom(1000 + i, seed + quint64(i))))
            return false;
    }
    fs::remove_all(path / "small" / "1");
    fs::rename(path / "small" / "2", path / "small" / "renamed \xC3\xA9");
    fs::remove(path / "links" / "dangling");
    fs::create_symlink("elsewhere", path / "links" / "dangling");
    fs::permissions(path / "links" / "twice", fs::perms(0604));
    return writeFile(path / "large" / "added.bin", pseudoRandom(5 * 1024 * 1024 + 7, seed + 1000));
}

QString compareTrees(const QString &left, const QString &right)
{
    constexpr qsizetype enough = 20;
    const fs::path leftPath = pathOf(left);
    const fs::path rightPath = pathOf(right);
    const Entries leftEntries = entriesBelow(leftPath);
    const Entries rightEntries = entriesBelow(rightPath);
    QStringList differences;
    for (const auto &[name, entry] : leftEntries) {
        const auto other = rightEntries.find(name);
        if (other == rightEntries.end())
            differences += shown(name) + QStringLiteral(" is missing");
        else if (other->second != entry)
            differences += shown(name) + u' ' + difference(entry, other->second);
        else if (entry.type == fs::file_type::regular
                 && !sameContent(leftPath / name, rightPath / name))
            differences += shown(name) + QStringLiteral(" has other content");
    }
    for (const auto &[name, entry] : rightEntries) {
        if (!leftEntries.contains(name))
            differences += shown(name) + QStringLiteral(" is new");
    }
    return differences.first(qMin(enough, differences.size())).join(u'\n');
}

qsizetype countEntries(const QString &folder)
{
    return qsizetype(entriesBelow(pathOf(folder)).size());
}

} // namespace restdock::test
