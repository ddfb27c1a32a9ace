#include "core/backup/secretfile.h"

#include "core/backup/limits.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sealdesk::backup {

namespace {

Result<secret::SecretBuffer, SecretFileError> readFrom(int file)
{
    struct stat about {};
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
    if (about.st_size > static_cast<off_t>(maxPassphraseBytes)) {
        return fail(SecretFileError::TooBig);
    }
    auto whole = secret::SecretBuffer::allocate(maxPassphraseBytes);
    if (!whole.ok()) {
        return fail(SecretFileError::Failed);
    }
    const ssize_t length = whole->withMutableBytes([file](std::span<std::uint8_t> bytes) {
        ssize_t used = ::read(file, bytes.data(), bytes.size());
        while (used > 0 && (bytes[static_cast<std::size_t>(used) - 1] == '\n' ||
                            bytes[static_cast<std::size_t>(used) - 1] == '\r')) {
            --used;
        }
        return used;
    });
    if (length <= 0) {
        return fail(length < 0 ? SecretFileError::Failed : SecretFileError::Empty);
    }
    auto out = secret::SecretBuffer::allocate(static_cast<std::size_t>(length));
    if (!out.ok()) {
        return fail(SecretFileError::Failed);
    }
    whole->withBytes([&out](std::span<const std::uint8_t> from) {
        out->withMutableBytes(
            [from](std::span<std::uint8_t> into) { std::ranges::copy(from.first(into.size()), into.begin()); });
    });
    return std::move(*out);
}

} // namespace

std::string_view describe(SecretFileError error)
{
    switch (error) {
    case SecretFileError::Missing:
        return "there is no such file";
    case SecretFileError::NotAFile:
        return "it is no ordinary file";
    case SecretFileError::TooOpen:
        return "others can read it; run chmod 600 on it";
    case SecretFileError::NotOurs:
        return "it belongs to somebody else";
    case SecretFileError::Empty:
        return "it is empty";
    case SecretFileError::TooBig:
        return "it is too big";
    case SecretFileError::Failed:
        break;
    }
    return "it cannot be read";
}

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

} // namespace sealdesk::backup
