#include "core/directory/tcpconnect.h"

#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <netdb.h>
#include <poll.h>
#include <string>
#include <sys/socket.h>
#include <unistd.h>

namespace sealdesk::directory {

namespace {

// 0: connected
int tryAddress(int socket, const addrinfo &address, std::int64_t timeMs)
{
    if (::connect(socket, address.ai_addr, address.ai_addrlen) == 0) {
        return 0;
    }
    if (errno != EINPROGRESS) {
        return errno;
    }
    pollfd wait = {socket, POLLOUT, 0};
    const int ready = ::poll(&wait, 1, static_cast<int>(timeMs));
    if (ready == 0) {
        return ETIMEDOUT;
    }
    int error = 0;
    socklen_t size = sizeof error;
    if (ready < 0 || ::getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &size) != 0) {
        return errno;
    }
    return error;
}

} // namespace

Result<int, DirectoryError> connectTcp(const ServerName &server, std::int64_t timeMs, const Deadline &deadline)
{
    addrinfo hints = {};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_NUMERICSERV;
    addrinfo *found = nullptr;
    if (::getaddrinfo(server.host.c_str(), std::to_string(server.port).c_str(), &hints, &found) != 0) {
        return fail(DirectoryError::Unreachable);
    }
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> owner(found, ::freeaddrinfo);
    int last = ECONNREFUSED;
    for (const addrinfo *address = found; address != nullptr; address = address->ai_next) {
        const int socket = ::socket(address->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        if (socket < 0) {
            continue;
        }
        last = tryAddress(socket, *address, deadline.left(timeMs));
        if (last == 0) {
            // Blocking from here on: the watchdog ends what takes too long.
            ::fcntl(socket, F_SETFL, ::fcntl(socket, F_GETFL) & ~O_NONBLOCK);
            return socket;
        }
        ::close(socket);
    }
    return fail(last == ETIMEDOUT ? DirectoryError::TimedOut : DirectoryError::Unreachable);
}

} // namespace sealdesk::directory
