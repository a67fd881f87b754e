// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/observe/accesslog.h"

#include "app/server/http/requesthead.h"

#include <QFile>
#include <QLoggingCategory>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <ctime>

namespace restdock {

namespace {

Q_LOGGING_CATEGORY(logAccess, "restdock.server.accesslog", QtInfoMsg)

constexpr auto writeDelay = std::chrono::milliseconds(500);
constexpr qsizetype writeNowBytes = 64 * 1024;
constexpr qsizetype bufferLimitBytes = 8 * 1024 * 1024; // of a disk that does not take it

Result<int> openFile(const QString &path)
{
    if (path == u"-")
        return ::dup(STDOUT_FILENO);
    const int fd = ::open(QFile::encodeName(path).constData(),
                          O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    if (fd < 0)
        return errorFromErrno(errno, QT_TRANSLATE_NOOP("Error", "Cannot write the log %1"), {path});
    return fd;
}

/// strftime() has them in the person's language: QCoreApplication sets LC_TIME.
constexpr std::array<QByteArrayView, 12> monthNames{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                    "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

/// Common log format's time ("22/Nov/2026:14:02:45 +0000"), formatted once a second a thread.
QByteArrayView localTime(std::chrono::system_clock::time_point time)
{
    thread_local std::time_t formatted = -1;
    thread_local std::array<char, 32> text{};
    thread_local size_t length = 0;
    const auto seconds = std::chrono::system_clock::to_time_t(time);
    if (seconds != formatted) {
        std::tm parts{};
        ::localtime_r(&seconds, &parts);
        length = std::strftime(text.data(), text.size(), "%d/---/%Y:%H:%M:%S %z", &parts);
        const auto month = monthNames[size_t(parts.tm_mon)];
        std::copy(month.begin(), month.end(), text.begin() + 3);
        formatted = seconds;
    }
    return QByteArrayView(text.data(), qsizetype(length));
}

/// Foreign text between quotes: a quote, a backslash or a control character cannot end it.
void appendEscaped(QByteArray &line, QByteArrayView text)
{
    constexpr char digits[] = "0123456789abcdef";
    for (const char character : text) {
        const auto byte = quint8(character);
        if (character == '"' || character == '\\') {
            line += '\\';
            line += character;
        } else if (byte < 0x20 || byte == 0x7f) {
            line += "\\x";
            line += digits[byte >> 4];
            line += digits[byte & 15];
        } else {
            line += character;
        }
    }
}

void appendQuoted(QByteArray &line, QByteArrayView text)
{
    line += '"';
    appendEscaped(line, text);
    line += '"';
}

} // namespace

Result<std::unique_ptr<AccessLog>> AccessLog::open(const QString &path)
{
    const auto fd = openFile(path);
    if (!fd)
        return fd.error();
    return std::unique_ptr<AccessLog>(new AccessLog(path, *fd));
}

AccessLog::AccessLog(QString path, int fd)
    : m_path(std::move(path)),
      m_fd(fd),
      m_thread([this] { run(); })
{
}

AccessLog::~AccessLog()
{
    {
        const std::lock_guard guard(m_lock);
        m_quit = true;
    }
    m_changed.notify_one();
    m_thread.join();
    ::close(m_fd);
}

void AccessLog::requestEnded(const Activity &activity, const http::RequestHead &head)
{
    auto line = format(activity, head);
    line += '\n';
    const std::lock_guard guard(m_lock);
    const bool wasEmpty = m_buffer.isEmpty();
    if (m_buffer.size() + line.size() > bufferLimitBytes) {
        ++m_lostLines;
        return;
    }
    m_buffer += QByteArrayView(line); // copied: an empty QByteArray would share the line instead
    if (wasEmpty || m_buffer.size() >= writeNowBytes)
        m_changed.notify_one();
}

Result<void> AccessLog::reopen()
{
    if (m_path == u"-")
        return {};
    const auto fd = openFile(m_path);
    if (!fd)
        return fd.error();
    const std::lock_guard guard(m_fileLock);
    ::close(std::exchange(m_fd, *fd));
    m_isCutOff = false;
    return {};
}

QByteArray AccessLog::format(const Activity &activity, const http::RequestHead &head)
{
    QByteArray line;
    line.reserve(256);
    line += activity.client.isEmpty() ? QByteArrayView("-") : QByteArrayView(activity.client);
    line += " - ";
    if (activity.user.isEmpty())
        line += '-';
    else
        appendEscaped(line, activity.user);
    line += " [";
    line += localTime(activity.startedAt);
    line += "] \"";
    if (activity.method.isEmpty()) {
        line += '-'; // a head that was not understood
    } else {
        appendEscaped(line, activity.method);
        line += ' ';
        appendEscaped(line, activity.target);
        line += " HTTP/1.";
        line += char('0' + head.minorVersion);
    }
    line += "\" ";
    line += QByteArray::number(activity.status);
    line += ' ';
    line += QByteArray::number(activity.bytesSent);
    line += ' ';
    appendQuoted(line, head.field("Referer").value_or(QByteArrayView()));
    line += ' ';
    appendQuoted(line, head.field("User-Agent").value_or(QByteArrayView()));
    return line;
}

void AccessLog::run()
{
    std::unique_lock lock(m_lock);
    for (;;) {
        m_changed.wait(lock, [this] { return m_quit || !m_buffer.isEmpty(); });
        if (m_buffer.isEmpty())
            return;
        // Lines that follow soon share the write.
        m_changed.wait_for(lock, writeDelay,
                           [this] { return m_quit || m_buffer.size() >= writeNowBytes; });
        const auto lines = std::exchange(m_buffer, {});
        lock.unlock();
        const qint64 failed = writeOut(lines);
        lock.lock();
        m_lostLines += failed;
        const qint64 lost = failed > 0 ? 0 : std::exchange(m_lostLines, 0);
        if (lost == 0)
            continue;
        lock.unlock();
        qCWarning(logAccess, "%lld lines of the access log were lost",
                  static_cast<long long>(lost));
        lock.lock();
    }
}

/// How many lines could not be written. The first time it is said why.
qint64 AccessLog::writeOut(const QByteArray &lines)
{
    const std::lock_guard guard(m_fileLock);
    // Else what comes now would be a part of the line that was cut off.
    if (m_isCutOff && writeSome("\n") == 1)
        m_isCutOff = false;
    const qsizetype written = m_isCutOff ? 0 : writeSome(lines);
    if (written == lines.size()) {
        m_isFailing = false;
        return 0;
    }
    if (!std::exchange(m_isFailing, true))
        qCWarning(logAccess, "Cannot write the access log: %s", std::strerror(errno));
    m_isCutOff = m_isCutOff || (written > 0 && lines[written - 1] != '\n');
    return QByteArrayView(lines).sliced(written).count('\n');
}

/// How many bytes could be written; if not all, errno tells why.
qsizetype AccessLog::writeSome(QByteArrayView bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto written = ::write(m_fd, bytes.data() + done, size_t(bytes.size() - done));
        if (written > 0)
            done += written;
        else if (written == 0 || errno != EINTR)
            break;
    }
    return done;
}

} // namespace restdock
