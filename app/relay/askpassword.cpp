#include "app/relay/askpassword.h"

#include "core/directory/limits.h"

#include <cerrno>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace sealdesk::relay {

namespace {

// Nothing that is typed is shown while it lives.
class Silence {
public:
    Silence()
    {
        m_changed = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (m_changed) {
            termios silent = m_before;
            silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            m_changed = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
        }
    }
    ~Silence()
    {
        if (m_changed) {
            (void)::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
            std::fputs("\n", stderr);
        }
    }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;

private:
    termios m_before{};
    bool m_changed = false;
};

// A byte at a time, straight into the buffer: what was read ahead would lie elsewhere.
std::size_t readLine(std::span<std::uint8_t> into)
{
    std::size_t size = 0;
    while (size < into.size()) {
        const ssize_t got = ::read(STDIN_FILENO, &into[size], 1);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0 || into[size] == '\n') {
            break;
        }
        ++size;
    }
    return size;
}

} // namespace

secret::SecretBuffer askPassword(const QString &question)
{
    if (::isatty(STDIN_FILENO) == 1) {
        std::fputs(question.toUtf8().constData(), stderr);
        std::fflush(stderr);
    }
    auto line = secret::SecretBuffer::allocate(directory::maxPasswordBytes + 1);
    if (!line.ok()) {
        return {};
    }
    std::size_t size = 0;
    {
        const Silence silence;
        line->withMutableBytes([&size](std::span<std::uint8_t> bytes) { size = readLine(bytes); });
    }
    if (size == 0) {
        return {};
    }
    auto password = secret::SecretBuffer::allocate(size);
    if (!password.ok()) {
        return {};
    }
    line->withBytes([&password, size](std::span<const std::uint8_t> from) {
        password->withMutableBytes(
            [from, size](std::span<std::uint8_t> into) { std::copy_n(from.begin(), size, into.begin()); });
    });
    return std::move(*password);
}

} // namespace sealdesk::relay
