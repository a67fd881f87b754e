// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/htpasswd.h"

#include "app/server/access/quoted.h"
#include "app/server/access/secretbytes.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace restdock {

namespace {

/// Go's unicode.IsSpace for ASCII; other white space begins no valid name.
QByteArrayView withoutLeadingSpace(QByteArrayView text)
{
    while (!text.isEmpty()
           && (text.front() == ' ' || (text.front() >= '\t' && text.front() <= '\r')))
        text = text.sliced(1);
    return text;
}

/// The next line without its end; @p content is moved past it.
QByteArrayView takeLine(QByteArrayView &content)
{
    const auto end = content.indexOf('\n');
    auto line = end < 0 ? content : content.first(end);
    content = end < 0 ? QByteArrayView() : content.sliced(end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

/// What kind of password @p text is, for a warning; never a part of it that matters.
QString kindOf(QByteArrayView text)
{
    if (text.isEmpty())
        return QStringLiteral("an empty password");
    if (text.startsWith("$apr1$"))
        return QStringLiteral("an MD5 ($apr1$) hash");
    if (text.startsWith("$2"))
        return QStringLiteral("a damaged or too expensive bcrypt hash");
    if (text.startsWith("{SHA}"))
        return QStringLiteral("a damaged {SHA} hash");
    return QStringLiteral("a hash of another kind than bcrypt and {SHA}, or a plain password");
}

QString quotedName(QByteArrayView name)
{
    return QString::fromUtf8(quoted(name));
}

/// Collects users and warnings, line by line.
class HtpasswdReader
{
public:
    /// What is wrong with @p line if that spoils the file, else nothing.
    std::optional<Message> take(QByteArrayView line)
    {
        ++m_lineNumber;
        line = withoutLeadingSpace(line);
        if (line.isEmpty() || line.startsWith('#'))
            return std::nullopt;
        if (line.contains('"'))
            return problem(QT_TRANSLATE_NOOP("Error", "a double quote is not supported"));
        const auto colon = line.indexOf(':');
        if (colon < 0)
            return problem(QT_TRANSLATE_NOOP("Error", "no ':' between user and hash"));
        if (line.indexOf(':', colon + 1) >= 0)
            return problem(QT_TRANSLATE_NOOP("Error", "more than one ':'"));
        takeUser(line.first(colon), withoutLeadingSpace(line.sliced(colon + 1)));
        return std::nullopt;
    }

    Htpasswd finish()
    {
        if (m_moreWarnings > 0)
            m_result.warnings.last() =
                QStringLiteral("%1 more lines like these").arg(m_moreWarnings + 1);
        return std::move(m_result);
    }

private:
    void takeUser(QByteArrayView name, QByteArrayView text)
    {
        if (!Users::isValidName(name)) {
            warn(QStringLiteral("ignoring the invalid user name %1: it may have letters, digits "
                                "and . _ - @ only")
                     .arg(quotedName(name)));
            return;
        }
        const auto hash = PasswordHash::parse(text);
        if (hash.kind() == PasswordHash::Kind::Unsupported)
            warn(QStringLiteral("user %1 cannot sign in: %2; make a new one with htpasswd -B")
                     .arg(quotedName(name), kindOf(text)));
        if (!m_result.users.set(name.toByteArray(), hash))
            warn(QStringLiteral("user %1 has a line above already; this one counts")
                     .arg(quotedName(name)));
    }

    Message problem(const Message &text) const
    {
        return {QT_TRANSLATE_NOOP("Error", "line %1: %2"), {m_lineNumber, text}};
    }

    void warn(const QString &text)
    {
        if (m_result.warnings.size() < Htpasswd::maximumWarnings)
            m_result.warnings << problem(text).english();
        else
            ++m_moreWarnings;
    }

    Htpasswd m_result;
    qint64 m_lineNumber = 0;
    qint64 m_moreWarnings = 0;
};

class OpenFile
{
public:
    // Not to wait for somebody to write into a named pipe.
    explicit OpenFile(const QString &path)
        : m_fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK))
    {
    }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;
    ~OpenFile()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }

    int fd() const { return m_fd; }

private:
    const int m_fd;
};

Error cannotLoad(const QString &path, ErrorCode code, const Message &reason)
{
    return {code, QT_TRANSLATE_NOOP("Error", "cannot load %1: %2"), {path, reason}};
}

Result<SecretBytes> readWhole(const QString &path)
{
    const OpenFile file(path);
    struct stat facts
    {};
    if (file.fd() < 0 || ::fstat(file.fd(), &facts) != 0)
        return errorFromErrno(errno, QT_TRANSLATE_NOOP("Error", "cannot load %1"), {path});
    if (!S_ISREG(facts.st_mode))
        return cannotLoad(path, ErrorCode::Corrupt,
                          QT_TRANSLATE_NOOP("Error", "it is not a regular file"));
    if (facts.st_size > Htpasswd::maximumBytes)
        return cannotLoad(path, ErrorCode::Corrupt,
                          QT_TRANSLATE_NOOP("Error", "it is larger than 16 MiB"));
    SecretBytes content(facts.st_size); // some files hold plain passwords
    qsizetype size = 0;
    while (size < content.size()) {
        const auto got = ::read(file.fd(), content.data() + size, size_t(content.size() - size));
        if (got < 0 && errno != EINTR)
            return errorFromErrno(errno, QT_TRANSLATE_NOOP("Error", "cannot load %1"), {path});
        if (got == 0)
            return cannotLoad(path, ErrorCode::Unavailable,
                              QT_TRANSLATE_NOOP("Error", "it became shorter while it was read"));
        size += std::max<qsizetype>(got, 0);
    }
    return content;
}

} // namespace

Result<Htpasswd> parseHtpasswd(QByteArrayView content)
{
    HtpasswdReader reader;
    while (!content.isEmpty()) {
        if (const auto problem = reader.take(takeLine(content)))
            return Error{ErrorCode::Corrupt, *problem};
    }
    return reader.finish();
}

Result<Htpasswd> loadHtpasswd(const QString &path)
{
    const auto content = readWhole(path);
    if (!content)
        return content.error();
    auto parsed = parseHtpasswd(content->view());
    if (!parsed)
        return cannotLoad(path, parsed.error().code, parsed.error().wording());
    return parsed;
}

} // namespace restdock
