// SPDX-License-Identifier: GPL-3.0-or-later
//
// The least work that a durable, verified upload can be, as the limit for PUT: a thread per
// connection that receives, hashes, writes a temporary file, syncs and renames it, and answers 200.
// And the least that a download can be, as the limit for GET: one that opens and sends the file. No limits, no other methods, no protocol beyond what restdock-bench sends. Plain on purpose.
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <openssl/evp.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <thread>

namespace {

constexpr size_t bufferBytes = 256 * 1024;
int folder = -1; // the repository

bool sendStatus(int connection, const char *status)
{
    char text[128];
    const int length =
        snprintf(text, sizeof text, "HTTP/1.1 %s\r\nContent-Length: 0\r\n\r\n", status);
    return send(connection, text, static_cast<size_t>(length), MSG_NOSIGNAL) == length;
}

void createFolders()
{
    mkdirat(folder, "data", 0700);
    for (unsigned prefix = 0; prefix < 256; ++prefix) {
        char path[16];
        snprintf(path, sizeof path, "data/%02x", prefix);
        mkdirat(folder, path, 0700);
    }
}

bool hashFits(EVP_MD_CTX *digest, const char *name)
{
    unsigned char hash[EVP_MAX_MD_SIZE];
    char hex[65];
    EVP_DigestFinal_ex(digest, hash, nullptr);
    for (int at = 0; at < 32; ++at)
        snprintf(hex + 2 * at, 3, "%02x", hash[at]);
    return memcmp(hex, name, 64) == 0;
}

/// Takes a body of @p length bytes, of which @p got are in the buffer already.
bool storeBlob(int connection, char *buffer, size_t got, size_t length, const char *name,
               EVP_MD_CTX *digest)
{
    char temporary[96];
    char final[96];
    snprintf(final, sizeof final, "data/%.2s/%.64s", name, name);
    snprintf(temporary, sizeof temporary, "data/%.2s/%.64s-tmp", name, name);
    const int file = openat(folder, temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return false;
    EVP_DigestInit_ex(digest, EVP_sha256(), nullptr);
    size_t done = 0;
    for (;;) {
        EVP_DigestUpdate(digest, buffer, got);
        if (write(file, buffer, got) != static_cast<ssize_t>(got))
            return false;
        done += got;
        if (done == length)
            break;
        const size_t wanted = length - done < bufferBytes ? length - done : bufferBytes;
        const ssize_t more = recv(connection, buffer, wanted, 0);
        if (more <= 0)
            return false;
        got = static_cast<size_t>(more);
    }
    const bool durable = hashFits(digest, name) && fsync(file) == 0;
    close(file);
    return durable && renameat(folder, temporary, folder, final) == 0;
}

bool sendBlob(int connection, const char *name)
{
    char path[96];
    snprintf(path, sizeof path, "data/%.2s/%.64s", name, name);
    const int file = openat(folder, path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return sendStatus(connection, "404 Not Found");
    struct stat facts = {};
    fstat(file, &facts);
    char head[128];
    const int length =
        snprintf(head, sizeof head, "HTTP/1.1 200 OK\r\nContent-Length: %lld\r\n\r\n",
                 static_cast<long long>(facts.st_size));
    bool isSent =
        send(connection, head, static_cast<size_t>(length), MSG_NOSIGNAL | MSG_MORE) == length;
    for (off_t at = 0; isSent && at < facts.st_size;)
        isSent = sendfile(connection, file, &at, static_cast<size_t>(facts.st_size - at)) > 0;
    close(file);
    return isSent;
}

/// One request; false ends the connection.
bool serveOne(int connection, char *buffer, EVP_MD_CTX *digest)
{
    size_t got = 0;
    char *headEnd = nullptr;
    while (!headEnd && got < bufferBytes) {
        const ssize_t more = recv(connection, buffer + got, bufferBytes - got, 0);
        if (more <= 0)
            return false;
        got += static_cast<size_t>(more);
        headEnd = static_cast<char *>(memmem(buffer, got, "\r\n\r\n", 4));
    }
    if (!headEnd)
        return false;
    *headEnd = '\0';
    if (strncmp(buffer, "POST /?create=true ", 19) == 0) {
        createFolders();
        return sendStatus(connection, "200 OK");
    }
    if (strncmp(buffer, "GET /data/", 10) == 0 && strlen(buffer) > 74)
        return sendBlob(connection, buffer + 10);
    const char *lengthField = strstr(buffer, "Content-Length: ");
    if (strncmp(buffer, "POST /data/", 11) != 0 || strlen(buffer) < 75 || !lengthField)
        return sendStatus(connection, "404 Not Found");
    const size_t length = strtoul(lengthField + 16, nullptr, 10);
    char name[65] = {};
    memcpy(name, buffer + 11, 64);
    const size_t bodyGot = got - static_cast<size_t>(headEnd + 4 - buffer);
    memmove(buffer, headEnd + 4, bodyGot);
    if (!storeBlob(connection, buffer, bodyGot, length, name, digest)) {
        sendStatus(connection, "500 Internal Server Error");
        return false;
    }
    return sendStatus(connection, "200 OK");
}

void serve(int connection)
{
    const int on = 1;
    setsockopt(connection, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    char *buffer = static_cast<char *>(malloc(bufferBytes));
    EVP_MD_CTX *digest = EVP_MD_CTX_new();
    while (serveOne(connection, buffer, digest)) {}
    EVP_MD_CTX_free(digest);
    free(buffer);
    close(connection);
}

int listenOn(const char *address)
{
    const char *colon = strrchr(address, ':');
    sockaddr_in place = {};
    place.sin_family = AF_INET;
    place.sin_port = htons(static_cast<uint16_t>(colon ? atoi(colon + 1) : 0));
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    const void *generic = &place;
    if (bind(listener, static_cast<const sockaddr *>(generic), sizeof place) != 0
        || listen(listener, 1024) != 0)
        return -1;
    return listener;
}

} // namespace

int main(int argc, char **argv)
{
    const char *path = nullptr;
    const char *address = nullptr;
    for (int at = 1; at + 1 < argc; ++at) {
        if (strcmp(argv[at], "--path") == 0)
            path = argv[at + 1];
        if (strcmp(argv[at], "--listen") == 0)
            address = argv[at + 1];
    }
    folder = path ? open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;
    const int listener = address && folder >= 0 ? listenOn(address) : -1;
    if (listener < 0) {
        fprintf(stderr, "usage: restdock-leastwork --path DIR --listen 127.0.0.1:PORT (%s)\n",
                strerror(errno));
        return 2;
    }
    fprintf(stderr, "start server on %s\n", address);
    for (;;) {
        const int connection = accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (connection >= 0)
            std::thread(serve, connection).detach();
    }
}
