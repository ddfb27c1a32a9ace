#include "core/backup/pathtarget.h"

#include "core/backup/archivereader.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sealdesk::backup {

namespace {

TargetError errorFor(int number)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return TargetError::Full;
    case EACCES:
    case EPERM:
    case EROFS:
        return TargetError::NotPermitted;
    case ENOENT:
    case ENOTDIR:
        return TargetError::Missing;
    case EEXIST:
        return TargetError::Exists;
    default:
        return TargetError::Failed;
    }
}

// Those whose process is gone: it held a lock on each.
void removeUnfinished(const std::filesystem::path &folder)
{
    std::error_code failed;
    for (std::filesystem::directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        if (!entry->path().filename().string().starts_with(PathTarget::unfinishedPrefix)) {
            continue;
        }
        const int file = ::open(entry->path().c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
        struct stat about {};
        if (file >= 0 && ::fstat(file, &about) == 0 && S_ISREG(about.st_mode) && about.st_uid == ::geteuid() &&
            ::flock(file, LOCK_EX | LOCK_NB) == 0) {
            ::unlink(entry->path().c_str());
        }
        if (file >= 0) {
            ::close(file);
        }
    }
}

// Replaces nothing.
int giveName(const char *from, const char *to)
{
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0) {
        return 0;
    }
    if (errno != EINVAL && errno != ENOSYS) {
        return errno;
    }
#endif
    // A file system that cannot: the name was free when we began, and is asked for once more.
    struct stat about {};
    if (::lstat(to, &about) == 0) {
        return EEXIST;
    }
    return ::rename(from, to) == 0 ? 0 : errno;
}

} // namespace

Result<std::unique_ptr<PathTarget>, TargetError> PathTarget::open(const std::filesystem::path &file)
{
    struct stat about {};
    if (::lstat(file.c_str(), &about) == 0) {
        return fail(TargetError::Exists);
    }
    const std::filesystem::path folder = file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
    removeUnfinished(folder);
    std::string temporary = (folder / (std::string(unfinishedPrefix) + "XXXXXX")).string();
    const int descriptor = ::mkostemp(temporary.data(), O_CLOEXEC); // mode 0600
    if (descriptor < 0) {
        return fail(errorFor(errno));
    }
    (void)::flock(descriptor, LOCK_EX | LOCK_NB); // where locks do not exist, nobody removes it either
    return std::unique_ptr<PathTarget>(new PathTarget(file, std::move(temporary), descriptor));
}

PathTarget::~PathTarget()
{
    if (!m_temporary.empty()) {
        ::unlink(m_temporary.c_str());
    }
    ::close(m_descriptor);
}

Result<void, TargetError> PathTarget::write(ByteView bytes)
{
    while (!bytes.empty()) {
        const ssize_t done = ::write(m_descriptor, bytes.data(), bytes.size());
        if (done < 0 && errno == EINTR) {
            continue;
        }
        if (done <= 0) {
            return fail(errorFor(errno));
        }
        bytes = bytes.subspan(static_cast<std::size_t>(done));
    }
    return {};
}

bool PathTarget::readsBack(const FileKey &key) const
{
    // From the disk, where the system lets go of what it has in memory.
    (void)::posix_fadvise(m_descriptor, 0, 0, POSIX_FADV_DONTNEED);
    const int file = ::open(m_temporary.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (file < 0) {
        return false;
    }
    auto reader = ArchiveReader::open(
        [file](std::span<std::uint8_t> into) -> std::optional<std::size_t> {
            const ssize_t got = ::read(file, into.data(), into.size());
            return got < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(got));
        },
        key);
    bool good = reader.ok();
    while (good && !reader->ended()) {
        good = reader->next(chunkBytes).ok();
    }
    ::close(file);
    return good;
}

Result<void, TargetError> PathTarget::finish(const FileKey &key)
{
    if (::fsync(m_descriptor) != 0) {
        return fail(errorFor(errno));
    }
    if (!readsBack(key)) {
        return fail(TargetError::NotVerified);
    }
    if (const int number = giveName(m_temporary.c_str(), m_file.c_str()); number != 0) {
        return fail(errorFor(number));
    }
    m_temporary.clear();
    const std::filesystem::path folder = m_file.has_parent_path() ? m_file.parent_path() : std::filesystem::path(".");
    const int directory = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory >= 0) {
        (void)::fsync(directory);
        ::close(directory);
    }
    return {};
}

} // namespace sealdesk::backup
