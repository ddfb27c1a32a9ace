#include "core/directory/secretfile.h"

#include "core/directory/limits.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sealdesk::directory {

namespace {

Result<secret::SecretBuffer, SecretFileError> readFrom(int file)
{
    struct stat about = {};
    if (::fstat(file, &about) != 0) {
        return fail(SecretFileError::Failed);
    }
    if (!S_ISREG(about.st_mode)) {
        return fail(SecretFileError::NotAFile);
    }
    if ((about.st_mode & 077U) != 0) {
        return fail(SecretFileError::TooOpen);
    }
    if (about.st_uid != 0 && about.st_uid != ::geteuid()) {
        return fail(SecretFileError::NotOurs);
    }
    auto whole = secret::SecretBuffer::allocate(maxSecretFileBytes + 1);
    if (!whole.ok()) {
        return fail(SecretFileError::Failed);
    }
    const ssize_t length = whole->withMutableBytes([file](std::span<std::uint8_t> bytes) {
        ssize_t used = 0;
        while (used < static_cast<ssize_t>(bytes.size())) {
            const ssize_t got = ::read(file, bytes.data() + used, bytes.size() - static_cast<std::size_t>(used));
            if (got < 0 && errno == EINTR) {
                continue;
            }
            if (got < 0) {
                return ssize_t{-1};
            }
            if (got == 0) {
                break;
            }
            used += got;
        }
        while (used > 0 && (bytes[static_cast<std::size_t>(used) - 1] == '\n' ||
                            bytes[static_cast<std::size_t>(used) - 1] == '\r')) {
            --used;
        }
        return used;
    });
    if (length < 0) {
        return fail(SecretFileError::Failed);
    }
    if (length == 0) {
        return fail(SecretFileError::Empty);
    }
    if (static_cast<std::size_t>(length) > maxSecretFileBytes) {
        return fail(SecretFileError::TooBig);
    }
    auto out = secret::SecretBuffer::allocate(static_cast<std::size_t>(length));
    if (!out.ok()) {
        return fail(SecretFileError::Failed);
    }
    whole->withBytes([&out](std::span<const std::uint8_t> from) {
        out->withMutableBytes([from](std::span<std::uint8_t> to) { std::memcpy(to.data(), from.data(), to.size()); });
    });
    return std::move(*out);
}

} // namespace

Result<secret::SecretBuffer, SecretFileError> readSecretFile(const std::filesystem::path &path)
{
    // O_NONBLOCK: a FIFO in its place must not hang us.
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (file < 0) {
        return fail(errno == ENOENT  ? SecretFileError::Missing
                    : errno == ELOOP ? SecretFileError::NotAFile
                                     : SecretFileError::Failed);
    }
    auto read = readFrom(file);
    ::close(file);
    return read;
}

} // namespace sealdesk::directory
