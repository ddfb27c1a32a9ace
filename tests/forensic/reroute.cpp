// reroute: preloaded into a program under test, sends its connections to another port of this host, so that a test can
// cut them. SEALDESK_REROUTE names a file of lines `PORT OTHER`, read at each connection.
#include <arpa/inet.h>
#include <dlfcn.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

in_port_t otherPort(in_port_t port)
{
    const char *path = std::getenv("SEALDESK_REROUTE");
    std::FILE *file = path == nullptr ? nullptr : std::fopen(path, "re");
    unsigned from = 0;
    unsigned to = 0;
    in_port_t chosen = port;
    while (file != nullptr && std::fscanf(file, "%u %u", &from, &to) == 2) {
        if (htons(static_cast<std::uint16_t>(from)) == port) {
            chosen = htons(static_cast<std::uint16_t>(to));
        }
    }
    if (file != nullptr) {
        std::fclose(file);
    }
    return chosen;
}

} // namespace

extern "C" __attribute__((visibility("default"))) int connect(int descriptor, const sockaddr *address, socklen_t length)
{
    using Connect = int (*)(int, const sockaddr *, socklen_t);
    static const auto real = reinterpret_cast<Connect>(dlsym(RTLD_NEXT, "connect"));
    sockaddr_in changed;
    if (address->sa_family != AF_INET || length < sizeof changed) {
        return real(descriptor, address, length);
    }
    std::memcpy(&changed, address, sizeof changed);
    if (changed.sin_addr.s_addr == htonl(INADDR_LOOPBACK)) {
        changed.sin_port = otherPort(changed.sin_port);
    }
    return real(descriptor, reinterpret_cast<const sockaddr *>(&changed), sizeof changed);
}
