// RawTls: a blocking TLS client that sends whatever bytes a test wants, wrong ones included, so that the
// edge is not only tested against the library that it is made of.
#pragma once

#include <cstdint>
#include <memory>
#include <openssl/ssl.h>
#include <optional>
#include <string>
#include <string_view>

namespace sealdesk::testing {

struct TlsChoice {
    int minVersion = 0; // 0: the library's
    int maxVersion = 0;
    std::string tls12Suites; // empty: the library's
};

struct Frame {
    int opcode = 0;
    bool last = false;
    std::string payload;
};

class RawTls {
public:
    RawTls();
    ~RawTls();
    RawTls(const RawTls &) = delete;
    RawTls &operator=(const RawTls &) = delete;

    // Small buffers, so that a reader who stops is soon felt.
    [[nodiscard]] bool connectTcp(std::uint16_t port, bool smallBuffers = false);
    [[nodiscard]] bool handshake(const TlsChoice &choice = {});
    [[nodiscard]] bool connect(std::uint16_t port) { return connectTcp(port) && handshake(); }
    void close();

    bool send(std::string_view bytes);
    // Until `mark` has come; what came is returned, mark included. Less when the connection ended.
    [[nodiscard]] std::string readUntil(std::string_view mark);
    [[nodiscard]] std::string readExactly(std::size_t size);
    [[nodiscard]] std::string readAll();
    // True when the peer closes, whatever comes before.
    [[nodiscard]] bool waitForEnd();

    // Sends a GET that asks for a WebSocket; returns the response's head.
    [[nodiscard]] std::string upgrade(std::string_view path, std::string_view extraHeaders = {});
    // Client frames are masked unless asked otherwise.
    bool sendFrame(int opcode, std::string_view payload, bool last = true, bool masked = true);
    bool sendText(std::string_view text) { return sendFrame(1, text); }
    [[nodiscard]] std::optional<Frame> readFrame();
    // The code of the next close frame, 0 when the connection ended without one.
    [[nodiscard]] int readCloseCode();
    [[nodiscard]] std::string peerCertificateDigest(); // 32 raw bytes
    [[nodiscard]] int version();

private:
    [[nodiscard]] bool readMore();
    int m_socket = -1;
    std::unique_ptr<SSL_CTX, void (*)(SSL_CTX *)> m_context{nullptr, SSL_CTX_free};
    std::unique_ptr<SSL, void (*)(SSL *)> m_tls{nullptr, SSL_free};
    std::string m_received;
};

} // namespace sealdesk::testing
