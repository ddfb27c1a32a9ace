#include "tests/edge/testing/rawtls.h"

#include <arpa/inet.h>
#include <csignal>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace sealdesk::testing {

namespace {

constexpr timeval patience{20, 0};
constexpr int smallBuffer = 4096;
constexpr unsigned char maskByte = 0x5a;

} // namespace

RawTls::RawTls()
{
    std::signal(SIGPIPE, SIG_IGN); // a server that closes first is an error code here
}

RawTls::~RawTls() { close(); }

void RawTls::close()
{
    m_tls.reset();
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
}

bool RawTls::connectTcp(std::uint16_t port, bool smallBuffers)
{
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    if (smallBuffers)
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &smallBuffer, sizeof smallBuffer);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return ::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
}

bool RawTls::handshake(const TlsChoice &choice)
{
    m_context.reset(SSL_CTX_new(TLS_client_method()));
    // Old versions must be offered for real, or the refusal would be our own library's.
    SSL_CTX_set_security_level(m_context.get(), 0);
    SSL_CTX_set_min_proto_version(m_context.get(), choice.minVersion);
    SSL_CTX_set_max_proto_version(m_context.get(), choice.maxVersion);
    if (!choice.tls12Suites.empty())
        SSL_CTX_set_cipher_list(m_context.get(), choice.tls12Suites.c_str());
    m_tls.reset(SSL_new(m_context.get()));
    SSL_set_fd(m_tls.get(), m_socket);
    return SSL_connect(m_tls.get()) == 1;
}

bool RawTls::send(std::string_view bytes)
{
    return SSL_write(m_tls.get(), bytes.data(), static_cast<int>(bytes.size())) == static_cast<int>(bytes.size());
}

bool RawTls::readMore()
{
    char chunk[4096];
    const int got = SSL_read(m_tls.get(), chunk, sizeof chunk);
    if (got <= 0)
        return false;
    m_received.append(chunk, static_cast<std::size_t>(got));
    return true;
}

std::string RawTls::readUntil(std::string_view mark)
{
    std::size_t at = std::string::npos;
    while ((at = m_received.find(mark)) == std::string::npos)
        if (!readMore())
            return std::exchange(m_received, {});
    const std::string head = m_received.substr(0, at + mark.size());
    m_received.erase(0, head.size());
    return head;
}

std::string RawTls::readExactly(std::size_t size)
{
    while (m_received.size() < size)
        if (!readMore())
            break;
    const std::string taken = m_received.substr(0, size);
    m_received.erase(0, taken.size());
    return taken;
}

std::string RawTls::readAll()
{
    while (readMore())
        continue;
    return std::exchange(m_received, {});
}

bool RawTls::waitForEnd()
{
    if (m_tls) {
        while (readMore())
            continue;
        return true;
    }
    char byte = 0;
    return ::recv(m_socket, &byte, 1, 0) <= 0;
}

std::string RawTls::upgrade(std::string_view path, std::string_view extraHeaders)
{
    std::string request = "GET ";
    request.append(path).append(" HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                                "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n");
    request.append(extraHeaders).append("\r\n");
    send(request);
    return readUntil("\r\n\r\n");
}

bool RawTls::sendFrame(int opcode, std::string_view payload, bool last, bool masked)
{
    std::string frame;
    frame += static_cast<char>((last ? 0x80 : 0) | opcode);
    const int maskBit = masked ? 0x80 : 0;
    if (payload.size() < 126) {
        frame += static_cast<char>(maskBit | static_cast<int>(payload.size()));
    } else if (payload.size() <= 0xffff) {
        frame += static_cast<char>(maskBit | 126);
        frame += static_cast<char>(payload.size() >> 8);
        frame += static_cast<char>(payload.size() & 0xff);
    } else {
        frame += static_cast<char>(maskBit | 127);
        for (int shift = 56; shift >= 0; shift -= 8)
            frame += static_cast<char>((payload.size() >> shift) & 0xff);
    }
    if (masked)
        frame.append(4, static_cast<char>(maskByte));
    for (const char c : payload)
        frame += masked ? static_cast<char>(c ^ maskByte) : c;
    return send(frame);
}

std::optional<Frame> RawTls::readFrame()
{
    const std::string head = readExactly(2);
    if (head.size() < 2)
        return std::nullopt;
    Frame frame;
    frame.opcode = head[0] & 0x0f;
    frame.last = (head[0] & 0x80) != 0;
    std::size_t size = static_cast<unsigned char>(head[1]) & 0x7fU;
    const std::size_t lengthBytes = size == 126 ? 2 : size == 127 ? 8 : 0;
    if (lengthBytes > 0) {
        size = 0;
        for (const char c : readExactly(lengthBytes))
            size = size << 8 | static_cast<unsigned char>(c);
    }
    frame.payload = readExactly(size);
    return frame;
}

int RawTls::readCloseCode()
{
    while (const auto frame = readFrame())
        if (frame->opcode == 8 && frame->payload.size() >= 2)
            return static_cast<unsigned char>(frame->payload[0]) << 8 | static_cast<unsigned char>(frame->payload[1]);
    return 0;
}

std::string RawTls::peerCertificateDigest()
{
    X509 *certificate = SSL_get1_peer_certificate(m_tls.get());
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    X509_digest(certificate, EVP_sha256(), digest, &size);
    X509_free(certificate);
    return {reinterpret_cast<const char *>(digest), size};
}

int RawTls::version() { return SSL_version(m_tls.get()); }

} // namespace sealdesk::testing
