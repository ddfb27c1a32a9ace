#include "core/edge/privatefile.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sealdesk::edge {

namespace {

constexpr mode_t fileMode = 0600;
constexpr mode_t directoryMode = 0700;

FileError errorFor(int number)
{
    switch (number) {
    case ENOENT:
        return FileError::Missing;
    case EACCES:
    case EPERM:
    case EROFS:
        return FileError::NotPermitted;
    case ENOSPC:
    case EDQUOT:
        return FileError::DiskFull;
    case ENOTDIR:
        return FileError::NotADirectory;
    default:
        return FileError::Failed;
    }
}

class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

bool writeAll(int descriptor, std::string_view content)
{
    while (!content.empty()) {
        const ssize_t done = ::write(descriptor, content.data(), content.size());
        if (done < 0 && errno == EINTR)
            continue;
        if (done <= 0)
            return false;
        content.remove_prefix(static_cast<std::size_t>(done));
    }
    return true;
}

} // namespace

std::string_view describe(FileError error)
{
    switch (error) {
    case FileError::Missing:
        return "there is no such file";
    case FileError::NotPermitted:
        return "permission was denied";
    case FileError::TooBig:
        return "the file is too big";
    case FileError::DiskFull:
        return "the disk is full";
    case FileError::NotADirectory:
        return "it is not a directory";
    case FileError::Failed:
        return "reading or writing failed";
    }
    return "reading or writing failed";
}

Result<void, FileError> writePrivateFile(const std::filesystem::path &path, std::string_view content)
{
    const std::filesystem::path directory = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
    std::string temporary = (directory / (".new-" + path.filename().string() + "-XXXXXX")).string();
    const Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC)); // mode 0600
    if (file.number() < 0)
        return fail(errorFor(errno));

    const bool written = writeAll(file.number(), content) && ::fchmod(file.number(), fileMode) == 0 &&
                         ::fsync(file.number()) == 0 && ::rename(temporary.c_str(), path.c_str()) == 0;
    if (!written) {
        const FileError error = errorFor(errno);
        ::unlink(temporary.c_str());
        return fail(error);
    }
    const Descriptor folder(::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.number() < 0 || ::fsync(folder.number()) != 0)
        return fail(errorFor(errno));
    return {};
}

Result<std::string, FileError> readSmallFile(const std::filesystem::path &path, std::size_t maxBytes)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.number() < 0)
        return fail(errorFor(errno));
    std::string content(maxBytes + 1, '\0');
    std::size_t size = 0;
    while (size < content.size()) {
        const ssize_t got = ::read(file.number(), content.data() + size, content.size() - size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(errorFor(errno));
        if (got == 0)
            break;
        size += static_cast<std::size_t>(got);
    }
    if (size > maxBytes)
        return fail(FileError::TooBig);
    content.resize(size);
    return content;
}

Result<void, FileError> ensurePrivateDirectory(const std::filesystem::path &path)
{
    if (::mkdir(path.c_str(), directoryMode) != 0 && errno != EEXIST)
        return fail(errorFor(errno));
    const Descriptor folder(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.number() < 0 || ::fchmod(folder.number(), directoryMode) != 0)
        return fail(errorFor(errno));
    return {};
}

} // namespace sealdesk::edge
