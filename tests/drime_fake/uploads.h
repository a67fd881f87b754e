// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/drime_fake/drive.h"
#include "tests/drime_fake/message.h"

#include <map>

namespace restdock::drimefake {

/// What a part of a multipart upload is stored as.
struct Part
{
    ContentRef content;
    QByteArray etag; ///< with its quotes
};

/// One upload to the storage host, by a presigned PUT or in parts.
struct Upload
{
    enum class State { Open, Complete, Aborted };

    QByteArray key;
    QByteArray id; ///< uploadId; empty for a presigned single upload
    qint64 declaredBytes = 0;
    QByteArray mime;
    qint64 workspaceId = 0; ///< as create was told
    qint64 parentId = 0;
    State state = State::Open;
    bool isKnown = false; ///< the answer to create reached the client: it can abort
    qint64 createdMs = 0;
    std::map<int, Part> parts;
    ContentRef content;                      ///< when complete, until it is registered
    std::weak_ptr<const Content> registered; ///< after that its entry owns it

    bool isMultipart() const { return !id.isEmpty(); }
};

/// All uploads there are, and the storage host's objects.
class Uploads
{
public:
    explicit Uploads(Clock clock) : m_clock(std::move(clock)) {}

    Upload &create(bool isMultipart, qint64 declaredBytes, const QByteArray &mime);
    Upload *findById(const QByteArray &uploadId);
    Upload *findByKey(const QByteArray &key);
    /// By the last segment of its key, as /s3/entries names it.
    Upload *findByFileName(const QByteArray &fileName);
    const std::map<QByteArray, Upload> &byKey() const { return m_byKey; }
    void clear() { m_byKey.clear(); }

private:
    Clock m_clock;
    std::map<QByteArray, Upload> m_byKey;
};

/// Makes and checks presigned URLs, with a signature that covers method, path and query.
class UrlSigner
{
public:
    UrlSigner();

    void setBase(const QByteArray &base) { m_base = base; } ///< "http://127.0.0.2:1234"

    /// @p target is a path with or without a query, percent-encoded where needed. @p signedHeaders
    /// must come with the request: "name:value" in lower case, joined with '\n'.
    QByteArray sign(const QByteArray &method, const QByteArray &target, qint64 expiresMs,
                    const QByteArray &signedHeaders = {}) const;

    enum class Verdict { Valid, Expired, Wrong };
    Verdict check(const Request &request, qint64 nowMs, const QByteArray &signedHeaders = {}) const;

private:
    QByteArray signature(const QByteArray &text) const;

    QByteArray m_base;
    QByteArray m_secret;
};

} // namespace restdock::drimefake
